import type { Prescription } from '../../plan/index.ts'
import { type Aim, type DoneSet, nextTarget, type Target, weightStep } from '../../plan/index.ts'
import type { Units } from '../../profile/index.ts'
import { type Measured, type Session, working } from './set.ts'

/** What a plan asks for. */
export type Prescribed = Pick<Prescription, 'sets' | 'reps' | 'leastReps' | 'rir' | 'measure'>

/** Ranges of repetitions that training goes by, where no plan says one. */
const ranges = [
  [1, 3],
  [4, 6],
  [7, 12],
  [12, 20],
  [20, 30],
] as const

/** Repetitions left in reserve where nobody said. */
const usualReserve = 1

const kgPerPound = 0.45359237

/** The step between two weights as the member's plates have it: five pounds for two and a half kilograms. */
export function stepFor(exercise: Measured, units: Units | null): number | undefined {
  const step = weightStep(exercise)
  if (step === undefined || units !== 'us') return step
  return Math.max(1, Math.round(step / kgPerPound / 2.5)) * 2.5 * kgPerPound
}

/**
 * What to do the next time, by double progression; undefined where nothing was counted that progress could go by.
 *
 * @param sessions of the exercise, oldest first
 * @param plan what the member's plan asks for; without it the range that their last session was in
 */
export function nextFor(
  exercise: Measured,
  sessions: readonly Session[],
  { plan, units }: { plan: Prescribed | undefined; units: Units | null },
): Target | undefined {
  const done = sessions.map(({ sets }) => working(sets).map(asDone))
  const step = stepFor(exercise, units)
  const aim = plan ?? usualAim(exercise, done.at(-1) ?? [])
  if (!aim || exercise.measure === 'minutes') return undefined
  const target = nextTarget(done, { ...aim, ...(step === undefined ? {} : { step }) })
  return target.kind === 'start' ? undefined : target
}

function asDone({ reps, kg, seconds, rir, warmUp }: Session['sets'][number]): DoneSet {
  return {
    ...(reps === null ? {} : { reps }),
    ...(kg === null ? {} : { kg }),
    ...(seconds === null ? {} : { seconds }),
    ...(rir === null ? {} : { rir }),
    warmUp,
  }
}

function usualAim({ measure }: Measured, last: readonly DoneSet[]): Aim | undefined {
  const top = Math.max(0, ...last.map(({ kg }) => kg ?? 0))
  const heaviest = last.filter(({ kg }) => (kg ?? 0) === top)
  const amounts = heaviest.flatMap(({ reps, seconds }) =>
    measure === 'reps' ? (reps ?? []) : (seconds ?? []),
  )
  const [first] = amounts
  if (first === undefined) return undefined
  const sets = amounts.length
  const most = Math.max(...amounts)
  if (measure !== 'reps') {
    return { sets, reps: Math.max(60, most), leastReps: 20, rir: usualReserve, measure }
  }
  const [leastReps, reps] = ranges.find(([, to]) => most <= to) ?? [most, most + 5]
  return { sets, reps, leastReps, rir: usualReserve, measure }
}
