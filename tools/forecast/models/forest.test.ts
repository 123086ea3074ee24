import { expect, test } from 'vitest'
import { poisson, seededRandom } from '../../kit/random.ts'
import { mean } from '../../kit/statistics.ts'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import { forest } from './forest.ts'
import type { Model } from './model.ts'
import { network } from './network.ts'
import { profile } from './profile.ts'

const gym: GridGym = {
  zone: 'UTC',
  slotMinutes: 60,
  country: null,
  region: null,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 6 * 60, closes: 22 * 60 })),
  // Every fourth week is a break, the last one comes right after the origin.
  periods: ['02-02', '03-02', '03-30', '04-27', '05-25', '06-22', '07-20', '08-17'].map((day) => ({
    name: 'break',
    from: `2026-${day}`,
    to: new Date(Date.parse(`2026-${day}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10),
    closed: false,
  })),
}
const grid = gridOf(gym, new Date('2026-01-05T00:00:00Z'), new Date('2026-09-07T00:00:00Z'))
const week = grid.perWeek
const isBreak = (i: number) => (grid.days[Math.floor(i / 24)]?.periods.length ?? 0) > 0
const truth = (i: number) =>
  (25 + 15 * Math.sin((2 * Math.PI * (i % 24)) / 24) + (i % 7)) * (isBreak(i) ? 0.4 : 1)
const random = seededRandom('breaks')
const people = Float64Array.from({ length: 32 * week }, (_, i) =>
  grid.open[i] === 1 ? poisson(random, truth(i)) : Number.NaN,
)
const steps = Array.from({ length: week }, (_, k) => 32 * week + k).filter((i) => grid.open[i] === 1)

function miss(model: Model): number {
  const values = model.fit({ grid, people }, seededRandom('seed')).predict({ grid, people }, steps)
  return mean(steps.map((i, k) => Math.abs((values[k] ?? 0) - truth(i))))
}

test.each([forest, network])('$name has learned from past breaks what the next one will do', (model) => {
  expect(miss(model)).toBeLessThan(0.6 * miss(profile))
})

test('another seed grows another forest that says about the same', () => {
  const known = { grid, people }
  const [one, two] = ['one', 'two'].map((seed) => forest.fit(known, seededRandom(seed)).predict(known, steps))
  expect(one).not.toEqual(two)
  expect(mean(steps.map((_, k) => Math.abs((one?.[k] ?? 0) - (two?.[k] ?? 0))))).toBeLessThan(2)
})
