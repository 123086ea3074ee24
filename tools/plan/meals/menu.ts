import { type Helping, type Totals, totalsOf } from './nutrition.ts'
import type { MealKind } from './recipe.ts'

/** A meal of a plan: a dish, and sometimes something beside it. */
export type MenuMeal = {
  kind: MealKind
  /** Recipe.id */
  recipe: string
  /** "Shakshuka, with wholemeal bread". */
  name: string
  /** Food.id of what is eaten beside the dish. */
  sides: readonly string[]
  items: readonly Helping[]
  totals: Totals
}

export type MenuDay = { meals: readonly MenuMeal[]; totals: Totals }

/** Days of meals, the first day first; which dates they are is the caller's. */
export type Menu = { days: readonly MenuDay[] }

/** A day of these meals. */
export const dayOf = (meals: readonly MenuMeal[]): MenuDay => ({
  meals,
  totals: totalsOf(meals.flatMap((meal) => meal.items)),
})
