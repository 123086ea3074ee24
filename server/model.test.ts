import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { counts, visits } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { memberTools } from '../tools/index.ts'
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

/** Asks with a model that follows a script, and tells what was answered, heard on the way and logged. */
async function ask(text: string, script: readonly Step[], patienceMs?: number) {
  const house = await playedHouse({
    db: database.db,
    gym,
    at,
    scripts: { played: script },
    ...(patienceMs && { patienceMs }),
  })
  const answered = await house.ask(text)
  house.close()
  return { ...answered, log: house.log, requests: house.models.get('played')?.requests ?? [] }
}

test('the model calls a tool and phrases its result; pieces are heard as they come', async () => {
  const { reply, heard, requests } = await ask('busy?', [
    { call: 'crowdNow', input: {} },
    { say: 'About 31 people are in. Room for you.' },
  ])
  expect(reply?.text).toBe('About 31 people are in. Room for you.')
  expect(heard).toBe(reply?.text)
  expect(reply?.tools).toMatchObject([{ name: 'crowdNow', ok: true }])
  expect(JSON.stringify(requests[0]?.messages)).toContain('You are Spotter')
  expect(requests[0]?.tools).toHaveLength(memberTools.length + 1)
})

test('a figure that no tool gave never goes out: the tool speaks instead', async () => {
  const { reply, heard, log } = await ask('busy?', [
    { call: 'crowdNow', input: {} },
    { say: 'Come over. Only 12 people are in.' },
  ])
  expect(reply?.text).toMatch(/^Come over\.\n\nAbout 31 people are here right now/)
  expect(heard).not.toContain('12 people')
  expect(log).toEqual(['figures_guard'])
})

test.each([
  ['an error', [{ fail: 500 }]],
  ['too many requests', [{ fail: 429 }]],
  ['a dropped connection', [{ cut: '' }]],
  ['nonsense for a tool', [{ call: 'doorCode', input: {} }, { fail: 500 }]],
] satisfies [string, Step[]][])('after %s the offline model answers in the same turn', async (_, script) => {
  const { reply, log } = await ask('is it busy now?', script)
  expect(reply?.text).toMatch(/^About 31 people are here right now/)
  expect(log.join()).toContain('model_failed')
})

test('malformed arguments go back to the model once, and it may do better', async () => {
  const { reply } = await ask('busy?', [
    { call: 'crowdNow', input: '{"split": 7}' },
    { call: 'crowdNow', input: {} },
    { say: 'About 31 people.' },
  ])
  expect(reply?.text).toBe('About 31 people.')
})

test('a model that fails after a tool wrote does not make it write twice', async () => {
  const { reply } = await ask('in for legs', [{ call: 'checkIn', input: { split: 'legs' } }, { fail: 500 }])
  expect(reply?.text).toMatch(/^Checked in at 17:42 for legs\./)
  expect(reply?.choices).toMatchObject([{ label: 'Undo' }])
  expect(await database.db.$count(visits)).toBe(1)
})

test('an endless loop of calls ends, and the tools have the last word', { timeout: 60_000 }, async () => {
  const { reply, requests } = await ask('busy?', [{ call: 'crowdNow', input: {} }])
  expect(requests.length).toBeLessThanOrEqual(5)
  expect(reply?.text).toMatch(/31 people are here/)
})

test('danger is answered without waiting for a model', async () => {
  const { reply, requests } = await ask('I have chest pain', [{ stall: true }])
  expect(reply?.text).toMatch(/^Stop now, sit down/)
  expect(requests).toHaveLength(0)
})

test('a model that sees danger ends the turn with our own words and the number to call', async () => {
  const { reply, heard, requests } = await ask('the usual thing again, worse', [
    { call: 'tellOfHelp', input: { kind: 'emergency' } },
    { say: 'Have you tried stretching?' },
  ])
  expect(reply?.text).toMatch(/^Stop now, sit down.*Call 112/)
  expect(heard).toBe(reply?.text)
  expect(reply?.tools).toMatchObject([{ name: 'safety', ok: false, result: { code: 'emergency' } }])
  expect(requests).toHaveLength(1)
})

test('of the tools before a danger only what they wrote is told', async () => {
  const { reply } = await ask('in for legs, though it is all pointless', [
    { call: 'mySlots', input: {} },
    { call: 'checkIn', input: { split: 'legs' } },
    { call: 'tellOfHelp', input: { kind: 'selfHarm' } },
  ])
  expect(reply?.text).toMatch(/^Checked in at 17:42 for legs\./)
  expect(reply?.text).toMatch(/I'm glad you told me/)
  expect(reply?.tools.map(({ name }) => name)).toEqual(['checkIn', 'safety'])
  expect(reply?.choices).toMatchObject([{ label: 'Undo' }])
})
