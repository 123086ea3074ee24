import { expect, test } from 'vitest'
import { nextOpening, openingAt, openSlots } from './gym.ts'

const week = (opens: number, closes: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }))
const berlin = { zone: 'Europe/Berlin', slotMinutes: 30, periods: [] }
const at = (text: string) => new Date(text)

test('a gym open past midnight is still open after it', () => {
  const late = { ...berlin, hours: week(16 * 60, 26 * 60) }
  expect(openingAt(late, at('2026-11-25T00:30:00+01:00'))?.from).toEqual(at('2026-11-24T16:00:00+01:00'))
  expect(openingAt(late, at('2026-11-25T02:00:00+01:00'))).toBeUndefined()
})

test('a closed period closes its days and the next opening comes after it', () => {
  const works = { name: 'works', from: '2026-11-24', to: '2026-11-25', closed: true }
  const gym = { ...berlin, hours: week(360, 1320), periods: [works] }
  expect(openingAt(gym, at('2026-11-24T12:00:00+01:00'))).toBeUndefined()
  expect(nextOpening(gym, at('2026-11-24T12:00:00+01:00'))?.from).toEqual(at('2026-11-26T06:00:00+01:00'))
})

test('the day the clocks go back has two slots more, the day they go forward two fewer', () => {
  const gym = { ...berlin, hours: week(0, 1440) }
  const slots = (from: string, to: string) => openSlots(gym, at(from), at(to)).length
  expect(slots('2026-10-24T00:00:00+02:00', '2026-10-25T00:00:00+02:00')).toBe(48)
  expect(slots('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00')).toBe(50)
  expect(slots('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00')).toBe(46)
})

test('closed weekdays have no slots', () => {
  const gym = { ...berlin, hours: week(360, 1320).filter(({ weekday }) => weekday < 6) }
  expect(openSlots(gym, at('2026-11-21T00:00:00+01:00'), at('2026-11-23T00:00:00+01:00'))).toEqual([])
})
