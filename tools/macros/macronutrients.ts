import { type Body, bmi, type Goal } from '../safety/index.ts'
import { fatFreeMass } from './energy/composition.ts'
import { isObese } from './goal-energy.ts'
import { bmiLimits, fatPerKg, fibre, kcalPerGram, leastCarbohydrate, proteinPerKg, shares } from './limits.ts'

/** Grams a day, not rounded. */
export type Macronutrients = { proteinG: number; fatG: number; carbohydrateG: number; fibreG: number }

/** Kilograms that protein is counted on, and grams for each of them. */
export type ProteinBasis = {
  kg: number
  of: 'fatFreeMass' | 'weight' | 'weightAtBmi25'
  perKg: { usual: number; least: number }
}

const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value))

/**
 * What protein is counted on: fat-free mass in a cut where body fat was measured, in obesity the weight at a BMI of 25
 * (fat needs no protein), else body weight.
 */
export function proteinBasis(body: Body, goal: Goal): ProteinBasis {
  const { weightKg, heightCm, bodyFatPercent } = body
  if (goal === 'cut' && bodyFatPercent !== undefined) {
    return { kg: fatFreeMass({ weightKg, bodyFatPercent }), of: 'fatFreeMass', perKg: proteinPerKg.leanCut }
  }
  const perKg = proteinPerKg[goal]
  if (!isObese(body)) return { kg: weightKg, of: 'weight', perKg }
  const healthy = weightKg * (bmiLimits.healthyMost / bmi({ weightKg, heightCm }))
  return { kg: healthy, of: 'weightAtBmi25', perKg }
}

/**
 * A day's energy as protein, fat and carbohydrate, whose energy sums to it exactly (4, 9 and 4 kcal a gram), and fibre.
 *
 * Protein comes first, then a quarter of the energy as fat, carbohydrate is what remains. Where that is under 130 g or
 * under 45 % of the energy, fat gives way down to its own least, and then protein down to its.
 *
 * @param energy kcal a day
 * @see Institute of Medicine. Dietary Reference Intakes, 2005 (distribution, carbohydrate, fibre).
 * @example
 * macronutrients(2259, { sex: 'male', weightKg: 80, heightCm: 180, age: 30 }, 'cut')
 * // { proteinG: 160, fatG: 62.75, carbohydrateG: 263.56, fibreG: 31.63 }
 */
export function macronutrients(energy: number, body: Body, goal: Goal): Macronutrients {
  const { kg, perKg } = proteinBasis(body, goal)
  const protein = (gramsPerKg: number) =>
    between(
      shares.protein.least * energy,
      kg * gramsPerKg * kcalPerGram.protein,
      shares.protein.most * energy,
    )
  const leastFat = between(
    shares.fat.least * energy,
    body.weightKg * fatPerKg * kcalPerGram.fat,
    shares.fat.most * energy,
  )
  const wished = { protein: protein(perKg.usual), fat: Math.max(shares.fat.usual * energy, leastFat) }
  const least = { protein: protein(perKg.least), fat: leastFat }
  return inGrams(energy, makeRoom(energy, wished, least))
}

type InKcal = { protein: number; fat: number }

function makeRoom(energy: number, wished: InKcal, least: InKcal): InKcal {
  const carbohydrate = Math.max(
    leastCarbohydrate * kcalPerGram.carbohydrate,
    shares.carbohydrate.least * energy,
  )
  const room = energy - carbohydrate
  const fat = between(least.fat, room - wished.protein, wished.fat)
  return { fat, protein: between(least.protein, room - fat, wished.protein) }
}

function inGrams(energy: number, { protein, fat }: InKcal): Macronutrients {
  return {
    proteinG: protein / kcalPerGram.protein,
    fatG: fat / kcalPerGram.fat,
    carbohydrateG: (energy - protein - fat) / kcalPerGram.carbohydrate,
    fibreG: Math.max(fibre.least, (energy / 1000) * fibre.per1000),
  }
}
