import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal, seededRandom } from '../../kit/random.ts'
import {
  biasOf,
  type ClosedDay,
  errorOf,
  type Learned,
  learnDay,
  nothingLearned,
  readLearned,
  resetAfter,
  weightsOf,
  widthOf,
} from './adaptive.ts'

/** A day of 30 slots whose errors share the day's weather; the model says plus or minus `said`. */
function day(seed: string, said: number, width: number, bias = 0): ClosedDay {
  const random = seededRandom(seed)
  const weather = normal(random, 0, 4)
  const slots = Array.from({ length: 30 }, () => {
    const half = said * width
    return { mean: 40, low: 40 - half, high: 40 + half, people: 40 + bias + weather + normal(random, 0, 3) }
  })
  return { series: new Map([['all', slots]]), votes: [] }
}

function live(days: number, said: number): { learned: Learned; coverage: number } {
  let learned = nothingLearned
  let held = 0
  for (let i = 0; i < days; i++) {
    const closed = day(`day ${i}`, said, widthOf(learned, 'all'))
    learned = learnDay(learned, closed)
    // The first third is for learning.
    if (i < days / 3) continue
    const slots = closed.series.get('all') ?? []
    held += slots.filter(({ people, low, high }) => people >= low && people <= high).length
  }
  return { learned, coverage: held / (30 * (days - Math.ceil(days / 3))) }
}

test.each([4, 6.4, 10])(
  'intervals of plus or minus %d, wrong or right, come to hold four in five',
  (said) => {
    const { coverage } = live(450, said)
    expect(coverage).toBeGreaterThan(0.78)
    expect(coverage).toBeLessThan(0.82)
  },
)

test('one odd day widens by five percent at most, and no run of days beyond the bounds', () => {
  const missed = { series: new Map([['all', [{ mean: 10, low: 9, high: 11, people: 90 }]]]), votes: [] }
  const odd = {
    ...missed,
    series: new Map([
      ['all', Array.from({ length: 30 }, () => ({ mean: 10, low: 9, high: 11, people: 90 }))],
    ]),
  }
  expect(widthOf(learnDay(nothingLearned, odd), 'all')).toBeCloseTo(1.049, 3)
  // A day of one slot teaches little.
  expect(widthOf(learnDay(nothingLearned, missed), 'all')).toBeLessThan(1.005)
  let learned = nothingLearned
  for (let i = 0; i < 500; i++) learned = learnDay(learned, odd)
  expect(widthOf(learned, 'all')).toBeCloseTo(2.5)
  expect(widthOf(nothingLearned, 'legs')).toBe(1)
})

test('a bias shows, and a drift wipes it', () => {
  let learned = nothingLearned
  for (let i = 0; i < 40; i++) learned = learnDay(learned, day(`biased ${i}`, 8, 1, 5))
  expect(biasOf(learned, 'all')).toBeGreaterThan(3)
  const alarm = {
    family: 'level' as const,
    part: 'all',
    detector: 'level-shift' as const,
    found: '2026-03-09',
    since: '2026-03-03',
    factor: 1.2,
  }
  const reset = resetAfter(learned, [alarm])
  expect(biasOf(reset, 'all')).toBe(0)
  expect(reset.alarms).toEqual([alarm])
  expect(widthOf(reset, 'all')).toBeGreaterThanOrEqual(1)
  expect(resetAfter(learned, [])).toBe(learned)
})

const voted = (errors: Readonly<Record<string, number>>, slots = 30): ClosedDay => ({
  series: new Map(),
  votes: Array.from({ length: slots }, () => ({
    people: 20,
    votes: Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, 20 + error])),
  })),
})

function after(days: number, errors: Readonly<Record<string, number>>): Learned {
  let learned = nothingLearned
  for (let i = 0; i < days; i++) learned = learnDay(learned, voted(errors))
  return learned
}

test('who errs less weighs more, but never all; who errs half as much again is out after some weeks', () => {
  const learned = after(28, { boosting: 4, ridge: -5, naive: 9 })
  expect(errorOf(learned, 'ridge')).toBeCloseTo(5)
  const weights = weightsOf(learned, ['boosting', 'ridge', 'naive'])
  expect(weights.boosting).toBeCloseTo(0.25 + 0.5 * (5 / 9), 2)
  expect(weights.naive).toBe(0)
  // A fortnight's record is needed to lose the vote.
  expect(weightsOf(after(5, { boosting: 4, naive: 9 }), ['boosting', 'naive']).naive).toBeGreaterThan(0.3)
})

test('nobody known means equal weights, and a newcomer counts as the middle one', () => {
  expect(weightsOf(nothingLearned, ['a', 'b'])).toEqual({ a: 0.5, b: 0.5 })
  const weights = weightsOf(after(20, { a: 4, b: 4 }), ['a', 'b', 'c'])
  expect(weights.c).toBeCloseTo(1 / 3)
})

test('weights are never negative and sum to one, whatever the record', () => {
  const record = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.double({ min: 0, max: 500, noNaN: true }),
    {
      minKeys: 1,
    },
  )
  fc.assert(
    fc.property(record, fc.integer({ min: 0, max: 30 }), (errors, days) => {
      const weights = Object.values(weightsOf(after(days, errors), ['a', 'b', 'c', 'd']))
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
    }),
    { numRuns: 50 },
  )
})

test('what was kept comes back as it was; another version, or nonsense, starts anew', () => {
  const learned = learnDay(after(3, { a: 1 }), day('x', 5, 1))
  expect(readLearned(JSON.parse(JSON.stringify(learned)))).toEqual(learned)
  for (const broken of [{ ...learned, version: 2 }, null, 'x', {}, { ...learned, series: 3 }]) {
    expect(readLearned(broken)).toEqual(nothingLearned)
  }
})
