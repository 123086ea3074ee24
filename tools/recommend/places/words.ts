import type { Gym } from '../../kit/gym.ts'
import { named, t } from '../../kit/language.ts'
import { type Expected, leastShown, type People, peopleWords } from '../../kit/people.ts'
import { localTime } from '../../kit/time.ts'
import { clockTime, dayWords, shortWeekday } from '../../kit/words.ts'
import { type Claim, endOf } from './visit.ts'

/** Who is spoken to, and when. */
export type Telling = { gym: Pick<Gym, 'zone' | 'splits'>; now: Date; language: string }

type When = Pick<Claim, 'slot' | 'minutes'>

/** "today at 18:00", "Tuesday 24 November at 18:00" */
export function startWords(slot: Date, { gym, now, language }: Telling): string {
  return t`${dayWords(slot, { zone: gym.zone, now, language })} at ${clockTime(slot, gym.zone)}`
}

/** "Tuesday 24 November, 18:00 to 19:00" */
export function visitWords(visit: When, { gym, now, language }: Telling): string {
  const end = clockTime(endOf(visit), gym.zone)
  const span = t`${clockTime(visit.slot, gym.zone)} to ${end === '00:00' ? '24:00' : end}`
  return `${dayWords(visit.slot, { zone: gym.zone, now, language })}, ${span}`
}

/** "Tue 18:00": for a button. */
export function shortWords(slot: Date, { gym, language }: Pick<Telling, 'gym' | 'language'>): string {
  const { date } = localTime(slot, gym.zone)
  return `${shortWeekday(date, language)} ${clockTime(slot, gym.zone)}`
}

/** What the gym calls a split; undefined for the whole gym. */
export function splitName(split: string, { gym }: Pick<Telling, 'gym'>): string | undefined {
  const found = gym.splits.find(({ id }) => id === split)
  return found && named(found.name)
}

/** "about 16 people (12 to 20)", with no more said of small numbers than that they are small. */
export function crowdWords({ people, low, high }: Expected): string {
  if (!('about' in high)) return t`fewer than ${leastShown} people`
  return `${peopleWords(people)} (${rangeWords(low, high.about)})`
}

/** "about 16 people expected (12 to 20)" */
export function expectedWords(expected: Expected): string {
  const { people, low, high } = expected
  if (!('about' in high)) return t`fewer than ${leastShown} people expected`
  const about =
    'about' in people
      ? t`about ${people.about} people expected`
      : t`fewer than ${people.under} people expected`
  return `${about} (${rangeWords(low, high.about)})`
}

const rangeWords = (low: People, high: number): string =>
  'about' in low ? t`${low.about} to ${high}` : t`at most ${high}`
