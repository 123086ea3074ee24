import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { consents } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { testGym } from '../tools/testing.ts'
import { answering } from './reply.ts'
import type { Reply, Turn } from './turn.ts'

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

async function say(text: string, more: Partial<Turn> = {}): Promise<Reply> {
  const said: Turn = {
    ...{ id: `update-${count++}`, channel: 'telegram', conversation: 'mia', private: true },
    ...{ sender: 'mia', senderName: 'Mia', text, at: new Date('2026-11-24T17:42:00+01:00') },
    ...more,
  }
  const reply = await answer(said)
  if (!reply) throw new Error('no answer')
  return reply
}

const kept = async () =>
  (await database.db.select().from(consents)).map(({ domain, withdrawnAt }) => [domain, withdrawnAt === null])

test('a member lets the coach see their visits, and hides again, in their own words', async () => {
  expect((await say('let the coach see my visits')).text).toMatch(
    /^OK: the staff of the gym may see your name/,
  )
  expect(await kept()).toEqual([['staff', true]])
  const hiding = await say('hide me from the staff')
  expect(hiding.text).toMatch(/^OK, the staff of the gym don't see your name/)
  expect(await kept()).toEqual([['staff', false]])
  const undo = hiding.choices.find(({ label }) => label === 'Undo')?.send ?? ''
  await say(undo)
  expect(await kept()).toEqual([['staff', true]])
})

test('in a group nobody agrees to be seen', async () => {
  await say('@spotter let the coach see my visits', { private: false, conversation: 'group' })
  expect(await kept()).toEqual([])
})
