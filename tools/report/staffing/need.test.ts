import { expect, test } from 'vitest'
import { openSlots } from '../../kit/gym.ts'
import { localTime } from '../../kit/time.ts'
import { fullestStretches, needOf, staffHours, usualRule, workOf } from './need.ts'
import { staffSentences } from './staffing-words.ts'

const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 360, closes: 1320 }))
const gym = { zone: 'Europe/Berlin', hours, periods: [], slotMinutes: 30 }
const from = new Date('2026-11-23T00:00:00+01:00')
const to = new Date('2026-11-25T00:00:00+01:00')

const expected = (people: (minute: number) => number, own = gym, until = to) =>
  openSlots(own, from, until).map((slot) => ({ slot, high: people(localTime(slot, own.zone).minute) }))

test.each([
  [0, 1],
  [30, 1],
  [30.0000001, 1],
  [31, 2],
  [61, 3],
])('%d people ask for %d by one for every thirty', (people, staff) => {
  expect(needOf(people, usualRule)).toBe(staff)
})

test('a desk may be left alone where the gym says so', () => {
  expect(needOf(0, { name: 'desk', peoplePer: 100, least: 0 })).toBe(0)
})

test('an hour is planned by the fuller of its slots', () => {
  const all = staffHours(
    gym,
    expected((minute) => (minute === 1110 ? 65 : 20)),
    [usualRule],
  )
  expect(all).toHaveLength(32)
  expect(all.find(({ hour }) => hour === 18)).toEqual({
    date: '2026-11-23',
    hour: 18,
    people: 65,
    open: 1,
    need: [3],
  })
  expect(workOf(all, [usualRule])).toEqual([2 * (15 + 3)])
})

test('half an open hour is half an hour of work, and a closed day is none', () => {
  const short = { ...gym, hours: [{ weekday: 1, opens: 390, closes: 480 }] }
  const all = staffHours(
    short,
    expected(() => 20, short),
    [usualRule],
  )
  expect(all.map(({ hour, open }) => [hour, open])).toEqual([
    [6, 0.5],
    [7, 1],
  ])
})

test('slots that are forecast while the doors are shut ask for nobody', () => {
  const night = [
    { slot: new Date('2026-11-23T03:00:00+01:00'), high: 40 },
    { slot: new Date('2026-11-23T06:00:00+01:00'), high: 40 },
  ]
  expect(staffHours(gym, night, [usualRule])).toHaveLength(1)
})

test('the hour that comes twice when the clock goes back is worked twice', () => {
  const always = { ...gym, hours: hours.map(({ weekday }) => ({ weekday, opens: 0, closes: 1440 })) }
  const [night, end] = [new Date('2026-10-25T00:00:00+02:00'), new Date('2026-10-26T00:00:00+01:00')]
  const slots = openSlots(always, night, end).map((slot) => ({ slot, high: 10 }))
  const all = staffHours(always, slots, [usualRule])
  expect(workOf(all, [usualRule])).toEqual([25])
  expect(all.find(({ hour }) => hour === 2)?.open).toBe(2)
})

test('the fullest hours stand together, day by day', () => {
  const all = staffHours(
    gym,
    expected((minute) => (minute >= 1020 && minute < 1200 ? 65 : 20)),
    [usualRule],
  )
  expect(fullestStretches(all)).toEqual([
    { date: '2026-11-23', from: 17, to: 20, people: 65, need: 3 },
    { date: '2026-11-24', from: 17, to: 20, people: 65, need: 3 },
  ])
})

test('what is told: the hours of work, when most are needed, and by whose rule', () => {
  const all = staffHours(
    gym,
    expected((minute) => (minute >= 1020 && minute < 1200 ? 65 : 20)),
    [usualRule],
  )
  expect(staffSentences(all, { rules: [usualRule], own: false, language: 'en' })).toEqual([
    'The 2 open days ask for about 44 hours of staff, 1 to 3 at once.',
    'Most are needed on Monday 23 November 17:00 to 20:00 and Tuesday 24 November 17:00 to 20:00: 3 for up to 65 people.',
    'The gym has set no rule, so I took a usual one: floor, one for every 30 people and at least 1. It is a beginning, no norm.',
  ])
  const two = [{ name: 'desk', peoplePer: 100, least: 1 }, usualRule]
  const even = staffHours(
    gym,
    expected(() => 20),
    two,
  )
  expect(staffSentences(even, { rules: two, own: true, language: 'en' })).toEqual([
    'The 2 open days ask for about 64 hours of staff (desk 32, floor 32), 2 at once.',
    'Every open hour asks for as many as any other.',
    "That is by the gym's rule: desk, one for every 100 people and at least 1; floor, one for every 30 people and at least 1.",
  ])
  expect(staffSentences([], { rules: two, own: true, language: 'en' })).toEqual([
    'Nothing is forecast for these days, so there is nothing to plan by.',
  ])
})
