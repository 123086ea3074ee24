import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locked, unlocked } from './container.ts'
import { type BackupKeys, noKeys } from './keys.ts'
import { BackupProblem } from './problem.ts'

const at = new Date('2026-11-24T03:20:00Z')
const own: BackupKeys = { keys: [randomBytes(32)], passphrase: undefined }

async function* pieces(...all: Uint8Array[]) {
  yield* all
}

async function whole(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of source) all.push(piece)
  return Buffer.concat(all)
}

const lock = (content: Uint8Array, keys = own, plain = false) =>
  whole(locked(pieces(content), { at, keys, plain }))

async function unlock(file: Uint8Array, keys = own): Promise<Buffer> {
  const { content } = await unlocked(pieces(file), keys)
  return whole(content)
}

const sentenceOf = (file: Uint8Array, keys = own) =>
  unlock(file, keys).then(
    () => 'it opened',
    (error) => {
      if (!(error instanceof BackupProblem)) throw error
      return error.message
    },
  )

/** Noise can't be compressed: it fills as many chunks as it has bytes for. */
const noise = (bytes: number) => randomBytes(bytes)
const chunk = 256 * 1024

test.each([0, 1, 100_000, chunk - 20, 2 * chunk, 3 * chunk + 7])(
  '%d bytes come back as they were',
  async (n) => {
    const content = noise(n)
    expect((await unlock(await lock(content))).equals(content)).toBe(true)
  },
)

test('content comes back however it is cut into pieces, on the way in and out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 20 }), async (all) => {
      const file = await whole(locked(pieces(...all), { at, keys: own }))
      const cut = Array.from({ length: Math.ceil(file.length / 7) }, (_, i) =>
        file.subarray(7 * i, 7 * i + 7),
      )
      const { content } = await unlocked(pieces(...cut), own)
      expect(await whole(content)).toEqual(Buffer.concat(all))
    }),
    { numRuns: 30 },
  )
})

test('nothing of what a backup holds can be read in it', async () => {
  const file = await lock(Buffer.from('canary '.repeat(1000)))
  expect(file.includes('canary')).toBe(false)
  const other = await lock(Buffer.from('canary '.repeat(1000)))
  expect(other.subarray(-200).equals(file.subarray(-200))).toBe(false)
})

test('a bit that flips anywhere is noticed, with one sentence', async () => {
  const file = await lock(noise(2 * chunk))
  const spots = new Set([...Array(500).keys(), ...Array.from({ length: 60 }, (_, i) => file.length - 1 - i)])
  for (let i = 0; i < 200; i++) spots.add(Math.floor((i / 200) * file.length))
  for (const spot of spots) {
    const broken = Buffer.from(file)
    broken.writeUInt8(broken.readUInt8(spot) ^ (1 << (spot % 8)), spot)
    expect(await sentenceOf(broken), `at ${spot}`).toMatch(
      /^(The backup is damaged: what it holds is not what was written\. Use another one\.|The backup is cut off: its end is missing\. Use another one\.|That file is no backup of Spotter, or its beginning is damaged\.|No key opens this backup: it was made with another one, or its beginning is damaged\.|The passphrase does not open|This backup was made with|The backup was made by a newer Spotter than this one\. Update the code first\.)/,
    )
  }
})

test('a file that was cut off anywhere is noticed, and one that goes on after its end', async () => {
  const file = await lock(noise(2 * chunk))
  const lengths = [...Array.from({ length: 60 }, (_, i) => file.length - 1 - i)]
  for (let i = 1; i < 100; i++) lengths.push(Math.floor((i / 100) * file.length))
  for (const length of lengths)
    expect(await sentenceOf(file.subarray(0, length)), `${length}`).toMatch(/^The backup is cut off/)
  expect(await sentenceOf(Buffer.alloc(0))).toMatch(/^That file is no backup/)
  expect(await sentenceOf(Buffer.concat([file, Buffer.from('x')]))).toMatch(/^The backup is damaged/)
})

/** The chunks of a file, each with its length before it. */
function chunksOf(file: Buffer): { beginning: Buffer; chunks: Buffer[] } {
  const start = 19 + file.readUInt32BE(15)
  const chunks: Buffer[] = []
  for (let from = start; from < file.length; ) {
    const size = 4 + (file.readUInt32BE(from) & 0x7fff_ffff) + 16
    chunks.push(file.subarray(from, from + size))
    from += size
  }
  return { beginning: file.subarray(0, start), chunks }
}

test('chunks can not be left out, moved, doubled, ended early or taken from another file', async () => {
  const { beginning, chunks } = chunksOf(await lock(noise(4 * chunk)))
  const [a, b, c, ...rest] = chunks
  if (!a || !b || !c) throw new Error('too few chunks')
  const foreign = chunksOf(await lock(noise(4 * chunk))).chunks
  const early = Buffer.from(b)
  early.writeUInt32BE(early.readUInt32BE() + 0x8000_0000)
  for (const wrong of [[b, c, ...rest], [b, a, c, ...rest], [a, a, b, c, ...rest], [a, early], foreign])
    expect(await sentenceOf(Buffer.concat([beginning, ...wrong]))).toMatch(/^The backup is damaged/)
})

test('another key does not open it, an older one of several does, and none says so', async () => {
  const file = await lock(noise(100))
  expect(await sentenceOf(file, { keys: [noise(32)], passphrase: undefined })).toMatch(/^No key opens this/)
  expect(await sentenceOf(file, { keys: [noise(32), ...own.keys], passphrase: undefined })).toBe('it opened')
  expect(await sentenceOf(file, noKeys)).toMatch(/^This backup was made with a key: set SPOTTER_BACKUP_KEY/)
  await expect(lock(noise(1), noKeys)).rejects.toThrow(/set SPOTTER_BACKUP_KEY/)
})

test('a passphrase opens what it locked, however its letters are put together, and no other does', async () => {
  const composed: BackupKeys = { keys: [], passphrase: 'schöne Wörter im Keller' }
  const file = await lock(Buffer.from('secret'), composed)
  expect(await sentenceOf(file, { keys: [], passphrase: composed.passphrase?.normalize('NFD') })).toBe(
    'it opened',
  )
  expect(await sentenceOf(file, { keys: [], passphrase: 'andere Wörter im Keller' })).toMatch(
    /^The passphrase does not open/,
  )
})

test('what is written for everybody to read still notices damage', async () => {
  const file = await lock(noise(1000), noKeys, true)
  expect(await sentenceOf(file, noKeys)).toBe('it opened')
  const broken = Buffer.from(file)
  broken.writeUInt8(broken.readUInt8(600) ^ 1, 600)
  expect(await sentenceOf(broken, noKeys)).toMatch(/^The backup is damaged/)
})

test('a header can not make the reader spend more than a gigabyte, and a newer kind is refused', async () => {
  const file = await lock(noise(10), { keys: [], passphrase: 'twelve letters' })
  const changed = (change: (header: Record<string, unknown>) => void) => {
    const header = JSON.parse(file.subarray(19, 19 + file.readUInt32BE(15)).toString())
    change(header)
    const text = Buffer.from(JSON.stringify(header))
    const length = Buffer.alloc(4)
    length.writeUInt32BE(text.length)
    return Buffer.concat([file.subarray(0, 15), length, text, file.subarray(19 + file.readUInt32BE(15))])
  }
  const keys = { keys: [], passphrase: 'twelve letters' }
  const greedy = changed((header) => Object.assign(header.key as object, { cost: 2 ** 20, blockSize: 16 }))
  expect(await sentenceOf(greedy, keys)).toMatch(/damaged/)
  expect(
    await sentenceOf(
      changed((header) => Object.assign(header, { version: 2 })),
      keys,
    ),
  ).toMatch(/newer Spotter/)
})
