import type { Random } from '../../../kit/random.ts'
import { type Choice, combinations, type Preference } from './combinations.ts'
import { gramsByProgram, type Served } from './grams-lp.ts'
import { keepsHard, type Limit } from './limits.ts'
import type { Plate } from './plate.ts'
import { roundedGrams } from './round-grams.ts'
import type { Slot } from './slots.ts'
import type { Vector } from './vector.ts'

/** A day as solved: what is on each slot, its grams, and how far from perfect it is. */
export type SolvedDay = {
  dishes: readonly { slot: Slot; plate: Plate; grams: readonly number[] }[]
  total: Vector
  cost: number
  /** Every hard limit holds. */
  kept: boolean
}

/** How many choices of dishes are cooked through: enough good ones to choose from, and a last effort where none is good. */
export type Effort = { starts: number; enough: number }

/**
 * A day of meals: dishes by local search over their usual sizes, then grams by a linear program, then whole pieces.
 *
 * @param prefer what a dish in a slot costs beyond its food, Infinity where it must not come
 * @returns the best day found, kept or not; nothing where some meal has no dish at all
 */
export function solvedDay(
  slots: readonly Slot[],
  limits: readonly Limit[],
  prefer: Preference,
  random: Random,
  { starts, enough }: Effort,
): SolvedDay | undefined {
  let best: SolvedDay | undefined
  let good = 0
  for (const choice of combinations(slots, limits, prefer, random, starts)) {
    const day = cooked(choice, limits)
    if (!day) continue
    if (!best || better(day, best)) best = day
    if (day.kept && ++good >= enough) break
  }
  return best
}

const better = (a: SolvedDay, b: SolvedDay) => (a.kept === b.kept ? a.cost < b.cost : a.kept)

/** The grams of chosen dishes. */
function cooked({ picked, preference }: Choice, limits: readonly Limit[]): SolvedDay | undefined {
  const served: Served[] = picked.map(({ slot, plate }) => ({
    plate,
    least: slot.least,
    most: slot.most,
    side: slot.side,
  }))
  const solved =
    gramsByProgram(served, limits) ?? served.map(({ plate }) => plate.parts.map((part) => part.usual))
  const { grams, total, cost } = roundedGrams(served, solved, limits)
  return {
    dishes: picked.map(({ slot, plate }, i) => ({ slot, plate, grams: grams[i] ?? [] })),
    total,
    cost: cost + preference,
    kept: keepsHard(limits, total),
  }
}
