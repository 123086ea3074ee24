import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mean } from '../../tools/kit/statistics.ts'
import { addDays } from '../../tools/kit/time.ts'
import { expectedVisits, holidayFactor, season, usualHolidays, weather, weekdayPart } from './calendar.ts'

const week = { visitsPerWeek: 1000, holidays: usualHolidays }
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))

test('a week without season or holidays has all its visits', () => {
  const days = Array.from({ length: 7 }, (_, i) => expectedVisits(week, addDays('2026-10-05', i)))
  expect(days.reduce((sum, visits) => sum + visits, 0)).toBeCloseTo(1000)
  expect([1, 2, 3, 4, 5, 6, 7].reduce((sum, weekday) => sum + weekdayPart(weekday), 0)).toBeCloseTo(1)
})

test('January is 35 % fuller, and February brings it back to usual', () => {
  expect(season('2026-01-15')).toBe(1.35)
  expect(season('2026-02-14')).toBeGreaterThan(1.1)
  expect(season('2026-02-14')).toBeLessThan(1.25)
  expect(season('2028-02-29')).toBe(1)
  expect(season('2026-03-01')).toBe(1)
})

test('summer dips around 1 August and ends by autumn', () => {
  expect(season('2026-08-01')).toBeCloseTo(0.82)
  expect(season('2026-06-12')).toBe(1)
  expect(season('2026-09-20')).toBe(1)
})

test('the season never jumps, but for the New Year', () => {
  fc.assert(
    fc.property(day, (date) => {
      const next = addDays(date, 1)
      fc.pre(!next.endsWith('-01-01'))
      expect(Math.abs(season(next) - season(date))).toBeLessThan(0.02)
    }),
  )
})

test('a holiday is named by its date, or by month and day for every year', () => {
  const holidays = ['05-01', '2026-10-03']
  expect(holidayFactor('2026-05-01', holidays)).toBe(holidayFactor('2031-05-01', holidays))
  expect(holidayFactor('2026-10-03', holidays)).toBeLessThan(0.5)
  expect(holidayFactor('2027-10-03', holidays)).toBe(1)
  expect(holidayFactor('2026-12-25', usualHolidays)).toBeLessThan(0.5)
})

test('the weather has mean 1, spreads by a tenth, and lasts: 0.6 of it is there a day later', () => {
  const logs = Array.from({ length: 8000 }, (_, i) => Math.log(weather('w', addDays('2000-01-01', i))))
  const centre = mean(logs)
  const deviation = Math.sqrt(mean(logs.map((log) => (log - centre) ** 2)))
  const lagged = mean(logs.slice(1).map((log, i) => (log - centre) * ((logs[i] ?? 0) - centre)))
  // Autocorrelation 0.6 leaves 8000 days worth 2000: the mean is known to 0.002, four of them allowed.
  expect(Math.abs(mean(logs.map(Math.exp)) - 1)).toBeLessThan(0.01)
  expect(Math.abs(deviation - 0.1)).toBeLessThan(0.01)
  expect(Math.abs(lagged / deviation ** 2 - 0.6)).toBeLessThan(0.05)
})
