import type { Grid } from '../calendar/grid.ts'
import { add, areaWorth, normalised, type ShareRecord, type SplitPast, sumOf } from './share-record.ts'

/** Each split's part of the whole by slot of the week; the parts of a slot sum to 1. */
export type ShareTable = readonly Float64Array[]

/**
 * How far a gym's splits may depart from "the same all week": people-slots of record that outweigh no difference
 * between weekdays, times of day, and single slots of the week.
 */
export type Temper = { weekday: number; time: number; slot: number; smooth: number }

/** Slots over which a time of day leans on its neighbours, as standard deviation. */
const timeSmooth = 1.4

/** Rounds in which weekdays and times of day are told from each other. */
const rounds = 2

/**
 * The parts by slot of the week: the split's part of the whole, times its lift on that weekday, at that time of day,
 * and in that very slot. Each lift is what came over what was expected without it, both with some people more, so
 * that little record moves little.
 *
 * @see DuMouchel W. Bayesian data mining in large frequency tables. Am Stat 1999;53:177-190.
 */
export function shareTable(
  { perDay, perWeek }: Grid,
  splits: readonly SplitPast[],
  record: ShareRecord,
  temper: Temper,
): ShareTable {
  const kin = kinOf(splits, record)
  const due = record.among.map((cells, k) => {
    const part = longRun(record, k)
    return cells.map((people) => people * part)
  })
  const parts = record.week.map((part) => new Float64Array(perWeek).fill(part))
  const lift = (groupOf: readonly number[], worth: number, smooth: number) => {
    const sums = (all: readonly Float64Array[]) =>
      all.map((cells) => smoothed(grouped(cells, groupOf), perDay, smooth))
    for (const [k, lifts] of liftsOf(sums(record.came), sums(due), worth, kin).entries()) {
      for (let cell = 0; cell < perWeek; cell++) {
        scale(due[k], cell, lifts[groupOf[cell] ?? 0] ?? 1)
        scale(parts[k], cell, lifts[groupOf[cell] ?? 0] ?? 1)
      }
    }
  }
  const cells = Array.from({ length: perWeek }, (_, cell) => cell)
  const weekdays = cells.map((cell) => Math.floor(cell / perDay))
  const times = cells.map((cell) => cell % perDay)
  for (let round = 0; round < rounds; round++) {
    lift(weekdays, temper.weekday, 0)
    lift(times, temper.time, timeSmooth)
  }
  lift(cells, temper.slot, temper.smooth)
  return balanced(parts)
}

/** A split's part of the whole over all its record. */
function longRun({ came, among, week }: ShareRecord, k: number): number {
  return (sumOf(came[k]) + areaWorth * (week[k] ?? 0)) / (sumOf(among[k]) + areaWorth)
}

function scale(values: Float64Array | undefined, at: number, factor: number) {
  if (values) values[at] = (values[at] ?? 0) * factor
}

function grouped(cells: Float64Array, groupOf: readonly number[]): Float64Array {
  const sums = new Float64Array((groupOf.at(-1) ?? 0) + 1)
  for (let cell = 0; cell < cells.length; cell++) add(sums, groupOf[cell] ?? 0, cells[cell] ?? 0)
  return sums
}

/** Each value with its neighbours of the same day, those weighing less by a bell; as it is where `spread` is 0. */
function smoothed(values: Float64Array, perDay: number, spread: number): Float64Array {
  if (spread === 0) return values
  const reach = Math.ceil(2.5 * spread)
  const bell = Array.from({ length: reach + 1 }, (_, away) => Math.exp(-0.5 * (away / spread) ** 2))
  return values.map((_, at) => {
    const midnight = at - (at % perDay)
    let sum = 0
    for (let i = Math.max(midnight, at - reach); i <= Math.min(midnight + perDay - 1, at + reach); i++) {
      sum += (bell[Math.abs(i - at)] ?? 0) * (values[i] ?? 0)
    }
    return sum
  })
}

/** How much a split's own record counts, 0 to 1, and how much each other split has to tell it. */
type Kin = { own: readonly number[]; others: readonly (readonly number[])[] }

function kinOf(splits: readonly SplitPast[], { came }: ShareRecord): Kin {
  const own = came.map((cells) => sumOf(cells) / (sumOf(cells) + areaWorth))
  const others = splits.map((a, k) => splits.map((b, j) => (j === k ? 0 : alike(a, b) * (own[j] ?? 0))))
  return { own, others }
}

/** How much two splits have in common: shared muscles, and a little because all are training. */
function alike(a: SplitPast, b: SplitPast): number {
  const shared = a.muscles.filter((muscle) => b.muscles.includes(muscle)).length
  const either = new Set([...a.muscles, ...b.muscles]).size
  return 0.1 + (either > 0 ? shared / either : 0)
}

/** Beside its kin a split is drawn to having no pattern at all, with this weight. */
const unmoved = 0.3

/** What came over what was due in each group; a split with little record of its own is drawn to those alike. */
function liftsOf(
  came: readonly Float64Array[],
  due: readonly Float64Array[],
  worth: number,
  { own, others }: Kin,
): Float64Array[] {
  const plain = came.map((sums, k) =>
    sums.map((people, g) => (people + worth) / ((due[k]?.[g] ?? 0) + worth)),
  )
  return came.map((sums, k) => {
    const weights = others[k] ?? []
    const total = weights.reduce((sum, weight) => sum + weight, unmoved)
    return sums.map((people, g) => {
      const theirs = weights.reduce((sum, weight, j) => sum + weight * (plain[j]?.[g] ?? 1), unmoved) / total
      const usual = 1 + (1 - (own[k] ?? 0)) * (theirs - 1)
      return (people + worth * usual) / ((due[k]?.[g] ?? 0) + worth)
    })
  })
}

/** The parts of each slot made to sum to 1, in place. */
export function balanced(parts: readonly Float64Array[]): ShareTable {
  const cells = parts[0]?.length ?? 0
  for (let cell = 0; cell < cells; cell++) {
    normalised(parts.map((row) => row[cell] ?? 0)).forEach((part, k) => {
      const row = parts[k]
      if (row) row[cell] = part
    })
  }
  return parts
}
