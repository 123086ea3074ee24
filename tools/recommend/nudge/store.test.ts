import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { claims, members, preferredTimes, slots } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { seededRandom } from '../../kit/random.ts'
import { addMinutes } from '../../kit/time.ts'
import { testContext, testGym } from '../../testing.ts'
import { openHours, unasked } from '../group/testing.ts'
import { isoWeek, nudgeRegulars } from './nudge.ts'

// A Monday; the regulars come on Tuesdays at six.
const now = new Date('2026-11-23T17:25:00+01:00')
const six = new Date('2026-11-24T18:00:00+01:00')
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  const { db } = database
  await openHours(db, gym, { from: six.toISOString(), hours: 1, people: 62, split: 'all' })
  await db.update(slots).set({ usual: 48 })
  await openHours(db, gym, {
    from: addMinutes(six, 60).toISOString(),
    hours: 2,
    people: 40,
    split: 'all',
    quota: 2,
  })
})

async function regular(weekday = 2, source: 'learned' | 'said' = 'learned'): Promise<string> {
  const { member } = await testContext(database.db, gym, now.toISOString())
  await database.db
    .insert(preferredTimes)
    .values({ gym: gym.id, member: member.id, weekday, from: 1050, minutes: 60, source })
  return member.id
}

const nudge = (at = now, seed = 'x') => nudgeRegulars(database.db, gym, at, seededRandom(seed))

test('a regular whose time turns busy is told of a quieter one near it', async () => {
  const mia = await regular()
  expect(await nudge()).toBe(1)
  expect(await unasked(database.db)).toMatchObject([
    {
      to: mia,
      key: `nudge:${mia}:2026-W48`,
      text: 'Tuesday 18:00 is turning busy: about 62 people, usually 48.\n19:00 looks like about 40. If you keep 18:00, there is nothing to do.',
      choices: [
        { label: 'Show me 19:00', send: '/slots 2026-11-24T19:00' },
        { label: 'Stop these', send: '/stop' },
      ],
    },
  ])
})

test('at most once a week, and only in its hour of the day', async () => {
  await regular()
  expect(await nudge(addMinutes(now, -60))).toBe(0)
  expect(await nudge(addMinutes(now, 60))).toBe(0)
  expect(await nudge()).toBe(1)
  expect(await nudge(addMinutes(now, 1))).toBe(0)
  expect(await nudge(addMinutes(now, 1440))).toBe(0)
})

test('nobody is told who has a place that day, is silent, or only said when they would like to come', async () => {
  const { db } = database
  const holder = await regular()
  await db.insert(claims).values({
    id: crypto.randomUUID(),
    code: 'theirown',
    gym: gym.id,
    split: 'all',
    slot: addMinutes(six, 60),
    minutes: 60,
    member: holder,
    heldAt: now,
    heldUntil: now,
    claimedAt: now,
    expected: 40,
    low: 30,
    high: 50,
    compliance: 0.5,
  })
  expect(await nudge()).toBe(0)
  await regular()
  await db.update(members).set({ silentSince: now })
  expect(await nudge()).toBe(0)
  await regular(2, 'said')
  await regular(5)
  expect(await nudge()).toBe(0)
})

test('no more are told than leave places over at the quieter time', async () => {
  for (let i = 0; i < 30; i++) await regular()
  const told = await nudge()
  expect(told).toBeGreaterThan(0)
  expect(told * 0.35).toBeLessThan(2 * 2)
})

test('as usual is no reason for a word', async () => {
  await regular()
  await database.db.update(slots).set({ usual: 60 })
  expect(await nudge()).toBe(0)
})

test('a week belongs to the year of its Thursday', () => {
  expect(isoWeek('2026-01-01')).toBe('2026-W01')
  expect(isoWeek('2027-01-01')).toBe('2026-W53')
  expect(isoWeek('2024-12-30')).toBe('2025-W01')
})
