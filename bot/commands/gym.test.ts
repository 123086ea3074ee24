import { expect, test } from 'vitest'
import { readFeeds, readGym } from './gym.ts'

const week = (days: number[], opens: string, closes: string) => ({ days, opens, closes })

test.each<[string, Record<string, unknown>]>([
  ['', {}],
  ['capacity 120', { capacity: 120 }],
  ['capacity: 120 people', { capacity: 120 }],
  ['comfort 75 %', { comfortPercent: 75 }],
  ['name Iron Works', { name: 'Iron Works' }],
  ['quiet 22-7', { quiet: { from: '22:00', to: '07:00' } }],
  ['quiet 22:30 to 6:30', { quiet: { from: '22:30', to: '06:30' } }],
  ['hours mon-fri 6-23', { hours: [week([1, 2, 3, 4, 5], '06:00', '23:00')] }],
  [
    'hours mon - fri 6 - 23, sat, sun 8-20:30',
    { hours: [week([1, 2, 3, 4, 5], '06:00', '23:00'), week([6, 7], '08:00', '20:30')] },
  ],
  ['hours mon 6-10 and 16-22', { hours: [week([1], '06:00', '10:00'), week([1], '16:00', '22:00')] }],
  ['hours fri to sun 6pm-2am', { hours: [week([5, 6, 7], '18:00', '02:00')] }],
  ['hours daily 6-24', { hours: [week([1, 2, 3, 4, 5, 6, 7], '06:00', '24:00')] }],
  ['hours every day 6 until midnight', { hours: [week([1, 2, 3, 4, 5, 6, 7], '06:00', '24:00')] }],
  ['hours sunday closed', { hours: [{ days: [7] }] }],
  ['hours sat-mon 9-17', { hours: [week([6, 7, 1], '09:00', '17:00')] }],
  ['staff floor 40', { staff: { duty: 'floor', peoplePer: 40 } }],
  ['staff front desk 1 per 60 at least 2', { staff: { duty: 'front desk', peoplePer: 60, least: 2 } }],
  ['staff floor none', { staff: { duty: 'floor' } }],
  ['quota legs 4 tue 17-19', { quota: { split: 'legs', most: 4, days: [2], from: '17:00', to: '19:00' } }],
  ['quota legs at most 4', { quota: { split: 'legs', most: 4 } }],
  ['quota 20', { quota: { most: 20 } }],
  ['keep talk 180', { keep: { talkDays: 180 } }],
  ['keep conversations 90 days', { keep: { talkDays: 90 } }],
  ['keep idle 730', { keep: { idleDays: 730 } }],
  ['keep idle never', { keep: { idleDays: null } }],
  ['quota legs none', { quota: { split: 'legs' } }],
])('/gym %s', (rest, input) => {
  expect(readGym(rest)).toEqual({ kind: 'tool', tool: 'gymSettings', input })
})

test.each([
  'capacity lots',
  'hours 6-23',
  'hours mon',
  'hours mon 25-30',
  'hours mon-fri 6-23 sat',
  'hours blue 6-23',
  'quota legs 4 sometimes',
  'quiet tonight',
  'keep talk forever',
  'keep it',
  'colour green',
])('"/gym %s" is not guessed at', (rest) => {
  expect(readGym(rest)).toEqual({ kind: 'tool', tool: 'gymSettings', input: { unread: rest } })
})

test('/feeds lists, makes and ends', () => {
  expect(readFeeds('')).toMatchObject({ tool: 'feedKeys', input: {} })
  expect(readFeeds('new front door')).toMatchObject({ input: { make: 'front door' } })
  expect(readFeeds('end 3')).toMatchObject({ input: { end: '3' } })
})
