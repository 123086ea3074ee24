import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { asks, members, policyTrials } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { armAt } from '../../forecast/index.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes, instantOf } from '../../kit/time.ts'
import { testContext, testGym } from '../../testing.ts'
import { recommendSlotsTool } from '../offer/recommend.ts'
import { foresee } from '../offer/testing.ts'
import { turnHasCome } from '../offer/turn-come.ts'
import { type PolicyName, policyOf } from './policies.ts'
import { tryAdviceTool } from './tool.ts'

const now = '2026-11-24T12:00:00+01:00'
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  // Full at six, somewhat quieter at eight.
  await foresee(database.db, gym, {
    now: new Date(now),
    people: ({ hour }) => (hour >= 19.5 ? 9 : hour >= 17 ? 16 : 14),
  })
})

/** Registers a trial that is on, in which it is the turn of a way this evening. */
async function trying(way: PolicyName, other: PolicyName) {
  const startsAt = instantOf('2026-11-23', 0, gym.zone)
  const endsAt = instantOf('2026-12-07', 0, gym.zone)
  const six = instantOf('2026-11-24', 18 * 60, gym.zone)
  const plan = { startsAt, endsAt, washoutHours: 2 }
  const seeds = Array.from({ length: 99 }, (_, i) => `seed ${i}`)
  const seed = seeds.find((word) => armAt({ ...plan, seed: word, zone: gym.zone }, six) === 'a') ?? ''
  const row = {
    ...plan,
    seed,
    gym: gym.id,
    a: way,
    b: other,
    metric: 'taken' as const,
    registeredAt: startsAt,
  }
  await database.db.insert(policyTrials).values(row)
}

async function offers() {
  const context = await testContext(database.db, gym, now)
  const asked = await runTool(
    recommendSlotsTool,
    { split: 'legs', from: '2026-11-24T18:00:00+01:00' },
    context,
  )
  if (!asked.ok) throw new Error(asked.code)
  return (asked.result as { offers: { start: string }[] }).offers.map(({ start }) => start.slice(11, 16))
}

test('what is offered beside the hour they named is near under one way, and quiet under the other', async () => {
  const quiet = (offers: readonly string[]) => offers.slice(1).every((time) => time >= '19:30')
  expect(await offers()).toSatisfy(quiet)
  await trying('nearest', 'fair')
  const [first, ...others] = await offers()
  expect(first).toBe('18:00')
  expect(others.toSorted()).toEqual(['17:00', '19:00'])
  await database.db.delete(policyTrials)
  await trying('fair', 'nearest')
  expect(await offers()).toSatisfy(quiet)
})

test('under one way nothing is kept for those who had less luck', async () => {
  const context = await testContext(database.db, gym, now)
  const start = instantOf('2026-11-25', 18 * 60, gym.zone)
  const last = { start, left: 1, places: 8, crowd: 20, alone: 20, away: 0 }
  const others = Array.from({ length: 12 }, () => ({ member: crypto.randomUUID() }))
  await database.db
    .insert(members)
    .values(
      others.map(({ member: id }) => ({ id, gym: gym.id, source: 'chat' as const, createdAt: context.now })),
    )
  const before = [7, 14].map((days) => addMinutes(start, -days * 1440))
  const refused = {
    kind: 'now' as const,
    minutes: 60,
    granted: false,
    offered: 1,
    split: 'legs',
    gym: gym.id,
  }
  await database.db.insert(asks).values(
    others.flatMap(({ member }) =>
      before.map((wanted) => ({
        id: crypto.randomUUID(),
        ...refused,
        member,
        wanted,
        at: addMinutes(wanted, -600),
        from: addMinutes(wanted, -180),
        to: addMinutes(wanted, 180),
      })),
    ),
  )
  const own = { id: crypto.randomUUID(), gym: gym.id, member: context.member.id, kind: 'now' as const }
  const granted = { from: addMinutes(start, -8 * 1440), to: start, minutes: 60, granted: true, offered: 1 }
  await database.db.insert(asks).values({
    ...own,
    ...granted,
    split: 'legs',
    at: addMinutes(context.now, -60),
    wanted: addMinutes(start, 60),
  })
  expect(await turnHasCome(context, 'legs', last, policyOf('fair'))).toBe(false)
  expect(await turnHasCome(context, 'legs', last, policyOf('first'))).toBe(true)
  expect(await turnHasCome(context, 'legs', { ...last, left: 0 }, policyOf('first'))).toBe(false)
})

test('the staff starts one, hears what it is judged by, and takes it back', async () => {
  const context = await testContext(database.db, gym, now)
  const manager = { ...context, member: { ...context.member, role: 'manager' as const } }
  const begun = await runTool(tryAdviceTool, { act: 'start', a: 'fair', b: 'nearest', days: 14 }, manager)
  expect(begun).toMatchObject({
    ok: true,
    say: 'From 2026-11-25 to 2026-12-08 "fair" and "nearest" take turns, half a day each. They will be judged by one figure: person-minutes over the comfortable limit in an hour. Until then I tell nothing of it, so that nobody stops it at a lucky moment.',
  })
  expect(await runTool(tryAdviceTool, { act: 'start', a: 'fair', b: 'first' }, manager)).toMatchObject({
    ok: false,
    code: 'trial_running',
  })
  expect(begun.ok && begun.choices[0]?.label).toBe('Undo')
  expect(await runTool(tryAdviceTool, { act: 'stop' }, manager)).toMatchObject({ ok: true })
  expect(await runTool(tryAdviceTool, { act: 'stop' }, manager)).toMatchObject({
    ok: false,
    code: 'no_trial',
  })
})

test('a member has no such tool', async () => {
  const context = await testContext(database.db, gym, now)
  expect(await runTool(tryAdviceTool, { act: 'list' }, context)).toMatchObject({
    ok: false,
    code: 'staff_only',
  })
})
