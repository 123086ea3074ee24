import { findSplits, plainWords, type Split } from '../kit/splits.ts'
import { wordTable } from '../kit/word-table.ts'
import { isNothing } from './cells.ts'

/** Classes that gyms offer under these names, and the split they come nearest to. */
const classes = wordTable<string>({
  aerobics: 'cardio',
  aquafit: 'cardio',
  'abs blast': 'core',
  barre: 'legs',
  bodyattack: 'cardio',
  bodybalance: 'general',
  bodycombat: 'cardio',
  bodypump: 'general',
  bodystep: 'cardio',
  'boot camp': 'general',
  bootcamp: 'general',
  boxing: 'cardio',
  bums: 'legs',
  circuit: 'general',
  crossfit: 'general',
  dance: 'cardio',
  functional: 'general',
  kettlebell: 'general',
  kettlebells: 'general',
  kickboxen: 'cardio',
  kickboxing: 'cardio',
  martial: 'cardio',
  'martial arts': 'cardio',
  powerlifting: 'general',
  rpm: 'cardio',
  run: 'cardio',
  spin: 'cardio',
  step: 'cardio',
  strength: 'general',
  stretch: 'general',
  swim: 'cardio',
  swimming: 'cardio',
  tabata: 'cardio',
  walking: 'cardio',
  weightlifting: 'general',
  weights: 'general',
  xcore: 'core',
  zumba: 'cardio',
})

/** What stands for a visit that names no split, where the gym has it. */
const unnamed = 'general'

/** A word that is no split: the split it was taken for, and whether that is known or only the last resort. */
export type ForeignWord = { word: string; split: string | undefined; known: boolean }

export type NamedSplits = { splits: string[]; foreign: ForeignWord[] }

/** Reads the splits in a cell, in their order and each once; nothing said is general training. */
export type SplitReader = (text: string) => NamedSplits

/**
 * Reads cells such as "chest, back / Core and Zumba" for a gym; the same cell is worked out once.
 *
 * @example
 * splitReader(defaultSplits)('chest, Leg, chest').splits // ['chest', 'legs']
 */
export function splitReader(splits: readonly Split[]): SplitReader {
  const known = new Map<string, NamedSplits>()
  return (text) => {
    const read = known.get(text) ?? namedSplits(splits, text)
    // Free text could be different in every row.
    if (known.size < 10_000) known.set(text, read)
    return read
  }
}

function namedSplits(splits: readonly Split[], text: string): NamedSplits {
  const foreign: ForeignWord[] = []
  const one = (word: string): string[] => {
    const found = findSplits(splits, word).map(({ id }) => id)
    if (found.length > 0) return found
    const wanted = classes[plainWords(word)]
    const split = [wanted, unnamed].find((id) => splits.some((each) => each.id === id))
    foreign.push({ word, split, known: wanted !== undefined && split === wanted })
    return split === undefined ? [] : [split]
  }
  // A gym may call one split "arms and shoulders", so the whole is tried before its parts.
  const whole = findSplits(splits, text).map(({ id }) => id)
  const words = isNothing(text) ? [] : partsOf(text)
  const named = whole.length > 0 ? whole : words.flatMap(one)
  const fallback = splits.some(({ id }) => id === unnamed) ? [unnamed] : []
  return { splits: named.length > 0 ? [...new Set(named)] : fallback, foreign }
}

function partsOf(text: string): string[] {
  return text
    .split(/[,;/&+|]|\band\b/i)
    .map((part) => part.replace(/^[\s[\]("']+|[\s[\])"']+$/g, ''))
    .filter((part) => !isNothing(part))
}
