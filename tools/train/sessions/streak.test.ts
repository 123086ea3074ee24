import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../kit/time.ts'
import { type History, mondayOf, type Pause, streakOf } from './streak.ts'

// A Monday.
const monday = '2026-10-05'
const day = (week: number, weekday: number) => addDays(monday, 7 * week + weekday - 1)
const week = (nth: number, ...weekdays: number[]) => weekdays.map((weekday) => day(nth, weekday))
const plan = (weeks: number, ...weekdays: number[]) =>
  Array.from({ length: weeks }, (_, nth) => week(nth, ...weekdays))
    .flat()
    .map((date) => ({ plan: 'p', date }))
const streak = (trained: string[], planned: History['planned'], today: string, pauses: Pause[] = []) =>
  streakOf({ trained, planned, pauses, today })

test('two full weeks and the third one done is three; the third one begun is two', () => {
  const two = [...week(0, 1, 3, 5), ...week(1, 1, 3, 5)]
  expect(streak([...two, ...week(2, 1, 3, 5)], plan(3, 1, 3, 5), day(2, 5)).weeks).toBe(3)
  expect(streak([...two, ...week(2, 1)], plan(3, 1, 3, 5), day(2, 2))).toEqual({
    weeks: 2,
    thisWeek: { from: day(2, 1), done: 1, planned: 3, paused: false },
    onPlan: true,
  })
})

test('other days than the planned ones are as good', () => {
  expect(streak(week(0, 2, 4, 7), plan(1, 1, 3, 5), day(1, 1)).weeks).toBe(1)
})

test('a missed session is forgiven once, and again after a full week', () => {
  const planned = plan(5, 1, 3, 5)
  const full = (nth: number) => week(nth, 1, 3, 5)
  const short = (nth: number) => week(nth, 1, 3)
  expect(streak([...full(0), ...short(1), ...full(2), ...short(3)], planned, day(4, 1)).weeks).toBe(4)
  expect(streak([...full(0), ...short(1), ...short(2)], planned, day(3, 1)).weeks).toBe(0)
  expect(streak([...full(0), ...week(1, 1), ...full(2)], planned, day(3, 1)).weeks).toBe(1)
})

test('a rest week of the plan, an illness and a holiday break nothing', () => {
  const planned = [...plan(1, 1, 4), ...week(2, 1, 4).map((date) => ({ plan: 'p', date }))]
  const trained = [...week(0, 1, 4), ...week(2, 1, 4)]
  expect(streak(trained, planned, day(3, 1)).weeks).toBe(2)
  const ill = [{ from: day(1, 1), to: day(1, 7) }]
  expect(streak(trained, plan(3, 1, 4), day(3, 1), ill).weeks).toBe(2)
  const away = [{ from: day(1, 3), to: day(1, 7) }]
  expect(streak([...trained, day(1, 1)], plan(3, 1, 4), day(3, 1), away).weeks).toBe(3)
})

test('without a plan a week counts when they trained in it, and one without training is forgiven', () => {
  expect(streak([day(0, 3), day(1, 6), day(2, 1)], [], day(2, 1)).weeks).toBe(3)
  expect(streak([day(0, 3), day(2, 1)], [], day(2, 1)).weeks).toBe(2)
  expect(streak([day(0, 3), day(3, 1)], [], day(3, 1)).weeks).toBe(1)
})

test('nobody who never came has a streak', () => {
  expect(streak([], [], day(0, 1)).weeks).toBe(0)
  expect(streak([], plan(2, 1), day(2, 3)).weeks).toBe(0)
})

const length = 70
const date = fc.integer({ min: 0, max: length - 1 }).map((n) => addDays(monday, n))
const dates = fc.uniqueArray(date, { maxLength: 40 })
const planned = fc
  .uniqueArray(date, { maxLength: 40 })
  .map((all) => all.map((each) => ({ plan: 'p', date: each })))
const pause = fc
  .tuple(date, fc.integer({ min: 0, max: 20 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }))
const pauses = fc.array(pause, { maxLength: 3 })
const today = fc.integer({ min: 0, max: length + 14 }).map((n) => addDays(monday, n))

test('training once more, or pausing, never takes a week away', () => {
  fc.assert(
    fc.property(dates, planned, pauses, today, date, pause, (trained, sessions, rests, now, more, rest) => {
      const before = streak(trained, sessions, now, rests).weeks
      expect(streak([...trained, more], sessions, now, rests).weeks).toBeGreaterThanOrEqual(before)
      expect(streak(trained, sessions, now, [...rests, rest]).weeks).toBeGreaterThanOrEqual(before)
    }),
    { numRuns: 500 },
  )
})

test('neither the order of what is known nor what is said twice matters', () => {
  fc.assert(
    fc.property(dates, planned, pauses, today, (trained, sessions, rests, now) => {
      const again = streak(
        [...trained.toReversed(), ...trained],
        sessions.toReversed(),
        now,
        [...rests, ...rests].toReversed(),
      )
      expect(again).toEqual(streak(trained, sessions, now, rests))
    }),
  )
})

test('a day moved within its week changes nothing once the week is over', () => {
  fc.assert(
    fc.property(dates, planned, date, date, (trained, sessions, from, to) => {
      fc.pre(!trained.includes(from) && !trained.includes(to) && mondayOf(from) === mondayOf(to))
      const now = addDays(monday, length + 7)
      expect(streak([...trained, from], sessions, now)).toEqual(streak([...trained, to], sessions, now))
    }),
  )
})

test('the passing of days within a week takes nothing away', () => {
  fc.assert(
    fc.property(dates, planned, pauses, today, (trained, sessions, rests, now) => {
      const known = trained.filter((each) => each <= now)
      const sunday = addDays(mondayOf(now), 6)
      expect(streak(known, sessions, sunday, rests).weeks).toBe(streak(known, sessions, now, rests).weeks)
    }),
  )
})
