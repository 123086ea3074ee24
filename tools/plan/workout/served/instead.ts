import { GymError } from '../../../kit/errors.ts'
import { equipmentIn, limitsIn } from '../../../profile/index.ts'
import { type Equipment, type Exercise, type Limit, limits as limitKinds } from '../exercise.ts'
import { exerciseById, exerciseNamed, exercises } from '../exercises/index.ts'
import { ratingOf } from '../ratings.ts'
import type { Session } from '../session.ts'
import { type Available, swapsFor } from '../swaps.ts'

/** What somebody wants another exercise for. */
export type SwapAsked = {
  exercise?: string | undefined
  taken?: string | undefined
  where?: string | undefined
}

/** The exercise that is not done, and the equipment that is not there. */
export type Subject = { exercise: Exercise; blocked: readonly Equipment[] }

/**
 * The exercise that is meant: the one named, else the one of the session that the taken equipment is for, else what most
 * people use it for.
 *
 * @throws {GymError} `unknown_exercise` with the words; `exercise_needed` with the session's exercises
 */
export function subjectOf({ exercise, taken }: SwapAsked, session: Session | undefined): Subject {
  const mine = (session?.exercises ?? []).flatMap((each) => exerciseById(each.exercise) ?? [])
  const blocked = taken === undefined ? [] : blockedBy(taken)
  if (exercise !== undefined) {
    const found = exerciseById(exercise) ?? exerciseNamed(exercise)
    if (!found) throw new GymError('unknown_exercise', { asked: exercise })
    return { exercise: found, blocked }
  }
  if (taken === undefined) {
    throw new GymError('exercise_needed', { exercises: mine.map(({ name }) => name) })
  }
  const named = exerciseNamed(taken)
  const own = mine.find(({ id }) => id === named?.id)
  const needs = mine.find((each) => each.equipment.some((kind) => blocked.includes(kind)))
  const found = own ?? needs ?? named ?? usualFor(blocked)
  if (!found) throw new GymError('unknown_exercise', { asked: taken })
  return { exercise: found, blocked: own || !needs ? stationsOf(found, blocked) : blocked }
}

/** What most people use a piece of equipment for; who has no session that needs it wants that. */
function usualFor(blocked: readonly Equipment[]): Exercise | undefined {
  const [first] = exercises
    .filter(({ equipment }) => equipment.some((kind) => blocked.includes(kind)))
    .toSorted((a, b) => ratingOf(b.id, 'intermediate') - ratingOf(a.id, 'intermediate'))
  return first
}

/** Where a rack is taken, bars lie about all the same. */
function blockedBy(taken: string): readonly Equipment[] {
  const { found } = equipmentIn([taken])
  return found.length > 1 ? found.filter((kind) => kind !== 'barbell') : found
}

/** What is taken where only the exercise was named: the place it needs. */
function stationsOf({ equipment }: Exercise, blocked: readonly Equipment[]): readonly Equipment[] {
  if (blocked.length > 0) return blocked
  const places = equipment.filter((kind) => kind !== 'barbell' && kind !== 'mat')
  return places.length > 0 ? places.slice(0, 1) : equipment
}

/** Where it hurts, as it was said; undefined where nobody said, and empty where it is no part we know. */
export function painIn(where: string | undefined): Limit[] | undefined {
  if (where === undefined) return undefined
  const id = limitKinds.find((limit) => limit === where)
  return id ? [id] : limitsIn([where]).found
}

/** More would be a list, not a choice. */
const usualChoice = 3

/**
 * What may be done instead, best first, without what is in the session anyway and without the equipment that is taken. For
 * pain nothing comes that would load the part; where nobody said which, nothing that the exercise itself is wrong for.
 */
export function insteadOf(
  { exercise, blocked }: Subject,
  available: Available,
  { session, pain }: { session: Session | undefined; pain: readonly Limit[] | undefined },
  most = usualChoice,
): readonly Exercise[] {
  const there = new Set(session?.exercises.map((each) => each.exercise) ?? [])
  const limits = [...available.limits, ...(pain ?? [])]
  return swapsFor(exercise, { ...available, limits })
    .filter(({ id }) => !there.has(id))
    .filter(({ equipment }) => !equipment.some((kind) => blocked.includes(kind)))
    .slice(0, most)
}
