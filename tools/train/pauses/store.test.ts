import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { pauses } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { undoTool } from '../../undo/index.ts'
import { agree, labels, planFor, said, tap, tools } from '../testing.ts'
import { pauseTrainingTool } from './tool.ts'

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

const pause = (input: unknown, context = mia) => runTool(pauseTrainingTool, input, context)
const undo = (context: ToolContext) => runTool(undoTool(tools), {}, context)
const kept = async () =>
  (await openedRows(database.db, pauses)).map(({ from, to, why }) => ({ from, to, why }))

test('away from one day to another, with the sessions that count as rest', async () => {
  await agree(mia, 'training')
  await planFor(database.db, mia, { madeAt: '2026-11-20T10:00:00Z', dates: ['2026-12-01', '2026-12-03'] })
  const outcome = await pause({ from: '2026-12-01', to: '2026-12-10', why: 'away' })
  expect(said(outcome)).toBe(
    'Enjoy it. Training paused from Tuesday 1 December until Thursday 10 December.\n2 planned sessions count as rest, and your weeks on plan stay.',
  )
  expect(await kept()).toEqual([{ from: '2026-12-01', to: '2026-12-10', why: 'away' }])
})

test('ill without an end is a week, and says so; told again, the newer word holds', async () => {
  await agree(mia, 'training')
  expect(said(await pause({ why: 'ill' }))).toContain(
    "Get well soon. Training paused from today until Monday 30 November, as you didn't say how long",
  )
  await pause({ to: '2026-11-26', why: 'ill' }, later(mia, '2026-11-24T13:00:00+01:00'))
  expect(await kept()).toEqual([{ from: '2026-11-24', to: '2026-11-26', why: 'ill' }])
  await undo(later(mia, '2026-11-24T13:01:00+01:00'))
  expect(await kept()).toEqual([{ from: '2026-11-24', to: '2026-11-30', why: 'ill' }])
})

test('who is back ends the pause yesterday, and can take that back', async () => {
  await agree(mia, 'training')
  const started = await pause({ why: 'ill' })
  const friday = later(mia, '2026-11-27T12:00:00+01:00')
  expect(said(await tap(started, "I'm back", friday))).toContain('Welcome back')
  expect(await kept()).toEqual([{ from: '2026-11-24', to: '2026-11-26', why: 'ill' }])
  await undo(later(mia, '2026-11-27T12:01:00+01:00'))
  expect(await kept()).toEqual([{ from: '2026-11-24', to: '2026-11-30', why: 'ill' }])
  // Back on the first day: there was none.
  await pause({ back: true }, later(mia, '2026-11-24T14:00:00+01:00'))
  expect(await kept()).toEqual([])
  expect(await pause({ back: true })).toMatchObject({ code: 'no_pause' })
})

test('days that can not be are asked back', async () => {
  await agree(mia, 'training')
  expect(await pause({ from: '2026-12-10', to: '2026-12-01' })).toMatchObject({ code: 'bad_period' })
  expect(await pause({ from: '2026-02-30' })).toMatchObject({ code: 'unknown_time' })
  expect(await pause({ to: '2029-01-01' })).toMatchObject({ code: 'pause_too_long' })
  expect(await pause({ from: '2026-01-01', to: '2026-01-05' })).toMatchObject({ code: 'pause_too_long' })
  expect(await kept()).toEqual([])
})

test('without a yes nothing is kept, and the answer carries it', async () => {
  const asked = await pause({ why: 'ill' })
  expect(labels(asked)).toEqual(['Yes, keep it', 'No, just answer once'])
  expect(await kept()).toEqual([])
  await tap(asked, 'Yes, keep it', mia)
  expect(await kept()).toHaveLength(1)
  const group = { ...mia, place: { ...mia.place, private: false } }
  expect(await pause({ why: 'ill' }, group)).toMatchObject({ code: 'only_in_private' })
})

test('a long pause ends with a lighter first session', async () => {
  await agree(mia, 'training')
  expect(said(await pause({ to: '2026-12-24', why: 'away' }))).toContain('shorter and lighter')
  expect(said(await pause({ from: '2027-02-01', to: '2027-02-03' }))).not.toContain('lighter')
})
