import {
  beginText,
  endText,
  moveText,
  PDFDocument,
  type PDFImage,
  PDFName,
  type PDFPage,
  rgb,
  setFillingColor,
  setFontAndSize,
  showText,
} from 'pdf-lib'
import { speech } from '../../tools/kit/language.ts'
import { embed, type Pen } from './embed.ts'
import type { Font } from './font.ts'

/** A4 in points. */
const paper = { short: 595.28, long: 841.89 }
const margin = 48
const footer = 28

const inks = {
  ink: rgb(0.12, 0.14, 0.15),
  soft: rgb(0.35, 0.38, 0.4),
  line: rgb(0.8, 0.79, 0.77),
} as const

export type Words = { x?: number; size: number; bold?: boolean; soft?: boolean }

/** Sheets of paper that are filled from the top; a new one is begun where there is no room. */
export class Sheets {
  readonly document: PDFDocument
  readonly width: number
  readonly #height: number
  readonly #pens: { plain: Pen; bold: Pen }
  #page: PDFPage
  #y: number

  private constructor(document: PDFDocument, pens: { plain: Pen; bold: Pen }, lying: boolean) {
    this.document = document
    this.#pens = pens
    this.#height = lying ? paper.short : paper.long
    this.width = (lying ? paper.long : paper.short) - 2 * margin
    this.#page = this.#added()
    this.#y = this.#height - margin
  }

  static async begin(fonts: { plain: Font; bold: Font }, lying: boolean): Promise<Sheets> {
    const document = await PDFDocument.create()
    return new Sheets(
      document,
      { plain: embed(document, fonts.plain), bold: embed(document, fonts.bold) },
      lying,
    )
  }

  /** Points that are left on this sheet. */
  get left(): number {
    return this.#y - margin - footer
  }

  /** Points of a whole sheet. */
  get whole(): number {
    return this.#height - 2 * margin - footer
  }

  turn(): void {
    this.#page = this.#added()
    this.#y = this.#height - margin
  }

  down(points: number): void {
    this.#y -= points
  }

  widthOf(text: string, { size, bold = false }: Words): number {
    return (bold ? this.#pens.bold : this.#pens.plain).widthOf(text, size)
  }

  /** Writes a line whose letters stand a size below where the sheet is filled to; does not go on. */
  write(text: string, words: Words): void {
    this.#put(this.#page, text, { ...words, y: this.#y - words.size })
  }

  rule(): void {
    const [start, end] = [margin, margin + this.width].map((x) => ({ x, y: this.#y }))
    if (start && end) this.#page.drawLine({ start, end, thickness: 0.6, color: inks.line })
  }

  draw(image: PDFImage, { width, height }: { width: number; height: number }): void {
    this.#page.drawImage(image, { x: margin, y: this.#y - height, width, height })
    this.#y -= height
  }

  /** Writes under every sheet what it is, and which of how many. */
  numbered(name: string): void {
    const pages = this.document.getPages()
    const between = speech().language === 'en' ? 'of' : '/'
    pages.forEach((page, i) => {
      const number = `${i + 1} ${between} ${pages.length}`
      const words = { size: 8, soft: true }
      this.#put(page, name, { ...words, y: margin - 8 })
      this.#put(page, number, { ...words, x: this.width - this.widthOf(number, words), y: margin - 8 })
    })
  }

  #added(): PDFPage {
    const page = this.document.addPage([this.width + 2 * margin, this.#height])
    page.node.setFontDictionary(PDFName.of('Plain'), this.#pens.plain.ref)
    page.node.setFontDictionary(PDFName.of('Bold'), this.#pens.bold.ref)
    return page
  }

  #put(
    page: PDFPage,
    text: string,
    { x = 0, y, size, bold = false, soft = false }: Words & { y: number },
  ): void {
    const pen = bold ? this.#pens.bold : this.#pens.plain
    page.pushOperators(
      beginText(),
      setFillingColor(soft ? inks.soft : inks.ink),
      setFontAndSize(bold ? 'Bold' : 'Plain', size),
      moveText(margin + x, y),
      showText(pen.encoded(text)),
      endText(),
    )
  }
}
