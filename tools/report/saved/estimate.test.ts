import { describe, expect, test } from 'vitest'
import { type Crowd, type Mover, overs, savedBy } from './estimate.ts'

const slotMs = 30 * 60_000
const start = Date.parse('2026-11-24T06:00:00Z')
const at = (slot: number) => start + slot * slotMs

/** A day of eight slots, full in the middle. */
const crowd = (people: readonly number[] = [5, 5, 12, 12, 5, 5, 5, 5]): Crowd => ({
  start,
  slotMs,
  people: Float64Array.from(people),
})

const mover = (now: number, before: number | undefined, more: Partial<Mover> = {}): Mover => ({
  from: at(now),
  to: at(now + 1),
  places: 1,
  likely: before === undefined ? [] : [[{ at: at(before), weight: 1 }]],
  sure: true,
  ...more,
})

const asking = { limit: 10, seed: 'test', draws: 200 }

describe('what advice saved', () => {
  test('is nothing where nobody came on it, however full it was', () => {
    const { crowded, without, saved } = savedBy(crowd(), [], asking)
    expect(crowded).toBe(2 * 2 * 30)
    expect(without).toEqual({ mean: 120, low: 120, high: 120 })
    expect(saved).toEqual({ mean: 0, low: 0, high: 0 })
  })

  test('is half an hour for each who would have come when it was full, worked by hand', () => {
    const movers = Array.from({ length: 3 }, () => mover(6, 2))
    const { saved, bySlot } = savedBy(crowd(), movers, asking)
    // They would have come somewhere in the slot and stayed half an hour: three times thirty minutes over the two.
    expect(saved.mean).toBeCloseTo(90)
    expect(saved.high - saved.low).toBeLessThan(1)
    expect(bySlot.reduce((sum, minutes) => sum + minutes, 0)).toBeCloseTo(saved.mean)
  })

  test('is less than nothing where they were sent into the crowd', () => {
    const { saved } = savedBy(crowd(), [mover(2, 6), mover(3, 6)], asking)
    expect(saved.mean).toBeLessThan(0)
    expect(saved.high).toBeLessThan(0)
  })

  test('is nothing where they came in the slot in which they would have come', () => {
    const { saved } = savedBy(crowd(), [mover(2, 2), mover(3, 3)], asking)
    expect(saved).toEqual({ mean: 0, low: 0, high: 0 })
  })

  test('is doubtful where nobody knows whether they would have come at all', () => {
    const unsure = Array.from({ length: 9 }, () => mover(6, 2, { sure: false }))
    const sure = Array.from({ length: 9 }, () => mover(6, 2))
    const [a, b] = [unsure, sure].map((movers) => savedBy(crowd(), movers, asking).saved)
    expect((a?.mean ?? 0) / (b?.mean ?? 1)).toBeCloseTo(0.65, 1)
    expect((a?.high ?? 0) - (a?.low ?? 0)).toBeGreaterThan(50)
  })

  test('leaves out what nobody counted', () => {
    const { crowded, saved } = savedBy(crowd([5, 5, Number.NaN, 12, 5, 5, 5, 5]), [mover(6, 2)], asking)
    expect(crowded).toBe(60)
    expect(saved.mean).toBeLessThanOrEqual(30)
  })

  test('comes out the same whenever it is asked', () => {
    const movers = Array.from({ length: 5 }, (_, i) => mover(6, i % 4, { sure: false }))
    expect(savedBy(crowd(), movers, asking)).toEqual(savedBy(crowd(), movers, asking))
  })
})

test('person-minutes over a limit, slot by slot', () => {
  expect([...overs(Float64Array.from([9, 10, 12, Number.NaN]), 10, slotMs)]).toEqual([0, 0, 60, 0])
})
