import type { Food } from './food.ts'
import { foodById } from './foods/index.ts'

/** A food and how much of it, in grams in the state the food's name says. */
export type Helping = { food: string; grams: number }

/** What was put together holds: kcal, g, mg of sodium, and rough euro. Not rounded. */
export type Totals = {
  energy: number
  proteinG: number
  fatG: number
  carbohydrateG: number
  fibreG: number
  saturatedG: number
  sugarG: number
  sodiumMg: number
  cost: number
}

/** Nothing yet. */
const nothing: Totals = {
  energy: 0,
  proteinG: 0,
  fatG: 0,
  carbohydrateG: 0,
  fibreG: 0,
  saturatedG: 0,
  sugarG: 0,
  sodiumMg: 0,
  cost: 0,
}

/** What some grams of a food hold. */
function helpingTotals({ per100, costPer100 }: Food, grams: number): Totals {
  const part = grams / 100
  return {
    energy: part * per100.kcal,
    proteinG: part * per100.protein,
    fatG: part * per100.fat,
    carbohydrateG: part * per100.carbohydrate,
    fibreG: part * per100.fibre,
    saturatedG: part * per100.saturated,
    sugarG: part * per100.sugar,
    sodiumMg: part * per100.sodium,
    cost: part * costPer100,
  }
}

/** Both together. */
function plus(a: Totals, b: Totals): Totals {
  return {
    energy: a.energy + b.energy,
    proteinG: a.proteinG + b.proteinG,
    fatG: a.fatG + b.fatG,
    carbohydrateG: a.carbohydrateG + b.carbohydrateG,
    fibreG: a.fibreG + b.fibreG,
    saturatedG: a.saturatedG + b.saturatedG,
    sugarG: a.sugarG + b.sugarG,
    sodiumMg: a.sodiumMg + b.sodiumMg,
    cost: a.cost + b.cost,
  }
}

/** All of them together. */
export const sumOf = (parts: readonly Totals[]): Totals => parts.reduce(plus, nothing)

/**
 * What a meal holds. Energy is the food table's, which reckons fibre at less than 4 kcal/g, so it is not 4P + 4C + 9F.
 *
 * @throws {RangeError} for a food that is not in the table: plans and logs are checked before they come here
 * @example
 * totalsOf([{ food: 'egg', grams: 100 }]).energy // 143
 */
export function totalsOf(helpings: readonly Helping[]): Totals {
  return sumOf(helpings.map(({ food, grams }) => helpingTotals(knownFood(food), grams)))
}

/** The food with this id. @throws {RangeError} where there is none */
export function knownFood(id: string): Food {
  const food = foodById(id)
  if (!food) throw new RangeError(`no food is called ${id}`)
  return food
}
