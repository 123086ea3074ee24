import { designOf, ridge } from '../models/least-squares.ts'
import type { Past } from '../models/model.ts'
import type { Day, Grid } from './grid.ts'
import { effectsElsewhere, factorOf } from './outlook.ts'

/** Weeks before a day that it is held against. */
const laggedWeeks = 4

/** Known slots of a day, and of those before it, that make it a lesson. */
const fewestSlots = 4

/** How firmly each effect is held to what it is elsewhere, in days. */
const penalty = 4

/** Weeks after which a day weighs a third. */
const fade = 52

/** Keeps the logarithm of an empty day finite; far under the furthest. */
const tiny = 1e-3

/** A day can't have been further from the days before it, as a logarithm: a closed gym or a broken counter can. */
const furthest = 1.5

/**
 * What each kind of day does to the crowd of a gym, as logarithms of a factor: what it does elsewhere, moved by what
 * the gym's own days before the origin have shown. A day is compared with the same weekday of the four weeks before
 * it, over the slots that both know, and so is its calendar.
 */
export function calendarEffects({ grid, people }: Past): Float64Array {
  const elsewhere = effectsElsewhere(grid.periods)
  const now = Math.floor(people.length / grid.perDay)
  const rows: number[][] = []
  const target: number[] = []
  const weight: number[] = []
  for (let day = 7; day < now; day++) {
    const moved = movedKinds(grid, day)
    if (moved.length === 0) continue
    const came = ratioOn({ grid, people }, day)
    if (came === undefined) continue
    rows.push(moved)
    target.push(Math.max(-furthest, Math.min(furthest, Math.log(came))))
    weight.push(Math.exp((day - now) / 7 / fade))
  }
  if (rows.length === 0) return elsewhere
  return ridge(
    designOf(elsewhere.length, rows),
    Float64Array.from(target),
    Float64Array.from(weight),
    new Float64Array(elsewhere.length).fill(penalty),
    elsewhere,
  )
}

/** By what factor the calendar of a day lets the crowd differ from a plain day's. */
export const outlookOn = (day: Day | undefined, effects: Float64Array): number =>
  day ? factorOf(day.kinds, effects) : 1

/** The kinds of a day less those of the days it is held against, as column and value; empty when they are the same. */
function movedKinds({ days }: Grid, day: number): number[] {
  const moved = new Map<number, number>()
  const add = (kind: number, part: number) => moved.set(kind, (moved.get(kind) ?? 0) + part)
  const weeks = Math.min(laggedWeeks, Math.floor(day / 7))
  for (const kind of days[day]?.kinds ?? []) add(kind, 1)
  for (let back = 1; back <= weeks; back++) {
    for (const kind of days[day - 7 * back]?.kinds ?? []) add(kind, -1 / weeks)
  }
  return [...moved].filter(([, part]) => Math.abs(part) > 1e-9).flat()
}

/** People of a day over those of the same weekday in the weeks before it; undefined where too little is known. */
function ratioOn({ grid: { perDay, perWeek }, people }: Past, day: number): number | undefined {
  let came = 0
  let due = 0
  let known = 0
  for (let step = day * perDay; step < (day + 1) * perDay; step++) {
    const value = people[step] ?? Number.NaN
    if (Number.isNaN(value)) continue
    const before = laggedMean(people, step, perWeek)
    if (Number.isNaN(before)) continue
    came += value
    due += before
    known++
  }
  return known >= fewestSlots && due > 0 ? came / due + tiny : undefined
}

function laggedMean(people: Float64Array, step: number, perWeek: number): number {
  let sum = 0
  let known = 0
  for (let back = 1; back <= laggedWeeks; back++) {
    const value = people[step - back * perWeek] ?? Number.NaN
    if (Number.isNaN(value)) continue
    sum += value
    known++
  }
  return known > 0 ? sum / known : Number.NaN
}
