import type { Grid } from '../calendar/grid.ts'

/** A day's slots as they were forecast before it began, and as they came; NaN where not known (yet). */
export type DayRecord = { mean: Float64Array; people: Float64Array }

/** Deviation between roots in a slot; NaN where nobody counted. */
export const deviation = ({ mean, people }: DayRecord, slot: number) =>
  Math.sqrt(people[slot] ?? Number.NaN) - Math.sqrt(mean[slot] ?? Number.NaN)

/** Puts forecasts of many days next to what came, a record a day; days without a count are left out. */
export function dayRecords(
  { perDay }: Grid,
  forecasts: readonly { steps: readonly number[]; mean: Float64Array; people: Float64Array }[],
): DayRecord[] {
  const days = new Map<number, DayRecord>()
  for (const { steps, mean, people } of forecasts) {
    steps.forEach((step, i) => {
      const day = Math.floor(step / perDay)
      const record = days.get(day) ?? emptyDay(perDay)
      record.mean[step % perDay] = mean[i] ?? Number.NaN
      record.people[step % perDay] = people[i] ?? Number.NaN
      days.set(day, record)
    })
  }
  return [...days.values()]
}

/** A day of which nothing is known yet. */
export const emptyDay = (perDay: number): DayRecord => ({
  mean: new Float64Array(perDay).fill(Number.NaN),
  people: new Float64Array(perDay).fill(Number.NaN),
})
