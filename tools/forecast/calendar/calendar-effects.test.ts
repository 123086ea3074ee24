import { expect, test } from 'vitest'
import { poisson, seededRandom } from '../../kit/random.ts'
import { type Past, pastAt } from '../models/model.ts'
import { calendarEffects, outlookOn } from './calendar-effects.ts'
import { type GridGym, gridOf } from './grid.ts'
import { effectsElsewhere } from './outlook.ts'

const gym: GridGym = {
  zone: 'Europe/Berlin',
  slotMinutes: 60,
  country: 'DE',
  region: null,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 8 * 60, closes: 20 * 60 })),
  periods: [
    { name: 'break', from: '2026-03-02', to: '2026-03-08', closed: false },
    { name: 'break', from: '2026-07-06', to: '2026-07-19', closed: false },
  ],
}
const grid = gridOf(gym, new Date('2026-01-12T00:00:00+01:00'), new Date('2026-07-27T00:00:00+02:00'))
const at = (date: string) => grid.days.findIndex((day) => day.date === date) * grid.perDay
const holiday = 0
const rest = 2

/** About thirty people at any hour; on days of a kind, that factor of them. */
function gymWhere(factors: Readonly<Record<number, number>>, until: string): Past {
  const random = seededRandom('effects')
  const people = Float64Array.from({ length: at(until) }, (_, step) => {
    const kinds = grid.days[Math.floor(step / grid.perDay)]?.kinds ?? []
    const mean = kinds.reduce((product, kind) => product * (factors[kind] ?? 1), 30)
    return grid.open[step] === 1 ? poisson(random, mean) : Number.NaN
  })
  return { grid, people }
}

const factorsOf = (past: Past) => [...calendarEffects(past)].map(Math.exp)

test('a gym that has seen no such day goes by what it does elsewhere', () => {
  const [newYear, breaks] = [gymWhere({}, '2026-01-12'), gymWhere({}, '2026-03-02')]
  for (const past of [newYear, breaks]) expect(calendarEffects(past)).toEqual(effectsElsewhere(['break']))
})

test('its own days take over, whichever way they go', () => {
  const elsewhere = [...effectsElsewhere(['break'])].map(Math.exp)
  for (const truth of [0.3, 1, 1.4]) {
    const one = factorsOf(gymWhere({ [rest]: truth }, '2026-03-16'))[rest] ?? 0
    const two = factorsOf(gymWhere({ [rest]: truth }, '2026-07-20'))[rest] ?? 0
    const start = Math.abs(Math.log((elsewhere[rest] ?? 1) / truth))
    expect(Math.abs(Math.log(one / truth))).toBeLessThan(0.75 * start)
    expect(Math.abs(Math.log(two / truth))).toBeLessThan(0.5 * start)
  }
  const busy = factorsOf(gymWhere({ [holiday]: 1.3 }, '2026-06-15'))
  expect(busy[holiday]).toBeGreaterThan(0.95)
  // What was not seen stays as it is.
  expect(busy[1]).toBe(elsewhere[1])
})

test('days after the origin say nothing', () => {
  const past = gymWhere({ [rest]: 0.2 }, '2026-07-20')
  const origin = at('2026-03-02')
  expect(calendarEffects(pastAt(past, origin))).toEqual(calendarEffects(gymWhere({}, '2026-03-02')))
})

test('an empty hall, a closed one and a broken counter leave everything finite', () => {
  for (const value of [0, Number.NaN, 1e6]) {
    const past = {
      grid,
      people: gymWhere({}, '2026-07-20').people.fill(value, at('2026-03-02'), at('2026-03-09')),
    }
    for (const effect of calendarEffects(past)) expect(Math.abs(effect)).toBeLessThan(3)
  }
})

test('a plain day has no outlook, nor has one beyond the grid', () => {
  const effects = effectsElsewhere(['break'])
  expect(outlookOn(grid.days[at('2026-02-11') / grid.perDay], effects)).toBe(1)
  expect(outlookOn(undefined, effects)).toBe(1)
  expect(outlookOn(grid.days[at('2026-03-04') / grid.perDay], effects)).toBeCloseTo(
    Math.exp(effects[rest] ?? 0),
  )
})
