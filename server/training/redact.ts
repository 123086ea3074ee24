import { commonWords, names, namesThatAreWords } from '../../bot/offline/words/common-words.ts'
import { slang } from '../../bot/offline/words/slang.ts'
import { spell, type Vocabulary } from '../../bot/offline/words/spelling.ts'
import { wordsOfGym } from '../../bot/offline/words/vocabulary.ts'
import { firstNames } from '../../db/simulator/names.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { splitNames } from '../../tools/kit/splits.ts'
import { withoutForms } from './patterns.ts'

/** What is known of a gym when its members' words are redacted. */
export type Known = {
  vocabulary: Vocabulary
  /** Names of members, in lower case, each word by itself. */
  people: ReadonlySet<string>
  /** Words of the gym's own: its name, its splits, its equipment. */
  own: ReadonlySet<string>
}

export function knownOf(gym: Gym, members: readonly string[]): Known {
  const own = [
    gym.name,
    ...gym.splits.flatMap(splitNames),
    ...gym.equipment.map(({ name }) => name),
    'Spotter',
  ]
  return {
    vocabulary: wordsOfGym(gym).vocabulary,
    people: new Set(members.flatMap(lettersIn).filter((word) => word.length > 1)),
    own: new Set(own.flatMap(lettersIn)),
  }
}

const lettersIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Names of many origins, but for those that are everyday words. */
const moreNames = new Set(
  firstNames.map((name) => name.toLowerCase()).filter((name) => !commonWords.has(name)),
)

const token = /\[[a-z- ]+\]|\p{L}[\p{L}\p{M}'’-]*/gu

/** Words after which somebody is named, however it is written. */
const calling =
  /\b(?:with|and|for|tell|ask|bring|meet|book|add|invite|called?|named|name is|name's|i am|i'm|im|this is|it's|my \p{L}+|dear|coach|trainer|mr|mrs|ms|dr)\s*,?\s*$/iu

/** Words before which somebody does something. */
const acting = /^\s+(?:and (?:me|i)|here|says?|said|wants?|told|trains?|comes?|joins?)\b/iu

/** Words that are right with a capital in English, beside those at the beginning of a sentence. */
const capitals = new Set(
  `i mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter english ok am pm rir rpe pr undo hold cancel`.split(/\s+/),
)

/**
 * A member's words without anything that tells who somebody is.
 *
 * Addresses, numbers and keys go by their form, people by their names; of the rest only words stay that the gym or
 * everybody knows, or that are near to one: a name nobody has thought of is no such word. It takes out too much rather
 * than too little.
 *
 * @example
 * redacted('me and Piotr, legs tomorow? call 0171 2345678', known) // 'me and [name], legs tomorow? call [phone]'
 */
export function redacted(text: string, known: Known): string {
  const plain = withoutForms(text)
  return plain.replace(token, (word, at: number) => {
    if (word.startsWith('[')) return word
    return replacement(word, aroundIn(plain, at, word), known) ?? word
  })
}

/** Words that no list of the gym has, and that tell nobody from anybody. */
const alsoKnown = new Set('was mid sec secs st nd rd th ish doable onwards btw fyi uh um ah av'.split(' '))
const contraction =
  /^(?:i|you|we|they|he|she|it|that|what|who|where|when|how|there|let)['’](?:s|ve|ll|re|d|m)$|n['’]t$/i

/** What stands in for a word; undefined where it may stay. */
function replacement(word: string, around: Around, known: Known): string | undefined {
  if (contraction.test(word)) return undefined
  const parts = word.split(/[-'’]/).filter((part) => part.length > 1)
  const found = parts.map((part) => standIn(part, around, known)).filter((each) => each !== undefined)
  if (found.length === 0) return undefined
  return /['’]s$/.test(word) ? `${found[0]}'s` : found[0]
}

function standIn(word: string, { starts, called }: Around, known: Known): string | undefined {
  const plain = word.toLowerCase()
  const capital = /^\p{Lu}\p{Ll}/u.test(word)
  if (isName(plain, { capital, starts, called }, known)) return '[name]'
  if (known.own.has(plain) || capitals.has(plain.replace(/s$/, '')) || slang.has(plain)) return undefined
  if (alsoKnown.has(plain)) return undefined
  const { known: sure } = spell({ text: plain, capital: capital && !starts }, known.vocabulary)
  if (sure === 'yes') return capital && !starts && !isOrdinary(plain, known) ? '[name]' : undefined
  if (sure === 'corrected' && !capital && !called) return undefined
  return capital || called ? '[name]' : '[word]'
}

/** Where a word stands: at the beginning of a sentence, and where somebody is named or acts. */
type Around = { starts: boolean; called: boolean }
type Written = Around & { capital: boolean }

function aroundIn(text: string, at: number, word: string): Around {
  const before = text.slice(0, at)
  const called = calling.test(before) || acting.test(text.slice(at + word.length)) || /['’]s$/.test(word)
  return { starts: /(?:^|[.!?\n:(]\s*|["“]\s*)$/.test(before), called }
}

/** A name that is a word besides is one where it is written like a name. */
function isName(word: string, { capital, starts, called }: Written, { people, own }: Known): boolean {
  if (namesThatAreWords.has(word)) {
    if (capitals.has(word)) return false
    // "And will it be full?" calls nobody.
    return (capital && !starts) || (called && word !== 'will')
  }
  if (names.has(word) || moreNames.has(word)) return true
  if (!people.has(word) || own.has(word)) return false
  return !commonWords.has(word) || (capital && !starts) || called
}

const isOrdinary = (word: string, { vocabulary }: Known): boolean =>
  commonWords.has(word) || vocabulary.words.has(word)

/** Whether a text of ours holds anything that had to be taken out of a member's. */
export function namesAnybody(text: string, known: Known, taken: ReadonlySet<string>): boolean {
  if (withoutForms(text) !== text) return true
  for (const { 0: word, index } of text.matchAll(token)) {
    const plain = word.toLowerCase().replace(/['’]s$/, '')
    const { starts } = aroundIn(text, index, word)
    const written = { capital: /^\p{Lu}\p{Ll}/u.test(word), starts, called: false }
    if (taken.has(plain) || isName(plain, written, known)) return true
  }
  return false
}

/** The words of a text that were taken out of it, in lower case. */
export function takenFrom(text: string, known: Known): string[] {
  const plain = withoutForms(text)
  return [...plain.matchAll(token)].flatMap(({ 0: word, index }) =>
    !word.startsWith('[') && replacement(word, aroundIn(plain, index, word), known) !== undefined
      ? [word.toLowerCase().replace(/['’]s$/, '')]
      : [],
  )
}
