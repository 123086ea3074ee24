import { type Language, speech, t } from '../../kit/language.ts'
import { type Expected, peopleWords } from '../../kit/people.ts'
import { localTime, minutesBetween } from '../../kit/time.ts'
import { clockTime, shortWeekday } from '../../kit/words.ts'
import type { Telling } from '../places/words.ts'

const numbers: Readonly<Record<Language, readonly string[]>> = {
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  de: 'keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  es: 'ninguna una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
}

/** "four", "16". */
export function numberWord(count: number): string {
  return numbers[speech().language][count] ?? String(count)
}

const weekMinutes = 7 * 1440

/** "Thu 20:00", and from a week ahead on "Thu 3, 20:00": short enough for a button, and true for as long as it stands. */
export function shortTime(at: Date, { gym, now, language }: Telling): string {
  const { date } = localTime(at, gym.zone)
  const day = shortWeekday(date, language)
  const nth = minutesBetween(now, at) >= weekMinutes - 1440 ? ` ${Number(date.slice(8))},` : ''
  return `${day}${nth} ${clockTime(at, gym.zone)}`
}

/** "about 13 people", the second time "about 9". */
export function peopleThere({ people }: Expected, nth: number): string {
  if (nth === 0) return peopleWords(people)
  return 'about' in people ? t`about ${people.about}` : t`fewer than ${people.under}`
}
