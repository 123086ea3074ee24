import type { Food } from '../food.ts'
import { knownFood } from '../nutrition.ts'
import type { Recipe } from '../recipe.ts'
import { sensibleGrams } from '../sensible-grams.ts'
import type { Side } from '../sides.ts'
import { add, perGram, type Vector, zero } from './vector.ts'

/** A food on a plate: what a gram of it holds, and the amounts it may come in, g. */
export type Part = {
  food: Food
  per: Vector
  usual: number
  steps: readonly number[]
  /** How much it costs to leave the dish's proportions: oil and greens move easily, the heart of the dish doesn't. */
  stiffness: number
}

/** A dish or a side, made ready for the solver. */
export type Plate = {
  id: string
  parts: readonly Part[]
  /** As the recipe has it. */
  usual: Vector
  /** Times the usual that the plate can be as a whole. */
  least: number
  most: number
  /** The food that brings most of its protein, by its first word: turkey mince and turkey breast are turkey. */
  lead: string
  /** Shakes and powders: one a day is enough. */
  powder: boolean
}

const stiffnessOf = (food: Food): number => {
  if (food.group === 'oil') return 0.15
  if (food.group === 'vegetable' && food.per100.kcal < 60) return 0.5
  return 1
}

function partOf(item: { food: string; grams: number; least: number; most: number }): Part {
  const food = knownFood(item.food)
  return {
    food,
    per: perGram(food),
    usual: item.grams,
    steps: sensibleGrams(food, item.least, item.most),
    stiffness: stiffnessOf(food),
  }
}

const kin = (id: string) => id.split('-')[0] ?? id

const powders = new Set(['whey-protein', 'soy-protein-powder', 'protein-drink', 'protein-bar'])

function plate(id: string, parts: readonly Part[], [least, most]: readonly [number, number]): Plate {
  const usual = zero()
  for (const part of parts) add(usual, part.per, part.usual)
  const protein = (part: Part) => part.usual * part.food.per100.protein
  const lead = parts.reduce((best, part) => (protein(part) > protein(best) ? part : best))
  return {
    id,
    parts,
    usual,
    least,
    most,
    lead: kin(lead.food.id),
    powder: parts.some((part) => powders.has(part.food.id)),
  }
}

/** How far the whole of a dish can be scaled: by its energy at the least and the most of each item. */
function reach(parts: readonly Part[]): readonly [number, number] {
  const kcal = (grams: (part: Part) => number) =>
    parts.reduce((sum, part) => sum + grams(part) * part.food.per100.kcal, 0)
  const usual = kcal((part) => part.usual)
  return [kcal((part) => part.steps[0] ?? 0) / usual, kcal((part) => part.steps.at(-1) ?? 0) / usual]
}

/** A recipe whose foods are all in the table, made ready. */
export function plateOf(recipe: Recipe): Plate {
  const parts = recipe.items.map(partOf)
  return plate(recipe.id, parts, reach(parts))
}

/** Something beside a dish, made ready. */
export function sidePlate(side: Side): Plate {
  const parts = [partOf(side)]
  return plate(side.food, parts, reach(parts))
}
