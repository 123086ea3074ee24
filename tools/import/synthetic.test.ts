import { expect, test } from 'vitest'
import { mean } from '../kit/statistics.ts'
import { localTime } from '../kit/time.ts'
import { syntheticVisits } from './synthetic.ts'

const plan = {
  seed: 'spotter',
  source: 'weekday',
  zone: 'Europe/Berlin',
  until: '2026-11-23',
  weeks: 8,
  now: new Date('2026-11-24T12:00:00Z'),
}
const habit = { member: '7', from: 19 * 60, minutes: 60 }
const spread = (values: readonly number[]) =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)))

test('there is one visit on each such weekday of the last weeks', () => {
  const days = syntheticVisits(habit, 1, plan).map(({ checkIn }) => localTime(new Date(checkIn), plan.zone))
  expect(days.map(({ weekday }) => weekday)).toEqual(Array(8).fill(1))
  expect(new Set(days.map(({ date }) => date)).size).toBe(8)
  expect(days[0]?.date).toBe('2026-11-23')
  expect(days.at(-1)?.date).toBe('2026-10-05')
})

test('the same seed, table and member give the same visits, another gives others', () => {
  expect(syntheticVisits(habit, 1, plan)).toEqual(syntheticVisits(habit, 1, plan))
  expect(syntheticVisits(habit, 1, { ...plan, seed: 'other' })).not.toEqual(syntheticVisits(habit, 1, plan))
  expect(syntheticVisits({ ...habit, member: '8' }, 1, plan)).not.toEqual(syntheticVisits(habit, 1, plan))
})

test('a longer past keeps the visits of the shorter one', () => {
  expect(syntheticVisits(habit, 1, { ...plan, weeks: 20 })).toEqual(
    expect.arrayContaining(syntheticVisits(habit, 1, plan)),
  )
})

test('check-ins spread by 12 minutes around the average, stays by 15 percent', () => {
  const visits = syntheticVisits(habit, 1, { ...plan, weeks: 520 })
  const arrivals = visits.map(({ checkIn }) => localTime(new Date(checkIn), plan.zone).minute)
  const stays = visits.map(({ checkIn, checkOut }) => Math.log((checkOut - checkIn) / 3_600_000))
  expect(Math.abs(mean(arrivals) - habit.from)).toBeLessThan(2)
  expect(spread(arrivals)).toBeGreaterThan(11)
  expect(spread(arrivals)).toBeLessThan(13)
  expect(Math.abs(mean(stays))).toBeLessThan(0.02)
  expect(spread(stays)).toBeCloseTo(0.15, 1)
})

test.each([0, 5, 1300, 1439])('a visit that usually begins at minute %i stays within its day', (from) => {
  for (const visit of syntheticVisits({ member: '7', from, minutes: 120 }, 7, { ...plan, weeks: 300 })) {
    expect(visit.checkIn).toBeGreaterThanOrEqual(visit.dayBegins)
    expect(visit.checkOut).toBeGreaterThan(visit.checkIn)
    expect(visit.checkOut).toBeLessThanOrEqual(visit.dayEnds)
  }
})

test('no visit is made up for the hours to come', () => {
  const today = { ...plan, until: '2026-11-24' }
  expect(syntheticVisits(habit, 2, today)).toHaveLength(7)
  expect(syntheticVisits({ ...habit, from: 600 }, 2, today)).toHaveLength(8)
})
