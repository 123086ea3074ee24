import { speech, t } from '../../kit/language.ts'
import { minuteWords, weekdayWord } from '../../kit/words.ts'

/** A week that begins on its Monday, to name the days by. */
const anyMonday = Date.UTC(2024, 0, 1)
const dayMs = 86_400_000

/** "18:30" of minutes after midnight, as the clock of whoever reads it has it; past midnight it is the next morning's. */
export const clockMinute = (minute: number): string => minuteWords(minute % 1440)

/** The end of something open: midnight ends its day. */
export const clockEnd = (minute: number): string =>
  minute === 1440 && speech().clock === '24' ? '24:00' : clockMinute(minute)

/** "Monday" of an ISO weekday. */
export const dayName = (weekday: number): string =>
  weekdayWord(new Date(anyMonday + (weekday - 1) * dayMs).toISOString().slice(0, 10), 'en')

/** "Monday", "Monday and Tuesday", "Monday to Friday", of ISO weekdays that follow on each other. */
export function dayNames(days: readonly number[]): string {
  const [first, last] = [dayName(days[0] ?? 1), dayName(days.at(-1) ?? 1)]
  if (days.length === 1) return first
  return days.length === 2 ? t`${first} and ${last}` : t`${first} to ${last}`
}
