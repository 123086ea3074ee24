import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { claims, members, preferredTimes, slots, visits } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { normal, seededRandom } from '../../kit/random.ts'
import { addDays, addMinutes, dayMs, instantOf, weekdayOf } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { learnMembers } from './learn-members.ts'
import { habitsOf, learnedCompliance, tasteOf } from './store.ts'

/** A Monday night, when habits are learned. */
const night = new Date('2026-11-23T04:25:00+01:00')
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
  mia = await testContext(database.db, gym, night.toISOString())
})

const at = (date: string, minute: number) => instantOf(date, minute, gym.zone)

/** Dates of one weekday in the last weeks, newest first. */
const lately = (weekday: number, weeks: number) =>
  Array.from({ length: 7 * weeks }, (_, i) => addDays('2026-11-22', -i)).filter(
    (date) => weekdayOf(date) === weekday,
  )

const visited = (checkIn: Date, { member } = mia) =>
  database.db.insert(visits).values({
    gym: gym.id,
    member: member.id,
    checkIn,
    checkOut: addMinutes(checkIn, 60),
    source: 'chat',
  })

/** A claimed place, come to when not said otherwise. */
async function place(slot: Date, more: Partial<typeof claims.$inferInsert> = {}, { member } = mia) {
  const row = { gym: gym.id, split: 'legs', start: slot, quota: 99, expected: 9, low: 5, high: 14 }
  await database.db
    .insert(slots)
    .values({ ...row, origin: night })
    .onConflictDoNothing()
  const claimedAt = addMinutes(slot, -120)
  await database.db.insert(claims).values({
    id: crypto.randomUUID(),
    code: crypto.randomUUID(),
    gym: gym.id,
    split: 'legs',
    slot,
    minutes: 60,
    member: member.id,
    heldAt: claimedAt,
    heldUntil: slot,
    claimedAt,
    cameAt: slot,
    expected: 9,
    low: 5,
    high: 14,
    compliance: 0.7,
    ...more,
  })
}

const missed = { cameAt: null, released: 'missed', releasedAt: night } as const

describe('habits', () => {
  test('are found again in the visits of a simulated gym', async () => {
    const random = seededRandom('regulars')
    const regulars = [
      { who: mia, weekdays: [1, 4], minute: 1080 },
      { who: await testContext(database.db, gym, night.toISOString()), weekdays: [2], minute: 420 },
    ]
    for (const { who, weekdays, minute } of regulars)
      for (const weekday of weekdays)
        for (const date of lately(weekday, 8))
          if (random() < 0.8) await visited(at(date, Math.round(minute + normal(random, 0, 15))), who)
    expect(await learnMembers(database.db, gym, night)).toBe(3)
    for (const { who, weekdays, minute } of regulars) {
      const habits = await habitsOf(database.db, who.member.id)
      expect([...habits.keys()].sort()).toEqual(weekdays)
      for (const { from, minutes } of habits.values())
        expect(Math.abs(from + minutes / 2 - minute)).toBeLessThan(15)
    }
  })

  test('are by the clock on the wall, though it changed in between', async () => {
    for (const date of ['2026-10-06', '2026-10-13', '2026-10-27', '2026-11-03']) await visited(at(date, 1080))
    await learnMembers(database.db, gym, night)
    expect((await habitsOf(database.db, mia.member.id)).get(2)).toEqual({
      weekday: 2,
      from: 1065,
      minutes: 30,
    })
  })

  test('are not made by our own advice: visits to places at another hour than usual do not count', async () => {
    for (const date of lately(2, 5)) {
      const eight = at(date, 1200)
      await visited(eight)
      await place(eight, { usually: at(date, 1080) })
    }
    expect(await learnMembers(database.db, gym, night)).toBe(0)
  })

  test('nor by places on a day on which they had never come, however late they arrived there', async () => {
    for (const date of lately(2, 5)) {
      await visited(at(date, 1275))
      await place(at(date, 1200), { usually: null, minutes: 90, cameAt: at(date, 1275) })
    }
    expect(await learnMembers(database.db, gym, night)).toBe(0)
  })

  test('but a place held for the usual hour, or never come to, is no reason against one', async () => {
    for (const date of lately(2, 3)) {
      await visited(at(date, 1080))
      await place(at(date, 1080), { usually: at(date, 1080) })
    }
    for (const date of lately(4, 3)) {
      await visited(at(date, 600))
      await place(at(date, 600), missed)
    }
    expect(await learnMembers(database.db, gym, night)).toBe(2)
  })

  test('of more than eight weeks ago are over, and learning twice keeps one', async () => {
    for (const date of lately(2, 12).slice(8)) await visited(at(date, 1080))
    for (const date of lately(4, 4)) await visited(at(date, 600))
    for (let i = 0; i < 2; i++) expect(await learnMembers(database.db, gym, night)).toBe(1)
    expect(await database.db.select().from(preferredTimes)).toHaveLength(1)
  })

  test('what they said counts before what was found, and what was found before an import', async () => {
    const row = { gym: gym.id, member: mia.member.id, minutes: 60 }
    await database.db.insert(preferredTimes).values([
      { ...row, weekday: 2, from: 1080, source: 'said' },
      { ...row, weekday: 2, from: 420, source: 'learned' },
      { ...row, weekday: 4, from: 600, source: 'learned' },
      { ...row, weekday: 4, from: 900, source: 'import' },
    ])
    const habits = await habitsOf(database.db, mia.member.id)
    expect([habits.get(2)?.from, habits.get(4)?.from]).toEqual([1080, 600])
  })
})

describe('how far they let themselves be moved', () => {
  test('is learned from the places they came to, and of nobody else', async () => {
    for (const date of lately(2, 4)) await place(at(date, 1230), { usually: at(date, 1080) })
    await place(at('2026-11-19', 420), { ...missed, usually: at('2026-11-19', 1080) })
    await place(at('2026-11-18', 420), { usually: null })
    const sue = await testContext(database.db, gym, night.toISOString())
    await learnMembers(database.db, gym, night)
    expect((await tasteOf(database.db, mia.member.id)).flexMinutes).toBeCloseTo((4 * 150 + 4 * 90) / 8)
    expect((await tasteOf(database.db, sue.member.id)).flexMinutes).toBeNull()
  })

  test('of a member who is gone is nothing, and nothing breaks', async () => {
    for (const date of lately(2, 4)) await visited(at(date, 1080))
    await database.db.delete(members).where(eq(members.id, mia.member.id))
    expect(await learnMembers(database.db, gym, night)).toBe(0)
    expect(await tasteOf(database.db, mia.member.id)).toEqual({ flexMinutes: null, crowdWeight: 1 })
  })
})

describe('compliance', () => {
  const evening = at.bind(null, '2026-11-24', 1080)
  const morning = at.bind(null, '2026-11-24', 480)

  test('is seven in ten where nothing was claimed, or not long enough ago to be over', async () => {
    await place(addMinutes(night, -30), { cameAt: null })
    const learned = await learnedCompliance(database.db, gym, night)
    expect(learned(evening())).toBeCloseTo(0.7)
  })

  test('tells evenings from mornings, and members from each other', async () => {
    const sue = await testContext(database.db, gym, night.toISOString())
    for (let day = 3; day < 43; day++) {
      const date = addDays('2026-11-23', -day)
      if (weekdayOf(date) > 5) continue
      await place(at(date, 1080), missed)
      await place(at(date, 480), {}, sue)
    }
    const of = (member?: ToolContext) => learnedCompliance(database.db, gym, night, member?.member.id)
    const anybody = await of()
    expect(anybody(evening())).toBeLessThan(0.3)
    expect(anybody(morning())).toBeGreaterThan(0.75)
    expect((await of(sue))(evening(), sue.member.id)).toBeGreaterThan(anybody(evening()) + 0.3)
    expect((await of(mia))(morning(), mia.member.id)).toBeLessThan(anybody(morning()) - 0.3)
    expect((await of(mia))(morning())).toBe(anybody(morning()))
  })

  test('counts no place that was given back in time, was never claimed, or is of last spring', async () => {
    await place(at('2026-11-10', 1080), { ...missed, released: 'cancelled' })
    await place(at('2026-11-11', 1080), { cameAt: null, claimedAt: null })
    await place(new Date(night.getTime() - 91 * dayMs), missed)
    expect((await learnedCompliance(database.db, gym, night))(evening())).toBeCloseTo(0.7)
  })
})
