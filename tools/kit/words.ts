import { type Language, speech, spokenOr, t } from './language.ts'
import { addDays, localTime } from './time.ts'

/** "18:00" on the wall clock of a zone; "6 pm" for whoever reads it so. */
export function clockTime(at: Date, zone: string): string {
  return minuteWords(localTime(at, zone).minute)
}

/** Minutes after midnight as a clock shows them. */
export function minuteWords(minute: number): string {
  const [hour, rest] = [Math.floor(minute / 60) % 24, minute % 60]
  if (speech().clock === '24') return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
  const shown = hour % 12 === 0 ? 12 : hour % 12
  return `${shown}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`} ${hour < 12 ? 'am' : 'pm'}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes longer than a whole reply may, so each is made once. */
function format(language: string, part: 'weekday' | 'month'): Intl.DateTimeFormat {
  const key = `${language} ${part}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' })
  formats.set(key, made)
  return made
}

/**
 * "Sunday", in the language of whoever is spoken to.
 *
 * @param language what is spoken where nobody in particular is: the gym's
 */
export function weekdayWord(date: string, language: string): string {
  return format(spokenOr(language), 'weekday').format(new Date(`${date}T12:00:00Z`))
}

/** "Sun", "So", "dom": for a button. */
export function shortWeekday(date: string, language: string): string {
  return weekdayWord(date, language).slice(0, spokenOr(language).startsWith('de') ? 2 : 3)
}

/** "Sunday 22 November", "Sonntag, 22. November", "domingo 22 de noviembre". */
export function dateWords(date: string, given: string): string {
  const language = spokenOr(given)
  const month = format(language, 'month').format(new Date(`${date}T12:00:00Z`))
  const [weekday, day] = [weekdayWord(date, language), Number(date.slice(8))]
  if (language.startsWith('de')) return `${weekday}, ${day}. ${month}`
  return language.startsWith('es') ? `${weekday} ${day} de ${month}` : `${weekday} ${day} ${month}`
}

/** "today", "tomorrow, Sunday 22 November" or "Tuesday 24 November". */
export function dayWords(
  at: Date,
  { zone, now, language }: { zone: string; now: Date; language: string },
): string {
  const { date } = localTime(at, zone)
  const today = localTime(now, zone).date
  if (date === today) return t`today`
  if (date === addDays(today, 1)) return t`tomorrow, ${dateWords(date, language)}`
  if (date === addDays(today, -1)) return t`yesterday`
  return dateWords(date, language)
}

/** "chest", "chest and back", "chest, shoulders and arms". */
export function listWords(words: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  const { language } = speech()
  const last = words.at(-1) ?? ''
  return `${words.slice(0, -1).join(', ')} ${joinerIn(language, joiner, last)} ${last}`
}

/** Spanish changes its "and" before an i, and its "or" before an o. */
function joinerIn(language: Language, joiner: 'and' | 'or', next: string): string {
  if (language === 'de') return joiner === 'and' ? 'und' : 'oder'
  if (language === 'en') return joiner
  if (joiner === 'and') return /^h?i(?!e)/i.test(next) ? 'e' : 'y'
  return /^h?o/i.test(next) ? 'u' : 'o'
}

/** First letter large, for the beginning of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Text as a database can keep it: whole characters, and of the control characters only line breaks and tabs. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
}
