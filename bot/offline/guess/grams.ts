import type { Spelled } from '../words/spelling.ts'

/** Places that the grams of a message are sorted into. */
export const gramPlaces = 1 << 13

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 2166136261
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619)
  return value >>> 0
}

const figure = /^[#\d]/

/**
 * Where a message's features are sorted, each place once: words, pairs of words and pieces of words as they were understood,
 * what opens it, how long it is, and what the rules made of it.
 *
 * @param shape a clause's shape, `' when is #split quiet #time '`
 * @param verdict what the rules understood, as `crowdForecast` or `lost`
 */
export function gramsOf(words: readonly Spelled[], shape: string, verdict: string): number[] {
  const tokens = shape.trim().split(' ').slice(0, most)
  const marks = [
    `v${verdict}`,
    `o${tokens[0]}`,
    `oo${tokens[0]} ${tokens[1] ?? ''}`,
    `n${length(tokens.length)}`,
  ]
  if (words.at(-1)?.text === '?') marks.push('asked')
  const pairs = tokens.flatMap((word, at) => [
    `w${word}`,
    `b${word} ${tokens[at + 1] ?? '$'}`,
    `s${word} ${tokens[at + 2] ?? '$'}`,
  ])
  const pieces = tokens.filter((word) => !figure.test(word)).flatMap(piecesOf)
  return [...new Set([...marks, ...pairs, ...pieces].map((gram) => hash(gram) % gramPlaces))]
}

/** Longer messages are told by their beginning. */
const most = 80

const length = (words: number): number => Math.min(6, Math.floor(Math.log2(words + 1)))

/** A word's runs of four letters, its ends marked: what a word has in common with its other forms and its slips. */
function piecesOf(word: string): string[] {
  const marked = `<${word}>`
  return marked.length <= 5
    ? []
    : Array.from({ length: marked.length - 3 }, (_, at) => `c${marked.slice(at, at + 4)}`)
}
