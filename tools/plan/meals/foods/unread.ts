import type { Nutrients } from '../food.ts'

/**
 * Values that FoodData Central does not publish for the entry, or that no copy of it at hand gave: set from
 * general knowledge of the food, or left at nought. All others were read in a copy.
 * Of alcohol, that of beer and table wine was read; that of spirits is what the water read for the entry leaves.
 */
export const unread: Readonly<Record<string, readonly (keyof Nutrients)[]>> = {
  'tuna-salad': ['sugar'],
  mussels: ['sugar'],
  'squid-fried': ['sugar'],
  falafel: ['sugar', 'fibre'],
  tofu: ['sugar'],
  tempeh: ['sugar', 'fibre'],
  'quinoa-dry': ['sugar'],
  clementine: ['saturated'],
  dates: ['saturated'],
  chia: ['sugar'],
  sriracha: ['saturated'],
  cider: ['alcohol'],
  'wine-rose': ['alcohol'],
  'pina-colada': ['alcohol'],
  'french-toast': ['sugar', 'fibre'],
  'oat-milk': ['saturated', 'fibre'],
}
