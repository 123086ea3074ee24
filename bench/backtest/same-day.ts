import type { Grid } from '../../tools/forecast/calendar/grid.ts'
import { dayRecords } from '../../tools/forecast/today/day-record.ts'
import { correctionsOf, learnToday } from '../../tools/forecast/today/today.ts'

/** Errors at one lead: of the last count carried on, of the weekly forecast, and of that corrected by the day so far. */
export type SameDay = { minutes: number; persistence: number; weekly: number; updated: number; slots: number }

type Forecast = { steps: readonly number[]; mean: Float64Array; people: Float64Array }

/** Minutes between the end of the last count and the end of the slot asked about. */
const leads = [30, 60, 120]

/**
 * Scores the corrections of a week's days.
 *
 * @param learned weeks forecast before, from which the correction is learned
 * @returns sums of absolute errors, not means
 */
export function scoreSameDay(grid: Grid, learned: readonly Forecast[], week: Forecast): SameDay[] {
  const correct = correctionsOf(learnToday(dayRecords(grid, learned)))
  const days = dayRecords(grid, [week])
  return leads.map((minutes) => {
    const back = minutes / grid.slotMinutes
    const sums = { minutes, persistence: 0, weekly: 0, updated: 0, slots: 0 }
    for (const day of days) {
      day.people.forEach((came, slot) => {
        const last = day.people[slot - back] ?? Number.NaN
        if (Number.isNaN(came) || Number.isNaN(last)) return
        sums.persistence += Math.abs(came - last)
        sums.weekly += Math.abs(came - (day.mean[slot] ?? 0))
        sums.updated += Math.abs(came - correct(day, slot - back, slot).mean)
        sums.slots++
      })
    }
    return sums
  })
}

/** The weeks' sums as mean absolute errors. */
export function sameDayErrors(weeks: readonly SameDay[]): SameDay[] {
  return leads.map((minutes) => {
    const own = weeks.filter((week) => week.minutes === minutes)
    const total = (pick: (week: SameDay) => number) => own.reduce((sum, week) => sum + pick(week), 0)
    const slots = total((week) => week.slots)
    return {
      minutes,
      slots,
      persistence: total((week) => week.persistence) / slots,
      weekly: total((week) => week.weekly) / slots,
      updated: total((week) => week.updated) / slots,
    }
  })
}
