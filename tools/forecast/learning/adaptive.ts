import { z } from 'zod'
import type { Alarm } from './drift.ts'

/** A slot that is over: what was expected the day before, and what came. */
export type ScoredSlot = { mean: number; low: number; high: number; people: number }

/** What each member of the ensemble had expected of a slot, and what came. */
export type Voted = { people: number; votes: Readonly<Record<string, number>> }

/** All that a closed day has to teach. */
export type ClosedDay = {
  /** The day's slots by series: 'all' and each split. */
  series: ReadonlyMap<string, readonly ScoredSlot[]>
  /** The whole gym's slots. */
  votes: readonly Voted[]
}

const fading = z.object({ sum: z.number(), weight: z.number() })

const learnedForm = z.object({
  version: z.literal(2),
  series: z.record(z.string(), z.object({ logWidth: z.number() })),
  members: z.record(z.string(), fading),
  alarms: z.array(
    z.object({
      family: z.enum(['level', 'splits', 'clock']),
      part: z.string(),
      detector: z.enum(['page-hinkley', 'level-shift']),
      found: z.string(),
      since: z.string(),
      factor: z.number(),
    }),
  ),
})

/** What a gym's forecaster has learned since its last fit. Plain JSON; never changed, only made anew. */
export type Learned = z.infer<typeof learnedForm>

/** A forecaster that has learned nothing yet. */
export const nothingLearned: Learned = { version: 2, series: {}, members: {}, alarms: [] }

/** Reads what was kept; anything of another version, or broken, starts anew. */
export function readLearned(json: unknown): Learned {
  const read = learnedForm.safeParse(json)
  return read.success ? read.data : nothingLearned
}

/** Part of the slots that an interval may miss. */
const allowed = 0.2

/**
 * How far a day moves the width, on the log scale: a day missed altogether widens it by 5 %. The slots of a day
 * miss together, so they are one lesson and not thirty.
 */
const step = 0.06

/** Slots of a day that make it a full lesson. */
const fullDay = 12

/** Widths stay within half and two and a half times what the model said. */
const narrowest = Math.log(0.5)
const widest = Math.log(2.5)

/** Part of its weight that a day keeps to the next: four weeks leave a quarter. */
const kept = 0.95

/**
 * Learns from a closed day, for every series and every member of the ensemble.
 *
 * The width follows adaptive conformal inference: wider after a day with too many misses, narrower after one with
 * too few, so that over the long run one slot in five is missed, whatever happens.
 *
 * @see Gibbs I, Candes E. Adaptive conformal inference under distribution shift. NeurIPS 2021.
 * @see Angelopoulos A, Candes E, Tibshirani R. Conformal PID control for time series prediction. NeurIPS 2023
 *   (the step on the width itself).
 */
export function learnDay(learned: Learned, day: ClosedDay): Learned {
  const series = { ...learned.series }
  for (const [id, slots] of day.series) {
    if (slots.length > 0) series[id] = learnSeries(series[id] ?? freshSeries, slots)
  }
  return { ...learned, series, members: learnMembers(learned.members, day.votes) }
}

type SeriesState = Learned['series'][string]
type Fading = z.infer<typeof fading>

const freshSeries: SeriesState = { logWidth: 0 }

function learnSeries({ logWidth }: SeriesState, slots: readonly ScoredSlot[]): SeriesState {
  const missed = slots.filter(({ people, low, high }) => people < low || people > high).length / slots.length
  const moved = logWidth + step * Math.min(1, slots.length / fullDay) * (missed - allowed)
  return { logWidth: Math.max(narrowest, Math.min(widest, moved)) }
}

function learnMembers(members: Learned['members'], voted: readonly Voted[]): Learned['members'] {
  const names = new Set(voted.flatMap(({ votes }) => Object.keys(votes)))
  const learned = { ...members }
  for (const name of names) {
    const errors = voted.flatMap(({ people, votes }) => {
      const vote = votes[name]
      return vote === undefined ? [] : [Math.abs(people - vote)]
    })
    learned[name] = faded(learned[name] ?? { sum: 0, weight: 0 }, errors)
  }
  return learned
}

function faded({ sum, weight }: Fading, values: readonly number[]): Fading {
  return {
    sum: kept * sum + values.reduce((total, value) => total + value, 0),
    weight: kept * weight + values.length,
  }
}

/** By how much a series' intervals have to be wider (over 1) or narrower to keep their promise. */
export function widthOf(learned: Learned, series: string): number {
  return Math.exp(learned.series[series]?.logWidth ?? 0)
}

/** Slots of record after which a member's error counts. */
const tried = 400

/** People off lately, by member, of those that have voted for a fortnight. */
export function errorsLately({ members }: Learned): Record<string, number> {
  const told = Object.entries(members).filter(([, { weight }]) => weight >= tried)
  return Object.fromEntries(told.map(([name, { sum, weight }]) => [name, sum / weight]))
}

/** Days after which an alarm no longer matters to any detector. */
const remembered = 180

/**
 * What is left after drifts: an interval that had become narrow is as wide as the model says again, and when the
 * whole gym drifted, the members' errors are forgotten.
 */
export function resetAfter(learned: Learned, alarms: readonly Alarm[]): Learned {
  if (alarms.length === 0) return learned
  const series = { ...learned.series }
  for (const { family, part } of alarms) {
    const id = family === 'splits' ? part : 'all'
    series[id] = { logWidth: Math.max(0, series[id]?.logWidth ?? 0) }
  }
  const whole = alarms.some(({ family }) => family !== 'splits')
  const oldest = Date.parse(alarms[0]?.found ?? '') - remembered * 86_400_000
  const remaining = learned.alarms.filter(({ found }) => Date.parse(found) >= oldest)
  return {
    ...learned,
    series,
    members: whole ? {} : learned.members,
    alarms: [...remaining, ...alarms],
  }
}
