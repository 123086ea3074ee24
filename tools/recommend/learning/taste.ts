import { usualTaste } from '../choice/choose.ts'

/** A place a member took although another hour is their usual one. */
export type Moved = { minutes: number }

/** What is thought of a member before they have chosen: as if they had chosen so often. */
const weight = 4

const least = 30
const most = 240

/** Being moved by the minutes they accept is worth to them what a quarter less crowd is. */
export function flexOf(moves: readonly Moved[]): number {
  const sum = moves.reduce((total, { minutes }) => total + Math.min(minutes, most), 0)
  const mean = (sum + weight * usualTaste.flexMinutes) / (moves.length + weight)
  return Math.min(most, Math.max(least, mean))
}

/** What one word of a member changes: a fifth more or less. */
const step = 1.2
const bounds = { least: 0.3, most: 3 }

/**
 * How much a crowd weighs for a member after they said how a visit was: too crowded, it weighs more; quiet, but
 * of no use to them, the way was not worth it, and it weighs less.
 */
export function weightAfter(before: number, said: { useful?: boolean; crowded?: boolean }): number {
  const factor = said.crowded === true ? step : said.crowded === false && said.useful === false ? 1 / step : 1
  return Math.min(bounds.most, Math.max(bounds.least, before * factor))
}
