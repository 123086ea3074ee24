import type { Exercise, Level } from './exercise.ts'
import type { Prescription, Role } from './session.ts'
import { isCareful, isOlder, plannedGoal, type TrainingGoal, type Wanted } from './wanted.ts'
import { isLoadable } from './weights.ts'

/** Repetitions from the bottom to the top of the range, and seconds of rest after a set. */
export type Dose = Pick<Prescription, 'leastReps' | 'reps' | 'restSeconds'>

const dose = (leastReps: number, reps: number, restSeconds: number): Dose => ({
  leastReps,
  reps,
  restSeconds,
})

type Lifting = 'priority' | 'compound' | 'isolation'

/**
 * By goal and level. Novices stay near 8 to 12 repetitions; strength asks for 80 % and more, which is 8 or fewer
 * possible ones, and for three minutes of rest; muscle grows from a wide range if sets are hard.
 *
 * @see ACSM 2009, doi 10.1249/MSS.0b013e3181915670
 */
const doses: Readonly<Record<TrainingGoal, (level: Level) => Readonly<Record<Lifting, Dose>>>> = {
  strength: (level) => ({
    priority: { novice: dose(6, 8, 180), intermediate: dose(4, 6, 180), advanced: dose(3, 5, 210) }[level],
    compound: level === 'novice' ? dose(8, 10, 105) : dose(6, 8, 120),
    isolation: level === 'novice' ? dose(8, 12, 60) : dose(10, 12, 60),
  }),
  muscle: (level) => ({
    priority: level === 'novice' ? dose(8, 12, 105) : dose(6, 10, 120),
    compound: level === 'novice' ? dose(8, 12, 90) : dose(8, 12, 105),
    isolation: level === 'novice' ? dose(8, 12, 60) : dose(10, 15, 60),
  }),
  fatLoss: (level) => ({
    priority: level === 'novice' ? dose(8, 12, 90) : dose(6, 10, 105),
    compound: dose(8, 12, 75),
    isolation: level === 'novice' ? dose(8, 12, 45) : dose(10, 15, 45),
  }),
  health: () => ({
    priority: dose(8, 12, 90),
    compound: dose(8, 12, 75),
    isolation: dose(8, 12, 60),
  }),
  endurance: () => ({
    priority: dose(10, 15, 60),
    compound: dose(12, 15, 60),
    isolation: dose(12, 20, 45),
  }),
}

/** Holds, carries and standing on one leg are counted in seconds. */
function holdDose(role: Role, { level }: Wanted, { pattern }: Exercise): Dose {
  if (role === 'balance') return dose(20, 30, 15)
  if (pattern === 'carry') return dose(20, 40, 60)
  return level === 'novice' ? dose(20, 40, 45) : dose(30, 60, 45)
}

/** Where the load is the body, the range is wide: what it weighs decides how many are hard. */
function bodyweightDose(
  { pattern, compound, equipment, level: own }: Exercise,
  given: Dose,
  { level }: Wanted,
): Dose {
  if (pattern === 'verticalPull' && equipment.includes('pullUpBar')) return dose(4, 10, given.restSeconds)
  if (level === 'advanced' && own === 'advanced') return dose(5, 12, given.restSeconds)
  const legs = ['squat', 'hinge', 'lunge'].includes(pattern)
  const least = Math.max(legs || !compound ? 10 : 6, Math.min(12, given.leastReps))
  const most = Math.max(given.reps, legs && level !== 'novice' ? 20 : 15)
  return dose(least, most, Math.min(120, given.restSeconds))
}

/**
 * How an exercise is done: range and rest, by goal, level and what it is there for. Older people and those who must
 * not strain go no lower than ten repetitions.
 *
 */
export function doseOf(exercise: Exercise, role: Role, wanted: Wanted): Dose {
  if (exercise.measure === 'seconds') return holdDose(role, wanted, exercise)
  if (role === 'balance') return dose(8, 12, 20)
  if (role === 'core' || role === 'cardio') return dose(10, 15, 45)
  const given = doses[plannedGoal(wanted)](wanted.level)[role]
  if (!isLoadable(exercise)) return bodyweightDose(exercise, given, wanted)
  if (isOlder(wanted))
    return dose(Math.max(10, given.leastReps), Math.max(15, given.reps), Math.min(120, given.restSeconds))
  if (isCareful(wanted))
    return dose(Math.max(8, given.leastReps), Math.max(12, given.reps), Math.min(120, given.restSeconds))
  return given
}

/** Repetitions in reserve in an ordinary week, from the first to the last one before the deload. */
const reserves: Readonly<Record<Level, { first: number; last: number }>> = {
  novice: { first: 3, last: 2 },
  intermediate: { first: 3, last: 1 },
  advanced: { first: 2, last: 1 },
}

/** In a week to recover in, and in the first one after a pause. */
export const easyReserve = 4

/**
 * Repetitions to leave in reserve: fewer from week to week, never none; for those who must not strain always three.
 *
 * @param done part of the ordinary weeks that lies behind, 0 in the first, 1 in the last
 */
export function reserveOf(wanted: Wanted, done: number): number {
  if (isCareful(wanted)) return 3
  const { first, last } = reserves[wanted.level]
  const floor = ['health', 'endurance'].includes(plannedGoal(wanted)) ? 2 : last
  return Math.max(floor, Math.round(first - (first - last) * done))
}

/** Sets of one exercise: what it begins with, and how many it may grow to. */
export function setsOf(role: Role, { minutes, level, goal }: Wanted): { first: number; most: number } {
  if (role === 'balance') return { first: 2, most: 2 }
  if (role === 'cardio') return { first: 1, most: 1 }
  const first = minutes < 40 || role === 'core' ? 2 : 3
  if (role === 'priority') return { first, most: goal === 'strength' && level !== 'novice' ? 5 : 4 }
  return {
    first: role === 'isolation' ? 2 : first,
    most: role === 'core' || (role === 'isolation' && level === 'novice') ? 3 : 4,
  }
}
