import { speech, t } from '../../tools/kit/language.ts'
import { localTime } from '../../tools/kit/time.ts'
import { dateWords, shortWeekday, weekdayWord } from '../../tools/kit/words.ts'
import { textWidth } from '../pages/browser/labels.ts'

/**
 * Cuts a title into lines of a width in pixels; what the last line can't hold ends in "…".
 *
 * @param em size of the text in pixels
 */
export function titleLines(
  title: string,
  { width, em, most }: { width: number; em: number; most: number },
): string[] {
  const fits = (text: string) => textWidth(text, em) <= width
  const words = title.trim().split(/\s+/).filter(Boolean)
  const lines: string[] = []
  while (words.length > 0 && lines.length < most) {
    let line = words.shift() ?? ''
    while (words.length > 0 && fits(`${line} ${words[0]}`)) line += ` ${words.shift()}`
    lines.push(line)
  }
  const rest = words.length > 0
  return lines.map((line, i) => shortened(line, fits, rest && i === lines.length - 1))
}

/** A line that fits; whole where it can be. */
function shortened(line: string, fits: (text: string) => boolean, more: boolean): string {
  if (!more && fits(line)) return line
  const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment)
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Until this hour by the clock a night belongs to the day before: gyms may close after midnight. */
const dawnMs = 4 * 3_600_000

/** "Tuesday 24 November", or "Tue 24 November to Mon 30 November", by the clock on the gym's wall. */
export function daysWords(from: number, to: number, zone: string): string {
  const first = localTime(new Date(from), zone).date
  const last = localTime(new Date(Math.max(from, to - dawnMs)), zone).date
  const { language } = speech()
  const short = (date: string) =>
    dateWords(date, language).replace(weekdayWord(date, language), shortWeekday(date, language))
  return first === last ? dateWords(first, language) : t`${short(first)} to ${short(last)}`
}
