import { addDays, localTime } from './time.ts'

/** "18:00" on the wall clock of a zone. */
export function clockTime(at: Date, zone: string): string {
  const { minute } = localTime(at, zone)
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
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

/** "Sunday". */
export function weekdayWord(date: string, language: string): string {
  return format(language, 'weekday').format(new Date(`${date}T12:00:00Z`))
}

/** "Sunday 22 November". */
export function dateWords(date: string, language: string): string {
  const month = format(language, 'month').format(new Date(`${date}T12:00:00Z`))
  return `${weekdayWord(date, language)} ${Number(date.slice(8))} ${month}`
}

/** "today", "tomorrow, Sunday 22 November" or "Tuesday 24 November". */
export function dayWords(
  at: Date,
  { zone, now, language }: { zone: string; now: Date; language: string },
): string {
  const { date } = localTime(at, zone)
  const today = localTime(now, zone).date
  if (date === today) return 'today'
  if (date === addDays(today, 1)) return `tomorrow, ${dateWords(date, language)}`
  if (date === addDays(today, -1)) return 'yesterday'
  return dateWords(date, language)
}

/** "chest", "chest and back", "chest, shoulders and arms". */
export function listWords(words: readonly string[], joiner = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`
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
