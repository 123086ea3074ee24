import type { Served } from './grams-lp.ts'
import { beyond, type Limit, penalty } from './limits.ts'
import type { Part } from './plate.ts'
import { add, type Vector, zero } from './vector.ts'

/** A part of the day, and the step of its amounts that it is at. */
type Seat = { part: Part; served: number; step: number }

/** How dear a dish out of shape is beside a day out of its limits. */
const shapeCost = 0.06
const mealCost = 3

const gramsAt = ({ part, step }: Seat, move = 0) => part.steps[step + move] ?? 0

/**
 * Amounts as somebody would measure them, near the solved ones, so that the day still keeps its limits.
 *
 * Starts at the nearest step of each part and walks downhill, one part a step, then two parts at once, until no such move
 * helps.
 *
 * @param grams as solved, for each part of each plate
 */
export function roundedGrams(
  served: readonly Served[],
  grams: readonly (readonly number[])[],
  limits: readonly Limit[],
): { grams: number[][]; total: Vector; cost: number } {
  const seats = served.flatMap(({ plate }, i) =>
    plate.parts.map((part, j) => ({
      part,
      served: i,
      step: nearest(part.steps, grams[i]?.[j] ?? part.usual),
    })),
  )
  const walk = walker(served, seats, limits)
  for (let round = 0; round < 60; round++) if (!walk.single() && !walk.pair()) break
  const rounded = served.map((_, i) => seats.filter((seat) => seat.served === i).map((seat) => gramsAt(seat)))
  return { grams: rounded, total: walk.total(), cost: walk.cost() }
}

function nearest(steps: readonly number[], grams: number): number {
  let best = 0
  for (let i = 1; i < steps.length; i++) {
    if (Math.abs((steps[i] ?? 0) - grams) < Math.abs((steps[best] ?? 0) - grams)) best = i
  }
  return best
}

function walker(served: readonly Served[], seats: Seat[], limits: readonly Limit[]) {
  const total = zero()
  for (const seat of seats) add(total, seat.part.per, gramsAt(seat))
  const mine = served.map((_, i) => seats.filter((seat) => seat.served === i))
  const shapes = served.map((one, i) => shapeOf(one, mine[i] ?? []))
  const cost = () => penalty(limits, total) + shapes.reduce((sum, shape) => sum + shape, 0)
  const move = (seat: Seat, by: number) => {
    add(total, seat.part.per, gramsAt(seat, by) - gramsAt(seat))
    seat.step += by
    const one = served[seat.served]
    if (one) shapes[seat.served] = shapeOf(one, mine[seat.served] ?? [])
  }
  const can = (seat: Seat, by: number) => seat.step + by >= 0 && seat.step + by < seat.part.steps.length
  return {
    total: () => total,
    cost,
    single: () => bestSingle(seats, { move, can, cost }),
    pair: () => firstPair(seats, { move, can, cost }),
  }
}

type Moves = {
  move: (seat: Seat, by: number) => void
  can: (seat: Seat, by: number) => boolean
  cost: () => number
}

function bestSingle(seats: readonly Seat[], { move, can, cost }: Moves): boolean {
  let least = cost() - 1e-9
  let best: { seat: Seat; by: number } | undefined
  for (const seat of seats) {
    for (const by of [-1, 1]) {
      if (!can(seat, by)) continue
      move(seat, by)
      if (cost() < least) {
        least = cost()
        best = { seat, by }
      }
      move(seat, -by)
    }
  }
  if (best) move(best.seat, best.by)
  return best !== undefined
}

/** The first pair of steps that helps: all pairs are many, and any descent will do. */
function firstPair(seats: readonly Seat[], { move, can, cost }: Moves): boolean {
  const before = cost()
  if (before < 0.15) return false
  for (const one of seats) {
    for (const by of [-1, 1]) {
      if (!can(one, by)) continue
      move(one, by)
      for (const other of seats) {
        if (other === one) continue
        for (const back of [-1, 1]) {
          if (!can(other, back)) continue
          move(other, back)
          if (cost() < before - 1e-6) return true
          move(other, -back)
        }
      }
      move(one, -by)
    }
  }
  return false
}

/** What a plate costs by being out of proportion and by being a meal too small or too large. */
function shapeOf({ least, most, side }: Served, seats: readonly Seat[]): number {
  let energy = 0
  let usual = 0
  for (const { part, step } of seats) {
    energy += (part.per[0] ?? 0) * (part.steps[step] ?? 0)
    usual += (part.per[0] ?? 0) * part.usual
  }
  const out = beyond(energy, least, most, Math.max(usual, 1))
  if (side) return mealCost * out
  const scale = energy / usual
  let shape = 0
  for (const { part, step } of seats) {
    const off = (part.steps[step] ?? 0) / part.usual / scale - 1
    shape += part.stiffness * off * off
  }
  return shapeCost * shape + mealCost * out
}
