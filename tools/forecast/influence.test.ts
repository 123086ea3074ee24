import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complianceOf, type Granted, withGranted } from './influence.ts'
import type { Prediction } from './store.ts'

const six = new Date('2026-11-24T17:00:00Z')
const half = new Date('2026-11-24T17:30:00Z')

test('before any advice one granted place in three brings someone', () => {
  expect(complianceOf({ taken: 0, came: 0 })).toBe(0.35)
})

test('what is learned moves slowly from there to the share that came', () => {
  expect(complianceOf({ taken: 20, came: 20 })).toBeCloseTo((20 + 7) / 40)
  expect(complianceOf({ taken: 20, came: 0 })).toBeCloseTo(7 / 40)
  expect(complianceOf({ taken: 100_000, came: 60_000 })).toBeCloseTo(0.6, 3)
})

test('two places in legs bring seven tenths of a person, to legs and to the gym', () => {
  const rows = ['all', 'legs', 'back'].map((split) => ({ split, slot: six, mean: 10, low: 5, high: 15 }))
  const granted = [{ split: 'legs', slot: six, places: 2 }]
  expect(withGranted(rows, granted, 0.35)).toEqual([
    { split: 'all', slot: six, mean: 10.7, low: 5.7, high: 15.7, demand: 10 },
    { split: 'legs', slot: six, mean: 10.7, low: 5.7, high: 15.7, demand: 10 },
    { split: 'back', slot: six, mean: 10, low: 5, high: 15, demand: null },
  ])
})

test('the reasons gain a part of their own, so that they still sum to the mean', () => {
  const row = { split: 'legs', slot: six, mean: 10, low: 5, high: 15, reasons: { usual: 12, level: -2 } }
  const [told] = withGranted([row], [{ split: 'legs', slot: six, places: 3 }], 0.5)
  expect(told?.reasons).toEqual({ usual: 12, level: -2, advice: 1.5 })
})

const splits = ['legs', 'back', 'cardio']
const places = fc.record({
  split: fc.constantFrom(...splits),
  slot: fc.constantFrom(six, half),
  places: fc.integer({ min: 1, max: 9 }),
})

/** Two slots of three splits and the whole, which is their sum. */
const forecast = fc
  .array(fc.integer({ min: 0, max: 400 }), { minLength: 6, maxLength: 6 })
  .map((tenths): Prediction[] => {
    const parts = tenths.map((value, i) => {
      const mean = value / 10
      const split = splits[i % 3] ?? ''
      return { split, slot: i < 3 ? six : half, mean, low: mean / 2, high: 2 * mean + 1 }
    })
    const whole = [six, half].map((slot) => {
      const mean = parts.filter((row) => row.slot === slot).reduce((sum, row) => sum + row.mean, 0)
      return { split: 'all', slot, mean, low: mean / 2, high: 2 * mean + 1 }
    })
    return [...whole, ...parts]
  })

test('splits still sum to the whole, demand is what was expected without, and intervals hold the mean', () => {
  fc.assert(
    fc.property(forecast, fc.array(places), fc.integer({ min: 0, max: 10 }), (rows, granted, tenths) => {
      const told = withGranted(rows, granted satisfies Granted[], tenths / 10)
      for (const slot of [six, half]) {
        const here = told.filter((row) => row.slot === slot)
        const whole = here.find(({ split }) => split === 'all')
        const parts = here.filter(({ split }) => split !== 'all').reduce((sum, { mean }) => sum + mean, 0)
        expect(whole?.mean).toBeCloseTo(parts)
      }
      told.forEach((row, i) => {
        expect(row.demand ?? row.mean).toBe(rows[i]?.mean)
        expect(row.low).toBeLessThanOrEqual(row.mean)
        expect(row.high).toBeGreaterThanOrEqual(row.mean)
      })
    }),
  )
})

test('granting nothing says so, also where something had been granted before', () => {
  const row = { split: 'legs', slot: six, mean: 10, low: 5, high: 15, demand: 9 }
  expect(withGranted([row], [], 0.35)).toEqual([{ ...row, demand: null }])
})
