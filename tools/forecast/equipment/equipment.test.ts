import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownPeople } from '../../kit/people.ts'
import { defaultEquipment, defaultSplits } from '../../kit/splits.ts'
import { pressureOf, shownPressure, tellablePeople } from './equipment.ts'

const racks = { pieces: 6, use: { legs: 0.5, shoulders: 0.25 } }
const people = (given: Record<string, number>) =>
  new Map(Object.entries(given).map(([id, mean]) => [id, { mean, low: mean - 2, high: mean + 2 }]))

test('pressure is the users expected over the pieces, with its interval', () => {
  const four = { ...racks, pieces: 4 }
  expect(pressureOf(four, people({ legs: 8, shoulders: 4, cardio: 30 }))).toEqual({
    mean: 1.25,
    low: 0.875,
    high: 1.625,
    people: 12,
  })
})

test.each([
  [
    { legs: 8, shoulders: 4 },
    { level: 'inUse', percent: 85, low: 60, high: 100 },
  ],
  [
    { legs: 4, shoulders: 2 },
    { level: 'inUse', percent: 40, low: null, high: 65 },
  ],
  [{ legs: 30 }, { level: 'full', percent: 100, low: 100, high: 100 }],
  [
    { legs: 2, shoulders: 2.4 },
    { level: 'mostlyFree', percent: null, low: null, high: null },
  ],
  [{ legs: 3.4 }, { level: 'mostlyFree', percent: null, low: null, high: null }],
  [{}, { level: 'mostlyFree', percent: null, low: null, high: null }],
])('with %o in the gym the racks are shown as %o', (given, shown) => {
  expect(shownPressure(pressureOf(racks, people(given)))).toEqual(shown)
})

test('a few people on fewer pieces are told without a figure', () => {
  const pair = { pieces: 2, use: { legs: 0.5 } }
  expect(shownPressure(pressureOf(pair, people({ legs: 4 })))).toMatchObject({
    level: 'inUse',
    percent: null,
  })
})

const crowd = fc.record(
  Object.fromEntries(defaultSplits.map(({ id }) => [id, fc.integer({ min: 0, max: 25 })])),
)

test('what is told of equipment now is the same whoever of a small number is there', () => {
  const seen = (bySplit: Record<string, number>, whole: number) =>
    defaultEquipment.map((equipment) =>
      shownPressure(
        pressureOf(
          equipment,
          tellablePeople(defaultSplits, { people: whole, bySplit: new Map(Object.entries(bySplit)) }),
        ),
      ),
    )
  fc.assert(
    fc.property(crowd, fc.integer({ min: 0, max: 4 }), (bySplit, other) => {
      const whole = Object.values(bySplit).reduce((sum, n) => sum + n, 0)
      const changed = Object.fromEntries(
        Object.entries(bySplit).map(([id, n]) => [id, 'under' in shownPeople(n) ? other : n]),
      )
      expect(seen(changed, whole)).toEqual(seen(bySplit, whole))
    }),
  )
})

test('people whose split may not be told are shared out, and nobody is lost', () => {
  const told = tellablePeople(defaultSplits, {
    people: 20,
    bySplit: new Map([
      ['legs', 8],
      ['chest', 4],
      ['back', 4],
      ['core', 4],
    ]),
  })
  expect(told.get('legs')?.mean).toBe(8)
  expect([...told.values()].reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(20)
})

test('more people never make equipment freer, and the figure stays within its steps', () => {
  fc.assert(
    fc.property(crowd, fc.constantFrom(...defaultEquipment), (bySplit, equipment) => {
      const more = Object.fromEntries(Object.entries(bySplit).map(([id, n]) => [id, n + 3]))
      const [a, b] = [bySplit, more].map((given) => pressureOf(equipment, people(given)))
      expect(b?.mean).toBeGreaterThan(a?.mean ?? 0)
      const { percent } = shownPressure(pressureOf(equipment, people(more)))
      if (percent !== null) expect([percent % 5, percent >= 30, percent <= 100]).toEqual([0, true, true])
    }),
  )
})
