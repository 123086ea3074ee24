import { leastShown } from '../../kit/people.ts'
import { type Estimate, ratioEstimate } from '../interval.ts'
import type { Demand } from './store.ts'

/** How hard a kind of equipment is used, over a window. */
export type Pressure = {
  /** Part of its pieces in use on average, over the slots with a figure. */
  inUse: number
  /** Part of the open time in which more people want it than there are pieces. */
  above: Estimate | undefined
  /** Person-minutes a week for which somebody waits. */
  waiting: number
  /** Minutes of waiting a week that one more piece spares: those in which somebody waits. */
  oneMore: number
  /** Person-minutes of waiting a week that one piece fewer would add. */
  oneFewer: number
  advice: 'buy' | 'spare' | 'enough' | 'unknown'
}

type Setting = { pieces: number; slotMinutes: number; openSlotsAWeek: number }

/**
 * What part of a visit goes to a piece of equipment is the gym's own estimate: advice must hold also where it is wrong by
 * a fifth.
 */
const doubt = 0.2

/** Somebody waits at least through this part of the open time, and minutes a week: else nothing need be bought. */
const worthBuying = { part: 0.02, minutes: 60 }

/** One piece fewer would make somebody wait through this part of the open time at most: else it is needed. */
const worthSparing = 0.002

/**
 * How hard a kind of equipment is used and whether another piece would help, or one fewer would do.
 *
 * Each of the people in its splits wants it at a moment with the same chance, so that how many do is binomial: that is
 * a little too even where the splits differ, so that waiting is never told too small.
 *
 * @param demand of this equipment alone
 * @param tests how many kinds are looked at together, so that chance seldom makes one stand out
 * @returns undefined where too few people were ever there to be told
 */
export function pressureOf(demand: readonly Demand[], setting: Setting, tests: number): Pressure | undefined {
  const { pieces, slotMinutes, openSlotsAWeek } = setting
  if (!demand.some(({ people }) => people >= leastShown)) return undefined
  const slots = demand.reduce((sum, cell) => sum + cell.slots, 0)
  const meanOf = (of: (cell: Demand) => number) =>
    demand.reduce((sum, cell) => sum + cell.slots * of(cell), 0) / slots
  const week = openSlotsAWeek * slotMinutes
  const above = (more: number, scale = 1) => aboveEstimate(demand, pieces + more, { scale, tests })
  const buy = above(0, 1 - doubt)
  const spare = above(-1, 1 + doubt)
  const buying = buy !== undefined && buy.low >= worthBuying.part && buy.low * week >= worthBuying.minutes
  const sparing = pieces > 1 && spare !== undefined && spare.high <= worthSparing
  return {
    inUse: meanOf(({ users }) => users) / pieces,
    above: above(0),
    waiting: week * meanOf(({ people, users }) => waitingFor(people, users, pieces)),
    oneMore: week * meanOf(({ people, users }) => chanceAbove(people, users, pieces)),
    oneFewer: week * meanOf(({ people, users }) => chanceAbove(people, users, pieces - 1)),
    advice: buying ? 'buy' : sparing ? 'spare' : buy && spare ? 'enough' : 'unknown',
  }
}

/** Part of the slots' time in which more people want it than there are pieces, with days as they differ. */
function aboveEstimate(
  demand: readonly Demand[],
  pieces: number,
  { scale, tests }: { scale: number; tests: number },
): Estimate | undefined {
  const parts = new Map<string, { of: number; by: number }>()
  for (const { date, people, users, slots } of demand) {
    const part = parts.get(date) ?? { of: 0, by: 0 }
    parts.set(date, part)
    part.of += slots * chanceAbove(people, users * scale, pieces)
    part.by += slots
  }
  return ratioEstimate([...parts.values()], { tests })
}

/**
 * The chance that more than `pieces` of some people want the equipment at a moment, where `users` do on average.
 *
 * @example
 * chanceAbove(2, 1, 1) // 0.25: both of two who want it half of the time
 */
export function chanceAbove(people: number, users: number, pieces: number): number {
  return tailOf(people, users, pieces, () => 1)
}

/**
 * People who wait at a moment on average.
 *
 * @example
 * waitingFor(3, 1.5, 1) // 0.625: one of two with chance 3/8, two of three with chance 1/8
 */
export function waitingFor(people: number, users: number, pieces: number): number {
  return tailOf(people, users, pieces, (wanting) => wanting - pieces)
}

function tailOf(people: number, users: number, pieces: number, worth: (wanting: number) => number): number {
  const n = Math.max(people, Math.ceil(users))
  if (n <= pieces || users <= 0) return 0
  const chance = Math.min(users / n, 1)
  if (chance === 1) return worth(n)
  let term = (1 - chance) ** n
  let sum = pieces < 0 ? worth(0) * term : 0
  for (let wanting = 1; wanting <= n; wanting++) {
    term *= ((n - wanting + 1) / wanting) * (chance / (1 - chance))
    if (wanting > pieces) sum += worth(wanting) * term
  }
  return sum
}
