import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ratings, turns } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { memberTools, runTool } from '../index.ts'
import type { Gym } from '../kit/gym.ts'
import { seededRandom } from '../kit/random.ts'
import type { ToolContext } from '../kit/tool.ts'
import { testContext, testGym } from '../testing.ts'
import { answerRef } from './ref.ts'

const now = '2026-11-24T17:42:00+01:00'
let uses = 0
let database: TestDatabase
let gym: Gym
let mia: ToolContext
let ben: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, now)
  ben = await testContext(database.db, gym, now)
})

async function answered(id: string, { place, member, now: at }: ToolContext, tools: object[] = []) {
  const { channel, conversation } = place
  const reply = { text: 'About 20 people.', choices: [] }
  await database.db.insert(turns).values({
    ...{ gym: gym.id, channel, id, conversation, member: member.id, at, text: 'busy?' },
    ...{ reply, tools, answeredAt: at },
  })
  return answerRef({ channel, id })
}

async function use(context: ToolContext, input: object, name = 'rateAnswer') {
  const tool = memberTools.find((each) => each.name === name)
  if (!tool) throw new Error(`no ${name}`)
  const outcome = await runTool(tool, input, { ...context, random: seededRandom(`${uses++}`) })
  return outcome.ok ? outcome.say : outcome.code
}

const kept = async () =>
  (await database.db.select().from(ratings)).map(({ turn, value }) => `${turn} ${value}`).sort()

test('the last answer is judged, and the last judgement counts', async () => {
  await answered('1', mia)
  await answered('2', mia)
  await answered('3', ben)
  expect(await use(mia, { value: 'good' })).toBe('Thanks, noted.')
  expect(await kept()).toEqual(['2 good'])
  await use(mia, { value: 'bad' })
  expect(await kept()).toEqual(['2 bad'])
})

test('thanks for a judgement are not what the next one is about', async () => {
  await answered('1', mia)
  await answered('2', mia, [{ name: 'rateAnswer', input: { value: 'good' }, ok: true, result: {} }])
  await use(mia, { value: 'bad' })
  expect(await kept()).toEqual(['1 bad'])
})

test('a reference judges an older answer, but only whoever got it may', async () => {
  const first = await answered('1', mia)
  await answered('2', mia)
  expect(first).toMatch(/^[0-9a-f]{12}$/)
  expect(await use(mia, { value: 'good', answer: first })).toBe('Thanks, noted.')
  expect(await kept()).toEqual(['1 good'])
  const asMia = { ...ben, place: mia.place }
  expect(await use(asMia, { value: 'bad', answer: first })).toBe('no_answer_to_judge')
  expect(await use(mia, { value: 'bad', answer: 'ffffffffffff' })).toBe('no_answer_to_judge')
  expect(await use(ben, { value: 'bad' })).toBe('no_answer_to_judge')
  expect(await kept()).toEqual(['1 good'])
})

test('a judgement is taken back to the one before, or to none', async () => {
  await answered('1', mia)
  await use(mia, { value: 'good' })
  await use(mia, { value: 'bad' })
  expect(await use(mia, {}, 'undo')).toMatch(/^Undone: what you thought/)
  expect(await kept()).toEqual(['1 good'])
  await use(mia, {}, 'undo')
  expect(await kept()).toEqual([])
})
