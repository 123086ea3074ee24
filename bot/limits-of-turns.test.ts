import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { members, turns } from '../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { testGym } from '../tools/testing.ts'
import { turnLimits } from './limits-of-turns.ts'
import { answering } from './reply.ts'
import type { Channel, Turn } from './turn.ts'

const evening = new Date('2026-11-24T17:42:00+01:00')
let database: TestDatabase
let gym: Gym
let logged: string[]
let count = 0

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  logged = []
})

/** The house with limits; what is said is answered at so many seconds. */
function house(settings: { member: number; gym: number }) {
  const answer = answering({
    db: database.db,
    gym: async () => gym,
    hosted: undefined,
    limits: turnLimits(settings),
    log: (event, facts) => logged.push(`${event} ${JSON.stringify(facts)}`),
    crash: (error) => {
      throw error
    },
  })
  return async (text: string, seconds = 0, more: Partial<Turn> = {}) => {
    const sender = more.sender ?? 'mia'
    const turn = {
      channel: 'telegram' as Channel,
      conversation: sender,
      private: true,
      sender,
      senderName: null,
    }
    const at = new Date(evening.getTime() + seconds * 1000)
    return (await answer({ id: `update-${count++}`, ...turn, text, at, ...more }))?.text
  }
}

const calm =
  "That's more than I can follow at once. Write again in 40 seconds; I have done nothing with this last message."

test('whoever writes too fast is told once when to go on, and then answered again', async () => {
  const say = house({ member: 3, gym: 0 })
  for (let i = 0; i < 3; i++) expect(await say('is it busy?')).toMatch(/now/)
  expect(await say('check me in', 20)).toBe(calm)
  expect(await say('check me in', 25)).toBeUndefined()
  expect(await say('check me in for legs', 60)).toMatch(/^Checked in at 17:43/)
  expect(logged).toEqual(['too_many_turns {"channel":"telegram","whose":"member","seconds":40}'])
})

test('what came too fast leaves nothing behind: not its words, not a choice, not a thread', async () => {
  const say = house({ member: 2, gym: 0 })
  await say('check me in for legs')
  await say('is it busy?')
  await say('I weigh 81 kg', 20)
  await say('I weigh 82 kg', 21)
  const texts = (await openedRows(database.db, turns)).map(({ text }) => text)
  expect(texts).toEqual(['check me in for legs', 'is it busy?'])
})

test('pressed buttons count, and one member does not use up the messages of another', async () => {
  const say = house({ member: 2, gym: 0 })
  await say('/in legs')
  await say('/undo')
  expect(await say('/in legs')).toMatch(/^That's more than I can follow/)
  expect(await say('/in legs', 0, { sender: 'tom' })).toMatch(/^Checked in/)
})

test('a member has one limit wherever they write, and a browser hears of it every time', async () => {
  const say = house({ member: 1, gym: 0 })
  const web = { channel: 'web' as const, sender: 'ann' }
  await say('is it busy?', 0, web)
  for (const seconds of [20, 21]) expect(await say('hello', seconds, web)).toMatch(/^That's more than I can/)
})

test('all members of a gym have one limit together', async () => {
  const say = house({ member: 0, gym: 2 })
  await say('hello', 0, { sender: 'tom' })
  await say('hello', 0, { sender: 'ann' })
  expect(await say('hello', 50)).toBe(
    'Many people are writing to me right now. Write again in 10 seconds; I have done nothing with this last message.',
  )
})

test.each([
  'I want to kill myself',
  'my chest hurts and my arm is numb',
  "I've been throwing up after meals",
])('help waits for no limit: "%s" is answered however much was said before', async (text) => {
  const say = house({ member: 1, gym: 1 })
  await say('hello')
  await say('hello', 1)
  expect(await say('hello', 2)).toBeUndefined()
  for (const seconds of [3, 4, 5]) {
    const answered = await say(text, seconds)
    expect(answered).toMatch(/./)
    expect(answered).not.toMatch(/more than I can follow|Many people/)
  }
})

test('what builds up over messages is read also when the last of them comes too fast', async () => {
  const say = house({ member: 1, gym: 0 })
  await say("I'm pregnant")
  const plan = await say('plan me a cut with 1200 kcal', 1)
  expect(plan).not.toMatch(/more than I can follow/)
})

test('the same update again is no further message', async () => {
  const say = house({ member: 1, gym: 0 })
  const again = { id: 'same', channel: 'web' as const, sender: 'ann' }
  const first = await say('check me in for legs', 0, again)
  expect(await say('check me in for legs', 1, again)).toBe(first)
  expect(await database.db.$count(members)).toBe(1)
})

test('without settings, and at the terminal of the house, everything is answered', async () => {
  const none = house({ member: 0, gym: 0 })
  const own = house({ member: 1, gym: 1 })
  for (let i = 0; i < 5; i++) {
    expect(await none('hello')).toMatch(/^Hi/)
    expect(await own('hello', 0, { channel: 'terminal' })).toMatch(/^Hi/)
  }
})
