import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, drifts, models } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { seededRandom } from '../../kit/random.ts'
import { instantOf, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { makeReport } from '../make.ts'
import type { Report } from '../report.ts'
import { type ScoredRow, writePeople, writeScores } from '../written-rows.ts'

const now = new Date('2026-11-23T09:00:00+01:00')
const window = { from: '2026-10-26', to: '2026-11-22' }
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

const asked = (ask: { split?: string } = {}): Promise<Report> =>
  makeReport(
    { db: database.db, gym, now, reader: { role: 'owner' } },
    { kind: 'forecast', ...window, ...ask },
  )

const usual = (minute: number) => 20 + 20 * Math.exp(-(((minute - 1080) / 120) ** 2))

/**
 * Five weeks of a gym: each day is busier or quieter as a whole, and each slot a little by itself. `knows` is the part of
 * the day's swing that the forecast has foreseen, `width` its interval beside one that holds four in five.
 */
async function lived(
  seed: string,
  { knows, width, split = 'all' }: { knows: number; width: number; split?: string },
) {
  const random = seededRandom(seed)
  const normal = () => random() + random() + random() + random() - 2
  const from = instantOf('2026-10-19', 0, gym.zone)
  let date = ''
  let swing = 0
  const rows: ScoredRow[] = openSlots(gym, from, now).map((slot) => {
    const local = localTime(slot, gym.zone)
    if (local.date !== date) swing = 0.3 * normal()
    date = local.date
    const expected = usual(local.minute) * (1 + knows * swing)
    const sigma = Math.hypot(0.1 * usual(local.minute), 0.3 * 0.577 * (1 - knows) * usual(local.minute))
    const people = Math.max(
      0,
      usual(local.minute) * (1 + swing) + 0.1 * usual(local.minute) * normal() * 1.73,
    )
    const reach = 1.28 * sigma * width
    return { split, slot, mean: expected, low: Math.max(0, expected - reach), high: expected + reach, people }
  })
  const first = instantOf(window.from, 0, gym.zone)
  await writePeople(
    database.db,
    gym.id,
    rows.filter(({ slot }) => slot < first),
  )
  await writeScores(
    database.db,
    gym.id,
    rows.filter(({ slot }) => slot >= first),
  )
}

test('a gym without forecasts is told so, and nothing is claimed', async () => {
  const report = await asked()
  expect(report.sentences).toEqual([
    'No forecast a day ahead has come due in these days.',
    'There is no model yet; the first forecast makes one.',
  ])
  expect(report).toMatchObject({ charts: [], matters: [] })
  expect(report.tables[0]?.rows[0]).toEqual(['Whole gym', 0, ...Array(8).fill(null)])
})

test('a forecast that foresees the days beats repeating the week before, with its interval', async () => {
  await lived('skill', { knows: 1, width: 1 })
  const report = await asked()
  expect(report.sentences[0]).toMatch(
    /^A day ahead the forecast was off by about \d(\.\d)? people on average, [4-7]\d % less than repeating the week before \(about \d+(\.\d)? people\), likely \d\d % to \d\d %\.$/,
  )
  expect(report.sentences[1]).toMatch(
    /held (7[5-9]|8[0-5]) of 100 slots and promise 80; the gap is within chance\./,
  )
  expect(report.matters).toEqual([])
  const [row] = report.tables[0]?.rows ?? []
  expect(row?.[1]).toBe(28 * 32)
  const plot = report.charts[0]?.plot
  expect(plot?.kind === 'lines' && plot.at.length).toBe(28)
  expect(plot?.kind === 'lines' && plot.at[0]).toBe('26 Oct')
})

test('intervals that are too narrow are found, for the split they are of', async () => {
  await lived('fine', { knows: 1, width: 1 })
  await lived('narrow', { knows: 1, width: 0.5, split: 'legs' })
  const whole = await asked()
  expect(whole.sentences[1]).toMatch(/too narrow for legs: plan with more room there\.$/)
  expect((await asked({ split: 'legs' })).sentences[1]).toMatch(/held [4-5]\d of 100 .* too narrow for legs/)
})

test('a forecast that knows nothing of the days and is off by a lot is said to be worse, and matters', async () => {
  await lived('bad', { knows: -3, width: 3 })
  const report = await asked()
  expect(report.sentences[0]).toMatch(/\d+ % more than repeating the week before/)
  expect(report.matters?.[0]).toMatchObject({ weight: 3 })
})

test('champion, challengers, swaps and drifts of the window are told', async () => {
  await lived('models', { knows: 1, width: 1 })
  const { db } = database
  const at = (date: string) => instantOf(date, 180, gym.zone)
  const recipe = { members: [] }
  const [first] = await db
    .insert(models)
    .values({
      gym: 'gym',
      recipe,
      status: 'retired',
      createdAt: at('2026-03-01'),
      promotedAt: at('2026-03-01'),
      retiredAt: at('2026-11-03'),
      reason: 'Replaced by model 2.',
    })
    .returning()
  const [second] = await db
    .insert(models)
    .values({
      gym: 'gym',
      recipe,
      status: 'champion',
      createdAt: at('2026-11-01'),
      promotedAt: at('2026-11-03'),
      reason: '4.1 % less error.',
    })
    .returning()
  const swap = { from: first?.id, to: second?.id, reason: '' }
  await db.insert(audit).values({ gym: 'gym', at: at('2026-11-03'), action: 'model.promoted', details: swap })
  const drift = {
    gym: 'gym',
    split: 'legs',
    detector: 'level-shift' as const,
    factor: 2,
    reason: 'Since 9 November about 2 times as many people come for legs than forecast.',
  }
  await db.insert(drifts).values([
    { ...drift, foundAt: at('2026-11-12'), since: at('2026-11-09') },
    { ...drift, foundAt: at('2026-08-12'), since: at('2026-08-09'), answered: true },
  ])
  const report = await asked()
  expect(report.sentences[2]).toBe(
    'Model 2 has made the forecasts since 3 Nov; it changed 1 time in these days, 1 change of the crowd was found, 1 not answered yet.',
  )
  expect(report.matters).toEqual([{ sentence: drift.reason, weight: 2 }])
  expect(report.tables[1]?.rows.map((row) => row.slice(0, 3))).toEqual([
    [2, 'champion', '2026-11-03'],
    [1, 'retired', '2026-11-03'],
  ])
  expect(report.tables[2]?.rows).toHaveLength(1)
})

test('long windows are told by weeks, and the week before is found across the change of the clock', async () => {
  const slot = new Date('2026-10-28T18:00:00+01:00')
  const before = new Date('2026-10-21T18:00:00+02:00')
  const rows = Array.from({ length: 24 }, (_, i) => new Date(slot.getTime() + i * 1_800_000))
  await writePeople(database.db, gym.id, [{ split: 'all', slot: before, people: 30 }])
  await writeScores(
    database.db,
    gym.id,
    rows.map((at) => ({ split: 'all', slot: at, mean: 22, low: 20, high: 26, people: 24 })),
  )
  const report = await makeReport(
    { db: database.db, gym, now, reader: { role: 'manager' } },
    { kind: 'forecast', from: '2026-01-01', to: '2026-11-22' },
  )
  const plot = report.charts[0]?.plot
  expect(plot?.kind === 'lines' && plot.at).toEqual(['26 Oct'])
  expect(plot?.kind === 'lines' && plot.lines[1]?.values).toEqual([6])
})
