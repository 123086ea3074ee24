import type { Feature } from '../lessons/features.ts'
import { feature, features, lessonsOf, weightsOf } from '../lessons/lessons.ts'
import { absoluteRidge, designOf, times } from './least-squares.ts'
import type { Model } from './model.ts'
import type { Table } from './table.ts'

/** Weeks after which a lesson weighs a third. */
const fade = 52
/** How strongly coefficients are held to their prior, in rows of full weight. */
const penalty = 20
/** An ordinary error, in levels. */
const scale = 0.25
const rounds = 5

const dayParts = 6

/**
 * Ridge regression on lags, in the absolute loss: the same slot in the last weeks, moved by what the calendar of
 * the asked day has and that of the last weeks had not, and the other way round. Everything in units of the level.
 */
export const lagRidge: Model = {
  name: 'lag ridge',
  fit(past) {
    const { perDay } = past.grid
    const book = lessonsOf(past)
    const weight = weightsOf(book, (weeks) => Math.exp(-weeks / fade))
    const coefficients = absoluteRidge(
      designFor(book.table, perDay),
      book.target,
      weight,
      new Float64Array(width).fill(penalty),
      { scale, rounds, prior },
    )
    return {
      predict(now, steps) {
        const { table, due } = features(now, steps)
        const parts = times(designFor(table, perDay), coefficients)
        return parts.map((part, i) => Math.max(0, part) * (due[i] ?? 0))
      },
    }
  },
}

/** The lags themselves, after the intercept: without lessons half the smoothed mean, half the linear member. */
const lags = ['lag1', 'mean2', 'mean4', 'mean8', 'smooth4', 'daySlot4', 'linear'] as const
const moves = 21
const partedMoves = 4
const width = 1 + lags.length + moves + (partedMoves + 1) * dayParts + 7

const prior = new Float64Array(width)
prior[1 + lags.indexOf('smooth4')] = 0.5
prior[1 + lags.indexOf('linear')] = 0.5

function designFor(table: Table, perDay: number) {
  return designOf(
    width,
    Array.from({ length: table.rows }, (_, row) => sparse(rowOf(table, row, perDay))),
  )
}

function rowOf(table: Table, row: number, perDay: number): number[] {
  const get = (name: Feature, otherwise = 0) => feature(table, name, row, otherwise)
  const usual = get('daySlot4', 1)
  const base = get('smooth4', usual)
  const part = Math.floor((get('slot') * dayParts) / perDay)
  const moved = movesOf(get)
  const byPart = (value: number) => Array.from({ length: dayParts }, (_, p) => (p === part ? value : 0))
  return [
    1,
    ...lags.map((name) => get(name, get('mean4', usual))),
    ...moved.map((move) => base * move),
    // Holidays, and the first three periods, change the shape of a day, too.
    ...[moved[2], moved[5], moved[6], moved[7]].flatMap((move) => byPart(base * (move ?? 0))),
    ...byPart(base),
    ...Array.from({ length: 7 }, (_, weekday) => (weekday === get('weekday') ? base : 0)),
  ]
}

/** By what the asked day differs from the lagged ones. */
function movesOf(get: (name: Feature, otherwise?: number) => number): number[] {
  const angle = (2 * Math.PI * get('yearDay')) / 365.25
  return [
    get('week', 1) - 1,
    get('trend', 1) - 1,
    get('holiday') - get('lagHoliday'),
    Number(Math.abs(get('besideHoliday')) <= 1) - get('lagBeside'),
    Number(get('besideHoliday') === -1),
    get('period1') - get('lagPeriod1'),
    get('period2') - get('lagPeriod2'),
    get('period3') - get('lagPeriod3'),
    get('period4') - get('lagPeriod4'),
    get('lastYear', 1) - 1,
    get('fresh1'),
    get('fresh2'),
    get('fresh3'),
    get('fresh4'),
    get('ending1'),
    get('ending2'),
    get('ending3'),
    get('ending4'),
    get('ahead') / 7,
    Math.sin(angle),
    Math.cos(angle),
  ]
}

function sparse(row: readonly number[]): number[] {
  const found: number[] = []
  row.forEach((value, column) => {
    if (value !== 0) found.push(column, value)
  })
  return found
}
