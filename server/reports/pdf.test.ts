import { readFileSync } from 'node:fs'
import { decodePDFRawStream, PDFArray, PDFDocument, type PDFPage, PDFRawStream } from 'pdf-lib'
import { expect, test } from 'vitest'
import { inSpeech } from '../../tools/kit/language.ts'
import type { Printable } from '../../tools/kit/print.ts'
import type { Table } from '../../tools/kit/table.ts'
import { paint } from '../pictures/canvas.ts'
import { drawing } from '../pictures/draw.ts'
import { plotCharts } from '../pictures/plot-fixtures.ts'
import { readFont } from './font.ts'
import { printing } from './pdf.ts'

const gym = { name: 'Kraftwerk Süd', zone: 'Europe/Berlin' }
const at = new Date('2026-11-23T07:00:00Z')

const week: Table = {
  id: 'week',
  title: 'Mean people by slot of the week',
  columns: [
    { id: 'slot', label: 'Slot' },
    { id: 'people', label: 'People', digits: 1, unit: 'mean' },
  ],
  rows: Array.from({ length: 200 }, (_, i) => [`slot ${i}`, i === 3 ? 'hidden' : i === 4 ? null : i / 2]),
}

const report = (more: Partial<Printable> = {}): Printable => ({
  title: 'When it is full',
  window: { from: '2026-10-26', to: '2026-11-22' },
  sentences: ['It is fullest on Monday at 18:00.'],
  charts: [],
  tables: [],
  notes: [],
  ...more,
})

const plain = readFont('Inter', readFileSync(new URL('../pictures/fonts/Inter-Regular.otf', import.meta.url)))
const bold = readFont('Inter', readFileSync(new URL('../pictures/fonts/Inter-SemiBold.otf', import.meta.url)))

/** What a reader of the file reads on a page: glyphs back into letters. */
function wordsOn(page: PDFPage): string[] {
  const contents = page.node.Contents()
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents]
  const source = streams
    .flatMap((stream) => (stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode()] : []))
    .map((bytes) => new TextDecoder('latin1').decode(bytes))
    .join('\n')
  return [...source.matchAll(/\/(Plain|Bold) [\d.]+ Tf[\s\S]*?<([0-9a-fA-F]*)> Tj/g)].map(
    ([, pen, glyphs = '']) =>
      (glyphs.match(/.{4}/g) ?? [])
        .map((glyph) => letterOf(pen === 'Bold' ? bold : plain, Number.parseInt(glyph, 16)))
        .join(''),
  )
}

const known = new Map<object, Map<number, string>>()
function letterOf(font: typeof plain, glyph: number): string {
  const letters = known.get(font) ?? new Map<number, string>()
  if (letters.size === 0) {
    for (let code = 0x2fff; code >= 0x20; code--) letters.set(font.glyphOf(code), String.fromCodePoint(code))
    known.set(font, letters)
  }
  return glyph === 0 ? '?' : (letters.get(glyph) ?? '?')
}

const print = printing(drawing({ paint }, () => {}))
const pages = async (more: Partial<Printable>) =>
  (await PDFDocument.load(await print(report(more), gym, at))).getPages().map(wordsOn)

test('letters of all of Europe are printed, and can be read back', async () => {
  const sentence = 'Grüße aus Łódź, Ελλάδα и Москва: naïve façade, 5 ≤ 6, “quoted” – done…'
  const [words = []] = await pages({ sentences: [sentence] })
  expect(words.slice(0, 3)).toEqual(['When it is full', 'Kraftwerk Süd, 2026-10-26 to 2026-11-22', sentence])
})

test('a long table goes over pages, with its heads on each and every row once', async () => {
  const sheets = await pages({ tables: [week] })
  expect(sheets.length).toBeGreaterThan(3)
  sheets.forEach((words, i) => {
    expect(words).toContain('People (mean)')
    expect(words.at(-1)).toBe(`${i + 1} of ${sheets.length}`)
  })
  const slots = sheets.flat().filter((text) => /^slot \d+$/.test(text))
  expect(slots).toEqual(week.rows.map(([slot]) => slot))
  expect(sheets.flat()).toEqual(expect.arrayContaining(['hidden', '–', '99.5']))
})

test('a table with many columns lies, and none of its words is lost', async () => {
  const columns = Array.from({ length: 14 }, (_, i) => ({ id: `c${i}`, label: `Column number ${i}` }))
  const bytes = await print(
    report({
      tables: [
        { id: 'wide', title: 'Wide', columns, rows: [columns.map(() => 'antidisestablishmentarianism')] },
      ],
    }),
    gym,
    at,
  )
  const [page] = (await PDFDocument.load(bytes)).getPages()
  if (!page) throw new Error('no page')
  const { width, height } = page.getSize()
  expect(width).toBeGreaterThan(height)
  const letters = wordsOn(page).join('')
  expect(letters.split('antidis').length + letters.split('arianism').length).toBeGreaterThan(4)
})

test('charts are pictures; one that cannot be drawn is told in words', async () => {
  const [chart] = Object.values(plotCharts)
  if (!chart) throw new Error('no chart')
  const drawn = await print(report({ charts: [chart] }), gym, at)
  expect(new TextDecoder('latin1').decode(drawn)).toContain('/Image')
  const untold = await PDFDocument.load(
    await printing(async () => undefined)(report({ charts: [chart] }), gym, at),
  )
  expect(untold.getPages().flatMap(wordsOn)).toContain(chart.alt)
})

test('the same report is the same file, which says what it is and no name of anybody', async () => {
  const [first, second] = await Promise.all([print(report(), gym, at), print(report(), gym, at)])
  expect(first).toEqual(second)
  const file = await PDFDocument.load(first, { updateMetadata: false })
  expect([file.getTitle(), file.getProducer(), file.getAuthor()]).toEqual([
    'When it is full, Kraftwerk Süd',
    'Spotter',
    undefined,
  ])
})

test('a report with nothing in it is still a page', async () => {
  expect(
    await pages({
      title: '',
      sentences: [],
      tables: [{ id: 'none', title: 'Nothing', columns: [], rows: [] }],
    }),
  ).toHaveLength(1)
})

test('what the file says of itself is in the language of whoever asked for it', async () => {
  const tables = [
    { ...week, rows: week.rows.slice(0, 60) },
    { ...week, rows: [] },
  ]
  const words = await inSpeech({ language: 'de', clock: '24' }, () =>
    pages({ title: 'Wann es voll ist', tables }),
  )
  const said = words.flat()
  expect(said).toContain('Kraftwerk Süd, 2026-10-26 bis 2026-11-22')
  expect(said).toContain('Wann es voll ist, Kraftwerk Süd, erstellt 2026-11-23 08:00')
  expect(said).toContain('Mean people by slot of the week, Fortsetzung')
  expect(said).toContain('verborgen')
  expect(said).toContain('29,5')
  expect(said).toContain('Nichts.')
  expect(said).toContain(`1 / ${words.length}`)
})
