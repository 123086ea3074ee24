import { type Constraint, solve } from 'yalps'
import type { Limit } from './limits.ts'
import type { Plate } from './plate.ts'
import type { Slot } from './slots.ts'

/** A price for each hard limit, in parts of its scale. */
type Prices = readonly number[]

/** What a slot's cheapest plate holds, in parts of the scales, and its price. */
type Cheapest = { held: number[]; price: number }

const rounds = 80
const close = 1e-4

/** A miss smaller than this may be the arithmetic's own. */
const noise = 1e-3

/**
 * The least that any day from these slots must miss its hard limits by: the sum over limits of the part of the scale. More
 * than nothing proves that no day keeps them, whatever dishes and grams are chosen.
 *
 * The day is loosened until it is a linear program (mixtures of dishes count, and what goes with what doesn't), whose dual
 * is solved by cutting planes: prices for the limits are proposed by a small program, and every slot answers with the plate
 * that is cheapest at them.
 *
 * @returns parts, 0 where the loosened day can be had, Infinity where some meal has no dish
 * @see Kelley JE. The cutting-plane method for solving convex programs. J Soc Indust Appl Math 1960;8:703-712.
 */
export function leastMiss(slots: readonly Slot[], limits: readonly Limit[]): number {
  if (slots.some((slot) => !slot.side && slot.choices.length === 0)) return Number.POSITIVE_INFINITY
  const hard = limits.filter((limit) => limit.hard)
  const cuts = slots.map((slot) => [
    cheapest(
      slot,
      hard,
      hard.map(() => 0),
    ).held,
  ])
  let proven = 0
  for (let round = 0; round < rounds; round++) {
    const { prices, hope } = bestPrices(cuts, hard)
    if (hope <= proven + close) break
    const answers = slots.map((slot) => cheapest(slot, hard, prices))
    proven = Math.max(proven, answers.reduce((sum, answer) => sum + answer.price, 0) - promised(hard, prices))
    for (const [i, answer] of answers.entries()) cuts[i]?.push(answer.held)
  }
  return proven > noise ? proven : 0
}

const range = (limit: Limit) => ({
  least: Math.max(0, limit.least / limit.scale),
  most: Number.isFinite(limit.most) ? limit.most / limit.scale : 0,
})

/** The dearest place inside all limits, at these prices. */
const promised = (hard: readonly Limit[], prices: Prices) =>
  hard.reduce((sum, limit, i) => {
    const price = prices[i] ?? 0
    const { least, most } = range(limit)
    return sum + (price > 0 ? price * most : price * least)
  }, 0)

function cheapest(slot: Slot, hard: readonly Limit[], prices: Prices): Cheapest {
  const none = { held: hard.map(() => 0), price: slot.side ? 0 : Number.POSITIVE_INFINITY }
  return slot.choices.reduce((best: Cheapest, plate) => {
    const one = cheapestOf(plate, hard, prices)
    return one.price < best.price ? one : best
  }, none)
}

/** Each part at its least or at its most, by the sign of what it costs. */
function cheapestOf(plate: Plate, hard: readonly Limit[], prices: Prices): Cheapest {
  const held = hard.map(() => 0)
  let price = 0
  for (const part of plate.parts) {
    const each = hard.reduce(
      (sum, limit, i) => sum + ((prices[i] ?? 0) * (part.per[limit.at] ?? 0)) / limit.scale,
      0,
    )
    const grams = (each < 0 ? part.steps.at(-1) : part.steps[0]) ?? 0
    price += each * grams
    for (const [i, limit] of hard.entries())
      held[i] = (held[i] ?? 0) + ((part.per[limit.at] ?? 0) * grams) / limit.scale
  }
  return { held, price }
}

/** Prices from -1 to 1 that make the known plates dearest beyond what is allowed. */
function bestPrices(
  cuts: readonly (readonly (readonly number[])[])[],
  hard: readonly Limit[],
): { prices: Prices; hope: number } {
  const constraints = new Map<string, Constraint>()
  const variables = new Map<string, Map<string, number>>()
  for (const [i, limit] of hard.entries()) {
    const { least, most } = range(limit)
    constraints.set(`price${i}`, { max: 1 })
    variables.set(
      `up${i}`,
      new Map([
        ['hope', -most],
        [`price${i}`, 1],
      ]),
    )
    variables.set(
      `down${i}`,
      new Map([
        ['hope', least],
        [`price${i}`, 1],
      ]),
    )
  }
  for (const [k, held] of cuts.entries()) {
    variables.set(`gain${k}`, new Map([['hope', 1]]))
    variables.set(`loss${k}`, new Map([['hope', -1]]))
    for (const [j, one] of held.entries()) {
      const row = `cut${k}.${j}`
      constraints.set(row, { max: 0 })
      variables.get(`gain${k}`)?.set(row, 1)
      variables.get(`loss${k}`)?.set(row, -1)
      for (const [i, value] of one.entries()) {
        variables.get(`up${i}`)?.set(row, -value)
        variables.get(`down${i}`)?.set(row, value)
      }
    }
  }
  const answer = solve(
    { direction: 'maximize', objective: 'hope', constraints, variables },
    { maxPivots: 2000 },
  )
  const value = new Map(answer.variables)
  const prices = hard.map((_, i) => (value.get(`up${i}`) ?? 0) - (value.get(`down${i}`) ?? 0))
  return { prices, hope: answer.status === 'optimal' ? answer.result : 0 }
}
