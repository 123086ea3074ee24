import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../db/client.ts'
import { members, turns, visits } from '../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { testGym } from '../tools/testing.ts'
import { answering } from './reply.ts'
import type { Channel, Turn } from './turn.ts'

let database: TestDatabase
let gym: Gym
let crashes: unknown[]
let count = 0

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  crashes = []
})

function house(db: Database = database.db) {
  const crash = (error: unknown) => {
    crashes.push(error)
    return '7f3a'
  }
  return answering({ db, gym: async () => gym, hosted: undefined, log: () => {}, crash })
}

function turn(text: string, more: Partial<Turn> = {}): Turn {
  return {
    id: `update-${count++}`,
    channel: 'telegram' as Channel,
    conversation: 'mia',
    private: true,
    sender: 'mia',
    senderName: 'Mia',
    text,
    at: new Date('2026-11-24T17:42:00+01:00'),
    ...more,
  }
}

test('the same update twice is answered once and writes once', async () => {
  const answer = house()
  const again = turn('check me in for legs')
  expect((await answer(again))?.text).toMatch(/^Checked in at 17:42 for legs\./)
  expect(await answer(again)).toBeUndefined()
  expect(await database.db.$count(visits)).toBe(1)
})

test('a browser that lost the answer gets the same one again', async () => {
  const answer = house()
  const lost = turn('check me in for legs', { channel: 'web' })
  const first = await answer(lost)
  expect(await answer(lost)).toEqual(first)
  expect(await database.db.$count(visits)).toBe(1)
})

test('an update whose turn died with its process is taken up again after a while', async () => {
  const { id, channel, conversation, text, at } = turn('is it busy now?')
  await database.db.insert(turns).values({ gym: gym.id, id, channel, conversation, text, at })
  const later = (minutes: number) => turn(text, { id, at: new Date(at.getTime() + minutes * 60_000) })
  expect(await house()(later(1))).toBeUndefined()
  expect((await house()(later(5)))?.text).toMatch(/right now/)
})

test('messages of one conversation are answered in their order', async () => {
  const answer = house()
  const texts = ['check me in for legs', 'no, I meant back', "I'm off", 'undo']
  const replies = await Promise.all(texts.map((text) => answer(turn(text))))
  expect(replies.map((reply) => reply?.tools[0]?.name)).toEqual(['checkIn', 'checkIn', 'checkOut', 'undo'])
})

test('a number chooses from the last reply, and the thread is held', async () => {
  const answer = house()
  await answer(turn('check me in for legs'))
  expect((await answer(turn('1')))?.text).toMatch(/^Undone: the check-in/)
  await answer(turn('when is back quiet tomorrow?'))
  const friday = await answer(turn('and on friday?'))
  expect(friday?.tools).toMatchObject([{ name: 'crowdForecast', input: { split: 'back' } }])
})

test('a sender is one member in every conversation, and two senders are two', async () => {
  const answer = house()
  await answer(turn('hi'))
  await answer(turn('hi', { conversation: 'group', private: false }))
  await answer(turn('hi', { sender: 'bob', conversation: 'bob' }))
  expect(await database.db.$count(members)).toBe(2)
})

test('a bug is a calm sentence with a reference, noted without what was said', async () => {
  const broken = new Proxy(database.db, {
    get(target, key) {
      if (key === 'insert') throw new Error('the disk is on fire')
      return Reflect.get(target, key)
    },
  })
  const reply = await house(broken)(turn('check me in'))
  expect(reply?.text).toMatch(/^Something went wrong on my side, and nothing was changed\..*\(ref 7f3a\)\.$/)
  expect(crashes).toHaveLength(1)
})

test('how long an answer took, and whether it crashed, is kept beside it', async () => {
  let at = new Date('2026-11-24T17:42:00+01:00').getTime()
  const now = () => {
    at += 700
    return new Date(at)
  }
  const parts = {
    db: database.db,
    gym: async () => gym,
    hosted: undefined,
    now,
    log: () => {},
    crash: () => '7f3a',
  }
  await answering(parts)(turn('check me in for legs'))
  const watch = () => {
    throw new Error('the roof is leaking')
  }
  await answering({ ...parts, watch })(turn('check me out'))
  const kept = await openedRows(database.db, turns, { by: turns.number })
  expect(kept.map(({ crashed }) => crashed)).toEqual([false, true])
  expect(kept.map((each) => (each.answeredAt?.getTime() ?? 0) - each.at.getTime())).toEqual([700, 700])
})

test.each([
  ['very long', 'when is it quiet '.repeat(600)],
  ['emoji only', '💪🏋️'.repeat(50)],
  ['another script', 'когда там свободно?'],
  ['control characters', 'hi\u0000\u0007'],
  ['half a character', 'hi \ud83d'],
  ['nothing', ''],
])('a message that is %s gets a friendly answer', async (_, text) => {
  const reply = await house()(turn(text))
  expect(reply?.text).toMatch(/[a-z]{3}/)
  expect(reply?.text).not.toMatch(/went wrong/)
  expect(crashes).toEqual([])
})

test('a word of care is said once in a conversation, not under every answer', async () => {
  const answer = house()
  const care = /Ease off where it hurts/
  expect((await answer(turn('my shoulder hurts, when is it quiet?')))?.text).toMatch(care)
  expect((await answer(turn('my shoulder hurts, is it busy now?')))?.text).not.toMatch(care)
  expect(
    (await answer(turn('my shoulder hurts, is it busy?', { conversation: 'ben', sender: 'ben' })))?.text,
  ).toMatch(care)
})
