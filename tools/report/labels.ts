import { groupedWords } from '../kit/figure-words.ts'
import { speech, t } from '../kit/language.ts'
import { sentence, weekdayWord } from '../kit/words.ts'

/** A Monday, to tell weekdays by. */
const someMonday = '2024-01-0'

/** "Monday" of 1 within a sentence, in the language of whoever is spoken to: "lunes". */
export const weekdayIn = (weekday: number): string => weekdayWord(`${someMonday}${weekday}`, 'en')

/** "Monday" of 1 where it stands alone: "Lunes". */
export const weekdayName = (weekday: number): string => sentence(weekdayIn(weekday))

/** The days of a week, Monday first. */
export const weekdayNames = (): string[] => [1, 2, 3, 4, 5, 6, 7].map(weekdayName)

/** "18:30" of minutes after midnight. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const locales = { en: 'en-GB', de: 'de-DE', es: 'es-ES' } as const

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes longer than reading a hundred dates by it. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = locales[speech().language]
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(key, known)
  return known
}

/** Without the dot behind a short month, which would be read as the end of a sentence: "3. Nov". */
const undotted = (words: string): string => words.replace(/(\p{L})\./gu, '$1')

/** "3 Nov" of "2026-11-03", "3. Nov", "3 nov". */
export const dayMonth = (date: string): string =>
  undotted(formatOf({ day: 'numeric', month: 'short' }).format(Date.parse(date)))

/** "3 Nov 2026". */
export const dayMonthYear = (date: string): string =>
  undotted(formatOf({ day: 'numeric', month: 'short', year: 'numeric' }).format(Date.parse(date)))

const monthFormats = {
  bare: { month: 'long' },
  long: { month: 'long', year: 'numeric' },
  short: { month: 'short', year: '2-digit' },
} as const

/** "November 2026" of "2026-11", or "Nov 26", or without its year "November". */
export const monthName = (month: string, length: keyof typeof monthFormats = 'long'): string =>
  undotted(formatOf(monthFormats[length]).format(Date.parse(`${month}-01`)))

/** "31 %" of 0.312. */
export const percent = (part: number): string => `${Math.round(100 * part)} %`

/** "3 times", "1 time". */
export const timesWords = (number: number): string =>
  number === 1 ? t`1 time` : t`${groupedWords(number)} times`

/** "90 minutes", or in hours where it is longer than `upTo` minutes. */
export function spanWords(minutes: number, upTo: number): string {
  if (minutes < upTo) {
    const whole = Math.round(minutes)
    return whole === 1 ? t`1 minute` : t`${groupedWords(whole)} minutes`
  }
  const hours = Math.round(minutes / 60)
  return hours === 1 ? t`1 hour` : t`${groupedWords(hours)} hours`
}
