import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Gym } from '../../kit/gym.ts'
import { defaultSplits } from '../../kit/splits.ts'
import { isoLocal } from '../../kit/time.ts'
import { askedPeriod, refuseClosed } from './period.ts'

const gym: Gym = {
  id: 'g',
  name: 'G',
  zone: 'Europe/Berlin',
  country: null,
  region: null,
  language: 'en',
  capacity: 100,
  slotMinutes: 30,
  comfort: 0.8,
  quietFrom: 1320,
  quietTo: 420,
  demo: false,
  hours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: 360, closes: 1320 })),
  periods: [],
  splits: defaultSplits,
  equipment: [],
}
const now = new Date('2026-11-24T17:42:00+01:00')

function asked(from?: string, to?: string): string {
  const period = askedPeriod(gym, now, { from, to })
  return `${period.kind} ${[period.from, period.to].map((at) => isoLocal(at, gym.zone).slice(0, 16)).join(' ')}`
}

test.each([
  [undefined, undefined, 'stretch 2026-11-24T17:42 2026-12-01T17:42'],
  ['2026-11-25T18:00', undefined, 'moment 2026-11-25T18:00 2026-11-25T19:00'],
  ['2026-11-25T18:00', '2026-11-25T19:00', 'moment 2026-11-25T18:00 2026-11-25T19:00'],
  ['2026-11-25T17:00', '2026-11-26T00:00', 'stretch 2026-11-25T17:00 2026-11-26T00:00'],
  ['2026-11-25', undefined, 'stretch 2026-11-25T00:00 2026-11-26T00:00'],
  ['2026-11-28', '2026-11-29', 'stretch 2026-11-28T00:00 2026-11-30T00:00'],
  ['2026-11-24T12:00', '2026-11-24T20:00', 'stretch 2026-11-24T17:42 2026-11-24T20:00'],
  [undefined, '2026-11-24T20:00', 'stretch 2026-11-24T17:42 2026-11-24T20:00'],
  ['2026-11-24T17:30', '2026-11-24T18:30', 'moment 2026-11-24T17:42 2026-11-24T18:30'],
  ['2026-12-07T18:00', '2026-12-09T18:00', 'stretch 2026-12-07T18:00 2026-12-08T17:42'],
])('from %s to %s is %s', (from, to, period) => {
  expect(asked(from, to)).toBe(period)
})

test.each([
  ['2026-11-24T10:00', undefined, 'in_the_past'],
  ['2026-11-23', undefined, 'in_the_past'],
  ['2026-12-20', undefined, 'too_far'],
  ['2026-11-25T19:00', '2026-11-25T18:00', 'bad_period'],
  ['soon', undefined, 'unknown_time'],
  [undefined, 'soon', 'unknown_time'],
])('from %s to %s is refused as %s', (from, to, code) => {
  expect(() => asked(from, to)).toThrow(code)
})

test('a closed day says when the doors open next', () => {
  const sunday = askedPeriod(gym, now, { from: '2026-11-29' })
  expect(() => refuseClosed(gym, sunday)).toThrow(
    expect.objectContaining({
      code: 'closed',
      facts: expect.objectContaining({ opens: '2026-11-30T05:00:00.000Z' }),
    }),
  )
})

test('every period that is not refused lies in the future and within what is forecast', () => {
  const stamp = fc
    .date({ min: new Date('2026-11-01Z'), max: new Date('2026-12-31Z'), noInvalidDate: true })
    .chain((at) =>
      fc.constantFrom(at.toISOString(), at.toISOString().slice(0, 16), at.toISOString().slice(0, 10)),
    )
  fc.assert(
    fc.property(fc.option(stamp, { nil: undefined }), fc.option(stamp, { nil: undefined }), (from, to) => {
      try {
        const period = askedPeriod(gym, now, { from, to })
        expect(period.from >= now && period.to > period.from).toBe(true)
        expect(period.to.getTime() - now.getTime()).toBeLessThanOrEqual(14 * 86_400_000)
      } catch (error) {
        expect((error as { code?: string }).code).toMatch(/in_the_past|too_far|bad_period/)
      }
    }),
  )
})
