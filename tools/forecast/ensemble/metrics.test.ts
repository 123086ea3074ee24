import { describe, expect, test } from 'vitest'
import { poisson, seededRandom } from '../../kit/random.ts'
import { mean } from '../../kit/statistics.ts'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import { hasLeaked, metricsOf, noiseFloor, regret, type Scored } from './metrics.ts'

const gym: GridGym = {
  zone: 'UTC',
  slotMinutes: 60,
  country: null,
  region: null,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 6 * 60, closes: 23 * 60 })),
  periods: [],
}
const grid = gridOf(gym, new Date('2026-06-01T00:00:00Z'), new Date('2026-06-08T00:00:00Z'))

const floats = (...values: number[]) => Float64Array.from(values)

test('each figure, worked by hand', () => {
  const week: Scored = {
    steps: [10, 11, 12, 13],
    people: floats(10, 20, 0, 30),
    mean: floats(12, 16, 0, 30),
    low: floats(11, 10, 0, 25),
    high: floats(15, 20, 1, 29),
  }
  // Errors 2, 4, 0, 0; inside: no, yes (on the edge), yes, no; widths 4, 10, 1, 4.
  expect(metricsOf(grid, [week])).toMatchObject({
    mae: 1.5,
    rmse: Math.sqrt(5),
    wape: 10,
    coverage80: 50,
    width80: 4.75,
  })
  expect(metricsOf(grid, [week, week])).toMatchObject({ mae: 1.5, wape: 10 })
  expect(metricsOf(grid, []).mae).toBeNaN()
})

describe('regret', () => {
  const day = 24
  /** Hours of a day as steps, beside people and forecast by the hour. */
  const dayOf = (hours: readonly number[], people: (h: number) => number, said: (h: number) => number) => ({
    steps: hours.map((h) => day + h),
    people: Float64Array.from(hours, people),
    mean: Float64Array.from(hours, said),
  })
  const daytime = Array.from({ length: 14 }, (_, i) => 8 + i)

  test('is what the three slots forecast quietest hold more than the three that were', () => {
    // People 8 to 21: the quietest 8, 9, 10; said the other way round, the picks are 19, 20, 21.
    expect(
      regret(grid, [
        dayOf(
          daytime,
          (h) => h,
          (h) => -h,
        ),
      ]),
    ).toBe(20 - 9)
    expect(
      regret(grid, [
        dayOf(
          daytime,
          (h) => h,
          (h) => 3 * h + 100,
        ),
      ]),
    ).toBe(0)
    // One of three missed: 8, 9 and 13 instead of 10.
    expect(
      regret(grid, [
        dayOf(
          daytime,
          (h) => h,
          (h) => (h === 10 ? 99 : h === 13 ? 0 : h),
        ),
      ]),
    ).toBe(1)
  })

  test('looks at the daytime only: a night that is always empty is no pick', () => {
    const whole = [6, 7, ...daytime, 22]
    const said = (h: number) => (h < 8 || h === 22 ? -100 : -h)
    expect(regret(grid, [dayOf(whole, (h) => h, said)])).toBe(20 - 9)
  })

  test('is the mean over days, and a day with many holes is none', () => {
    const bad = dayOf(
      daytime,
      (h) => h,
      (h) => -h,
    )
    const good = dayOf(
      daytime,
      (h) => h,
      (h) => h,
    )
    expect(regret(grid, [bad, good])).toBe(5.5)
    const holey = dayOf(
      [8, 9, 10, 11, 20, 21],
      (h) => h,
      (h) => -h,
    )
    expect(regret(grid, [good, holey])).toBe(0)
    expect(regret(grid, [holey])).toBeNaN()
  })
})

describe('the noise floor', () => {
  const random = seededRandom('floor')
  const truth = Array.from({ length: 4000 }, (_, i) => 5 + 60 * Math.sin((Math.PI * (i % 36)) / 36))
  const people = truth.map((expected) => poisson(random, expected))

  test('is what chance alone makes around the true means', () => {
    const chance = mean(truth.map((expected, i) => Math.abs(expected - (people[i] ?? 0))))
    expect(chance / noiseFloor(truth)).toBeGreaterThan(0.97)
    expect(chance / noiseFloor(truth)).toBeLessThan(1.03)
    // Of a count around 0.3 the best forecast is nobody, and it is off by 0.3.
    expect(noiseFloor([0.3])).toBeCloseTo(0.3)
    expect(noiseFloor([1])).toBeCloseTo(2 / Math.E)
    expect(noiseFloor([400])).toBeCloseTo(Math.sqrt(800 / Math.PI))
    expect(Math.abs(noiseFloor([50.001]) - noiseFloor([49.999]))).toBeLessThan(0.01)
    expect(noiseFloor([0, -1])).toBe(0)
  })

  test.each([
    [0, false],
    [0.1, false],
    [0.4, true],
    [0.9, true],
  ])('a forecast that has seen %d of the answers: caught %s', (seen, caught) => {
    const said = truth.map((expected, i) => expected + seen * ((people[i] ?? 0) - expected))
    const mae = mean(said.map((value, i) => Math.abs(value - (people[i] ?? 0))))
    expect(hasLeaked(mae, noiseFloor(said))).toBe(caught)
  })
})
