import { allowedFood, mayShareMeal } from './allowed.ts'
import { foodById } from './foods/index.ts'
import type { Menu, MenuDay } from './menu.ts'
import { sumOf, totalsOf } from './nutrition.ts'
import { recipeById } from './recipes/index.ts'
import type { MealWanted } from './wanted.ts'

/** Part of the target by which a day may miss; written down here once more, since this checks who promised it. */
const withinPart = 0.05

/**
 * What of a menu breaks what was asked: forbidden foods, amounts of another dish, sums that don't sum, and, where `targets`
 * are asked for, energy, macros and budget. Knows nothing of how the menu came about.
 *
 * @returns a sentence each; none where all is kept
 */
export function broken(menu: Menu, wanted: MealWanted, { targets }: { targets: boolean }): readonly string[] {
  const days = menu.days.flatMap((day, i) =>
    [...forbidden(day, wanted), ...misshapen(day), ...(targets ? missed(day, wanted) : [])].map(
      (what) => `day ${i + 1}: ${what}`,
    ),
  )
  return menu.days.length === wanted.days ? days : [...days, `${menu.days.length} days of ${wanted.days}`]
}

function forbidden(day: MenuDay, wanted: MealWanted): string[] {
  const allowed = allowedFood(wanted)
  return day.meals.flatMap((meal) => {
    const foods = meal.items.flatMap((item) => foodById(item.food) ?? [])
    const wrong = foods.filter((food) => !allowed(food)).map((food) => `${food.id} in ${meal.name}`)
    const slow = (recipeById(meal.recipe)?.minutes ?? 0) > (wanted.cookMinutes ?? Number.POSITIVE_INFINITY)
    return [
      ...wrong,
      ...(mayShareMeal(foods, wanted.pattern) ? [] : [`meat and dairy in ${meal.name}`]),
      ...(slow ? [`${meal.name} takes too long`] : []),
      ...(foods.length === meal.items.length ? [] : [`unknown food in ${meal.name}`]),
    ]
  })
}

/** A gram of slack: slices of 18.8 g are written down to the half gram. */
const slack = 0.5

function misshapen(day: MenuDay): string[] {
  const items = day.meals.flatMap((meal) =>
    (recipeById(meal.recipe)?.items ?? []).flatMap((item) => {
      const grams = meal.items.find(({ food }) => food === item.food)?.grams ?? 0
      return grams < item.least - slack || grams > item.most + slack
        ? [`${grams} g ${item.food} in ${meal.name}`]
        : []
    }),
  )
  const sum = totalsOf(day.meals.flatMap((meal) => meal.items)).energy
  const off =
    Math.abs(sum - day.totals.energy) > 1e-6 ||
    Math.abs(sum - sumOf(day.meals.map((m) => m.totals)).energy) > 1e-6
  return off ? [...items, 'totals are not the sum of the meals'] : items
}

function missed({ totals }: MenuDay, wanted: MealWanted): string[] {
  const macros = (['energy', 'proteinG', 'fatG', 'carbohydrateG'] as const).flatMap((what) => {
    const off = totals[what] / wanted[what] - 1
    return Math.abs(off) > withinPart + 1e-9 ? [`${what} off by ${Math.round(100 * off)} %`] : []
  })
  const dear = totals.cost > (wanted.budgetPerDay ?? Number.POSITIVE_INFINITY) + 1e-9
  return dear ? [...macros, `costs ${totals.cost.toFixed(2)}`] : macros
}
