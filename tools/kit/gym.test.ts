import { expect, test } from 'vitest'
import { closureAt, nextOpening, openingAt, openingsOn, openSlots } from './gym.ts'

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

const noon = (hours: string) => at(`2026-11-24T${hours}:00+01:00`)
const pipes = { from: noon('14:00'), to: noon('16:00'), reason: 'pipes' }

test('a closure in the middle of the day makes two openings of one', () => {
  const gym = { ...berlin, hours: week(360, 1320), closures: [pipes] }
  expect(openingsOn(gym, '2026-11-24')).toEqual([
    { from: noon('06:00'), to: noon('14:00') },
    { from: noon('16:00'), to: noon('22:00') },
  ])
  expect(openingAt(gym, noon('13:59'))?.to).toEqual(noon('14:00'))
  expect(openingAt(gym, noon('14:00'))).toBeUndefined()
  expect(closureAt(gym, noon('15:00'))?.reason).toBe('pipes')
  expect(nextOpening(gym, noon('14:30'))?.from).toEqual(noon('16:00'))
  expect(openSlots(gym, noon('13:00'), noon('17:00'))).toEqual(['13:00', '13:30', '16:00', '16:30'].map(noon))
})

test('closures may meet, hide each other, reach past midnight and be of ten minutes', () => {
  const shut = (from: Date, to: Date) => ({ from, to, reason: null })
  const late = { ...berlin, hours: week(16 * 60, 26 * 60) }
  const night = shut(noon('23:00'), at('2026-11-25T01:00:00+01:00'))
  expect(openingsOn({ ...late, closures: [night] }, '2026-11-24').map(({ to }) => to)).toEqual([
    noon('23:00'),
    at('2026-11-25T02:00:00+01:00'),
  ])
  const all = { ...berlin, hours: week(360, 1320) }
  const whole = shut(noon('00:00'), at('2026-11-25T00:00:00+01:00'))
  expect(openingsOn({ ...all, closures: [pipes, whole, pipes] }, '2026-11-24')).toEqual([])
  const short = shut(noon('14:10'), noon('14:20'))
  const slots = openSlots({ ...all, closures: [short] }, noon('14:00'), noon('15:00'))
  expect(slots).toEqual([noon('14:00'), noon('14:30')])
})
