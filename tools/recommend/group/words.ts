import type { Expected } from '../../kit/people.ts'
import { localTime, minutesBetween } from '../../kit/time.ts'
import { clockTime, weekdayWord } from '../../kit/words.ts'
import type { Telling } from '../places/words.ts'

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "four", "16". */
export function numberWord(count: number): string {
  return numbers[count] ?? String(count)
}

const weekMinutes = 7 * 1440

/** "Thu 20:00", and from a week ahead on "Thu 3, 20:00": short enough for a button, and true for as long as it stands. */
export function shortTime(at: Date, { gym, now, language }: Telling): string {
  const { date } = localTime(at, gym.zone)
  const day = weekdayWord(date, language).slice(0, 3)
  const nth = minutesBetween(now, at) >= weekMinutes - 1440 ? ` ${Number(date.slice(8))},` : ''
  return `${day}${nth} ${clockTime(at, gym.zone)}`
}

/** "about 13 people", the second time "about 9". */
export function peopleThere({ people }: Expected, nth: number): string {
  const noun = nth === 0 ? ' people' : ''
  return 'about' in people ? `about ${people.about}${noun}` : `fewer than ${people.under}${noun}`
}
