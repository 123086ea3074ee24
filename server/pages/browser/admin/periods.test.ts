import { expect, test } from 'vitest'
import { daysAsked } from './periods.ts'

test('a period counts from the gym’s today, over the end of a month and of a year', () => {
  expect(daysAsked({ period: '7d' }, '2026-03-03')).toEqual({ from: '2026-02-24', to: '2026-03-02' })
  expect(daysAsked({ period: 'before' }, '2027-01-15')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
  expect(daysAsked({ period: 'month' }, '2026-11-22')).toEqual({ from: '2026-11-01', to: '2026-11-22' })
  expect(daysAsked({ period: 'n14d' }, '2026-12-25')).toEqual({ from: '2026-12-25', to: '2027-01-07' })
})

test('days that are named are taken as they are, and none leaves it to the report', () => {
  expect(daysAsked({ from: '2026-11-01' }, '2026-11-22')).toEqual({ from: '2026-11-01' })
  expect(daysAsked({}, '2026-11-22')).toEqual({})
  expect(daysAsked({ period: 'nonsense' }, '2026-11-22')).toEqual({})
})
