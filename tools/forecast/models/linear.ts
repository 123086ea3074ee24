import { calendarEffects, outlookOn } from '../calendar/calendar-effects.ts'
import type { Day, Grid } from '../calendar/grid.ts'
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
  const effects = calendarEffects(past)
  const { rows, target, weight, plain } = samples(past, columns, effects)
  const prior = columns.priorAt(plain, effects)
  const coefficients = ridge(designOf(columns.width, rows), target, weight, columns.penalty, prior)
  return {
    predict(_, steps, calendar = asItIs) {
      const asked = steps.map((step) => columns.row(step, calendar))
      return times(designOf(columns.width, asked), coefficients).map((root) => Math.max(0, root) ** 2)
    },
  }
}

type Columns = {
  width: number
  penalty: Float64Array
  /** What kinds of days do, where the root of the count is so large on plain days. */
  priorAt(root: number, effects: Float64Array): Float64Array
  row(step: number, calendar: CalendarOf): number[]
}

function columnsOf(grid: Grid): Columns {
  const { perDay, perWeek } = grid
  // Each slot is in one cell of the week: these columns never meet, and first they cost the solver nothing.
  const slot = perWeek
  const weekday = slot + perDay
  const base = weekday + 7
  const calendar = base + 1
  const kinds = 3 + grid.periods.length
  const width = calendar + kinds * (1 + dayParts)
  const penalty = new Float64Array(width)
  penalty.fill(penalties.cell, 0, slot)
  penalty.fill(penalties.slot, slot, weekday)
  penalty.fill(penalties.weekday, weekday, base)
  penalty.fill(penalties.base, base, calendar)
  penalty.fill(penalties.calendar, calendar)
  const priorAt = (root: number, [holiday = 0, , ...periods]: Float64Array) => {
    const prior = new Float64Array(width)
    const effects = [holiday, 0, 0, ...periods]
    effects.forEach((effect, kind) => {
      prior[calendar + kind * (1 + dayParts)] = root * (Math.exp(effect / 2) - 1)
    })
    return prior
  }
  const row = (step: number, calendarOf: CalendarOf) => {
    const day = grid.days[Math.floor(step / perDay)]
    if (!day) throw new RangeError(`The grid does not reach step ${step}`)
    const at = step % perDay
    const part = Math.floor((at * dayParts) / perDay)
    const found = [day.weekday * perDay + at, 1, slot + at, 1, weekday + day.weekday, 1, base, 1]
    for (const kind of calendarOf(day)) {
      const first = calendar + kind * (1 + dayParts)
      found.push(first, 1, first + 1 + part, 1)
    }
    return found
  }
  return { width, penalty, priorAt, row }
}

function samples({ grid, people }: Past, columns: Columns, effects: Float64Array) {
  const origin = people.length
  const rows: number[][] = []
  const target: number[] = []
  const weight: number[] = []
  const plain = { sum: 0, weight: 0 }
  for (let i = Math.max(0, origin - memory * grid.perWeek); i < origin; i++) {
    const value = people[i] ?? Number.NaN
    if (Number.isNaN(value)) continue
    rows.push(columns.row(i, asItIs))
    target.push(Math.sqrt(value))
    const recent = Math.exp((i - origin) / grid.perWeek / fade)
    weight.push(recent)
    plain.sum += recent * Math.sqrt(value / outlookOn(grid.days[Math.floor(i / grid.perDay)], effects))
    plain.weight += recent
  }
  return {
    rows,
    target: Float64Array.from(target),
    weight: Float64Array.from(weight),
    plain: plain.weight > 0 ? plain.sum / plain.weight : 0,
  }
}
