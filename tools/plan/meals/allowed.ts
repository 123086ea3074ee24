import type { Food } from './food.ts'
import { foodsMeant } from './food-kinds.ts'
import { foodById } from './foods/index.ts'
import type { Recipe } from './recipe.ts'
import { recipes } from './recipes/index.ts'
import type { MealWanted } from './wanted.ts'

/** What decides whether a food may be on the plate. */
export type Avoidance = Pick<MealWanted, 'pattern' | 'allergies' | 'dislikes'> & {
  cookMinutes?: number | undefined
}

/** Ids of the foods that dislikes name. */
const disliked = (dislikes: readonly string[]): ReadonlySet<string> =>
  new Set(dislikes.flatMap((word) => foodsMeant(word)))

/** Says of a food whether it may be eaten at all: no allergen, inside the pattern, not disliked. */
export function allowedFood(avoid: Avoidance): (food: Food) => boolean {
  const left = disliked(avoid.dislikes)
  return (food) =>
    !food.allergens.some((allergen) => avoid.allergies.includes(allergen)) &&
    !food.avoidedBy.includes(avoid.pattern) &&
    !left.has(food.id)
}

/** Whether foods may share one meal: for kosher, meat and dairy may not. */
export function mayShareMeal(eaten: readonly Food[], pattern: MealWanted['pattern']): boolean {
  if (pattern !== 'kosher') return true
  return !(eaten.some((food) => food.kosher === 'meat') && eaten.some((food) => food.kosher === 'dairy'))
}

/** The foods of a recipe; nothing where one of them is not in the table, since nobody knows what it holds. */
export function foodsOf(recipe: Recipe): readonly Food[] | undefined {
  const found = recipe.items.flatMap((item) => foodById(item.food) ?? [])
  return found.length === recipe.items.length ? found : undefined
}

/**
 * The recipes somebody may eat and has time to cook. An allergen in any item leaves the recipe out.
 *
 * @example
 * allowedRecipes({ pattern: 'vegan', allergies: ['soy'], dislikes: ['mushrooms'], cookMinutes: 20 })
 */
export function allowedRecipes(avoid: Avoidance, from: readonly Recipe[] = recipes): readonly Recipe[] {
  const allowed = allowedFood(avoid)
  return from.filter((recipe) => {
    const eaten = foodsOf(recipe)
    if (!eaten || recipe.minutes > (avoid.cookMinutes ?? Number.POSITIVE_INFINITY)) return false
    return eaten.every(allowed) && mayShareMeal(eaten, avoid.pattern)
  })
}
