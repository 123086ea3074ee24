import type { Grid } from '../calendar/grid.ts'
import { linear } from '../models/linear.ts'
import { type Past, pastAt } from '../models/model.ts'
import type { Table } from '../models/table.ts'
import { column, dayFeatures, featureNames, slotCount, slotFeatures } from './features.ts'
import { type View, viewAt } from './view.ts'

/** What one weekly origin saw of the week after it, and what came: one row a slot whose answer is known. */
export type Lessons = {
  view: View
  table: Table
  /** People that are due in each row: the level, moved by what the calendar does elsewhere. */
  due: Float64Array
  /** Indices of the grid. */
  steps: readonly number[]
}

/** Rows of many origins together, newest origin first. */
export type LessonBook = {
  table: Table
  /** People over those that were due. */
  target: Float64Array
  /** Weeks between the row's origin and the present one. */
  age: Float64Array
}

/** Features of the steps as seen from the end of the past, and the people that are due in each. */
export function features(past: Past, steps: readonly number[]): Omit<Lessons, 'steps'> {
  const view = viewAt(past, past.people.length)
  const expected = linear.fit(past, noChance).predict(past, steps)
  const rows = steps.length
  const table = { rows, features: featureNames.length, values: new Float32Array(rows * featureNames.length) }
  const { perDay } = past.grid
  const days = new Map<number, number[]>()
  const due = new Float64Array(rows)
  steps.forEach((step, row) => {
    const day = Math.floor(step / perDay)
    const known = days.get(day) ?? dayFeatures(view, day)
    days.set(day, known)
    const level = view.level * (known[outlookAt] ?? 1)
    due[row] = level
    // Without a level nothing is known in its units, the linear member's answer included.
    const linearly = level > 0 ? (expected[row] ?? Number.NaN) / level : Number.NaN
    const values = [...slotFeatures(view, step, linearly), ...known]
    for (let f = 0; f < values.length; f++) table.values[f * rows + row] = values[f] ?? Number.NaN
  })
  return { view, table, due }
}

/** The outlook among a day's features. */
const outlookAt = column.outlook - slotCount

/** The decomposable member draws no numbers. */
const noChance = () => 0.5

/** Days after a weekly origin from which changes of the calendar are looked at once more. */
const shifts = [2, 4]

/**
 * Everything past origins can teach: the features each had for the week after it, and the crowd that came.
 *
 * The origins lie whole weeks before the present one, so that all models rehearse what they will have to do. Days
 * whose calendar differs from the week before are few, and how they go depends on how near they are: they are
 * learned from two more origins, between the weekly ones.
 */
export function lessonsOf(past: Past): LessonBook {
  const { perWeek } = past.grid
  const now = past.people.length
  const found: { lessons: Lessons; age: number }[] = []
  for (let age = 1; now - age * perWeek > perWeek; age++) {
    found.push({ lessons: lessonsAt(past, now - age * perWeek, 'all'), age })
    for (const shift of age > 1 ? shifts : []) {
      const origin = now - age * perWeek + shift * past.grid.perDay
      found.push({ lessons: lessonsAt(past, origin, 'changed'), age: age - shift / 7 })
    }
  }
  const telling = found.filter(({ lessons }) => lessons.view.level > 0 && lessons.steps.length > 0)
  return bookOf(telling, past.people)
}

function lessonsAt(past: Past, origin: number, which: 'all' | 'changed'): Lessons {
  const known = past.lessons?.get(origin)
  if (known) return known
  const { grid, people } = past
  const steps: number[] = []
  for (let i = origin; i < Math.min(people.length, origin + grid.perWeek); i++) {
    if (Number.isNaN(people[i] ?? Number.NaN)) continue
    if (which === 'all' || hasChanged(grid, Math.floor(i / grid.perDay))) steps.push(i)
  }
  const before = pastAt(past, origin)
  // Without a step there is nothing to see, and nothing worth the work of looking.
  const seen =
    steps.length > 0
      ? features(before, steps)
      : { view: noView(before), table: noTable, due: new Float64Array() }
  const lessons = { ...seen, steps }
  past.lessons?.set(origin, lessons)
  return lessons
}

const noTable: Table = { rows: 0, features: featureNames.length, values: new Float32Array() }

const noView = (past: Past): View => {
  const none = new Float64Array()
  return {
    past,
    origin: past.people.length,
    level: 0,
    means: [none, none, none, none],
    week: 1,
    trend: 1,
    effects: none,
  }
}

/** Whether a day's calendar differs from the same day's a week before. */
function hasChanged({ days }: Grid, day: number): boolean {
  const [now, before] = [days[day], days[day - 7]]
  if (!now || !before) return false
  return now.holiday || before.holiday || now.periods.join() !== before.periods.join()
}

function bookOf(found: readonly { lessons: Lessons; age: number }[], people: Float64Array): LessonBook {
  const rows = found.reduce((sum, { lessons }) => sum + lessons.steps.length, 0)
  const width = featureNames.length
  const book = {
    table: { rows, features: width, values: new Float32Array(rows * width) },
    target: new Float64Array(rows),
    age: new Float64Array(rows),
  }
  let at = 0
  for (const { lessons, age } of found) {
    const { steps, table, due } = lessons
    for (let f = 0; f < width; f++) {
      book.table.values.set(table.values.subarray(f * table.rows, (f + 1) * table.rows), f * rows + at)
    }
    steps.forEach((step, i) => {
      book.target[at + i] = (people[step] ?? 0) / (due[i] ?? 1)
    })
    book.age.fill(age, at, at + steps.length)
    at += steps.length
  }
  return book
}

/** A feature of a row, or another value where it is not known. */
export function feature(table: Table, name: keyof typeof column, row: number, otherwise: number): number {
  const value = table.values[column[name] * table.rows + row] ?? Number.NaN
  return Number.isNaN(value) ? otherwise : value
}

/**
 * The decomposable member's answer and the same-slot mean of eight weeks, half and half, over what is due: where
 * members start from that only learn corrections.
 */
export function usual(table: Table, row: number): number {
  const linear = feature(table, 'linear', row, 1)
  return (linear + feature(table, 'mean8', row, linear)) / 2
}

/** Weights of rows by their age in weeks, faded, and by what their calendar lets expect: errors count in people. */
export function weightsOf({ table, age }: LessonBook, faded: (weeks: number) => number): Float64Array {
  return age.map((weeks, row) => faded(weeks) * feature(table, 'outlook', row, 1))
}
