import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { modelCalls } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import { testGym } from '../../tools/testing.ts'
import { termsOf, usableModel } from './usable.ts'

const now = new Date('2026-11-24T17:42:00+01:00')
const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: 'Sum it up.' }] }]
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

const usage = {
  inputTokens: { total: 70, noCache: 70, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 9, text: 9, reasoning: 0 },
}

/** A model that answers at once, or fails as often as told before it does. */
function answering(failures = 0, parts: LanguageModelV4StreamPart[] = []) {
  const asked: LanguageModelV4CallOptions[] = []
  const model: LanguageModelV4 = {
    specificationVersion: 'v4',
    provider: 'test',
    modelId: 'test',
    supportedUrls: {},
    async doGenerate(options) {
      asked.push(options)
      if (asked.length <= failures) throw Object.assign(new Error('reset'), { code: 'ECONNRESET' })
      const content = [{ type: 'text' as const, text: 'Legs on Mondays.' }]
      return { content, usage, warnings: [], finishReason: { unified: 'stop', raw: 'stop' } }
    },
    async doStream(options) {
      asked.push(options)
      return {
        stream: new ReadableStream({
          start(controller) {
            for (const part of parts) controller.enqueue(part)
          },
        }),
      }
    },
  }
  return { model, asked }
}

const use = { member: null, purpose: 'summary' as const, now, random: seededRandom('a'), log: () => {} }
const ready = async (model: LanguageModelV4, openai = false) => {
  const made = await usableModel({ name: 'small', model, openai }, termsOf(), {
    ...use,
    db: database.db,
    gym,
  })
  if (!made) throw new Error('the model may not be used')
  return made
}

test('a summary is counted as one, and tried again like any other', async () => {
  const { model, asked } = answering(1)
  const usable = await ready(model)
  expect((await usable.model.doGenerate({ prompt })).content).toMatchObject([{ text: 'Legs on Mondays.' }])
  await usable.settled()
  expect(asked).toHaveLength(2)
  expect(await database.db.select().from(modelCalls)).toMatchObject([
    { purpose: 'summary', outcome: 'failed' },
    { purpose: 'summary', outcome: 'answered', inputTokens: 70, outputTokens: 9, model: 'small' },
  ])
})

test('whoever stops listening is no failure of the model', async () => {
  const { model } = answering(0, [
    { type: 'text-start', id: '0' },
    { type: 'text-delta', id: '0', delta: 'Legs' },
  ])
  const usable = await ready(model)
  const { stream } = await usable.model.doStream({ prompt })
  await stream.cancel()
  await usable.settled()
  expect(await database.db.select().from(modelCalls)).toMatchObject([
    { outcome: 'answered', outputTokens: 1 },
  ])
})

test('OpenAI is given a key to keep the beginning of the prompt by, the same for all of a gym', async () => {
  const { model, asked } = answering()
  await (await ready(model, true)).model.doGenerate({ prompt })
  await (await ready(model, false)).model.doGenerate({ prompt })
  expect(asked.map(({ providerOptions }) => providerOptions)).toEqual([
    { openai: { promptCacheKey: 'spotter-gym' } },
    undefined,
  ])
})

test('a call that can not be kept costs nobody an answer', async () => {
  const { model } = answering()
  const logged: string[] = []
  const made = await usableModel({ name: 'small', model }, termsOf(), {
    ...{ ...use, db: database.db, gym },
    log: (event) => logged.push(event),
  })
  await database.empty()
  await made?.model.doGenerate({ prompt })
  await made?.settled()
  expect(logged).toEqual(['call_not_kept'])
})
