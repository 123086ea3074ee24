import { tens, units } from '../../tools/kit/number-words.ts'
import { countable } from './units.ts'

const small = Object.keys(units).filter((word) => word !== 'one')
const round = Object.keys(tens)
const big = ['hundred', 'thousand', 'dozen', 'million']
const sizes: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  dozen: 12,
  million: 1_000_000,
}

/** "One" is mostly no number: "that one", "one of them", "want one?". */
const one = [
  `one(?=[\\s-]+(?:${big.join('|')}|${countable}|o'?clock|[ap]\\.?m\\b|and a half|other (?:person|member)|thirty|fifteen|forty))`,
  '(?<=\\b(?:past|quarter to|at) )one(?=[,.;!?)]|$| (?:today|tomorrow|tonight|on|in the)\\b)',
  '(?<=\\b(?:past|quarter to) )one',
].join('|')

const atom = `(?:${[...small, ...round, ...big].join('|')}|${one})`
const more = `(?:-and-|-| and | )(?:${atom}|(?<=(?:${round.join('|')})[ -])one)\\b`
const phrase = new RegExp(`\\b(?:half an? |an? (?=(?:${big.join('|')})\\b))?${atom}\\b(?:${more})*`, 'giu')

/** Things that a reply counts of its own: "two options", "three of these". */
const ownCount =
  /^\s+(?:(?:quiet|good|other|more|quick|small|easy|short|simple|nice) )*(?:options?|choices?|things?|questions?|ways?|ideas?|suggestions?|offers?|alternatives?|of (?:you|us|them|these|those|your))\b/i

const ordinals: Readonly<Record<string, number>> = {
  ...{
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  },
  ...{
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
  },
  ...{ eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30 },
}
const ordinal = new RegExp(`\\b(?:(twenty|thirty)[ -])?(${Object.keys(ordinals).join('|')})\\b`, 'gi')

/** "The second one" points, "your third visit" and "the fourth of May" count. */
const counting =
  /^\s+(?:of (?:\p{Lu}|[a-z]{3,9}ber\b)|\p{Lu}[a-z]+ber\b|visit|session|workout|time this|in a row|week in)/u

/**
 * A text with its number words in digits: "twenty-two people" as "22 people", "half a dozen" as "6".
 *
 * @example
 * inDigits('about twenty-two people, the second one') // 'about 22 people, the second one'
 */
export function inDigits(text: string): string {
  const days = text.replace(ordinal, (words, ten: string | undefined, last: string, at: number) => {
    const value = (ten ? (tens[ten.toLowerCase()] ?? 0) : 0) + (ordinals[last.toLowerCase()] ?? 0)
    return ten || value > 10 || counting.test(text.slice(at + words.length)) ? `${value}th` : words
  })
  return days.replace(phrase, (words, ...rest) => {
    const at = rest.find((each) => typeof each === 'number') ?? 0
    const behind = days.slice(Number(at) + words.length)
    if (ownCount.test(behind)) return words
    return valuesOf(words).join(' ')
  })
}

/** The numbers in a run of number words: "six thirty" are two, "one hundred and five" is one. */
function valuesOf(words: string): number[] {
  const half = /^half\b/i.test(words) ? 0.5 : 1
  const tokens = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'and' && word !== 'half')
  const done: number[] = []
  let open: { whole: number; part: number } | undefined
  const close = () => {
    if (open) done.push((open.whole + open.part) * half)
    open = undefined
  }
  for (const token of tokens) {
    const size = sizes[token]
    if (token === 'a' || token === 'an') continue
    if (size !== undefined) {
      const { whole, part }: { whole: number; part: number } = open ?? { whole: 0, part: 1 }
      open = size > 100 ? { whole: (whole + part) * size, part: 0 } : { whole, part: (part || 1) * size }
      continue
    }
    const value = units[token] ?? tens[token] ?? 0
    if (open && !joins(open, value)) close()
    open = open ? { ...open, part: open.part + value } : { whole: 0, part: value }
  }
  close()
  return done
}

/** Whether a number goes on: "twenty" with "two", "a hundred" with "and five". */
function joins({ whole, part }: { whole: number; part: number }, value: number): boolean {
  if (part === 0) return whole > 0
  if (part >= 100 && part % 100 === 0) return value < 100
  return part % 100 >= 20 && part % 10 === 0 && value < 10 && value > 0
}
