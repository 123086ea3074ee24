import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claims, members, slots } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { GymError } from '../../kit/errors.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { MemberId } from '../../kit/tool.ts'
import { testGym } from '../../testing.ts'
import { writeSlots } from './opening/store.ts'
import { claim, claimTogether, hold, release, releaseLapsed, takeAgain, takeBack } from './store.ts'
import { offerOf, openRow, wrongBooks } from './testing.ts'
import type { Claim, Reason } from './visit.ts'

const begin = new Date('2026-11-24T12:00:00+01:00')
const four = new Date('2026-11-24T16:00:00+01:00')
const people = [1, 2, 3, 4].map((n) => `00000000-0000-4000-9000-00000000000${n}` as MemberId)
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

async function fresh(quota: number): Promise<void> {
  await database.empty()
  gym = await testGym(database.db)
  const row = { gym: gym.id, source: 'chat' as const, createdAt: begin }
  await database.db.insert(members).values(people.map((id) => ({ ...row, id })))
  await openRow(database.db, gym, { from: four, count: 6, quota, splits: ['legs', 'back'] })
}

const who = fc.nat({ max: people.length - 1 })
const when = fc.nat({ max: 5 })
const which = fc.nat({ max: 30 })
const visit = fc.record({
  slot: when,
  split: fc.constantFrom('legs', 'back', 'all'),
  minutes: fc.constantFrom(30, 60, 90),
  places: fc.integer({ min: 1, max: 3 }),
})
const step = fc.oneof(
  fc.record({
    do: fc.constant('hold' as const),
    who,
    visits: fc.array(visit, { maxLength: 4 }),
    swap: fc.boolean(),
  }),
  fc.record({ do: fc.constant('claim' as const), who, which }),
  fc.record({ do: fc.constant('release' as const), which, twice: fc.boolean() }),
  fc.record({ do: fc.constant('again' as const), which }),
  fc.record({ do: fc.constant('undo' as const), which }),
  fc.record({ do: fc.constant('together' as const), slot: when, size: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.nat({ max: 15 }) }),
  fc.record({ do: fc.constant('lapse' as const) }),
  fc.record({ do: fc.constant('remove' as const), who }),
  fc.record({
    do: fc.constant('open' as const),
    split: fc.constantFrom('legs', 'all'),
    quota: fc.nat({ max: 5 }),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Does one step; what is refused in words is no harm. */
async function take(now: Date, each: Step): Promise<void> {
  try {
    await taken(now, each)
  } catch (error) {
    if (!(error instanceof GymError)) throw error
  }
}

async function taken(now: Date, each: Step): Promise<unknown> {
  const { db } = database
  const rows = await db.select().from(claims).orderBy(claims.code)
  const at = (n: number): Claim | undefined => rows[n % Math.max(1, rows.length)]
  if (each.do === 'hold') {
    const member = people[each.who] as MemberId
    const mine = rows.find((row) => row.member === member && row.claimedAt && !row.releasedAt)
    const offers = each.visits.map(({ slot, ...more }, i) =>
      offerOf(gym, addMinutes(four, 30 * slot), {
        ...more,
        rank: i + 1,
        instead: each.swap ? (mine?.id ?? null) : null,
      }),
    )
    return hold(db, offers, { now, until: addMinutes(now, 10), member, ask: crypto.randomUUID() })
  }
  if (each.do === 'together') {
    const places = people
      .slice(0, each.size)
      .map((member) => ({ ...offerOf(gym, addMinutes(four, 30 * each.slot)), member }))
    return claimTogether(db, places, { meetup: crypto.randomUUID(), now })
  }
  if (each.do === 'lapse') return releaseLapsed(db, gym.id, now)
  if (each.do === 'remove') return db.delete(members).where(eq(members.id, people[each.who] as MemberId))
  if (each.do === 'open') return reopened(now, each)
  if (each.do === 'wait') return undefined
  const row = at(each.which)
  if (!row) return undefined
  const mine = { gym: gym.id, member: row.member as MemberId, now }
  if (each.do === 'claim') return claim(db, { ...mine, code: row.code, member: people[each.who] as MemberId })
  if (each.do === 'again') return takeAgain(db, { ...mine, claim: row.id })
  if (each.do === 'undo') return takeBack(db, { ...mine, claim: row.id, swapped: row.instead })
  const given = { claim: row.id, reason: 'cancelled' as Reason, now }
  const first = await release(db, given)
  expect(first).toBe(row.releasedAt === null)
  if (each.twice) expect(await release(db, given)).toBe(false)
}

function reopened(now: Date, { split, quota }: { split: string; quota: number }) {
  const rows = [0, 1, 2, 3, 4, 5].map((n) => ({
    start: addMinutes(four, 30 * n),
    quota,
    expected: 9,
    low: 5,
    high: 14,
    usual: null,
  }))
  return writeSlots(database.db, { gym: gym.id, split, origin: now, from: four }, rows)
}

test('whatever happens in whatever order, places are what is held, never negative and never above the quota', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 4 }),
      fc.array(step, { maxLength: 25 }),
      async (quota, steps) => {
        await fresh(quota)
        let now = begin
        for (const each of steps) {
          if (each.do === 'wait') now = addMinutes(now, each.minutes)
          await take(now, each)
          expect(await wrongBooks(database.db, gym)).toEqual([])
        }
        // Holds always return, and so does everything else.
        await releaseLapsed(database.db, gym.id, addMinutes(now, 10))
        const left = await database.db.select().from(claims)
        expect(left.every(({ claimedAt, releasedAt }) => claimedAt !== null || releasedAt !== null)).toBe(
          true,
        )
        await database.db.delete(members)
        expect((await database.db.select().from(slots)).every(({ taken: places }) => places === 0)).toBe(true)
      },
    ),
    { numRuns: 40 },
  )
})
