import { namedIn } from '../../tools/kit/language.ts'
import { exerciseNamed, exercises } from '../../tools/plan/index.ts'
import { germanExercises } from './de/exercises.ts'
import { spanishExercises } from './es/exercises.ts'
import { type ForeignWords, germanWords, spanishWords } from './exercise-words.ts'
import { folded } from './tongue.ts'
import { trainingWish } from './training.ts'

type Foreign = 'de' | 'es'

/** The names of exercises in one language, by the roots of their words in any order; an English one is itself. */
type Names = ReadonlyMap<string, Name>

/** `done`: a name only where a figure stands beside it, for it is a muscle or a thing as well. */
type Name = { english: string; foreign: boolean; done?: boolean }

const wordsOf: Readonly<Record<Foreign, ForeignWords>> = { de: germanWords, es: spanishWords }
const sayings: Readonly<Record<Foreign, string>> = { de: germanExercises, es: spanishExercises }

const made = new Map<Foreign, Names>()

function namesIn(language: Foreign): Names {
  const known = made.get(language) ?? namesOf(language)
  made.set(language, known)
  return known
}

/** Sayings go before names of the catalogue, and those before English; what means two exercises is nobody's. */
function namesOf(language: Foreign): Names {
  const { keyOf } = wordsOf[language]
  const said = sayings[language].split('\n').flatMap((line) => {
    const [words = '', english = ''] = line.split(' = ')
    return english === '' ? [] : words.split('|').map((each) => [each, english, true] as const)
  })
  const catalogue = exercises.map(({ name }) => [namedIn(language, name), name.toLowerCase(), true] as const)
  const english = exercises.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((each) => [each, each.toLowerCase(), false] as const),
  )
  const names = new Map<string, Name>()
  for (const [words, meant, foreign] of [...said, ...catalogue, ...english]) {
    const key = keyOf(words)
    // Short English words are words of others too.
    // "90/90" without its figures is nothing.
    if (key !== '' && !/\d/.test(words) && !names.has(key) && (foreign || words.length > 3))
      names.set(key, { english: meant, foreign, ...(words.endsWith('?') ? { done: true } : {}) })
  }
  return names
}

/** Words of the longest name, with those between that say nothing. */
const mostWords = 11

type Word = { text: string; at: number; end: number }

/** A name found in a text. */
type Found = Name & { from: number; to: number }

function foundIn(text: string, language: Foreign): Found[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match): Word => {
    return { text: match[0], at: match.index, end: match.index + match[0].length }
  })
  const found: Found[] = []
  for (let i = 0; i < words.length; ) {
    const longest = longestAt(words, i, text, language)
    if (longest) found.push(longest.found)
    i += longest?.words ?? 1
  }
  return found
}

function longestAt(words: readonly Word[], from: number, text: string, language: Foreign) {
  const { keyOf, isFiller, isElse } = wordsOf[language]
  const names = namesIn(language)
  const first = words[from]
  if (!first || isFiller(first.text) || isElse(text.slice(0, first.at), first.text)) return undefined
  for (let length = Math.min(mostWords, words.length - from); length > 0; length--) {
    const last = words[from + length - 1]
    if (!last || isFiller(last.text)) continue
    const between = text.slice(first.at, last.end)
    // A figure, a comma or the end of a sentence parts two names.
    if (/[^\p{L}\p{M}\s'’-]/u.test(between)) continue
    const name = names.get(keyOf(between))
    const isMeant = name && (name.foreign || asWritten(between) === asWritten(name.english))
    if (isMeant && (!name.done || byFigure(text, first.at, last.end)))
      return { words: length, found: { from: first.at, to: last.end, ...name } }
  }
  return undefined
}

/** An English name is known by its letters alone: "Grippe" is no gripper. */
const asWritten = (words: string): string =>
  folded(words)
    .replace(/[^a-z]+/g, ' ')
    .replace(/s(?= |$)/g, '')

/** "Waden 3x15", "4 series de gemelos": what was done, and no muscle that hurts. */
const byFigure = (text: string, from: number, to: number): boolean =>
  /^\s*:?\s*(?:con\s|mit\s)?\d/.test(text.slice(to)) ||
  /\d\s*(?:x|mal|satze?|sätze?|series?|reps?|repeticiones|wdh)?\s*(?:de\s+)?$/i.test(text.slice(0, from))

/**
 * A text with its exercises put into English and hidden from what comes after, and a way to have them back: for no other
 * rule may read the words of a name, or mend its spelling.
 *
 * @example
 * const { text, named } = exercisesMarked('Schrägbankdrücken 3x8', 'de')
 * named(text) // 'incline barbell bench press 3x8'
 */
export function exercisesMarked(
  text: string,
  language: Foreign,
): { text: string; named: (text: string) => string } {
  const found = foundIn(text, language)
  if (found.length === 0) return { text, named: (same) => same }
  let [marked, at] = ['', 0]
  for (const [nth, { from, to }] of found.entries()) {
    marked += `${text.slice(at, from)}${markOf(nth)}`
    at = to
  }
  return {
    text: marked + text.slice(at),
    named: (put) => put.replace(/x0(\d+)q/g, (mark, nth) => found[Number(nth)]?.english ?? mark),
  }
}

/** Neither a word of any language nor a figure. */
const markOf = (nth: number): string => `x0${nth}q`

/**
 * The language that an exercise's name is of, where nothing else in a message tells it: that of who writes, or in an
 * English chat the one whose name it is.
 */
export function languageByExercise(text: string, speaks: 'en' | Foreign): Foreign | undefined {
  const languages: readonly Foreign[] = speaks === 'en' ? ['de', 'es'] : [speaks]
  if (speaks !== 'en' && trainingWish(text, speaks) !== undefined) return speaks
  return languages.find((language) =>
    foundIn(text, language).some(
      ({ foreign, from, to, english }) =>
        foreign && exerciseNamed(text.slice(from, to))?.id !== exerciseNamed(english)?.id,
    ),
  )
}
