import { solve } from '../../kit/cholesky.ts'

/** One series over slots that follow on each other: what is forecast, and what the weeks before would say. */
export type Outlook = {
  slotMinutes: number
  /** Expected people. */
  mean: ArrayLike<number>
  /** Bounds that hold the truth four times in five. */
  low: ArrayLike<number>
  high: ArrayLike<number>
  /** What such a day usually brings; NaN where the weeks before don't say. */
  usual: ArrayLike<number>
}

/** Where those who asked about a day usually come: a sample of its visitors. */
export type Asked = {
  /** How many of them, slot by slot. */
  now: ArrayLike<number>
  /** In what proportion they usually are; the usual day itself where everybody asks alike. */
  usually: ArrayLike<number>
}

/**
 * How a day's crowd differs from the usual one, as logarithms: by its level, of which hardly anything is known
 * beforehand, by its shape, where neighbours go together, and by chance. Chosen on days of one gym.
 */
const prior = {
  level: 1,
  shape: 0.15,
  /** Minutes over which a deviation in shape lasts. */
  lasts: 75,
  /** Chance is smaller than that of people who come one by one: a slot is the mean of several moments. */
  chance: 0.3,
}

/** Without a usual day the shape is open, but still a smooth one. */
const unknown = { shape: 1.2, lasts: 180 }

/** Half the 80 % interval of a normal distribution, in standard deviations. */
export const halfWidth = 1.2816

/** Where fewer are expected, a logarithm would make a crowd of a rounding error. */
const fewest = 0.5

/** Added to a forecast for its logarithm, and taken off again: nobody at all has none. */
const nobody = 0.3

/** However many ask, no slot is believed to be further from its forecast than this, as a logarithm: twenty times. */
const furthest = 3

/**
 * A day's forecast steadied, with bounds as wide for their people as they were: what is promised of the forecast
 * itself holds for it too.
 *
 * @returns people per slot
 */
export function steadiedOutlook(
  outlook: Outlook,
  asked?: Asked,
): Record<'expected' | 'low' | 'high', Float64Array> {
  const expected = steadied(outlook, asked)
  const bound = (bounds: ArrayLike<number>, i: number, people: number) => {
    const mean = at(outlook.mean, i)
    // Nearly nobody is no measure for a ratio: there the distance holds.
    return mean >= 1 ? (people * at(bounds, i)) / mean : Math.max(0, people + at(bounds, i) - mean)
  }
  return {
    expected,
    low: expected.map((people, i) => Math.min(people, bound(outlook.low, i, people))),
    high: expected.map((people, i) => Math.max(people, bound(outlook.high, i, people))),
  }
}

/**
 * A day's forecast, steadied: drawn to the shape of the usual day and to its neighbours as far as its own error
 * allows, so that choosing the least crowded slot does not choose the luckiest error. A forecast that is sure of
 * itself, or as smooth as the days are, is left nearly as it is.
 *
 * The posterior mean of a Gaussian process on the logarithm of people over usual people; where the usual places of
 * those who asked so far are given, they count as a sample of the day's visitors.
 *
 * @returns expected people per slot
 * @see Rasmussen CE, Williams CKI. Gaussian Processes for Machine Learning. 2006, chapters 2 and 3 (Laplace for counts).
 */
export function steadied(outlook: Outlook, asked?: Asked): Float64Array {
  const { mean } = outlook
  const usual = usualOrFlat(outlook)
  const ratio = Float64Array.from(mean, (people, i) => Math.log((people + nobody) / at(usual.people, i)))
  const noise = noiseOf(outlook, ratio)
  if (noise === 0) return Float64Array.from(mean)
  const chance = Float64Array.from(mean, (people) => prior.chance / Math.max(1, people))
  const model: Model = { ratio, noise, chance, kernel: kernelOf(outlook.slotMinutes, usual.known) }
  const shape = asked ? heard(model, asked) : posterior(model, precisionOf(model), ratio)
  return shape.map((deviation, i) => {
    // What is left of the forecast is chance or error, in the parts that they have of its spread.
    const own = at(chance, i) / (at(chance, i) + noise ** 2)
    const people = at(usual.people, i) * Math.exp(deviation + own * (at(ratio, i) - deviation))
    return Math.max(0, people - nobody)
  })
}

type Model = {
  /** Logarithm of forecast over usual. */
  ratio: Float64Array
  /** Standard deviation of the forecast's own error from slot to slot, as a logarithm. */
  noise: number
  /** Variance of chance, as a logarithm. */
  chance: Float64Array
  kernel(i: number, j: number): number
}

const at = (values: ArrayLike<number>, i: number) => values[i] ?? 0

/** The usual day, or one as flat as possible where any of it is not known. */
function usualOrFlat({ usual, mean }: Outlook): { people: Float64Array; known: boolean } {
  const known = Array.from(mean, (_, i) => usual[i] ?? Number.NaN).every((people) => people >= 0)
  return { people: Float64Array.from(mean, (_, i) => (known ? at(usual, i) + fewest : 1)), known }
}

/**
 * The forecast's error from slot to slot: no larger than its interval says, and no larger than its own roughness,
 * since a smooth forecast is wrong in its level, which hurts no choice.
 */
function noiseOf({ mean, low, high }: Outlook, ratio: Float64Array): number {
  const widths = Array.from(
    mean,
    (people, i) => (at(high, i) - at(low, i)) / (2 * halfWidth * Math.max(people, 1)),
  )
  const stated = widths.length > 0 ? widths.reduce((sum, width) => sum + width, 0) / widths.length : 0
  return Math.min(stated, roughness(ratio))
}

/** Standard deviation of independent errors that would make a sequence as rough as this one. */
function roughness(values: Float64Array): number {
  let sum = 0
  for (let i = 1; i + 1 < values.length; i++) {
    sum += (at(values, i - 1) - 2 * at(values, i) + at(values, i + 1)) ** 2
  }
  return values.length < 3 ? 0 : Math.sqrt(sum / (6 * (values.length - 2)))
}

function kernelOf(slotMinutes: number, usualKnown: boolean): (i: number, j: number) => number {
  const bump = (distance: number, { shape, lasts }: { shape: number; lasts: number }) =>
    shape ** 2 * Math.exp(-0.5 * ((distance * slotMinutes) / lasts) ** 2)
  return (i, j) => prior.level ** 2 + bump(i - j, prior) + (usualKnown ? 0 : bump(i - j, unknown))
}

/** How surely the forecast tells each slot's deviation. */
const precisionOf = ({ noise, chance }: Model): Float64Array => chance.map((own) => 1 / (own + noise ** 2))

/** The expected deviation in every slot, given one observation of each with its precision. */
function posterior({ kernel }: Model, precision: Float64Array, seen: Float64Array): Float64Array {
  const n = seen.length
  const lower = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) lower[i * n + j] = kernel(i, j) + (i === j ? 1 / at(precision, i) : 0)
  }
  const weights = solve(lower, seen)
  return seen.map((_, i) => weights.reduce((sum, weight, j) => sum + kernel(i, j) * weight, 0))
}

/** Rounds of Newton's method; the counts are few and the prior is strong, so that it stands still after three. */
const rounds = 3

/**
 * The same with those who asked: counts in proportion to how many usually ask times the day's deviation. Each round
 * reads the counts as observations around the last answer.
 */
function heard(model: Model, { now, usually }: Asked): Float64Array {
  const precision = precisionOf(model)
  const total = precision.reduce((sum, _, i) => sum + at(now, i), 0)
  let shape = posterior(model, precision, model.ratio)
  for (let round = 0; round < rounds && total > 0; round++) {
    const likely = shape.map((deviation, i) => (at(usually, i) + fewest) * Math.exp(deviation))
    const share = total / likely.reduce((sum, people) => sum + people, 0)
    const expected = likely.map((people) => Math.max(people * share, 0.05))
    const both = precision.map((own, i) => own + at(expected, i))
    const seen = model.ratio.map((ratio, i) => {
      const counted = at(shape, i) + (at(now, i) - at(expected, i)) / at(expected, i)
      return (at(precision, i) * ratio + at(expected, i) * counted) / at(both, i)
    })
    shape = posterior(model, both, seen).map((deviation, i) => near(deviation, at(model.ratio, i)))
  }
  return shape
}

const near = (deviation: number, ratio: number) =>
  Math.min(ratio + furthest, Math.max(ratio - furthest, deviation))
