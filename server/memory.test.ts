import { afterAll, beforeAll, expect, test } from 'vitest'
import { answering } from '../bot/reply.ts'
import type { Turn } from '../bot/turn.ts'
import { summaries, turns } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { here } from '../tools/forecast/index.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { testGym } from '../tools/testing.ts'
import { jobs } from './jobs.ts'

const at = new Date('2026-11-24T17:42:00+01:00')
const day = 24 * 60
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('the nightly job forgets a conversation and its notes after thirty days, and not before', async () => {
  const { db } = database
  const gym = await testGym(db)
  const work: Promise<void>[] = []
  const crash = (error: unknown): never => {
    throw error
  }
  const aside = (each: Promise<void>) => work.push(each)
  const answer = answering({ db, gym: async () => gym, hosted: undefined, log: () => {}, crash, aside })
  for (let i = 0; i < 30; i++) {
    const mia = {
      channel: 'web',
      conversation: 'mia',
      private: true,
      sender: 'mia',
      senderName: null,
    } as const
    const turn: Turn = { ...mia, id: `${i}`, text: 'is it busy?', at: addMinutes(at, i) }
    await answer(turn)
    await Promise.all(work)
  }
  const retain = async (now: Date) => {
    const means = { workshop: here, doors: new Map(), log: () => {}, now: () => now }
    await jobs.find(({ name }) => name === 'retain')?.run(db, gym, now, means)
    return [await db.$count(turns), await db.$count(summaries)]
  }
  expect(await retain(addMinutes(at, 30 * day))).toEqual([30, 1])
  expect(await retain(addMinutes(at, 30 * day + 60))).toEqual([0, 0])
})
