import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openingAt, openingsOn } from '../../tools/kit/gym.ts'
import { mean, quantile } from '../../tools/kit/statistics.ts'
import { addDays, localTime, minutesBetween, weekdayOf } from '../../tools/kit/time.ts'
import { expectedVisits, weather } from './calendar.ts'
import { demoDay } from './day.ts'
import { demoTruth } from './truth.ts'

// A seeded world: what is tested is a fact of it, so that a limit of four or five standard errors never flickers.
const zone = 'Europe/Berlin'
const truth = demoTruth({ seed: 'days', zone })
const { members, gym } = truth
const dates = Array.from({ length: 3 * 365 }, (_, i) => addDays('2024-01-01', i))
const days = new Map(dates.map((date) => [date, demoDay(truth, date)]))
const all = [...days].flatMap(([date, visits]) =>
  visits.map((visit) => ({
    ...visit,
    weekday: weekdayOf(date),
    minute: localTime(visit.checkIn, zone).minute,
  })),
)
const bySlot = Map.groupBy(all, ({ weekday, minute }) => `${weekday} ${Math.floor(minute / 30) * 30}`)
const visitsIn = (weekday: number, slot: number) => bySlot.get(`${weekday} ${slot}`) ?? []
const visitsOn = (date: string) => days.get(date)?.length ?? 0
const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0)

/** How far a count of independent events lies from its expectation, in standard errors. */
const errors = (seen: number, expected: number) => Math.abs(seen - expected) / Math.sqrt(expected)

test('a day is the same whichever days were asked for before, and differs by seed', () => {
  const again = demoTruth({ seed: 'days', zone })
  expect(demoDay(again, '2025-05-05')).toEqual(days.get('2025-05-05'))
  expect(demoDay(demoTruth({ seed: 'other', zone }), '2025-05-05')).not.toEqual(days.get('2025-05-05'))
})

test('nobody comes twice a day', () => {
  for (const visits of days.values()) {
    expect(new Set(visits.map((visit) => visit.member.index)).size).toBe(visits.length)
  }
})

test('visits lie within the opening hours of their date, in every zone and when the clocks change', () => {
  const zones = fc.constantFrom(
    'America/St_Johns',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
    zone,
  )
  const date = fc.integer({ min: 0, max: 1500 }).map((day) => addDays('2024-01-01', day))
  fc.assert(
    fc.property(
      zones,
      fc.oneof(date, fc.constantFrom('2026-03-29', '2026-10-25', '2026-04-05')),
      (where, on) => {
        const there = demoTruth({ seed: 'anywhere', zone: where })
        for (const { checkIn, checkOut } of demoDay(there, on)) {
          const opening = openingAt(there.gym, checkIn)
          expect(localTime(checkIn, where).date).toBe(on)
          expect(checkOut > checkIn).toBe(true)
          expect(opening && checkOut <= opening.to).toBe(true)
          expect(checkIn.getTime() % 1000).toBe(0)
          expect(checkOut.getTime() % 1000).toBe(0)
        }
      },
    ),
    { numRuns: 25 },
  )
})

test('closing time ends every visit', () => {
  for (const [date, visits] of days) {
    const closing = openingsOn(gym, date)[0]?.to.getTime() ?? 0
    expect(Math.max(...visits.map((visit) => visit.checkOut.getTime()))).toBeLessThanOrEqual(closing)
  }
})

test('check-ins come in order', () => {
  for (const visits of days.values()) {
    const times = visits.map((visit) => visit.checkIn.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
  }
})

test('arrivals of every weekday and slot follow the truth within five standard errors', () => {
  for (const [weekday, slots] of truth.arrivals) {
    const these = dates.filter((date) => weekdayOf(date) === weekday)
    const expected = sum(these.map((date) => expectedVisits(truth, date) * weather(truth.seed, date)))
    expect(errors(sum(these.map(visitsOn)), expected)).toBeLessThan(5)
    for (const { minute, share } of slots) {
      expect(errors(visitsIn(weekday, minute).length, expected * share)).toBeLessThan(5)
    }
  }
})

test('bad weather keeps people away, good weather brings them, within five standard errors', () => {
  const outlook = (date: string) => weather(truth.seed, date)
  const bad = dates.filter((date) => outlook(date) < 0.9)
  const good = dates.filter((date) => outlook(date) > 1.1)
  for (const these of [bad, good]) {
    const expected = sum(these.map((date) => expectedVisits(truth, date) * outlook(date)))
    expect(these.length).toBeGreaterThan(50)
    expect(errors(sum(these.map(visitsOn)), expected)).toBeLessThan(5)
  }
})

test('about 190 come on a day, most on Mondays', () => {
  const usual = dates.filter((date) => /-(03|04|05|10|11)-/.test(date))
  const ofWeekday = (weekday: number) =>
    mean(usual.filter((date) => weekdayOf(date) === weekday).map(visitsOn))
  expect(mean(usual.map(visitsOn))).toBeGreaterThan(180)
  expect(mean(usual.map(visitsOn))).toBeLessThan(205)
  expect(Math.max(...[2, 3, 4, 5, 6, 7].map(ofWeekday))).toBeLessThan(ofWeekday(1))
})

test('the splits of a weekday and hour follow the mix within five standard errors', () => {
  for (const [weekday, slots] of truth.arrivals) {
    for (const { minute, mainSplits } of slots) {
      const came = visitsIn(weekday, minute)
      for (const [split, part] of Object.entries(mainSplits)) {
        const forIt = came.filter((visit) => visit.workout.main === split).length
        expect(errors(forIt, came.length * part)).toBeLessThan(5)
      }
    }
  }
})

test('one visit in five is for more than one split', () => {
  const several = all.filter((visit) => visit.workout.splits.length > 1).length
  // A share of 0.21 among 200,000 visits is known to 0.001.
  expect(Math.abs(several / all.length - 0.21)).toBeLessThan(0.004)
  for (const { splits } of truth.workouts) expect(new Set(splits).size).toBe(splits.length)
})

test('stays of each split are log-normal around its typical time', () => {
  for (const { id, typicalMinutes } of gym.splits) {
    const logs = all
      .filter(({ workout, minute }) => workout.splits.join() === id && minute < 17 * 60)
      .map(({ checkIn, checkOut }) => Math.log(minutesBetween(checkIn, checkOut) / typicalMinutes))
    const [low, middle, high] = [0.16, 0.5, 0.84].map((p) => quantile(logs, p)) as [number, number, number]
    // A spread of 0.25 leaves the median an error of 1.2533 * 0.25 / sqrt(n), quantiles one deviation off 1.51 * 0.25
    // / sqrt(n): four of them allowed.
    const error = 0.25 / Math.sqrt(logs.length)
    expect(logs.length).toBeGreaterThan(1000)
    expect(Math.abs(middle)).toBeLessThan(4 * 1.2533 * error)
    expect(Math.abs(low + 0.9945 * 0.25)).toBeLessThan(4 * 1.51 * error)
    expect(Math.abs(high - 0.9945 * 0.25)).toBeLessThan(4 * 1.51 * error)
  }
})

test('about one check-out in eight is forgotten, by each member as often as they are forgetful', () => {
  const forgotten = all.filter((visit) => visit.forgets).length
  expect(forgotten / all.length).toBeGreaterThan(0.1)
  expect(forgotten / all.length).toBeLessThan(0.14)
  expect(errors(forgotten, sum(all.map((visit) => visit.member.forgets)))).toBeLessThan(4)
})

test('January is a third fuller than autumn, and 25 December half empty', () => {
  // Weather of 0.1 with its persistence leaves an error of about 0.03 on three months against six.
  const rush = dates.filter((date) => date.slice(5, 7) === '01' && !date.endsWith('01-01'))
  const autumn = dates.filter((date) => /-(10|11)-/.test(date))
  const perDay = (these: string[]) =>
    sum(these.map(visitsOn)) / sum(these.map((date) => weather(truth.seed, date)))
  expect(Math.abs(perDay(rush) / perDay(autumn) - 1.35)).toBeLessThan(0.06)
  const christmas = dates.filter((date) => date.endsWith('12-25'))
  const weekLater = christmas.map((date) => addDays(date, -14))
  expect(sum(christmas.map(visitsOn)) / sum(weekLater.map(visitsOn))).toBeLessThan(0.65)
})

test('members come as often as they mean to', () => {
  const weeks = dates.length / 7
  const came = new Map<number, number>()
  for (const { member } of all) came.set(member.index, (came.get(member.index) ?? 0) + 1)
  const perWeek = (index: number) => (came.get(index) ?? 0) / weeks
  for (const [from, to] of [
    [0.5, 1.5],
    [1.5, 2.5],
    [2.5, 3.5],
    [3.5, 5],
  ] as const) {
    const group = members.filter(({ visitsPerWeek }) => visitsPerWeek >= from && visitsPerWeek < to)
    const meant = mean(group.map((member) => member.visitsPerWeek))
    // Habits compete for the same visits, which moves a group by up to 8 %.
    expect(Math.abs(mean(group.map(({ index }) => perWeek(index))) / meant - 1)).toBeLessThan(0.08)
  }
})

test('members keep to their days, their time and their favourite split', () => {
  const onTheirDay = all.filter(({ member, checkIn }) =>
    member.weekdays.includes(localTime(checkIn, zone).weekday),
  )
  const near = all.filter(({ member, weekday, minute }) => {
    const usual = weekday > 5 ? member.arrives.weekend : member.arrives.workday
    return Math.abs(minute - usual) < 120
  })
  const favourite = all.filter(({ member, workout }) => member.ranking.slice(0, 3).includes(workout.main))
  expect(onTheirDay.length / all.length).toBeGreaterThan(0.7)
  expect(near.length / all.length).toBeGreaterThan(0.75)
  expect(favourite.length / all.length).toBeGreaterThan(0.55)
})
