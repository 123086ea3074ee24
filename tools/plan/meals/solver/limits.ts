import type { MealWanted } from '../wanted.ts'
import { type Dimension, dimensions, type Vector } from './vector.ts'

/** A range that a day's total should be in, and what it costs to be out of it by 1 % of `scale`. */
export type Limit = {
  dimension: Dimension
  /** Place of the dimension in vectors. */
  at: number
  /** The range that is promised. */
  least: number
  most: number
  /** The narrower range that is aimed at, so that rounding to pieces stays inside the promise. */
  aimLeast: number
  aimMost: number
  scale: number
  weight: number
  /** Without it the plan is not what was asked for. */
  hard: boolean
}

/** Part of energy and of each macro by which a day may miss. */
export const tolerance = 0.05

/** Part of the wanted fibre that is enough. */
export const fibreEnough = 0.9

/** mg of sodium a day (Dietary Guidelines for Americans 2020-2025). */
export const sodiumMost = 2300

/** Part of energy from saturated fat (Dietary Guidelines for Americans 2020-2025; WHO). */
export const saturatedMost = 0.1

/** Fibre beyond this many times the wanted is more than a gut enjoys. Ours. */
const fibreTooMuch = 1.5

/** Part of a target that the solver aims within, so that pieces may be whole. */
const aimed = 0.027

/** Money that isn't there can't be spent: where not everything can be had, the macros give way. */
const budgetWeight = 5

/** Nor is anybody to go hungry for the sake of a macro. */
const energyWeight = 4

const at = (dimension: Dimension) => dimensions.indexOf(dimension)

function around(dimension: Dimension, target: number): Limit {
  return {
    dimension,
    at: at(dimension),
    least: target * (1 - tolerance),
    most: target * (1 + tolerance),
    aimLeast: target * (1 - aimed),
    aimMost: target * (1 + aimed),
    scale: target,
    weight: 1,
    hard: true,
  }
}

function soft(dimension: Dimension, range: { least?: number; most?: number }, weight: number): Limit {
  const { least = 0, most = Number.POSITIVE_INFINITY } = range
  return {
    dimension,
    at: at(dimension),
    least,
    most,
    aimLeast: least * (1 + aimed),
    aimMost: most * (1 - aimed),
    scale: range.least ?? most,
    weight,
    hard: false,
  }
}

/** 14 g of fibre for 1,000 kcal where nobody said (IOM 2005). */
export const fibreOf = ({ energy, fibreG }: Pick<MealWanted, 'energy' | 'fibreG'>): number =>
  fibreG ?? (energy / 1000) * 14

/** Everything a day of this plan should keep. */
export function limitsOf(wanted: MealWanted): readonly Limit[] {
  const fibre = fibreOf(wanted)
  return [
    { ...around('energy', wanted.energy), weight: energyWeight },
    around('proteinG', wanted.proteinG),
    around('fatG', wanted.fatG),
    around('carbohydrateG', wanted.carbohydrateG),
    soft('fibreG', { least: fibreEnough * fibre }, 0.3),
    soft('fibreG', { most: fibreTooMuch * fibre }, 0.1),
    soft('sodiumMg', { most: sodiumMost }, 0.2),
    soft('saturatedG', { most: (saturatedMost * wanted.energy) / 9 }, 0.1),
    ...(wanted.budgetPerDay === undefined
      ? []
      : [{ ...soft('cost', { most: wanted.budgetPerDay }, budgetWeight), hard: true }]),
  ]
}

/** By how much a value is outside a range, in parts of the limit's scale. */
export const beyond = (value: number, least: number, most: number, scale: number): number =>
  (value < least ? least - value : value > most ? value - most : 0) / scale

/** What a day's total costs by what it misses: nothing where all is well inside, steep where a promise is broken. */
export function penalty(limits: readonly Limit[], total: Vector): number {
  let sum = 0
  for (const limit of limits) {
    const value = total[limit.at] ?? 0
    const near = beyond(value, limit.aimLeast, limit.aimMost, limit.scale)
    if (near === 0) continue
    const out = beyond(value, limit.least, limit.most, limit.scale)
    sum += limit.weight * (8 * near + (out > 0 ? 60 * out + 0.5 : 0))
  }
  return sum
}

/** Whether every hard limit holds; a hair of slack for sums of floating numbers. */
export const keepsHard = (limits: readonly Limit[], total: Vector): boolean =>
  limits.every(
    (limit) => !limit.hard || beyond(total[limit.at] ?? 0, limit.least, limit.most, limit.scale) < 1e-9,
  )
