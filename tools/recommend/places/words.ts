import type { Gym } from '../../kit/gym.ts'
import { type Expected, leastShown, peopleWords } from '../../kit/people.ts'
import { localTime } from '../../kit/time.ts'
import { clockTime, dayWords, weekdayWord } from '../../kit/words.ts'
import { type Claim, endOf } from './visit.ts'

/** Who is spoken to, and when. */
export type Telling = { gym: Pick<Gym, 'zone' | 'splits'>; now: Date; language: string }

type When = Pick<Claim, 'slot' | 'minutes'>

/** "today at 18:00", "Tuesday 24 November at 18:00" */
export function startWords(slot: Date, { gym, now, language }: Telling): string {
  return `${dayWords(slot, { zone: gym.zone, now, language })} at ${clockTime(slot, gym.zone)}`
}

/** "Tuesday 24 November, 18:00 to 19:00" */
export function visitWords(visit: When, { gym, now, language }: Telling): string {
  const end = clockTime(endOf(visit), gym.zone)
  const span = `${clockTime(visit.slot, gym.zone)} to ${end === '00:00' ? '24:00' : end}`
  return `${dayWords(visit.slot, { zone: gym.zone, now, language })}, ${span}`
}

/** "Tue 18:00": for a button. */
export function shortWords(slot: Date, { gym, language }: Pick<Telling, 'gym' | 'language'>): string {
  const { date } = localTime(slot, gym.zone)
  return `${weekdayWord(date, language).slice(0, 3)} ${clockTime(slot, gym.zone)}`
}

/** What the gym calls a split; undefined for the whole gym. */
export function splitName(split: string, { gym }: Pick<Telling, 'gym'>): string | undefined {
  return gym.splits.find(({ id }) => id === split)?.name
}

/** "about 16 people (12 to 20)", with no more said of small numbers than that they are small. */
export function crowdWords({ people, low, high }: Expected): string {
  if (!('about' in high)) return `fewer than ${leastShown} people`
  const range = 'about' in low ? `${low.about} to ${high.about}` : `at most ${high.about}`
  return `${peopleWords(people)} (${range})`
}

/** "about 16 people expected (12 to 20)" */
export function expectedWords(expected: Expected): string {
  return crowdWords(expected).replace(/people/, 'people expected')
}
