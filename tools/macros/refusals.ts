import { GymError } from '../kit/errors.ts'
import { type Body, bmi, type Goal } from '../safety/index.ts'
import { adult, bmiLimits, bodyRanges } from './limits.ts'

/**
 * Stops where no number would be right.
 *
 * @throws {GymError} `out_of_range` with the field and its range; the BMI where weight and height cannot belong together
 * @throws {GymError} `under_age` under 18
 */
export function refuseImpossible(body: Body): void {
  demand('age', body.age, bodyRanges.age)
  if (body.age < adult) throw new GymError('under_age', { age: body.age, least: adult })
  demand('weightKg', body.weightKg, bodyRanges.weightKg)
  demand('heightCm', body.heightCm, bodyRanges.heightCm)
  demand('bmi', bmi(body), bodyRanges.bmi)
  if (body.bodyFatPercent !== undefined) {
    demand('bodyFatPercent', body.bodyFatPercent, bodyRanges.bodyFatPercent)
  }
}

/** @throws {GymError} `underweight` for a deficit at a BMI under 18.5, whoever asks for it */
export function refuseDeficit(body: Body, goal: Goal): void {
  if (goal === 'cut' && bmi(body) < bmiLimits.underweight) {
    throw new GymError('underweight', { bmi: bmi(body), least: bmiLimits.underweight })
  }
}

/** @throws {GymError} `out_of_range` with field, least and most; NaN is out of every range */
export function demand(field: string, value: number, range: { least: number; most: number }): void {
  const { least, most } = range
  if (!(value >= least && value <= most)) throw new GymError('out_of_range', { field, least, most })
}
