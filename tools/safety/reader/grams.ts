/** Places that single words and pairs of words are sorted into. */
export const gramPlaces = 4096

/** Places for single words, to tell known ones from unknown ones. */
export const wordPlaces = 1 << 16

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 2166136261
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619)
  return value >>> 0
}

/** A text's words in lower case; of a number only how many digits it has. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\d+(?:[.,]\d+)?/g, (figure) => ` #${/^\d+/.exec(figure)?.[0].length ?? 1} `)
  return plain.match(/[\p{L}#'][\p{L}\d']*/gu) ?? []
}

/** Where a text's words and pairs of words are sorted, each place once. */
export function gramsOf(text: string): number[] {
  const words = wordsOf(text)
  const grams = words.flatMap((word, at) => {
    const before = words[at - 1]
    return before === undefined ? [`w${word}`] : [`w${word}`, `b${before} ${word}`]
  })
  return [...new Set(grams.map((gram) => hash(gram) % gramPlaces))]
}

/** Where a word stands among the known ones. */
export const wordPlace = (word: string): number => hash(word) % wordPlaces
