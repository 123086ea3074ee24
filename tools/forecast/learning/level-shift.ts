import { clip, type DayError, type Noise, persistence } from './noise.ts'

/** A level that moved: its score in standard deviations, and the first error of the new level. */
export type Shift = { score: number; since: number; value: number }

/** Part of the variance by which a forecast is off for weeks. */
const standing = 0.05

/** A new level began so many days ago at most. */
const most = 8

/** Days a level is compared with. */
const memory = 28

/** Days before the change without which there is nothing to compare with. */
const before = 10

/**
 * The likeliest change of level in the last days: a generalised likelihood ratio over the day it may have begun
 * on, in errors that hang together from day to day (generalised least squares).
 *
 * @param errors newest last
 * @param fewest days that the new level has lasted at least
 * @returns the change with the highest score, or undefined when there are too few days to tell
 * @see Willsky AS, Jones HL. A generalized likelihood ratio approach to the detection and estimation of jumps in
 *   linear systems. IEEE Trans Autom Control 1976;21:108-112.
 */
export function levelShift(errors: readonly DayError[], noise: Noise, fewest = 3): Shift | undefined {
  const recent = errors.slice(-memory)
  // One odd day must not look like a new level.
  const values = recent.map(({ value, sd }) => Math.max(-clip, Math.min(clip, value / sd)))
  const root = cholesky(correlations(recent, noise))
  const white = solveLower(root, values)
  let best: Shift | undefined
  for (let length = fewest; length <= most && recent.length - length >= before; length++) {
    const step = stepOf(root, recent, length)
    const weight = dot(step, step)
    const value = dot(step, white) / weight
    if (!isHeldBy(recent.slice(-length), value)) continue
    const score = value * Math.sqrt(weight)
    if (Math.abs(score) > Math.abs(best?.score ?? 0)) {
      best = { score, since: errors.length - length, value }
    }
  }
  return best
}

/**
 * The standard deviation of a new level's estimate after so many days, on the root scale: what is smaller than a
 * few of these can't be found in that time.
 */
export function shiftSd(errors: readonly DayError[], noise: Noise, days: number): number {
  const recent = errors.slice(-memory)
  const step = stepOf(cholesky(correlations(recent, noise)), recent, days)
  return 1 / Math.sqrt(dot(step, step))
}

/** A new level of the last days, seen through the errors' correlations. */
function stepOf(root: readonly (readonly number[])[], errors: readonly DayError[], days: number): number[] {
  const first = errors.length - days
  return solveLower(
    root,
    errors.map(({ sd }, i) => (i < first ? 0 : 1 / sd)),
  )
}

/** Whether more than half of the days are at least halfway at the new level: two odd days of four are none. */
function isHeldBy(days: readonly DayError[], value: number): boolean {
  const parts = days.map((day) => day.value / value).sort((a, b) => a - b)
  return (parts[(parts.length - 1) >> 1] ?? 0) > 0.5
}

/** The day of the last ones from which on they stand out most, with nothing clipped: where a new level began. */
export function onsetOf(errors: readonly DayError[]): number {
  const lengths = Array.from({ length: Math.min(most, errors.length) }, (_, i) => i + 1)
  const clearest = lengths.sort((a, b) => clearness(errors.slice(-b)) - clearness(errors.slice(-a)))[0] ?? 0
  return errors.length - clearest
}

/** How far a stretch of errors stands out as a whole, with nothing clipped. */
export function clearness(errors: readonly DayError[]): number {
  const sum = errors.reduce((total, { value, sd }) => total + value / sd, 0)
  return Math.abs(sum) / Math.sqrt(errors.length)
}

function correlations(errors: readonly DayError[], { persistent }: Noise): number[][] {
  return errors.map((a, i) =>
    errors.map((b, j) => {
      const own = i === j ? 1 - persistent : 0
      const slow = persistent * persistence ** Math.abs(a.day - b.day)
      const known = a.doubt && b.doubt && a.doubt.name === b.doubt.name
      const doubted = known ? ((a.doubt?.sd ?? 0) * (b.doubt?.sd ?? 0)) / (a.sd * b.sd) : 0
      return own + slow + standing + doubted
    }),
  )
}

/** The lower triangle L with L L' = the matrix, which is symmetric and positive. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const root: number[][] = []
  for (const [i, row] of matrix.entries()) {
    const mine: number[] = []
    for (let j = 0; j <= i; j++) {
      const other = j === i ? mine : (root[j] ?? [])
      const left = (row[j] ?? 0) - dot(mine.slice(0, j), other.slice(0, j))
      mine.push(j === i ? Math.sqrt(left) : left / (other[j] ?? 1))
    }
    root.push(mine)
  }
  return root
}

function solveLower(root: readonly (readonly number[])[], values: readonly number[]): number[] {
  const solved: number[] = []
  for (const [i, row] of root.entries()) {
    solved.push(((values[i] ?? 0) - dot(row.slice(0, i), solved)) / (row[i] ?? 1))
  }
  return solved
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}
