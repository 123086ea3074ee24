import type { Model, Past } from './model.ts'

/** Share of its weight that an observation keeps from one week to the next. */
const weeklyDecay = 0.7

/** Weeks of evidence that the wider average is worth against a slot's own. */
const borrowed = 0.5

/**
 * Weighted same-slot profile: the average of the same weekday and slot over past weeks, newer weeks counting
 * more, pulled towards the same slot on all days where there is little of it, and that towards the whole.
 *
 * With much history it is exponential smoothing of each slot (alpha 0.3); the pull answers cold starts.
 *
 * @see Gardner ES. Exponential smoothing: the state of the art. J Forecast 1985;4:1-28.
 */
export const profile: Model = {
  name: 'profile',
  fit: () => ({
    predict(past, steps) {
      const { same, slot, all } = tables(past)
      const overall = all.weight[0] ? (all.sum[0] ?? 0) / all.weight[0] : 0
      return Float64Array.from(steps, (step) => {
        const anyDay = pulled(slot, step, overall)
        return pulled(same, step, anyDay)
      })
    },
  }),
}

/** Weighted sums over all slots whose index leaves the same rest. */
type Sums = { sum: Float64Array; weight: Float64Array }

const sums = (cells: number): Sums => ({
  sum: new Float64Array(cells),
  weight: new Float64Array(cells),
})

function tables({ grid, people }: Past) {
  const same = sums(grid.perWeek)
  const slot = sums(grid.perDay)
  const all = sums(1)
  const newest = people.findLastIndex((value) => !Number.isNaN(value))
  for (let i = 0; i <= newest; i++) {
    const value = people[i] ?? Number.NaN
    if (Number.isNaN(value)) continue
    // Age counts from the newest reading, so that a long silence does not wash the profile out.
    const weight = weeklyDecay ** Math.floor((newest - i) / grid.perWeek)
    for (const table of [same, slot, all]) add(table, i, value, weight)
  }
  return { same, slot, all }
}

function add({ sum, weight }: Sums, index: number, value: number, by: number) {
  const cell = index % sum.length
  sum[cell] = (sum[cell] ?? 0) + by * value
  weight[cell] = (weight[cell] ?? 0) + by
}

function pulled({ sum, weight }: Sums, index: number, towards: number): number {
  const cell = index % sum.length
  return ((sum[cell] ?? 0) + borrowed * towards) / ((weight[cell] ?? 0) + borrowed)
}
