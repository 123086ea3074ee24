import { GymError } from '../../kit/errors.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import {
  addDays,
  addMinutes,
  dayMs,
  instantOf,
  isoLocal,
  localTime,
  minutesBetween,
  slotStart,
} from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import type { Range } from '../equipment/equipment.ts'
import { staleDays } from '../job.ts'
import { forecastRows, knownSpan, newestOrigin } from '../store.ts'
import type { Period } from './period.ts'
import type { Step } from './windows.ts'

/** With less history than this the answer says that it is rough. */
const roughDays = 21

/** What is known of the gym's past at all. */
export type Known = { first: Date; last: Date }

/** The slots to look at: those of the stretch, or the whole day of a moment, so that it can be compared. */
export function lookedAt({ gym, now }: ToolContext, { kind, from, to }: Period): { from: Date; to: Date } {
  if (kind === 'stretch') return { from: slotStart(from, gym.slotMinutes, gym.zone), to }
  const { date } = localTime(from, gym.zone)
  const start = slotStart(now, gym.slotMinutes, gym.zone)
  const midnight = instantOf(date, 0, gym.zone)
  // A gym may be open past midnight: the day ends when its last slot does.
  const end = new Date(Math.max(instantOf(addDays(date, 1), 0, gym.zone).getTime(), to.getTime()))
  return { from: midnight > start ? midnight : start, to: end }
}

/**
 * What is expected of some series in the open slots of [from, to), by the newest forecast.
 *
 * @throws {GymError} `no_history`, `stale_history` when there is nothing to go by
 */
export async function expectedSteps(
  context: ToolContext,
  series: readonly string[],
  { from, to }: { from: Date; to: Date },
): Promise<{ steps: Map<string, Step[]>; days: number | null }> {
  const { db, gym, now } = context
  const [known, origin] = await Promise.all([historyOf(context), newestOrigin(db, gym.id, now)])
  if (!origin) throw new GymError('stale_history', { last: isoLocal(known.last, gym.zone) })
  const rows = await forecastRows(db, { gym: gym.id, origin, splits: series, from, to })
  const open = new Set(openSlots(gym, from, to).map((slot) => slot.getTime()))
  const steps = rows.filter(({ slot }) => open.has(slot.getTime()))
  return { steps: Map.groupBy(steps, ({ split }) => split), days: daysIfRough(known, now) }
}

/** Days in which a history shows that it goes on and is no longer rough; only a shorter one is looked at whole. */
const tellingDays = staleDays + roughDays + 7

/**
 * The span of the gym's history. Of a long one the beginning may be later than it was; it is long enough then.
 *
 * @throws {GymError} `no_history` where there is none, `stale_history` where it ended long ago
 */
export async function historyOf({ db, gym, now }: Pick<ToolContext, 'db' | 'gym' | 'now'>): Promise<Known> {
  const recent = await knownSpan(db, gym.id, new Date(now.getTime() - tellingDays * dayMs))
  const enough = recent && now.getTime() - recent.first.getTime() > (roughDays + 1) * dayMs
  const known = enough ? recent : await knownSpan(db, gym.id)
  if (!known || known.first >= now) throw new GymError('no_history')
  if (now.getTime() - known.last.getTime() > staleDays * dayMs) {
    throw new GymError('stale_history', { last: isoLocal(known.last, gym.zone) })
  }
  return known
}

/** Days of history where they are too few to be sure, else null. */
export function daysIfRough({ first }: Known, now: Date): number | null {
  const days = Math.round(minutesBetween(first, now) / 1440)
  return days < roughDays ? days : null
}

/** The steps that a period touches. */
export function stepsIn<S extends { slot: Date }>(steps: readonly S[], period: Period, gym: Gym): S[] {
  return steps.filter(({ slot }) => addMinutes(slot, gym.slotMinutes) > period.from && slot < period.to)
}

/** The mean over some steps, at least one, each by its own interval. */
export function averageOf(steps: readonly Range[]): Range {
  const average = (pick: (step: Range) => number) =>
    steps.reduce((sum, step) => sum + pick(step), 0) / steps.length
  return { mean: average((s) => s.mean), low: average((s) => s.low), high: average((s) => s.high) }
}
