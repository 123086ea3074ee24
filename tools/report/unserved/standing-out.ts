import type { Wished } from './store.ts'

/** How often luck may be taken for a pattern, over all slots together. */
const mostLuck = 0.05

/** A slot that is refused more often than chance alone would have it. */
export type Unmet = Wished & {
  /** Refusals that its wishes would have had, were it like the others. */
  expected: number
}

/**
 * Slots of the week whose wishes are refused more often than those for the rest, beyond chance: the most refused
 * first. Each is held against all others, and the more slots there are the surer it has to be.
 *
 * @param least members that must stand behind a claim
 * @see Dunn OJ. Multiple comparisons among means. J Am Stat Assoc 1961;56:52-64.
 */
export function standingOut(slots: readonly Wished[], least: number): Unmet[] {
  const wishes = slots.reduce((sum, slot) => sum + slot.wishes, 0)
  const refused = slots.reduce((sum, slot) => sum + slot.refused, 0)
  return slots
    .flatMap((slot): Unmet[] => {
      if (slot.members < least) return []
      // Half a wish more on each side: where nobody else was refused, or nobody else asked.
      const rate = (refused - slot.refused + 0.5) / (wishes - slot.wishes + 1)
      const expected = rate * slot.wishes
      const luck = atLeast(slot.refused, slot.wishes, rate)
      return luck * slots.length <= mostLuck ? [{ ...slot, expected }] : []
    })
    .toSorted((a, b) => b.refused - b.expected - (a.refused - a.expected))
}

/**
 * The chance of so many or more of some that each come with a chance.
 *
 * @example
 * atLeast(2, 2, 0.5) // 0.25
 */
export function atLeast(count: number, of: number, chance: number): number {
  if (count <= 0) return 1
  if (chance >= 1) return 1
  // Logarithms, for a factor may be too small to be kept.
  let log = of * Math.log(1 - chance)
  let below = 0
  for (let k = 0; k < count; k++) {
    below += Math.exp(log)
    log += Math.log((of - k) / (k + 1)) + Math.log(chance / (1 - chance))
  }
  return Math.max(0, 1 - below)
}
