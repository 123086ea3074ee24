import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMinutes } from '../kit/time.ts'
import { afterQuiet, momentFor, quietStretch } from './quiet-hours.ts'

const berlin = { zone: 'Europe/Berlin', quietFrom: 1320, quietTo: 420 }
const at = (text: string) => new Date(text)
const all = ['sooner', 'later', 'drop', 'anyway'] as const

/** A reminder that is due at one time of the day and pointless at another; made at noon unless said. */
const reminder = (dueAt: string, expiresAt: string, madeAt = '2026-11-24T12:00:00+01:00') => ({
  dueAt: at(dueAt),
  expiresAt: at(expiresAt),
  madeAt: at(madeAt),
})

test('outside of the quiet hours everything is said when it is due', () => {
  const noon = reminder('2026-11-24T17:00:00+01:00', '2026-11-24T18:00:00+01:00')
  for (const mode of all) expect(momentFor(berlin, noon, mode)).toEqual(noon.dueAt)
})

describe('a reminder at 06:30 for 07:30, with quiet hours from 22 to 7', () => {
  const early = reminder('2026-11-25T06:30:00+01:00', '2026-11-25T07:30:00+01:00')
  test.each([
    ['sooner', '2026-11-24T21:30:00+01:00'],
    ['later', '2026-11-25T07:00:00+01:00'],
    ['anyway', '2026-11-25T06:30:00+01:00'],
  ] as const)('is said, told "%s", at %s', (mode, moment) => {
    expect(momentFor(berlin, early, mode)).toEqual(at(moment))
  })

  test('is not said at all where that was asked for', () => {
    expect(momentFor(berlin, early, 'drop')).toBeUndefined()
  })

  test('is said in the morning when the place was taken in the night', () => {
    const late = { ...early, madeAt: at('2026-11-25T00:10:00+01:00') }
    expect(momentFor(berlin, late, 'sooner')).toEqual(at('2026-11-25T07:00:00+01:00'))
  })

  test('is not said when the morning is too late', () => {
    const late = reminder(
      '2026-11-25T05:30:00+01:00',
      '2026-11-25T06:30:00+01:00',
      '2026-11-24T23:00:00+01:00',
    )
    expect(momentFor(berlin, late, 'sooner')).toBeUndefined()
    expect(momentFor(berlin, late, 'later')).toBeUndefined()
  })
})

test('what was due before it was made is judged by when it was made', () => {
  const made = reminder('2026-11-24T21:50:00+01:00', '2026-11-25T09:00:00+01:00', '2026-11-24T22:10:00+01:00')
  expect(momentFor(berlin, made, 'later')).toEqual(at('2026-11-25T07:00:00+01:00'))
})

test('quiet hours begin at their first minute and end before their last', () => {
  expect(quietStretch(berlin, at('2026-11-24T21:59:59+01:00'))).toBeUndefined()
  expect(quietStretch(berlin, at('2026-11-24T22:00:00+01:00'))).toBeDefined()
  expect(quietStretch(berlin, at('2026-11-25T06:59:59+01:00'))).toBeDefined()
  expect(quietStretch(berlin, at('2026-11-25T07:00:00+01:00'))).toBeUndefined()
})

test('a siesta lies within one day, and equal times are no quiet hours', () => {
  const siesta = { zone: 'Europe/Madrid', quietFrom: 840, quietTo: 960 }
  expect(quietStretch(siesta, at('2026-11-24T15:00:00+01:00'))).toEqual({
    from: at('2026-11-24T14:00:00+01:00'),
    to: at('2026-11-24T16:00:00+01:00'),
  })
  expect(quietStretch(siesta, at('2026-11-25T03:00:00+01:00'))).toBeUndefined()
  expect(quietStretch({ ...siesta, quietTo: 840 }, at('2026-11-24T14:00:00+01:00'))).toBeUndefined()
})

test('the night in which the clock is put back is ten hours of quiet, the other eight', () => {
  const hours = ({ from, to }: { from: Date; to: Date }) => (to.getTime() - from.getTime()) / 3_600_000
  const back = quietStretch(berlin, at('2026-10-25T03:00:00+01:00'))
  const forth = quietStretch(berlin, at('2026-03-29T04:00:00+02:00'))
  expect(back && hours(back)).toBe(10)
  expect(forth && hours(forth)).toBe(8)
})

test('a gym that is always quiet says nothing, and does not look for a moment for ever', () => {
  const mute = { zone: 'Europe/Berlin', quietFrom: 180, quietTo: 179 }
  expect(quietStretch(mute, at('2026-11-24T12:00:00+01:00'))).toBeDefined()
  expect(afterQuiet(mute, at('2026-03-29T12:00:00+02:00'))).toBeDefined()
})

describe('law:', () => {
  const settings = fc.record({
    zone: fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'UTC',
    ),
    quietFrom: fc.integer({ min: 0, max: 1439 }),
    quietTo: fc.integer({ min: 0, max: 1439 }),
  })
  const times = fc
    .record({
      madeAt: fc.date({ min: at('2026-01-01'), max: at('2027-12-31'), noInvalidDate: true }),
      until: fc.integer({ min: -600, max: 3 * 1440 }),
      lasts: fc.integer({ min: 1, max: 2 * 1440 }),
    })
    .map(({ madeAt, until, lasts }) => ({
      madeAt,
      dueAt: addMinutes(madeAt, until),
      expiresAt: addMinutes(madeAt, until + lasts),
    }))

  test('nothing is said in the quiet hours, too late, or before it was made', () => {
    fc.assert(
      fc.property(settings, times, fc.constantFrom('sooner', 'later', 'drop'), (gym, given, mode) => {
        const moment = momentFor(gym, given, mode)
        if (!moment) return
        expect(quietStretch(gym, moment)).toBeUndefined()
        expect(moment.getTime()).toBeLessThan(given.expiresAt.getTime())
        expect(moment.getTime()).toBeGreaterThanOrEqual(given.madeAt.getTime())
        if (mode !== 'sooner') expect(moment.getTime()).toBeGreaterThanOrEqual(given.dueAt.getTime())
      }),
      { numRuns: 500 },
    )
  })

  test('whatever is due outside of the quiet hours, and in time, is said when it is due', () => {
    fc.assert(
      fc.property(settings, times, fc.constantFrom(...all), (gym, given, mode) => {
        const due = given.dueAt > given.madeAt ? given.dueAt : given.madeAt
        if (quietStretch(gym, due) || due >= given.expiresAt) return
        expect(momentFor(gym, given, mode)).toEqual(due)
      }),
      { numRuns: 500 },
    )
  })

  test('what waits for the morning waits no longer than the quiet hours last', () => {
    fc.assert(
      fc.property(settings, times, (gym, { dueAt }) => {
        const free = afterQuiet(gym, dueAt)
        const stretch = quietStretch(gym, dueAt)
        if (!free || !stretch) return
        expect(quietStretch(gym, free)).toBeUndefined()
        expect(quietStretch(gym, new Date(stretch.to.getTime() - 1))).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })
})
