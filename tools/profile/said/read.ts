import type { Split } from '../../kit/splits.ts'
import { emptyProfile, type Field, fields, type Profile } from '../fields.ts'
import type { Said } from './input.ts'
import { listsSaid } from './lists.ts'
import { type Before, figures } from './numbers.ts'
import type { Note, Problem } from './problem.ts'
import { choicesSaid } from './words.ts'

/** What was said, understood: what changes in the profile, what is asked back, what the member should hear. */
export type Understood = {
  change: Partial<Profile>
  problems: Problem[]
  notes: Note[]
  /** The weight that was said, kg, also where it is the same as before. */
  weightKg: number | undefined
}

/**
 * Understands what a member said of themselves. What can't be is asked back, and nothing is dropped silently.
 *
 * @example
 * understand({ weightKg: 80, allergies: ['nuts'] }, before, splits).change
 * // { weightKg: 80, allergies: ['nuts', 'peanuts'] }
 */
export function understand(said: Said, before: Before, splits: readonly Split[]): Understood {
  const numbers = figures(said, before)
  const words = choicesSaid(said, before.profile)
  const lists = listsSaid(said, before.profile, splits)
  const change: Partial<Profile> = { ...numbers.change, ...words.change, ...lists.change }
  for (const field of said.remove?.fields ?? []) {
    // A field that is forgotten whole is as if never spoken of, not as if there were none.
    Object.assign(change, { [field]: emptyProfile[field] })
  }
  return {
    change: changed(change, before.profile),
    problems: [...numbers.problems, ...words.problems, ...lists.problems],
    notes: lists.notes,
    weightKg: numbers.change.weightKg ?? undefined,
  }
}

/** What is already known is no change. */
function changed(change: Partial<Profile>, profile: Profile): Partial<Profile> {
  const differs = fields.filter(
    (field) =>
      change[field] !== undefined && JSON.stringify(change[field]) !== JSON.stringify(profile[field]),
  )
  return Object.fromEntries(differs.map((field: Field) => [field, change[field]]))
}
