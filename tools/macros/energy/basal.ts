import { GymError } from '../../kit/errors.ts'
import type { Body } from '../../safety/index.ts'
import { fatFreeMass } from './composition.ts'

/** The equations of resting energy we know. */
export const formulas = [
  'mifflinStJeor',
  'mifflinStJeorUnrounded',
  'harrisBenedict1919',
  'harrisBenedict1984',
  'cunningham1980',
  'cunningham1991',
] as const
export type Formula = (typeof formulas)[number]

/** Weight in kg, height in cm, age in years; kcal a day. */
type Linear = { constant: number; weight: number; height: number; age: number }

const linear = (constant: number, weight: number, height: number, age: number): Linear => ({
  constant,
  weight,
  height,
  age,
})

/**
 * Equations in weight, height and age.
 *
 * @see Mifflin MD, St Jeor ST, et al. Am J Clin Nutr 1990;51:241-247 (rounded by the authors, and as fitted).
 * @see Harris JA, Benedict FG. Proc Natl Acad Sci 1918;4:370-373; published in full 1919.
 * @see Roza AM, Shizgal HM. Am J Clin Nutr 1984;40:168-182 (Harris and Benedict's data with more of the old and the heavy).
 */
const bySize = {
  mifflinStJeor: { male: linear(5, 10, 6.25, -5), female: linear(-161, 10, 6.25, -5) },
  mifflinStJeorUnrounded: { male: linear(5, 9.99, 6.25, -4.92), female: linear(-161, 9.99, 6.25, -4.92) },
  harrisBenedict1919: {
    male: linear(66.473, 13.7516, 5.0033, -6.755),
    female: linear(655.0955, 9.5634, 1.8496, -4.6756),
  },
  harrisBenedict1984: {
    male: linear(88.362, 13.397, 4.799, -5.677),
    female: linear(447.593, 9.247, 3.098, -4.33),
  },
} as const

/**
 * Equations in fat-free mass, kcal a day and per kg. That of 1991 is the one the textbooks of Katch and McArdle made known.
 *
 * @see Cunningham JJ. Am J Clin Nutr 1980;33:2372-2374 and 1991;54:963-969.
 */
const byLeanMass = {
  cunningham1980: { constant: 500, perKg: 22 },
  cunningham1991: { constant: 370, perKg: 21.6 },
} as const

/**
 * Resting energy from fat-free mass, kcal a day, not rounded.
 *
 * @param leanKg fat-free mass in kg
 * @example
 * bmrOfLeanMass(70, 'cunningham1980') // 2040
 */
export function bmrOfLeanMass(leanKg: number, formula: keyof typeof byLeanMass = 'cunningham1991'): number {
  const { constant, perKg } = byLeanMass[formula]
  return constant + perKg * leanKg
}

const wantsLeanMass = (formula: Formula): formula is keyof typeof byLeanMass => formula in byLeanMass

/** Cunningham's of 1991 where body fat was measured, Mifflin and St Jeor's where it was not. */
export function usualFormula({ bodyFatPercent }: Pick<Body, 'bodyFatPercent'>): Formula {
  return bodyFatPercent === undefined ? 'mifflinStJeor' : 'cunningham1991'
}

/**
 * Basal metabolic rate: what a body spends at complete rest, kcal a day, not rounded; about plus or minus 10 %.
 *
 * @throws {GymError} `body_fat_needed` when the formula wants fat-free mass and body fat was not measured
 * @example
 * bmr({ sex: 'male', weightKg: 80, heightCm: 180, age: 30 }) // 1780
 */
export function bmr(body: Body, formula: Formula = usualFormula(body)): number {
  if (!wantsLeanMass(formula)) {
    const { constant, weight, height, age } = bySize[formula][body.sex]
    return constant + weight * body.weightKg + height * body.heightCm + age * body.age
  }
  const { weightKg, bodyFatPercent } = body
  if (bodyFatPercent === undefined) throw new GymError('body_fat_needed', { formula })
  return bmrOfLeanMass(fatFreeMass({ weightKg, bodyFatPercent }), formula)
}
