import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCrowd } from './chart.ts'
import { normal, seededRandom } from './random.ts'
import { addDays, instantOf } from './time.ts'
import { dayNumber } from './trend.ts'
import { weightChart, weightTrend } from './weight-trend.ts'

const today = '2026-11-24'
const zone = 'Europe/Berlin'
const now = new Date('2026-11-24T12:00:00+01:00')

type Units = 'metric' | 'us' | 'uk' | null

/** Words of a kilogram, so that what the chart says can be told from what the member's units say. */
const said = {
  weight: (kg: number) => `${kg.toFixed(1)} kg`,
  change: (kg: number) => Math.abs(kg).toFixed(1),
}

function chart(kg: readonly (number | undefined)[], units: Units = 'metric') {
  const weighings = kg.flatMap((each, i) =>
    each === undefined ? [] : [{ at: instantOf(addDays(today, i - kg.length + 1), 420, zone), kg: each }],
  )
  const found = weightTrend(weighings, { zone, now })
  return found && weightChart(found, { units, ...said, today, zone, language: 'en' })
}

/** Mornings of somebody who loses `perDay`, seen through half a kilogram of noise. */
function mornings(seed: string, days: number, perDay: number): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: days }, (_, day) => 82 - perDay * day + normal(random, 0, 0.5))
}

test('fewer than three days weighed are no picture', () => {
  expect(chart([])).toBeUndefined()
  expect(chart([80, 80.4])).toBeUndefined()
  expect(chart([80, 80.4, 80.2])?.measured?.dots).toHaveLength(3)
})

test('three days have dots in two weeks of room, and no trend', () => {
  const found = chart([80, 80.4, 80.2])
  expect(found).toMatchObject({ title: 'Body weight', about: 'member', points: [] })
  expect(found?.measured).toMatchObject({
    from: '2026-11-11',
    to: today,
    note: 'too few for a trend yet',
    dots: [
      { date: '2026-11-22', value: 80 },
      { date: '2026-11-23', value: 80.4 },
      { date: '2026-11-24', value: 80.2 },
    ],
  })
  expect(found?.measured?.trend).toBeUndefined()
  expect(found?.alt).toBe(
    'Body weight, Sunday 22 November to Tuesday 24 November: 3 weighings, from 80.0 kg to 80.4 kg. That is too few for a trend yet.',
  )
})

test('a line worked by hand', () => {
  // 14 days, 0.1 kg less each day.
  const found = chart(Array.from({ length: 14 }, (_, day) => 82 - 0.1 * day))
  expect(found?.title).toBe('Body weight: 80.7 kg by the trend')
  expect(found?.measured?.note).toBe('↓ about 0.7 a week · range: 8 in 10')
  expect(found?.measured?.trend).toEqual({
    way: 'down',
    from: '2026-11-11',
    to: today,
    start: 82,
    end: 80.7,
    swing: 0,
  })
  expect(found?.alt).toBe(
    'Body weight, Wednesday 11 November to Tuesday 24 November: 14 weighings, from 80.7 kg to 82.0 kg. The trend stands at 80.7 kg, down about 0.7 a week; 8 weighings in 10 lie within 0.0 of it.',
  )
})

test('a weight that only swings has a band and no arrow', () => {
  const found = chart(Array.from({ length: 28 }, (_, day) => 80 + (day % 5 === 0 ? 0.8 : -0.2)))
  expect(found?.measured?.trend).toMatchObject({ way: 'unclear' })
  expect(found?.measured?.trend?.swing).toBeGreaterThan(0.2)
  expect(found?.measured?.note).toBe('no clear change yet · range: 8 in 10')
  expect(`${found?.title} ${found?.alt}`).not.toMatch(/[↑↓]|\bup\b|\bdown\b/)
})

test('eight weeks are shown, and the trend says which of them it is of', () => {
  const found = chart(mornings('weeks', 80, 0.07))
  expect(found?.measured?.dots).toHaveLength(56)
  expect(found?.measured?.trend).toMatchObject({ way: 'down', from: '2026-10-28', to: today })
  expect(found?.measured?.note).toMatch(/^last 4 weeks: ↓ about 0\.\d a week/)
  expect(found?.alt).toContain('The trend of the last 4 weeks stands at')
})

test('in pounds and stone the same is drawn in pounds', () => {
  const kg = mornings('units', 28, 0.05)
  const metric = chart(kg)?.measured
  for (const [units, unit] of [
    ['us', 'lb'],
    ['uk', 'st'],
  ] as const) {
    const found = chart(kg, units)?.measured
    expect(found?.unit).toBe(unit)
    expect(found?.span).toBeCloseTo(4 / 0.45359237, 2)
    expect(found?.trend?.way).toBe(metric?.trend?.way)
    found?.dots.forEach(({ value }, i) => {
      expect(value).toBeCloseTo((metric?.dots[i]?.value ?? 0) / 0.45359237, 1)
    })
  }
})

test('whatever was weighed, the picture is private and holds every day and the whole line', () => {
  const anyDay = fc.option(fc.double({ min: 25, max: 400, noNaN: true }), { nil: undefined })
  fc.assert(
    fc.property(
      fc.array(anyDay, { minLength: 1, maxLength: 90 }),
      fc.constantFrom<Units>('us', 'uk', null),
      (kg, units) => {
        const found = chart(kg, units)
        const weighed = kg.slice(-56).filter((each) => each !== undefined).length
        expect(found === undefined).toBe(weighed < 3)
        if (!found?.measured) return
        const { from, to, dots, trend } = found.measured
        expect(isCrowd(found)).toBe(false)
        expect(isCrowd({ ...found, about: 'crowd' })).toBe(false)
        expect(dots).toHaveLength(weighed)
        expect(dayNumber(to) - dayNumber(from)).toBeGreaterThanOrEqual(13)
        for (const { date } of dots) expect(date >= from && date <= to).toBe(true)
        if (!trend) return
        expect([trend.start, trend.end, trend.swing].every(Number.isFinite)).toBe(true)
        expect(trend.to).toBe(dots.at(-1)?.date)
        expect(dots.map(({ date }) => date)).toContain(trend.from)
      },
    ),
    { numRuns: 50 },
  )
})
