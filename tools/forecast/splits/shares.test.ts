import fc from 'fast-check'
import { expect, test } from 'vitest'
import { poisson, seededRandom } from '../../kit/random.ts'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import type { SplitPast } from './share-record.ts'
import { shareBook } from './shares.ts'

const gym: GridGym = {
  zone: 'Europe/Berlin',
  slotMinutes: 30,
  country: null,
  region: null,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 8 * 60, closes: 20 * 60 })),
  periods: [],
}
const grid = gridOf(gym, new Date('2026-01-05T00:00:00+01:00'), new Date('2026-04-06T00:00:00+02:00'))
const { perDay, perWeek } = grid
const weekAhead = (origin: number) =>
  Array.from({ length: perWeek }, (_, i) => origin + i).filter((i) => grid.open[i] === 1)

/** A split's past: as many people in an open slot as told, by chance where a seed is given. */
function past(
  split: Partial<SplitPast> & { id: string },
  weeks: number,
  people: (slot: number) => number,
  seed?: string,
): SplitPast {
  const random = seededRandom(`${seed} ${split.id}`)
  const came = (i: number) => (seed === undefined ? people(i) : poisson(random, people(i)))
  const values = Array.from({ length: weeks * perWeek }, (_, i) =>
    grid.open[i] === 1 ? came(i) : Number.NaN,
  )
  return { share: 0.1, muscles: [], people: Float64Array.from(values), ...split }
}

function partsOf(splits: readonly SplitPast[]): Map<string, Float64Array> {
  const origin = splits[0]?.people.length ?? 0
  return shareBook(grid, splits).parts(origin, weekAhead(origin))
}

const meanPart = (parts: Map<string, Float64Array>, id: string, of: (i: number) => boolean = () => true) => {
  const values = [...(parts.get(id) ?? [])].filter((_, i) => of(i))
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
const perOpenDay = 24
const onWeekday = (weekday: number) => (i: number) => Math.floor(i / perOpenDay) === weekday

/** Any few splits: some never recorded, some with gaps, some empty. */
const anySplits = fc
  .array(
    fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (share < 1e-9 ? 0 : share)),
      muscles: fc.subarray(['chest', 'back', 'quadriceps', 'biceps']),
      level: fc.constantFrom(0, 0.1, 3, 200),
      known: fc.constantFrom('all', 'none', 'late', 'sometimes'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .chain((all) =>
    fc.record({ all: fc.constant(all), days: fc.constantFrom(0, 1, 3, 10, 23), seed: fc.string() }),
  )
  .map(({ all, days, seed }) =>
    all.map(({ share, muscles, level, known }, k) => {
      const random = seededRandom(`${seed} ${k}`)
      const isKnown = (i: number) =>
        known === 'all' || (known === 'late' && i > 5 * perDay) || (known === 'sometimes' && random() < 0.5)
      const people = Float64Array.from({ length: days * perDay }, (_, i) =>
        grid.open[i] === 1 && isKnown(i) ? poisson(random, level) : Number.NaN,
      )
      return { id: `split ${k}`, share, muscles, people }
    }),
  )

test('the parts of a step sum to the whole, whatever is known', () => {
  fc.assert(
    fc.property(anySplits, (splits) => {
      const parts = [...partsOf(splits).values()]
      for (let i = 0; i < (parts[0]?.length ?? 0); i++) {
        const values = parts.map((row) => row[i] ?? Number.NaN)
        for (const value of values) expect(value).toBeGreaterThanOrEqual(0)
        expect(Math.abs(values.reduce((sum, value) => sum + value, 0) - 1)).toBeLessThan(1e-12)
      }
    }),
    { numRuns: 40 },
  )
})

test('the order of the splits does not matter', () => {
  fc.assert(
    fc.property(anySplits, (splits) => {
      const parts = partsOf(splits)
      for (const [id, row] of partsOf([...splits].reverse())) {
        row.forEach((part, i) => {
          expect(part).toBeCloseTo(parts.get(id)?.[i] ?? Number.NaN, 9)
        })
      }
    }),
    { numRuns: 20 },
  )
})

test('areas count by their proportions alone', () => {
  fc.assert(
    fc.property(anySplits, fc.constantFrom(0.01, 7), (splits, times) => {
      const parts = partsOf(splits)
      for (const [id, row] of partsOf(splits.map((split) => ({ ...split, share: split.share * times })))) {
        row.forEach((part, i) => {
          expect(part).toBeCloseTo(parts.get(id)?.[i] ?? Number.NaN, 9)
        })
      }
    }),
    { numRuns: 20 },
  )
})

test('what comes after an origin changes nothing that was told at it', () => {
  const random = seededRandom('leak')
  const a = past({ id: 'a' }, 12, () => 2, 'leak')
  const b = past({ id: 'b' }, 12, () => 4, 'leak')
  const origin = 9 * perWeek + 77
  const other = (split: SplitPast) => ({
    ...split,
    people: split.people.map((value, i) => (i < origin ? value : 50 * random())),
  })
  const told = shareBook(grid, [a, b]).parts(origin, weekAhead(origin))
  expect(shareBook(grid, [other(a), other(b)]).parts(origin, weekAhead(origin))).toEqual(told)
})

test('a gym of one split gives it everybody, a gym of none nothing', () => {
  const only = partsOf([past({ id: 'all sports' }, 3, () => 5)])
  expect(new Set(only.get('all sports'))).toEqual(new Set([1]))
  expect(partsOf([])).toEqual(new Map())
})

test('without any record the areas decide', () => {
  const parts = partsOf([
    past({ id: 'a', share: 0.3 }, 0, () => 0),
    past({ id: 'b', share: 0.1 }, 0, () => 0),
  ])
  expect(meanPart(parts, 'a')).toBeCloseTo(0.75)
})

test('with years of record the areas are forgotten', () => {
  const parts = partsOf([
    past({ id: 'a', share: 0.9 }, 12, () => 2, 'areas'),
    past({ id: 'b', share: 0.1 }, 12, () => 6, 'areas'),
  ])
  expect(Math.abs(meanPart(parts, 'a') - 0.25)).toBeLessThan(0.01)
})

test('a split offered on Mondays alone has its Mondays and next to nothing else', () => {
  const monday = (i: number) => Math.floor(i / perDay) % 7 === 0
  const parts = partsOf([
    past({ id: 'class' }, 8, (i) => (monday(i) ? 6 : 0), 'class'),
    past({ id: 'rest' }, 8, () => 6, 'class'),
  ])
  expect(Math.abs(meanPart(parts, 'class', onWeekday(0)) - 0.5)).toBeLessThan(0.05)
  for (const weekday of [1, 2, 3, 4, 5, 6])
    expect(meanPart(parts, 'class', onWeekday(weekday))).toBeLessThan(0.01)
})

test('a class at one hour of one day is found, though neither the day nor the hour are special', () => {
  const cell = (i: number) => Math.floor((i % perWeek) / perDay) === 2 && i % perDay >= 36 && i % perDay < 39
  const parts = partsOf([
    past({ id: 'yoga' }, 12, (i) => (cell(i) ? 15 : 1), 'yoga'),
    past({ id: 'rest' }, 12, () => 6, 'yoga'),
  ])
  const there = parts.get('yoga')?.[2 * perOpenDay + 37 - 16] ?? 0
  expect(there).toBeGreaterThan(0.5)
  expect(parts.get('yoga')?.[3 * perOpenDay + 37 - 16]).toBeLessThan(0.25)
})

test('a split without record takes its pattern from the one that shares its muscles', () => {
  const monday = (i: number) => Math.floor(i / perDay) % 7 === 0
  const parts = partsOf([
    past({ id: 'chest', muscles: ['pectorals'] }, 8, (i) => (monday(i) ? 12 : 3), 'kin'),
    past({ id: 'legs', muscles: ['quadriceps'] }, 8, () => 6, 'kin'),
    past({ id: 'press', muscles: ['pectorals'] }, 8, () => Number.NaN),
  ])
  const lift = (id: string) => meanPart(parts, id, onWeekday(0)) / meanPart(parts, id, onWeekday(2))
  expect(meanPart(parts, 'press')).toBeGreaterThan(0.02)
  expect(lift('press')).toBeGreaterThan(1.3)
  expect(lift('legs')).toBeLessThan(1)
})

test('a split that began a week ago is measured by that week, not by the weeks before it', () => {
  const begun = (i: number) => i >= 9 * perWeek
  const others = [past({ id: 'a' }, 10, () => 6, 'new'), past({ id: 'b' }, 10, () => 6, 'new')]
  const asGap = past({ id: 'new' }, 10, (i) => (begun(i) ? 4 : Number.NaN))
  const asZeros = past({ id: 'new' }, 10, (i) => (begun(i) ? 4 : 0))
  for (const split of [asGap, asZeros]) {
    expect(Math.abs(meanPart(partsOf([...others, split]), 'new') - 0.25)).toBeLessThan(0.04)
  }
})

test('a split that nobody ever came for is all but empty, however large its area', () => {
  const parts = partsOf([
    past({ id: 'pool', share: 0.6 }, 10, () => 0),
    past({ id: 'gym', share: 0.4 }, 10, () => 10, 'pool'),
  ])
  expect(meanPart(parts, 'pool')).toBeLessThan(0.01)
})
