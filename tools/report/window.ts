import { GymError } from '../kit/errors.ts'
import type { Gym } from '../kit/gym.ts'
import { addDays, dayMs, instantOf, localTime } from '../kit/time.ts'
import type { Window } from './report.ts'

/** Days that a report may tell of at most: two years, so that a season can be seen twice. */
const mostDays = 731

/**
 * The days of a report: as asked, else so many up to yesterday, or so many from today on where `usualDays` is negative.
 *
 * @throws {GymError} `bad_window` when it ends before it begins or is longer than two years
 */
export function windowOf(
  asked: Partial<Window>,
  { gym, now, usualDays }: { gym: Pick<Gym, 'zone'>; now: Date; usualDays: number },
): Window {
  const today = localTime(now, gym.zone).date
  const ahead = usualDays < 0
  const to = asked.to ?? (ahead ? addDays(asked.from ?? today, -usualDays - 1) : addDays(today, -1))
  const from = asked.from ?? (ahead ? today : addDays(to, 1 - usualDays))
  const days = daysIn({ from, to })
  if (days < 1 || days > mostDays) throw new GymError('bad_window', { from, to, most: mostDays })
  return { from, to }
}

/** How many days a window has. */
export const daysIn = ({ from, to }: Window): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1

/** The instants of a window: from its first midnight up to the one after its last day. */
export const instantsOf = ({ from, to }: Window, gym: Pick<Gym, 'zone'>): { from: Date; to: Date } => ({
  from: instantOf(from, 0, gym.zone),
  to: instantOf(addDays(to, 1), 0, gym.zone),
})
