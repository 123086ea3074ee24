import { describe, expect, test } from 'vitest'
import { season as simulatedSeason } from '../../../db/simulator/calendar.ts'
import { holidaysIn } from '../../kit/holidays.ts'
import { seededRandom } from '../../kit/random.ts'
import { dayLevels } from '../levels/levels.ts'
import { countedDays, type Expected, sumsOf } from '../testing.ts'
import { seasonOf } from './months.ts'
import { seasonSentences } from './season-words.ts'
import { holidaysOf, newYears, periodsOf } from './stretches.ts'

const first = '2025-01-01'
const slots = 5
const runs = 80
const exams = { name: 'exams', from: '2025-06-30', to: '2025-07-20', closed: false }
const gym = { country: 'DE', region: 'BE', periods: [exams] }

function read(seed: string, days: number, expected: Expected) {
  const levels = dayLevels(gym, sumsOf(countedDays(seededRandom(seed), { first, days, slots, expected })))
  const season = seasonOf(levels)
  const { noise } = season
  return {
    season,
    newYear: newYears(levels, noise),
    holidays: holidaysOf(levels, noise),
    periods: periodsOf(levels, gym.periods, noise),
  }
}

type Read = ReturnType<typeof read>

const claimsOf = ({ season, newYear, holidays, periods }: Read) =>
  [...season.months, ...newYear, ...(holidays ? [holidays] : []), ...periods].filter(({ clear }) => clear)

const isHoliday = (date: string) => holidaysIn(gym, Number(date.slice(0, 4))).has(date)

/** Seasons and holidays as the simulator has them, and twice as many people in the weeks of exams. */
const planted: Expected = (date) =>
  30 *
  simulatedSeason(date) *
  (isHoliday(date) ? 0.45 : 1) *
  (exams.from <= date && date <= exams.to ? 1.4 : 1)

describe('of gyms in which every month is alike, under one in twenty is told of a season', () => {
  test.each([120, 365, 731])('%d days', (days) => {
    let told = 0
    for (let i = 0; i < runs; i++) if (claimsOf(read(`even ${i}`, days, () => 30)).length > 0) told++
    expect(told / runs).toBeLessThan(0.05)
  })
})

test('New Year, summer, holidays and a named period are found where they are planted', () => {
  const found = { january: 0, august: 0, rush: 0, holidays: 0, exams: 0, held: 0 }
  for (let i = 0; i < runs; i++) {
    const { season, newYear, holidays, periods } = read(`planted ${i}`, 731, planted)
    const clear = (month: string, side: number) =>
      season.months.some((each) => each.month === month && each.clear && Math.sign(each.level - 1) === side)
    found.january += clear('2026-01', 1) ? 1 : 0
    found.august += clear('2025-08', -1) ? 1 : 0
    found.rush += newYear.some(({ name, clear: sure, level }) => name === 'January 2026' && sure && level > 1)
      ? 1
      : 0
    found.holidays += holidays?.clear && holidays.level < 1 ? 1 : 0
    found.held += holidays && holidays.low <= 0.45 && holidays.high >= 0.45 ? 1 : 0
    found.exams += periods.some(({ name, clear: sure, level }) => name === 'exams' && sure && level > 1)
      ? 1
      : 0
  }
  for (const hits of Object.values(found))
    expect(hits / runs, JSON.stringify(found)).toBeGreaterThanOrEqual(0.9)
})

test('before a year is whole no month is called special, and that is said', () => {
  const { season, ...rest } = read('young', 200, planted)
  expect(season.months.some(({ clear }) => clear)).toBe(false)
  expect(seasonSentences(season, rest)[0]).toBe(
    "7 months are known so far: a year is missing, and what is season can't be told from what is growth before it is whole.",
  )
})

test('growth from year to year is no season where two years are known', () => {
  let told = 0
  for (let i = 0; i < runs; i++) {
    const growing: Expected = (date) => 30 * 1.3 ** ((Date.parse(date) - Date.parse(first)) / 31_557_600_000)
    const { season } = read(`growing ${i}`, 731, growing)
    if (season.months.some(({ clear }) => clear)) told++
  }
  expect(told / runs).toBeLessThan(0.05)
})

test('what is told names the months, the rush and the holidays', () => {
  const { season, ...rest } = read('words', 731, planted)
  const [months, rush, special] = seasonSentences(season, rest)
  expect(months).toMatch(
    /^January is \d\d %.* above the other months, .*August is \d\d %.* below them, beyond/,
  )
  expect(rush).toMatch(
    /^New Year: in January 2026 \d\d % more people \(\d\d to \d\d %\) than in the November/,
  )
  expect(special).toMatch(
    /^Public holidays bring \d\d % fewer people .* and "exams" brought \d\d % more people .*around\.$/,
  )
  const even = read('even words', 731, () => 30)
  expect(seasonSentences(even.season, even).slice(0, 2)).toEqual([
    'No month stands out: they differ by no more than chance makes of them.',
    "January 2026 was as the weeks before it: no New Year's rush beyond chance.",
  ])
  expect(seasonSentences(seasonOf([]), { newYear: [], holidays: undefined, periods: [] })).toEqual([
    'Too little was counted to speak of months.',
  ])
})
