import { quantile } from '../../kit/statistics.ts'
import { interval, learnSpread, type Outcome, type Spread } from '../ensemble/calibration.ts'

/**
 * How far a split's people lie from the mean, at several sizes of it, in units of `unit(mean)`: the middle 80 % of
 * past errors. Empty: not known yet.
 */
export type SplitSpread = readonly (Spread & { mean: number })[]

/** Bounds between small and large means: what is half a person's doubt at one is three at ten. */
const bounds = [0.35, 0.8, 1.6, 3.2, 6.4, 12.8, 25.6, 51.2] as const

/** Errors of counts grow with the root of their mean; a tenth of a person keeps the empty hours in bounds. */
const unit = (mean: number) => Math.sqrt(mean + 0.1)

/** Errors of all splits together that are worth as much as a split's own. */
const pooledWorth = 50

/** Under this many errors a size has no interval of its own. */
const enough = 40

/** Part of the slots that the interval holds. */
const promised = 0.8

/** The week to come differs from past ones a little more than these do from each other. */
const margin = 0.01

/** The plain quantiles are widened by at least and at most these factors. */
const narrowest = 0.8
const widest = 2

/** Groups of weeks that are kept out in turn. */
const folds = 5

/** What a split's forecasts were and what came, a list a week. */
export type SplitOutcomes = ReadonlyMap<string, readonly (readonly Outcome[])[]>

/**
 * Learns the 80 % interval of each split from the errors of past weeks: quantiles by the size of the mean, the
 * split's own drawn to those of all splits, and all widened until a week that had no part in it is covered.
 *
 * Small counts err upwards further than down, and have a floor at zero: one width for all sizes would hold too much
 * of the quiet hours and too little of the busy ones.
 *
 * @param doubt factor by which past errors are known to tell too little
 * @see Vovk V, Gammerman A, Shafer G. Algorithmic learning in a random world. Springer 2005, 4.5 (Mondrian).
 * @see Barber RF, et al. Predictive inference with the jackknife+. Ann Stat 2021;49:486-507.
 */
export function learnSplitSpreads(outcomes: SplitOutcomes, doubt = 1): Map<string, SplitSpread> {
  const weeks = Math.max(0, ...[...outcomes.values()].map((found) => found.length))
  const factor = doubt * (weeks > 2 ? neededFactor(outcomes, weeks) : 1.1)
  return new Map(
    [...spreadsOf(outcomes)].map(([id, bands]) => [
      id,
      bands.map(({ mean, low, high }) => ({ mean, low: factor * low, high: factor * high })),
    ]),
  )
}

/** The interval around a split's mean; it holds the mean and is never negative. */
export function splitInterval(mean: number, spread: SplitSpread, width = 1) {
  const [first] = spread
  if (!first) {
    const { low, high } = learnSpread([])
    return interval(mean, { low: low * width, high: high * width })
  }
  const { low, high } = between(spread, mean)
  const scale = width * unit(mean)
  return { mean, low: Math.max(0, mean + low * scale), high: mean + high * scale }
}

/** The spread at a mean, drawn straight between the sizes learned. */
function between(spread: SplitSpread, mean: number): Spread {
  const above = spread.findIndex((band) => band.mean > mean)
  const high = spread[above === -1 ? spread.length - 1 : above]
  const low = spread[above === -1 ? spread.length - 1 : Math.max(0, above - 1)]
  if (!low || !high) return { low: 0, high: 0 }
  const part = high.mean > low.mean ? Math.max(0, (mean - low.mean) / (high.mean - low.mean)) : 0
  return { low: low.low + part * (high.low - low.low), high: low.high + part * (high.high - low.high) }
}

type Errors = { means: number[]; errors: number[]; empty: number }

/** Errors by the size of their mean. */
function banded(outcomes: Iterable<Outcome>): Errors[] {
  const bands = Array.from({ length: bounds.length + 1 }, (): Errors => ({ means: [], errors: [], empty: 0 }))
  for (const { mean, people } of outcomes) {
    const above = bounds.findIndex((bound) => mean < bound)
    const band = bands[above === -1 ? bounds.length : above]
    if (!band) continue
    band.means.push(mean)
    band.errors.push((people - mean) / unit(mean))
    if (people === 0) band.empty++
  }
  return bands
}

/** The plain quantiles of each split, a group of weeks kept out. */
function spreadsOf(outcomes: SplitOutcomes, fold = -1): Map<string, SplitSpread> {
  const own = [...outcomes].map(([id, weeks]): [string, Errors[]] => [
    id,
    banded(weeks.flatMap((week, i) => (i % folds === fold ? [] : week))),
  ])
  const pooled = Array.from({ length: bounds.length + 1 }, (_, band) => {
    const parts = own.flatMap(([, bands]) => bands[band] ?? [])
    const all = {
      means: parts.flatMap(({ means }) => means),
      errors: parts.flatMap(({ errors }) => errors),
      empty: parts.reduce((sum, { empty }) => sum + empty, 0),
    }
    return all.errors.length < enough ? undefined : { mean: quantile(all.means, 0.5), ...shared(all) }
  })
  return new Map(
    own.map(([id, bands]) => [
      id,
      bands.flatMap(({ errors }, i) => {
        const band = pooled[i]
        return band ? [{ mean: band.mean, ...drawnTo(band, errors) }] : []
      }),
    ]),
  )
}

type Shared = Spread & { tails: Tails }

/** The parts of the errors below and above the interval. */
type Tails = { below: number; above: number }

const evenTails: Tails = { below: (1 - promised) / 2, above: (1 - promised) / 2 }
/** Where empty hours are common nothing can lie below the interval, so all that is left out lies above it. */
const upperTail: Tails = { below: 0, above: 1 - promised }

function shared({ errors, empty }: Errors): Shared {
  const tails = empty > evenTails.below * errors.length ? upperTail : evenTails
  return { tails, ...middle(errors, tails) }
}

/** Far enough below any mean to reach zero. */
const toZero = -100

function middle(errors: readonly number[], { below, above }: Tails): Spread {
  return {
    low: below > 0 ? Math.min(0, quantile(errors, below)) : toZero,
    high: Math.max(0, quantile(errors, 1 - above)),
  }
}

/** A split's own quantiles, drawn to those of all splits as far as it has few. */
function drawnTo({ low, high, tails }: Shared, errors: readonly number[]): Spread {
  if (errors.length === 0) return { low, high }
  const mine = middle(errors, tails)
  const part = errors.length / (errors.length + pooledWorth)
  return { low: part * mine.low + (1 - part) * low, high: part * mine.high + (1 - part) * high }
}

/** The widening with which weeks are covered as promised by intervals learned from the others. */
function neededFactor(outcomes: SplitOutcomes, weeks: number): number {
  const others = Array.from({ length: Math.min(weeks, folds) }, (_, fold) => spreadsOf(outcomes, fold))
  const needed: number[] = []
  for (const [id, found] of outcomes) {
    found.forEach((week, i) => {
      const spread = others[i % folds]?.get(id) ?? []
      for (const outcome of week) needed.push(factorFor(outcome, spread))
    })
  }
  const factor = needed.length > 0 ? quantile(needed, promised + margin) : 1
  return Math.min(widest, Math.max(narrowest, factor))
}

/** The least widening with which an interval holds what came. */
function factorFor({ mean, people }: Outcome, spread: SplitSpread): number {
  const { low, high } = between(spread, mean)
  const reach = unit(mean) * (people > mean ? high : -low)
  const away = Math.abs(people - mean)
  if (away === 0) return 0
  return reach > 0 ? Math.min(2 * widest, away / reach) : 2 * widest
}
