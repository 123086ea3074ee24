import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answering } from '../bot/reply.ts'
import type { Turn } from '../bot/turn.ts'
import { members, outbox, turns, visits } from '../db/schema/index.ts'
import { onServer, type TestDatabase, testDatabase } from '../db/testing.ts'
import { here } from '../tools/forecast/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { enqueue } from '../tools/outbox/index.ts'
import { testGym } from '../tools/testing.ts'
import { jobs, runJob } from './jobs.ts'
import { deliver } from './outbox.ts'

let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

const crash = (error: unknown) => {
  throw error
}

/** A machine of its own: nothing in memory is shared with another. */
function machine() {
  return answering({ db: database.db, gym: async () => gym, hosted: undefined, log: () => {}, crash })
}

function turn(id: string, text: string, sender = 'mia'): Turn {
  return {
    id,
    channel: 'telegram',
    conversation: sender,
    private: true,
    sender,
    senderName: sender,
    text,
    at: new Date('2026-11-24T17:42:00+01:00'),
  }
}

test('an update that reaches many machines at once is answered once', async () => {
  const replies = await Promise.all(
    Array.from({ length: 10 }, () => machine()(turn('1', 'check me in for legs'))),
  )
  expect(replies.filter((reply) => reply !== undefined)).toHaveLength(1)
  expect(await database.db.$count(visits)).toBe(1)
  expect(await database.db.$count(turns)).toBe(1)
})

test('a sender who writes twice at once becomes one member with one visit', async () => {
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_, i) => machine()(turn(String(i), '/in legs'))),
  )
  expect(replies.every((reply) => reply !== undefined)).toBe(true)
  expect(await database.db.$count(members)).toBe(1)
  expect(await database.db.$count(visits)).toBe(1)
})

test('twenty members checking in at once all have their visit', async () => {
  const answer = machine()
  await Promise.all(Array.from({ length: 20 }, (_, i) => answer(turn(String(i), '/in legs', `m${i}`))))
  expect(await database.db.$count(visits)).toBe(20)
})

test('a job that many machines start at once is done by one', async () => {
  const [job] = jobs
  if (!job) throw new Error('there are no jobs')
  const minute = new Date('2026-11-24T17:00:00Z')
  const house = { db: database.db, workshop: here, doors: new Map(), log: () => {}, now: () => minute }
  const ran = await Promise.all(
    Array.from({ length: onServer() ? 20 : 4 }, () => runJob(house, job, gym, minute)),
  )
  expect(ran.filter(Boolean)).toHaveLength(1)
})

test('many machines that deliver at once say everything once, to each in order', async () => {
  const now = new Date('2026-11-24T17:42:00+01:00')
  const said = new Map<string, number[]>()
  const tell = async (address: string, { text }: { text: string }) => {
    await new Promise((resolve) => setTimeout(resolve, 1))
    said.set(address, [...(said.get(address) ?? []), Number(text)])
    return 'sent' as const
  }
  const means = { doors: new Map([['telegram', { tell }]]), log: () => {}, now: () => now }
  for (let nth = 0; nth < 60; nth++) {
    await enqueue(database.db, {
      key: `${nth}`,
      gym,
      kind: 'announcement',
      to: { channel: 'telegram', conversation: `-${nth % 12}` },
      message: { text: `${nth}` },
      madeAt: now,
      dueAt: now,
      expiresAt: new Date(now.getTime() + 3_600_000),
      quietHours: 'anyway',
    })
  }
  const machines = Array.from({ length: onServer() ? 10 : 3 }, () => deliver(database.db, gym, means))
  await Promise.all(machines)
  // Who found nothing for itself went; the last one out has said the rest.
  await deliver(database.db, gym, means)
  const all = [...said.values()]
  expect(all.flat()).toHaveLength(60)
  for (const each of all) expect(each).toEqual(each.toSorted((a, b) => a - b))
  expect(await database.db.$count(outbox)).toBe(60)
})
