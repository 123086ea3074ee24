import { allowedFood, allowedRecipes } from '../allowed.ts'
import { knownFood } from '../nutrition.ts'
import type { MealKind } from '../recipe.ts'
import { sides } from '../sides.ts'
import type { MealWanted } from '../wanted.ts'
import { type Plate, plateOf, sidePlate } from './plate.ts'

/** A place in the day for a dish, or for something beside one; kcal that suit it. */
export type Slot = {
  kind: MealKind
  /** Which meal of the day it belongs to, from 0. */
  meal: number
  side: boolean
  energy: number
  least: number
  most: number
  choices: readonly Plate[]
}

/** Parts of the day's energy that a meal has. Ours: a light start, two full meals, small snacks. */
const shares: Readonly<Record<number, readonly (readonly [MealKind, number])[]>> = {
  3: [
    ['breakfast', 0.27],
    ['lunch', 0.36],
    ['dinner', 0.37],
  ],
  4: [
    ['breakfast', 0.24],
    ['lunch', 0.32],
    ['dinner', 0.33],
    ['snack', 0.11],
  ],
  5: [
    ['breakfast', 0.22],
    ['lunch', 0.29],
    ['dinner', 0.29],
    ['snack', 0.1],
    ['snack', 0.1],
  ],
}

/** A dish that is full, kcal: who needs more eats something beside it. Ours. */
const fullPlate: Readonly<Record<MealKind, number>> = { breakfast: 620, lunch: 900, dinner: 950, snack: 330 }

/** Part of its meal that a dish always is. */
const dishAlone = 0.75

/** How far a meal may be from its share: snacks are free to be anything. */
const room = { meal: [0.75, 1.3], snack: [0.5, 1.9] } as const

/** From here on two snacks are easier to eat than one meal more on the plate; kcal. Ours. */
const twoSnacks = 2900

/** Meals a day where nobody said. */
const usualMeals = (energy: number): number => (energy >= twoSnacks ? 5 : 4)

/** What may be cooked for this plan, made ready once. */
export type Pantry = {
  dishes: ReadonlyMap<MealKind, readonly Plate[]>
  sides: ReadonlyMap<MealKind, readonly Plate[]>
}

const kinds = ['breakfast', 'lunch', 'dinner', 'snack'] as const

/** Every dish and side somebody may eat, by meal. */
export function pantryOf(wanted: MealWanted): Pantry {
  const allowed = allowedFood(wanted)
  const plates = allowedRecipes(wanted).map((recipe) => ({ recipe, plate: plateOf(recipe) }))
  const beside = sides
    .filter((side) => allowed(knownFood(side.food)))
    .map((side) => ({ side, plate: sidePlate(side) }))
  const dishes = (kind: MealKind) =>
    plates.filter(({ recipe }) => recipe.kinds.includes(kind)).map(({ plate }) => plate)
  const small = (kind: MealKind) =>
    beside.filter(({ side }) => side.kinds.includes(kind)).map(({ plate }) => plate)
  return {
    dishes: new Map(kinds.map((kind) => [kind, dishes(kind)])),
    sides: new Map(kinds.map((kind) => [kind, small(kind)])),
  }
}

/**
 * The slots of a day. Beside each dish is a slot for something more: a banana, bread, a glass of milk; it may stay empty.
 */
export function slotsOf(wanted: MealWanted, pantry: Pantry): readonly Slot[] {
  const meals = shares[wanted.mealsPerDay ?? usualMeals(wanted.energy)] ?? []
  return meals.flatMap(([kind, share], meal) => {
    const whole = share * wanted.energy
    const energy = Math.min(whole, Math.max(fullPlate[kind], dishAlone * whole))
    const [least, most] = kind === 'snack' ? room.snack : room.meal
    const dish = { kind, meal, side: false, energy, least: least * energy, most: most * energy }
    const beside = { kind, meal, side: true, energy: 0, least: 0, most: 0.6 * whole }
    return [
      { ...dish, choices: pantry.dishes.get(kind) ?? [] },
      { ...beside, choices: pantry.sides.get(kind) ?? [] },
    ]
  })
}
