import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, instantOf } from '../../kit/time.ts'
import { trainedDays } from './trained.ts'

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia']
const at = (iso: string) => new Date(iso)

test('a session over midnight is one, and so is a log written after it', () => {
  const visit = { at: at('2026-11-22T23:10:00+01:00'), until: at('2026-11-23T00:40:00+01:00') }
  expect(trainedDays([visit, { at: at('2026-11-23T01:30:00+01:00') }], 'Europe/Berlin')).toEqual([
    '2026-11-22',
  ])
})

test('early in the morning is a new day, whatever the evening was', () => {
  const evening = { at: at('2026-11-22T21:00:00+01:00'), until: at('2026-11-22T22:30:00+01:00') }
  expect(trainedDays([evening, { at: at('2026-11-23T05:30:00+01:00') }], 'Europe/Berlin')).toEqual([
    '2026-11-22',
    '2026-11-23',
  ])
  // Who comes at one and was not there before comes on that day.
  expect(trainedDays([{ at: at('2026-11-23T01:00:00+01:00') }], 'Europe/Berlin')).toEqual(['2026-11-23'])
})

test('a visit nobody closed does not reach into the night after the next', () => {
  const open = { at: at('2026-11-22T18:00:00+01:00'), until: null }
  expect(trainedDays([open, { at: at('2026-11-23T00:30:00+01:00') }], 'Europe/Berlin')).toEqual([
    '2026-11-22',
    '2026-11-23',
  ])
})

test('whatever the clock does that day, noon is on its date', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 800 }), (zone, days) => {
      const date = addDays('2026-01-01', days)
      for (const minute of [6 * 60, 12 * 60, 23 * 60 + 59]) {
        expect(trainedDays([{ at: instantOf(date, minute, zone) }], zone)).toEqual([date])
      }
    }),
  )
})

test('each event is on its own day or the one before, and no day comes from nowhere', () => {
  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 10 * 1440 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(fc.constantFrom(...zones), minutes, (zone, all) => {
      // The last week of October: Europe's clocks go back, America's a week later.
      const events = all.map((minute) => ({ at: instantOf('2026-10-23', minute, zone) }))
      const days = trainedDays(events, zone)
      const dates = new Set(all.map((minute) => addDays('2026-10-23', Math.floor(minute / 1440))))
      expect(days.length).toBeGreaterThan(0)
      expect(days.length).toBeLessThanOrEqual(dates.size)
      for (const date of days) expect(dates.has(date)).toBe(true)
    }),
  )
})
