import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { feedback } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { undoTool } from '../../undo/index.ts'
import { arrived } from '../places/arrival/store.ts'
import { claim, hold } from '../places/store.ts'
import { offerOf, openRow } from '../places/testing.ts'
import { giveFeedbackTool } from './give-feedback.ts'
import { tasteOf } from './store.ts'

const noon = '2026-11-24T12:00:00+01:00'
const six = new Date('2026-11-24T18:00:00+01:00')
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
  await openRow(database.db, gym, { from: six, count: 8, quota: 4 })
})

const say = (input: unknown, context = mia) => runTool(giveFeedbackTool, input, context)
const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const weight = async () => (await tasteOf(database.db, mia.member.id)).crowdWeight
const kept = () => openedRows(database.db, feedback)

async function place(start: Date, now = new Date(noon)): Promise<string> {
  const member = mia.member.id
  const [held] = await hold(database.db, [offerOf(gym, start)], {
    now,
    until: addMinutes(now, 10),
    member,
    ask: null,
  })
  return (await claim(database.db, { gym: gym.id, code: held?.code ?? '', member, now })).id
}

test('too crowded: noted for the visit it is about, and from now on a crowd weighs more', async () => {
  const id = await place(six)
  await arrived(database.db, { gym: gym.id, member: mia.member.id, at: six })
  mia = later(mia, '2026-11-24T19:30:00+01:00')
  const outcome = await say({ crowded: true, text: 'packed again' })
  expect(says(outcome)).toBe(
    'Noted about today 18:00, thank you. From now on I look for emptier hours for you, even if they are further off.',
  )
  expect(await kept()).toMatchObject([
    { member: mia.member.id, claim: id, crowded: true, useful: null, text: 'packed again' },
  ])
  expect(await weight()).toBeCloseTo(1.2)
})

test('undone, it was never said', async () => {
  await say({ crowded: true })
  expect((await runTool(undoTool([giveFeedbackTool]), {}, mia)).ok).toBe(true)
  expect(await kept()).toEqual([])
  expect(await weight()).toBe(1)
})

test.each([
  [{ crowded: false, useful: false }, /closer to your own hours/, 1 / 1.2],
  [{ useful: true }, /Good to hear/, 1],
  [{ crowded: false }, /Good to hear/, 1],
  [{ useful: false }, /goes into what I offer you next/, 1],
  [{}, /^Noted, thank you\.$/, 1],
])('%o is answered in kind', async (said, words, after) => {
  expect(says(await say(said))).toMatch(words)
  expect(await weight()).toBeCloseTo(after)
})

test('of two places it is about the one they came to, else about the one they claimed last', async () => {
  const first = await place(six)
  const second = await place(addMinutes(six, 120), addMinutes(new Date(noon), 1))
  const third = await place(addMinutes(six, 60), addMinutes(new Date(noon), 2))
  await say({ useful: true })
  await arrived(database.db, { gym: gym.id, member: mia.member.id, at: six })
  mia = later(mia, '2026-11-24T18:30:00+01:00')
  await say({ useful: true })
  expect((await kept()).map(({ claim: about }) => about)).toEqual([third, first])
  expect(second).not.toBe(third)
})

test('what was three days ago is not what they speak of', async () => {
  await place(six)
  mia = later(mia, '2026-11-27T12:00:00+01:00')
  expect(says(await say({ crowded: false }))).toBe('Noted, thank you. Good to hear.')
  expect(await kept()).toMatchObject([{ claim: null }])
})

test('in a group nothing is said or noted, and nowhere how a crowd weighs for them', async () => {
  await place(six)
  const outcome = await say({ crowded: true }, { ...mia, place: { ...mia.place, private: false } })
  expect(outcome).toEqual({ ok: false, code: 'only_in_private', facts: {} })
  expect(await kept()).toEqual([])
  expect(await weight()).toBe(1)
  const alone = await say({ crowded: true })
  expect(says(alone)).toMatch(/^Noted about today 18:00, thank you\./)
  expect(alone.ok && alone.result).not.toHaveProperty('weight')
  expect(alone.ok && alone.result).not.toHaveProperty('before')
})
