/** What Discord would take for a sign of its own: marks of style, links behind words, and calls of people and channels. */
const signs = /[\\*_~`|[]|<(?=[@#:a-z/])/gi

/** What makes a heading, a quotation or small print at the beginning of a line. */
const openings = /^(\s*)(#{1,3}\s|>{1,3}\s|-#\s)/gm

/** An address is left as it is: Discord doesn't look for signs in it. */
const addresses = /(https?:\/\/[^\s<>]+)/

/**
 * A text that Discord shows as it is written: names and words of members can't make headings, links or calls of it.
 *
 * @example
 * plainText('3*8 at https://gym.example/a_b') // '3\\*8 at https://gym.example/a_b'
 */
export function plainText(text: string): string {
  return text
    .split(addresses)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(signs, '\\$&').replace(openings, '$1\\$2')))
    .join('')
}
