import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays, addMinutes, localTime, minutesBetween } from '../tools/kit/time.ts'
import { rowsOf } from './client.ts'
import * as tables from './schema/index.ts'
import { advanceDemo, demoReached, seedDemo } from './seed.ts'
import { demoDay, type TrueVisit } from './simulator/day.ts'
import { usualMinutes } from './simulator/stays.ts'
import { demoTruth } from './simulator/truth.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const demo = demoTruth({ seed: 'seed', zone: 'Europe/Berlin' })
const { gym } = demo
/** The same gym with a quarter of its members, which is written in half the time. */
const truth = { ...demo, members: demo.members.slice(0, 150), visitsPerWeek: demo.visitsPerWeek / 4 }
/** A Tuesday evening, with many inside. */
const now = new Date('2026-11-24T17:40:00Z')
const { visits, visitSplits, counts, members } = tables

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.empty())

/** Every visit and reading of the gym, without the ids. */
async function records() {
  const { db } = database
  const stays = await db
    .select({
      member: visits.member,
      checkIn: visits.checkIn,
      checkOut: visits.checkOut,
      estimated: visits.checkOutEstimated,
      source: visits.source,
      splits: sql<
        string[]
      >`(select json_agg(vs.split order by vs.position) from visit_splits vs where vs.visit = ${visits.id})`,
    })
    .from(visits)
    .orderBy(asc(visits.checkIn), asc(visits.member))
  return { stays, readings: await db.select().from(counts).orderBy(asc(counts.at)) }
}

test('the gym is there with all that belongs to it, and is marked as a demo', async () => {
  const { db } = database
  expect(await seedDemo(db, { truth: demo, now, weeks: 1 })).toBe(true)
  expect(await db.select().from(tables.gyms)).toMatchObject([
    {
      id: 'demo',
      name: gym.name,
      zone: 'Europe/Berlin',
      capacity: gym.capacity,
      slotMinutes: 30,
      demo: true,
    },
  ])
  expect(await db.$count(tables.openingHours)).toBe(7)
  expect(await db.$count(tables.splits)).toBe(8)
  expect(await db.$count(tables.equipment)).toBe(demo.equipment.length)
  expect(await db.$count(tables.splitEquipment)).toBe(
    demo.equipment.flatMap(({ use }) => Object.keys(use)).length,
  )
  expect(await db.$count(members, eq(members.source, 'demo'))).toBe(600)
  expect(await db.$count(tables.preferredSplits)).toBe(1800)
  expect(await db.$count(tables.preferredTimes)).toBe(demo.members.flatMap((m) => m.weekdays).length)
  const [identity] = await db.select().from(tables.identities).where(eq(tables.identities.sender, 'demo-1'))
  expect(identity).toMatchObject({
    gym: 'demo',
    channel: 'import',
    sender: 'demo-1',
    member: demo.members[0]?.id,
  })
})

test('a gym that is there already is left alone', async () => {
  await seedDemo(database.db, { truth, now, weeks: 1 })
  const before = await records()
  expect(await seedDemo(database.db, { truth, now: addMinutes(now, 600), weeks: 3 })).toBe(false)
  expect(await records()).toEqual(before)
})

test('a failure on the way leaves nothing behind', async () => {
  const broken = () => {
    throw new Error('the terminal is gone')
  }
  await expect(seedDemo(database.db, { truth, now, weeks: 1, onProgress: broken })).rejects.toThrow(
    'terminal',
  )
  expect(await database.db.$count(tables.gyms)).toBe(0)
})

test('every visit is known as far as the front desk can know it', async () => {
  await seedDemo(database.db, { truth, now, weeks: 2 })
  const { stays } = await records()
  const dates = Array.from({ length: 15 }, (_, i) => addDays('2026-11-10', i))
  const expected = dates
    .flatMap((date) => demoDay(truth, date))
    .filter((visit) => visit.checkIn <= now)
    .sort((a, b) => a.checkIn.getTime() - b.checkIn.getTime() || (a.member.id < b.member.id ? -1 : 1))
    .map(({ member, checkIn, checkOut, workout, forgets }) => {
      const seen = { member: member.id, checkIn, source: 'demo', splits: workout.splits }
      const usual = usualMinutes(gym.splits, workout.splits)
      if (!forgets) return { ...seen, checkOut: checkOut <= now ? checkOut : null, estimated: false }
      const given = minutesBetween(checkIn, now) >= 1.5 * usual
      return { ...seen, checkOut: given ? addMinutes(checkIn, usual) : null, estimated: given }
    })
  expect(stays).toEqual(expected)
  expect(stays.some((stay) => stay.checkOut === null)).toBe(true)
  expect(stays.filter((stay) => stay.estimated).length / stays.length).toBeGreaterThan(0.08)
})

test('the sensor counts who is truly there, every quarter hour from opening to closing', async () => {
  await seedDemo(database.db, { truth, now, weeks: 1 })
  const { readings } = await records()
  const monday = readings.filter(({ at }) => localTime(at, gym.zone).date === '2026-11-23')
  const visitors = demoDay(truth, '2026-11-23')
  expect(monday.map(({ at }) => localTime(at, gym.zone).minute)).toEqual(
    Array.from({ length: 17 * 4 + 1 }, (_, i) => 6 * 60 + 15 * i),
  )
  for (const { at, count } of monday) {
    expect(count).toBe(visitors.filter((visit) => visit.checkIn <= at && visit.checkOut > at).length)
  }
  expect(Math.max(...monday.map(({ count }) => count))).toBeGreaterThan(8)
  expect(monday.at(-1)?.count).toBe(0)
  expect(await demoReached(database.db, 'demo')).toEqual(new Date('2026-11-24T17:30:00Z'))
})

test.each([
  ['in the night', '2026-11-24T22:50:00Z', 2],
  ['a week later', '2026-12-01T12:00:00Z', 3],
])('a gym that lived on is the gym seeded %s', async (_, later, weeks) => {
  const to = new Date(later)
  await seedDemo(database.db, { truth, now: to, weeks })
  const seeded = await records()
  await database.empty()
  await seedDemo(database.db, { truth, now, weeks: 2 })
  expect(await advanceDemo(database.db, { truth, from: now, to })).toBe(true)
  expect(await records()).toEqual(seeded)
})

test('check-outs forgotten in the evening are given up after midnight', async () => {
  const forgetful = { ...demo, members: demo.members.map((member) => ({ ...member, forgets: 1 })) }
  const givenUp = ({ checkIn, workout }: TrueVisit) => addMinutes(checkIn, 1.5 * workout.usual)
  const late = Array.from({ length: 200 }, (_, i) => addDays('2026-01-01', i))
    .flatMap((date) => demoDay(forgetful, date))
    .find((visit) => localTime(givenUp(visit), gym.zone).minute < 60)
  if (!late) throw new Error('someone comes late in 200 days')
  const row = and(eq(visits.member, late.member.id), eq(visits.checkIn, late.checkIn))
  const state = () =>
    database.db
      .select({ checkOut: visits.checkOut, estimated: visits.checkOutEstimated })
      .from(visits)
      .where(row)
  const before = addMinutes(givenUp(late), -1)
  await seedDemo(database.db, { truth: forgetful, now: before, weeks: 1 })
  expect(await state()).toEqual([{ checkOut: null, estimated: false }])
  await advanceDemo(database.db, { truth: forgetful, from: before, to: givenUp(late) })
  expect(await state()).toEqual([{ checkOut: addMinutes(late.checkIn, late.workout.usual), estimated: true }])
})

test('many small steps come to the same as a large one', async () => {
  const to = addMinutes(now, 180)
  await seedDemo(database.db, { truth, now: to, weeks: 1 })
  const seeded = await records()
  await database.empty()
  await seedDemo(database.db, { truth, now, weeks: 1 })
  for (let step = now; step < to; step = addMinutes(step, 20)) {
    await advanceDemo(database.db, { truth, from: step, to: addMinutes(step, 20) })
  }
  expect(await records()).toEqual(seeded)
})

test('the same stretch twice, or an earlier one again, changes nothing', async () => {
  await seedDemo(database.db, { truth, now, weeks: 1 })
  await advanceDemo(database.db, { truth, from: now, to: addMinutes(now, 60) })
  const once = await records()
  await advanceDemo(database.db, { truth, from: now, to: addMinutes(now, 60) })
  await advanceDemo(database.db, { truth, from: addMinutes(now, -90), to: addMinutes(now, -30) })
  expect(await records()).toEqual(once)
  expect(await database.db.$count(visitSplits)).toBe(once.stays.flatMap((stay) => stay.splits).length)
})

test('two servers that seed or advance at once make one gym', async () => {
  const { db } = database
  const seeding = { truth, now, weeks: 1 }
  expect((await Promise.all([seedDemo(db, seeding), seedDemo(db, seeding)])).sort()).toEqual([false, true])
  const stretch = { truth, from: now, to: addMinutes(now, 120) }
  expect(await Promise.all([1, 2, 3].map(() => advanceDemo(db, stretch)))).toEqual([true, true, true])
  const lived = await records()
  await database.empty()
  await seedDemo(db, { ...seeding, now: stretch.to })
  expect(await records()).toEqual(lived)
})

test('a restart goes on from the last reading', async () => {
  const to = addMinutes(now, 240)
  await seedDemo(database.db, { truth, now: to, weeks: 1 })
  const seeded = await records()
  await database.empty()
  await seedDemo(database.db, { truth, now, weeks: 1 })
  const from = await demoReached(database.db, 'demo')
  if (!from) throw new Error('the seeded gym has readings')
  await advanceDemo(database.db, { truth, from, to })
  expect(await records()).toEqual(seeded)
})

test('members who chat keep their visits, and a simulated one who is in by chat does not come twice', async () => {
  const { db } = database
  await seedDemo(db, { truth, now, weeks: 1 })
  const to = addMinutes(now, 120)
  const next = demoDay(truth, '2026-11-24').find((visit) => visit.checkIn > now && visit.checkIn < to)
  if (!next) throw new Error('someone comes on a Tuesday evening')
  const mia = '00000000-0000-4000-8000-000000000001'
  await db.insert(members).values({ id: mia, gym: 'demo', name: 'Mia', source: 'chat', createdAt: now })
  const chats = [mia, next.member.id].map((member) => ({
    gym: 'demo',
    member,
    checkIn: addMinutes(now, -500),
    source: 'chat' as const,
  }))
  await db.insert(visits).values(chats)
  const chatted = db.select().from(visits).where(eq(visits.source, 'chat'))
  const before = await chatted
  await advanceDemo(db, { truth, from: now, to })
  expect(await chatted).toEqual(before)
  const open = and(eq(visits.member, next.member.id), isNull(visits.checkOut))
  expect(await db.select({ source: visits.source }).from(visits).where(open)).toEqual([{ source: 'chat' }])
})

test('a member or split that was removed stays away', async () => {
  const { db } = database
  await seedDemo(db, { truth, now, weeks: 1 })
  const gone = demoDay(truth, '2026-11-25')[0]
  if (!gone) throw new Error('someone comes on a Wednesday')
  await db.delete(members).where(eq(members.id, gone.member.id))
  await db.delete(visitSplits).where(eq(visitSplits.split, 'core'))
  await db.delete(tables.splits).where(eq(tables.splits.id, 'core'))
  await advanceDemo(db, { truth, from: now, to: addMinutes(now, 24 * 60) })
  expect(await db.$count(visits, eq(visits.member, gone.member.id))).toBe(0)
  expect(await db.$count(visitSplits, eq(visitSplits.split, 'core'))).toBe(0)
})

test('a stay taken for forgotten gets its true end when the member checks out, a seen end stays', async () => {
  const { db } = database
  const visit = demoDay(truth, '2026-11-24').find(
    ({ checkIn, checkOut, forgets }) => !forgets && checkIn < now && checkOut > now,
  )
  if (!visit) throw new Error('someone is in on a Tuesday evening')
  const row = and(eq(visits.member, visit.member.id), eq(visits.checkIn, visit.checkIn))
  const given = addMinutes(visit.checkIn, 1)
  for (const [estimated, kept] of [
    [true, visit.checkOut],
    [false, given],
  ] as const) {
    await database.empty()
    await seedDemo(db, { truth, now, weeks: 1 })
    await db.update(visits).set({ checkOut: given, checkOutEstimated: estimated }).where(row)
    await advanceDemo(db, { truth, from: now, to: visit.checkOut })
    expect(await db.select({ checkOut: visits.checkOut }).from(visits).where(row)).toEqual([
      { checkOut: kept },
    ])
  }
})

test('a real gym of that name, or none at all, is not brought to life', async () => {
  const { db } = database
  expect(await advanceDemo(db, { truth, from: now, to: addMinutes(now, 60) })).toBe(false)
  expect(await demoReached(db, 'demo')).toBeUndefined()
  await db.insert(tables.gyms).values({ id: 'demo', name: 'Real', zone: 'UTC', capacity: 9, createdAt: now })
  expect(await seedDemo(db, { truth, now, weeks: 1 })).toBe(false)
  expect(await advanceDemo(db, { truth, from: now, to: addMinutes(now, 60) })).toBe(false)
  expect(await db.$count(counts)).toBe(0)
})

test('half a year is told week by week, and nobody is in twice at a time', async () => {
  const told: string[] = []
  await seedDemo(database.db, {
    truth: demo,
    now,
    onProgress: (done, total) => told.push(`${done} of ${total}`),
  })
  expect(told).toEqual(Array.from({ length: 26 }, (_, i) => `${i + 1} of 26`))
  const overlaps = await database.db.execute(sql`
    select a.id from visits a join visits b on b.member = a.member and b.check_in > a.check_in
      and b.check_in < coalesce(a.check_out, 'infinity')`)
  expect(rowsOf(overlaps)).toEqual([])
  expect(await database.db.$count(visits)).toBeGreaterThan(30_000)
})
