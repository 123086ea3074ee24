import { dayMs } from '../kit/time.ts'
import type { Sex } from './body.ts'
import { bmi, type Goal } from './body.ts'
import { energyFloor, leastBmi, lossRates } from './floors.ts'

/** What happened on a member's way, in any order; kg, kcal a day, each at its moment. */
export type TrajectoryEvent =
  | { kind: 'weight'; at: Date; weightKg: number }
  | { kind: 'goalWeight'; at: Date; weightKg: number }
  | { kind: 'energyTarget'; at: Date; kcal: number }
  | { kind: 'intake'; at: Date; kcal: number; complete: boolean }
  | { kind: 'floorRefused'; at: Date }
  | { kind: 'goal'; at: Date; goal: Goal }

/** Who it is about, as far as it is known. */
export type TrajectoryBody = { sex?: Sex; heightCm?: number; clinicianGuided?: boolean }

export type TrajectoryCode =
  | 'goal_lowered'
  | 'energy_lowered'
  | 'floor_attempts'
  | 'losing_too_fast'
  | 'near_underweight'
  | 'underweight'
  | 'eating_under_floor'
  | 'weighing_often'

/** stop: no deficit any more, and where to find help. soften: raise the target, say why. notice: a calm word, once. */
export type TrajectoryVerdict = {
  code: TrajectoryCode
  severity: 'stop' | 'soften' | 'notice'
  facts: Readonly<Record<string, number>>
}

/** How far back anything counts, days. */
const window = 56
/** Lowerings of a goal that are a pattern, and those that stop. */
const lowerings = { soften: 2, stop: 3 } as const
const attempts = { soften: 2, stop: 4 } as const
/** Fully logged days under the floor within the last fortnight. */
const hungryDays = { soften: 4, stop: 8 } as const
/** Weigh-ins on one day, and days on which that happens within a fortnight. */
const often = { weighIns: 4, days: 3 } as const
/** From here down a cut is eased, kg per square metre. */
const near = 19.5
/** Weeks over which too fast a loss is no water, and from which share a week it stops. */
const fast = { weeks: 3, stop: 0.015 } as const

/**
 * What a member's weeks say that no single number does, the gravest first.
 *
 * @param events of one member, in any order
 * @param now the present moment; what lies more than eight weeks back does not count
 */
export function trajectoryOf(
  events: readonly TrajectoryEvent[],
  now: Date,
  body: TrajectoryBody = {},
): TrajectoryVerdict[] {
  const recent = events
    .filter(({ at }) => at <= now && now.getTime() - at.getTime() <= window * dayMs)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  const checks = [goals, energies, floors, rates, thinness, intakes, weighings]
  const order = ['stop', 'soften', 'notice']
  return checks
    .flatMap((check) => check(recent, now, body) ?? [])
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

type Check = (
  events: readonly TrajectoryEvent[],
  now: Date,
  body: TrajectoryBody,
) => TrajectoryVerdict | undefined

const stepped = (count: number, steps: { soften: number; stop: number }) =>
  count >= steps.stop ? 'stop' : count >= steps.soften ? 'soften' : undefined

/** How often a value was set below all before it; a goal reached and set anew counts as well. */
function timesLowered(values: readonly number[]): number {
  let lowest = Number.POSITIVE_INFINITY
  let times = 0
  for (const value of values) {
    if (value < lowest && lowest !== Number.POSITIVE_INFINITY) times++
    lowest = Math.min(lowest, value)
  }
  return times
}

const goals: Check = (events) => {
  const set = events.flatMap((event) => (event.kind === 'goalWeight' ? [event.weightKg] : []))
  const times = timesLowered(set)
  const severity = stepped(times, lowerings)
  return severity && { code: 'goal_lowered', severity, facts: { times } }
}

const energies: Check = (events) => {
  const times = timesLowered(events.flatMap((event) => (event.kind === 'energyTarget' ? [event.kcal] : [])))
  const severity = stepped(times, { soften: 3, stop: 5 })
  return severity && { code: 'energy_lowered', severity, facts: { times } }
}

const floors: Check = (events) => {
  const times = events.filter(({ kind }) => kind === 'floorRefused').length
  const severity = stepped(times, attempts)
  return severity && { code: 'floor_attempts', severity, facts: { times } }
}

/** The mean weight of each of the last weeks, the newest first; undefined where nobody weighed. */
function weeklyMeans(events: readonly TrajectoryEvent[], now: Date, weeks: number): (number | undefined)[] {
  return Array.from({ length: weeks }, (_, back) => {
    const until = now.getTime() - back * 7 * dayMs
    const weights = events.flatMap((event) =>
      event.kind === 'weight' && event.at.getTime() <= until && event.at.getTime() > until - 7 * dayMs
        ? [event.weightKg]
        : [],
    )
    return weights.length > 0 ? weights.reduce((sum, kg) => sum + kg, 0) / weights.length : undefined
  })
}

const rates: Check = (events, now) => {
  const means = weeklyMeans(events, now, fast.weeks + 1)
  const shares = means.slice(0, -1).map((mean, at) => {
    const before = means[at + 1]
    return mean === undefined || before === undefined ? Number.NaN : (before - mean) / before
  })
  if (!shares.every((share) => share > lossRates.most)) return undefined
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  const severity = mean > fast.stop ? 'stop' : 'soften'
  return { code: 'losing_too_fast', severity, facts: { percentPerWeek: mean * 100, weeks: fast.weeks } }
}

const thinness: Check = (events, now, { heightCm }) => {
  const weightKg = weeklyMeans(events, now, 8).find((mean) => mean !== undefined)
  const goal = events.findLast((event) => event.kind === 'goal')
  if (heightCm === undefined || weightKg === undefined) return undefined
  const index = bmi({ weightKg, heightCm })
  const cutting = goal === undefined ? undefined : goal.goal === 'cut'
  if (index < leastBmi)
    return cutting === false ? undefined : { code: 'underweight', severity: 'stop', facts: { bmi: index } }
  return cutting && index < near
    ? { code: 'near_underweight', severity: 'soften', facts: { bmi: index } }
    : undefined
}

const intakes: Check = (events, now, { sex, clinicianGuided }) => {
  if (clinicianGuided) return undefined
  const floor = sex === undefined ? energyFloor('female') : energyFloor(sex)
  const days = events.filter(
    (event) =>
      event.kind === 'intake' &&
      event.complete &&
      event.kcal < floor &&
      now.getTime() - event.at.getTime() <= 14 * dayMs,
  ).length
  const severity = stepped(days, hungryDays)
  return severity && { code: 'eating_under_floor', severity, facts: { days, floor } }
}

const weighings: Check = (events, now) => {
  const byDay = new Map<number, number>()
  for (const { kind, at } of events) {
    const ago = Math.floor((now.getTime() - at.getTime()) / dayMs)
    if (kind === 'weight' && ago < 14) byDay.set(ago, (byDay.get(ago) ?? 0) + 1)
  }
  const days = [...byDay.values()].filter((count) => count >= often.weighIns).length
  return days >= often.days ? { code: 'weighing_often', severity: 'notice', facts: { days } } : undefined
}
