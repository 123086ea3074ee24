import { expect, test } from 'vitest'
import { normal, seededRandom } from '../../kit/random.ts'
import { addDays, instantOf } from '../../kit/time.ts'
import { weightTrend } from '../../kit/weight-trend.ts'
import { exerciseById } from '../../plan/index.ts'
import type { WorkSet } from '../workouts/set.ts'
import { strengthIn, strengths } from './strength.ts'

const bench = exerciseById('barbell-bench-press')
if (!bench) throw new Error('the catalogue has lost the bench press')
const start = '2026-08-03'
const today = '2026-11-24'

const set = (date: string, reps: number, kg: number | null, exercise = 'barbell-bench-press') => ({
  ...({ exercise, reps, kg, seconds: null, metres: null, rir: null, warmUp: false } satisfies WorkSet),
  date,
})

/** Two sessions a week of somebody whose strength is `of(week)` kg, with good and bad days, in plates that exist. */
function lifter(seed: string, sessions: number, of: (week: number) => number) {
  const random = seededRandom(seed)
  let form = normal(random)
  return Array.from({ length: sessions }, (_, nth) => {
    form = 0.4 * form + Math.sqrt(1 - 0.16) * normal(random)
    const max = of(nth / 2) * (1 + 0.03 * form)
    const kg = 2.5 * Math.round((0.72 + 0.06 * random()) * (of(nth / 2) / 2.5))
    // As many repetitions as the day allows, by Brzycki.
    const reps = Math.max(1, Math.min(10, Math.round(37 - (36 * kg) / max)))
    const date = addDays(start, Math.floor(3.5 * nth))
    return [set(date, reps, kg), set(date, Math.max(1, reps - 1), kg)]
  }).flat()
}

test('of lifters who stand still, at most one in twenty hears that they gain', () => {
  for (const sessions of [8, 16, 30]) {
    const runs = 600
    const gains = Array.from({ length: runs }, (_, i) =>
      strengthIn(
        bench,
        lifter(`flat ${sessions} ${i}`, sessions, () => 100),
        today,
      ),
    ).filter((found) => found?.trend?.kind === 'up')
    expect(gains.length / runs).toBeLessThanOrEqual(0.05)
  }
})

test('who gains a kilogram and a half a week hears it within three months', () => {
  const runs = 100
  const told = Array.from({ length: runs }, (_, i) =>
    strengthIn(
      bench,
      lifter(`gain ${i}`, 24, (week) => 100 + 1.5 * week),
      today,
    ),
  ).filter((found) => found?.trend?.kind === 'up')
  expect(told.length).toBeGreaterThan(90)
})

test('of people whose weight stands still, at most one in twenty hears of a change either way', () => {
  const runs = 600
  let changes = 0
  for (let i = 0; i < runs; i++) {
    const random = seededRandom(`weight ${i}`)
    let water = normal(random)
    const weighings = Array.from({ length: 40 }, (_, day) => {
      water = 0.7 * water + Math.sqrt(1 - 0.49) * normal(random)
      const date = addDays('2026-10-16', day)
      // Weekends are salty.
      const kg = 80 + 0.5 * water + 0.3 * normal(random) + (day % 7 > 4 ? 0.3 : 0)
      return { at: instantOf(date, 420, 'Europe/Berlin'), kg }
    })
    const now = new Date('2026-11-24T12:00:00Z')
    const found = weightTrend(weighings, { zone: 'Europe/Berlin', now })
    if (found?.trend?.kind !== 'unclear') changes++
  }
  expect(changes / runs).toBeLessThanOrEqual(0.1)
})

test('half a kilogram a week is seen in four weeks', () => {
  const random = seededRandom('losing')
  const weighings = Array.from({ length: 28 }, (_, day) => ({
    at: instantOf(addDays('2026-10-28', day), 420, 'Europe/Berlin'),
    kg: 82 - (0.5 * day) / 7 + normal(random, 0, 0.5),
  }))
  const found = weightTrend(weighings, { zone: 'Europe/Berlin', now: new Date('2026-11-24T12:00:00Z') })
  expect(found?.trend).toMatchObject({ kind: 'down', points: 28 })
  expect(found?.trend?.perWeek).toBeGreaterThan(-0.8)
  expect(found?.trend?.perWeek).toBeLessThan(-0.2)
})

test('stepping on the scales five times a day tells no more than once', () => {
  const once = Array.from({ length: 12 }, (_, day) => ({
    at: instantOf(addDays('2026-11-10', day), 420, 'Europe/Berlin'),
    kg: 80 + (day % 2) * 0.4,
  }))
  const often = once.flatMap((each) => Array.from({ length: 5 }, () => each))
  const options = { zone: 'Europe/Berlin', now: new Date('2026-11-24T12:00:00Z') }
  expect(weightTrend(often, options)).toEqual(weightTrend(once, options))
  expect(weightTrend([], options)).toBeUndefined()
})

test('an exercise is measured by what there is: the maximum, else repetitions, else time', () => {
  const found = strengths(
    [
      set('2026-11-20', 5, 100),
      set('2026-11-20', 10, null, 'pull-up'),
      { ...set('2026-11-20', 0, null, 'plank'), reps: null, seconds: 60 },
      { ...set('2026-11-20', 0, null, 'run'), reps: null, seconds: 1600, metres: 5000 },
    ],
    today,
  )
  const measures = Object.fromEntries(
    found.map(({ exercise, measure, last }) => [exercise.id, [measure, last]]),
  )
  expect(measures.plank).toEqual(['seconds', 60])
  expect(measures['pull-up']).toEqual(['reps', 10])
  expect(measures['barbell-bench-press']?.[0]).toBe('oneRepMax')
  expect(measures['barbell-bench-press']?.[1]).toBeCloseTo((350 / 3 + 112.5) / 2, 6)
  expect(measures.run).toBeUndefined()
})
