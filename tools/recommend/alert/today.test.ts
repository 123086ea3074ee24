import { expect, test } from 'vitest'
import { restOfDay, worthComing } from './today.ts'

const hours = [1, 2, 3, 4, 5, 6].flatMap((weekday) => [
  { weekday, opens: 480, closes: 720 },
  { weekday, opens: 900, closes: 1320 },
])
const gym = { zone: 'Europe/Berlin', hours, periods: [] }
const at = (text: string) => new Date(`2026-11-${text}:00+01:00`)

test('today lasts until the doors close for the night, also over a break at noon', () => {
  expect(restOfDay(gym, at('24T10:00'))).toEqual({ from: at('24T10:00'), to: at('24T22:00') })
  expect(restOfDay(gym, at('24T13:00'))).toEqual({ from: at('24T15:00'), to: at('24T22:00') })
  expect(restOfDay(gym, at('24T06:00'))).toEqual({ from: at('24T08:00'), to: at('24T22:00') })
})

test('after closing, or a moment before it, the next opening day is meant', () => {
  const sunday = { from: at('30T08:00'), to: at('30T22:00') }
  expect(restOfDay(gym, at('28T21:45'))).toEqual(sunday)
  expect(restOfDay(gym, at('28T23:00'))).toEqual(sunday)
  expect(restOfDay({ ...gym, hours: [] }, at('28T23:00'))).toBeUndefined()
})

test('nobody is sent to doors that are about to close', () => {
  expect(worthComing(gym, at('24T11:20'))).toBe(true)
  expect(worthComing(gym, at('24T11:40'))).toBe(false)
  expect(worthComing(gym, at('24T13:00'))).toBe(false)
})
