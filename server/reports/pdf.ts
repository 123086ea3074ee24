import { readFileSync } from 'node:fs'
import type { Draw } from '../../bot/channels/picture.ts'
import { speech, t } from '../../tools/kit/language.ts'
import type { Print, Printable } from '../../tools/kit/print.ts'
import { isoLocal } from '../../tools/kit/time.ts'
import { type Font, readFont } from './font.ts'
import { linesOf } from './lines.ts'
import { naturalWidth, writeTable } from './paper-table.ts'
import { Sheets, type Words } from './sheets.ts'

type Fonts = { plain: Font; bold: Font }
let shipped: Fonts | undefined

/** The fonts of our pictures, read once, where a file is first made. */
function fonts(): Fonts {
  const read = (name: string) =>
    readFont(name, readFileSync(new URL(`../pictures/fonts/${name}.otf`, import.meta.url)))
  shipped ??= { plain: read('Inter-Regular'), bold: read('Inter-SemiBold') }
  return shipped
}

/** Points between an upright sheet's margins. */
const uprightWidth = 499
/** A chart this high leaves room for words beside it. */
const highestChart = 330

/**
 * Makes reports into PDF files: words, charts as pictures, and all rows of all tables.
 *
 * A chart that can't be drawn is told in its words.
 */
export function printing(draw: Draw): Print {
  return async (printable, gym, at) => {
    const { plain } = fonts()
    const wide = printable.tables.some(
      (table) => naturalWidth(table, (text) => roughWidth(text, plain)) > uprightWidth,
    )
    const sheets = await Sheets.begin(fonts(), wide)
    describe(sheets, printable, gym)
    writeHead(sheets, printable, t`${gym.name}, ${printable.window.from} to ${printable.window.to}`)
    for (const chart of printable.charts) {
      const picture = await draw({ ...chart, speech: chart.speech ?? speech() })
      if (picture) await place(sheets, picture)
      else paragraph(sheets, chart.alt, { size: 10, soft: true })
    }
    for (const note of printable.notes) paragraph(sheets, note, { size: 9, soft: true })
    sheets.down(12)
    for (const table of printable.tables) writeTable(sheets, table)
    const made = isoLocal(at, gym.zone).slice(0, 16).replace('T', ' ')
    sheets.numbered(t`${printable.title}, ${gym.name}, made ${made}`)
    sheets.document.setLanguage(speech().language)
    sheets.document.setCreationDate(at)
    sheets.document.setModificationDate(at)
    return sheets.document.save()
  }
}

/** What a shelf of files shows. */
function describe({ document }: Sheets, { title }: Printable, { name }: { name: string }): void {
  document.setTitle(`${title}, ${name}`)
  document.setProducer('Spotter')
  document.setCreator('Spotter')
}

const roughWidth = (text: string, font: Font): number =>
  (Array.from(text, (letter) => font.advance(font.glyphOf(letter.codePointAt(0) ?? 0))).reduce(
    (a, b) => a + b,
    0,
  ) /
    font.unitsPerEm) *
  9.5

function writeHead(sheets: Sheets, { title, sentences }: Printable, below: string): void {
  paragraph(sheets, title, { size: 20, bold: true })
  paragraph(sheets, below, { size: 10, soft: true })
  sheets.down(10)
  for (const words of sentences) paragraph(sheets, words, { size: 11.5 })
  sheets.down(8)
}

function paragraph(sheets: Sheets, text: string, words: Words): void {
  for (const line of linesOf(text, sheets.width, (part) => sheets.widthOf(part, words))) {
    if (sheets.left < 1.4 * words.size) sheets.turn()
    sheets.write(line, words)
    sheets.down(1.4 * words.size)
  }
}

async function place(sheets: Sheets, png: Uint8Array): Promise<void> {
  const image = await sheets.document.embedPng(png)
  const scale = Math.min(sheets.width / image.width, Math.min(highestChart, sheets.whole) / image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  if (sheets.left < height) sheets.turn()
  sheets.draw(image, { width, height })
  sheets.down(12)
}
