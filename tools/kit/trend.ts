import { quantile } from './statistics.ts'

/** A date as a count of days, for lines through them. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000)

/** A value on a day; days are numbered without regard to gaps. */
export type Point = { day: number; value: number }

/** What a series says of its way, in units of its values. */
export type Trend = {
  /** clear: it goes up or down, whatever its noise; unclear: the noise alone could look like this. */
  kind: 'up' | 'down' | 'unclear'
  /** Change in a week, with the range that holds the truth 19 times in 20. */
  perWeek: number
  low: number
  high: number
  /** Where the line is at the last point. */
  now: number
  /** How far single values lie from the line: the half-width of the band that holds four in five. */
  swing: number
  points: number
  /** Days from the first point to the last. */
  days: number
}

/** What a series must have for anything to be said of it. */
export type Rules = {
  points: number
  days: number
  /** A change over the whole span that is worth a word. */
  change: number
  /** How alike neighbours usually are in such a series, 0 to 1. */
  likeness?: number
}

/** Standard deviations of the noise from which a value counts as no more than that. */
const odd = 3

/** Deviations to each side that hold four in five. */
const fourInFive = 1.2816

/**
 * Whether a series goes up or down, or whether that could be chance.
 *
 * A line through the values, odd ones cut to size. Its doubt is widened for values that resemble the one before, because
 * a good week makes three good sessions: n such values tell as much as n (1 - r) / (1 + r) separate ones.
 *
 * @param points one for each day, in any order
 * @returns undefined where there are too few points or days
 * @see Bayley GV, Hammersley JM. The "effective" number of independent observations in an autocorrelated time series.
 *   J R Stat Soc Suppl 1946;8:184-197. Marriott FHC, Pope JA. Bias in the estimation of autocorrelations. Biometrika
 *   1954;41:390-402.
 */
export function trendOf(points: readonly Point[], rules: Rules): Trend | undefined {
  const series = points.toSorted((a, b) => a.day - b.day)
  const [first, last] = [series[0], series.at(-1)]
  if (!first || !last || series.length < rules.points || last.day - first.day < rules.days) return undefined
  const tame = tamed(series)
  const line = lineThrough(tame)
  const off = tame.map(({ day, value }) => value - line.at(day))
  const n = series.length
  const enough = Math.max(separate(off, rules.likeness ?? usual.likeness), 3)
  const spread = Math.sqrt(sumOfSquares(off) / Math.max(1, n - 2))
  const error = (spread / Math.sqrt(line.squares)) * Math.sqrt(n / enough)
  const half = studentT(enough - 2) * error * 7
  const perWeek = line.slope * 7
  const change = Math.abs(line.slope) * (last.day - first.day)
  const clear = Math.abs(perWeek) > half && change >= rules.change
  return {
    kind: clear ? (perWeek > 0 ? 'up' : 'down') : 'unclear',
    perWeek,
    low: perWeek - half,
    high: perWeek + half,
    now: line.at(last.day),
    swing: fourInFive * spread,
    points: n,
    days: last.day - first.day,
  }
}

type Line = { slope: number; squares: number; at(day: number): number }

/** The line of least squares. */
function lineThrough(points: readonly Point[]): Line {
  const n = points.length
  const day = points.reduce((sum, point) => sum + point.day, 0) / n
  const value = points.reduce((sum, point) => sum + point.value, 0) / n
  const squares = points.reduce((sum, point) => sum + (point.day - day) ** 2, 0)
  const slope = points.reduce((sum, point) => sum + (point.day - day) * (point.value - value), 0) / squares
  return { slope, squares, at: (when) => value + slope * (when - day) }
}

/** The values with odd ones moved towards a line that they can't bend: the median of all slopes. */
function tamed(points: readonly Point[]): Point[] {
  const slopes = points.flatMap((a, i) =>
    points.slice(i + 1).flatMap((b) => (b.day > a.day ? [(b.value - a.value) / (b.day - a.day)] : [])),
  )
  const slope = slopes.length > 0 ? quantile(slopes, 0.5) : 0
  const levels = points.map(({ day, value }) => value - slope * day)
  const level = quantile(levels, 0.5)
  // The median distance of a normal sample is 0.6745 of its deviation.
  const deviation =
    quantile(
      levels.map((each) => Math.abs(each - level)),
      0.5,
    ) / 0.6745
  const most = odd * deviation
  return points.map(({ day, value }) => {
    const straight = level + slope * day
    // Where most values lie exactly on a line there is no saying what is odd.
    if (most === 0) return { day, value }
    return { day, value: straight + Math.min(most, Math.max(-most, value - straight)) }
  })
}

const sumOfSquares = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0)

/** How alike neighbours are before one has looked: few values can't say it, and then this is worth so many of them. */
const usual = { likeness: 0.5, values: 10 }

/** How many separate values would tell as much. A fitted line hides some of the likeness of neighbours. */
function separate(off: readonly number[], before: number): number {
  const n = off.length
  const own = sumOfSquares(off)
  if (own === 0) return n
  const next = off.slice(1).reduce((sum, value, i) => sum + value * (off[i] ?? 0), 0)
  const seen = next / own
  const found = seen + (2 + 4 * seen) / n
  const believed = (n * found + usual.values * before) / (n + usual.values)
  const likeness = Math.min(0.9, Math.max(0, believed))
  return (n * (1 - likeness)) / (1 + likeness)
}

/**
 * The deviations to each side that hold 95 % of Student's distribution.
 *
 * @see Cornish EA, Fisher RA. Moments and cumulants in the specification of distributions. 1937. Within 1 % from three
 *   degrees of freedom on; below them as for these, times a half more.
 */
export function studentT(freedom: number): number {
  const z = 1.959964
  const f = Math.max(1, freedom)
  const g1 = (z ** 3 + z) / 4
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  const g4 = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160
  const series = z + g1 / f + g2 / f ** 2 + g3 / f ** 3 + g4 / f ** 4
  return f < 3 ? series * 1.5 : series
}
