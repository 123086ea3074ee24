/** When a recipe is eaten. */
export type MealKind = 'breakfast' | 'lunch' | 'dinner' | 'snack'

/**
 * A food in a recipe, in grams in the state the food's name says.
 *
 * A planner may move the grams between `least` and `most`; beyond them it is another dish.
 */
export type RecipeItem = { food: string; grams: number; least: number; most: number }

/** A dish for one person. Salt and spices are not listed and not counted. */
export type Recipe = {
  /** Kebab-case, kept for good: plans refer to it. */
  id: string
  name: string
  kinds: readonly MealKind[]
  /** Minutes to cook, from start to plate; foods listed as cooked count their cooking. */
  minutes: number
  items: readonly RecipeItem[]
  /** For variety: where the dish comes from. */
  cuisine?: string
}
