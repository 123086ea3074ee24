import { expect, test } from 'vitest'
import { effectsElsewhere, factorOf, kindsOn } from './outlook.ts'

/** The factor of a named period. */
const factor = (name: string) => Math.exp(effectsElsewhere([name])[2] ?? Number.NaN)

test.each([
  ['Spring break', 0.4, 0.7],
  ['term break', 0.4, 0.7],
  ['Semesterferien', 0.4, 0.7],
  ['vorlesungsfreie Zeit', 0.4, 0.7],
  ['School holidays', 0.85, 0.95],
  ['Christmas holidays', 0.5, 0.7],
  ['summer holidays', 0.7, 0.8],
  ['second lockdown', 0.4, 0.6],
  ['reduced capacity', 0.7, 0.8],
  ['Sommerferien', 0.85, 0.95],
  ['Final exams', 0.8, 0.95],
  ['mid-term exams', 0.8, 0.95],
  ['term', 1.5, 2],
  ['Wintersemester 2026/27', 1.5, 2],
  ['New Year rush', 1.1, 1.4],
  ['closed for works', 0.6, 0.8],
  ['Tour de France', 0.999, 1.001],
])('%s', (name, low, high) => {
  expect(factor(name)).toBeGreaterThan(low)
  expect(factor(name)).toBeLessThan(high)
})

const plain = { date: '2026-05-06', holiday: false, besideHoliday: 4, periods: [] }

test('a plain day is of no kind and moves nobody', () => {
  expect(kindsOn(plain)).toEqual([])
  expect(factorOf([], effectsElsewhere([]))).toBe(1)
})

test('what falls together multiplies, and Christmas is quiet only where it is kept', () => {
  const effects = effectsElsewhere(['term', 'break'])
  const both = factorOf(kindsOn({ ...plain, periods: [0, 1] }), effects)
  expect(both).toBeCloseTo(factor('term') * factor('break'))
  const eve = { ...plain, date: '2026-12-24' }
  expect(factorOf(kindsOn({ ...eve, besideHoliday: -1 }), effects)).toBeLessThan(0.5)
  expect(kindsOn(eve)).toEqual([])
  const holiday = factorOf(kindsOn({ ...plain, holiday: true, besideHoliday: 0 }), effects)
  expect(holiday).toBeGreaterThan(0.5)
  expect(holiday).toBeLessThan(0.9)
})
