import { viewAt } from '../lessons/view.ts'
import { asItIs, fitLinear, periodKind } from '../models/linear.ts'
import type { Past } from '../models/model.ts'

/** What drives a number, in people; the parts sum to it. */
export type Reasons = {
  /** The mean of the same weekday and time over the last eight known weeks. */
  usual: number
  /** The last weeks were fuller or emptier than those eight. */
  level: number
  /** A holiday, its eve or the day after. */
  holiday: number
  /** A named period that the last weeks were not in, or that has ended. */
  period: number
  /** What the learned members add to the decomposable one. */
  learned: number
}

/**
 * Takes a forecast apart by the decomposable member: the usual crowd, then what the recent level, the change of
 * period and the holiday each move, then what the other members add.
 *
 * @param means the forecast, one a step
 */
export function reasonsFor(past: Past, steps: readonly number[], means: Float64Array): Reasons[] {
  const { grid } = past
  const { perDay, perWeek } = grid
  const view = viewAt(past, past.people.length)
  const linear = fitLinear(past)
  const whole = linear.predict(past, steps)
  const noHoliday = linear.predict(past, steps, (day) => asItIs(day).filter((kind) => kind > 2))
  const unchanged = steps.map((step) => {
    const lagged = grid.days[Math.floor(step / perDay) - 7 * weeksBack(step, view.origin, perWeek)]
    const kinds = lagged ? lagged.periods.map(periodKind) : []
    return linear.predict(past, [step], () => kinds)[0] ?? 0
  })
  return steps.map((step, i) => {
    const mean = means[i] ?? 0
    const steady = unchanged[i] ?? 0
    const known = view.means[3][step % perWeek] ?? Number.NaN
    const usual = Number.isNaN(known) ? steady : known
    return {
      usual,
      level: steady - usual,
      period: (noHoliday[i] ?? 0) - steady,
      holiday: (whole[i] ?? 0) - (noHoliday[i] ?? 0),
      learned: mean - (whole[i] ?? 0),
    }
  })
}

/** Weeks from a step back to the newest same slot before the origin. */
const weeksBack = (step: number, origin: number, perWeek: number) =>
  Math.max(1, Math.ceil((step - origin + 1) / perWeek))
