import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '../../../../tools/kit/time.ts'
import { datesMeant } from './dates-meant.ts'
import { dateAfter, dateIn, instantIn, minuteOf, momentWords } from './gym-time.ts'

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
]

test('an instant is the one that the rest of the house means, in any zone and on any day', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => dateAfter('2024-01-01', days))
  const minute = fc.integer({ min: 0, max: 1439 })
  fc.assert(
    fc.property(fc.constantFrom(...zones), day, minute, (zone, date, at) => {
      const here = instantIn(zone, date, at)
      const words = momentWords(new Date(here).toISOString(), zone)
      const there = momentWords(instantOf(date, at, zone).toISOString(), zone)
      // In an hour that is left out the two may differ in which side they take; it is on no clock anyway.
      if (minuteOf(words.slice(-5)) === at) expect(words).toBe(there)
      expect(Math.abs(here - instantOf(date, at, zone).getTime())).toBeLessThanOrEqual(3_600_000)
    }),
  )
})

test('an hour that happens twice is the first of the two', () => {
  expect(new Date(instantIn('Europe/Berlin', '2026-10-25', 150)).toISOString()).toBe(
    '2026-10-25T00:30:00.000Z',
  )
})

test('the date is that of the gym, not that of whoever looks', () => {
  const at = Date.parse('2026-11-22T23:30:00Z')
  expect(dateIn('Europe/Berlin', at)).toBe('2026-11-23')
  expect(dateIn('America/New_York', at)).toBe('2026-11-22')
})

test('a label means its days within the window alone', () => {
  const window = { from: '2026-11-02', to: '2026-11-22' }
  expect(datesMeant('Tuesday', window)).toEqual(['2026-11-03', '2026-11-10', '2026-11-17'])
  expect(datesMeant('Tue 10 Nov', window)).toEqual(['2026-11-10'])
  expect(datesMeant('2026-11-10', window)).toEqual(['2026-11-10'])
  expect(datesMeant('2026-12-10', window)).toEqual([])
  expect(datesMeant('legs', window)).toEqual([])
})

test('a label means the same in every language it may be worded in', () => {
  const window = { from: '2026-11-02', to: '2026-11-22' }
  const tuesdays = ['2026-11-03', '2026-11-10', '2026-11-17']
  for (const label of ['Tue 18:00', 'Dienstag, 18:00', 'Di 18:00', 'martes 18:00', 'mar 18:00'])
    expect(datesMeant(label, window), label).toEqual(tuesdays)
  for (const label of ['10 Nov', 'Di 10. Nov', 'Dienstag, 10. November', 'martes 10 de noviembre'])
    expect(datesMeant(label, window), label).toEqual(['2026-11-10'])
  expect(datesMeant('Di 4. Mär', { from: '2025-03-01', to: '2025-03-31' })).toEqual(['2025-03-04'])
  expect(datesMeant('so voll wie immer', window)).toEqual([])
})
