import type { Body, Sex } from '../../safety/index.ts'

/** How much somebody moves in the reports of the American academies. */
export const levels = ['inactive', 'lowActive', 'active', 'veryActive'] as const
export type Level = (typeof levels)[number]

type PerSex<T> = Readonly<Record<Sex, Readonly<Record<Level, T>>>>

/** Men's own activity coefficients. A much reprinted table gives the women's for both, and then its men come out wrong. */
const coefficients2005: PerSex<number> = {
  male: { inactive: 1, lowActive: 1.11, active: 1.25, veryActive: 1.48 },
  female: { inactive: 1, lowActive: 1.12, active: 1.27, veryActive: 1.45 },
}

/**
 * Estimated energy requirement of 2002/2005 for adults from 19 on, kcal a day.
 *
 * @see Institute of Medicine. Dietary Reference Intakes, 2005, doi 10.17226/10490.
 * @example
 * eer2005({ sex: 'male', weightKg: 80.9676, heightCm: 180, age: 30 }, 'inactive') // 2635
 */
export function eer2005({ sex, weightKg, heightCm, age }: Body, level: Level): number {
  const activity = coefficients2005[sex][level]
  const metres = heightCm / 100
  return sex === 'male'
    ? 662 - 9.53 * age + activity * (15.91 * weightKg + 539.6 * metres)
    : 354 - 6.91 * age + activity * (9.36 * weightKg + 726 * metres)
}

/** Intercept, then per year, per cm and per kg. Activity is inside: multiplying again would count it twice. */
const equations2023: PerSex<readonly [number, number, number, number]> = {
  male: {
    inactive: [753.07, -10.83, 6.5, 14.1],
    lowActive: [581.47, -10.83, 8.3, 14.94],
    active: [1004.82, -10.83, 6.52, 15.91],
    veryActive: [-517.88, -10.83, 15.61, 19.11],
  },
  female: {
    inactive: [584.9, -7.01, 5.72, 11.71],
    lowActive: [575.77, -7.01, 6.6, 12.14],
    active: [710.25, -7.01, 6.54, 12.34],
    veryActive: [511.83, -7.01, 9.07, 12.56],
  },
}

/**
 * Estimated energy requirement of 2023 for adults from 19 on, kcal a day.
 *
 * @see National Academies. Dietary Reference Intakes for Energy, 2023, doi 10.17226/26818, table S-1.
 * @example
 * eer2023({ sex: 'male', weightKg: 70, heightCm: 170, age: 30 }, 'inactive') // 2520.17
 */
export function eer2023({ sex, weightKg, heightCm, age }: Body, level: Level): number {
  const [intercept, perYear, perCm, perKg] = equations2023[sex][level]
  return intercept + perYear * age + perCm * heightCm + perKg * weightKg
}

/**
 * The level whose band holds a physical activity level (expenditure over resting energy), adults from 19 on.
 *
 * @see Health Canada. Dietary reference intakes for energy: physical activity level categories, 2023.
 * @example
 * levelOf(1.55) // 'lowActive'
 */
export function levelOf(activityFactor: number): Level {
  if (activityFactor < 1.53) return 'inactive'
  if (activityFactor < 1.68) return 'lowActive'
  return activityFactor < 1.85 ? 'active' : 'veryActive'
}
