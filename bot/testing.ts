import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Database } from '../db/client.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { testGym } from '../tools/testing.ts'
import { answering } from './reply.ts'
import type { Answer, Reply, Turn } from './turn.ts'

/** When the first message of a test file is said; each further one comes a minute later. */
export const evening = new Date('2026-11-24T17:42:00+01:00')

/** A house that answers by rules alone, with a new gym for every test and Mia at its door. */
export type TalkedTo = {
  db(): Database
  gym(): Gym
  answer: Answer
  /** What Mia says in private, unless said otherwise. @throws when she gets no answer */
  say(text: string, more?: Partial<Turn>): Promise<Reply>
}

/** Opens the house for a test file, and empties it before every test. */
export function talkedTo(): TalkedTo {
  let database: TestDatabase
  let gym: Gym
  let answer: Answer
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

  return {
    db: () => database.db,
    gym: () => gym,
    answer: (turn, heard) => answer(turn, heard),
    async say(text, more = {}) {
      const from = { channel: 'telegram', conversation: 'mia', private: true, sender: 'mia' } as const
      const at = addMinutes(evening, ++count)
      const reply = await answer({ ...from, senderName: 'Mia', id: `u${count}`, text, at, ...more })
      if (!reply) throw new Error('no answer')
      return reply
    },
  }
}
