import { brzycki, epley, isLoadable } from '../../plan/index.ts'
import { type Measured, type WorkSet, working } from './set.ts'

/** What could be lifted once, kg: the two formulas and their middle. They are never more than 4 % apart. */
export type OneRepMax = { kg: number; epley: number; brzycki: number }

/**
 * The best estimate of what could be lifted once that some sets give; undefined where none of them has a weight of its own
 * and at most ten repetitions. Added to the body a weight is a part of what is lifted, so it gives none.
 *
 * Repetitions in reserve are left out of it: what was done is known, what would have been is felt.
 */
export function oneRepMax(sets: readonly WorkSet[], exercise: Measured): OneRepMax | undefined {
  if (!isLoadable(exercise) || exercise.measure !== 'reps') return undefined
  const estimates = working(sets).flatMap(({ kg, reps }) => {
    if (kg === null || reps === null) return []
    // A single is a measurement: no formula, and no rounding of one.
    if (reps === 1) return [{ kg, epley: kg, brzycki: kg }]
    const [more, less] = [epley(kg, reps), brzycki(kg, reps)]
    return more === undefined || less === undefined
      ? []
      : [{ kg: (more + less) / 2, epley: more, brzycki: less }]
  })
  return estimates.toSorted((a, b) => b.kg - a.kg)[0]
}

/** What is better than ever before. Figures in the unit of the kind: kg, repetitions, seconds, metres. */
export type Best =
  | { kind: 'oneRepMax' | 'weight'; value: number; before: number }
  | { kind: 'reps'; value: number; before: number; kg: number | null }
  | { kind: 'hold' | 'distance'; value: number; before: number }
  | { kind: 'time'; value: number; before: number; metres: number }

/** An estimate that is better by less is the same. */
const hair = 0.25

const most = (values: readonly (number | null)[]) =>
  values.reduce<number>((top, value) => Math.max(top, value ?? 0), 0)

/**
 * What of some sets is a record against all others of the exercise; undefined for none, and on the very first day there is
 * nothing to beat.
 *
 * @param sets of one exercise that were logged now
 * @param others all its other sets
 * @param date the day of those logged now
 */
export function bestOf(
  sets: readonly WorkSet[],
  others: readonly (WorkSet & { date: string })[],
  date: string,
  exercise: Measured,
): Best | undefined {
  const [now, before] = [working(sets), working(others)]
  if (!before.some((set) => set.date !== date)) return undefined
  return (
    liftBest(now, before, exercise) ??
    repsBest(now, before) ??
    enduranceBest(now, before) ??
    holdBest(now, before)
  )
}

function liftBest(now: readonly WorkSet[], before: readonly WorkSet[], exercise: Measured): Best | undefined {
  const [max, old] = [oneRepMax(now, exercise), oneRepMax(before, exercise)]
  if (max && old && max.kg > old.kg + hair) return { kind: 'oneRepMax', value: max.kg, before: old.kg }
  const [kg, heaviest] = [most(now.map((set) => set.kg)), most(before.map((set) => set.kg))]
  return kg > heaviest && heaviest > 0 ? { kind: 'weight', value: kg, before: heaviest } : undefined
}

/** Most repetitions with a weight that they have lifted before, and not fewer than with a heavier one. */
function repsBest(now: readonly WorkSet[], before: readonly WorkSet[]): Best | undefined {
  const found = now.flatMap(({ kg, reps }) => {
    const atIt = before.filter((set) => (set.kg ?? 0) === (kg ?? 0))
    const old = most(atIt.map((set) => set.reps))
    const heavier = most(before.filter((set) => (set.kg ?? 0) > (kg ?? 0)).map((set) => set.reps))
    return reps !== null && old > 0 && reps > old && reps > heavier
      ? [{ kind: 'reps' as const, value: reps, before: old, kg }]
      : []
  })
  return found.toSorted((a, b) => (b.kg ?? 0) - (a.kg ?? 0) || b.value - a.value)[0]
}

/** Distances that nobody would call different. */
const sameWay = 0.01

function enduranceBest(now: readonly WorkSet[], before: readonly WorkSet[]): Best | undefined {
  for (const { metres, seconds } of now) {
    if (metres === null || seconds === null) continue
    const times = before.flatMap((set) =>
      set.metres !== null && set.seconds !== null && Math.abs(set.metres - metres) <= sameWay * metres
        ? [set.seconds]
        : [],
    )
    const old = Math.min(...times)
    if (times.length > 0 && seconds < old) return { kind: 'time', value: seconds, before: old, metres }
  }
  const [far, old] = [most(now.map(({ metres }) => metres)), most(before.map(({ metres }) => metres))]
  return old > 0 && far > old * (1 + sameWay) ? { kind: 'distance', value: far, before: old } : undefined
}

/** How long something was held, where neither a way nor a weight stands beside it. */
function holdBest(now: readonly WorkSet[], before: readonly WorkSet[]): Best | undefined {
  const plain = (sets: readonly WorkSet[]) =>
    most(
      sets
        .filter(({ metres, reps, kg }) => metres === null && reps === null && kg === null)
        .map((set) => set.seconds),
    )
  const [value, old] = [plain(now), plain(before)]
  return old > 0 && value > old ? { kind: 'hold', value, before: old } : undefined
}
