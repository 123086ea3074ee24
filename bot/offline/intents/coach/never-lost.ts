import type { Wish } from '../../meaning.ts'
import { allergiesOf } from './facts/eating.ts'
import type { Part } from './row.ts'
import { wish } from './row.ts'

/** Says outright that something is not borne; "gluten-free bread" is only bread. */
const outright =
  /\b(?:allerg\w*|intoleran\w*|coeliac|celiac|anaphyla\w*)\b|\b(?:can not|must not) (?:eat|have|tolerate)\b/

const isRemoval = ({ input }: Wish): boolean =>
  typeof input.remove === 'object' && input.remove !== null && 'allergies' in input.remove

/**
 * The wishes of a message with the allergy that was told beside them: "I weigh 80 kg, I'm allergic to milk" weighs in, and
 * the milk is not lost with it.
 */
export function withAllergies(wishes: readonly Wish[], parts: readonly Part[]): Wish[] {
  const known = wishes.some((each) => 'allergies' in each.input || isRemoval(each))
  const told = parts
    .filter(({ others, plain }) => !others && outright.test(plain))
    .flatMap(({ plain }) => allergiesOf(plain) ?? [])
    .filter((word) => word !== 'none')
  if (known || told.length === 0) return [...wishes]
  const allergies = [...new Set(told)]
  const at = wishes.findIndex(({ tool }) => tool === 'updateProfile')
  return at < 0
    ? [...wishes, wish('updateProfile', { allergies })]
    : wishes.map((each, i) => (i === at ? { ...each, input: { ...each.input, allergies } } : each))
}
