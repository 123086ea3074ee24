import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { alerts, members } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { enqueue, lease } from '../../outbox/index.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { undoTool } from '../../undo/index.ts'
import { stopNoticesTool } from './stop.ts'

const now = new Date('2026-11-24T17:00:00+01:00')
const soon = (minutes: number) => addMinutes(now, minutes)
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
  mia = await testContext(database.db, gym, now.toISOString())
  await database.db.insert(alerts).values({
    id: crypto.randomUUID(),
    gym: gym.id,
    member: mia.member.id,
    split: 'all',
    below: 20,
    from: now,
    to: soon(300),
    madeAt: now,
  })
})

const stop = (input: object, at = now) => runTool(stopNoticesTool, input, later(mia, at.toISOString()))
const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const undoIn = (outcome: ToolOutcome, at: Date) => {
  const id = outcome.ok ? outcome.choices[0]?.send.replace('/undo ', '') : ''
  return runTool(undoTool([stopNoticesTool]), { id }, later(mia, at.toISOString()))
}
const silent = async () =>
  (await database.db.select().from(members).where(eq(members.id, mia.member.id)))[0]?.silentSince
const waiting = async () =>
  (await database.db.select().from(alerts)).filter(({ stoppedAt }) => !stoppedAt).length

const remind = (dueAt: Date) =>
  enqueue(database.db, {
    key: `reminder:${dueAt.toISOString()}`,
    gym,
    kind: 'reminder',
    to: { member: mia.member.id },
    message: { text: 'Your place' },
    madeAt: now,
    dueAt,
    expiresAt: addMinutes(dueAt, 30),
    quietHours: 'anyway',
  })

test('one word ends everything unasked, reminders too, and says so', async () => {
  await remind(soon(10))
  const outcome = await stop({})
  expect(says(outcome)).toBe(
    'Stopped: no alerts, no nudges, no reminders, not even of places you hold. Your alert is ended.\n' +
      'Your places stay yours, and I answer whenever you write.',
  )
  expect(outcome).toMatchObject({
    choices: [{ label: 'Undo' }, { label: 'Notices on again', send: '/resume' }],
  })
  expect(await waiting()).toBe(0)
  expect(await lease(database.db, gym, soon(11))).toEqual([])
})

test('resume brings notices back, but no old alerts', async () => {
  await stop({})
  expect(says(await stop({ resume: true }, soon(5)))).toBe(
    'Notices are on again: reminders of your places, and now and then a hint. Alerts you had are not set again.',
  )
  expect(await silent()).toBeNull()
  expect(await waiting()).toBe(0)
  await remind(soon(10))
  expect(await lease(database.db, gym, soon(11))).toHaveLength(1)
})

test('twice is once, and leaves nothing to undo', async () => {
  await stop({})
  const again = await stop({}, soon(1))
  expect(says(again)).toMatch(/^You hear nothing unasked already:/)
  expect(again).toMatchObject({ choices: [{ send: '/resume' }] })
  expect(await silent()).toEqual(now)
  expect(says(await stop({ resume: true }, soon(2)))).toMatch(/^Notices are on again/)
  expect(says(await stop({ resume: true }, soon(3)))).toBe('Notices are on already.')
})

test('undo brings back what was there before, alerts and silence alike', async () => {
  await undoIn(await stop({}), soon(1))
  expect(await silent()).toBeNull()
  expect(await waiting()).toBe(1)
  await stop({}, soon(2))
  await undoIn(await stop({ resume: true }, soon(3)), soon(4))
  expect(await silent()).toEqual(soon(2))
})
