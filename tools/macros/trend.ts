import { kcalPerKg } from './limits.ts'

/** One finished day of a member; what is missing was not weighed, or not logged from morning to night. */
export type Day = { kg?: number | undefined; kcal?: number | undefined }

/** What is believed of weight without its swings (kg) and of expenditure (kcal a day), with variances. */
export type Belief = {
  kg: number
  kcal: number
  kgVariance: number
  covariance: number
  kcalVariance: number
}

/** Before any evidence: the formula's expenditure and how far off such a formula is, kcal a day. */
export type Prior = { kcal: number; deviation: number }

/** How far off a logged day is, in parts of it, and how far a day nobody logged is from the mean, kcal. */
const loggingError = 0.1
const unlogged = 600

/** How far expenditure moves by itself in a day, kcal; and weight by water that stays, kg. */
const drift = 8
const waterDrift = 0.02

/** Standard deviations of surprise from which a weigh-in counts for less. */
const surprising = 2

/** What daily weight swings by, kg: an idea worth so many weigh-ins, and the bounds of what is believed of a member. */
const usualSwing = { kg: 0.7, weighIns: 6, least: 0.25, most: 1.5 }

/**
 * Weight and expenditure seen together, day by day: energy eaten and not used is weight, and weight is seen through swings.
 *
 * A local linear trend whose slope is (intake - expenditure) / 7,700: a Kalman filter with the member's own swings as
 * measurement noise. A weigh-in that surprises is tempered; a missing one changes nothing; a day not logged
 * counts as the mean of the logged ones, and uncertain.
 *
 * @param days in order, without gaps
 * @returns what is believed after the last day; undefined without any weigh-in or any logged day
 * @see Kalman RE. J Basic Eng 1960;82:35-45. Masreliez CJ, Martin RD. IEEE Trans Autom Control 1977;22:361-371 (tempering).
 */
export function believed(days: readonly Day[], prior: Prior): Belief | undefined {
  const weights = days.flatMap(({ kg }) => (kg === undefined ? [] : [kg]))
  const intakes = days.flatMap(({ kcal }) => (kcal === undefined ? [] : [kcal]))
  if (weights.length === 0 || intakes.length === 0) return undefined
  const usual = intakes.reduce((sum, kcal) => sum + kcal, 0) / intakes.length
  const noise = swingOf(days) ** 2
  let belief: Belief = {
    kg: median(weights.slice(0, 5)),
    kcal: prior.kcal,
    kgVariance: 25,
    covariance: 0,
    kcalVariance: prior.deviation ** 2,
  }
  for (const { kg, kcal } of days) {
    // Scales are stepped on in the morning, before the day's meals.
    if (kg !== undefined) belief = weighed(belief, kg, noise)
    belief = lived(belief, kcal ?? usual, kcal === undefined ? unlogged : loggingError * kcal)
  }
  return belief
}

function weighed(belief: Belief, kg: number, noise: number): Belief {
  const expected = belief.kgVariance + noise
  const surprise = Math.abs(kg - belief.kg) / Math.sqrt(expected)
  const tempered = surprise <= surprising ? noise : noise + expected * ((surprise / surprising) ** 2 - 1)
  const total = belief.kgVariance + tempered
  const gain = belief.kgVariance / total
  const kcalGain = belief.covariance / total
  return {
    kg: belief.kg + gain * (kg - belief.kg),
    kcal: belief.kcal + kcalGain * (kg - belief.kg),
    kgVariance: (1 - gain) * belief.kgVariance,
    covariance: (1 - gain) * belief.covariance,
    kcalVariance: belief.kcalVariance - kcalGain * belief.covariance,
  }
}

function lived(belief: Belief, kcal: number, doubt: number): Belief {
  const { kgVariance, covariance, kcalVariance } = belief
  return {
    kg: belief.kg + (kcal - belief.kcal) / kcalPerKg,
    kcal: belief.kcal,
    kgVariance:
      kgVariance -
      (2 * covariance) / kcalPerKg +
      (kcalVariance + doubt ** 2) / kcalPerKg ** 2 +
      waterDrift ** 2,
    covariance: covariance - kcalVariance / kcalPerKg,
    kcalVariance: kcalVariance + drift ** 2,
  }
}

/**
 * What the last four weeks' weigh-ins say of a member's swings: their deviation from their line, kg, drawn to the usual
 * while they are few, and how much a day's swing resembles that of the day before. Water stays for days, so that a
 * month of weigh-ins tells less than so many separate ones.
 *
 * @returns the deviation of the separate swings that would tell as much, kg
 */
function swingOf(days: readonly Day[]): number {
  const points = days.slice(-28).flatMap(({ kg }, day) => (kg === undefined ? [] : [{ day, kg }]))
  const slopes = points.flatMap((a, i) => points.slice(i + 1).map((b) => (b.kg - a.kg) / (b.day - a.day)))
  const slope = slopes.length > 0 ? median(slopes) : 0
  const levels = points.map(({ day, kg }) => kg - slope * day)
  const level = median(levels)
  const off = levels.map((kg) => kg - level)
  // The median distance of a normal sample is 0.6745 of its deviation; two weigh-ins were spent on the line.
  const found = median(off.map(Math.abs)) / 0.6745
  const weighIns = Math.max(0, points.length - 2)
  const { kg, weighIns: prior, least, most } = usualSwing
  const variance = (prior * kg ** 2 + (weighIns && weighIns * found ** 2)) / (prior + weighIns)
  const deviation = Math.min(most, Math.max(least, Math.sqrt(variance)))
  const alike = likeness(off, 2.5 * deviation)
  return deviation * Math.sqrt((1 + alike) / (1 - alike))
}

/** How much each weigh-in resembles the one before, 0 to 0.7, odd ones cut to size; a fitted line hides 2/n of it. */
function likeness(off: readonly number[], most: number): number {
  const cut = off.map((kg) => Math.min(most, Math.max(-most, kg)))
  const own = cut.reduce((sum, kg) => sum + kg ** 2, 0)
  const next = cut.slice(1).reduce((sum, kg, i) => sum + kg * (cut[i] ?? 0), 0)
  return own > 0 ? Math.min(0.7, Math.max(0, next / own + 2 / cut.length)) : 0
}

/** Sorted as machine numbers: a month has 378 slopes, and every day of the log asks anew. */
function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length / 2
  const above = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + above) / 2 : above
}
