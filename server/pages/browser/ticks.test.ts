import { expect, test } from 'vitest'
import { clockWords, wallClock } from './clock.ts'
import { dayTicks, hourTicks, valueTicks } from './ticks.ts'

const hour = 60 * 60_000

test('a scale of people has round numbers and at most five of them', () => {
  expect(valueTicks(5)).toEqual([0, 2, 4])
  expect(valueTicks(62)).toEqual([0, 20, 40, 60])
  expect(valueTicks(130)).toEqual([0, 50, 100])
  for (let most = 5; most < 12_000; most += 7) expect(valueTicks(most).length).toBeLessThanOrEqual(5)
})

test.each([
  ['Europe/Berlin', '2026-11-24T17:30:00Z', '18:30'],
  ['Asia/Kathmandu', '2026-11-24T17:30:00Z', '23:15'],
  ['America/St_Johns', '2026-11-24T17:30:00Z', '14:00'],
  ['UTC', '2026-11-24T00:00:00Z', '00:00'],
])('a clock in %s reads %s as %s', (zone, at, words) => {
  expect(clockWords(wallClock(zone)(Date.parse(at)))).toBe(words)
})

test('hours stand on the full hour also where the zone is 45 minutes off', () => {
  const wall = wallClock('Asia/Kathmandu')
  const from = Date.parse('2026-11-24T00:15:00Z')
  const ticks = hourTicks(from, from + 6 * hour, wall, 10)
  expect(ticks.map(({ label }) => label)).toEqual([
    '06:00',
    '07:00',
    '08:00',
    '09:00',
    '10:00',
    '11:00',
    '12:00',
  ])
  expect(ticks[0]?.at).toBe(from)
})

test('with less room there are fewer hours, in even steps', () => {
  const wall = wallClock('Europe/Berlin')
  const from = Date.parse('2026-11-24T05:00:00Z')
  const labels = (room: number) => hourTicks(from, from + 16 * hour, wall, room).map(({ label }) => label)
  expect(labels(6)).toEqual(['06:00', '09:00', '12:00', '15:00', '18:00', '21:00'])
  expect(labels(3)).toEqual(['06:00', '12:00', '18:00'])
  expect(labels(0)).toEqual([])
})

test('days begin at midnight by the wall clock, also when the clock changes', () => {
  const wall = wallClock('Europe/Berlin')
  // Noon on Saturday to noon on Monday, over the night of 25 October 2026 with its 25 hours.
  const from = Date.parse('2026-10-24T12:00:00+02:00')
  const to = Date.parse('2026-10-26T12:00:00+01:00')
  const days = dayTicks(from, to, wall, { label: ({ weekday }) => weekday, room: 6 * hour })
  expect(days.midnights).toEqual([
    Date.parse('2026-10-25T00:00:00+02:00'),
    Date.parse('2026-10-26T00:00:00+01:00'),
  ])
  expect(days.names.map(({ label }) => label)).toEqual(['Sat', 'Sun', 'Mon'])
})

test('names of days that would touch are left out', () => {
  const wall = wallClock('UTC')
  const from = Date.parse('2026-11-23T00:00:00Z')
  const days = dayTicks(from, from + 14 * 24 * hour, wall, {
    label: ({ weekday }) => weekday,
    room: 40 * hour,
  })
  expect(days.names.map(({ label }) => label)).toEqual(['Mon', 'Wed', 'Fri', 'Sun', 'Tue', 'Thu', 'Sat'])
})
