/** A font as its file describes it: what a PDF needs so that every letter that the font has is printed. */
export type Font = {
  name: string
  /** The file without what only editors and browsers need. */
  bytes: Uint8Array
  /** Font units to the size of its letters. */
  unitsPerEm: number
  ascent: number
  descent: number
  box: readonly [number, number, number, number]
  /** Font units that a glyph takes up. */
  advance(glyph: number): number
  glyphs: number
  /** The glyph of a letter, 0 where the font has none. */
  glyphOf(letter: number): number
}

type Records = ReadonlyMap<string, { offset: number; length: number }>

/** What must be in a font within a PDF. */
const kept = ['CFF ', 'cmap', 'head', 'hhea', 'hmtx', 'maxp']

/**
 * Reads an OpenType font with PostScript outlines.
 *
 * @throws {RangeError} for a file that ends too early
 * @see ISO/IEC 14496-22, Open Font Format.
 */
export function readFont(name: string, file: Uint8Array): Font {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = recordsOf(view)
  const at = (tag: string) => tables.get(tag)?.offset ?? 0
  const [head, hhea, hmtx] = [at('head'), at('hhea'), at('hmtx')]
  const metrics = view.getUint16(hhea + 34)
  return {
    name,
    bytes: slim(file, tables),
    unitsPerEm: view.getUint16(head + 18),
    box: [36, 38, 40, 42].map((i) => view.getInt16(head + i)) as [number, number, number, number],
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    glyphs: view.getUint16(at('maxp') + 4),
    advance: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)),
    glyphOf: lettersIn(view, at('cmap')),
  }
}

function recordsOf(view: DataView): Records {
  const count = view.getUint16(4)
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const record = 12 + 16 * i
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
      return [tag, { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) }]
    }),
  )
}

/** The same font with those tables alone that draw letters. */
function slim(file: Uint8Array, tables: Records): Uint8Array {
  const parts = kept.flatMap((tag) => {
    const record = tables.get(tag)
    return record ? [{ tag, body: file.subarray(record.offset, record.offset + record.length) }] : []
  })
  const padded = (length: number) => Math.ceil(length / 4) * 4
  const start = 12 + 16 * parts.length
  const bytes = new Uint8Array(start + parts.reduce((sum, { body }) => sum + padded(body.length), 0))
  const view = new DataView(bytes.buffer)
  bytes.set(file.subarray(0, 4))
  view.setUint16(4, parts.length)
  let offset = start
  parts.forEach(({ tag, body }, i) => {
    const record = 12 + 16 * i
    bytes.set(new TextEncoder().encode(tag), record)
    view.setUint32(record + 8, offset)
    view.setUint32(record + 12, body.length)
    bytes.set(body, offset)
    offset += padded(body.length)
  })
  return bytes
}

/** Stretches of letters: the whole of Unicode where the font has such a table, else its first plane. */
function lettersIn(view: DataView, cmap: number): (letter: number) => number {
  const count = view.getUint16(cmap + 2)
  const tables = Array.from({ length: count }, (_, i) => cmap + view.getUint32(cmap + 4 + 8 * i + 4))
  const wide = tables.find((table) => view.getUint16(table) === 12)
  const narrow = tables.find((table) => view.getUint16(table) === 4)
  if (wide !== undefined) return (letter) => inGroups(view, wide, letter)
  return (letter) => (narrow === undefined || letter > 0xffff ? 0 : inSegments(view, narrow, letter))
}

function inGroups(view: DataView, table: number, letter: number): number {
  const count = view.getUint32(table + 12)
  for (let i = 0; i < count; i++) {
    const group = table + 16 + 12 * i
    if (letter <= view.getUint32(group + 4)) {
      const first = view.getUint32(group)
      return letter < first ? 0 : view.getUint32(group + 8) + letter - first
    }
  }
  return 0
}

function inSegments(view: DataView, table: number, letter: number): number {
  const doubled = view.getUint16(table + 6)
  for (let i = 0; i < doubled; i += 2) {
    if (letter > view.getUint16(table + 14 + i)) continue
    const first = view.getUint16(table + 16 + doubled + i)
    if (letter < first) return 0
    const delta = view.getUint16(table + 16 + 2 * doubled + i)
    const place = table + 16 + 3 * doubled + i
    const range = view.getUint16(place)
    if (range === 0) return (letter + delta) % 0x10000
    const glyph = view.getUint16(place + range + 2 * (letter - first))
    return glyph === 0 ? 0 : (glyph + delta) % 0x10000
  }
  return 0
}
