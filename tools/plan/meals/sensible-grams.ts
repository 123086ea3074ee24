import type { Food, Portion } from './food.ts'

/** Portions that are one thing, which nobody weighs or cuts. */
const wholes = new Set(
  (
    'egg slice rasher tortilla piece cake patty sausage bun date clementine kiwi apricot plum biscuit square bar finger ' +
    'stick cracker chapati dumpling half fig prune pot'
  ).split(' '),
)

/** Portions that are often halved. */
const halves = new Set('medium bagel pitta naan muffin scoop can'.split(' '))

/** A tin larger than this is shared out over meals, so it is weighed. */
const smallTin = 150

/** The piece a food comes in, and how much of it one may take at a time. */
export function pieceOf(food: Food): { portion: Portion; part: 1 | 0.5 } | undefined {
  const portion = food.portions[0]
  if (!portion) return undefined
  if (wholes.has(portion.name)) return { portion, part: 1 }
  const weighed = food.group === 'vegetable' || (portion.name === 'can' && portion.grams > smallTin)
  return halves.has(portion.name) && !weighed ? { portion, part: 0.5 } : undefined
}

/** Kitchen scales: 5 g, and 10 g where the helping is large. */
const stepFrom = (least: number, most: number) => (least + most > 150 ? 10 : 5)

/** Half a gram is as fine as anything is written down. */
const tidy = (grams: number) => Math.round(grams * 2) / 2

function multiples(step: number, least: number, most: number): number[] {
  const first = Math.ceil(least / step - 1e-9)
  const last = Math.floor(most / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => tidy((first + i) * step))
}

/**
 * The amounts of a food that somebody would measure out: whole eggs and slices, half apples, else steps of 5 or 10 g.
 *
 * @param least g
 * @param most g
 * @returns g, rising, never empty, inside the range
 * @example
 * sensibleGrams(egg, 90, 260) // [100, 150, 200, 250]
 */
export function sensibleGrams(food: Food, least: number, most: number): readonly number[] {
  const piece = pieceOf(food)
  const pieces = piece ? multiples(piece.portion.grams * piece.part, least, most) : []
  if (pieces.length > 0) return pieces
  const steps = multiples(stepFrom(least, most), least, most)
  if (steps.length > 0) return steps
  const single = multiples(1, least, most)
  return single.length > 0 ? [single[Math.floor(single.length / 2)] ?? least] : [least]
}
