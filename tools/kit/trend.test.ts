import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normal, type Random, seededRandom } from './random.ts'
import { type Point, studentT, trendOf } from './trend.ts'

const rules = { points: 6, days: 7, change: 0 }

/** How neighbours resemble each other, whether odd values occur, how many values there are and how far apart, days. */
type World = { likeness: number; odd: boolean; values: number; gap: number }

/** Somebody who gains `perDay` of 100 a day, seen through a noise of 3. */
function series(random: Random, { likeness, odd, values, gap }: World, perDay = 0): Point[] {
  let held = normal(random)
  let day = 0
  return Array.from({ length: values }, () => {
    const shock = odd && random() < 0.06 ? normal(random, 0, 3) : normal(random)
    held = likeness * held + Math.sqrt(1 - likeness ** 2) * shock
    day += 1 + Math.floor(random() * gap)
    return { day, value: 100 + perDay * day + 3 * held }
  })
}

const worlds: World[] = [0, 0.3, 0.6].flatMap((likeness) =>
  [6, 10, 20, 28].flatMap((values) => [
    { likeness, values, odd: false, gap: 4 },
    { likeness, values, odd: true, gap: 1 },
  ]),
)

describe('of people who stand still, at most one in twenty is told that they gain', () => {
  test.each(worlds)('likeness $likeness, $values values, odd ones: $odd', (world) => {
    const random = seededRandom(`flat ${JSON.stringify(world)}`)
    const runs = 2000
    let gains = 0
    let losses = 0
    for (let i = 0; i < runs; i++) {
      const kind = trendOf(series(random, world), rules)?.kind
      if (kind === 'up') gains++
      if (kind === 'down') losses++
    }
    expect(gains / runs).toBeLessThanOrEqual(0.05)
    expect(losses / runs).toBeLessThanOrEqual(0.05)
  })
})

test('of people who gain 1 % a week with a noise of 3 %, two in three are told after ten weeks', () => {
  const random = seededRandom('gains')
  const world = { likeness: 0.3, odd: false, values: 20, gap: 6 }
  const told = Array.from({ length: 300 }, () => trendOf(series(random, world, 1 / 7), rules)?.kind)
  expect(told.filter((kind) => kind === 'up').length).toBeGreaterThan(200)
  expect(told).not.toContain('down')
})

test('the range holds the truth nineteen times in twenty', () => {
  const random = seededRandom('range')
  const world = { likeness: 0.3, odd: false, values: 16, gap: 5 }
  const held = Array.from({ length: 1000 }, () => trendOf(series(random, world, 0.1), rules)).filter(
    (trend) => trend && trend.low <= 0.7 && trend.high >= 0.7,
  )
  expect(held.length).toBeGreaterThanOrEqual(930)
})

test('a straight line is what it is', () => {
  const line = Array.from({ length: 8 }, (_, i) => ({ day: 3 * i, value: 60 + 0.5 * i }))
  const trend = trendOf(line, rules)
  expect(trend).toMatchObject({ kind: 'up', points: 8, days: 21 })
  expect(trend?.perWeek).toBeCloseTo(7 / 6, 9)
  expect(trend?.now).toBeCloseTo(63.5, 9)
  expect(trend?.swing).toBeCloseTo(0, 9)
})

test('one slip of the scales bends nothing', () => {
  const calm = Array.from({ length: 20 }, (_, i) => ({ day: i, value: 80 + (i % 3) * 0.2 }))
  const slip = calm.map((point, i) => (i === 18 ? { ...point, value: 95 } : point))
  expect(trendOf(slip, rules)?.kind).toBe('unclear')
  expect(Math.abs(trendOf(slip, rules)?.perWeek ?? 9)).toBeLessThan(0.2)
})

test('too few values, too few days and too small a change say nothing', () => {
  const line = (n: number, step: number) => Array.from({ length: n }, (_, i) => ({ day: i, value: step * i }))
  expect(trendOf(line(5, 1), rules)).toBeUndefined()
  expect(trendOf(line(7, 1), rules)).toBeUndefined()
  expect(trendOf(line(8, 0.1), { ...rules, change: 1 })?.kind).toBe('unclear')
  expect(trendOf([], rules)).toBeUndefined()
})

const points = fc
  .array(fc.double({ min: 20, max: 300, noNaN: true }), { minLength: 8, maxLength: 30 })
  .map((values) => values.map((value, i) => ({ day: 2 * i, value })))

test('neither the order, nor when it was, nor the unit changes what is said', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: -500, max: 20_000 }), (all, shift) => {
      const trend = trendOf(all, rules)
      const moved = trendOf(
        all.toReversed().map(({ day, value }) => ({ day: day + shift, value: value * 2 })),
        rules,
      )
      expect(moved?.perWeek).toBeCloseTo(2 * (trend?.perWeek ?? 0), 5)
      expect(moved?.high).toBeCloseTo(2 * (trend?.high ?? 0), 4)
    }),
  )
})

test('the range always holds its middle, and what is clear has one sign', () => {
  fc.assert(
    fc.property(points, (all) => {
      const trend = trendOf(all, rules)
      if (!trend) throw new Error('eight values are enough')
      expect(trend.low).toBeLessThanOrEqual(trend.perWeek)
      expect(trend.high).toBeGreaterThanOrEqual(trend.perWeek)
      if (trend.kind === 'up') expect(trend.low).toBeGreaterThan(0)
      if (trend.kind === 'down') expect(trend.high).toBeLessThan(0)
    }),
  )
})

test("Student's table", () => {
  // Fisher and Yates, two sides, 5 %.
  for (const [freedom, value] of [
    [3, 3.182],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
  ] as const) {
    expect(Math.abs(studentT(freedom) / value - 1)).toBeLessThan(0.01)
  }
  expect(studentT(2)).toBeGreaterThan(4.303)
})
