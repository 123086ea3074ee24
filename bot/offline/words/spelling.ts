import { edits } from '../../../tools/kit/edits.ts'
import { commonWords, names } from './common-words.ts'
import type { Word } from './text.ts'

/** How sure the spelling of a word is. */
export type Spelled = Word & { known: 'yes' | 'corrected' | 'no' }

const shortest = 4

/** A vocabulary by first letter, so that a word is compared with few others. */
export type Vocabulary = { words: ReadonlySet<string>; byLetter: ReadonlyMap<string, readonly string[]> }

/** The words worth correcting to; of two equally near the earlier wins. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const kept = new Set([...words].filter((word) => word.length >= shortest))
  return { words: kept, byLetter: Map.groupBy(kept, (word) => word[0] ?? '') }
}

/** Words that are rightly written with a capital; any other that nobody knows is somebody's name. */
const capitalised = /day$|ber$|ary$|^august$/

/** Corrects what is near a word of the gym and no word of its own. */
export function spell(word: Word, vocabulary: Vocabulary): Spelled {
  const known = spelled.get(vocabulary) ?? new Map<string, Spelled>()
  spelled.set(vocabulary, known)
  const key = `${word.capital ? '^' : ''}${word.text}`
  const found = known.get(key) ?? read(word, vocabulary)
  if (known.size >= mostSpelled) known.clear()
  known.set(key, found)
  return found
}

/** People use few words; comparing one with all that are near takes longer than the rest of its reading. */
const spelled = new WeakMap<Vocabulary, Map<string, Spelled>>()
const mostSpelled = 4000

function read(word: Word, vocabulary: Vocabulary): Spelled {
  if (isKnown(word.text, vocabulary)) return { ...word, known: 'yes' }
  const short = word.text.replace(/(\p{L})\1{2,}/gu, '$1')
  if (short !== word.text && isKnown(short, vocabulary)) return { ...word, text: short, known: 'yes' }
  const meant = nearest(short, vocabulary)
  const allowed = meant && (!word.capital || capitalised.test(meant))
  return allowed ? { ...word, text: meant, known: 'corrected' } : { ...word, known: 'no' }
}

function isKnown(text: string, vocabulary: Vocabulary): boolean {
  if (!/^\p{L}{2}/u.test(text)) return true
  if (vocabulary.words.has(text) || commonWords.has(text) || names.has(text)) return true
  return stems(text).some((stem) => commonWords.has(stem))
}

/** What a word may be a regular form of: "trained" of "train", but not "leaveing" of "leave". */
function stems(text: string): string[] {
  const [, stem = ''] = /^(\p{L}{3,}?)(?:s|es|(?<=e)d|ed|(?<!e)ing)$/u.exec(text) ?? []
  if (stem === '' || stem.endsWith('s')) return []
  // Only "-ed" and "-ing" double a letter: "hitting", but no "leggs".
  return text.endsWith('s') ? [stem, `${stem}e`] : [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')]
}

function nearest(text: string, { words, byLetter }: Vocabulary): string | undefined {
  if (text.length < shortest || !/^[a-z]+$/.test(text)) return undefined
  const swapped = `${text[1]}${text[0]}${text.slice(2)}`
  if (words.has(swapped)) return swapped
  const near = (byLetter.get(text[0] ?? '') ?? [])
    .filter((word) => Math.abs(word.length - text.length) <= 2)
    .map((word) => ({ word, distance: edits(text, word) }))
    .filter(({ word, distance }) => distance <= allowed(text, word))
    .sort((a, b) => a.distance - b.distance || likelier(text, a.word, b.word))
  return near[0]?.word
}

/** Swapped letters are a likelier slip than a wrong one, a letter left out a likelier one than a letter too many. */
function likelier(text: string, a: string, b: string): number {
  const letters = (word: string) => [...word].sort().join('')
  const swapped = (word: string) => Number(letters(word) === letters(text))
  return swapped(b) - swapped(a) || b.length - a.length
}

/** One error in a short word, two in a long one. */
function allowed(text: string, meant: string): number {
  return Math.min(text.length, meant.length) >= 6 && Math.max(text.length, meant.length) >= 8 ? 2 : 1
}
