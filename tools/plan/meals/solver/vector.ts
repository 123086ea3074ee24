import type { Food } from '../food.ts'

/** What the solver counts, in the order of its vectors: kcal, g, g, g, g, mg, g, euro. */
export const dimensions = [
  'energy',
  'proteinG',
  'fatG',
  'carbohydrateG',
  'fibreG',
  'sodiumMg',
  'saturatedG',
  'cost',
] as const

export type Dimension = (typeof dimensions)[number]

/** One number for each dimension. */
export type Vector = Float64Array

export const zero = (): Vector => new Float64Array(dimensions.length)

/** A gram of a food. */
export function perGram({ per100: of, costPer100 }: Food): Vector {
  const hundred = [
    of.kcal,
    of.protein,
    of.fat,
    of.carbohydrate,
    of.fibre,
    of.sodium,
    of.saturated,
    costPer100,
  ]
  return Float64Array.from(hundred, (value) => value / 100)
}

/** Adds `times` of one to another, in place: the solver's inner loop makes no garbage. */
export function add(to: Vector, what: Vector, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + times * (what[i] ?? 0)
}
