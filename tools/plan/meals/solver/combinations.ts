import type { Random } from '../../../kit/random.ts'
import { clash } from './company.ts'
import { beyond, type Limit } from './limits.ts'
import type { Plate } from './plate.ts'
import type { Slot } from './slots.ts'
import { add, type Vector, zero } from './vector.ts'

/** What it costs to have this plate in this slot, whatever else is eaten; Infinity where it must not come. */
export type Preference = (plate: Plate, slot: Slot) => number

/** Dishes for a day, and what their being together costs. */
export type Choice = { picked: readonly { slot: Slot; plate: Plate }[]; preference: number }

/** A plate at the size its slot wants. */
type Candidate = { plate: Plate; sized: Vector; cost: number }

/** A side is more to buy and to do, so it comes only where it helps; so does a heap of one dish. */
const sideCost = 0.35
const heapCost = 1.5
const heap = 1.4

/** Chance moves candidates by this much, so that one member's days, and two members, differ. */
const noise = 0.5

/**
 * Good sets of dishes for a day, best guess first come: from chance, each slot in turn takes the dish that brings the day
 * nearest to its limits, until none does better.
 */
export function* combinations(
  slots: readonly Slot[],
  limits: readonly Limit[],
  prefer: Preference,
  random: Random,
  starts: number,
): Generator<Choice> {
  const open = slots.map((slot) => candidatesOf(slot, prefer))
  if (slots.some((slot, i) => !slot.side && open[i]?.length === 0)) return
  const seen = new Set<string>()
  for (let start = 0; start < starts; start++) {
    const picked = descent(slots, open, limits, random)
    const key = picked.map((one) => one?.plate.id).join()
    if (seen.has(key)) continue
    seen.add(key)
    yield choiceOf(slots, picked)
  }
}

function candidatesOf(slot: Slot, prefer: Preference): Candidate[] {
  return slot.choices.flatMap((plate) => {
    const cost = prefer(plate, slot)
    if (!Number.isFinite(cost)) return []
    const energy = plate.usual[0] ?? 1
    const size = slot.side ? 1 : Math.min(plate.most, Math.max(plate.least, slot.energy / energy))
    const sized = zero()
    add(sized, plate.usual, size)
    return [{ plate, sized, cost: cost + (slot.side ? sideCost : heapCost * Math.max(0, size - heap)) }]
  })
}

function choiceOf(slots: readonly Slot[], picked: readonly (Candidate | undefined)[]): Choice {
  const some = slots.flatMap((slot, i) => {
    const one = picked[i]
    return one ? [{ slot, plate: one.plate, cost: one.cost }] : []
  })
  const company = picked.reduce(
    (sum, one, i) => sum + (one ? together(slots, picked, i, one.plate) / 2 : 0),
    0,
  )
  return { picked: some, preference: 0.3 * (company + some.reduce((sum, one) => sum + one.cost, 0)) }
}

function descent(
  slots: readonly Slot[],
  open: readonly (readonly Candidate[])[],
  limits: readonly Limit[],
  random: Random,
): (Candidate | undefined)[] {
  const shaken = open.map((candidates) => candidates.map((one) => ({ one, shake: noise * random() })))
  const picked: (Candidate | undefined)[] = slots.map((slot, i) => {
    const candidates = open[i] ?? []
    return slot.side ? undefined : candidates[Math.floor(random() * candidates.length)]
  })
  const total = zero()
  for (const one of picked) if (one) add(total, one.sized, 1)
  for (let sweep = 0; sweep < 4; sweep++) {
    let moved = false
    for (const [i, slot] of slots.entries()) {
      const now = picked[i]
      if (now) add(total, now.sized, -1)
      const best = bestFor(i, { slots, picked, total, limits, shaken: shaken[i] ?? [], empty: slot.side })
      if (best) add(total, best.sized, 1)
      if (best !== now) moved = true
      picked[i] = best
    }
    if (!moved) break
  }
  return picked
}

type Look = {
  slots: readonly Slot[]
  picked: readonly (Candidate | undefined)[]
  total: Vector
  limits: readonly Limit[]
  shaken: readonly { one: Candidate; shake: number }[]
  empty: boolean
}

function bestFor(i: number, { slots, picked, total, limits, shaken, empty }: Look): Candidate | undefined {
  let best: Candidate | undefined
  let least = empty ? strain(limits, total) : Number.POSITIVE_INFINITY
  const sum = zero()
  for (const { one, shake } of shaken) {
    let cost = one.cost + shake
    if (cost >= least) continue
    sum.set(total)
    add(sum, one.sized, 1)
    cost += strain(limits, sum)
    if (cost >= least) continue
    cost += together(slots, picked, i, one.plate)
    if (cost >= least) continue
    least = cost
    best = one
  }
  return best ?? (empty ? undefined : picked[i])
}

function together(
  slots: readonly Slot[],
  picked: readonly (Candidate | undefined)[],
  i: number,
  plate: Plate,
): number {
  const slot = slots[i]
  let cost = 0
  for (let j = 0; j < picked.length; j++) {
    const other = picked[j]
    const there = slots[j]
    if (j === i || !other || !slot || !there) continue
    cost += clash({ slot, plate }, { slot: there, plate: other.plate })
  }
  return cost
}

/** What amounts can mend is free: parts of the scale by which grams alone may move a day. */
const mendable = 0.06

/** How far the plates, at their usual proportions, are from the limits. */
function strain(limits: readonly Limit[], total: Vector): number {
  let cost = 0
  for (const limit of limits) {
    const off = beyond(total[limit.at] ?? 0, limit.aimLeast, limit.aimMost, limit.scale) - mendable
    if (off > 0) cost += limit.weight * 40 * off * (0.3 + off)
  }
  return cost
}
