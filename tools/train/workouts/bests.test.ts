import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exerciseById } from '../../plan/index.ts'
import { bestOf, oneRepMax } from './bests.ts'
import { nextFor, stepFor } from './next.ts'
import type { WorkSet } from './set.ts'

function exercise(id: string) {
  const found = exerciseById(id)
  if (!found) throw new Error(`the catalogue has lost ${id}`)
  return found
}
const bench = exercise('barbell-bench-press')
const dip = exercise('dip')
const plank = exercise('plank')
const run = exercise('run')

const blank: WorkSet = {
  exercise: '',
  reps: null,
  kg: null,
  seconds: null,
  metres: null,
  rir: null,
  warmUp: false,
}
const lift = (kg: number | null, reps: number, more: Partial<WorkSet> = {}): WorkSet => ({
  ...blank,
  kg,
  reps,
  ...more,
})
const on = (date: string, ...sets: WorkSet[]) => sets.map((set) => ({ ...set, date }))
const today = '2026-11-24'

test('the middle of Epley and Brzycki, as published for 100 kg five times', () => {
  const max = oneRepMax([lift(100, 5)], bench)
  expect(max?.epley).toBeCloseTo(116.67, 2)
  expect(max?.brzycki).toBeCloseTo(112.5, 2)
  expect(max?.kg).toBeCloseTo(114.58, 2)
})

test('the best set counts, a single is what it is, a warm-up and eleven repetitions are nothing', () => {
  expect(oneRepMax([lift(100, 3), lift(105, 1), lift(95, 5)], bench)?.kg).toBeCloseTo(
    (110.8333 + 106.875) / 2,
    3,
  )
  expect(oneRepMax([lift(102.06, 1)], bench)).toEqual({ kg: 102.06, epley: 102.06, brzycki: 102.06 })
  expect(oneRepMax([lift(60, 11)], bench)).toBeUndefined()
  expect(oneRepMax([lift(60, 5, { warmUp: true })], bench)).toBeUndefined()
})

test('a weight added to the body says nothing of what was lifted', () => {
  expect(oneRepMax([lift(20, 6)], dip)).toBeUndefined()
})

test('the two formulas are never more than 4 % apart', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 400, noNaN: true }), fc.integer({ min: 1, max: 10 }), (kg, reps) => {
      const max = oneRepMax([lift(kg, reps)], bench)
      expect(max && max.epley / max.brzycki).toBeLessThan(1.04)
      expect(max?.kg).toBeGreaterThanOrEqual(kg)
    }),
  )
})

test('the first day has no record, however often it is logged', () => {
  expect(bestOf([lift(100, 5)], [], today, bench)).toBeUndefined()
  expect(bestOf([lift(100, 5)], on(today, lift(80, 5)), today, bench)).toBeUndefined()
})

test('a higher maximum, more repetitions with a weight, a heavier one', () => {
  const before = on('2026-11-17', lift(60, 8), lift(60, 12), lift(80, 3))
  expect(bestOf([lift(85, 3)], before, today, bench)).toMatchObject({ kind: 'oneRepMax' })
  expect(bestOf([lift(60, 13)], before, today, bench)).toEqual({
    kind: 'reps',
    value: 13,
    before: 12,
    kg: 60,
  })
  expect(bestOf([lift(60, 12)], before, today, bench)).toBeUndefined()
  // Never lifted before, but less than they could: no record.
  expect(bestOf([lift(40, 15)], before, today, bench)).toBeUndefined()
  expect(bestOf([lift(25, 5)], on('2026-11-17', lift(20, 8)), today, dip)).toEqual({
    kind: 'weight',
    value: 25,
    before: 20,
  })
  expect(bestOf([lift(null, 12)], on('2026-11-17', lift(null, 10)), today, dip)).toEqual({
    kind: 'reps',
    value: 12,
    before: 10,
    kg: null,
  })
})

test('a longer hold, a longer way, a faster time over the same way', () => {
  const held = (seconds: number) => ({ ...blank, seconds })
  expect(bestOf([held(70)], on('2026-11-17', held(60)), today, plank)).toMatchObject({
    kind: 'hold',
    before: 60,
  })
  const ran = (metres: number, seconds: number) => ({ ...blank, metres, seconds })
  const before = on('2026-11-17', ran(5000, 1620))
  expect(bestOf([ran(5000, 1600)], before, today, run)).toMatchObject({ kind: 'time', before: 1620 })
  expect(bestOf([ran(8000, 2700)], before, today, run)).toMatchObject({ kind: 'distance', before: 5000 })
  expect(bestOf([ran(5000, 1700)], before, today, run)).toBeUndefined()
})

const sets = fc.array(
  fc.record({
    kg: fc.integer({ min: 1, max: 80 }).map((n) => 2.5 * n),
    reps: fc.integer({ min: 1, max: 20 }),
  }),
  { minLength: 1, maxLength: 5 },
)

test('what was done before is never a record again', () => {
  fc.assert(
    fc.property(sets, sets, (now, before) => {
      const done = now.map(({ kg, reps }) => lift(kg, reps))
      const all = on('2026-11-17', ...before.map(({ kg, reps }) => lift(kg, reps)), ...done)
      expect(bestOf(done, all, today, bench)).toBeUndefined()
    }),
  )
})

test('five by five goes on in its own range; an exercise for minutes has no target', () => {
  const five = [{ date: today, sets: Array.from({ length: 5 }, () => lift(100, 5)) }]
  expect(nextFor(bench, five, { plan: undefined, units: null })).toMatchObject({
    kind: 'moreReps',
    kg: 100,
    reps: 6,
  })
  expect(
    nextFor(run, [{ date: today, sets: [{ ...blank, seconds: 1800 }] }], { plan: undefined, units: null }),
  ).toBeUndefined()
  expect(nextFor(bench, [], { plan: undefined, units: null })).toBeUndefined()
})

test('a step is five pounds where plates are pounds', () => {
  expect(stepFor(bench, 'metric')).toBe(2.5)
  expect(stepFor(bench, 'us')).toBeCloseTo(5 * 0.45359237, 9)
  expect(stepFor(exercise('leg-press'), 'us')).toBeCloseTo(10 * 0.45359237, 9)
})
