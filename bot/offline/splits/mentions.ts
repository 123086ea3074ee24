import { findSplits, plainWords, type Split, splitNames } from '../../../tools/kit/splits.ts'
import { wordTable } from '../../../tools/kit/word-table.ts'
import { isEveryday, meantAsSplit, otherMeaning } from './everyday-names.ts'

/** A split named in a message. A training day's name brings several, the main one first. */
export type Mention = {
  splits: readonly Split[]
  /** Places of its words. */
  from: number
  to: number
  /** Named only to be ruled out: "not legs". */
  ruledOut: boolean
}

/** What members call a place or a muscle, and a name that gyms know it by. */
const nicknames = wordTable<string>({
  rack: 'squat',
  racks: 'squat',
  'squat rack': 'squat',
  'squat racks': 'squat',
  'power rack': 'squat',
  squatting: 'squat',
  lunge: 'lunges',
  calf: 'calves',
  bum: 'glutes',
  booty: 'glutes',
  butt: 'glutes',
  hammies: 'hamstrings',
  hams: 'hamstrings',
  traps: 'trapezius',
  'upper back': 'back',
  'lower back': 'back',
  deads: 'deadlifts',
  deadlifting: 'deadlift',
  benching: 'bench',
  benches: 'bench',
  pec: 'pecs',
  delt: 'delts',
  belly: 'stomach',
  tummy: 'stomach',
  sixpack: 'six pack',
  planking: 'planks',
  tread: 'treadmill',
  bikes: 'bike',
  bicycle: 'bike',
  bicycles: 'bike',
  cycling: 'bike',
  pedalling: 'bike',
  'exercise bike': 'bike',
  stepper: 'stairmaster',
  rower: 'erg',
  rowers: 'erg',
  jogging: 'running',
  run: 'running',
})

/** Names of training days that the kit knows beside the gym's own names. */
const trainingDays = ['push', 'pull', 'upper body', 'lower body']

/** "heart" is what cardio trains, not what anyone comes for. */
const neverNames = new Set(['heart'])

/** The splits of a gym, ready to be found. */
export type SplitBook = {
  splits: readonly Split[]
  /** Words that a name can begin with, without a plural's s. */
  firstWords: ReadonlySet<string>
  /** Every word of every name. */
  words: readonly string[]
  /** What names looked up before have led to: a lookup reads all names of all splits. */
  found: Map<string, readonly Split[]>
}

export function splitBook(splits: readonly Split[]): SplitBook {
  const names = [...splits.flatMap(splitNames), ...Object.keys(nicknames), ...trainingDays]
  return {
    splits,
    firstWords: new Set(names.map((name) => singular(name.split(' ')[0] ?? ''))),
    words: [...new Set(names.flatMap((name) => name.split(' ')))],
    found: new Map(),
  }
}

const singular = (word: string) => word.replace(/(?<=..)s$/, '')

/**
 * The splits named in a clause, longest names first: "full body", "squat rack", "push day".
 *
 * @example
 * mentions(['in', 'for', 'leg', 'day'], splitBook(defaultSplits))[0]?.splits[0]?.id // 'legs'
 */
export function mentions(words: readonly string[], book: SplitBook): Mention[] {
  const found: Mention[] = []
  for (let from = 0; from < words.length; ) {
    const mention = longestAt(words, from, book, found.at(-1))
    if (mention) found.push(mention)
    from = mention?.to ?? from + 1
  }
  return found
}

function longestAt(
  words: readonly string[],
  from: number,
  book: SplitBook,
  before: Mention | undefined,
): Mention | undefined {
  if (!book.firstWords.has(singular(words[from] ?? ''))) return undefined
  for (let to = Math.min(from + 3, words.length); to > from; to--) {
    const name = words.slice(from, to).join(' ')
    const splits = /[,.?*]/.test(name) ? [] : named(name, book)
    if (splits.length === 0 || neverNames.has(name)) continue
    if (otherMeaning(words, from, to)) return undefined
    const listed = listedWith(words, from, to, book, before)
    if (isEveryday(name) && !listed && !meantAsSplit(words, from, to)) return undefined
    return { splits, from, to, ruledOut: ruledOut(words, from) }
  }
  return undefined
}

/** Members can write more names than a gym has, and a book lives as long as its gym's splits. */
const mostFound = 1000

function named(name: string, { splits, found }: SplitBook): readonly Split[] {
  const known = found.get(name)
  if (known) return known
  const meant = findSplits(splits, nicknames[name] ?? nicknames[plainWords(name)] ?? name)
  if (found.size >= mostFound) found.clear()
  found.set(name, meant)
  return meant
}

function ruledOut(words: readonly string[], from: number): boolean {
  return /(?:^| )(?:not|instead of|rather than)$/.test(words.slice(Math.max(0, from - 2), from).join(' '))
}

const joins = (word: string | undefined) => /^(?:and|or|,|then)$/.test(word ?? '')

/** Stands in a list with another split: "legs and back", "back, biceps". */
function listedWith(
  words: readonly string[],
  from: number,
  to: number,
  book: SplitBook,
  before: Mention | undefined,
): boolean {
  if (before && (before.to === from || (before.to === from - 1 && joins(words[from - 1])))) return true
  const next = words[to + 1] ?? ''
  return joins(words[to]) && !isEveryday(next) && named(next, book).length > 0
}
