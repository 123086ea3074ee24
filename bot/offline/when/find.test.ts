import { describe, expect, test } from 'vitest'
import { isoLocal } from '../../../tools/kit/time.ts'
import { findTimes } from './find.ts'
import type { Here } from './types.ts'
import { windowsOf } from './window.ts'

const at = (now: string, zone = 'Europe/Berlin', monthFirst = false): Here => ({
  now: new Date(now),
  zone,
  monthFirst,
})

/** "11-25 18:00 - 11-25 19:00", one for each window that a text speaks of. */
function read(text: string, here: Here): string {
  const short = (time: Date) => isoLocal(time, here.zone).slice(5, 16).replace('T', ' ')
  const windows = findTimes(text, here).times.map((when) => windowsOf(when, here))
  return windows
    .flatMap((found) =>
      found === 'many' ? ['many'] : found.map(({ from, to }) => `${short(from)} - ${short(to)}`),
    )
    .join(', ')
}

const tuesdayEvening = at('2026-11-24T17:42:00+01:00')

describe('on a Tuesday at 17:42', () => {
  test.each([
    ['at 6', '11-24 18:00 - 11-24 19:00'],
    ['at 5', '11-25 17:00 - 11-25 18:00'],
    ['at 9', '11-24 21:00 - 11-24 22:00'],
    ['at 12', '11-25 12:00 - 11-25 13:00'],
    ['tomorrow at 9', '11-25 09:00 - 11-25 10:00'],
    ['tomorrow at 6', '11-25 18:00 - 11-25 19:00'],
    ['at 6 tomorrow morning', '11-25 06:00 - 11-25 07:00'],
    ['tomorrow after 5', '11-25 17:00 - 11-26 00:00'],
    ['tomorrow before 10', '11-25 06:00 - 11-25 10:00'],
    ['until 8', '11-24 17:42 - 11-24 20:00'],
    ['until midnight', '11-24 17:42 - 11-25 00:00'],
    ['before 00:00', '11-24 17:42 - 11-25 00:00'],
    ['until 1am', '11-24 17:42 - 11-25 01:00'],
    ['half 7', '11-24 19:30 - 11-24 20:30'],
    ['half past 3 pm', '11-25 15:30 - 11-25 16:30'],
    ['a quarter past 8pm', '11-24 20:15 - 11-24 21:15'],
    ['at ten to six', '11-24 17:50 - 11-24 18:50'],
    ['twenty five past 6', '11-24 18:25 - 11-24 19:25'],
    ['17h', '11-25 17:00 - 11-25 18:00'],
    ['1730', '11-25 17:30 - 11-25 18:30'],
    ['at 17.30', '11-25 17:30 - 11-25 18:30'],
    ['at 730', '11-24 19:30 - 11-24 20:30'],
    ['06:00', '11-25 06:00 - 11-25 07:00'],
    ['noon', '11-25 12:00 - 11-25 13:00'],
    ['midnight', '11-25 00:00 - 11-25 01:00'],
    ['between 5 and 9', '11-24 17:42 - 11-24 21:00'],
    ['from 5 to 7', '11-24 17:42 - 11-24 19:00'],
    ['5 - 7pm', '11-24 17:42 - 11-24 19:00'],
    ['9 to 5', '11-25 09:00 - 11-25 17:00'],
    ['10 to 2', '11-25 10:00 - 11-25 14:00'],
    ['7 to 12', '11-25 07:00 - 11-25 12:00'],
    ['7 - 9am', '11-25 07:00 - 11-25 09:00'],
    ['tonight', '11-24 18:00 - 11-25 00:00'],
    ['this evening', '11-24 18:00 - 11-24 22:00'],
    ['this morning', '11-24 06:00 - 11-24 12:00'],
    ['tomorrow night', '11-25 18:00 - 11-26 00:00'],
    ['tonight at 12', '11-25 00:00 - 11-25 01:00'],
    ['2 at night', '11-25 02:00 - 11-25 03:00'],
    ['around lunch', '11-25 12:00 - 11-25 14:00'],
    ['before work', '11-25 06:00 - 11-25 09:00'],
    ['after work', '11-24 17:42 - 11-24 20:00'],
    ['before noon', '11-25 06:00 - 11-25 12:00'],
    ['saturday afternoon', '11-28 12:00 - 11-28 18:00'],
    ['the day after tomorrow', '11-26 00:00 - 11-27 00:00'],
    ['today', '11-24 17:42 - 11-25 00:00'],
    ['tuesday', '11-24 17:42 - 11-25 00:00'],
    ['tuesday at 5', '12-01 17:00 - 12-01 18:00'],
    ['friday', '11-27 00:00 - 11-28 00:00'],
    ['next friday', '12-04 00:00 - 12-05 00:00'],
    ['friday week', '12-04 00:00 - 12-05 00:00'],
    ['a week on friday', '12-04 00:00 - 12-05 00:00'],
    ['this weekend', '11-28 00:00 - 11-30 00:00'],
    ['next weekend', '12-05 00:00 - 12-07 00:00'],
    ['next week', '11-30 00:00 - 12-07 00:00'],
    ['monday to wednesday', '11-30 00:00 - 12-03 00:00'],
    ['in two hours', '11-24 19:42 - 11-24 20:42'],
    ['in half an hour', '11-24 18:12 - 11-24 19:12'],
    ['in an hour and a half', '11-24 19:12 - 11-24 20:12'],
    ['for the next hour', '11-24 17:42 - 11-24 18:42'],
    ['later', '11-24 18:42 - 11-25 00:00'],
    ['in 3 days', '11-27 00:00 - 11-28 00:00'],
    ['in a fortnight', '12-08 00:00 - 12-09 00:00'],
    ['on 24/11', '11-24 17:42 - 11-25 00:00'],
    ['24 november', '11-24 17:42 - 11-25 00:00'],
    ['nov 28th', '11-28 00:00 - 11-29 00:00'],
    ['dec 24', '12-24 00:00 - 12-25 00:00'],
    ['on 12.12', '12-12 00:00 - 12-13 00:00'],
    ['on the 3rd', '12-03 00:00 - 12-04 00:00'],
    ['saturday 28 november at 6pm', '11-28 18:00 - 11-28 19:00'],
    ['2026-12-24', '12-24 00:00 - 12-25 00:00'],
    ['first tuesday of october', '10-05 00:00 - 10-06 00:00'],
    ['last friday of the month', '11-27 00:00 - 11-28 00:00'],
    ["new year 's eve", '12-31 00:00 - 01-01 00:00'],
    ['in december', '12-01 00:00 - 01-01 00:00'],
    ['tomorrow at 6 or 7', '11-25 18:00 - 11-25 19:00, 11-25 19:00 - 11-25 20:00'],
    ['today or tomorrow at 6', '11-24 18:00 - 11-24 19:00, 11-25 18:00 - 11-25 19:00'],
    ['friday and saturday morning', '11-27 06:00 - 11-27 12:00, 11-28 06:00 - 11-28 12:00'],
    ['weekend mornings', '11-28 06:00 - 11-28 12:00, 11-29 06:00 - 11-29 12:00'],
    ['at 6 for 2 hours', '11-24 18:00 - 11-24 20:00'],
    ['i finish work at 5 , is it busy at 6', '11-24 18:00 - 11-24 19:00'],
    ['not sunday , monday', '11-30 00:00 - 12-01 00:00'],
    ['same time tomorrow', '11-25 17:42 - 11-25 18:42'],
    ['yesterday', '11-23 00:00 - 11-24 00:00'],
    ['this week after 6', 'many'],
    ['at seven forty five', '11-24 19:45 - 11-24 20:45'],
    ['tomorrow at six oh five', '11-25 18:05 - 11-25 19:05'],
    ['tomorrow at eighteen hundred', '11-25 18:00 - 11-25 19:00'],
    ['three hours from now', '11-24 20:42 - 11-24 21:42'],
  ])('%j is %s', (text, windows) => {
    expect(read(text, tuesdayEvening)).toBe(windows)
  })

  test.each([
    '3 sets',
    '80 kg',
    '8 - 12 reps',
    'at 80 kg',
    'after 3 sets',
    '5 people',
    '6 of us',
    '3x10',
    '5/3/1',
    '24/7',
    'level 3',
    'out of 10',
    'more than 10',
    'around 20 people',
    '100 percent',
    '5k',
    'for 2 hours',
    'march',
    'may i',
    'zone 2',
    '20 pounds',
    'mornings',
    'i am 45',
    '2 friends',
    '10 minutes of rest',
    'weekday',
    'fifteen twenty people',
  ])('%j is no time', (text) => {
    expect(findTimes(text, tuesdayEvening).times).toEqual([])
  })
})

describe('at other hours', () => {
  test.each([
    ['2026-11-24T05:10:00+01:00', 'at 6', '11-24 18:00 - 11-24 19:00'],
    ['2026-11-24T08:00:00+01:00', 'at 9', '11-24 09:00 - 11-24 10:00'],
    ['2026-11-24T12:00:00+01:00', 'at 9', '11-24 21:00 - 11-24 22:00'],
    ['2026-11-24T22:30:00+01:00', 'at 9', '11-25 09:00 - 11-25 10:00'],
    ['2026-11-24T20:30:00+01:00', 'at 6', '11-25 18:00 - 11-25 19:00'],
    ['2026-11-24T07:15:20+01:00', 'this morning', '11-24 07:16 - 11-24 12:00'],
    ['2026-11-24T23:30:00+01:00', 'later', '11-24 23:30 - 11-25 01:30'],
    ['2026-11-24T00:30:00+01:00', 'tonight', '11-24 18:00 - 11-25 00:00'],
    ['2026-11-24T13:00:00+01:00', 'around lunch', '11-24 13:00 - 11-24 14:00'],
    ['2026-11-28T10:00:00+01:00', 'this weekend', '11-28 10:00 - 11-30 00:00'],
    ['2026-11-28T10:00:00+01:00', 'next weekend', '12-05 00:00 - 12-07 00:00'],
    ['2026-11-29T20:00:00+01:00', 'saturday', '12-05 00:00 - 12-06 00:00'],
    ['2026-11-29T20:00:00+01:00', 'next monday', '11-30 00:00 - 12-01 00:00'],
    ['2026-12-30T10:00:00+01:00', 'on 2/1', '01-02 00:00 - 01-03 00:00'],
    ['2026-12-31T20:00:00+01:00', 'tomorrow at 10', '01-01 10:00 - 01-01 11:00'],
    ['2028-02-28T10:00:00+01:00', 'tomorrow', '02-29 00:00 - 03-01 00:00'],
    ['2026-01-30T10:00:00+01:00', 'on the 31st', '01-31 00:00 - 02-01 00:00'],
    ['2026-01-31T10:00:00+01:00', 'on the 30th', '03-30 00:00 - 03-31 00:00'],
  ])('at %s "%s" is %s', (now, text, window) => {
    expect(read(text, at(now))).toBe(window)
  })
})

describe('where the clock changes', () => {
  test('the day of 25 hours keeps its hours', () => {
    const saturday = at('2026-10-24T12:00:00+02:00')
    const [window] = [windowsOf({ days: { first: '2026-10-25', last: '2026-10-25' } }, saturday)].flat()
    if (!window || window === 'many') throw new Error('no window')
    expect(window.to.getTime() - window.from.getTime()).toBe(25 * 3_600_000)
    expect(read('tomorrow at 6', saturday)).toBe('10-25 18:00 - 10-25 19:00')
  })

  test('in two hours is two hours by the watch, over the change', () => {
    expect(read('in two hours', at('2026-10-25T01:30:00+02:00'))).toBe('10-25 02:30 - 10-25 03:30')
    expect(read('in two hours', at('2026-03-29T01:30:00+01:00'))).toBe('03-29 04:30 - 03-29 05:30')
  })

  test('the hour that the clock skips is the one after it', () => {
    expect(read('tomorrow between 2am and 3am', at('2026-03-28T12:00:00+01:00'))).toBe(
      '03-29 03:00 - 03-29 04:00',
    )
  })

  test('tomorrow evening is meant by the clock of tomorrow', () => {
    const { times } = findTimes('tomorrow at 6', at('2026-03-28T23:30:00+01:00'))
    const windows = times.map((when) => windowsOf(when, at('2026-03-28T23:30:00+01:00')))
    expect(windows).toMatchObject([[{ from: new Date('2026-03-29T16:00:00Z') }]])
  })
})

test('the month stands first in the United States', () => {
  const now = '2026-11-01T10:00:00-05:00'
  expect(read('on 12/11', at(now, 'America/New_York', true))).toBe('12-11 00:00 - 12-12 00:00')
  expect(read('on 12/11', at(now, 'America/New_York'))).toBe('11-12 00:00 - 11-13 00:00')
})

test('the gym counts the days, wherever its members are', () => {
  const night = '2026-11-24T13:30:00Z'
  expect(read('tomorrow at 6', at(night, 'Asia/Tokyo'))).toBe('11-25 18:00 - 11-25 19:00')
  expect(read('tomorrow at 6', at('2026-11-24T15:30:00Z', 'Asia/Tokyo'))).toBe('11-26 18:00 - 11-26 19:00')
  expect(read('tomorrow at 6', at(night, 'Asia/Kolkata'))).toBe('11-25 18:00 - 11-25 19:00')
})

test('what was understood as a time is marked in the shape', () => {
  expect(findTimes('is #split busy tomorrow at 6', tuesdayEvening).shape).toBe('is #split busy #time')
  expect(findTimes('is it busy now', tuesdayEvening).shape).toBe('is it busy #now')
  expect(findTimes('3 sets at 6', tuesdayEvening).shape).toBe('#number #time')
})

test.each(['25 december 2031', 'december 25th 2031', 'dec 25, 2031', 'on 25.12.2031', '2031-12-25'])(
  'a year that is written out is meant: %s',
  (said) => {
    expect(findTimes(`how full is it ${said}`, tuesdayEvening).times).toMatchObject([
      { days: { first: '2031-12-25', last: '2031-12-25' } },
    ])
  },
)
