import { type Exercise, isStrength, type Level, type Muscle, muscles } from './exercise.ts'
import type { Prescription, WeeklySets } from './session.ts'
import type { TrainingGoal, Wanted } from './wanted.ts'
import { isOlder, plannedGoal } from './wanted.ts'

/** What a helping muscle has of a set. @see Pelland 2024: counting so had the strongest evidence. */
const indirect = 0.5

type Shares = readonly (readonly [Muscle, number])[]

/** Asked thousands of times for one plan; exercises never change. */
const sharesKnown = new WeakMap<Exercise, Shares>()

/**
 * How much of one set counts for each muscle: 1 where the exercise is for it, a half where it helps. Endurance,
 * balance and mobility work count for none.
 *
 * @example
 * setShares(benchPress) // [['chest', 1], ['triceps', 0.5], ['frontDelts', 0.5]]
 */
export function setShares(exercise: Exercise): Shares {
  const known = sharesKnown.get(exercise) ?? sharesOf(exercise)
  sharesKnown.set(exercise, known)
  return known
}

function sharesOf(exercise: Exercise): Shares {
  if (!isStrength(exercise)) return []
  const helping = exercise.secondary.filter((muscle) => !exercise.primary.includes(muscle))
  return [
    ...exercise.primary.map((muscle) => [muscle, 1] as const),
    ...helping.map((muscle) => [muscle, indirect] as const),
  ]
}

/** Counted sets of each muscle over some exercises; muscles without any are left out. */
export function countSets(
  done: readonly Pick<Prescription, 'exercise' | 'sets'>[],
  find: (id: string) => Exercise | undefined,
): WeeklySets {
  const counted: Partial<Record<Muscle, number>> = {}
  for (const { exercise: id, sets } of done) {
    const exercise = find(id)
    if (!exercise) continue
    for (const [muscle, share] of setShares(exercise)) counted[muscle] = (counted[muscle] ?? 0) + sets * share
  }
  return counted
}

/** The muscles a week is judged by; the others get their part from the same exercises, or a little of their own. */
export const mainMuscles: readonly Muscle[] = [
  ...(['chest', 'lats', 'upperBack', 'sideDelts', 'rearDelts', 'biceps', 'triceps'] as const),
  ...(['quads', 'hamstrings', 'glutes'] as const),
]

/** Sets of one muscle a week: what is aimed at, and what is never gone over. */
export type Band = { aim: number; most: number }

/** More counted sets than this nobody is given: a convention of coaches, no trial's result. */
const weeklyCap = 20
/** Novices grow from little, and have no use for more than this. */
export const noviceCap = 15

export const capOf = (level: Level): number => (level === 'novice' ? noviceCap : weeklyCap)

/** What the rule itself allows at the most. */
export const weeklyLimit = 22
/** Counted sets of one muscle in one session. */
export const sessionCap = 8

const mainBands: Readonly<Record<TrainingGoal, Readonly<Record<Level, Band>>>> = {
  muscle: {
    novice: { aim: 12, most: 15 },
    intermediate: { aim: 14, most: 18 },
    advanced: { aim: 16, most: weeklyCap },
  },
  strength: {
    novice: { aim: 8, most: 14 },
    intermediate: { aim: 10, most: 16 },
    advanced: { aim: 12, most: 18 },
  },
  fatLoss: {
    novice: { aim: 8, most: 12 },
    intermediate: { aim: 10, most: 14 },
    advanced: { aim: 10, most: 16 },
  },
  health: {
    novice: { aim: 6, most: 12 },
    intermediate: { aim: 7, most: 12 },
    advanced: { aim: 8, most: 14 },
  },
  endurance: {
    novice: { aim: 4, most: 10 },
    intermediate: { aim: 5, most: 10 },
    advanced: { aim: 6, most: 12 },
  },
}

/** How much of a main muscle's aim the others have. */
const smallShares: Readonly<Partial<Record<Muscle, number>>> = {
  frontDelts: 0.6,
  calves: 0.6,
  abs: 0.6,
  obliques: 0.25,
  lowerBack: 0.3,
  adductors: 0.15,
  abductors: 0.15,
}

/** Arms and the parts of the shoulder get much by the way where muscle is not the goal. */
const byTheWay: readonly Muscle[] = ['sideDelts', 'rearDelts', 'biceps', 'triceps']

/** How much more a muscle gets that lags behind. */
const weakMore = 1.3

/** Every row and every raise of the arms works the upper back, too: some of its sets are kept for them. */
const keptForHelp = 3

/** The band of a muscle by level and goal: `most` is for sets that are done for it. */
export function bandOf(muscle: Muscle, wanted: Wanted): Band {
  const goal = plannedGoal(wanted)
  const { aim, most: all } = mainBands[goal][wanted.level]
  const most = muscle === 'upperBack' ? all - keptForHelp : all
  const main = mainMuscles.includes(muscle)
  const lent = goal === 'muscle' || !byTheWay.includes(muscle) ? 1 : 0.6
  const share = main ? lent : (smallShares[muscle] ?? 0)
  const weak = wanted.weakMuscles?.includes(muscle) ? weakMore : 1
  const older = isOlder(wanted) ? 0.85 : 1
  const least = weak > 1 ? aim * 0.5 : 0
  return { aim: Math.min(most, Math.max(least, aim * share * weak * older)), most }
}

/** Every muscle's band. */
export function bandsOf(wanted: Wanted): ReadonlyMap<Muscle, Band> {
  return new Map(muscles.map((muscle) => [muscle, bandOf(muscle, wanted)]))
}
