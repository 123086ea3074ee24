import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { turns } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { testGym } from '../tools/testing.ts'
import { answering } from './reply.ts'

const evening = new Date('2026-11-24T17:42:00+01:00')
let database: TestDatabase
let gym: Gym
let answer: ReturnType<typeof answering>
let count = 0

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  const crash = (error: unknown) => {
    throw error
  }
  answer = answering({ db: database.db, gym: async () => gym, hosted: undefined, log: () => {}, crash })
})

async function say(text: string) {
  const from = {
    channel: 'telegram' as const,
    conversation: 'mia',
    private: true,
    sender: 'mia',
    senderName: 'Mia',
  }
  const reply = await answer({ ...from, id: `u${++count}`, text, at: addMinutes(evening, count) })
  if (!reply) throw new Error('no answer')
  return reply
}

const kept = async () => {
  const rows = await database.db.select().from(turns).orderBy(asc(turns.number))
  return rows.filter(({ text }) => text !== '').map(({ text }) => text)
}

test('whoever wants nothing remembered is forgotten message by message, and can still answer the last one', async () => {
  await say('in, legs')
  await say("don't remember our conversations")
  await say('out')
  expect(await kept()).toEqual(['in, legs', 'out'])
  const asked = await say('find me a slot for legs tomorrow evening')
  expect(await kept()).toEqual(['in, legs', 'find me a slot for legs tomorrow evening'])
  const [first] = asked.choices
  // The number is that of the reply which is still there.
  const taken = await say('1')
  expect(taken.tools.map(({ name }) => name)).toEqual([
    first?.send.startsWith('/book') || first?.send.startsWith('/hold') ? 'reserveSlot' : expect.any(String),
  ])
  expect(await kept()).toEqual(['in, legs', '1'])
  expect((await say('undo')).text).toMatch(/^Undone|nothing to take back/)
  await say('remember our conversations again')
  await say('now')
  await say('settings')
  expect(await kept()).toEqual(['in, legs', 'remember our conversations again', 'now', 'settings'])
})

test('a message that comes twice is still answered once', async () => {
  await say("don't remember our conversations")
  const turn = {
    channel: 'telegram' as const,
    conversation: 'mia',
    private: true,
    sender: 'mia',
    senderName: 'Mia',
  }
  const first = await answer({ ...turn, id: 'same', text: 'now', at: addMinutes(evening, 50) })
  await answer({ ...turn, id: 'other', text: 'settings', at: addMinutes(evening, 51) })
  expect(first).toBeDefined()
  expect(await answer({ ...turn, id: 'same', text: 'now', at: addMinutes(evening, 52) })).toBeUndefined()
})
