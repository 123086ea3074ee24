import { type Binding, binding, type Miss, missesOf } from './infeasible.ts'
import { dayOf, type Menu, type MenuDay, type MenuMeal } from './menu.ts'
import { type Note, notesOf } from './notes.ts'
import { totalsOf } from './nutrition.ts'
import { recipeById } from './recipes/index.ts'
import { sides } from './sides.ts'
import type { SolvedDay } from './solver/day.ts'
import { tolerance } from './solver/limits.ts'
import { kitchenOf, solvedWeek } from './solver/week.ts'
import { checkWanted, type MealWanted, wantedRanges } from './wanted.ts'

/**
 * A plan that keeps what was asked, with what it could not do as well as one would like; or why it can't be had, and the
 * nearest to it.
 */
export type MealPlan =
  | { feasible: true; menu: Menu; notes: readonly Note[] }
  | {
      feasible: false
      /** What stands in the way, the firmest first. */
      binding: readonly Binding[]
      /** What the nearest plan reaches of what it misses. */
      misses: readonly Miss[]
      /** No choice of dishes can do it; else none was found. */
      proven: boolean
      /** Nothing where there is none, or where it would leave somebody hungry. */
      nearest: Menu | undefined
      notes: readonly Note[]
    }

/**
 * Days of meals that meet energy and macros within 5 % each, from dishes somebody may eat, in amounts a kitchen measures.
 *
 * @param wanted kcal, g, euro and minutes a day
 * @param seed the same word gives the same plan
 * @throws {GymError} what `checkWanted` throws
 * @example
 * mealPlan({ days: 7, energy: 2259, proteinG: 160, fatG: 62.75, carbohydrateG: 263.56, pattern: 'vegan', allergies: ['soy'],
 *   dislikes: [] }, 'turn 7').feasible // true
 */
export function mealPlan(wanted: MealWanted, seed: string): MealPlan {
  const { days, menu } = cookedFor(checkWanted(wanted), seed)
  const notes = menu ? notesOf(menu, wanted) : []
  if (menu && days.every((day) => day?.kept)) return { feasible: true, menu, notes }
  const nearest = menu ?? slower(wanted, seed)
  const misses = nearest ? missesOf(nearest, wanted) : []
  const { proven, limits } = binding(wanted, seed)
  const missed = misses.map((miss): string => miss.what)
  // A macro left free always helps; it is named where it is what the plan misses.
  const named = limits.filter((limit) => !isMacro(limit) || missed.includes(limit))
  const fed = nearest?.days.every((day) => day.totals.energy >= leastFed)
  return { feasible: false, binding: named, misses, proven, nearest: fed ? nearest : undefined, notes }
}

/** kcal: a day under the floor, less the 5 %, is told of but never offered. */
const leastFed = wantedRanges.energy.least * (1 - tolerance)

const isMacro = (limit: Binding) => /G$|^energy$/.test(limit)

function cookedFor(wanted: MealWanted, seed: string) {
  const days = solvedWeek(kitchenOf(wanted), seed)
  const solved = days.flatMap((day) => (day ? [menuDay(day)] : []))
  return { days, menu: solved.length === wanted.days ? { days: solved } : undefined }
}

/** Minutes to offer where there is no dish as quick as was asked. */
const moreMinutes = [5, 10, 15, 20, 30, 45]

/** The quickest plan there is, where some meal has no dish within the minutes. */
function slower(wanted: MealWanted, seed: string): Menu | undefined {
  for (const cookMinutes of moreMinutes) {
    if (cookMinutes <= (wanted.cookMinutes ?? Number.POSITIVE_INFINITY)) continue
    const { menu } = cookedFor({ ...wanted, cookMinutes }, seed)
    if (menu) return menu
  }
  return undefined
}

/** A solved day as a menu: sides go to the dish they stand beside, and what came out as nothing is left out. */
export function menuDay({ dishes }: Pick<SolvedDay, 'dishes'>): MenuDay {
  const meals = dishes.filter(({ slot }) => !slot.side)
  return dayOf(
    meals.map((dish) => {
      const beside = dishes.filter(({ slot }) => slot.side && slot.meal === dish.slot.meal)
      const items = [dish, ...beside].flatMap(({ plate, grams }) =>
        plate.parts.flatMap((part, i) => {
          const amount = grams[i] ?? 0
          return amount > 0 ? [{ food: part.food.id, grams: amount }] : []
        }),
      )
      const sideIds = beside.map(({ plate }) => plate.id)
      return mealOfItems({ kind: dish.slot.kind, recipe: dish.plate.id, sides: sideIds, items })
    }),
  )
}

/** A meal with its name and what it holds. */
export function mealOfItems(meal: Pick<MenuMeal, 'kind' | 'recipe' | 'sides' | 'items'>): MenuMeal {
  const beside = meal.sides.map((id) => sides.find((side) => side.food === id)?.words ?? id)
  const dish = recipeById(meal.recipe)?.name ?? meal.recipe
  const name = beside.length > 0 ? `${dish}, with ${beside.join(' and ')}` : dish
  return { ...meal, name, totals: totalsOf(meal.items) }
}
