import { eq, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as schema from '../../../db/schema/index.ts'
import {
  audit,
  departures,
  identities,
  members,
  modelCalls,
  outbox,
  turns,
  visits,
} from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { forgetDue } from '../departure/due.ts'
import { livedMember } from '../testing.ts'
import { retain } from './retain.ts'

const noon = '2026-11-24T12:00:00+01:00'
const day = 24 * 60
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, noon)
})

const after = (days: number) => addMinutes(mia.now, days * day)
const tables = Object.values<unknown>(schema).filter((each) => is(each, PgTable))

async function sizes(): Promise<Record<string, number>> {
  const counted = await Promise.all(
    tables.map(async (table) => [getTableName(table), await database.db.$count(table)] as const),
  )
  return Object.fromEntries(counted)
}

test('each kind goes at its age and not before; what somebody is, did and trained stays', async () => {
  await livedMember(mia)
  await database.db.update(outbox).set({ state: 'sent', settledAt: mia.now })
  await database.db.update(schema.meetups).set({ state: 'none', settledAt: mia.now })
  await database.db.update(schema.departures).set({ cancelledAt: mia.now })
  expect(await retain(database.db, gym, mia.now)).toEqual({})
  expect(await retain(database.db, gym, after(2))).toEqual({ downloads: 1, linkCodes: 1 })
  expect(await retain(database.db, gym, after(8))).toEqual({
    writes: 1,
    loginLinks: 1,
    sessions: 1,
    merges: 1,
  })
  expect(await retain(database.db, gym, after(31))).toEqual({
    turns: 1,
    summaries: 1,
    outbox: 1,
    departures: 1,
  })
  const old = await retain(database.db, gym, after(91))
  expect(old).toEqual({ invitations: 2, modelCallers: 1, alerts: 1, meetups: 1 })
  expect(await database.db.select().from(modelCalls)).toMatchObject([{ member: null, inputTokens: 900 }])
  expect(await retain(database.db, gym, after(751))).toEqual({ modelCalls: 1, asks: 1 })
  expect(await retain(database.db, gym, after(4000))).toEqual({})
  const left = await sizes()
  for (const kept of [
    'members',
    'visits',
    'profiles',
    'weights',
    'workout_sets',
    'claims',
    'consents',
    'audit',
  ])
    expect(left[kept], kept).toBeGreaterThan(0)
  const trail = await database.db.select().from(audit).where(eq(audit.action, 'data.aged'))
  expect(trail.map(({ actor }) => actor)).toEqual([null, null, null, null, null])
  expect(trail[0]?.details).toEqual({ downloads: 1, linkCodes: 1 })
})

test('a gym says for how long conversations are kept, and more than a batch of them goes in one night', async () => {
  const said = Array.from({ length: 2300 }, (_, i) => ({
    ...{
      gym: gym.id,
      channel: 'web',
      id: `${i}`,
      conversation: 'x',
      text: 'hi',
      at: mia.now,
      answeredAt: mia.now,
    },
  }))
  await database.db.insert(turns).values(said)
  const longer = { ...gym, keepTalkDays: 180 }
  expect(await retain(database.db, longer, after(179))).toEqual({})
  expect(await retain(database.db, longer, after(181))).toEqual({ turns: 2300 })
})

test('nothing of another gym goes with it', async () => {
  await livedMember(mia)
  const other = await testGym(database.db, 'other')
  expect(await retain(database.db, { ...other, keepIdleDays: 90 }, after(4000))).toEqual({})
})

test('who neither came nor wrote gets two weeks of notice, and then is forgotten; visits stay as a count', async () => {
  const { db } = database
  await livedMember(mia)
  await db.delete(schema.memberGrants)
  await db.delete(outbox)
  const idle = { ...gym, keepIdleDays: 365 }
  expect(await retain(db, idle, after(364))).not.toHaveProperty('notices')
  expect(await retain(db, gym, after(367))).not.toHaveProperty('notices')
  expect(await retain(db, idle, after(367))).toMatchObject({ notices: 1 })
  expect(await retain(db, idle, after(368))).not.toHaveProperty('notices')
  const [notice, goodbye] = await openedRows(db, outbox, { by: outbox.id })
  expect(notice).toMatchObject({ kind: 'account', message: { choices: [{ send: '/forget stop' }] } })
  // Mia's app is in German by her own setting.
  expect(JSON.stringify(notice)).toContain('Du warst seit 365 Tagen')
  expect(goodbye?.dueAt).toEqual(after(381))
  expect(await forgetDue(db, idle, after(380))).toBe(0)
  expect(await forgetDue(db, idle, addMinutes(after(381), 6))).toBe(1)
  expect(await db.$count(identities)).toBe(0)
  expect(await db.$count(visits)).toBe(1)
  // The row of nobody in particular is not idle.
  expect(await retain(db, idle, after(4000))).not.toHaveProperty('notices')
})

test('whoever comes or writes after the notice is kept, and so is the staff without any', async () => {
  const { db } = database
  const idle = { ...gym, keepIdleDays: 90 }
  await db.update(members).set({ role: 'coach' })
  expect(await retain(db, idle, after(100))).toEqual({})
  await db.update(members).set({ role: 'member' })
  expect(await retain(db, idle, after(100))).toEqual({ notices: 1 })
  await db.insert(visits).values({ gym: gym.id, member: mia.member.id, checkIn: after(110), source: 'chat' })
  expect(await forgetDue(db, idle, after(115))).toBe(0)
  expect(await db.$count(members)).toBe(1)
  expect(await db.select().from(departures)).toMatchObject([{ cancelledAt: after(115), doneAt: null }])
})
