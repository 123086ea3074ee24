import { expect, test } from 'vitest'
import { defaultSplits } from '../kit/splits.ts'
import { habitReader, type MembersOptions, membersColumns } from './members.ts'
import { fieldsOf } from './rows.ts'
import { splitReader } from './split-words.ts'

function read(file: string, header: string, row: string, asked: MembersOptions = {}) {
  const head = { file, header: fieldsOf(header, ','), first: fieldsOf(row, ',') }
  const columns = membersColumns(head, asked)
  return { kind: columns.kind, habit: habitReader(columns, splitReader(defaultSplits))(head.first) }
}

const plain = 'id,first_name,fav_group_lesson,avg_time_check_in,avg_time_check_out,avg_time_in_gym'

test('a table of one weekday is named after it', () => {
  expect(read('frigym.csv', plain, '16,Katya,"leg, Core",9:28:00,11:02:59,65')).toEqual({
    kind: 'weekday',
    habit: {
      member: '16',
      name: 'Katya',
      weekdays: [5],
      from: 568,
      minutes: 94,
      splits: ['legs', 'core'],
      foreign: [],
    },
  })
})

test('other column names, leading blanks and a column for the weekday are understood', () => {
  const wednesday =
    'id,name,Age,visit_per_week,fav_group_lesson,avg_time_check_in, avg_time_check_out,avg_time,Wed'
  const { habit } = read('export.csv', wednesday, '3,Linc,46,3,,8:29:00,10:49:00,141,True')
  expect(habit).toMatchObject({
    member: '3',
    name: 'Linc',
    weekdays: [3],
    from: 509,
    minutes: 140,
    splits: ['general'],
  })
  expect(read('export.csv', wednesday, '3,Linc,46,3,,8:29:00,10:49:00,141,False').habit).toEqual({
    fault: 'names no weekday that can be read',
  })
})

test('a membership table lists the weekdays of each member', () => {
  const header =
    'id,days_per_week,fav_group_lesson,avg_time_check_in,avg_time_check_out,name_personal_trainer'
  expect(
    read('gym_membership.csv', header, '1,"Mon, Sat, Tue","BodyPump, Zumba",19:31:00,21:27:00,Chantal'),
  ).toMatchObject({
    kind: 'membership',
    habit: { name: null, weekdays: [1, 2, 6], splits: ['general', 'cardio'] },
  })
})

test('a count of days is not a list of them', () => {
  const header = 'member_id,days_per_week,checkin time,checkout time'
  expect(read('mon.csv', header, '1,3,07:00 AM,8:15 am')).toMatchObject({
    habit: { weekdays: [1], from: 420, minutes: 75 },
  })
})

test('a column for each weekday is a membership table', () => {
  const header = 'member_id,first name,Monday,Tuesday,Sunday,entry_time,exit_time'
  expect(read('m.csv', header, 'a,Jo,True,False,yes,18:00,19:00')).toMatchObject({
    kind: 'membership',
    habit: { weekdays: [1, 7] },
  })
})

test('the weekday can be said, and has to be when nothing else tells it', () => {
  expect(read('members.csv', plain, '1,Jo,,9:00,10:00,60', { weekday: 4 }).habit).toMatchObject({
    weekdays: [4],
  })
  expect(() => read('members.csv', plain, '1,Jo,,9:00,10:00,60')).toThrow(
    'Nothing tells which weekday members.csv is about: say it with --weekday DAY.',
  )
  expect(() => read('m.csv', 'id,days,check_in,check_out', '1,Mon,9:00,10:00', { weekday: 4 })).toThrow(
    'leave --weekday out',
  )
})

test.each([
  [',Jo,,9:00,10:00,60', 'the member is empty'],
  ['1,Jo,,noon,10:00,60', 'check-in: "noon" is not a time of day'],
  ['1,Jo,,9:00,,60', 'check-out: "" is not a time of day'],
  ['1,Jo,,9:00,9:00,60', 'check-out "9:00" is not after the check-in'],
  ['1,Jo,,9:00,17:01,60', 'the stay is longer than 8 hours'],
])('the row %s is refused: %s', (row, fault) => {
  expect(read('mon.csv', plain, row).habit).toEqual({ fault })
})
