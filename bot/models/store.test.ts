import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { members, modelCalls } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { testContext, testGym } from '../../tools/testing.ts'
import { spentBudget } from './budgets.ts'
import { keepCall, type ModelCall, takenByModel } from './store.ts'

const at = new Date('2026-11-24T17:42:00+01:00')
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.empty())

const call = (more: Partial<ModelCall>): ModelCall => ({
  ...{ gym: 'gym', member: null, at, model: 'mini', purpose: 'chat', outcome: 'answered' },
  ...{ inputTokens: 100, cachedTokens: 40, outputTokens: 10, milliseconds: 500 },
  ...more,
})

test('a call stays without the member who was forgotten while it was under way, or after it', async () => {
  const { db } = database
  const { member } = await testContext(db, await testGym(db), at.toISOString())
  await keepCall(db, call({ member: member.id }))
  await db.delete(members)
  await keepCall(db, call({ member: member.id }))
  expect(await db.select({ member: modelCalls.member }).from(modelCalls)).toEqual([
    { member: null },
    { member: null },
  ])
})

test('what calls took is summed for a member and for a gym, each from its own instant on', async () => {
  const { db } = database
  const gym = await testGym(db)
  const { member } = await testContext(db, gym, at.toISOString())
  await keepCall(db, call({ member: member.id }))
  await keepCall(db, call({ member: member.id, at: new Date('2026-11-23T12:00:00+01:00') }))
  const spent = (memberADay: number, gymAMonth: number) =>
    spentBudget({ memberADay, gymAMonth }, { db, gym, member: member.id, now: at })
  expect(await spent(111, 221)).toBeUndefined()
  expect(await spent(110, 221)).toEqual({ whose: 'member', span: '2026-11-24' })
  expect(await spent(111, 220)).toEqual({ whose: 'gym', span: '2026-11' })
  await keepCall(db, call({ model: 'large', outcome: 'failed', milliseconds: 9000 }))
  expect(await takenByModel(db, gym.id, new Date('2026-11-24T00:00:00+01:00'))).toEqual([
    {
      ...{ model: 'large', calls: 1, failed: 1, medianMs: null },
      ...{ inputTokens: 100, cachedTokens: 40, outputTokens: 10 },
    },
    {
      ...{ model: 'mini', calls: 1, failed: 0, medianMs: 500 },
      ...{ inputTokens: 100, cachedTokens: 40, outputTokens: 10 },
    },
  ])
})
