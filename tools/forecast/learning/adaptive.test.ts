import { expect, test } from 'vitest'
import { normal, seededRandom } from '../../kit/random.ts'
import {
  type ClosedDay,
  errorsLately,
  type Learned,
  learnDay,
  nothingLearned,
  readLearned,
  resetAfter,
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

test('a drift widens what had become narrow, and forgets how members had done', () => {
  let learned = after(20, { ridge: 4 })
  for (let i = 0; i < 40; i++) learned = learnDay(learned, day(`calm ${i}`, 20, 1))
  expect(widthOf(learned, 'all')).toBeLessThan(0.8)
  const alarm = {
    family: 'level' as const,
    part: 'all',
    detector: 'level-shift' as const,
    found: '2026-03-09',
    since: '2026-03-03',
    factor: 1.2,
  }
  const reset = resetAfter(learned, [alarm])
  expect(reset.alarms).toEqual([alarm])
  expect(widthOf(reset, 'all')).toBe(1)
  expect(errorsLately(reset)).toEqual({})
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

test('the errors of members are told after a fortnight of votes, newer days weighing more', () => {
  expect(errorsLately(nothingLearned)).toEqual({})
  expect(errorsLately(after(5, { boosting: 4 }))).toEqual({})
  const lately = errorsLately(after(28, { boosting: 4, ridge: -5 }))
  expect(lately.boosting).toBeCloseTo(4)
  expect(lately.ridge).toBeCloseTo(5)
  let worse = after(28, { ridge: 2 })
  for (let i = 0; i < 14; i++) worse = learnDay(worse, voted({ ridge: 6 }))
  expect(errorsLately(worse).ridge).toBeGreaterThan(4)
})

test('what was kept comes back as it was; another version, or nonsense, starts anew', () => {
  const learned = learnDay(after(3, { a: 1 }), day('x', 5, 1))
  expect(readLearned(JSON.parse(JSON.stringify(learned)))).toEqual(learned)
  for (const broken of [{ ...learned, version: 1 }, null, 'x', {}, { ...learned, series: 3 }]) {
    expect(readLearned(broken)).toEqual(nothingLearned)
  }
})
