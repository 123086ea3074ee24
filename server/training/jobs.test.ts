import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { fineTunes } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { testGym } from '../../tools/testing.ts'
import { type Manner, type PlayedTrainer, playTrainer } from '../loopback/fine-tuning.ts'
import { beginFineTune, followFineTune } from './jobs.ts'

const now = new Date('2026-11-24T17:42:00Z')
const later = new Date('2026-11-24T19:00:00Z')
const line = JSON.stringify({
  messages: [
    { role: 'user', content: 'busy?' },
    { role: 'assistant', content: 'No.' },
  ],
})
const lines = `${line}\n`.repeat(12)

let database: TestDatabase
let trainer: PlayedTrainer
let slept: number[]
const sleep = async (milliseconds: number) => {
  slept.push(milliseconds)
}

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  await testGym(database.db)
  slept = []
})
afterEach(() => trainer.close())

async function begin(manner: Manner = {}, sent = lines, key = 'sk-played') {
  trainer = await playTrainer(manner)
  const wanted = { gym: 'gym', base: 'small', model: 'small', lines: sent, suffix: 'spotter-gym', now }
  return beginFineTune(database.db, { baseUrl: trainer.baseUrl, key }, wanted, sleep)
}

const follow = ({ id, job }: { id: number; job: string }, told: string[] = []) =>
  followFineTune(
    database.db,
    { baseUrl: trainer.baseUrl, key: trainer.key },
    { id, job },
    { sleep, now: () => later, told: (status) => told.push(status) },
  )

const kept = async () => (await database.db.select().from(fineTunes))[0]

test('a file is sent, a training begins, and is followed to its end', async () => {
  const begun = await begin()
  expect(begun).toMatchObject({ job: 'ftjob-1', status: 'validating_files' })
  expect([...trainer.files.values()]).toEqual([lines])
  expect(await kept()).toMatchObject({
    base: 'small',
    job: 'ftjob-1',
    conversations: 12,
    state: 'running',
    endedAt: null,
  })
  const told: string[] = []
  expect(await follow(begun, told)).toMatchObject({
    state: 'succeeded',
    model: 'ft:small:played:spotter-gym:1',
  })
  expect(told).toEqual(['validating_files', 'queued', 'running', 'succeeded'])
  expect(await kept()).toMatchObject({
    state: 'succeeded',
    model: 'ft:small:played:spotter-gym:1',
    endedAt: later,
  })
})

test('while nothing changes it is looked at less and less often, two minutes apart at most', async () => {
  const begun = await begin({ looks: [...Array.from({ length: 20 }, () => 'running'), 'succeeded'] })
  await follow(begun)
  expect(slept.slice(0, 3)).toEqual([5000, 7500, 11_250])
  expect(Math.max(...slept)).toBe(120_000)
})

test('a training that fails is noted with the reason told', async () => {
  const begun = await begin({ looks: ['running', 'failed'], problem: 'The loss was not finite.' })
  expect(await follow(begun)).toMatchObject({ state: 'failed', problem: 'The loss was not finite.' })
  expect(await kept()).toMatchObject({ state: 'failed', model: null, endedAt: later })
})

test('too few examples fail at the provider, as it says', async () => {
  const begun = await begin({}, `${line}\n`)
  expect((await follow(begun)).problem).toContain('must have at least 10 examples')
})

test('a busy provider is asked again after the rest it wants, a broken one after pauses that double', async () => {
  await begin({ refuse: { status: 429, times: 2, retryAfter: 7 } })
  expect(slept).toEqual([7000, 7000])
  trainer.close()
  slept = []
  await begin({ refuse: { status: 503, times: 3 } })
  expect(slept).toEqual([1000, 2000, 4000])
})

test.each([
  ['a bad file', {}, 'not JSON\n', 'sk-played', 'refused (400): Expected file to have JSONL format'],
  [
    'a line without an answer',
    {},
    '{"messages":[{"role":"user"}]}\n',
    'sk-played',
    'Line 1: example must have',
  ],
  ['a wrong key', {}, lines, 'sk-wrong', 'refused (401): Incorrect API key'],
  ['a provider that stays broken', { refuse: { status: 500, times: 9 } }, lines, 'sk-played', '(500)'],
] as const)('%s is said in one sentence, and nothing is noted', async (_, manner, sent, key, words) => {
  await expect(begin(manner, sent, key)).rejects.toThrow(words)
  expect(await kept()).toBeUndefined()
})

test('a provider that is not there is said so', async () => {
  const begun = await begin()
  trainer.close()
  await expect(follow(begun)).rejects.toThrow("The provider can't be reached.")
  expect((await kept())?.state).toBe('running')
})
