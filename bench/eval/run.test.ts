import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figuresOf } from './figures.ts'
import { type House, openHouse } from './house.ts'
import { keepRuns, readKept, underOtherPrompts } from './kept.ts'
import { costOf } from './metering.ts'
import { promptVersion } from './prompt-version.ts'
import { differences, figuresTable, misses } from './report.ts'
import { runSets } from './run.ts'
import { readDialogues, readMessages } from './sets.ts'

const fixtures = new URL('./fixtures/', import.meta.url)
let house: House

beforeAll(async () => {
  house = await openHouse({ weeks: 2 })
})
afterAll(() => house.close())

const sets = async () => ({
  messages: await readMessages(fixtures),
  dialogues: await readDialogues(fixtures),
})

/** A model that says the same to everything, at the price of so many tokens. */
function parrot(words: string): LanguageModelV4 {
  const usage = {
    inputTokens: { total: 1000, noCache: 200, cacheRead: 800, cacheWrite: 0 },
    outputTokens: { total: 10, text: 10, reasoning: 0 },
  }
  const parts: LanguageModelV4StreamPart[] = [
    { type: 'stream-start', warnings: [] },
    { type: 'text-start', id: 't' },
    { type: 'text-delta', id: 't', delta: words },
    { type: 'text-end', id: 't' },
    { type: 'finish', usage, finishReason: { unified: 'stop', raw: undefined } },
  ]
  return {
    ...{ specificationVersion: 'v4', provider: 'parrot', modelId: 'parrot', supportedUrls: {} },
    doGenerate: async () => {
      throw new Error('it only streams')
    },
    doStream: async () => ({
      stream: new ReadableStream({
        start(controller) {
          for (const part of parts) controller.enqueue(part)
          controller.close()
        },
      }),
    }),
  }
}

test('the rules go the whole road: calls, offers by their number, talk and danger', async () => {
  const run = await runSets(house, { name: 'offline', model: undefined }, await sets())
  expect(misses(run)).toEqual([])
  expect(figuresOf(run, 'dev')).toMatchObject({
    messages: 2,
    tools: 1,
    inputs: 1,
    dialoguesRight: 1,
    turns: 4,
  })
  expect(figuresOf(run, 'test')).toMatchObject({ messages: 3, declined: 1, talk: 1, refusals: 0, crashes: 0 })
  expect(run.tokens.calls).toBe(0)
})

test('a model that only talks is right where talk is wanted, refuses the rest, and is paid for', async () => {
  const prices = { input: 2, cached: 0.5, output: 10 }
  const candidate = { name: 'parrot', model: parrot('Let me see. About 99 people are in.'), prices }
  const run = await runSets(house, candidate, await sets())
  const dev = figuresOf(run, 'dev')
  // The guard strikes the invented figure, and rules answer: rightly, but that is no merit of the model's.
  expect(dev).toMatchObject({ tools: 0, dialoguesRight: 0, guarded: 6, fellBack: 6 })
  expect(figuresOf(run, 'test')).toMatchObject({ declined: 0 })
  expect(run.messages.some(({ failed }) => failed)).toBe(false)
  expect(run.tokens.input).toBe(1000 * run.tokens.calls)
  expect(costOf(run.tokens, prices)).toBeCloseTo((run.tokens.calls * (200 * 2 + 800 * 0.5 + 10 * 10)) / 1e6)
  expect(costOf(run.tokens, undefined)).toBeUndefined()
})

test('a model that fails has no merit of what the rules say in its place', async () => {
  const broken: LanguageModelV4 = {
    ...parrot(''),
    doStream: async () => {
      throw new Error('the line is dead')
    },
  }
  const run = await runSets(house, { name: 'broken', model: broken }, await sets())
  const dev = figuresOf(run, 'dev')
  expect(dev).toMatchObject({ tools: 0, dialoguesRight: 0, refusals: 0 })
  expect(dev.fellBack).toBeGreaterThan(0)
})

test('models are told apart line by line, and of the test half no word is shown', async () => {
  const plain = await runSets(house, { name: 'offline', model: undefined }, await sets())
  const talker = await runSets(house, { name: 'parrot', model: parrot('I only know the gym.') }, await sets())
  const told = differences([plain, talker]).join('\n')
  expect(told).toContain(
    'crowdForecast-01 dev "wen is it qiet for legz tmrw"\n   offline: right crowdForecast',
  )
  expect(told).toContain('checkOut-01 test\n   offline: right\n   parrot: wrong')
  expect(told).not.toContain('left at 9:30')
  expect(misses(talker)).toContain('checkOut-01 test wrong')
  expect(figuresOf(talker, 'dev')).toMatchObject({ refusals: 5, fellBack: 0 })
  expect(figuresOf(talker, 'test').declined).toBe(1)
})

test('a change of the instructions shows: what a model did under the words before stands beside it', async () => {
  const file = pathToFileURL(join(await mkdtemp(join(tmpdir(), 'kept-')), 'models.json'))
  const { dialogues } = await sets()
  const run = await runSets(house, { name: 'parrot', model: parrot('Hello.') }, { messages: [], dialogues })
  await keepRuns(file, [run], 'before')
  await keepRuns(file, [run], promptVersion())
  await keepRuns(file, [run], promptVersion())
  expect(await readKept(file)).toHaveLength(2)
  const others = underOtherPrompts(await readKept(file), [run], promptVersion())
  expect(figuresTable([run], 'test', others).dialogues).toEqual({ parrot: 1, 'parrot, prompt before': 1 })
})
