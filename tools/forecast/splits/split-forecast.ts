import type { Grid } from '../calendar/grid.ts'
import type { Outcome } from '../ensemble/calibration.ts'
import type { Corrector } from './corrector.ts'
import type { SplitPast } from './share-record.ts'
import { type ShareBook, shareBook } from './shares.ts'
import { learnSplitSpreads, type SplitOutcomes, type SplitSpread, splitInterval } from './split-spread.ts'

/** A past week of the whole gym as it was forecast, beside what came. */
export type RehearsedWeek = { origin: number; steps: readonly number[]; mean: Float64Array }

export type SplitInput = {
  grid: Grid
  splits: readonly SplitPast[]
  steps: readonly number[]
  /** The whole gym's forecast, one a step. */
  means: Float64Array
  rehearsed: readonly RehearsedWeek[]
  /** By how much each split's intervals have lately had to be wider; 1 where not named. */
  widths: Readonly<Record<string, number>>
  /** What other gyms of the house found of how departures persist. */
  prior?: Corrector | undefined
}

/** One split's forecast; all arrays run alongside the steps. */
export type SplitForecast = {
  id: string
  /** Part of the whole gym. */
  part: Float64Array
  intervals: readonly { mean: number; low: number; high: number }[]
}

/**
 * Forecasts every split as a part of the whole, with 80 % intervals; the splits of a step sum to the whole.
 */
export function forecastSplits(input: SplitInput): {
  splits: SplitForecast[]
  corrector: Corrector
  spreads: ReadonlyMap<string, SplitSpread>
} {
  const { grid, splits, steps, means, widths, prior } = input
  const origin = splits[0]?.people.length ?? 0
  const book = shareBook(grid, splits, prior)
  const parts = book.parts(origin, steps)
  const spreads = spreadsOf(input, book)
  const forecasts = splits.map(({ id }) => {
    const part = parts.get(id) ?? new Float64Array(steps.length)
    const intervals = steps.map((_, i) =>
      splitInterval((means[i] ?? 0) * (part[i] ?? 0), spreads.get(id) ?? [], widths[id] ?? 1),
    )
    return { id, part, intervals }
  })
  return { splits: forecasts, corrector: book.corrector(origin), spreads }
}

/** Without rehearsed weeks nothing tells how far the whole gym's forecast will be off: so much more is allowed for. */
const unrehearsed = 1.06

/** The splits' intervals from past weeks, each with the parts as they were known at its origin. */
function spreadsOf({ grid, splits, rehearsed }: SplitInput, book: ShareBook): Map<string, SplitSpread> {
  if (rehearsed.length > 0) return learnSplitSpreads(outcomesOf(splits, rehearsed, book))
  const origin = (splits[0]?.people.length ?? 0) - grid.perWeek
  if (origin <= 0) return new Map()
  // The whole as it came stands in for a forecast of it.
  const steps = Array.from({ length: grid.perWeek }, (_, i) => origin + i)
  const mean = Float64Array.from(steps, (step) =>
    splits.reduce((sum, { people }) => sum + (people[step] ?? Number.NaN), 0),
  )
  return learnSplitSpreads(outcomesOf(splits, [{ origin, steps, mean }], book), unrehearsed)
}

function outcomesOf(
  splits: readonly SplitPast[],
  weeks: readonly RehearsedWeek[],
  book: ShareBook,
): SplitOutcomes {
  const told = weeks.map(({ origin, steps }) => book.parts(origin, steps))
  return new Map(
    splits.map(({ id, people }) => [
      id,
      weeks.map(({ steps, mean }, week) => {
        const part = told[week]?.get(id)
        return steps.flatMap((step, i): Outcome[] => {
          const outcome = { mean: (mean[i] ?? 0) * (part?.[i] ?? 0), people: people[step] ?? Number.NaN }
          return Number.isNaN(outcome.mean) || Number.isNaN(outcome.people) ? [] : [outcome]
        })
      }),
    ]),
  )
}
