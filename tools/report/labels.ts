/** Monday first. */
export const weekdayNames: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

/** "18:30" of minutes after midnight. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** "3 Nov" of "2026-11-03". */
export const dayMonth = (date: string): string => dayAndMonth.format(new Date(`${date}T00:00:00Z`))

const monthFormats = {
  bare: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
  long: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' }),
}

/** "November 2026" of "2026-11", or "Nov 26", or without its year "November". */
export const monthName = (month: string, length: keyof typeof monthFormats = 'long'): string =>
  monthFormats[length].format(new Date(`${month}-01T00:00:00Z`))

/** "31 %" of 0.312. */
export const percent = (part: number): string => `${Math.round(100 * part)} %`

/** "3 days", "1 day". */
export const counted = (number: number, word: string, plural = `${word}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? word : plural}`
