import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { claims, visits } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { checkInTool } from '../../checkin/index.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { undoTool } from '../../undo/index.ts'
import { arriving } from './arriving.ts'
import { claim, hold } from './store.ts'
import { offerOf, openRow, wrongBooks } from './testing.ts'

const noon = '2026-11-24T12:00:00+01:00'
const six = new Date('2026-11-24T18:00:00+01:00')
const checkIn = arriving(checkInTool)
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
  await openRow(database.db, gym, { from: six, count: 6, quota: 3 })
})

/** A claimed hour of Mia's from six on. */
async function place(split = 'legs'): Promise<string> {
  const { now, member } = mia
  const until = addMinutes(now, 10)
  const [held] = await hold(database.db, [offerOf(gym, six, { split })], {
    now,
    until,
    member: member.id,
    ask: null,
  })
  return (await claim(database.db, { gym: gym.id, code: held?.code ?? '', member: member.id, now })).id
}

const come = (minutes: number, input: Record<string, unknown> = { split: 'legs' }) =>
  runTool(checkIn, input, { ...mia, now: addMinutes(six, minutes) })
const undo = (minutes: number) => runTool(undoTool([checkIn]), {}, { ...mia, now: addMinutes(six, minutes) })
const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const cameAt = async (id: string) =>
  (await database.db.select().from(claims).where(eq(claims.id, id)))[0]?.cameAt

test('who checks in at their hour has come to their place, and hears so once', async () => {
  const id = await place()
  const outcome = await come(-5)
  expect(says(outcome)).toBe(
    "Checked in at 17:55 for legs. It is very quiet.\nThat's the place you held for 18:00, legs.",
  )
  expect(await cameAt(id)).toEqual(addMinutes(six, -5))
  expect(says(await come(10))).not.toContain('the place you held')
  expect(await wrongBooks(database.db, gym)).toEqual([])
})

test('undone, both are open again, and coming once more closes both', async () => {
  const id = await place()
  await come(0)
  expect((await undo(2)).ok).toBe(true)
  expect(await cameAt(id)).toBeNull()
  expect(await database.db.select().from(visits)).toEqual([])
  expect(says(await come(5))).toContain('the place you held for 18:00')
  expect(await cameAt(id)).toEqual(addMinutes(six, 5))
})

test.each([
  ['an hour before', -60],
  ['once it is over', 60],
])('a check-in %s is a visit of its own', async (_, minutes) => {
  const id = await place()
  const outcome = await come(minutes)
  expect(outcome.ok).toBe(true)
  expect(says(outcome)).not.toContain('the place you held')
  expect(await cameAt(id)).toBeNull()
  expect((await undo(minutes + 1)).ok).toBe(true)
})

test('it is their place also when they train something else than they said, or say nothing', async () => {
  const id = await place('all')
  expect(says(await come(0, {}))).toMatch(/\nThat's the place you held for 18:00\.$/)
  expect(await cameAt(id)).toEqual(six)
})

test('saying anew what the visit is about, or asking twice, changes nothing about a place', async () => {
  await come(-60)
  const id = await place()
  expect(says(await come(0))).toMatch(/^You're already checked in/)
  expect(says(await come(0, { split: 'chest' }))).toMatch(/^Changed/)
  expect(await cameAt(id)).toBeNull()
})

test('a check-in that is refused closes nothing', async () => {
  const id = await place()
  expect(says(await come(0, { split: 'juggling' }))).toBe('unknown_split')
  expect(await cameAt(id)).toBeNull()
})
