/** Mean losses of two forecasters over the same slots, forecast at one origin. */
export type PairedLoss = { origin: Date; champion: number; challenger: number }

export type Comparison = {
  origins: number
  /** Part of the champion's loss that the challenger saves; under 0 it loses. */
  margin: number
  /** Chance of such a lead, or a greater one, between two equally good models. */
  chance: number
  wins: boolean
  /** The verdict in a sentence. */
  sentence: string
}

/** Origins without which nothing is decided. */
const fewest = 6

/** A win saves at least this part, and luck would do so at most that often. */
const leastMargin = 0.01
const mostLuck = 0.05

const dayMs = 86_400_000

/**
 * Whether a challenger forecasts better than the champion, by their losses at the same origins.
 *
 * The Diebold-Mariano test of the mean difference, one-sided, with the small-sample correction of Harvey,
 * Leybourne and Newbold. Forecasts made at neighbouring origins overlap, so the variance is Newey and West's over
 * as many origins as one horizon spans.
 *
 * @param horizonDays days that each origin forecasts
 * @see Diebold FX, Mariano RS. Comparing predictive accuracy. J Bus Econ Stat 1995;13:253-263.
 * @see Harvey D, Leybourne S, Newbold P. Testing the equality of prediction mean squared errors. Int J Forecast
 *   1997;13:281-291.
 * @see Newey WK, West KD. A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent
 *   covariance matrix. Econometrica 1987;55:703-708.
 */
export function compare(losses: readonly PairedLoss[], horizonDays = 7): Comparison {
  const usable = losses
    .filter(({ champion, challenger }) => Number.isFinite(champion) && Number.isFinite(challenger))
    .sort((a, b) => a.origin.getTime() - b.origin.getTime())
  const n = usable.length
  const total = usable.reduce((sum, { champion }) => sum + champion, 0)
  const saved = usable.map(({ champion, challenger }) => champion - challenger)
  const margin = total > 0 ? saved.reduce((sum, value) => sum + value, 0) / total : 0
  const chance = n < fewest ? 1 : luck(saved, overlap(usable, horizonDays))
  const wins = n >= fewest && margin >= leastMargin && chance <= mostLuck
  return { origins: n, margin, chance, wins, sentence: sentenceOf({ origins: n, margin, chance, wins }) }
}

/** Origins that one horizon spans, the first not counted; never more than a third of all. */
function overlap(losses: readonly PairedLoss[], horizonDays: number): number {
  const first = losses[0]?.origin.getTime() ?? 0
  const last = losses.at(-1)?.origin.getTime() ?? 0
  const spacing = (last - first) / Math.max(1, losses.length - 1) / dayMs
  const spanned = spacing > 0 ? Math.ceil(horizonDays / spacing) - 1 : 0
  return Math.min(spanned, Math.floor(losses.length / 3))
}

/** One-sided p-value of a mean over zero. */
function luck(differences: readonly number[], lags: number): number {
  const n = differences.length
  const mean = differences.reduce((sum, value) => sum + value, 0) / n
  const away = differences.map((value) => value - mean)
  const covariance = (lag: number) => away.slice(lag).reduce((sum, v, i) => sum + v * (away[i] ?? 0), 0) / n
  let variance = covariance(0)
  for (let lag = 1; lag <= lags; lag++) variance += 2 * (1 - lag / (lags + 1)) * covariance(lag)
  if (variance <= 1e-12 * mean * mean) return mean > 0 ? 0 : 1
  const horizon = lags + 1
  const correction = Math.sqrt((n + 1 - 2 * horizon + (horizon * (horizon - 1)) / n) / n)
  return upperTail((correction * mean) / Math.sqrt(variance / n), n - 1)
}

/**
 * The chance that Student's t exceeds a value, wrong by less than 0.002 from five degrees of freedom on.
 *
 * @see Wallace DL. Bounds on normal approximations to Student's and the chi-square distributions. Ann Math Statist
 *   1959;30:1121-1130.
 */
function upperTail(t: number, degrees: number): number {
  const z =
    (((8 * degrees + 1) / (8 * degrees + 3)) * Math.sqrt(degrees * Math.log1p((t * t) / degrees))) /
    Math.SQRT2
  const half = erfc(z) / 2
  return t >= 0 ? half : 1 - half
}

/**
 * The complementary error function of a value not under zero, wrong by less than 2e-7.
 *
 * @see Abramowitz M, Stegun IA. Handbook of Mathematical Functions, 1964, 7.1.26.
 */
function erfc(x: number): number {
  const t = 1 / (1 + 0.3275911 * x)
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return series * Math.exp(-x * x)
}

function sentenceOf({ origins, margin, chance, wins }: Omit<Comparison, 'sentence'>): string {
  const over = `over ${origins} origins`
  if (origins < fewest) return `Undecided: only ${origins} origins to compare on, ${fewest} are needed.`
  const percent = `${Math.abs(margin * 100).toFixed(1)} %`
  if (wins) return `${percent} less error than the champion ${over}, ${oneIn(chance)}.`
  if (margin < 0) return `${percent} more error than the champion ${over}.`
  if (margin < leastMargin)
    return `Only ${percent} less error than the champion ${over}: too little to swap for.`
  return `${percent} less error than the champion ${over}, which may be luck (chance ${chance.toFixed(2)}).`
}

function oneIn(chance: number): string {
  return chance < 0.001
    ? 'luck in under 1 of 1,000 cases'
    : `luck in about 1 of ${Math.round(1 / chance)} cases`
}
