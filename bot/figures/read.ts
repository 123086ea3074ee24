import { mixedRules, numberRules, wordRules } from './amounts.ts'
import { clockRules } from './clocks.ts'
import { dateRules } from './dates.ts'
import { asInEnglish } from './elsewhere.ts'
import { inDigits } from './number-words.ts'
import { plainText } from './plain.ts'
import type { Figure } from './reading.ts'

/** What reads first takes its words away from those behind it. */
const rules = [...mixedRules, ...dateRules, ...clockRules, ...wordRules, ...numberRules].map(
  ({ form, read }) => ({
    form: new RegExp(`(?<!\\p{N}|\\d[.,:/])(?:${form})`, 'giu'),
    read,
  }),
)

/** Digits that count nothing: names of things, the numbers of a list, the choice that is meant. */
const noFigures =
  /\b(?:vitamin )?(?:B[1-9]|B12|D[23]|K[12]|H2O|CO2|VO2|Q10|MP3|m[23]|1RM|1-rep max)\b|\bomega[- ]?[369]\b|\bzone [1-5]\b|\btype [12] diabetes\b|^[^\S\n]*\(?[1-9][.)](?=\s|$)|\b(?:option|choice|number|offer|no\.) ?#?[1-9](?![\p{N}.,:])|#[1-9](?![\p{N}.,:])/gimu

const inLine = /(?<=[\s;:,])[1-9]\)(?=\s)/g

const blank = (words: string): string => '\0'.repeat(words.length)

/** Without the numbers of lists: "1) 20:00; 2) 21:00", but not "(7 to 9)". */
function withoutNumbers(text: string): string {
  return text.replace(noFigures, blank).replace(inLine, (words, at: number) => {
    const before = text.slice(0, at)
    return before.lastIndexOf('(') > before.lastIndexOf(')') ? words : blank(words)
  })
}

/**
 * The figures of a text, in order: amounts with their units, times of the day, dates, fractions, also in words and in any
 * script.
 *
 * @example
 * figuresIn('about 22 people at half past six').map(({ text }) => text) // ['22', 'half past 6']
 */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = []
  let left = withoutNumbers(inDigits(asInEnglish(plainText(text))))
  for (const { form, read } of rules) {
    left = left.replace(form, (...match) => {
      const [whole, groups] = [String(match[0]), match.at(-1)]
      const readings = read(groups)
      if (!readings) return whole
      const word = { kind: 'word' as const, word: whole.trim().toLowerCase() }
      found.push({
        text: groups.figure ?? whole.trim().replace(/\.$/, ''),
        at: Number(match.at(-3)),
        readings: [...readings, word],
      })
      return blank(whole)
    })
  }
  return found.sort((a, b) => a.at - b.at)
}
