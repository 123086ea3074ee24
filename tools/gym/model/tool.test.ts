import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, members, visits } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool, toolsFor } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { loadGym } from '../store.ts'

const noon = '2026-11-24T12:00:00+01:00'
let database: TestDatabase
let gym: Gym
let owner: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  const context = await testContext(database.db, gym, noon)
  await database.db.update(members).set({ role: 'owner' }).where(eq(members.id, context.member.id))
  owner = { ...context, member: { ...context.member, role: 'owner' }, models: ['large', 'small'] }
})

async function ask(name: string, input: object, context = owner) {
  const tool = toolsFor(context).find((each) => each.name === name)
  if (!tool) throw new Error(`there is no ${name}`)
  return runTool(tool, input, context)
}
const says = async (...asked: Parameters<typeof ask>) => {
  const outcome = await ask(...asked)
  return outcome.ok ? outcome.say : outcome.code
}

test('the staff chooses which model answers, by its name, and it is noted and taken back', async () => {
  expect(await says('gymModel', {})).toBe(
    'The members of Ironworks are shared out among large and small, as the operator configured.',
  )
  expect(await says('gymModel', { use: 'SMALL' })).toBe('All members of Ironworks are now answered by small.')
  expect((await loadGym(database.db, gym.id))?.model).toBe('small')
  expect(await database.db.select().from(audit)).toMatchObject([
    { action: 'settings.changed', details: { model: 'small', before: null } },
  ])
  expect(await says('undo', {}, { ...owner, gym: { ...gym, model: 'small' } })).toMatch(
    /^Undone: the language model/,
  )
  expect((await loadGym(database.db, gym.id))?.model).toBeNull()
})

test('a name that is not configured changes nothing', async () => {
  expect(await ask('gymModel', { use: 'huge' })).toMatchObject({
    code: 'unknown_model',
    facts: { known: ['large', 'small'] },
  })
  expect(await says('gymModel', {}, { ...owner, models: [] })).toMatch(/answered by rules/)
})

test('members are counted, and few of them are not told', async () => {
  expect(await says('memberCounts', {})).toBe(
    'Ironworks has fewer than 5 members. In the last 30 days none of them came, and fewer than 5 is new.',
  )
  const many = await Promise.all(Array.from({ length: 7 }, () => testContext(database.db, gym, noon)))
  for (const { member } of many)
    await database.db
      .insert(visits)
      .values({ gym: gym.id, member: member.id, checkIn: new Date('2026-11-20T12:00:00Z'), source: 'chat' })
  expect(await says('memberCounts', {})).toBe(
    'Ironworks has 8 members. In the last 30 days 7 of them came, and 8 are new.',
  )
})
