import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal, poisson, type Random, seededRandom } from '../../kit/random.ts'
import { mean, quantile } from '../../kit/statistics.ts'
import { interval, learnSpread, type Outcome, type Spread, widened } from './calibration.ts'

/** A week of half hours forecast by their true means, all of them off by the same factor where `shared` is over 0. */
function weekOf(random: Random, shared: number): Outcome[] {
  const factor = Math.exp(normal(random, 0, shared))
  return Array.from({ length: 150 }, (_, i) => {
    const expected = 4 + 40 * Math.sin((Math.PI * (i % 30)) / 30)
    return { mean: expected, people: poisson(random, factor * expected) }
  })
}

const weeksOf = (random: Random, count: number, shared: number) =>
  Array.from({ length: count }, () => weekOf(random, shared))

/** Part of new outcomes inside the interval. */
const coverage = (spread: Spread, fresh: readonly Outcome[]) =>
  fresh.filter((outcome) => {
    const { low, high } = interval(outcome.mean, spread)
    return outcome.people >= low && outcome.people <= high
  }).length / fresh.length

/** Quantiles of all errors together, as if every slot were a lesson of its own. */
function plain(weeks: readonly (readonly Outcome[])[]): Spread {
  const errors = weeks.flat().map((outcome) => (outcome.people - outcome.mean) / Math.sqrt(outcome.mean + 1))
  return { low: quantile(errors, 0.1), high: quantile(errors, 0.9) }
}

test('weeks that are like the ones learned from are covered in four slots of five', () => {
  const random = seededRandom('alike')
  const shares = Array.from({ length: 12 }, () =>
    coverage(learnSpread(weeksOf(random, 8, 0)), weeksOf(random, 4, 0).flat()),
  )
  expect(mean(shares)).toBeGreaterThan(0.78)
  expect(mean(shares)).toBeLessThan(0.84)
})

test('weeks that err as a whole are covered more honestly than by plain quantiles', () => {
  const random = seededRandom('together')
  const shares = Array.from({ length: 40 }, () => {
    const known = weeksOf(random, 6, 0.25)
    const fresh = weeksOf(random, 4, 0.25).flat()
    return { ours: coverage(learnSpread(known), fresh), plain: coverage(plain(known), fresh) }
  })
  const [ours, simple] = [mean(shares.map((s) => s.ours)), mean(shares.map((s) => s.plain))]
  expect(ours).toBeGreaterThan(simple + 0.01)
  expect(Math.abs(ours - 0.8)).toBeLessThan(Math.abs(simple - 0.8))
  expect(ours).toBeGreaterThan(0.75)
})

test('without a record the interval is a stated guess, wider than chance', () => {
  for (const weeks of [[], [[]], [[{ mean: 9, people: 9 }]]]) {
    const { low, high } = interval(15, learnSpread(weeks))
    expect(low).toBeCloseTo(15 - 2 * 1.2816 * 4)
    expect(high).toBeCloseTo(15 + 2 * 1.2816 * 4)
  }
})

test('many slots of a single week are trusted less than their own quantiles', () => {
  const random = seededRandom('single')
  const one = [[...weekOf(random, 0), ...weekOf(random, 0)]]
  const [learned, simple] = [learnSpread(one), plain(one)]
  expect(learned.high).toBeCloseTo(1.2 * simple.high)
  expect(learned.low).toBeCloseTo(1.2 * simple.low)
})

const outcome = fc.record({
  mean: fc.integer({ min: 0, max: 900 }).map((tenths) => tenths / 10),
  people: fc.integer({ min: 0, max: 120 }),
})
const rehearsed = fc.array(fc.array(outcome, { maxLength: 80 }), { maxLength: 6 })

test('whatever was learned, the interval holds its mean and is never negative', () => {
  fc.assert(
    fc.property(rehearsed, outcome, fc.integer({ min: 5, max: 30 }), (weeks, asked, tenths) => {
      const around = interval(asked.mean, widened(learnSpread(weeks), tenths / 10))
      expect(around.low).toBeGreaterThanOrEqual(0)
      expect(around.low).toBeLessThanOrEqual(asked.mean)
      expect(around.high).toBeGreaterThanOrEqual(asked.mean)
    }),
    { numRuns: 60 },
  )
})

test('twice as wide is twice as wide', () => {
  expect(widened({ low: -1, high: 2 }, 2)).toEqual({ low: -2, high: 4 })
})
