import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { claims, members, slots } from '../../../db/schema/index.ts'
import { onServer, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { GymError } from '../../kit/errors.ts'
import type { Gym } from '../../kit/gym.ts'
import { pick, seededRandom } from '../../kit/random.ts'
import { addMinutes } from '../../kit/time.ts'
import type { MemberId } from '../../kit/tool.ts'
import { testGym } from '../../testing.ts'
import { writeSlots } from './opening/store.ts'
import { claim, claimTogether, hold, release, releaseLapsed } from './store.ts'
import { offerOf, openRow, wrongBooks } from './testing.ts'

const now = new Date('2026-11-24T12:00:00+01:00')
const four = new Date('2026-11-24T16:00:00+01:00')
const until = addMinutes(now, 10)
/** The embedded database has one connection and nothing to lose; a server has all of them at once. */
const crowd = onServer() ? 1000 : 200
let database: TestDatabase
let gym: Gym
let people: MemberId[]

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  people = Array.from({ length: crowd }, () => crypto.randomUUID() as MemberId)
  const row = { gym: gym.id, source: 'chat' as const, createdAt: now }
  await database.db.insert(members).values(people.map((id) => ({ ...row, id })))
})

const startOf = (i: number) => addMinutes(four, 30 * (i % 12))
const total = async () =>
  (await database.db.select().from(slots).where(eq(slots.split, 'legs'))).reduce(
    (sum, row) => sum + row.taken,
    0,
  )

/** An outcome a member may hear, or none; anything else is a bug. */
async function heard(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    if (error instanceof GymError) return error.code
    throw error
  }
}

test('a crowd that asks at once for sixty places in twelve slots gets exactly those', async () => {
  await openRow(database.db, gym, { from: four, count: 12, quota: 5 })
  const held = await Promise.all(
    people.map((member, i) =>
      hold(database.db, [offerOf(gym, startOf(i), { minutes: 30 })], { now, until, member, ask: null }),
    ),
  )
  expect(held.filter(({ length }) => length === 1)).toHaveLength(60)
  const taps = people.flatMap((member, i) =>
    (held[i] ?? []).flatMap(({ code }) =>
      [1, 2].map(() => heard(claim(database.db, { gym: gym.id, code, member, now }))),
    ),
  )
  const said = await Promise.all(taps)
  expect(said.filter((word) => word === 'done')).toHaveLength(60)
  expect(said.filter((word) => word === 'already_yours')).toHaveLength(60)
  expect(await total()).toBe(60)
  expect(await wrongBooks(database.db, gym)).toEqual([])
})

test('visits over several slots, offered three at a time, never overspend one', async () => {
  await openRow(database.db, gym, { from: four, count: 12, quota: 7, whole: 6 })
  const offers = (i: number) =>
    [0, 1, 5].map((later) => offerOf(gym, startOf(3 * i + later), { minutes: 90 }))
  await Promise.all(
    people.map((member, i) => hold(database.db, offers(i), { now, until, member, ask: null })),
  )
  expect(await wrongBooks(database.db, gym)).toEqual([])
  const late = { id: crypto.randomUUID() as MemberId, gym: gym.id, source: 'chat' as const, createdAt: now }
  await database.db.insert(members).values(late)
  // Each visit was refused to somebody, and nobody gave anything back since.
  const all = Array.from({ length: 12 }, (_, i) => offerOf(gym, startOf(i), { minutes: 90 }))
  expect(await hold(database.db, all, { now, until, member: late.id, ask: null })).toEqual([])
})

type Group = { meetup: string; members: MemberId[]; went: boolean }

/** Three who want to go together. */
async function together(i: number, start: Date): Promise<Group> {
  const group = [i, i + 1, i + 2].map((n) => people[n % crowd] as MemberId)
  const meetup = crypto.randomUUID()
  const places = group.map((member) => ({ ...offerOf(gym, start), member }))
  const got = await claimTogether(database.db, places, { meetup, now })
  return { meetup, members: group, went: 'claims' in got }
}

/** Everything that can happen to places, at once and in no order. */
async function mix(i: number, random: () => number, groups: Group[]): Promise<string> {
  const { db } = database
  const member = people[i] as MemberId
  const offers = [0, 1, 2].map((rank) =>
    offerOf(gym, startOf(Math.floor(random() * 10)), {
      rank: rank + 1,
      minutes: pick(random, [30, 60, 90], () => 1),
    }),
  )
  const kind = random()
  if (kind < 0.2) {
    groups.push(await together(i, startOf(Math.floor(random() * 10))))
    return 'done'
  }
  if (kind < 0.25) return heard(db.delete(members).where(eq(members.id, member)))
  if (kind < 0.3) return heard(releaseLapsed(db, gym.id, addMinutes(now, random() < 0.5 ? 5 : 10)))
  if (kind < 0.35) {
    const split = random() < 0.5 ? 'legs' : 'all'
    const rows = Array.from({ length: 12 }, (_, n) => ({
      start: startOf(n),
      quota: Math.floor(random() * 9),
      expected: 9,
      low: 5,
      high: 14,
      usual: null,
    }))
    return heard(writeSlots(db, { gym: gym.id, split, origin: now, from: four }, rows))
  }
  return heard(asked(member, offers, random))
}

async function asked(member: MemberId, offers: ReturnType<typeof offerOf>[], random: () => number) {
  const { db } = database
  const held = await hold(db, offers, { now, until, member, ask: crypto.randomUUID() })
  const first = held[0]
  if (!first || random() < 0.3) return
  const [mine] = await Promise.all([
    claim(db, { gym: gym.id, code: first.code, member, now }),
    heard(claim(db, { gym: gym.id, code: held.at(-1)?.code ?? '', member, now })),
  ]).catch((error) => {
    if (error instanceof GymError) return []
    throw error
  })
  if (!mine || random() < 0.5) return
  await Promise.all([1, 2].map(() => release(db, { claim: mine.id, reason: 'cancelled', now })))
}

test('claims, groups, releases, lapses, removed members and new forecasts at once leave the books right', async () => {
  await openRow(database.db, gym, { from: four, count: 12, quota: 8 })
  const random = seededRandom('mix')
  const groups: Group[] = []
  const said = await Promise.all(people.map((_, i) => mix(i, random, groups)))
  expect(said.filter((word) => word === 'done').length).toBeGreaterThan(crowd / 4)
  expect(await wrongBooks(database.db, gym)).toEqual([])
  const rows = await database.db.select().from(claims)
  const there = new Set((await database.db.select().from(members)).map(({ id }) => id))
  expect(new Set(groups.map(({ went }) => went)).size).toBe(2)
  for (const { meetup, members: group, went } of groups) {
    const theirs = rows.filter((claimed) => claimed.meetup === meetup).map(({ member }) => member)
    // Whoever was removed took their own claim along.
    const expected = went ? group.filter((id) => there.has(id)) : []
    expect(theirs.sort()).toEqual(expected.sort())
  }
  await releaseLapsed(database.db, gym.id, until)
  for (const { id } of rows) await release(database.db, { claim: id, reason: 'cancelled', now: until })
  expect(await total()).toBe(0)
  expect(await wrongBooks(database.db, gym)).toEqual([])
})
