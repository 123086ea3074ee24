import { logNormal, normal, seededRandom } from '../kit/random.ts'
import { addDays, instantOf, weekdayOf } from '../kit/time.ts'
import type { Habit } from './members.ts'

/** Check-ins spread normally around the average, with this standard deviation in minutes. */
const checkInSpread = 12

/** Stays spread log-normally around check-out minus check-in, with this sigma of the logarithm. */
const staySpread = 0.15

/** How a table's averages become visits. */
export type SyntheticPlan = {
  /** Another seed is another made-up past. */
  seed: string
  /** Kind of table; the same id in another kind is another person. */
  source: string
  zone: string
  /** Last day, "2026-11-24". */
  until: string
  weeks: number
  now: Date
}

/** A made-up visit and the local day it belongs to, as instants in ms. */
export type SyntheticVisit = { checkIn: number; checkOut: number; dayBegins: number; dayEnds: number }

/**
 * Visits that fit a member's averages: one on each named weekday of the last weeks, none after `now`.
 *
 * Check-in ~ normal(average check-in, 12 minutes), stay ~ log-normal(median = average check-out minus
 * average check-in, sigma 0.15), both kept within the local day. Each visit grows from seed, source, id
 * and date alone, so the order of rows and files does not matter and the same table gives the same visits.
 */
export function syntheticVisits(
  habit: Pick<Habit, 'member' | 'from' | 'minutes'>,
  weekday: number,
  plan: SyntheticPlan,
): SyntheticVisit[] {
  const last = addDays(plan.until, -((weekdayOf(plan.until) - weekday + 7) % 7))
  return Array.from({ length: plan.weeks }, (_, week) =>
    visitOn(habit, addDays(last, -7 * week), plan),
  ).filter(({ checkOut }) => checkOut <= plan.now.getTime())
}

function visitOn(
  { member, from, minutes }: Pick<Habit, 'member' | 'from' | 'minutes'>,
  date: string,
  plan: SyntheticPlan,
): SyntheticVisit {
  const random = seededRandom([plan.seed, plan.source, member, date].join('/'))
  const dayBegins = instantOf(date, 0, plan.zone).getTime()
  const dayEnds = instantOf(date, 1440, plan.zone).getTime()
  const arrival = Math.min(Math.max(normal(random, from, checkInSpread), 0), 1439)
  const stay = logNormal(random, minutes, staySpread)
  // Whole seconds, as a turnstile writes them.
  const checkIn = Math.min(
    instantOf(date, Math.floor(arrival), plan.zone).getTime() + seconds(arrival % 1),
    dayEnds - 60_000,
  )
  const checkOut = Math.min(checkIn + Math.max(seconds(stay), 60_000), dayEnds)
  return { checkIn, checkOut, dayBegins, dayEnds }
}

function seconds(minutes: number): number {
  return Math.floor(minutes * 60) * 1000
}
