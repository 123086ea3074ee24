import { type PDFDocument, PDFHexString, type PDFRef, PDFString } from 'pdf-lib'
import type { Font } from './font.ts'

/** A font that can write on a document's pages. */
export type Pen = {
  ref: PDFRef
  /** Points that a text takes up in a size. */
  widthOf(text: string, size: number): number
  /** A text as the page's content names it: the font's own glyphs. */
  encoded(text: string): PDFHexString
}

/**
 * Puts a font into a document. The fonts that every reader of PDF knows write Western Europe's letters alone, and this way
 * needs no further library: glyphs are named by their number in the font, and a table beside says which letters they are,
 * so that words can be searched and copied.
 *
 * @see ISO 32000-2, 9.7 Composite fonts.
 */
export function embed({ context }: PDFDocument, font: Font): Pen {
  const glyphsOf = (text: string) => Array.from(text, (letter) => font.glyphOf(letter.codePointAt(0) ?? 0))
  return {
    ref: context.register(context.obj(fontObjects(context, font))),
    widthOf: (text, size) =>
      (glyphsOf(text).reduce((sum, glyph) => sum + font.advance(glyph), 0) / font.unitsPerEm) * size,
    encoded: (text) => PDFHexString.of(glyphsOf(text).map(hex).join('')),
  }
}

const hex = (glyph: number): string => glyph.toString(16).padStart(4, '0')

type Context = PDFDocument['context']

function fontObjects(context: Context, font: Font) {
  const scaled = (units: number) => Math.round((1000 * units) / font.unitsPerEm)
  const file = context.register(context.flateStream(font.bytes, { Subtype: 'OpenType' }))
  const descriptor = context.register(
    context.obj({
      ...{ Type: 'FontDescriptor', FontName: font.name, Flags: 4, ItalicAngle: 0, StemV: 80 },
      FontBBox: font.box.map(scaled),
      Ascent: scaled(font.ascent),
      Descent: scaled(font.descent),
      CapHeight: scaled(0.73 * font.unitsPerEm),
      FontFile3: file,
    }),
  )
  const widths = Array.from({ length: font.glyphs }, (_, glyph) => scaled(font.advance(glyph)))
  const letters = context.register(
    context.obj({
      ...{ Type: 'Font', Subtype: 'CIDFontType0', BaseFont: font.name },
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, widths],
    }),
  )
  const names = context.register(context.flateStream(lettersOf(font)))
  return {
    ...{ Type: 'Font', Subtype: 'Type0', BaseFont: font.name, Encoding: 'Identity-H' },
    DescendantFonts: [letters],
    ToUnicode: names,
  }
}

const mostEntries = 100

/** Which letter each glyph stands for, for whoever searches or copies. */
function lettersOf(font: Font): string {
  const letterOf = new Map<number, number>()
  for (let code = 0x20; code < 0x2c00; code++) {
    const glyph = font.glyphOf(code)
    if (glyph !== 0 && !letterOf.has(glyph)) letterOf.set(glyph, code)
  }
  const entries = [...letterOf].map(([glyph, code]) => `<${hex(glyph)}> <${hex(code)}>`)
  const blocks = Array.from({ length: Math.ceil(entries.length / mostEntries) }, (_, i) => {
    const block = entries.slice(i * mostEntries, (i + 1) * mostEntries)
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`
  })
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
