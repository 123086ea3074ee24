import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Gym } from '../kit/gym.ts'
import { defaultSplits } from '../kit/splits.ts'
import { forgottenAfter, usualStay } from '../kit/stays.ts'
import { addMinutes } from '../kit/time.ts'
import { occupancyOf, type Stay } from './occupancy.ts'

const gym: Gym = {
  id: 'g',
  name: 'G',
  zone: 'UTC',
  country: null,
  region: null,
  language: 'en',
  capacity: 100,
  slotMinutes: 30,
  comfort: 0.8,
  quietFrom: 1320,
  quietTo: 420,
  demo: false,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 360, closes: 1320 })),
  periods: [],
  splits: defaultSplits,
  equipment: [],
}
const at = (clock: string) => new Date(`2026-11-24T${clock}:00Z`)
const from = at('17:00')
const to = at('19:00')

function people(
  stays: Stay[],
  split: string,
  slot: Date,
  readings: { at: Date; count: number; capped: boolean }[] = [],
) {
  return occupancyOf(gym, from, to, { stays, readings }).find(
    (row) => row.split === split && row.slot.getTime() === slot.getTime(),
  )?.people
}

test('a stay counts for the part of the slot it fills', () => {
  const stays = [{ checkIn: at('17:15'), checkOut: at('18:00'), splits: ['legs'] }]
  expect(people(stays, 'all', at('17:00'))).toBe(0.5)
  expect(people(stays, 'legs', at('17:30'))).toBe(1)
  expect(people(stays, 'legs', at('18:00'))).toBe(0)
})

test('a stay with two splits counts half in each', () => {
  const stays = [{ checkIn: at('17:00'), checkOut: at('18:00'), splits: ['legs', 'core'] }]
  expect(people(stays, 'legs', at('17:00'))).toBe(0.5)
  expect(people(stays, 'all', at('17:00'))).toBe(1)
})

test('a counter gives the whole, check-ins the parts', () => {
  const stays = [
    { checkIn: at('17:00'), checkOut: at('18:00'), splits: ['legs'] },
    { checkIn: at('17:00'), checkOut: at('18:00'), splits: ['chest'] },
  ]
  const readings = [10, 20].map((count, i) => ({ at: addMinutes(at('17:00'), 10 * i), count, capped: false }))
  expect(people(stays, 'all', at('17:00'), readings)).toBe(15)
  expect(people(stays, 'legs', at('17:00'), readings)).toBe(7.5)
})

test('a slot without a reading on a counted day stays missing, and a capped reading is none', () => {
  const stays = [{ checkIn: at('17:00'), checkOut: at('19:00'), splits: ['legs'] }]
  const readings = [
    { at: at('17:10'), count: 30, capped: false },
    { at: at('18:10'), count: 100, capped: true },
  ]
  expect(people(stays, 'all', at('17:30'), readings)).toBeUndefined()
  expect(people(stays, 'all', at('18:00'), readings)).toBeUndefined()
  expect(people(stays, 'all', at('17:00'), readings)).toBe(30)
})

test('the splits sum to the whole, whatever the stays', () => {
  const stay = fc
    .record({
      begin: fc.integer({ min: -120, max: 119 }),
      minutes: fc.integer({ min: 1, max: 180 }),
      splits: fc.uniqueArray(fc.constantFrom(...defaultSplits.map(({ id }) => id)), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(({ begin, minutes, splits }) => ({
      checkIn: addMinutes(from, begin),
      checkOut: addMinutes(from, begin + minutes),
      splits,
    }))
  fc.assert(
    fc.property(fc.array(stay, { maxLength: 40 }), (stays) => {
      const rows = occupancyOf(gym, from, to, { stays, readings: [] })
      const whole = rows.filter(({ split }) => split === 'all').reduce((sum, row) => sum + row.people, 0)
      const parts = rows.filter(({ split }) => split !== 'all').reduce((sum, row) => sum + row.people, 0)
      if (stays.length === 0) return
      const minutes = stays.reduce((sum, { checkIn, checkOut }) => {
        const inside =
          Math.min(checkOut.getTime(), to.getTime()) - Math.max(checkIn.getTime(), from.getTime())
        return sum + Math.max(0, inside) / 60_000
      }, 0)
      expect(parts).toBeCloseTo(whole, 6)
      expect(whole * 30).toBeCloseTo(minutes, 6)
    }),
  )
})

test('a visit of several splits usually lasts as long as the longest and a quarter hour for each other', () => {
  expect(usualStay([{ typicalMinutes: 65 }, { typicalMinutes: 50 }])).toBe(80)
  expect(forgottenAfter(at('17:00'), 60)).toEqual(at('18:30'))
})

test('a day on which nothing was recorded stays missing instead of empty', () => {
  expect(occupancyOf(gym, from, to, { stays: [], readings: [] })).toEqual([])
})

test('a counter that fell silent leaves a hole for a week, then visits decide', () => {
  const stays = [{ checkIn: at('17:00'), checkOut: at('19:00'), splits: ['legs'] }]
  const before = (days: number) => [{ at: addMinutes(from, -days * 24 * 60), count: 30, capped: false }]
  expect(people(stays, 'all', at('17:00'), before(7))).toBeUndefined()
  expect(people(stays, 'all', at('17:00'), before(8))).toBe(1)
})
