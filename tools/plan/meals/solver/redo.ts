import type { Menu, MenuDay, MenuMeal } from '../menu.ts'
import type { MealKind } from '../recipe.ts'
import { recipeById } from '../recipes/index.ts'
import type { MealWanted } from '../wanted.ts'
import { type Plate, plateOf } from './plate.ts'
import { type Pantry, type Slot, slotsOf } from './slots.ts'
import type { Eaten } from './variety.ts'

/** The plate a planned dish was; nothing where the recipe is no more. */
function dishPlate(meal: Pick<MenuMeal, 'recipe'>): Plate | undefined {
  const recipe = recipeById(meal.recipe)
  return recipe && plateOf(recipe)
}

/** What the days of a menu hold, for variety. */
export const eatenOfMenu = (menu: Menu): readonly Eaten[] =>
  menu.days.map((day) =>
    day.meals.flatMap((meal) => {
      const plate = dishPlate(meal)
      return plate ? [{ kind: meal.kind, plate }] : []
    }),
  )

/** What may be on a slot again: the planned dish where it may still be eaten, or everything. */
export type Opening = (slot: Slot, planned: MenuMeal | undefined) => readonly Plate[]

/**
 * The slots of a planned day, each with what `open` lets stand on it. The planned meals take the slots of their kind in
 * order.
 */
export function slotsAgain(wanted: MealWanted, pantry: Pantry, day: MenuDay, open: Opening): readonly Slot[] {
  const slots = slotsOf(wanted, pantry)
  const taken = new Map<MealKind, number>()
  const planned = new Map<number, MenuMeal | undefined>()
  for (const slot of slots) {
    if (slot.side) continue
    const before = taken.get(slot.kind) ?? 0
    taken.set(slot.kind, before + 1)
    planned.set(slot.meal, day.meals.filter((meal) => meal.kind === slot.kind)[before])
  }
  return slots.map((slot) => ({ ...slot, choices: open(slot, planned.get(slot.meal)) }))
}

/** Those of a slot's choices that the planned meal has: none where it may not be eaten any more. */
export function plannedChoices(slot: Slot, planned: MenuMeal | undefined): readonly Plate[] {
  if (!planned) return []
  const ids = slot.side ? planned.sides : [planned.recipe]
  return slot.choices.filter((plate) => ids.includes(plate.id))
}
