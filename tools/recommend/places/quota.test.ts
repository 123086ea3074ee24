import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSplits } from '../../kit/splits.ts'
import { areaCapacity, placesIn, type Room } from './quota.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const people = fc.double({ min: 0, max: 1000, noNaN: true })
const room = fc.record({ capacity: people, comfort: share, demand: people, compliance: share })
const more = fc.double({ min: 0, max: 100, noNaN: true })

test('places as worked by hand', () => {
  expect(placesIn({ capacity: 80, comfort: 0.8, demand: 50, compliance: 0.7 })).toBe(20)
  expect(placesIn({ capacity: 80, comfort: 0.8, demand: 64, compliance: 0.7 })).toBe(0)
  expect(placesIn({ capacity: 20, comfort: 0.8, demand: 15.5, compliance: 1 })).toBe(0)
  expect(placesIn({ capacity: 20, comfort: 0.8, demand: 9, compliance: 0.35 })).toBe(20)
})

test('places are whole and never negative, whatever is said', () => {
  const anything = fc.record({
    capacity: fc.double(),
    comfort: fc.double(),
    demand: fc.double(),
    compliance: fc.double(),
  })
  fc.assert(
    fc.property(fc.oneof(room, anything), (said) => {
      const places = placesIn(said)
      expect(Number.isSafeInteger(places) && places >= 0).toBe(true)
    }),
  )
})

test('if as many come as usually do, the area stays comfortable', () => {
  fc.assert(
    fc.property(room, ({ compliance, ...rest }) => {
      const chance = Math.max(0.05, compliance)
      const said: Room = { ...rest, compliance: chance }
      const places = placesIn(said)
      const full = Math.max(rest.demand, rest.comfort * rest.capacity)
      expect(rest.demand + places * chance).toBeLessThanOrEqual(full + 1e-9)
    }),
  )
})

test('more room, fewer people or less compliance never mean fewer places', () => {
  fc.assert(
    fc.property(room, more, (said, extra) => {
      const places = placesIn(said)
      expect(placesIn({ ...said, capacity: said.capacity + extra })).toBeGreaterThanOrEqual(places)
      expect(placesIn({ ...said, comfort: said.comfort + extra / 100 })).toBeGreaterThanOrEqual(places)
      expect(placesIn({ ...said, demand: said.demand + extra })).toBeLessThanOrEqual(places)
      expect(placesIn({ ...said, compliance: said.compliance + extra / 100 })).toBeLessThanOrEqual(places)
    }),
  )
})

test('a split holds its share of the gym, and an unknown one nobody', () => {
  const gym = { capacity: 80, splits: defaultSplits }
  expect(areaCapacity(gym, 'all')).toBe(80)
  expect(areaCapacity(gym, 'chest')).toBeCloseTo(80 * 0.14)
  expect(areaCapacity(gym, 'swimming')).toBe(0)
})
