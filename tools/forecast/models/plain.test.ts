import { expect, test } from 'vitest'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import { holtWinters } from './holt-winters.ts'
import { onPlainDays } from './plain.ts'

const gym: GridGym = {
  zone: 'Europe/Berlin',
  slotMinutes: 60,
  country: 'DE',
  region: null,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 8 * 60, closes: 20 * 60 })),
  periods: [{ name: 'break', from: '2026-03-02', to: '2026-03-15', closed: false }],
}
const grid = gridOf(gym, new Date('2026-01-12T00:00:00+01:00'), new Date('2026-03-23T00:00:00+01:00'))

const isBreak = (i: number) => (grid.days[Math.floor(i / grid.perDay)]?.periods.length ?? 0) > 0

/** Forty people at any hour, and half as many in the break. */
const peopleIn = (weeks: number) =>
  Float64Array.from({ length: weeks * grid.perWeek }, (_, i) =>
    grid.open[i] === 1 ? (isBreak(i) ? 20 : 40) : Number.NaN,
  )

const noonIn = (weeks: number) => weeks * grid.perWeek + 12

test('the first break of a gym is expected to be quiet, and the days after it not', () => {
  const past = { grid, people: peopleIn(7) }
  const noon = [noonIn(7), noonIn(8), noonIn(9)]
  const blind = holtWinters.fit(past, () => 0.5).predict(past, noon)
  expect([...blind].map(Math.round)).toEqual([40, 40, 40])
  const told = onPlainDays(holtWinters)
    .fit(past, () => 0.5)
    .predict(past, noon)
  expect([...told].map(Math.round)).toEqual([22, 22, 40])
  const within = { grid, people: peopleIn(8) }
  const later = onPlainDays(holtWinters)
    .fit(within, () => 0.5)
    .predict(within, noon.slice(1))
  expect(later[0]).toBeGreaterThan(19)
  expect(later[0]).toBeLessThan(22)
  expect(later[1]).toBeGreaterThan(38)
})

test('the past is left as it is', () => {
  const past = { grid, people: peopleIn(8) }
  const before = [...past.people]
  onPlainDays(holtWinters)
    .fit(past, () => 0.5)
    .predict(past, [noonIn(8)])
  expect([...past.people]).toEqual(before)
})
