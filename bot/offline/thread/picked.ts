import { wordTable } from '../../../tools/kit/word-table.ts'

/** Which of a list are chosen: places counted from 1, the last by its place from the end, or by what they are like. */
export type Picked =
  | {
      by: 'place'
      places: readonly number[] /** "1st", "option 2", and not a bare figure, which may be an hour. */
      surely: boolean
    }
  | { by: 'last' | 'earliest' | 'latest' | 'any' | 'both' | 'all' }

const places = wordTable<number>({
  ...{ first: 1, '1st': 1, frist: 1, fisrt: 1, fist: 1, top: 1, uno: 1 },
  ...{ second: 2, '2nd': 2, secnd: 2, secound: 2, middle: 2 },
  ...{ third: 3, '3rd': 3, thrid: 3, thir: 3, fourth: 4, '4th': 4, fifth: 5, '5th': 5 },
})
const figures = wordTable<number>({ two: 2, three: 3, a: 1, b: 2, c: 3 })

const kinds: readonly (readonly [RegExp, Exclude<Picked['by'], 'place'>])[] = [
  [/^(?:last|final|bottom)$/, 'last'],
  [/^(?:earliest|soonest)$/, 'earliest'],
  [/^latest$/, 'latest'],
  [/^(?:any|either|whichever|whatever)$/, 'any'],
  [/^both$/, 'both'],
  [/^all$/, 'all'],
]

/** Words that say no more about which. */
const beside = new Set(
  `ok okay k kk yes yeah yea ya yep yup sure oh ah aw well hm hmm lol haha fine cool great nice good perfect lovely right
alright thanks thank you u ur cheers ta thx ty please pls plz then so maybe actually sorry and just i i'd i'll id ill i'm im am
think guess say would will let's lets do go with for me my mine gonna going to like love can could may take book grab get
hold reserve want prefer choose pick keep have give gimme confirm lock it it's its is 's works work suits sounds looks best
better perfect that that's thats the this those these of them ones offer slot place spot time choice suggestion again instead
mate bro man dude spotter your put down stick settle definitely absolutely probably obviously on list only we we'll ll d
yeh yh yas yass aye abeg lah la lor po fam blud cuz bruv luv dear sir madam boss chief pal bestie sis bud buddy guys bet aight alr aite innit tho though eh ey hun cool sweet sick np kk jk hi hello kindly there mister friend dat da de tanx danke gracias merci cheerz sound savage class mighty
brilliant grand deal out ones be one option options number num no nr hey awesome amazing super ace wonderful as long
fits fit me yeh yh yah yas aye ay abeg innit sir miss love bud pal ey eh kindly bet aight alrighty ight np nice1 lads folks
smashing ideal grandest cool cool_cool gracias merci bitte danke obrigado por favor pal jus just tho though haha hehe xx x xoxo`
    .trim()
    .split(/\s+/),
)

const nouns = new Set('option options number num nr no choice slot offer'.split(' '))

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\p{Extended_Pictographic}\p{Cf}]/gu, ' ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\blet us\b/g, "let's")
    .replace(
      /\b(?:you (?:choose|pick|decide)|surprise me|(?:do not|don't|dont) mind(?: which)?|no preference)\b/g,
      'any',
    )
    .replace(
      /\b(thanks|thank you|cheers|ta) (?:a (?:lot|bunch|million|mill|ton)|so much|very much|loads|tons)\b/g,
      '$1',
    )
    .replace(/\bthe lot\b/g, 'all')
    .replace(/(?<=\w)'s\b/g, " 's")
    .replace(/[#(](?=\d)/g, ' number ')
    .replace(/(?<!\d)[^\p{L}\d'?]+|[^\p{L}\d'?:.]+|[.:](?!\d)/gu, ' ')
    .trim()
    .split(/\s+/)

/** Longer messages say what else they want. */
const mostWords = 12

/**
 * What a message chooses of a list by its place in it, where it says nothing else.
 *
 * @example
 * picked('yeah the 2nd one pls') // { by: 'place', places: [2], surely: true }
 * picked('is the second quiet?') // undefined
 */
export function picked(text: string): Picked | undefined {
  const words = wordsIn(text)
  if (words.length > mostWords || /\b(?:for|you do) (?:\d|two|three)\b/.test(words.join(' ')))
    return undefined
  const said = tellingOf(words)
  if (said.length === 0) return alone(words)
  const kind = kinds.find(([pattern]) => pattern.test(said[0] ?? ''))?.[1]
  if (kind) return counted(kind, said.slice(1))
  const [ordinal, count, more] = said
  if (ordinal === 'first' && /^(?:two|2)$/.test(count ?? '') && more === undefined)
    return { by: 'place', places: [1, 2], surely: true }
  const named = said.map((word) => placeOf(word))
  if (named.some((place) => place === undefined)) return undefined
  const lettered = said.some((word) => /^[abc]$/.test(word))
  const noun = words.some((word) => nouns.has(word))
  if (lettered && !noun && words.length > 1) return undefined
  const surely = noun || said.every((word) => places[word] !== undefined)
  return { by: 'place', places: [...new Set(named.flatMap((place) => place ?? []))], surely }
}

const tellingOf = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word) => !beside.has(word) && word !== '?')),
]

/** The words of a choice that say which: "the half past one is fine" is "half past". */
export const telling = (text: string): string => tellingOf(wordsIn(text)).join(' ')

const placeOf = (word: string): number | undefined =>
  places[word] ?? figures[word] ?? (/^[1-9]$/.test(word) ? Number(word) : undefined)

/** "Number one", "the best one", "one please"; "that one" chooses none by its place. */
function alone(words: readonly string[]): Picked | undefined {
  const first: Picked = { by: 'place', places: [1], surely: true }
  const said = words.join(' ')
  if (/\b(?:number|option|num|no|nr|choice) one\b/.test(said) || /\bthe best(?: one)?\b/.test(said))
    return first
  return /^(?:(?:ok|yes|yeah|sure) )?one(?: (?:please|pls|thanks|then))*$/.test(said) ? first : undefined
}

/** "All three", "the last two": how many there are says nothing more, but two of them are not one. */
function counted(kind: Exclude<Picked['by'], 'place'>, rest: readonly string[]): Picked | undefined {
  if (rest.length === 0) return { by: kind }
  const [count, more] = rest
  const isCount = more === undefined && /^(?:two|three|2|3)$/.test(count ?? '')
  return isCount && (kind === 'all' || kind === 'both' || kind === 'any') ? { by: kind } : undefined
}
