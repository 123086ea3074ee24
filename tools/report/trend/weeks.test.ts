import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../kit/random.ts'
import { dayNumber } from '../../kit/trend.ts'
import { dayLevels } from '../levels/levels.ts'
import { countedDays, type Expected, sumsOf } from '../testing.ts'
import { trendSentences } from './trend-words.ts'
import { changeOf, weeklyLevel } from './weeks.ts'

const first = '2026-02-02'
const slots = 8
const runs = 200
const plain = { country: null, region: null, periods: [] }

const levelOf = (seed: string, weeks: number, expected: Expected) =>
  weeklyLevel(
    dayLevels(plain, sumsOf(countedDays(seededRandom(seed), { first, days: 7 * weeks, slots, expected }))),
  )

/** So much of the first week's people come more in every week. */
const growing =
  (perWeek: number, base = 30): Expected =>
  (date) =>
    base * (1 + (perWeek * (dayNumber(date) - dayNumber(first))) / 7)

describe('of gyms that stand still, under one in twenty is told to rise or to fall', () => {
  test.each([8, 12, 26, 52].flatMap((weeks) => [10, 40].map((people) => ({ weeks, people }))))(
    '$weeks weeks, $people people',
    ({ weeks, people }) => {
      let told = 0
      for (let i = 0; i < runs; i++)
        if (changeOf(levelOf(`still ${people} ${i}`, weeks, () => people))) told++
      expect(told / runs).toBeLessThan(0.05)
    },
  )
})

describe('planted growth is found, with the right sign and within its interval', () => {
  test.each([
    { weeks: 12, perWeek: 0.06, least: 0.8 },
    { weeks: 26, perWeek: 0.012, least: 0.9 },
    { weeks: 26, perWeek: -0.01, least: 0.9 },
    { weeks: 52, perWeek: 0.005, least: 0.9 },
  ])('$perWeek a week over $weeks weeks', ({ weeks, perWeek, least }) => {
    const truth = perWeek * (weeks - 1)
    let found = 0
    let held = 0
    for (let i = 0; i < runs; i++) {
      const change = changeOf(levelOf(`growing ${perWeek} ${i}`, weeks, growing(perWeek)))
      if (!change || Math.sign(change.change) !== Math.sign(perWeek)) continue
      found++
      if (change.low <= truth && truth <= change.high) held++
    }
    expect(found / runs).toBeGreaterThanOrEqual(least)
    expect(held / found).toBeGreaterThanOrEqual(0.9)
  })
})

test('the interval of a week holds its level about four times in five', () => {
  let [held, all] = [0, 0]
  for (let i = 0; i < runs; i++) {
    for (const { low, high } of levelOf(`interval ${i}`, 12, () => 30).weeks) {
      all++
      if (low <= 30 && 30 <= high) held++
    }
  }
  expect(held / all).toBeGreaterThan(0.74)
  expect(held / all).toBeLessThan(0.88)
})

test('holidays and named periods make no trend', () => {
  const gym = { ...plain, periods: [{ name: 'break', from: '2026-04-13', to: '2026-04-26', closed: false }] }
  const days = countedDays(seededRandom('break'), {
    first,
    days: 84,
    slots,
    expected: (date) => (date >= '2026-04-13' ? 8 : 30),
  })
  const level = weeklyLevel(dayLevels(gym, sumsOf(days)))
  expect(level.weeks).toHaveLength(10)
  expect(changeOf(level)).toBeUndefined()
})

test('what is told: the last week, whether there is a trend, and where nothing was counted', () => {
  const [last, way] = trendSentences(levelOf('words', 12, growing(0.1)), [])
  expect(last).toMatch(
    /^In the week of 20 Apr to 26 Apr a mean slot had about \d\d people \(\d\d to \d\d\), the 11 weeks before about \d\d\.$/,
  )
  expect(way).toMatch(/^Over 12 weeks the level rose by about \d+ % \(\d+ to \d+ %\), more than chance/)
  const still = trendSentences(
    levelOf('still words', 12, () => 30),
    [{ from: '2026-03-03', to: '2026-03-09', days: 7 }],
  )
  expect(still.slice(1)).toEqual([
    'No trend: over 12 weeks it neither rose nor fell beyond what chance makes of them.',
    'Nothing was counted on 7 open days: 3 Mar to 9 Mar.',
  ])
  expect(
    trendSentences(
      levelOf('short', 3, () => 30),
      [],
    )[1],
  ).toBe('3 weeks are too few to tell a trend from chance.')
  expect(trendSentences(weeklyLevel([]), [])).toEqual([
    'Too little was counted in these days to speak of a level.',
  ])
})
