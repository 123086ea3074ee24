import type { Exercise } from './exercise.ts'
import { exerciseById, exercises } from './exercises/index.ts'
import { swapsFor } from './swaps.ts'
import { limitsOf, type Wanted } from './wanted.ts'

/** The exercises there are. */
export type Catalogue = {
  exercises: readonly Exercise[]
  find: (id: string) => Exercise | undefined
  /** Whether something else can be done in its place, with what the member has and may do. */
  hasSwap: (exercise: Exercise, wanted: Wanted) => boolean
}

/** Ours. */
export const ourCatalogue: Catalogue = {
  exercises,
  find: exerciseById,
  hasSwap: (exercise, wanted) => {
    const { equipment, level, disliked } = wanted
    const dislikes = disliked ?? []
    return swapsFor(exercise, { equipment, level, limits: limitsOf(wanted), dislikes }).length > 0
  },
}
