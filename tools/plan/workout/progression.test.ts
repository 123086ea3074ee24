import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Aim, type DoneSet, nextTarget, nextWeight } from './progression.ts'

const aim: Aim = { sets: 3, reps: 12, leastReps: 8, rir: 2, measure: 'reps', step: 2.5 }
const sets = (kg: number, ...reps: readonly number[]): DoneSet[] => reps.map((each) => ({ kg, reps: each }))

test('the first time there is nothing to go by', () => {
  expect(nextTarget([], aim)).toEqual({ kind: 'start', reps: 8, why: 'noHistory' })
  expect(nextTarget([[{ reps: 12, kg: 20, warmUp: true }]], aim).kind).toBe('start')
})

test('first more repetitions, then more weight from the bottom of the range', () => {
  expect(nextTarget([sets(60, 10, 9, 9)], aim)).toMatchObject({ kind: 'moreReps', kg: 60, reps: 10 })
  expect(nextTarget([sets(60, 12, 12, 11)], aim)).toMatchObject({ kind: 'moreReps', kg: 60, reps: 12 })
  expect(nextTarget([sets(60, 12, 12, 12)], aim)).toMatchObject({ kind: 'moreWeight', kg: 62.5, reps: 8 })
})

test('a set that was not done does not move the weight', () => {
  expect(nextTarget([sets(60, 12, 12)], aim)).toMatchObject({ kind: 'same', kg: 60, why: 'notAllSets' })
})

test('warm-up sets count for nothing, said or seen', () => {
  const warm = [{ kg: 20, reps: 12, warmUp: true }, { kg: 40, reps: 5 }, ...sets(60, 12, 12, 12)]
  expect(nextTarget([warm], aim)).toMatchObject({ kind: 'moreWeight', kg: 62.5 })
})

test('all repetitions but nothing in reserve: once more at the same weight', () => {
  const hard = sets(60, 12, 12, 12).map((set) => ({ ...set, rir: 0 }))
  expect(nextTarget([hard], aim)).toMatchObject({ kind: 'same', kg: 60, reps: 12 })
})

test('where the next dumbbell is a fifth heavier, the range is stretched first', () => {
  const light: Aim = { ...aim, step: 2 }
  expect(nextTarget([sets(10, 12, 12, 12)], light)).toMatchObject({ kind: 'moreReps', kg: 10, reps: 13 })
  expect(nextTarget([sets(10, 14, 14, 14)], light)).toMatchObject({ kind: 'moreReps', kg: 10, reps: 15 })
  expect(nextTarget([sets(10, 15, 15, 15)], light)).toMatchObject({ kind: 'moreWeight', kg: 12, reps: 8 })
})

test('three sessions without a gain, then a tenth less; and that run-up is no stall again', () => {
  const stuck = Array.from({ length: 4 }, () => sets(80, 9, 8, 8))
  expect(nextTarget(stuck.slice(1), aim).kind).toBe('moreReps')
  expect(nextTarget(stuck, aim)).toEqual({ kind: 'lessWeight', kg: 70, reps: 8, why: 'stalled' })
  expect(nextTarget([...stuck, sets(70, 8, 8, 8)], aim)).toMatchObject({ kind: 'moreReps', kg: 70, reps: 9 })
})

test('without a weight the way on is a harder exercise; holds go by five seconds', () => {
  const own: Aim = { sets: 2, reps: 15, leastReps: 8, rir: 2, measure: 'reps' }
  expect(nextTarget([[{ reps: 15 }, { reps: 15 }]], own)).toMatchObject({ kind: 'harder', reps: 15 })
  const hold: Aim = { sets: 1, reps: 45, leastReps: 20, rir: 2, measure: 'seconds' }
  expect(nextTarget([[{ seconds: 30 }]], hold)).toMatchObject({ kind: 'moreReps', reps: 35 })
})

test('plates that exist: at least 2 % more', () => {
  expect(nextWeight(60, 2.5)).toBe(62.5)
  expect(nextWeight(140, 2.5)).toBe(145)
  expect(nextWeight(61, 2.5)).toBe(62.5)
  expect(nextWeight(0.5, 2.5)).toBe(2.5)
})

const set = fc.record(
  {
    reps: fc.integer({ min: -2, max: 30 }),
    kg: fc.double({ min: -5, max: 300, noNaN: true }),
    rir: fc.integer({ min: 0, max: 5 }),
    warmUp: fc.boolean(),
  },
  { requiredKeys: ['reps'] },
)
const history = fc.array(fc.array(set, { maxLength: 6 }), { maxLength: 8 })

test('a raise is 2 to 10 %, or the smallest step there is after the range was stretched', () => {
  fc.assert(
    fc.property(history, fc.constantFrom(1, 2, 2.5, 4, 5), (done, step) => {
      const target = nextTarget(done, { ...aim, step })
      if (target.kind !== 'moreWeight') return
      const last = done.findLast((each) =>
        each.some(({ reps, kg, warmUp }) => !warmUp && (reps ?? 0) > 0 && (kg ?? 0) >= 0),
      )
      const working = (last ?? []).filter(
        ({ reps, kg, warmUp }) => !warmUp && (reps ?? 0) > 0 && (kg ?? 0) >= 0,
      )
      const from = Math.max(...working.map(({ kg }) => kg ?? 0))
      const to = target.kg ?? Number.NaN
      expect(to / step).toBeCloseTo(Math.round(to / step), 9)
      expect(to).toBeGreaterThanOrEqual(from * 1.02 - 1e-9)
      const top = working.filter(({ kg }) => (kg ?? 0) === from)
      expect(top.length).toBeGreaterThanOrEqual(aim.sets)
      const stretched = top.every(({ reps }) => (reps ?? 0) >= 15)
      expect(to <= from * 1.1 + 1e-9 || stretched).toBe(true)
    }),
  )
})

test('whatever was logged, the next target is a finite number of repetitions and never a negative weight', () => {
  fc.assert(
    fc.property(history, fc.constantFrom('reps', 'seconds', 'minutes'), (done, measure) => {
      const { reps, kg = 0 } = nextTarget(done, { ...aim, measure: measure as Aim['measure'] })
      expect(reps).toBeGreaterThanOrEqual(1)
      expect(reps).toBeLessThanOrEqual(15)
      expect(kg).toBeGreaterThanOrEqual(0)
    }),
  )
})
