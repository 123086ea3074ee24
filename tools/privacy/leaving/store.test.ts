import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rowsOf } from '../../../db/client.ts'
import {
  announcements,
  invitations,
  meetups,
  meetupVotes,
  members,
  modelCalls,
  slots,
  turns,
  visits,
} from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { presentAt, rebuildOccupancy } from '../../checkin/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { livedMember } from '../testing.ts'
import { remove } from './store.ts'

const noon = '2026-11-24T12:00:00+01:00'
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

const forget = (context: ToolContext) => database.db.transaction((tx) => remove(tx, context))

/** Tables in which any column of any row names somebody. */
async function naming(id: string): Promise<string[]> {
  const { db } = database
  const names = rowsOf<{ name: string }>(
    await db.execute(sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`),
  )
  const found: string[] = []
  for (const { name } of names) {
    const rows = await db.execute(
      sql`select 1 from ${sql.identifier(name)} t where t::text like ${`%${id}%`}`,
    )
    if (rowsOf(rows).length > 0) found.push(name)
  }
  return found
}

test('of a member who has done everything nothing is left in any table but the trail of the staff', async () => {
  await livedMember(mia)
  expect((await naming(mia.member.id)).length).toBeGreaterThan(25)
  expect(await forget(mia)).toBe(true)
  expect(await naming(mia.member.id)).toEqual(['audit'])
  expect(await forget(mia)).toBe(false)
})

test('what others need stays true: places are free again, costs are summed, visits are counted', async () => {
  await livedMember(mia)
  const { db } = database
  expect((await db.select().from(slots)).map(({ taken }) => taken)).toEqual([1, 1, 1, 1])
  await forget(mia)
  expect((await db.select().from(slots)).map(({ taken }) => taken)).toEqual([0, 0, 0, 0])
  expect(await db.select().from(modelCalls)).toMatchObject([{ member: null, inputTokens: 900 }])
  expect(await db.$count(visits)).toBe(1)
})

test('what somebody of the staff did stays done, by nobody in particular', async () => {
  await livedMember(mia)
  const { db } = database
  await forget(mia)
  expect(await db.select().from(announcements)).toMatchObject([{ text: 'New racks.', madeBy: null }])
  expect((await db.select().from(invitations)).map(({ note }) => note).sort()).toEqual([
    'Mia, mornings',
    null,
  ])
})

test('how full it was and is stays the same when those who were there are forgotten', async () => {
  const { db } = database
  const tom = await testContext(db, gym, noon)
  const ann = await testContext(db, gym, noon)
  const eight = new Date('2026-11-24T08:00:00+01:00')
  const came = { gym: gym.id, checkIn: eight, checkOut: addMinutes(eight, 60), source: 'chat' as const }
  const there = { gym: gym.id, checkIn: addMinutes(mia.now, -20), source: 'chat' as const }
  await db.insert(visits).values([mia, tom, ann].map(({ member }) => ({ ...came, member: member.id })))
  await db.insert(visits).values([mia, tom, ann].map(({ member }) => ({ ...there, member: member.id })))
  const figures = async () => {
    await rebuildOccupancy(db, gym, eight, mia.now)
    const slotted = rowsOf(await db.execute(sql`select slot, split, people from occupancy order by 1, 2`))
    return { slotted, people: (await presentAt(db, gym, mia.now)).people }
  }
  const before = await figures()
  expect(before.people).toBe(3)
  await forget(mia)
  await forget(tom)
  expect(await figures()).toEqual(before)
  const holders = new Set((await db.select().from(visits)).map(({ member }) => member))
  expect(holders.size).toBe(2)
  expect(holders).not.toContain(mia.member.id)
  const later = addMinutes(mia.now, 180)
  expect((await presentAt(db, gym, later)).people).toBe(0)
})

test('the holder of forgotten visits has no name and no channel, and is never spoken to', async () => {
  await livedMember(mia)
  await forget(mia)
  const [nobody, another] = await database.db.select().from(members)
  expect(another).toBeUndefined()
  expect(nobody).toMatchObject({ name: null, role: 'member', silentSince: mia.now })
})

test('a group goes on without whoever left it, and one that was asked for alone is gone', async () => {
  await livedMember(mia)
  const { db } = database
  const tom = await testContext(db, gym, noon)
  const [group] = await db.select().from(meetups)
  const vote = { meetup: group?.id ?? '', gym: gym.id, member: tom.member.id, suits: [1], at: mia.now }
  await db.insert(meetupVotes).values(vote)
  await forget(mia)
  expect(await db.select().from(meetups)).toMatchObject([{ member: tom.member.id, size: 3, state: 'open' }])
  await forget(tom)
  expect(await db.$count(meetups)).toBe(0)
})

test('words said alone go also where nobody had been noted as their speaker; those being answered lose their text', async () => {
  await livedMember(mia)
  const { db } = database
  const { channel, conversation } = mia.place
  const said = { gym: gym.id, channel, conversation, at: mia.now, text: 'I weigh 81 kg' }
  await db.insert(turns).values([
    { ...said, id: 'old', answeredAt: mia.now },
    { ...said, id: 'under way' },
    { ...said, id: 'of others', conversation: 'elsewhere', answeredAt: mia.now },
  ])
  await forget(mia)
  const left = await db.select({ id: turns.id, text: turns.text }).from(turns).orderBy(turns.id)
  expect(left).toEqual([
    { id: 'of others', text: 'I weigh 81 kg' },
    { id: 'under way', text: '' },
  ])
})

test('others keep all that is theirs', async () => {
  const tom = await testContext(database.db, gym, noon)
  await livedMember(mia)
  const rows = async () =>
    rowsOf(await database.db.execute(sql`select * from turns where member = ${mia.member.id}`)).length
  await forget(tom)
  expect(await rows()).toBe(1)
  expect(await database.db.select().from(members).where(eq(members.id, mia.member.id))).toHaveLength(1)
})

test('members who leave at the same moment all leave', async () => {
  const { db } = database
  const crowd = await Promise.all(Array.from({ length: 8 }, () => testContext(db, gym, noon)))
  const visit = { gym: gym.id, checkIn: mia.now, source: 'chat' as const }
  await db.insert(visits).values(crowd.map(({ member }) => ({ ...visit, member: member.id })))
  expect(await Promise.all(crowd.map(forget))).toEqual(crowd.map(() => true))
  expect(await db.$count(visits)).toBe(8)
  expect(new Set((await db.select().from(visits)).map(({ member }) => member)).size).toBe(1)
})
