import type { Random } from '../../kit/random.ts'
import { type Exercise, hasEquipment, keepsLimits, levels, suitsLevel } from './exercise.ts'
import { heavyBody, isStrenuous, mainLift, onlyHeavy, ratingOf } from './ratings.ts'
import type { Role } from './session.ts'
import { isCareful, isOlder, limitsOf, plannedGoal, type Wanted } from './wanted.ts'
import { isLoadable } from './weights.ts'

/** Whether the member can and may do the exercise, and has not said that they don't want to. */
export function isPossible(exercise: Exercise, wanted: Wanted): boolean {
  return (
    hasEquipment(exercise, wanted.equipment) &&
    keepsLimits(exercise, limitsOf(wanted)) &&
    suitsLevel(exercise, wanted.level) &&
    !wanted.disliked?.includes(exercise.id) &&
    !(isOlder(wanted) && wanted.level === 'novice' && isStrenuous(exercise.id))
  )
}

/** How far a known weight on the bar is preferred to the body's own, by goal. */
const loadMatters = { strength: 2, muscle: 1.4, fatLoss: 1, health: 0.8, endurance: 0.3 } as const

/** 1 where the load can be set, less where the body is the load and the member has long outgrown it. */
function loadOf(exercise: Exercise, levelsAbove: number): number {
  if (isLoadable(exercise) || heavyBody.has(exercise.id)) return 1
  return exercise.pattern === 'cardio' || exercise.pattern === 'core' ? 0 : -0.4 * levelsAbove
}

/** What a minute of setting up costs, by the minutes of the session. */
const setUpCost = (minutes: number) => (minutes < 30 ? 1.2 : minutes < 50 ? 0.8 : 0.3)

/**
 * How well each exercise suits the member, the higher the better: what coaches reach for first, what they like, a
 * load that can be set, little setting up where minutes are few; and a little chance, so that not everybody gets the
 * same plan.
 */
export function suitability(
  pool: readonly Exercise[],
  wanted: Wanted,
  random: Random,
): ReadonlyMap<string, number> {
  return new Map(pool.map((exercise) => [exercise.id, suits(exercise, wanted) + 0.5 * random()]))
}

function suits(exercise: Exercise, wanted: Wanted): number {
  const goal = plannedGoal(wanted)
  const older = isOlder(wanted)
  const gentle = older || isCareful(wanted)
  const near = levels.indexOf(wanted.level) - levels.indexOf(exercise.level)
  return (
    ratingOf(exercise.id, older && wanted.level === 'novice' ? 'gentle' : wanted.level) +
    (wanted.liked?.includes(exercise.id) ? 4 : 0) +
    loadOf(exercise, near) * loadMatters[goal] +
    (goal === 'strength' ? (mainLift.get(exercise.id) ?? 0) : 0) +
    (goal === 'muscle' && wanted.level !== 'novice' && exercise.equipment.includes('barbell') ? 0.4 : 0) -
    (goal !== 'strength' && onlyHeavy.has(exercise.id) ? 1.5 : 0) -
    secondChoice(exercise, wanted) +
    (wanted.level !== 'novice' && near === 0 ? 0.4 : 0) -
    (exercise.setupSeconds / 60) * setUpCost(wanted.minutes) -
    (exercise.unilateral ? (wanted.minutes < 40 ? 0.9 : 0.4) : 0) -
    (gentle && exercise.contraindications.includes('impact') ? 3 : 0) -
    (['muscle', 'strength'].includes(goal) &&
    exercise.pattern === 'cardio' &&
    exercise.contraindications.includes('impact')
      ? 1.5
      : 0) -
    (gentle && exercise.contraindications.includes('balance') && exercise.pattern !== 'balance' ? 1 : 0)
  )
}

/** Bands, bells and straps are for those who have no dumbbells; the street for those who have no machines. */
function secondChoice({ pattern, equipment }: Exercise, { equipment: has }: Wanted): number {
  if (pattern === 'cardio') return equipment.length === 0 && machines.some((each) => has.has(each)) ? 1.2 : 0
  if (!has.has('dumbbells')) return 0
  return makeshift.some((each) => equipment.includes(each)) ? 1.6 : 0
}

const machines = ['treadmill', 'bike', 'rower', 'elliptical'] as const
const makeshift = ['bands', 'kettlebell', 'suspension', 'medicineBall'] as const

/** What an exercise is there for when it is not the lift a session is built around. */
export function roleOf(exercise: Exercise): Role {
  if (exercise.pattern === 'cardio') return 'cardio'
  if (exercise.pattern === 'balance' || exercise.pattern === 'mobility') return 'balance'
  if (exercise.pattern === 'core') return 'core'
  if (exercise.pattern === 'isolation' || !exercise.compound) return 'isolation'
  return 'compound'
}
