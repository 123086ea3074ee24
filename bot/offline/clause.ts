import { type EquipmentBook, type EquipmentMention, equipmentMentions } from './splits/equipment.ts'
import { type Mention, mentions, type SplitBook } from './splits/mentions.ts'
import { findTimes } from './when/find.ts'
import type { Here, When } from './when/types.ts'
import { names, namesThatAreWords } from './words/common-words.ts'
import type { Spelled } from './words/spelling.ts'

/** A part of a message that may ask for one thing, as the rules see it. */
export type Clause = {
  words: readonly Spelled[]
  /** `' when is leg day quiet tomorrow '` */
  text: string
  /** `' when is #split quiet #time '` */
  shape: string
  /** The shape without fillers, times and politeness: `'done'` of `'ok i am all done for today thanks'` */
  bare: string
  /** The text with `#name` for whoever is named and `#word` for what nobody knows: `' is #name there '` */
  named: string
  mentions: readonly Mention[]
  equipment: readonly EquipmentMention[]
  times: readonly When[]
  /** Minutes the member means to stay: "for an hour", "a 90 minute session". */
  stay: number | undefined
  question: boolean
}

export type Reader = { book: SplitBook; equipment: EquipmentBook; here: Here }

export function readClause(words: readonly Spelled[], { book, equipment, here }: Reader): Clause {
  const texts = words.map(({ text }) => text)
  const pieces = equipmentMentions(texts, equipment)
  const found = mentions(texts, book).filter((mention) => !misread(mention, pieces))
  const marked = replaced(texts, found)
  const { times, stay, shape } = findTimes(marked.join(' '), here)
  return {
    words,
    text: blanked(texts.join(' ')),
    shape: blanked(shape),
    bare: bared(blanked(shape)),
    named: blanked(withNames(words, found, pieces)),
    mentions: found,
    equipment: pieces,
    times,
    stay,
    question: texts.includes('?'),
  }
}

/** A split or a kind of equipment was named. */
export const namesArea = ({ mentions, equipment }: Clause): boolean => mentions.length + equipment.length > 0

/** An area or a time was named. */
export const isSpecific = (clause: Clause): boolean => namesArea(clause) || clause.times.length > 0

/** A "dumbbell rack" is no squat rack: part of a name that means equipment which the split does not use. */
function misread({ from, to, splits }: Mention, pieces: readonly EquipmentMention[]): boolean {
  const piece = pieces.find((each) => from < each.to && to > each.from)
  return piece !== undefined && !splits.some(({ id }) => piece.equipment.use[id] !== undefined)
}

/** One blank between words and at both ends; punctuation has done its work by now. */
function blanked(text: string): string {
  return ` ${text
    .replace(/[,.?*]/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')} `
}

const fillers =
  /(?<= )(?:(?:for|at|in|on|until|around|about|from|by) (?:#time|#now)|for (?:the )?(?:day|now|good)|#time|#now|i am|i have|we are|we have|it is me|thank you|i|we|and|but|so|ok|well|right|then|now|just|finally|already|all|please|thanks|cheers|hi|hey|hello|yo|oh|ah|hm|hmm|um|spotter|mate|bro|man|dude|guys|everyone|folks|lol|haha|hehe|sorry|also|too|again|actually|really|officially|quickly|currently|good-morning|good-afternoon|good-evening) /g

function bared(shape: string): string {
  return shape.replace(fillers, '').replace(/^ am (?!i )/, ' ')
}

function replaced(texts: readonly string[], found: readonly Mention[]): string[] {
  return texts.flatMap((text, i) => {
    const mention = found.find(({ from, to }) => i >= from && i < to)
    if (!mention) return [text]
    return mention.from === i ? ['#split'] : []
  })
}

const kin =
  /\b(?:my|our|his|her|their) (?:\w+ )?(?:friends?|mates?|budd(?:y|ies)|bud|wife|husband|girlfriend|boyfriend|partner|spouse|gf|bf|brother|sister|mum|mom|mother|dad|father|son|daughter|kids?|boss|ex|colleagues?|neighbou?rs?|crush|trainer|coach|cousin|uncle|aunt|flatmate|roommate|team|family)\b/g

/** People are told by a first name or a capital, and perhaps by being no word anyone knows. */
function withNames(
  words: readonly Spelled[],
  found: readonly Mention[],
  pieces: readonly EquipmentMention[],
): string {
  const texts = words.map(({ text, capital, known }, i) => {
    if (found.some(({ from, to }) => i >= from && i < to)) return '#split'
    if (pieces.some(({ from, to }) => i >= from && i < to)) return text
    const asked =
      namesThatAreWords.has(text) && /^(?:is|was|has|did|does|where|are)$/.test(words[i - 1]?.text ?? '')
    if (asked || names.has(text) || (capital && !/day$|ber$|ary$/.test(text))) return '#name'
    return known === 'no' ? '#word' : text
  })
  return texts
    .join(' ')
    .replace(kin, '#name')
    .replace(/#name(?: #name)+/g, '#name')
}
