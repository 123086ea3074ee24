import { tens, units } from '../../kit/number-words.ts'
import { wordTable } from '../../kit/word-table.ts'

const small = wordTable<number>({ ...units, ...tens, fourty: 40, hundred: 100 })

const fractions = wordTable<string>({ '½': '.5', '¼': '.25', '¾': '.75' })

const word = Object.keys(small).join('|')
const spelledOut = new RegExp(`\\b(?:a )?(?:${word})(?:(?:[ -]| and )(?:${word}))*\\b`, 'g')

/**
 * A measure as people write it, in one spelling: small letters, figures for number words, points for decimal commas, ' and
 * " for feet and inches however they were typed.
 *
 * @example
 * plainMeasure('Eighty and a half kilos') // '80.5 kilos'
 * plainMeasure('5’10½″') // `5'10.5"`
 */
export function plainMeasure(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\d*)\s?([½¼¾])/g, (_, whole: string, part: string) => `${whole || '0'}${fractions[part]}`)
    .normalize('NFKC')
    .replace(/[\u2032\u2019\u2018\u00b4`]/g, "'")
    .replace(/''|[\u2033\u201d\u201c\u201e]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(spelledOut, figures)
    .replace(/(\d) 1\/2\b/g, '$1.5')
    .replace(/(\d) (?:and|&) a half\b/g, '$1.5')
    .replace(/(\d) (stones?|st|kilos?|kg|pounds?|lbs?|feet|foot|ft) and a half\b/g, '$1.5 $2')
    .replace(/(\d) point (\d)/g, '$1.$2')
    .replace(/(\d),(\d{1,2})(?!\d)/g, '$1.$2')
    .replace(/\s+/g, ' ')
    .trim()
}

/** "a hundred and eighty two" is 182, "one eighty" 180, "five ten" two numbers: 5 10. */
function figures(said: string): string {
  const values = said.split(/[ -]+/).flatMap((each) => small[each] ?? [])
  const numbers: number[] = []
  for (const value of values) {
    const last = numbers.at(-1)
    const joined = last === undefined ? undefined : joinedTo(last, value)
    if (joined === undefined) numbers.push(value)
    else numbers[numbers.length - 1] = joined
  }
  return numbers.join(' ')
}

function joinedTo(last: number, value: number): number | undefined {
  if (value === 100) return last < 10 ? last * 100 : undefined
  if (last >= 100 && last % 100 === 0) return last + value
  if (last >= 20 && last % 10 === 0 && value > 0 && value < 10) return last + value
  // Nobody is one or two feet tall, so "one eighty" is one number.
  if ((last === 1 || last === 2) && value >= 10) return last * 100 + value
  return undefined
}
