import { t } from './language.ts'

/** Counts below this are never shown: five is the least that can't point at a person. */
export const leastShown = 5

/** A number of people as a member may see it: rounded, or only "under 5". */
export type People = { about: number } | { under: typeof leastShown }

/**
 * Hides small counts, so that a crowd number can't be used to watch one person.
 *
 * @example
 * shownPeople(21.6) // { about: 22 }
 * shownPeople(3) // { under: 5 }
 */
export function shownPeople(people: number): People {
  const rounded = Math.round(people)
  return rounded < leastShown ? { under: leastShown } : { about: rounded }
}

/** An expected number with its 80 % interval, small numbers hidden. */
export type Expected = { people: People; low: People; high: People }

export function shownExpected({ mean, low, high }: { mean: number; low: number; high: number }): Expected {
  return { people: shownPeople(mean), low: shownPeople(Math.floor(low)), high: shownPeople(Math.ceil(high)) }
}

/** "about 22 people" or "fewer than 5 people". */
export function peopleWords(people: People): string {
  return 'about' in people ? t`about ${people.about} people` : t`fewer than ${people.under} people`
}
