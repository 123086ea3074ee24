import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BrokenOff } from './problems.ts'
import { delimiterOf, fieldsOf, linesOf, rowReader } from './rows.ts'

async function* pieces(...texts: string[]) {
  yield* texts
}

async function allLines(...texts: string[]): Promise<string[]> {
  const lines: string[] = []
  for await (const piece of linesOf(pieces(...texts), 'f.csv')) lines.push(...piece)
  return lines
}

function rowsOf(text: string, columns: number, delimiter = ',') {
  return rowReader(delimiter, columns).take(text.split('\n'), true)
}

test('lines end with LF, CRLF or CR, also when a piece ends inside a CRLF', async () => {
  expect(await allLines('a\nb\r', '\nc\rd\r\n', 'e')).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('however a text is cut into pieces, its lines are the same', async () => {
  const text = fc.array(fc.constantFrom('a', 'b,', '\r\n', '\n', 'é')).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, fc.nat(40), async (whole, cut) => {
      expect(await allLines(whole.slice(0, cut), whole.slice(cut))).toEqual(await allLines(whole))
    }),
  )
})

test('a text that breaks off hands over the torn line', async () => {
  async function* broken() {
    yield 'a\nb'
    throw new BrokenOff('unexpected end of file')
  }
  const lines = linesOf(broken(), 'f.csv')
  expect((await lines.next()).value).toEqual(['a'])
  await expect(lines.next()).rejects.toMatchObject({ message: 'unexpected end of file', torn: 'b' })
})

test('the separator is told by the header line', () => {
  expect(delimiterOf('time,count')).toBe(',')
  expect(delimiterOf('"Zeit, lokal";Personen;Kapazität')).toBe(';')
  expect(delimiterOf('time\tcount')).toBe('\t')
  expect(delimiterOf('count')).toBe(',')
})

test('a row is known by its first physical line, quoted newlines and blank lines counted', () => {
  expect(rowsOf('1,"a\nb"\n\n2,c', 2)).toEqual([
    { line: 1, raw: '1,"a\nb"', fields: ['1', 'a\nb'] },
    { line: 4, raw: '2,c', fields: ['2', 'c'] },
  ])
})

test('a quote that is never closed costs its own row and no other', () => {
  const rows = rowsOf('1,"a\n2,b\n3,"c, d"\n4,e', 2)
  expect(rows.map((row) => ('fields' in row ? row.fields : row.fault))).toEqual([
    'has a quote that is not closed, or in a place where none can be',
    ['2', 'b'],
    ['3', 'c, d'],
    ['4', 'e'],
  ])
})

test('rows with too few or too many columns say so', () => {
  expect(rowsOf('1\n1,2,3', 2)).toMatchObject([
    { fault: 'has 1 columns where the header has 2' },
    { fault: 'has 3 columns where the header has 2' },
  ])
})

test('quotes may follow a blank, stand doubled, or stand in the middle of a field', () => {
  expect(fieldsOf('1, "a, b" ,c', ',')).toEqual(['1', 'a, b', 'c'])
  expect(fieldsOf('"say ""hi""",2', ',')).toEqual(['say "hi"', '2'])
  expect(fieldsOf(`5'10" tall,2`, ',')).toEqual([`5'10" tall`, '2'])
  expect(fieldsOf('a\t\t"b"', '\t')).toEqual(['a', '', 'b'])
})

test('one odd quote does not change how the rows around it are read', () => {
  const rows = rowsOf('"a, b",1\n"c"d,2\n5" pipe,3\n"e, f",4', 2)
  expect(rows.map((row) => ('fields' in row ? row.fields : row.fault))).toEqual([
    ['a, b', '1'],
    'has a quote that is not closed, or in a place where none can be',
    ['5" pipe', '3'],
    ['e, f', '4'],
  ])
})

test('whatever is written to a CSV by its rules is read back', () => {
  const cell = fc.stringMatching(/^[a-z",;\n ]{0,8}$/).map((text) => text.trim())
  const table = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(table, (cells) => {
      const text = cells
        .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
        .join('\n')
      expect(rowsOf(text, 3)).toMatchObject(cells.map((fields) => ({ fields })))
    }),
  )
})

test('whatever the quotes, no row is lost: what is not read is a fault', () => {
  const line = fc
    .array(fc.constantFrom('"', ',', 'a', ' ', '\t'), { maxLength: 9 })
    .map((parts) => `x,${parts.join('')}`)
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(',', '\t'),
      (lines, delimiter) => {
        const rows = rowsOf(lines.join('\n'), 2, delimiter)
        expect(rows.map(({ raw }) => raw).join('\n')).toBe(lines.join('\n'))
        for (const row of rows)
          if ('fault' in row) expect(row.fault).toMatch(/quote that is not closed|columns where/)
      },
    ),
    { numRuns: 2000 },
  )
})
