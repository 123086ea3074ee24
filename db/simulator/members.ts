import { pick, type Random, seededRandom } from '../../tools/kit/random.ts'
import { type ArrivalSlot, drawArrival } from './arrivals.ts'
import { weekdayPart } from './calendar.ts'
import { drawWithout, kumaraswamy, uuid } from './draws.ts'
import { firstNames } from './names.ts'
import { mainSplits } from './workouts.ts'

/** Someone who trains in the demo gym, with everything that makes them come, stay away and listen. */
export type SimulatedMember = {
  /** Place in the list of members, from 0. */
  index: number
  id: string
  name: string
  /** Visits in an average week, 0.5 to 5. */
  visitsPerWeek: number
  /** Weekdays they usually come on, 1 = Monday, in order. */
  weekdays: readonly number[]
  /** When they like to come, minutes after local midnight. */
  arrives: { workday: number; weekend: number }
  /** All splits, dearest first. */
  ranking: readonly string[]
  /** Chance that a visit ends without a check-out. */
  forgets: number
  /** Chance that advice to come at another time is followed. */
  compliance: number
  /** Part of the gym's capacity that may be present before they call it too crowded. */
  tolerance: number
}

type Setting = {
  seed: string
  count: number
  workday: readonly ArrivalSlot[]
  weekend: readonly ArrivalSlot[]
  slotMinutes: number
}

/**
 * The demo gym's members: the same seed makes the same people.
 *
 * The shapes give means of 2.2 visits in a week, 12 % forgotten check-outs, 35 % followed advice, 72 % tolerance.
 */
export function drawMembers(setting: Setting): SimulatedMember[] {
  return Array.from({ length: setting.count }, (_, index) => {
    const random = seededRandom(`${setting.seed} member ${index}`)
    const visitsPerWeek = 0.5 + 4.5 * kumaraswamy(random, 1.2, 2.067)
    return {
      index,
      id: uuid(random),
      name: pick(random, firstNames, () => 1),
      visitsPerWeek,
      weekdays: drawWithout(random, [1, 2, 3, 4, 5, 6, 7], Math.ceil(visitsPerWeek), weekdayPart).sort(),
      arrives: {
        workday: drawArrival(random, setting.workday, setting.slotMinutes),
        weekend: drawArrival(random, setting.weekend, setting.slotMinutes),
      },
      ranking: drawRanking(random),
      forgets: kumaraswamy(random, 1, 7.333),
      compliance: kumaraswamy(random, 1.5, 3.303),
      tolerance: 0.4 + 0.6 * kumaraswamy(random, 2, 2),
    }
  })
}

/** How many come for each split on the evenings of a week, as parts of seven. */
const popularity = [1, 2, 3, 4, 5, 6, 7]
  .flatMap((weekday) => Object.entries(mainSplits(weekday, 18 * 60)))
  .reduce((sums, [split, part]) => sums.set(split, (sums.get(split) ?? 0) + part), new Map<string, number>())

/** The order in which a member likes the splits: popular ones tend to come first. */
function drawRanking(random: Random): string[] {
  const splits = [...popularity.keys()]
  return drawWithout(random, splits, splits.length, (split) => popularity.get(split) ?? 0)
}

/** Part of the pull that is left on a weekday a member does not usually come on. */
const unusualDay = 0.15

/** Minutes around their usual time within which a member mostly comes. */
const punctuality = 75

/** Likings for the splits by rank, dearest first. */
const likings = [1, 0.75, 0.5, 0.35, 0.22, 0.15, 0.1, 0.06]

/**
 * How strongly a weekday draws a member.
 *
 * It is the rate of a clock that rings first for whoever comes: drawing a day's visitors without putting them back
 * by these rates gives each about the chance to come that their visits in a week ask for.
 */
export function weekdayPull(member: SimulatedMember, weekday: number): number {
  const usual = member.weekdays.length
  const part = (member.weekdays.includes(weekday) ? 1 : unusualDay) / (usual + unusualDay * (7 - usual))
  return -Math.log(1 - Math.min(0.95, member.visitsPerWeek * part))
}

/** How well a minute of the day suits a member, up to 1; never nothing. */
export function timePull({ arrives }: SimulatedMember, weekday: number, minute: number): number {
  const z = (minute - (weekday > 5 ? arrives.weekend : arrives.workday)) / punctuality
  return 0.03 + 0.97 * Math.exp(-0.5 * z * z)
}

/** How much a member likes a split, 0 to 1. */
export function splitPull({ ranking }: SimulatedMember, split: string): number {
  return likings[ranking.indexOf(split)] ?? 0
}
