import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { consents } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { inSpeech } from '../../kit/language.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { depart } from '../departure/depart.ts'
import { livedMember } from '../testing.ts'
import { myPrivacyTool } from './tool.ts'

const noon = '2026-11-24T12:00:00+01:00'
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
})

async function overview(context = mia) {
  const outcome = await myPrivacyTool.run({}, context)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome
}

test('somebody new hears how little there is', async () => {
  expect((await overview()).say).toBe(
    [
      'This is what Ironworks keeps of you, and why:',
      '• Name, settings and the apps you write from: so that I know you and can answer. For as long as you are here.',
      'Body, health, food and training are kept only once you say yes to each; you have not been asked yet.',
      'Your conversations teach no language model.',
      'The staff see counts of all members, and your name only if you agreed; never your body, health, food or training.',
    ].join('\n'),
  )
})

test('each purpose says what it holds, why and for how long; consents stand with their day', async () => {
  await livedMember(mia)
  const asked = { gym: gym.id, member: mia.member.id, domain: 'food' as const }
  await database.db.insert(consents).values({ ...asked, givenAt: mia.now, withdrawnAt: mia.now })
  const { say, choices, result } = await overview({
    ...mia,
    gym: { ...gym, keepTalkDays: 180, keepIdleDays: 365 },
  })
  expect(say).toContain('• 1 visit: to count how full it is, and to know when you usually come.')
  expect(say).toContain(
    '• 1 weighing, 1 meal, 1 meal plan, 1 set and 1 training plan: for your plans and progress.',
  )
  expect(say).toContain('• 1 message: so that I know what we spoke of. They go after 180 days.')
  expect(say).toContain('You agreed to: body (since Tuesday 24 November 2026). You said no to: food')
  expect(say).toContain('for 365 days is forgotten')
  expect(choices.map(({ send }) => send)).toEqual([
    '/export',
    '/forget',
    '/consent body no',
    '/memory',
    '/settings',
  ])
  expect(result).toMatchObject({ counts: { visits: 1, conversation: 1 }, leaves: null })
})

test('whoever waits to be forgotten sees when, and the way back', async () => {
  const departing = await depart({ ...mia, member: mia.member.id })
  const { say, choices } = await overview()
  expect(say).toMatch(/^On Wednesday 25 November at 12:00 all of this is deleted, as things stand\.\n/)
  expect(choices.map(({ send }) => send)).toContain('/forget stop')
  expect(say).not.toContain(departing?.receipt)
})

test('in German and Spanish no English is left in it', async () => {
  await livedMember(mia)
  for (const language of ['de', 'es'] as const) {
    const { say, choices } = await inSpeech({ language, clock: '24' }, () => overview({ ...mia, language }))
    const words = [say, ...choices.map(({ label }) => label)].join('\n')
    expect(words).not.toMatch(/\b(?:the|your|is|are|you|with|for|and|of|to|at|on|my|what)\b/i)
  }
})

test('in front of others nothing is told', async () => {
  const group = { ...mia, place: { ...mia.place, private: false } }
  expect(await myPrivacyTool.run({}, group)).toMatchObject({ code: 'only_in_private' })
})
