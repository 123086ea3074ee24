import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import type { Tool, ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { undoTool } from '../../undo/index.ts'
import { consentsOf, consentTool, myProfileTool, updateProfileTool } from '../index.ts'

const tools: readonly Tool[] = [updateProfileTool, consentTool]
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
  mia = await testContext(database.db, gym, '2026-11-24T12:00:00+01:00')
})

const answer = (given: boolean) => runTool(consentTool, { domain: 'staff', given }, mia)
const seen = async () => (await consentsOf(database.db, { gym: gym.id, member: mia.member.id })).staff
const text = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)

test('until somebody says so the staff see no name of theirs, and then until they say otherwise', async () => {
  expect(await seen()).toBe('never')
  expect(text(await answer(true))).toBe(
    'OK: the staff of the gym may see your name beside how often you come. Nothing of your body, health, food or training goes to them.',
  )
  expect(await seen()).toBe('given')
  expect(text(await answer(false))).toBe(
    "OK, the staff of the gym don't see your name beside how often you come; you count as one of many.",
  )
  expect(await seen()).toBe('no')
})

test('a no is no deletion, so it holds at once and can be taken back', async () => {
  await answer(true)
  expect(await answer(false)).toMatchObject({ ok: true, choices: [{ label: 'Undo' }] })
  await runTool(undoTool(tools), {}, mia)
  expect(await seen()).toBe('given')
})

test('it takes no other consent along, nor does any other take it', async () => {
  await answer(true)
  await runTool(consentTool, { domain: 'body', also: ['health', 'food', 'training'], given: false }, mia)
  const whose = { gym: gym.id, member: mia.member.id }
  expect(await consentsOf(database.db, whose)).toMatchObject({ body: 'no', staff: 'given' })
  await answer(false)
  expect(await consentsOf(database.db, whose)).toMatchObject({ body: 'no', staff: 'no' })
})

test('whoever asks what is kept hears that the staff see them, and can end it there', async () => {
  expect(text(await runTool(myProfileTool, {}, mia))).not.toContain('staff')
  await answer(true)
  const mine = await runTool(myProfileTool, {}, mia)
  expect(text(mine)).toContain('The staff may see your name beside how often you come')
  expect(mine).toMatchObject({ choices: [{ label: 'Hide me from the staff', send: '/consent staff no' }] })
})

test('it is given in private alone', async () => {
  const group = { ...mia, place: { ...mia.place, private: false } }
  expect(await consentTool.run({ domain: 'staff', given: true }, group)).toMatchObject({
    code: 'only_in_private',
  })
})
