import type { DayRecord } from './loop.ts'

/**
 * How much of the change from week to week is more than chance, and whether it swings back.
 *
 * With thirty people in a half hour five days' mean moves by a tenth by itself, so the plain change says little.
 * What advice made of a half hour is taken day by day against the same people's day without advice; the five working
 * days of a week then tell how much of a week's mean is chance, and that is taken off.
 */
export type Swing = {
  /** Root mean square over half hours of the change that is more than chance, as a part of the usual load. */
  beyondChance: number
  /**
   * Covariance of successive changes, chance taken off, over the mean square of the changes beyond chance: -1 where
   * each takes the last one back, 1 where load goes on moving one way; null where nothing moves.
   */
  goesOn: number | null
}

/** Half hours with fewer people on a usual working day are left out. */
const least = 10

/** Share of the usual load that advice added, by half hour and working day of one week. */
type Added = readonly (readonly number[])[]

/** @param from the first week that counts, 0-based */
export function swingOf(advised: readonly DayRecord[], quiet: readonly DayRecord[], from: number): Swing {
  const weeks = addedByWeek(advised, quiet).slice(from)
  const steps = pairsOf(weeks).map(([a, b]) => a.map((days, slot) => stepBetween(days, b[slot] ?? [])))
  const square = mean(steps.flat().map(({ change, chance }) => change ** 2 - chance))
  const covariances = pairsOf(steps).flatMap(([a, b]) =>
    a.map(({ change, chance }, slot) => {
      const next = b[slot] ?? { change: 0, chance: 0 }
      // The week between is in both with opposite signs; its chance is half of each step's.
      return change * next.change + (chance + next.chance) / 4
    }),
  )
  return {
    beyondChance: Math.sqrt(Math.max(0, square)),
    goesOn: square > 0 && covariances.length > 0 ? mean(covariances) / square : null,
  }
}

function addedByWeek(advised: readonly DayRecord[], quiet: readonly DayRecord[]): Added[] {
  const usual = new Float64Array(48).map((_, slot) =>
    mean(quiet.filter(works).map(({ load }) => load[slot] ?? 0)),
  )
  const slots = [...usual.keys()].filter((slot) => (usual[slot] ?? 0) >= least)
  return Array.from({ length: Math.floor(advised.length / 7) }, (_, week) => {
    const days = advised.flatMap((own, i) => {
      const other = quiet[i]
      return Math.floor(i / 7) === week && works(own) && other ? [{ own, other }] : []
    })
    return slots.map((slot) =>
      days.map(({ own, other }) => ((own.load[slot] ?? 0) - (other.load[slot] ?? 0)) / (usual[slot] ?? 1)),
    )
  })
}

/** Change of a week's mean, and how much of its square is chance: the variance of that mean. */
function stepBetween(before: readonly number[], after: readonly number[]) {
  const steps = after.map((added, day) => added - (before[day] ?? 0))
  return { change: mean(steps), chance: chanceOf(steps) }
}

/** Variance of the mean of some days. */
function chanceOf(days: readonly number[]): number {
  const middle = mean(days)
  const squares = days.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  return days.length < 2 ? 0 : squares / (days.length - 1) / days.length
}

const works = ({ date }: DayRecord) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())

const pairsOf = <T>(list: readonly T[]): (readonly [T, T])[] =>
  list.slice(1).map((next, i) => [list[i] as T, next] as const)

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
