import { describe, expect, test } from 'vitest'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import { linear } from '../models/linear.ts'
import type { Past } from '../models/model.ts'
import { type Reasons, reasonsFor } from './reasons.ts'

const gym: GridGym = {
  zone: 'Europe/Berlin',
  slotMinutes: 60,
  country: 'DE',
  region: null,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 8 * 60, closes: 20 * 60 })),
  periods: [
    { name: 'break', from: '2026-03-02', to: '2026-03-08', closed: false },
    { name: 'break', from: '2026-05-18', to: '2026-05-31', closed: false },
  ],
}
const grid = gridOf(gym, new Date('2026-02-02T00:00:00+01:00'), new Date('2026-07-06T00:00:00+02:00'))
const dayOf = (date: string) => grid.days.findIndex((known) => known.date === date)

/** Forty people at noon, half as many on holidays, six in ten in a break; each week a factor more than the one before. */
function pastUntil(date: string, growth = 1): Past {
  const people = Float64Array.from({ length: dayOf(date) * grid.perDay }, (_, i) => {
    const day = grid.days[Math.floor(i / grid.perDay)]
    const calendar = (day?.holiday ? 0.5 : 1) * (day && day.periods.length > 0 ? 0.6 : 1)
    return grid.open[i] === 1 ? 40 * calendar * growth ** Math.floor(i / grid.perWeek) : Number.NaN
  })
  return { grid, people }
}

/** Why it will be so at noon of a date, if the decomposable member alone is asked. */
function reasonsAt(past: Past, date: string): Reasons & { mean: number } {
  const steps = [dayOf(date) * grid.perDay + 12]
  const means = linear.fit(past, () => 0.5).predict(past, steps)
  const [found] = reasonsFor(past, steps, means)
  if (!found) throw new Error('no reasons')
  return { ...found, mean: means[0] ?? 0 }
}

const sum = ({ usual, level, holiday, period, learned }: Reasons) =>
  usual + level + holiday + period + learned

test('the parts sum to the forecast, whatever the forecast is', () => {
  const past = pastUntil('2026-05-11', 1.01)
  const steps = Array.from({ length: 2 * grid.perWeek }, (_, i) => past.people.length + i)
  const means = Float64Array.from(steps, (step) => (step * 7) % 90)
  reasonsFor(past, steps, means).forEach((reasons, i) => {
    expect(sum(reasons)).toBeCloseTo(means[i] ?? 0, 9)
    for (const part of Object.values(reasons)) expect(Number.isFinite(part)).toBe(true)
  })
})

describe('what the calendar moves', () => {
  test('an ordinary day is its usual crowd, and the calendar says nothing', () => {
    const { usual, level, holiday, period, learned } = reasonsAt(pastUntil('2026-04-27'), '2026-04-29')
    // Seven weeks of forty people and the one of the break.
    expect(usual).toBeCloseTo(38)
    expect(Math.abs(usual + level - 40)).toBeLessThan(1)
    expect(Math.abs(holiday)).toBe(0)
    expect(period).toBe(0)
    expect(learned).toBe(0)
  })

  test('a holiday takes people away where holidays were quiet', () => {
    // Ascension Day after Good Friday, Easter Monday and Labour Day.
    const { holiday, mean } = reasonsAt(pastUntil('2026-05-11'), '2026-05-14')
    expect(holiday).toBeLessThan(-6)
    expect(mean).toBeLessThan(34)
  })

  test('a period that begins takes people away, and one that has ended gives them back', () => {
    const begins = reasonsAt(pastUntil('2026-05-18'), '2026-05-20')
    expect(begins.period).toBeLessThan(-3)
    expect(begins.holiday).toBe(0)
    const ended = reasonsAt(pastUntil('2026-06-01'), '2026-06-03')
    expect(ended.period).toBeGreaterThan(5)
    expect(ended.usual).toBeLessThan(40)
  })
})

test('a gym that grows is told by its level', () => {
  const { level, usual, mean } = reasonsAt(pastUntil('2026-04-27', 1.05), '2026-04-29')
  expect(level).toBeGreaterThan(0.05 * usual)
  expect(usual + level).toBeCloseTo(mean, 3)
})

test('an empty gym, and one that has just opened, have reasons, too', () => {
  for (const origin of ['2026-02-02', '2026-02-03', '2026-02-09']) {
    const reasons = reasonsAt(pastUntil(origin), '2026-02-11')
    expect(sum(reasons)).toBeCloseTo(reasons.mean)
  }
})
