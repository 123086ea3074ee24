import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logNormal, poisson, seededRandom } from '../../kit/random.ts'
import type { Outcome } from '../ensemble/calibration.ts'
import { learnSplitSpreads, splitInterval } from './split-spread.ts'

const sizes = [0.2, 0.5, 1, 2, 4, 8]

/** Weeks of a split whose visits, some short and some long, scatter as counts do, and all of a week together by `together`. */
function weeksOf(seed: string, count: number, together = 0): Outcome[][] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const factor = logNormal(random, 1, together)
    return Array.from({ length: 200 }, (_, i): Outcome => {
      const mean = sizes[i % sizes.length] ?? 1
      const visits = Array.from({ length: poisson(random, mean * factor) }, () => 2 * random())
      return { mean, people: visits.reduce((sum, stay) => sum + stay, 0) }
    })
  })
}

function coverage(weeks: readonly Outcome[][], spread: Parameters<typeof splitInterval>[1], size?: number) {
  const slots = weeks.flat().filter(({ mean }) => size === undefined || mean === size)
  const inside = slots.filter(({ mean, people }) => {
    const { low, high } = splitInterval(mean, spread)
    return people >= low && people <= high
  })
  return inside.length / slots.length
}

test('weeks to come are covered as promised, small means and large, also when a week errs together', () => {
  for (const together of [0, 0.2]) {
    const past = new Map(['a', 'b', 'c'].map((id) => [id, weeksOf(`past ${id} ${together}`, 10, together)]))
    for (const [id, spread] of learnSplitSpreads(past)) {
      const next = weeksOf(`next ${id} ${together}`, 40, together)
      expect(coverage(next, spread)).toBeGreaterThan(0.75)
      expect(coverage(next, spread)).toBeLessThan(0.87)
      expect(coverage(next, spread, 8)).toBeGreaterThan(0.7)
    }
  }
})

test('a split that scatters less than the others has narrower intervals', () => {
  const calm = weeksOf('calm', 8).map((week) =>
    week.map(({ mean, people }) => ({ mean, people: mean + 0.3 * (people - mean) })),
  )
  const spreads = learnSplitSpreads(new Map([['calm', calm], ...others()]))
  const width = (id: string) => {
    const { low, high } = splitInterval(4, spreads.get(id) ?? [])
    return high - low
  }
  expect(width('calm')).toBeLessThan(0.6 * width('b'))
})

const others = (): [string, Outcome[][]][] => ['b', 'c'].map((id) => [id, weeksOf(id, 8)])

test('in quiet hours an empty room is no surprise', () => {
  for (const spread of learnSplitSpreads(new Map(others())).values()) {
    expect(splitInterval(0.2, spread).low).toBe(0)
  }
})

test('an interval holds its mean, is finite and never negative, whatever was learned from', () => {
  const outcome = fc.record({
    mean: fc.double({ min: 0, max: 500, noNaN: true }),
    people: fc.double({ min: 0, max: 500, noNaN: true }),
  })
  const weeks = fc.array(fc.array(outcome, { maxLength: 80 }), { maxLength: 4 })
  fc.assert(
    fc.property(
      fc.array(weeks, { maxLength: 3 }),
      fc.double({ min: 0, max: 1000, noNaN: true }),
      (splits, mean) => {
        const spreads = learnSplitSpreads(new Map(splits.map((found, k) => [`split ${k}`, found])))
        for (const spread of [[], ...spreads.values()]) {
          const { low, high } = splitInterval(mean, spread)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(mean)
          expect(high).toBeGreaterThanOrEqual(mean)
          expect(high).toBeLessThan(Number.POSITIVE_INFINITY)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('without a record the interval is wide', () => {
  const { low, high } = splitInterval(4, [])
  expect(low).toBe(0)
  expect(high).toBeGreaterThan(8)
})
