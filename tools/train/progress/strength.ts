import { dayNumber, type Point, type Trend, trendOf } from '../../kit/trend.ts'
import type { Exercise } from '../../plan/index.ts'
import { exerciseById } from '../../plan/index.ts'
import { type OneRepMax, oneRepMax } from '../workouts/bests.ts'
import { type Session, sessionsIn, type WorkSet, working } from '../workouts/set.ts'

/** What is measured of an exercise: what could be lifted once (kg), most repetitions, longest time (seconds). */
export type Measure = 'oneRepMax' | 'reps' | 'seconds'

/** How somebody does with one exercise. */
export type Strength = {
  exercise: Exercise
  measure: Measure
  sessions: number
  /** The newest session's value, and the best there ever was, in the unit of the measure. */
  last: number
  best: number
  bestOn: string
  lastOn: string
  /** All sets of the newest session, warm-ups too. */
  lastSets: readonly WorkSet[]
  oneRepMax: OneRepMax | undefined
  trend: Trend | undefined
  series: readonly { date: string; value: number }[]
}

/** Days that count: what was longer ago says little of how it goes now. */
const window = 120

/** Sessions and days without which nothing is said, and the part of the value that is worth a word. */
const rules = { points: 6, days: 18, part: 0.01 }

/**
 * Strength in an exercise, by its sessions; undefined where none of them has anything to compare.
 *
 * @param sets all of the exercise, each with its day
 * @param today the last sessions up to it count
 */
export function strengthIn(
  exercise: Exercise,
  sets: readonly (WorkSet & { date: string })[],
  today: string,
): Strength | undefined {
  const sessions = sessionsIn(sets.filter(({ date }) => date <= today))
  for (const measure of ['oneRepMax', 'reps', 'seconds'] as const) {
    const series = sessions.flatMap((session) => {
      const value = bestValue(session, measure, exercise)
      return value === undefined ? [] : [{ date: session.date, value }]
    })
    const newest = series.at(-1)
    // One odd set with a weight among bodyweight sessions is no series.
    if (!newest || series.length * 2 < sessions.length) continue
    const top = series.reduce((best, each) => (each.value > best.value ? each : best), newest)
    return {
      exercise,
      measure,
      sessions: sessions.length,
      last: newest.value,
      lastOn: newest.date,
      lastSets: sessions.find(({ date }) => date === newest.date)?.sets ?? [],
      best: top.value,
      bestOn: top.date,
      oneRepMax: measure === 'oneRepMax' ? bestEstimate(sessions, exercise) : undefined,
      trend: trendIn(series, today),
      series,
    }
  }
  return undefined
}

function bestValue({ sets }: Session, measure: Measure, exercise: Exercise): number | undefined {
  if (measure === 'oneRepMax') return oneRepMax(sets, exercise)?.kg
  const work = working(sets).filter(({ metres }) => metres === null)
  const values = work.flatMap((set) => {
    const value = measure === 'reps' ? set.reps : set.seconds
    return value === null ? [] : [value]
  })
  return values.length === 0 ? undefined : Math.max(...values)
}

const bestEstimate = (sessions: readonly Session[], exercise: Exercise): OneRepMax | undefined =>
  oneRepMax(
    sessions.flatMap(({ sets }) => sets),
    exercise,
  )

/** The part of a series that says how it goes now. */
export const lately = <T extends { date: string }>(series: readonly T[], today: string): T[] =>
  series.filter(({ date }) => dayNumber(today) - dayNumber(date) <= window)

function trendIn(series: readonly { date: string; value: number }[], today: string): Trend | undefined {
  const points: Point[] = lately(series, today).map(({ date, value }) => ({ day: dayNumber(date), value }))
  const level = points.reduce((sum, { value }) => sum + value, 0) / Math.max(1, points.length)
  return trendOf(points, { points: rules.points, days: rules.days, change: rules.part * level })
}

/** Strength in every exercise of some sets, those done most often first. */
export function strengths(sets: readonly (WorkSet & { date: string })[], today: string): Strength[] {
  return [...Map.groupBy(sets, ({ exercise }) => exercise)]
    .flatMap(([id, own]) => {
      const exercise = exerciseById(id)
      const found = exercise && strengthIn(exercise, own, today)
      return found ? [found] : []
    })
    .toSorted((a, b) => b.sessions - a.sessions || Number(b.exercise.compound) - Number(a.exercise.compound))
}
