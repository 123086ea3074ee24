/** Where a text may be cut, best first: between paragraphs, lines, words. */
const seams = ['\n\n', '\n', ' ']

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Cuts a text into messages of at most `most` UTF-16 units, at a paragraph, a line or a word where there is
 * one, and never inside a letter. Blank text has no parts.
 */
export function parts(text: string, most: number): string[] {
  const found: string[] = []
  let rest = text.trim()
  while (rest.length > most) {
    const cut = cutIn(rest, most)
    found.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
  }
  return rest ? [...found, rest] : found
}

function cutIn(text: string, most: number): number {
  for (const seam of seams) {
    // A seam near the beginning would leave a crumb of a message.
    const at = text.lastIndexOf(seam, most)
    if (at > most / 4) return at
  }
  return letterBefore(text, most)
}

/** The last place up to `most` between two letters; one endless letter is cut between its characters. */
function letterBefore(text: string, most: number): number {
  const start = letters.segment(text.slice(0, most + 64)).containing(most)?.index ?? most
  if (start > 0) return start
  const low = text.charCodeAt(most)
  return low >= 0xdc00 && low <= 0xdfff ? most - 1 : most
}
