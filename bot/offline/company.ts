import type { Clause } from './clause.ts'
import { sayings, says } from './sayings.ts'
import { hourSource, numberOf } from './when/numbers.ts'
import { names, namesThatAreWords } from './words/common-words.ts'
import type { Spelled } from './words/spelling.ts'

/** Who a member plans for besides themselves: how many they are together, and their names, where they were said. */
export type Company = { size?: number; members?: string[] }

const friends =
  '(?:friends?|mates?|budd(?:y|ies)|pals?|others?|people|colleagues?|girls|guys|lads|team ?mates?|flatmates?|training partners?|gym partners?|partners?|brothers?|sisters?|wife|husband|girlfriend|boyfriend|gf|bf|cousins?|mum|mom|dad|sons?|daughters?|visitors?|guests?|siblings?|aunts?|aunties?|uncles?|nieces?|nephews?|neighbours?|neighbors?|boss|missus|hubby|fiancee?)'

const persons = '(?:people|persons?|members?|of us|of ours|friends|mates|guys|girls|lads|adults|heads)'

const me = '(?:me|i|myself)'

/** Sixty are too many for a group, and are told so. */
const count = `([1-9]\\d{1,2}|${hourSource})`

const beside = '(?:and|plus|with|\\+|,)'

/** How many they are: each way to say it, and the members it leaves out. */
const sizes: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`\\b${me} ${beside} (?:my |the |our )?${count} (?:\\w+ )?${friends}\\b`), 1],
  [new RegExp(`\\b(?:my |the )?${count} (?:\\w+ )?${friends} ${beside} ${me}\\b`), 1],
  [new RegExp(`\\bwith (?:my )?${count} (?:\\w+ )?${friends}\\b`), 1],
  [new RegExp(`\\b${count} of us\\b`), 0],
  [new RegExp(`\\bus ${count}(?= |$)(?! (?:slots?|places?|spots?|spaces?|times?|hours?|minutes?|am|pm))`), 0],
  [
    new RegExp(
      `\\b(?:we|us|of) ${count}(?= (?:do|come|train|go|get|have|fit|use|all|both|lift|squat|hit|want|need|would|could|can|will|are|friends|lads|girls|guys|meet|workout|work)\\b)`,
    ),
    0,
  ],
  [
    // "We are 5 lah, chest on friday": whatever stands behind it is no measure of anything else.
    new RegExp(
      `\\bwe(?: are| will be|) (?:now |actually |about )?${count}(?= (?!(?:minutes?|hours?|days?|weeks?|months?|years?|am|pm|late|early|behind|ahead|kg|kilos?|pounds|k|km|metres?|meters?|miles|sets?|reps|to|percent|o'clock|st|th|times|feet|points?|short|down|off|away|more|of)\\b)\\w)`,
    ),
    0,
  ],
  [new RegExp(`\\b(?:group|crew|team|gang|squad|party|bunch|lot|posse) of ${count}\\b`), 0],
  [
    new RegExp(
      `\\bwe (?:are|will be|would be|might be) (?:now |actually |about )?${count}(?= (?:people|of us|in total|now|altogether|today|tonight|tomorrow|on|this|next|\\w+day)| ?$)`,
    ),
    0,
  ],
  [new RegExp(`\\b(?:for|we are|us|to be) ${count} ${persons}\\b`), 0],
  [
    new RegExp(
      `(?<![:.\\d])(?<!\\b(?:than|under|below|over|about|around|max|only|most|least|are|is|like|with|more|other) )\\b${count} (?:people|persons)\\b`,
    ),
    0,
  ],
]

const pair = new RegExp(
  `\\b(?:both of us|we both|us both|the pair of us|${me} ${beside} (?:my|a|an|another|one|the) (?:\\w+ )?${friends}(?<!s)|(?:my|a|another|one) (?:\\w+ )?${friends}(?<!s) ${beside} ${me})\\b`,
)

/** A group, however many they are. */
const several = sayings(`
  all|both of us
  we|us all|both
  everyone|everybody|every_one suits|can|is_free|could|wants|would|has_time|comes|agrees
  suit|suits|work|works|for|with|good_for|ok_for|okay_for everyone|everybody|every_one|all_of_us|the_group|us
  find|book|get|give|reserve|hold|fit|squeeze|recommend|suggest|plan|grab|arrange us
  our|the|my|a whole|entire|training|little|small group|crew|gang|squad|team
  our group|crew|gang|squad|team|lot
  as|in|for a|the|my group|team|crew|gang|squad
  group booking|slot|visit
  we|us|friends|lads|girls|guys .. together
  lads|girls|guys|boys|team|crew|friends|mates and i|me
  me|i and my|the|some friends|mates|buddies|colleagues|team
  with my|some friends|mates|buddies|colleagues|team
`)

/** The company a clause speaks of; undefined where the member speaks for themselves alone. */
export function companyIn({ text, words }: Pick<Clause, 'text' | 'words'>): Company | undefined {
  const members = namedBesideMe(words)
  const size = sizeIn(text) ?? (members.length > 0 ? members.length + 1 : undefined)
  if (size === undefined && !says(text, several)) return undefined
  if (size !== undefined && size < 2) return undefined
  return { ...(members.length > 0 ? { members } : {}), ...(size === undefined ? {} : { size }) }
}

const one = `(?:my|our|her|his|their|a|an|another|one|the) (?:\\w+ )?${friends}(?<!(?<!bos)s)`
const someone = new RegExp(`\\b(?:${me}\\b|${one}(?=[ ,]|$))`)
const listed = new RegExp(
  `(?:\\b(with|bringing|bring|along with|plus|join(?:ed|ing)?(?: by)?) )?(${someone.source}(?: ?(?:,|and|plus|with|\\+|, and)? ${someone.source})*)`,
  'g',
)

/** "My wife and me plus her brother": people told one by one; undefined for fewer than two. */
function countedIn(text: string): number | undefined {
  for (const [, beside, list = ''] of text.matchAll(listed)) {
    const people = list.match(new RegExp(someone, 'g')) ?? []
    const withMe = people.some((each) => isMe(each))
    const count = people.length + (withMe || !beside ? 0 : 1)
    if (count >= 2 && (withMe || beside)) return count
  }
  return undefined
}

function sizeIn(text: string): number | undefined {
  for (const [pattern, besides] of sizes) {
    const [, number] = pattern.exec(text) ?? []
    if (number) return numberOf(number) + besides
  }
  return countedIn(text) ?? (pair.test(text) ? 2 : undefined)
}

const months = /^(?:april|may|june)$/

const isName = ({ text, capital, known }: Spelled): boolean =>
  names.has(text) ||
  (capital &&
    (known === 'no' || (namesThatAreWords.has(text) && !months.test(text))) &&
    /^\p{L}{2,}$/u.test(text))

const joins = /^(?:and|,|plus|with)$/

/** "me, Anna and Ben", "with Anna and Ben": names in one list with the member. */
function namedBesideMe(words: readonly Spelled[]): string[] {
  for (let start = 0; start < words.length; start++) {
    const list = listFrom(words, start)
    const withThem = list.length > 0 && words[start - 1]?.text === 'with'
    if (withThem || (list.some(({ text }) => isMe(text)) && list.length > 1)) {
      return list
        .filter(({ text }) => !isMe(text))
        .map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1))
    }
  }
  return []
}

const isMe = (text: string): boolean => /^(?:me|i|myself)$/.test(text)

function listFrom(words: readonly Spelled[], start: number): Spelled[] {
  const list: Spelled[] = []
  for (let i = start; i < words.length; i++) {
    const word = words[i]
    if (!word || !(isName(word) || isMe(word.text))) break
    list.push(word)
    while (joins.test(words[i + 1]?.text ?? '')) i++
    if (!joins.test(words[i]?.text ?? '')) break
  }
  return list
}

const kin = new RegExp(`\\bfor (?:him|her|them|(?:my|our) (?:\\w+ )?${friends})\\b`)

/** A wish for somebody else alone: "book a slot for Anna", "cancel it for my wife". */
export function forSomebodyElse({ text, words }: Pick<Clause, 'text' | 'words'>): boolean {
  return kin.test(text) || words.some((word, i) => isName(word) && words[i - 1]?.text === 'for')
}
