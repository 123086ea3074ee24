const names: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

/** "18:30" of minutes after midnight; past midnight it is the clock of the next morning. */
export const clockMinute = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** "Monday", "Monday and Tuesday", "Monday to Friday", of ISO weekdays that follow on each other. */
export function dayNames(days: readonly number[]): string {
  const [first, last] = [names[(days[0] ?? 1) - 1], names[(days.at(-1) ?? 1) - 1]]
  if (days.length === 1) return `${first}`
  return `${first} ${days.length === 2 ? 'and' : 'to'} ${last}`
}
