import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { slots } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays, addMinutes, instantOf } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { advice } from './advice.ts'
import { luckOfMembers, type Span, wayOfWishes } from './store.ts'
import { type Wished, wished } from './testing.ts'

const window = { from: '2026-10-27', to: '2026-11-23' }
let database: TestDatabase
let gym: Gym
let span: Span

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  const [from, to] = [instantOf(window.from, 0, gym.zone), instantOf('2026-11-24', 0, gym.zone)]
  span = { gym: gym.id, zone: gym.zone, split: undefined, from, to }
})

const report = (split?: string) =>
  advice.make(
    { db: database.db, gym, now: new Date('2026-11-24T08:00:00Z'), reader: { role: 'manager' } },
    { window, ...(split && { split }) },
  )

/** Ten members ask on each of twenty days: seven come, one misses it, one gives it up, one takes nothing. */
function wishes(): Wished[] {
  return Array.from({ length: 20 }, (_, day) => addDays(window.from, day + 1)).flatMap((date) =>
    Array.from({ length: 10 }, (_, i): Wished => {
      const wanted = instantOf(date, 18 * 60, gym.zone)
      const usually = addMinutes(wanted, -90)
      const releasedAt = addMinutes(wanted, -60)
      const claim: Wished['claim'] =
        i < 7
          ? { cameAt: wanted, usually }
          : i === 7
            ? { released: 'missed', releasedAt: addMinutes(wanted, 60) }
            : { released: 'cancelled', releasedAt }
      // Who comes first choice by two days of three.
      const wish = { by: i + 1, wanted, granted: i % 3 !== 0 }
      return i < 9 ? { ...wish, claim } : { ...wish, offered: 0, granted: false }
    }),
  )
}

test('every stage from the wish to the visit is counted, and each holds the next', async () => {
  await wished(database.db, gym, wishes())
  expect(await wayOfWishes(database.db, span)).toEqual({
    members: 10,
    asked: 200,
    offered: 180,
    taken: 180,
    came: 140,
    missed: 20,
    givenUp: 20,
    granted: 120,
    possible: 200,
    others: 60,
    otherMembers: 3,
    moved: 90,
  })
  const { sentences, tables, charts, notes } = await report()
  expect(sentences[0]).toBe(
    '10 members asked 200 times: 90 % of the wishes were offered a place, 90 % took one; of those that are over 88 % were come to.',
  )
  expect(sentences[1]).toContain('in 60 % of the wishes')
  expect(sentences[2]).toMatch(/^First choices were shared unevenly \(Gini 0\.\d\d/)
  expect(tables[0]?.rows).toEqual([[200, 180, 0, 180, 140, 20, 20]])
  expect(charts[0]?.plot).toMatchObject({
    kind: 'bars',
    bars: [{ value: 200 }, { value: 180 }, {}, { value: 140 }],
  })
  expect(notes.join(' ')).toContain('90 minutes earlier or later than usual')
})

test('by week it tells members, and hides where few stand behind', async () => {
  await wished(database.db, gym, wishes())
  const { tables } = await report()
  const weeks = tables.find(({ id }) => id === 'weeks')
  // Of ten who ask nine take a place: the one who doesn't could be told by the difference.
  expect(weeks?.rows.length).toBe(4)
  for (const [, asked, taken] of weeks?.rows ?? []) expect([asked, taken]).toContain('hidden')
})

test('a split has its own wishes, and the use of its places', async () => {
  await wished(database.db, gym, wishes())
  await database.db.update(slots).set({ taken: 25 })
  const { title, tables } = await report('legs')
  expect(title).toBe('What came of advice for legs')
  expect(tables.find(({ id }) => id === 'quota')?.rows).toEqual([['legs', 20, 1000, 500, 50, 0]])
  expect((await report('chest')).sentences).toEqual(['Nobody asked for a place in these days.'])
})

test('of fewer than five members nothing is told', async () => {
  await wished(
    database.db,
    gym,
    wishes().filter(({ by }) => by < 5),
  )
  expect(await report()).toMatchObject({
    sentences: ['Fewer than 5 members asked for a place in these days, so there is nothing to tell.'],
    tables: [],
    charts: [],
  })
})

test('asking again for the same slot is no new wish in the ledger', async () => {
  const wanted = instantOf('2026-11-10', 18 * 60, gym.zone)
  const again = Array.from({ length: 4 }, (_, i) => ({ by: 1, wanted, granted: i === 2 }))
  const others = Array.from({ length: 4 }, (_, i) => ({ by: 1, wanted: addMinutes(wanted, 30 + 30 * i) }))
  await wished(database.db, gym, [...again, ...others])
  expect(await luckOfMembers(database.db, span, 5)).toEqual([{ asked: 5, granted: 5, members: 1 }])
  expect(await luckOfMembers(database.db, span, 6)).toEqual([])
})

test('what another gym asked, or was asked before, is not in it', async () => {
  await wished(database.db, gym, wishes())
  const other = await testGym(database.db, 'other')
  expect((await wayOfWishes(database.db, { ...span, gym: other.id })).asked).toBe(0)
  expect(
    (await wayOfWishes(database.db, { ...span, to: span.from, from: addMinutes(span.from, -1440) })).asked,
  ).toBe(0)
})
