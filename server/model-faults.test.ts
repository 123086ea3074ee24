import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { counts, modelCalls, visits, writes } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { testGym } from '../tools/testing.ts'
import type { Step } from './loopback/openai.ts'
import { playedHouse } from './model-testing.ts'

const at = new Date('2026-11-24T17:42:00+01:00')
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  await database.db.insert(counts).values({ gym: gym.id, at, source: 'sensor', count: 31 })
})

/** Asks a model that plays a script; with half a second of patience unless the usual one is meant. */
async function ask(text: string, script: readonly Step[], patienceMs: number | undefined = 500) {
  const house = await playedHouse({
    db: database.db,
    gym,
    at,
    scripts: { played: script },
    ...(patienceMs > 0 && { patienceMs }),
  })
  const answered = await house.ask(text)
  house.close()
  return { ...answered, log: house.log, requests: house.models.get('played')?.requests ?? [] }
}

const byRules = /About 31 people are here right now/

const lookUp = { call: 'crowdNow', input: {} } as const
const checkIn = { call: 'checkIn', input: { split: 'legs' } } as const

describe('before a word and before a tool the offline model answers, after', () => {
  test.each([
    ['a server error', [{ fail: 500 }], 'model_failed AI_APICallError'],
    ['too many requests', [{ fail: 429 }], 'model_failed AI_APICallError'],
    ['a rest asked for that is longer than the patience', [{ fail: 429, retryAfter: '30' }], 'model_failed'],
    ['a wrong key', [{ fail: 401 }], 'model_failed AI_APICallError'],
    ['a dropped connection', [{ cut: '' }], 'model_failed'],
    ['a connection dropped within a call', [{ cutCall: 'crowdNow' }], 'model_failed'],
    ['a stall at the first byte', [{ stall: true }], 'model_failed TimeoutError'],
    ['an answer that ends without an end', [{ broken: '' }], 'model_failed BrokenOff'],
    ['a line that is no JSON', [{ garbage: '' }], 'model_failed'],
    ['an answer of nothing', [{ say: '' }], 'model_failed SilentModel'],
    [
      'a tool that is not there, again and again',
      [{ call: 'doorCode', input: {} }],
      'model_failed SilentModel',
    ],
    ['arguments that never fit', [{ call: 'crowdNow', input: '{"split": 7}' }], 'model_failed SilentModel'],
    [
      'arguments that are no JSON',
      [{ call: 'crowdNow', input: '{"split": "le' }],
      'model_failed SilentModel',
    ],
    ['one endless word', [{ endless: 'a' }], ''],
  ] satisfies [string, Step[], string][])('%s', async (_, script, why) => {
    const { text, heard, log, ms } = await ask('is it busy now?', script)
    expect(text).toMatch(byRules)
    expect(heard).toBe(text)
    expect(log.join()).toContain(why)
    expect(ms).toBeLessThan(15_000)
  })
})

describe('what went out before a failure is finished by code', () => {
  test.each([
    ['a connection dropped', { cut: 'Let me see. It is' }],
    ['a stall', { stall: 'Let me see. It is' }],
    ['an end without an end', { broken: 'Let me see. It is' }],
    ['a line that is no JSON', { garbage: 'Let me see. It is' }],
    ['the limit of tokens', { limit: 'Let me see. It is' }],
    ['a drip that is too slow', { drip: `Let me see. ${'It is so and so, '.repeat(40)}`, everyMs: 100 }],
  ] satisfies [string, Step][])('%s: whole sentences stay, the rest is the tools’', async (_, step) => {
    const fresh = await ask('is it busy now?', [step], 2500)
    expect(fresh.text).toMatch(/^Let me see\.\n\nAbout 31 people are here right now/)
    const looked = await ask('is it busy now?', [lookUp, step], 2500)
    expect(looked.text).toMatch(/^Let me see\.\n\nAbout 31 people are here right now/)
    for (const { heard, text } of [fresh, looked]) expect(heard.replace(/ (?=\n)/g, '')).toBe(text)
  })

  test('words without end are cut at a whole sentence', async () => {
    const { text } = await ask('is it busy now?', [{ endless: 'Come by and see. ' }], 4000)
    expect(text.length).toBeGreaterThan(2000)
    expect(text.length).toBeLessThanOrEqual(3000)
    expect(text).toMatch(/Come by and see\.$/)
  })
})

describe('a failure that may be over in a moment is tried again', () => {
  test.each([
    ['an error', [{ fail: 503 }, lookUp, { say: 'About 31 people.' }]],
    ['too many requests', [{ fail: 429, retryAfter: '1' }, lookUp, { say: 'About 31 people.' }]],
    ['a dropped connection', [{ cut: '' }, lookUp, { say: 'About 31 people.' }]],
    ['an error after a tool that only reads', [lookUp, { fail: 500 }, { say: 'About 31 people.' }]],
  ] satisfies [string, Step[]][])('%s', async (_, script) => {
    const { text, requests } = await ask('busy?', script, 8000)
    expect(text).toBe('About 31 people.')
    expect(requests).toHaveLength(3)
  })

  test('a rest that the server asks for is kept', async () => {
    const { ms } = await ask('busy?', [{ fail: 429, retryAfter: '1' }, { say: 'Come by.' }], 8000)
    expect(ms).toBeGreaterThan(1000)
  })

  test('but not after words went out, and not where it is no use', async () => {
    const spoken = await ask('busy?', [{ say: 'Let me see. ', calling: lookUp }, { fail: 500 }], 8000)
    expect(spoken.requests).toHaveLength(2)
    expect((await ask('busy?', [{ fail: 400 }], 8000)).requests).toHaveLength(1)
  })
})

describe('a tool that writes', () => {
  test.each([
    ['an error', { fail: 500 }],
    ['a dropped connection', { cut: '' }],
    ['a stall', { stall: true }],
    ['silence', { say: '' }],
    ['the same call again and again', checkIn],
    ['a call that is not there', { call: 'doorCode', input: {} }],
  ] satisfies [string, Step][])('runs once, and its own words are the answer, after %s', async (_, step) => {
    const { text, reply, requests } = await ask('in for legs', [checkIn, step])
    expect(text).toMatch(/^Checked in at 17:42 for legs\./)
    expect(reply.choices[0]).toMatchObject({ label: 'Undo' })
    expect(await database.db.$count(visits)).toBe(1)
    expect(await database.db.$count(writes)).toBe(1)
    expect(requests.length).toBeLessThanOrEqual(5)
  })

  test('runs once where the model calls it twice in one breath', async () => {
    await ask('in for legs', [{ calls: [checkIn, checkIn] }, { say: 'Done.' }], 5000)
    expect(await database.db.$count(visits)).toBe(1)
    expect(await database.db.$count(writes)).toBe(1)
  })
})

describe('with the usual patience', () => {
  test('a server that says nothing for a minute costs fifteen seconds, once', {
    timeout: 40_000,
  }, async () => {
    const house = await playedHouse({ db: database.db, gym, at, scripts: { played: [{ stall: true }] } })
    const first = await house.ask('is it busy now?')
    expect(first.text).toMatch(byRules)
    expect(first.ms).toBeGreaterThan(14_000)
    expect(first.ms).toBeLessThan(20_000)
    const second = await house.ask('is it busy now?')
    expect(second.text).toMatch(byRules)
    expect(second.ms).toBeLessThan(5000)
    expect(house.log).toEqual(['model_rests', 'model_failed TimeoutError', 'rules_answered'])
    house.close()
    expect(await database.db.select().from(modelCalls)).toMatchObject([
      { outcome: 'failed', model: 'played' },
    ])
  })
})
