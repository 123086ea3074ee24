import { seededRandom } from '../../kit/random.ts'
import { type KeptTrees, keepTrees, reviveTrees } from '../models/kept-trees.ts'
import type { Table } from '../models/table.ts'
import { boosted } from '../models/tree.ts'
import { boost } from '../models/trees.ts'
import { type DayRecord, deviation } from './day-record.ts'

/** Slots ahead that are learned; the lead is one of the features. */
const leads = [1, 2, 4, 8]

/** From this lead on the trees say nothing; before it they fade. */
const silent = 16

/** Fewest slots to learn from. */
const enough = 1000

const settings = {
  trees: 40,
  leaves: 8,
  rate: 0.06,
  leastRows: 40,
  rowShare: 0.6,
  featureShare: 0.6,
  ridge: 20,
  quantile: 0.5,
}

/** A correction of a later slot, between roots, from what came until a slot. */
export type Correction = (day: DayRecord, last: number, slot: number) => number

/**
 * Boosted trees on what a linear correction leaves over: deviations mean other things early and late, in small
 * crowds and large ones.
 *
 * @param linear the correction they start from
 * @returns null with too few slots to learn from
 */
export function learnTodayTrees(days: readonly DayRecord[], linear: Correction): KeptTrees | null {
  const rows: number[][] = []
  const target: number[] = []
  for (const day of days) {
    for (const lead of leads) {
      for (let slot = lead; slot < day.people.length; slot++) {
        const came = deviation(day, slot)
        if (Number.isNaN(came) || Number.isNaN(deviation(day, slot - lead))) continue
        const moved = linear(day, slot - lead, slot)
        rows.push(inputs(day, slot - lead, slot, moved))
        target.push(came - moved)
      }
    }
  }
  if (rows.length < enough) return null
  const sample = {
    table: tableOf(rows),
    target: Float64Array.from(target),
    weight: new Float64Array(rows.length).fill(1),
  }
  return keepTrees(boost(sample, settings, seededRandom(`today ${rows.length}`)))
}

/** What the trees add to a linear correction. */
export function correctionBy(
  kept: KeptTrees,
): (day: DayRecord, last: number, slot: number, moved: number) => number {
  const trees = reviveTrees(kept)
  return (day, last, slot, moved) => {
    const fading = Math.max(0, Math.min(1, (silent - (slot - last)) / (silent / 2)))
    if (fading === 0) return 0
    return fading * (boosted(trees, tableOf([inputs(day, last, slot, moved)]))[0] ?? 0)
  }
}

/** Deviations newest first, of the last four slots and of the day; when, how far ahead, how many are expected. */
function inputs(day: DayRecord, last: number, slot: number, moved: number): number[] {
  const [whole, lately] = [meanDeviation(day, 0, last), meanDeviation(day, last - 3, last)]
  return [
    deviation(day, last),
    deviation(day, last - 1),
    deviation(day, last - 2),
    whole.mean,
    lately.mean,
    slot,
    slot - last,
    Math.sqrt(day.mean[slot] ?? Number.NaN),
    Math.sqrt(day.mean[last] ?? Number.NaN),
    moved,
    whole.known,
  ]
}

function meanDeviation(day: DayRecord, from: number, to: number): { mean: number; known: number } {
  let sum = 0
  let known = 0
  for (let slot = Math.max(0, from); slot <= to; slot++) {
    const value = deviation(day, slot)
    if (Number.isNaN(value)) continue
    sum += value
    known++
  }
  return { mean: known > 0 ? sum / known : Number.NaN, known }
}

function tableOf(rows: readonly (readonly number[])[]): Table {
  const features = rows[0]?.length ?? 0
  const values = new Float32Array(rows.length * features)
  rows.forEach((row, i) => {
    row.forEach((value, f) => {
      values[f * rows.length + i] = value
    })
  })
  return { rows: rows.length, features, values }
}
