import type { Stretch } from './mention.ts'

/** Where a text may be cut, best first: between paragraphs, lines, words. */
const seams = ['\n\n', '\n', ' ']

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Cuts a text into messages of at most `most` UTF-16 units, at a paragraph, a line or a word where there is
 * one, and never inside a letter. Blank text has no parts.
 */
export function parts(text: string, most: number): string[] {
  return stretches(text, most).map(({ offset, length }) => text.slice(offset, offset + length))
}

/**
 * The same as places in the text.
 *
 * @param whole stretches of the text that are not cut through where that can be helped, as a word that is a link
 */
export function stretches(text: string, most: number, whole: readonly Stretch[] = []): Stretch[] {
  const found: Stretch[] = []
  const end = text.trimEnd().length
  let offset = text.length - text.trimStart().length
  while (end - offset > most) {
    const cut =
      offset +
      cutIn(
        text.slice(offset, end),
        most,
        whole.map((each) => ({ ...each, offset: each.offset - offset })),
      )
    found.push({ offset, length: text.slice(offset, cut).trimEnd().length })
    offset = cut + (text.slice(cut, end).length - text.slice(cut, end).trimStart().length)
  }
  return end > offset ? [...found, { offset, length: end - offset }] : found
}

function cutIn(text: string, most: number, whole: readonly Stretch[]): number {
  for (const seam of seams) {
    const at = lastSeam(text, seam, most, whole)
    if (at !== undefined) return at
  }
  // Cut through, rather than not sent.
  return whole.length > 0 ? cutIn(text, most, []) : letterBefore(text, most)
}

/** The last place of a seam that leaves no crumb of a message before it and cuts through nothing. */
function lastSeam(text: string, seam: string, most: number, whole: readonly Stretch[]): number | undefined {
  let at = text.lastIndexOf(seam, most)
  while (at > most / 4) {
    const through = whole.find(({ offset, length }) => offset < at && at < offset + length)
    if (!through) return at
    at = through.offset > 0 ? text.lastIndexOf(seam, through.offset) : -1
  }
  return undefined
}

/** The last place up to `most` between two letters; one endless letter is cut between its characters. */
function letterBefore(text: string, most: number): number {
  const start = letters.segment(text.slice(0, most + 64)).containing(most)?.index ?? most
  if (start > 0) return start
  const low = text.charCodeAt(most)
  return low >= 0xdc00 && low <= 0xdfff ? most - 1 : most
}
