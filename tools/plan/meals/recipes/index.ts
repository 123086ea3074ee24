import type { Recipe } from '../recipe.ts'
import { breakfasts } from './breakfasts.ts'
import { mains } from './mains.ts'
import { plantMains } from './plant-mains.ts'
import { snacks } from './snacks.ts'

/** Every recipe a menu may be made of. */
export const recipes: readonly Recipe[] = [...breakfasts, ...plantMains, ...mains, ...snacks]

const byId: ReadonlyMap<string, Recipe> = new Map(recipes.map((recipe) => [recipe.id, recipe]))

/**
 * The recipe with this id, or nothing.
 *
 * @example
 * recipeById('shakshuka')?.minutes // 20
 */
export const recipeById = (id: string): Recipe | undefined => byId.get(id)
