import type { Profile } from '../fields.ts'
import type { Allergen } from '../words/allergens.ts'
import { allergensOf, avoided } from '../words/eaten.ts'
import type { Pattern } from '../words/patterns.ts'

/** Two things a member said that can't both hold in a plan. Both are kept, and it is named. */
export type Conflict =
  /** Foods they like that their way of eating leaves out; `all`: nothing they like is left. */
  | { kind: 'pattern'; pattern: Pattern; foods: readonly string[]; all: boolean }
  | { kind: 'allergy'; foods: readonly string[]; allergens: readonly Allergen[] }
  /** A target weight on the other side of where the goal goes. */
  | { kind: 'target'; goal: 'cut' | 'bulk'; weightKg: number; targetWeightKg: number }

type Part = Pick<Profile, 'pattern' | 'likes' | 'allergies' | 'goal' | 'weightKg' | 'targetWeightKg'>

/**
 * What contradicts itself in a profile.
 *
 * @example
 * conflicts({ ...emptyProfile, pattern: 'vegan', likes: ['beef'] })
 * // [{ kind: 'pattern', pattern: 'vegan', foods: ['beef'], all: true }]
 */
function conflicts({ pattern, likes, allergies, goal, weightKg, targetWeightKg }: Part): Conflict[] {
  const found: Conflict[] = []
  const left = pattern ? likes.filter((food) => avoided(food, pattern)) : []
  if (pattern && left.length > 0) {
    found.push({ kind: 'pattern', pattern, foods: left, all: left.length === likes.length })
  }
  const harmful = likes.filter((food) => allergensOf(food, allergies ?? []).length > 0)
  if (harmful.length > 0) {
    const allergens = [...new Set(harmful.flatMap((food) => allergensOf(food, allergies ?? [])))]
    found.push({ kind: 'allergy', foods: harmful, allergens })
  }
  if (weightKg && targetWeightKg) {
    const wrong =
      (goal === 'cut' && targetWeightKg > weightKg) || (goal === 'bulk' && targetWeightKg < weightKg)
    if (wrong && (goal === 'cut' || goal === 'bulk'))
      found.push({ kind: 'target', goal, weightKg, targetWeightKg })
  }
  return found
}

const concerns: Readonly<Record<Conflict['kind'], readonly (keyof Part)[]>> = {
  pattern: ['pattern', 'likes'],
  allergy: ['allergies', 'likes'],
  target: ['goal', 'weightKg', 'targetWeightKg'],
}

/** The conflicts that a change has to do with: an old one is not named again at every message. */
export function conflictsOf(profile: Profile, change: Partial<Profile>): Conflict[] {
  return conflicts(profile).filter(({ kind }) => concerns[kind].some((field) => change[field] !== undefined))
}
