import type { MealKind } from './recipe.ts'

/** Something eaten beside a dish, where the dishes alone don't make the day: g as usual, and at most. */
export type Side = {
  food: string
  grams: number
  least: number
  most: number
  kinds: readonly MealKind[]
  words: string
}

const main = ['lunch', 'dinner'] as const
const sweet = ['breakfast', 'snack'] as const
const any = ['breakfast', 'lunch', 'dinner', 'snack'] as const

const side = (
  food: string,
  [least, grams, most]: readonly [number, number, number],
  kinds: readonly MealKind[],
  words: string,
): Side => ({
  food,
  grams,
  least,
  most,
  kinds,
  words,
})

/** What stands beside a plate without being cooked for it: fruit, bread, a glass, a bowl of greens, a shake. */
export const sides: readonly Side[] = [
  side('banana', [59, 118, 236], sweet, 'a banana'),
  side('apple', [91, 182, 364], any, 'an apple'),
  side('orange', [65, 131, 262], any, 'an orange'),
  side('pear', [89, 178, 356], any, 'a pear'),
  side('strawberries', [80, 150, 250], any, 'strawberries'),
  side('grapes', [80, 120, 250], any, 'grapes'),
  side('dates', [24, 48, 96], ['snack', 'breakfast'], 'dates'),
  side('bread-wholemeal', [32, 64, 160], ['breakfast', 'lunch', 'dinner'], 'wholemeal bread'),
  side('bread-rye', [32, 64, 128], ['breakfast', 'lunch'], 'rye bread'),
  side('rice-cakes', [9, 27, 63], ['breakfast', 'snack', 'lunch'], 'rice cakes'),
  side('tortilla-corn', [24, 72, 144], main, 'corn tortillas'),
  side('potato-boiled', [100, 200, 400], main, 'potatoes'),
  side('white-rice', [80, 150, 350], main, 'rice'),
  side('lentils', [80, 120, 250], main, 'lentils'),
  side('edamame', [60, 100, 200], [...main, 'snack'], 'edamame'),
  side('lettuce', [50, 80, 150], main, 'a green salad'),
  side('broccoli', [80, 150, 250], main, 'broccoli'),
  side('mixed-vegetables', [80, 150, 250], main, 'mixed vegetables'),
  side('milk-2', [200, 200, 500], sweet, 'a glass of milk'),
  side('milk-skimmed', [200, 200, 500], sweet, 'a glass of skimmed milk'),
  side('soy-milk', [200, 200, 500], sweet, 'a glass of soya drink'),
  side('orange-juice', [150, 200, 400], ['breakfast', 'lunch', 'dinner'], 'orange juice'),
  side('greek-yogurt-fat-free', [100, 150, 400], any, 'Greek yoghurt'),
  side('cottage-cheese', [80, 100, 250], any, 'cottage cheese'),
  side('egg-boiled', [50, 50, 150], ['breakfast', 'snack', 'lunch'], 'boiled egg'),
  side('almonds', [15, 30, 50], sweet, 'almonds'),
  side('walnuts', [14, 30, 50], sweet, 'walnuts'),
  side('peanuts', [15, 30, 50], sweet, 'peanuts'),
  side('sunflower-seeds', [10, 20, 40], sweet, 'sunflower seeds'),
  side('pumpkin-seeds', [10, 20, 40], sweet, 'pumpkin seeds'),
  side('avocado', [75, 75, 150], ['breakfast', 'lunch', 'dinner'], 'avocado'),
  side('whey-protein', [15, 30, 45], sweet, 'a whey shake'),
  side('soy-protein-powder', [15, 30, 45], sweet, 'a soya protein shake'),
]
