import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { occupancy } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { changeGym, loadGym } from '../../gym/index.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { poisson, seededRandom } from '../../kit/random.ts'
import { addDays, instantOf, localTime } from '../../kit/time.ts'
import type { Role } from '../../kit/tool.ts'
import { dayNumber } from '../../kit/trend.ts'
import { testGym } from '../../testing.ts'
import { makeReport } from '../make.ts'
import type { ReportKind } from '../report.ts'
import { daySums } from './store.ts'

const now = new Date('2026-11-23T09:00:00+01:00')
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

/** Counts by chance from one day through another, where somebody is expected. */
async function counted(
  from: string,
  to: string,
  expected: (date: string, minute: number) => number | undefined,
  split = 'all',
) {
  const random = seededRandom('counted')
  const slots = openSlots(gym, instantOf(from, 0, gym.zone), instantOf(addDays(to, 1), 0, gym.zone))
  const rows = slots.flatMap((slot) => {
    const { date, minute } = localTime(slot, gym.zone)
    const people = expected(date, minute)
    return people === undefined
      ? []
      : [{ gym: gym.id, slot, split, people: poisson(random, people), source: 'counts' as const }]
  })
  for (let i = 0; i < rows.length; i += 3000)
    await database.db.insert(occupancy).values(rows.slice(i, i + 3000))
}

const report = (
  kind: ReportKind,
  asked: { from?: string; to?: string; split?: string } = {},
  role: Role = 'manager',
) => makeReport({ db: database.db, gym, now, reader: { role } }, { kind, ...asked })

test('a day is summed up beside what its own slots usually have, on the wall clock of the gym', async () => {
  await counted('2026-10-19', '2026-11-01', (date, minute) =>
    minute === 1080 ? 40 : date < '2026-10-26' ? 20 : undefined,
  )
  const span = { from: instantOf('2026-10-19', 0, gym.zone), to: instantOf('2026-11-02', 0, gym.zone) }
  const sums = await daySums(database.db, { gym: gym.id, zone: gym.zone, split: 'all', ...span })
  expect(sums.map(({ date }) => date)).toEqual(Array.from({ length: 14 }, (_, i) => addDays('2026-10-19', i)))
  expect(sums.map(({ slots }) => slots)).toEqual([...Array(7).fill(32), ...Array(7).fill(1)])
  // The clocks go back between the two weeks: 18:00 stays 18:00, else its usual would be made of two hours.
  for (const { usual, slots } of sums.slice(7)) expect(usual / slots).toBeGreaterThan(30)
})

test('planted growth is told over twelve weeks, with the days on which nothing was counted', async () => {
  const start = dayNumber('2026-08-31')
  await counted('2026-08-31', '2026-11-22', (date) =>
    '2026-10-05' <= date && date <= '2026-10-08'
      ? undefined
      : 20 * (1 + (0.05 * (dayNumber(date) - start)) / 7),
  )
  const { window, sentences, charts, tables, notes } = await report('trend')
  expect(window).toEqual({ from: '2026-08-31', to: '2026-11-22' })
  expect(sentences[1]).toMatch(/^Over 12 weeks the level rose by about [45]\d % \(/)
  expect(sentences[2]).toBe('Nothing was counted on 4 open days: 5 Oct to 8 Oct.')
  expect(tables[0]?.rows).toHaveLength(12)
  const plot = charts[0]?.plot
  expect(plot?.kind === 'lines' && plot.lines.map(({ name }) => name)).toEqual([
    'People in a mean slot',
    'Trend',
  ])
  expect(notes.join(' ')).toMatch(/they are no days without people/)
})

test('a gym that stands still has no trend, and closed days are no lapse', async () => {
  const periods = [{ name: 'works', from: '2026-10-05', to: '2026-10-11', closed: true }]
  await changeGym(database.db, gym.id, { periods })
  gym = (await loadGym(database.db, gym.id)) ?? gym
  await counted('2026-08-31', '2026-11-22', () => 20)
  const { sentences, charts } = await report('trend')
  expect(sentences.slice(1)).toEqual([
    'No trend: over 11 weeks it neither rose nor fell beyond what chance makes of them.',
  ])
  const plot = charts[0]?.plot
  expect(plot?.kind === 'lines' && plot.lines).toHaveLength(1)
})

test('a split with hardly anybody in it has no figures, whatever its way', async () => {
  await counted('2026-08-31', '2026-11-22', () => 2, 'core')
  const { sentences, charts, tables } = await report('trend', { split: 'core' })
  expect(sentences[0]).toBe(
    'Fewer than five people are in on average, so there is nothing that could be told.',
  )
  expect(charts).toEqual([])
  expect(new Set(tables[0]?.rows.flatMap((row) => row.slice(2, 5)))).toEqual(new Set(['hidden']))
})

test('a season is told of a whole year, and a young gym is told what is missing', async () => {
  await counted('2025-11-24', '2026-11-22', (date, minute) =>
    minute % 120 === 0 ? (date.slice(5, 7) === '01' ? 30 : 20) : undefined,
  )
  const whole = await report('season')
  expect(whole.sentences[0]).toMatch(
    /^January is \d\d % above the other months, beyond what chance makes of months\.$/,
  )
  expect(whole.sentences[1]).toMatch(/^New Year: in January 2026 \d\d % more people/)
  expect(whole.tables[0]?.rows.find(([month]) => month === '2026-01')?.[4]).toBe('yes')
  expect(whole.notes[0]).toMatch(/^One year is known: growth over it looks like a season/)
  const part = await report('season', { from: '2026-05-01', to: '2026-11-22' })
  expect(part.sentences[0]).toMatch(/^7 months are known so far: a year is missing/)
})

test('a gym without a count has neither a trend nor a season, and a coach is told of neither', async () => {
  expect((await report('trend')).sentences).toEqual([
    'Too little was counted in these days to speak of a level.',
  ])
  expect((await report('season')).sentences).toEqual(['Too little was counted to speak of months.'])
  await expect(report('trend', {}, 'coach')).rejects.toMatchObject({ code: 'unknown_report' })
})
