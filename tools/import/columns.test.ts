import { expect, test } from 'vitest'
import {
  candidates,
  findColumn,
  type Head,
  momentText,
  nameColumn,
  needColumn,
  needMoment,
  withDate,
} from './columns.ts'

const head = (names: string, first = ''): Head => ({
  file: 'f.csv',
  header: names.split(','),
  first: first.split(','),
})
const found = (names: string, role: Parameters<typeof candidates>[1]) => candidates(names.split(','), role)

test.each([
  'timestamp',
  'Time',
  'DATE',
  'date_time',
  'Date Time',
  'recorded at',
  'reading-time',
  'created_at',
  'Timestamp (UTC)',
])('%s is a time', (name) => {
  expect(found(`x,${name}`, 'time')).toEqual([1])
})

test.each([
  'count',
  'Number of People',
  'number_people',
  'people',
  'occupancy',
  '# people',
  'People Count',
  'headcount',
  'current_occupancy',
  'visitors',
  'number of persons',
  'occupancy_count',
  'total people',
  'value',
])('%s is a count', (name) => {
  expect(found(`x,${name}`, 'count')).toEqual([1])
})

test.each(['member_id', 'Member ID', 'user_id', 'customerNo', 'member', 'id', 'card_number', 'Person Id'])(
  '%s is a member',
  (name) => {
    expect(found(`x,${name}`, 'member')).toEqual([1])
  },
)

test.each([
  ['avg_time_check_in', ' avg_time_check_out'],
  ['check_in', 'check_out'],
  ['checkin_time', 'checkout_time'],
  ['Check-In Time', 'Check-Out Time'],
  ['time in', 'time out'],
  ['entry_time', 'exit_time'],
  ['arrived_at', 'left_at'],
  ['start', 'end'],
  ['clock in', 'clock out'],
])('%s and %s are a stay', (from, to) => {
  expect(found(`x,${from},${to}`, 'check-in')).toEqual([1])
  expect(found(`x,${from},${to}`, 'check-out')).toEqual([2])
})

test.each(['split', 'fav_group_lesson', 'workout_type', 'Favourite class', 'muscle group', 'activity'])(
  '%s is a split',
  (name) => {
    expect(found(`x,${name}`, 'split')).toEqual([1])
  },
)

test('names that only contain another are something else', () => {
  const names =
    'attend_group_lesson,name_personal_trainer,avg_time_in_gym,visit_per_week,temperature,avg_time,occupancy_percent'
  for (const role of ['split', 'name', 'check-in', 'check-out', 'days', 'time', 'count', 'member'] as const) {
    expect([role, found(names, role)]).toEqual([role, []])
  }
})

test('of a sure and a less sure name the sure one is taken', () => {
  expect(findColumn(head('id,member_id,check_in'), 'member', '--member')).toBe(1)
  expect(nameColumn(head('name,first_name'))).toBe(1)
})

test('two columns that could be it are a question, not a guess', () => {
  expect(() =>
    needMoment(
      head('number_people,date,timestamp,hour', '37,2015-08-14 17:00:11-07:00,61211,17'),
      'time',
      '--time',
    ),
  ).toThrow(
    'f.csv has several columns that could be the time: date, timestamp. Choose with --time COLUMN. All columns: number_people, date, timestamp, hour.',
  )
})

test('a column that is missing is named with those that are there', () => {
  expect(() => needColumn(head('a,b'), 'count', '--count')).toThrow(
    'f.csv has no column that looks like the count. Its columns: a, b. Name the right one with --count COLUMN.',
  )
  expect(() => needColumn(head('a,b'), 'count', '--count', 'people')).toThrow(
    'f.csv has no column "people". Its columns: a, b.',
  )
})

test('a column asked for by name may be written a little differently', () => {
  expect(needColumn(head('Number People,date'), 'count', '--count', 'number_people')).toBe(0)
  expect(needColumn(head('a b,A_B'), 'count', '--count', 'A_B')).toBe(1)
  expect(() => needColumn(head('a b,A_B'), 'count', '--count', 'ab')).toThrow('several columns named "ab"')
})

test('a date and a time of day in two columns are read together', () => {
  const table = head('Date,Time,Count', '2026-11-24,18:30,12')
  const column = needMoment(table, 'time', '--time')
  expect(momentText(table.first ?? [], column)).toBe('2026-11-24 18:30')
  const visits = head('member,date,check in,check out', 'm1,2026-11-24,18:30,19:30')
  expect(momentText(visits.first ?? [], withDate(visits, needMoment(visits, 'check-in', '--in')))).toBe(
    '2026-11-24 18:30',
  )
})
