import { expect, test } from 'vitest'
import { weekdayNamed, weekdayOfFile, weekdaysIn } from './weekdays.ts'

test('weekdays go by their names and short forms', () => {
  expect(['Mon', 'tuesday', 'Weds', 'Thurs.', 'FRI', 'sa', 'Sundays'].map(weekdayNamed)).toEqual([
    1, 2, 3, 4, 5, 6, 7,
  ])
  expect(['month', 'sunny', 'Zumba', ''].map(weekdayNamed)).toEqual(Array(4).fill(undefined))
})

test('a list of weekdays is read whole or not at all', () => {
  expect(weekdaysIn('Mon, Sat, Tue, Wed')).toEqual([1, 2, 3, 6])
  expect(weekdaysIn('Sat and Mon; sat')).toEqual([1, 6])
  expect(weekdaysIn("['Fri', 'Sun']")).toEqual([5, 7])
  expect(weekdaysIn('Mon, Funday')).toBeUndefined()
  expect(weekdaysIn('3')).toBeUndefined()
  expect(weekdaysIn('')).toBeUndefined()
})

test.each([
  ['mongym.csv', 1],
  ['wedgym.csv.gz', 3],
  ['gym_Thursday.csv', 4],
  ['FriMembers.csv', 5],
  ['gymSat.csv', 6],
  ['monthly.csv', undefined],
  ['sunny-days.csv', undefined],
  ['mon_tue.csv', undefined],
  ['members.csv', undefined],
])('%s is about weekday %s', (name, weekday) => {
  expect(weekdayOfFile(name)).toBe(weekday)
})
