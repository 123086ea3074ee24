import type { Model, Past } from './model.ts'

/**
 * Weekly seasonal naive: the same slot one week before, or the last time it was known. It is the baseline every
 * other model has to beat, so it must not be clever.
 *
 * @see Hyndman RJ, Athanasopoulos G. Forecasting: principles and practice, 3rd ed. 2021, section 5.2.
 */
export const seasonalNaive: Model = {
  name: 'seasonal naive',
  fit: () => ({
    predict: (past, steps) => {
      const { perDay, perWeek } = past.grid
      return Float64Array.from(
        steps,
        (step) => newest(past, step, perWeek) ?? newest(past, step, perDay) ?? 0,
      )
    },
  }),
}

/** The newest people known a whole number of lags before a step. */
function newest({ people }: Past, step: number, lag: number): number | undefined {
  const back = Math.max(1, Math.ceil((step - people.length + 1) / lag))
  for (let i = step - back * lag; i >= 0; i -= lag) {
    const value = people[i]
    if (value !== undefined && !Number.isNaN(value)) return value
  }
  return undefined
}
