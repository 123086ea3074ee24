import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rowsOf } from '../../../db/client.ts'
import { makeMonths, monthsBetween } from '../../../db/months.ts'
import {
  audit,
  counts,
  forecasts,
  gyms,
  occupancy,
  scores,
  visitSplits,
  visits,
} from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { loadGym } from '../../gym/index.ts'
import type { Gym } from '../../kit/gym.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { ageRecords } from './age.ts'

const now = new Date('2026-11-24T03:20:00Z')
let database: TestDatabase
let gym: Gym
let other: Gym
let mia: ToolContext
let olga: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  const { db } = database
  gym = await testGym(db)
  other = await testGym(db, 'other')
  mia = await testContext(db, gym, now.toISOString())
  olga = await testContext(db, other, now.toISOString())
  await makeMonths(db, monthsBetween(new Date('2026-04-01'), now))
})

async function keeping(settings: Partial<typeof gyms.$inferInsert>, id = 'gym'): Promise<Gym> {
  await database.db.update(gyms).set(settings).where(eq(gyms.id, id))
  const changed = await loadGym(database.db, id)
  if (!changed) throw new Error('the gym is gone')
  return changed
}

async function came(whose: ToolContext, day: string) {
  const { db } = database
  const at = new Date(`${day}T10:00:00Z`)
  const row = { gym: whose.gym.id, member: whose.member.id, checkIn: at, source: 'chat' as const }
  const [visit] = await db
    .insert(visits)
    .values({ ...row, checkOut: new Date(at.getTime() + 3_600_000) })
    .returning({ id: visits.id })
  await db
    .insert(visitSplits)
    .values({ gym: whose.gym.id, visit: visit?.id ?? 0, split: 'legs', position: 0, checkIn: at })
}

/** Months that a table has, of those before today. */
async function monthsOf(table: string): Promise<string[]> {
  const found = rowsOf<{ part: string }>(
    await database.db.execute(sql`
      select relname as part from pg_class where relispartition and relkind = 'r' and relname ~ (${table}::text || '_2026') order by 1`),
  )
  return found.map(({ part }) => part.slice(table.length + 1))
}

test('a month goes whole when its last day is as old as the gym keeps visits, and not a day before', async () => {
  const short = await keeping({ keepVisitDays: 90 })
  await keeping({ keepVisitDays: 90 }, 'other')
  await came(mia, '2026-07-31')
  await came(mia, '2026-08-26')
  await came(olga, '2026-07-02')
  await ageRecords(database.db, short, new Date('2026-10-29T03:20:00Z'))
  expect(await database.db.$count(visits)).toBe(3)
  const done = await ageRecords(database.db, short, new Date('2026-10-30T03:20:00Z'))
  expect(done).toEqual({ visits: 1 })
  expect(await database.db.select({ at: visits.checkIn }).from(visits)).toEqual([
    { at: new Date('2026-08-26T10:00:00Z') },
  ])
  expect(await database.db.$count(visitSplits)).toBe(1)
  expect(await monthsOf('visits')).toEqual(['2026_08', '2026_09', '2026_10', '2026_11'])
  expect(await monthsOf('visit_splits')).toEqual(['2026_08', '2026_09', '2026_10', '2026_11'])
})

test('each gym reads in its own trail what went, whoever took the month away', async () => {
  const short = await keeping({ keepVisitDays: 90 })
  await keeping({ keepVisitDays: 90 }, 'other')
  await came(mia, '2026-06-01')
  await came(olga, '2026-06-02')
  await came(olga, '2026-06-03')
  await ageRecords(database.db, short, now)
  const trail = await database.db
    .select({ gym: audit.gym, details: audit.details, actor: audit.actor })
    .from(audit)
    .where(eq(audit.action, 'data.aged'))
    .orderBy(audit.gym)
  expect(trail).toEqual([
    { gym: 'gym', details: { visits: 1 }, actor: null },
    { gym: 'other', details: { visits: 2 }, actor: null },
  ])
  expect(await ageRecords(database.db, other, now)).toEqual({})
})

test('of a month that another gym keeps, only the own rows go', async () => {
  const short = await keeping({ keepVisitDays: 90 })
  await keeping({ keepVisitDays: null }, 'other')
  await came(mia, '2026-06-01')
  await came(olga, '2026-06-02')
  expect(await ageRecords(database.db, short, now)).toEqual({ visits: 1 })
  expect(await database.db.select({ gym: visits.gym }).from(visits)).toEqual([{ gym: 'other' }])
  expect(await monthsOf('visits')).toContain('2026_06')
  expect(await ageRecords(database.db, await keeping({ keepCountDays: null }, 'other'), now)).toEqual({})
})

test('readings, forecasts and scores go by their own settings; how full it was stays', async () => {
  const { db } = database
  const at = new Date('2026-05-05T10:00:00Z')
  const said = { gym: 'gym', split: 'all', slot: at, origin: at, mean: 1, low: 0, high: 2, model: 'm' }
  await db.insert(counts).values({ gym: 'gym', at, source: 'sensor', count: 3 })
  await db.insert(forecasts).values(said)
  await db.insert(scores).values({ ...said, lead: 'day', people: 1 })
  await db.insert(occupancy).values({ gym: 'gym', split: 'all', slot: at, people: 3, source: 'counts' })
  expect(await ageRecords(db, gym, now)).toEqual({})
  expect(await ageRecords(db, await keeping({ keepForecastDays: 90 }), now)).toEqual({
    forecasts: 1,
    scores: 1,
  })
  expect(await ageRecords(db, await keeping({ keepCountDays: 90 }), now)).toEqual({ counts: 1 })
  expect(await db.$count(occupancy)).toBe(1)
})

test('what lies in no month grows old as well', async () => {
  const { db } = database
  await db.insert(counts).values({ gym: 'gym', at: new Date('1980-01-01'), source: 'sensor', count: 3 })
  expect(await ageRecords(db, await keeping({ keepCountDays: 90 }), now)).toEqual({ counts: 1 })
})

test('a gym that says nothing keeps what it has for three years and a bit', async () => {
  await came(mia, '2026-11-01')
  const at = (date: string) => ageRecords(database.db, gym, new Date(`${date}T03:20:00Z`))
  expect(await at('2029-11-28')).toEqual({})
  expect(await at('2029-12-01')).toEqual({ visits: 1 })
})
