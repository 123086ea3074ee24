import type { Exercise } from '../exercise.ts'
import { arms } from './arms.ts'
import { cardio } from './cardio.ts'
import { core } from './core.ts'
import { hinges } from './hinge.ts'
import { legs } from './legs.ts'
import { lunges } from './lunge.ts'
import { mobilityAndBalance } from './mobility-balance.ts'
import { exerciseFinder } from './naming.ts'
import { pulls } from './pull.ts'
import { pushes } from './push.ts'
import { shoulders } from './shoulders.ts'
import { squats } from './squat.ts'

/** Every exercise that plans are made of. */
export const exercises: readonly Exercise[] = [
  ...squats,
  ...lunges,
  ...hinges,
  ...legs,
  ...pushes,
  ...pulls,
  ...shoulders,
  ...arms,
  ...core,
  ...cardio,
  ...mobilityAndBalance,
]

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]))

/** The exercise kept under that id, if it is still in the catalogue. */
export function exerciseById(id: string): Exercise | undefined {
  return byId.get(id)
}

/**
 * The exercise somebody means by a name or short form, forgiving case, plurals, hyphens and small slips.
 *
 * @example
 * exerciseNamed('RDLs')?.id // 'romanian-deadlift'
 * exerciseNamed('bicep crul')?.id // 'dumbbell-curl'
 */
export const exerciseNamed: (text: string) => Exercise | undefined = exerciseFinder(exercises)
