import type { Day, Grid } from '../grid.ts'
import { designOf, ridge, times } from './least-squares.ts'
import type { Model, Past } from './model.ts'

/** Weeks after which a slot's weight is down to a third. */
const fade = 4
/** Older slots weigh nothing. */
const memory = 12 * fade

/** Parts of the day that holidays and periods may move differently. */
const dayParts = 6

/** How strongly each group of coefficients is held to zero, in slots of full weight. */
const penalties = { base: 0.001, slot: 0.1, weekday: 0.1, cell: 0.3, calendar: 3 }

/**
 * The decomposable member: ridge regression on the root of the count with newer weeks weighing more. A slot is the
 * sum of the whole, its time of day, its weekday, both together, the holiday and the named periods of its day.
 *
 * @see Bartlett MS. The square root transformation in analysis of variance. J R Stat Soc Suppl 1936;3:68-78.
 */
export const linear: Model = {
  name: 'linear',
  fit: (past) => fitLinear(past),
}

/** The member taken apart: it also answers what a slot would bring under another calendar. */
export type Linear = {
  predict(past: Past, steps: readonly number[], calendar?: CalendarOf): Float64Array
}

/** What the calendar says of a day: 0 holiday, 1 its eve, 2 the day after it, 3 and on the named periods. */
export type CalendarOf = (day: Day) => readonly number[]

/** The calendar as it is. */
export const asItIs: CalendarOf = (day) => {
  const beside = { '-1': [1], '0': [0], '1': [2] }[String(day.besideHoliday)] ?? []
  return [...beside, ...day.periods.map(periodKind)]
}

/** A named period among the kinds of days. */
export const periodKind = (period: number) => 3 + period

export function fitLinear(past: Past): Linear {
  const columns = columnsOf(past.grid)
  const { rows, target, weight } = samples(past, columns)
  const coefficients = ridge(designOf(columns.width, rows), target, weight, columns.penalty)
  return {
    predict(_, steps, calendar = asItIs) {
      const asked = steps.map((step) => columns.row(step, calendar))
      return times(designOf(columns.width, asked), coefficients).map((root) => Math.max(0, root) ** 2)
    },
  }
}

type Columns = { width: number; penalty: Float64Array; row(step: number, calendar: CalendarOf): number[] }

function columnsOf(grid: Grid): Columns {
  const { perDay, perWeek } = grid
  const slot = 1
  const weekday = slot + perDay
  const cell = weekday + 7
  const calendar = cell + perWeek
  const kinds = 3 + grid.periods.length
  const width = calendar + kinds * (1 + dayParts)
  const penalty = new Float64Array(width)
  penalty.fill(penalties.base, 0, slot)
  penalty.fill(penalties.slot, slot, weekday)
  penalty.fill(penalties.weekday, weekday, cell)
  penalty.fill(penalties.cell, cell, calendar)
  penalty.fill(penalties.calendar, calendar)
  const row = (step: number, calendarOf: CalendarOf) => {
    const day = grid.days[Math.floor(step / perDay)]
    if (!day) throw new RangeError(`The grid does not reach step ${step}`)
    const at = step % perDay
    const part = Math.floor((at * dayParts) / perDay)
    const found = [0, 1, slot + at, 1, weekday + day.weekday, 1, cell + day.weekday * perDay + at, 1]
    for (const kind of calendarOf(day)) {
      const first = calendar + kind * (1 + dayParts)
      found.push(first, 1, first + 1 + part, 1)
    }
    return found
  }
  return { width, penalty, row }
}

function samples({ grid, people }: Past, columns: Columns) {
  const origin = people.length
  const rows: number[][] = []
  const target: number[] = []
  const weight: number[] = []
  for (let i = Math.max(0, origin - memory * grid.perWeek); i < origin; i++) {
    const value = people[i] ?? Number.NaN
    if (Number.isNaN(value)) continue
    rows.push(columns.row(i, asItIs))
    target.push(Math.sqrt(value))
    weight.push(Math.exp((i - origin) / grid.perWeek / fade))
  }
  return { rows, target: Float64Array.from(target), weight: Float64Array.from(weight) }
}
