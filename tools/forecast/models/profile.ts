import { dayMs, localTime } from '../../kit/time.ts'
import type { Forecaster, Past } from './model.ts'

/** Share of its weight that an observation keeps from one week to the next. */
const weeklyDecay = 0.7

/** Weeks of evidence that the wider average is worth against a slot's own. */
const borrowed = 0.5

type Cell = { sum: number; weight: number }

/**
 * Weighted same-slot profile: the average of the same weekday and slot over past weeks, newer weeks counting
 * more, pulled towards the same slot on all days where there is little of it, and that towards the whole.
 *
 * With much history it is exponential smoothing of each slot (alpha 0.3); the pull answers cold starts.
 *
 * @see Gardner ES. Exponential smoothing: the state of the art. J Forecast 1985;4:1-28.
 */
export const profile: Forecaster = (past, steps) => {
  const { gym } = past
  const { same, slot, all } = cells(past)
  const overall = all.weight > 0 ? all.sum / all.weight : 0
  return steps.map((step) => {
    const { weekday, minute } = localTime(step, gym.zone)
    const anyDay = pulled(slot.get(minute), overall)
    return pulled(same.get(weekday * 1440 + minute), anyDay)
  })
}

function cells({ gym, origin, observations }: Past) {
  const same = new Map<number, Cell>()
  const slot = new Map<number, Cell>()
  const all: Cell = { sum: 0, weight: 0 }
  for (const { slot: start, people } of observations) {
    const weeks = Math.floor((origin.getTime() - start.getTime()) / (7 * dayMs))
    const weight = weeklyDecay ** weeks
    const { weekday, minute } = localTime(start, gym.zone)
    add(cellAt(same, weekday * 1440 + minute), people, weight)
    add(cellAt(slot, minute), people, weight)
    add(all, people, weight)
  }
  return { same, slot, all }
}

function cellAt(table: Map<number, Cell>, key: number): Cell {
  const known = table.get(key)
  if (known) return known
  const made = { sum: 0, weight: 0 }
  table.set(key, made)
  return made
}

function add(cell: Cell, people: number, weight: number) {
  cell.sum += weight * people
  cell.weight += weight
}

function pulled(cell: Cell | undefined, towards: number): number {
  if (!cell) return towards
  return (cell.sum + borrowed * towards) / (cell.weight + borrowed)
}
