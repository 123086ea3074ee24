import { GymError } from '../kit/errors.ts'
import type { Body, Sex } from './body.ts'

/**
 * The least energy a plan may give, kcal a day.
 *
 * @see Jensen MD, Ryan DH, et al. 2013 AHA/ACC/TOS guideline for the management of overweight and obesity in adults.
 *   Circulation 2014;129:S102-S138, doi 10.1161/01.cir.0000437739.71477.ee: 1,200-1,500 for women, 1,500-1,800 for men.
 */
const energyFloors: Readonly<Record<Sex, number>> = { female: 1200, male: 1500 }

/** Under this many kcal a day nobody goes outside medical care. Same guideline, recommendation 4e. */
export const neverUnder = 800

/**
 * Energy availability, kcal per kg of fat-free mass a day: under `caution` a word, under `stop` no plan. The threshold
 * is debated, and none is established for men.
 *
 * @see Mountjoy M, Ackerman KE, et al. 2023 IOC consensus statement on Relative Energy Deficiency in Sport. Br J Sports
 *   Med 2023;57:1073-1097, doi 10.1136/bjsports-2023-106994.
 */
const availability = { stop: 30, caution: 45 } as const

/**
 * The largest deficit, kcal a day: `training` where lean mass matters, `most` without a clinician.
 *
 * @see Murphy C, Koehler K. Energy deficiency impairs resistance training gains in lean mass but not strength. Scand J
 *   Med Sci Sports 2022;32:125-137, doi 10.1111/sms.14075; Jensen 2014 for the upper bound.
 */
export const deficitCaps = { training: 500, most: 750 } as const

/**
 * Loss of body weight a week, as shares of it.
 *
 * @see Helms ER, Aragon AA, Fitschen PJ. Evidence-based recommendations for natural bodybuilding contest preparation. J
 *   Int Soc Sports Nutr 2014;11:20, doi 10.1186/1550-2783-11-20.
 */
export const lossRates = { least: 0.005, usual: 0.007, most: 0.01 } as const

/**
 * Energy in a kilogram of body mass, kcal: a rule of thumb that over-predicts the deficit of lean people.
 *
 * @see Hall KD. What is the required energy deficit per unit weight loss? Int J Obes 2008;32:573-576, doi
 *   10.1038/sj.ijo.0803720.
 */
export const kcalPerKg = 7700

/** A healthy weight begins at this body mass index, kg per square metre. WHO Technical Report Series 854, 1995. */
export const leastBmi = 18.5

/**
 * The least energy a plan for a body may give, kcal a day.
 *
 * @example
 * energyFloor('female') // 1200
 */
export const energyFloor = (sex: Sex): number => Math.max(neverUnder, energyFloors[sex])

/** Mass that is not fat, kg; undefined without a measured share of fat, which nobody should guess. */
export function fatFreeMass({
  weightKg,
  bodyFatPercent,
}: Pick<Body, 'weightKg' | 'bodyFatPercent'>): number | undefined {
  return bodyFatPercent === undefined ? undefined : weightKg * (1 - bodyFatPercent / 100)
}

/**
 * What is left for the body after exercise.
 *
 * @param day energy eaten and used in exercise, kcal a day; fat-free mass in kg
 * @returns kcal per kg of fat-free mass a day, and how that is to be taken
 * @throws {GymError} `out_of_range` for a fat-free mass that is not positive
 * @see Loucks AB, Kiens B, Wright HH. Energy availability in athletes. J Sports Sci 2011;29:S7-S15.
 * @example
 * energyAvailability({ intake: 2000, exercise: 400, fatFreeKg: 50 }) // { perKg: 32, verdict: 'caution' }
 */
export function energyAvailability(day: { intake: number; exercise: number; fatFreeKg: number }): {
  perKg: number
  verdict: 'fine' | 'caution' | 'stop'
} {
  if (!(day.fatFreeKg > 0)) throw new GymError('out_of_range', { field: 'fatFreeKg' })
  const perKg = (day.intake - day.exercise) / day.fatFreeKg
  const verdict = perKg < availability.stop ? 'stop' : perKg < availability.caution ? 'caution' : 'fine'
  return { perKg, verdict }
}

/** The intake under which availability would fall to a stop, kcal a day. */
export const availabilityFloor = (day: { exercise: number; fatFreeKg: number }): number =>
  availability.stop * day.fatFreeKg + day.exercise

/**
 * The largest deficit for a body, kcal a day, and what sets it: the cap, or the fastest rate of loss.
 *
 * @example
 * largestDeficit({ weightKg: 50 }) // { kcal: 500, bound: 'deficitCap' }
 * largestDeficit({ weightKg: 40 }) // { kcal: 440, bound: 'rate' }
 */
export function largestDeficit(
  { weightKg }: Pick<Body, 'weightKg'>,
  cap: number = deficitCaps.training,
): { kcal: number; bound: 'deficitCap' | 'rate' } {
  const rate = (lossRates.most * weightKg * kcalPerKg) / 7
  return rate < cap ? { kcal: rate, bound: 'rate' } : { kcal: cap, bound: 'deficitCap' }
}

/** Which limit a target met. */
export type Bound = 'none' | 'floor' | 'deficitCap' | 'rate' | 'energyAvailability'

/**
 * The energy of a cut inside every limit: the wish where it is safe, otherwise the nearest that is. It never goes above
 * the expenditure unless a floor stands there.
 *
 * @param day expenditure and wished intake, kcal a day; exercise kcal a day; fat-free mass kg where it is measured
 * @example
 * heldEnergy({ sex: 'female', weightKg: 60, expenditure: 1600, wished: 1000 }) // { energy: 1200, bound: 'floor' }
 */
export function heldEnergy(day: {
  sex: Sex
  weightKg: number
  expenditure: number
  wished: number
  cap?: number
  exercise?: number
  fatFreeKg?: number
}): { energy: number; bound: Bound } {
  const largest = largestDeficit(day, day.cap)
  const limits: { energy: number; bound: Bound }[] = [
    { energy: day.wished, bound: 'none' },
    { energy: energyFloor(day.sex), bound: 'floor' },
    { energy: day.expenditure - largest.kcal, bound: largest.bound },
  ]
  if (day.fatFreeKg !== undefined) {
    const energy = availabilityFloor({ exercise: day.exercise ?? 0, fatFreeKg: day.fatFreeKg })
    limits.push({ energy, bound: 'energyAvailability' })
  }
  return limits.reduce((held, limit) => (limit.energy > held.energy ? limit : held))
}

/**
 * Loss a week as a share of the body.
 *
 * @example
 * weeklyShare({ fromKg: 80, toKg: 72, weeks: 10 }) // 0.01
 */
export const weeklyShare = (way: { fromKg: number; toKg: number; weeks: number }): number =>
  (way.fromKg - way.toKg) / way.fromKg / way.weeks

/** The lightest healthy weight at a height, kg. */
export const lightest = (heightCm: number): number => leastBmi * (heightCm / 100) ** 2
