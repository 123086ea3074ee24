import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demoTruth } from '../../db/simulator/truth.ts'
import { addMinutes, localTime } from '../kit/time.ts'
import { everybody, hourOfWeek, type Overlap, shareOf } from './share.ts'

const { gym } = demoTruth({ seed: 'share', zone: 'UTC' })
const monday = new Date('2026-03-02T00:00:00Z')

/** Hours of some weeks with 20 people each, of whom `part` have checked in. */
function weeksOf(weeks: number, part: (hour: number, week: number) => number): Overlap[] {
  return Array.from({ length: weeks * 168 }, (_, i) => {
    const at = addMinutes(monday, 60 * i)
    const { minute } = localTime(at, gym.zone)
    return { at, people: 20, visitors: 20 * part(minute / 60, Math.floor(i / 168)) }
  })
}

test('a third that checks in is a third, known well', () => {
  const share = shareOf(
    gym,
    weeksOf(8, () => 1 / 3),
  )
  expect(share.whole).toBeCloseTo(1 / 3, 2)
  expect(share.error).toBeLessThan(0.01)
})

test('hours that check in less have a share of their own, hours never seen the whole', () => {
  const share = shareOf(
    gym,
    weeksOf(8, (hour) => (hour < 12 ? 0.2 : 0.5)),
  )
  expect(share.hours[hourOfWeek(new Date('2026-05-04T08:30:00Z'), gym.zone)]).toBeCloseTo(0.2, 1)
  expect(share.hours[hourOfWeek(new Date('2026-05-04T18:30:00Z'), gym.zone)]).toBeCloseTo(0.5, 1)
  expect(share.hours[hourOfWeek(new Date('2026-05-04T03:00:00Z'), gym.zone)]).toBeCloseTo(share.whole, 1)
})

test('newer weeks count more', () => {
  const rising = shareOf(
    gym,
    weeksOf(12, (_, week) => (week < 6 ? 0.2 : 0.4)),
  )
  expect(rising.whole).toBeGreaterThan(0.34)
})

test('without a check-in to compare everybody checks in; few tell little; the share has bounds', () => {
  expect(shareOf(gym, [])).toBe(everybody)
  expect(
    shareOf(
      gym,
      weeksOf(4, () => 0),
    ),
  ).toBe(everybody)
  fc.assert(
    fc.property(
      fc.array(fc.record({ hour: fc.nat(2000), people: fc.nat(200), visitors: fc.nat(400) }), {
        maxLength: 60,
      }),
      (hours) => {
        const overlaps = hours
          .sort((a, b) => a.hour - b.hour)
          .map(({ hour, ...rest }) => ({ ...rest, at: addMinutes(monday, 60 * hour) }))
        const share = shareOf(gym, overlaps)
        for (const each of [share.whole, ...share.hours]) {
          expect(each).toBeGreaterThanOrEqual(0.05)
          expect(each).toBeLessThanOrEqual(1)
        }
        expect(share.error).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})
