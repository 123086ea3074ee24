import { and, asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { counts, feedKeys, occupancy, visitSplits, visits } from '../../db/schema/index.ts'
import { onServer, type TestDatabase, testDatabase } from '../../db/testing.ts'
import { closeSlots, rebuildOccupancy } from '../checkin/index.ts'
import type { Gym } from '../kit/gym.ts'
import { addMinutes, dayMs, instantOf, localTime } from '../kit/time.ts'
import { testContext, testGym } from '../testing.ts'
import { addKey, hashOf, keyFrom, keysOf, openingKey, reflag, revokeKey, takeReadings } from './index.ts'

const now = new Date('2026-11-24T17:42:00+01:00')
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

const take = (sent: readonly unknown[], at = now) => takeReadings(database.db, gym, sent, at)
const none = { dead: 0, frozen: 0, capped: 0, impossible: 0 }
const slots = (split = 'all') =>
  database.db
    .select({ slot: occupancy.slot, people: occupancy.people, source: occupancy.source })
    .from(occupancy)
    .where(and(eq(occupancy.gym, gym.id), eq(occupancy.split, split)))
    .orderBy(asc(occupancy.slot))
const everything = async () =>
  (await database.db.select().from(occupancy)).map((row) => JSON.stringify(row)).sort()

/** People by the clock on the wall: a wave around 18:00 over a small morning. */
function crowd(at: Date): number {
  const { minute, weekday } = localTime(at, gym.zone)
  const wave = (centre: number, spread: number, height: number) =>
    height * Math.exp(-0.5 * ((minute / 60 - centre) / spread) ** 2)
  const level = weekday > 5 ? 0.6 : 1
  return Math.round(level * (wave(18, 2, 45) + wave(8, 1.5, 18) + 2) + ((minute / 15) % 3))
}

/** Readings every quarter of an hour through the open hours of the days before `now`. */
function readings(days: number, until = now) {
  const found: { at: string; count: number }[] = []
  for (let at = until.getTime() - days * dayMs; at <= until.getTime(); at += 15 * 60_000) {
    const { minute } = localTime(new Date(at), gym.zone)
    if (minute >= 360 && minute < 1320)
      found.push({ at: new Date(at).toISOString(), count: crowd(new Date(at)) })
  }
  return found
}

async function history(days: number, change = (reading: { at: string; count: number }) => reading) {
  const sent = readings(days).map(change)
  for (let i = 0; i < sent.length; i += 1000) await take(sent.slice(i, i + 1000))
}

test('readings are taken once, corrected when they change, and rejected one by one', async () => {
  const first = await take([
    { at: '2026-11-24T17:00:00+01:00', count: 20 },
    { at: '2026-11-24T16:05:00Z', count: 24, capacity: 80 },
    { at: '2026-11-24 17:10', count: '26' },
    { at: '2026-11-24T17:00:00+01:00', count: 21 },
    { at: '2026-11-24T17:00:00+01:00', count: 21 },
    { at: '2026-11-24T17:50:00+01:00', count: 5 },
    { at: '1999-12-31T23:00:00Z', count: 5 },
    { at: '2026-11-24T17:00:00+01:00', count: -1 },
    { at: '2026-02-30T10:00:00Z', count: 5 },
    'hello',
  ])
  expect(first).toEqual({
    accepted: 3,
    duplicates: 1,
    corrected: 1,
    rejected: [
      { index: 5, reason: 'at lies in the future' },
      { index: 6, reason: 'at lies before the year 2000' },
      { index: 7, reason: 'count is negative' },
      { index: 8, reason: 'at is missing or no time, such as 2026-11-21T18:00:00Z' },
      { index: 9, reason: 'a reading is an object with at and count' },
    ],
    flagged: none,
  })
  const again = [
    { at: '2026-11-24T17:00:00+01:00', count: 21 },
    { at: '2026-11-24T17:05:00+01:00', count: 24 },
    { at: '2026-11-24T17:10:00+01:00', count: 30 },
  ]
  expect(await take(again)).toMatchObject({ accepted: 0, duplicates: 2, corrected: 1, rejected: [] })
  expect((await slots()).map(({ people }) => people)).toEqual([25])
  expect(await database.db.select().from(counts).orderBy(asc(counts.at))).toMatchObject([
    { count: 21, receivedAt: now },
    { count: 24, capacity: 80 },
    { count: 30 },
  ])
})

test('readings in any order and any portions leave what one rebuild from all of them leaves', async () => {
  const sent = readings(3)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(sent, { minLength: sent.length, maxLength: sent.length }),
      fc.integer({ min: 20, max: 120 }),
      async (shuffled, portion) => {
        await database.empty()
        gym = await testGym(database.db)
        const mia = await testContext(database.db, gym, now.toISOString())
        await visit(mia.member.id, new Date('2026-11-23T18:00:00+01:00'), 60)
        await closeSlots(database.db, gym, now)
        for (let i = 0; i < shuffled.length; i += portion) await take(shuffled.slice(i, i + portion))
        const pieces = await everything()
        await rebuildOccupancy(database.db, gym, new Date(0), addMinutes(now, 1 - gym.slotMinutes))
        expect(await everything()).toEqual(pieces)
      },
    ),
    { numRuns: onServer() ? 2 : 4 },
  )
})

async function visit(member: string, checkIn: Date, minutes: number) {
  const [made] = await database.db
    .insert(visits)
    .values({ gym: gym.id, member, checkIn, checkOut: addMinutes(checkIn, minutes), source: 'import' })
    .returning({ id: visits.id })
  if (made)
    await database.db.insert(visitSplits).values({ gym: gym.id, visit: made.id, split: 'legs', position: 0 })
}

test('the first reading of a day makes holes of the week around it, however late it comes', async () => {
  const mia = await testContext(database.db, gym, now.toISOString())
  await visit(mia.member.id, new Date('2026-10-06T18:00:00+02:00'), 60)
  await visit(mia.member.id, new Date('2026-10-20T18:00:00+02:00'), 60)
  await closeSlots(database.db, gym, now)
  const days = async () => [...new Set((await slots()).map(({ slot }) => slot.toISOString().slice(5, 10)))]
  expect(await days()).toEqual(['10-06', '10-07', '10-19', '10-20', '10-21'])
  await take([{ at: '2026-10-13T18:10:00+02:00', count: 30 }])
  expect(await days()).toEqual(['10-13', '10-21'])
  const pieces = await everything()
  await rebuildOccupancy(database.db, gym, new Date(0), now)
  expect(await everything()).toEqual(pieces)
})

test('a counter that dies is found out as the zeros come, and leaves holes, not empty halls', async () => {
  const died = new Date('2026-11-24T14:00:00+01:00')
  await history(21, (reading) => (new Date(reading.at) >= died ? { ...reading, count: 0 } : reading))
  const flags = await database.db.select().from(counts).where(eq(counts.flag, 'dead'))
  expect(flags.length).toBeGreaterThan(10)
  expect(flags.every(({ at, count }) => at >= died && count === 0)).toBe(true)
  const after = (await slots()).filter(({ slot }) => slot >= died && slot < addMinutes(now, -30))
  expect(after).toEqual([])
})

test('a value stuck over night is frozen as soon as the morning shows it, the evening before included', async () => {
  const from = instantOf('2026-11-23', 19 * 60, gym.zone)
  const stuck = crowd(from) + 3
  await history(21, (reading) => (new Date(reading.at) >= from ? { ...reading, count: stuck } : reading))
  const frozen = await database.db
    .select()
    .from(counts)
    .where(eq(counts.flag, 'frozen'))
    .orderBy(asc(counts.at))
  expect(frozen[0]?.at).toEqual(addMinutes(from, 12))
  expect(frozen.at(-1)?.at.getTime()).toBeGreaterThan(now.getTime() - 15 * 60_000)
  const moving = readings(21).filter(({ at }) => new Date(at) >= from)
  expect(await take(moving)).toMatchObject({ accepted: 0, flagged: none })
  expect(await database.db.$count(counts, eq(counts.flag, 'frozen'))).toBe(0)
})

test('a spike is believed until the next reading, one far beyond the capacity never; capped says at least', async () => {
  await history(14)
  const at = (minutes: number) => addMinutes(now, minutes).toISOString()
  expect(await take([{ at: at(0), count: 400 }])).toMatchObject({ flagged: { ...none, impossible: 1 } })
  expect(await take([{ at: at(1), count: 140 }])).toMatchObject({ flagged: none })
  await take([{ at: at(4), count: crowd(now) }])
  const flagged = await database.db
    .select()
    .from(counts)
    .where(eq(counts.flag, 'impossible'))
    .orderBy(asc(counts.at))
  expect(flagged.map(({ count }) => count)).toEqual([400, 140])
  expect(await take([{ at: at(5), count: 50, capped: true }])).toMatchObject({
    flagged: { ...none, capped: 1 },
  })
})

test('a gym that outgrew its stated capacity is believed after some days', async () => {
  await history(2, (reading) => ({ ...reading, count: reading.count * 5 }))
  expect(await database.db.$count(counts, eq(counts.flag, 'impossible'))).toBeGreaterThan(0)
  await history(12, (reading) => ({ ...reading, count: reading.count * 5 }))
  await reflag(database.db, gym, new Date(now.getTime() - 13 * dayMs), now)
  expect(await database.db.$count(counts, eq(counts.flag, 'impossible'))).toBe(0)
})

test('judging again what has been judged changes nothing', async () => {
  const died = new Date('2026-11-20T08:00:00+01:00')
  const back = new Date('2026-11-21T12:00:00+01:00')
  await history(21, (reading) =>
    new Date(reading.at) >= died && new Date(reading.at) < back ? { ...reading, count: 0 } : reading,
  )
  expect(await database.db.$count(counts, eq(counts.flag, 'dead'))).toBeGreaterThan(60)
  await reflag(database.db, gym, new Date(now.getTime() - 22 * dayMs), now)
  expect(await reflag(database.db, gym, new Date(now.getTime() - 22 * dayMs), now)).toEqual([])
})

test('two calls at once lose nothing', async () => {
  const sent = readings(2)
  const halves = [sent.filter((_, i) => i % 2 === 0), sent.filter((_, i) => i % 2 === 1), sent]
  const all = await Promise.all(halves.map((half) => take(half)))
  expect(all.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(sent.length)
  const pieces = await everything()
  await rebuildOccupancy(database.db, gym, new Date(0), addMinutes(now, 1 - gym.slotMinutes))
  expect(await everything()).toEqual(pieces)
})

test('a key opens its own gym until it is revoked, and is kept only as a hash', async () => {
  const { db } = database
  const other = await testGym(db, 'other')
  const key = keyFrom(new Uint8Array(32).fill(7))
  const id = await addKey(db, { gym: gym.id, name: 'front door', hash: await hashOf(key), createdAt: now })
  expect(await openingKey(db, gym.id, key)).toMatchObject({ id, name: 'front door' })
  expect(await openingKey(db, other.id, key)).toBeUndefined()
  expect(await openingKey(db, gym.id, `${key}x`)).toBeUndefined()
  expect(await openingKey(db, gym.id, '')).toBeUndefined()
  expect(JSON.stringify(await db.select().from(feedKeys))).not.toContain(key)
  expect(JSON.stringify(await keysOf(db))).not.toContain(await hashOf(key))
  expect(await revokeKey(db, id, now)).toBe(true)
  expect(await revokeKey(db, id, now)).toBe(false)
  expect(await openingKey(db, gym.id, key)).toBeUndefined()
  expect(await keysOf(db, gym.id)).toMatchObject([{ id, revokedAt: now, lastUsedAt: null }])
})
