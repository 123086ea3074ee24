import { z } from 'zod'
import { keptTreesForm } from '../models/kept-trees.ts'
import { designOf, ridge } from '../models/least-squares.ts'
import { type DayRecord, deviation } from './day-record.ts'
import { type Correction, correctionBy, learnTodayTrees } from './today-trees.ts'

/**
 * How today's counts change the forecast of its later slots: for each lead (1 = the next slot) the coefficients of
 * the last deviation, the two before it, and the day's mean deviation; and how much of the interval's width is left.
 * Then trees on what that leaves over. Plain JSON.
 */
export const todayForm = z.object({
  leads: z.array(z.object({ coefficients: z.array(z.number()), width: z.number() })),
  trees: keptTreesForm.nullable(),
})

export type TodayModel = z.infer<typeof todayForm>

/** Leads beyond the last one learned use its coefficients: by then little of today's news, or of the day, is left. */
const longestLead = 16

const penalty = 4

/** Without lessons today's counts change nothing. */
export const noToday: TodayModel = { leads: [], trees: null }

/**
 * Learns what a day's deviations so far say of its later slots, from days forecast before they began.
 *
 * Deviations are taken between roots, where a count's noise is the same at every size.
 */
export function learnToday(days: readonly DayRecord[]): TodayModel {
  const leads: TodayModel['leads'] = []
  while (leads.length < longestLead) {
    const lead = learnLead(days, leads.length + 1)
    if (!lead) break
    leads.push(lead)
  }
  const linear: Correction = (day, last, slot) => linearMove({ leads }, day, last, slot) ?? 0
  return { leads, trees: leads.length > 0 ? learnTodayTrees(days, linear) : null }
}

/** Fewest slots to learn a lead from. */
const enough = 200

function learnLead(days: readonly DayRecord[], lead: number) {
  const rows: number[][] = []
  const target: number[] = []
  for (const day of days) {
    for (let at = lead; at < day.people.length; at++) {
      const came = deviation(day, at)
      const known = Number.isNaN(came) ? undefined : inputs(day, at - lead, at)
      if (!known) continue
      rows.push(known.flatMap((value, column) => [column, value]))
      target.push(came)
    }
  }
  if (rows.length < enough) return undefined
  const design = designOf(width, rows)
  const y = Float64Array.from(target)
  const coefficients = ridge(
    design,
    y,
    y.map(() => 1),
    new Float64Array(width).fill(penalty),
  )
  const left = rows.reduce((sum, row, i) => sum + Math.abs((y[i] ?? 0) - dot(coefficients, row)), 0)
  const before = y.reduce((sum, value) => sum + Math.abs(value), 0)
  return { coefficients: [...coefficients], width: before > 0 ? Math.min(1, left / before) : 1 }
}

/** The last deviation, the two before it, the mean of the day so far, and the last two as factors. */
const width = 6

/** A factor is not believed beyond these. */
const factors = { least: 0.4, most: 2.5 }

/** People added to both sides of a factor: one of two people says little. */
const doubted = 4

/** What is known of a day after its slot `last` for a later one; undefined when the last slot is not known. */
function inputs(day: DayRecord, last: number, slot: number): number[] | undefined {
  const newest = deviation(day, last)
  if (Number.isNaN(newest)) return undefined
  const before = (back: number) => {
    const value = deviation(day, last - back)
    return Number.isNaN(value) ? newest : value
  }
  let [sum, known, came, expected] = [0, 0, 0, 0]
  let [lately, latelyExpected] = [0, 0]
  for (let i = 0; i <= last; i++) {
    const value = deviation(day, i)
    if (Number.isNaN(value)) continue
    sum += value
    known++
    came += day.people[i] ?? 0
    expected += day.mean[i] ?? 0
    if (i <= last - 3) continue
    lately += day.people[i] ?? 0
    latelyExpected += day.mean[i] ?? 0
  }
  // By as much as the root of the slot would move if it deviated by the same factor.
  const root = Math.sqrt(day.mean[slot] ?? 0)
  const moved = (people: number, mean: number) => {
    const factor = (people + doubted) / (mean + doubted)
    return root * (Math.sqrt(Math.min(factors.most, Math.max(factors.least, factor))) - 1)
  }
  return [newest, before(1), before(2), sum / known, moved(came, expected), moved(lately, latelyExpected)]
}

function dot(coefficients: Float64Array, row: readonly number[]): number {
  let sum = 0
  for (let k = 0; k < row.length; k += 2) sum += (coefficients[row[k] ?? 0] ?? 0) * (row[k + 1] ?? 0)
  return sum
}

/** The rest of a day corrected: expected people, and the part of the interval's width that is left. */
export type Corrected = { mean: number; width: number }

/**
 * What corrects a later slot of a day by what came so far.
 *
 * @returns a function of the day up to now, of its newest known slot (a few missing before it are no harm), and of
 *   the slot asked about
 */
export function correctionsOf(model: TodayModel): (day: DayRecord, last: number, slot: number) => Corrected {
  const more = model.trees && correctionBy(model.trees)
  return (day, last, slot) => {
    const expected = day.mean[slot] ?? 0
    const moved = linearMove(model, day, last, slot)
    if (moved === undefined) return { mean: expected, width: 1 }
    const { width: left = 1 } = leadOf(model, last, slot) ?? {}
    const root = Math.sqrt(expected) + moved + (more?.(day, last, slot, moved) ?? 0)
    return { mean: Math.max(0, root) ** 2, width: left }
  }
}

/** How far the root of a slot is moved by the coefficients of its lead; undefined when nothing was learned or known. */
function linearMove(
  model: Pick<TodayModel, 'leads'>,
  day: DayRecord,
  last: number,
  slot: number,
): number | undefined {
  const lead = leadOf(model, last, slot)
  if (!lead) return undefined
  return inputs(day, last, slot)?.reduce((sum, value, i) => sum + value * (lead.coefficients[i] ?? 0), 0)
}

const leadOf = ({ leads }: Pick<TodayModel, 'leads'>, last: number, slot: number) =>
  leads[Math.min(slot - last, leads.length) - 1]
