import { logNormal, type Random } from '../../tools/kit/random.ts'
import type { Split } from '../../tools/kit/splits.ts'
import { usualStay } from '../../tools/kit/stays.ts'

/** Standard deviation of a stay's logarithm. */
const spread = 0.25

/** Median minutes of a visit about these splits: the stay that the gym assumes for a forgotten check-out. */
export function usualMinutes(gymSplits: readonly Split[], visited: readonly string[]): number {
  return usualStay(gymSplits.filter(({ id }) => visited.includes(id)))
}

/** Minutes that one visit lasts. */
export function drawStay(random: Random, median: number): number {
  return logNormal(random, median, spread)
}

/** Chance that a stay lasts longer than `minutes`. */
function survival(minutes: number, median: number): number {
  return minutes <= 0 ? 1 : 1 - normalCdf(Math.log(minutes / median) / spread)
}

/**
 * The normal distribution function, wrong by less than 1e-7.
 *
 * @see Abramowitz M, Stegun IA. Handbook of Mathematical Functions, 1964, 26.2.17.
 */
function normalCdf(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = (Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
  return z > 0 ? 1 - tail : tail
}

/** Hours after which nobody is left: six spreads above the longest median. */
const longestHours = 8

/**
 * The part of a slot that a visitor is present in, on average, by the number of slots since the one they came in.
 *
 * Check-ins lie evenly in their slot, so the time from check-in to a moment of the later slot is spread like a
 * triangle of two slots' width. Integrated by midpoints, wrong by less than 1e-4.
 */
export function presenceByLag(median: number, slotMinutes: number): number[] {
  const points = 100
  return Array.from({ length: (longestHours * 60) / slotMinutes }, (_, lag) => {
    let present = 0
    for (let i = 0; i < points; i++) {
      const offset = (2 * (i + 0.5)) / points - 1
      const since = (lag + offset) * slotMinutes
      if (since > 0) present += (1 - Math.abs(offset)) * survival(since, median) * (2 / points)
    }
    return present
  })
}
