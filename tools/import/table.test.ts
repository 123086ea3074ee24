import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BrokenOff } from './problems.ts'
import { inBatches, openTable, rowsOf } from './table.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-table-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(content: string | Uint8Array): Promise<string> {
  const path = join(folder, 'f.csv')
  await writeFile(path, content)
  return path
}

/** Fields of all rows, in batches of two. */
async function read(content: string | Uint8Array) {
  const batches: unknown[][] = []
  for await (const batch of inBatches(rowsOf(await openTable(await file(content))), 2)) {
    batches.push(batch.map((row) => ('fields' in row ? row.fields : row.fault)))
  }
  return batches
}

const rows = [
  [
    ['1', 'a'],
    ['2', 'b, c'],
  ],
  [['3', 'é']],
]

test.each([
  ['plain', 'n,x\n1,a\n2,"b, c"\n3,é\n'],
  ['without a last line end', 'n,x\n1,a\n2,"b, c"\n3,é'],
  ['with a byte order mark and CRLF', '\uFEFFn,x\r\n1,a\r\n2,"b, c"\r\n3,é\r\n'],
  ['with semicolons', 'n;x\n1;a\n2;b, c\n3;é\n'],
  ['with tabs and blanks', '\n n \tx\n1\t a \n2\tb, c\n\n3\té\n'],
  ['with a line that tells the separator', 'sep=;\nn;x\n1;a\n2;b, c\n3;é\n'],
  ['in gzip', gzipSync('n,x\n1,a\n2,"b, c"\n3,é\n')],
  ['in Latin letters of an older system', Buffer.from('n,x\n1,a\n2,"b, c"\n3,é\n', 'latin1')],
])('a table %s is read', async (_, content) => {
  expect(await read(content)).toEqual(rows)
})

test.each([
  ['', 'is empty.'],
  ['\n \n', 'is empty.'],
  [Buffer.from('n,x\n1,a\n', 'utf16le'), 'is written in UTF-16; save it as CSV in UTF-8.'],
  [Buffer.from('\uFEFFn,x\n1,a\n', 'utf16le'), 'is written in UTF-16; save it as CSV in UTF-8.'],
  ['PK\u0003\u0004rest', 'is a workbook or a zip file, not a CSV; save the sheet as CSV.'],
  [Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 251), 'is not a text file; a CSV is needed.'],
  [
    gzipSync(Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 251)),
    'is not a text file; a CSV is needed.',
  ],
  [
    Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    "is damaged: it begins like a gzip file but can't be unpacked.",
  ],
])('a file that is no table is refused (%#)', async (content, sentence) => {
  const path = await file(content)
  await expect(openTable(path)).rejects.toThrow(`${path} ${sentence}`)
})

test('what is not there or not a file is refused', async () => {
  await mkdir(join(folder, 'sub'))
  await expect(openTable(join(folder, 'none.csv'))).rejects.toThrow('none.csv does not exist.')
  await expect(openTable(join(folder, 'sub'))).rejects.toThrow('sub is a folder; name the files in it.')
})

test('of a gzip that is cut off every whole row comes out, the torn one as such', async () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `${i},${(i * 7919) % 1009}`)
  const packed = gzipSync(['n,x', ...lines].join('\n'))
  const table = await openTable(await file(packed.subarray(0, packed.length * 0.7)))
  const seen: string[] = []
  const reading = (async () => {
    for await (const piece of rowsOf(table))
      seen.push(...piece.map((row) => ('fields' in row ? row.raw : row.fault)))
  })()
  await expect(reading).rejects.toThrow(BrokenOff)
  expect(seen.length).toBeGreaterThan(10_000)
  expect(seen.slice(0, -1)).toEqual(lines.slice(0, seen.length - 1))
  expect(seen.at(-1)).toBe('the file breaks off here')
})
