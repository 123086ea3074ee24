import type { MealWanted } from './wanted.ts'

/** A man of 80 kg who cuts: the worked check of the macros, for a week. */
export const man: MealWanted = {
  days: 7,
  energy: 2259,
  proteinG: 160,
  fatG: 62.75,
  carbohydrateG: 263.5625,
  fibreG: 31.6,
  pattern: 'omnivore',
  allergies: [],
  dislikes: [],
}

/** Energy in kcal and protein in g, a quarter of the energy as fat, carbohydrate the rest. */
export function macros(
  energy: number,
  proteinG: number,
): Pick<MealWanted, 'energy' | 'proteinG' | 'fatG' | 'carbohydrateG'> {
  const fatG = energy / 4 / 9
  return { energy, proteinG, fatG, carbohydrateG: (energy - 4 * proteinG - 9 * fatG) / 4 }
}
