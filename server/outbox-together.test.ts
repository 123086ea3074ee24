import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sleep } from '../bot/channels/door.ts'
import type { Teller } from '../bot/turn.ts'
import { identities, members } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { enqueue } from '../tools/outbox/index.ts'
import { testGym } from '../tools/testing.ts'
import { leasesOf } from './leases/leases.ts'
import { watchOutbox } from './outbox.ts'
import { pacing } from './pacing.ts'
import { writer } from './writer.ts'

// Two processes that both have the doors open, each with a pace of its own.

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

const started = new Date('2026-11-24T12:00:00+01:00')
const begun = performance.now()
const now = () => new Date(started.getTime() + performance.now() - begun)

async function due(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const member = crypto.randomUUID()
    await database.db.insert(members).values({ id: member, gym: gym.id, source: 'chat', createdAt: started })
    const address = { channel: 'telegram' as const, sender: member, address: member, wroteAt: started }
    await database.db.insert(identities).values({ gym: gym.id, member, ...address })
    await enqueue(database.db, {
      ...{ key: `${i}`, gym, kind: 'reminder' as const, to: { member }, message: { text: `${i}` } },
      ...{
        madeAt: started,
        dueAt: started,
        expiresAt: addMinutes(started, 120),
        quietHours: 'later' as const,
      },
    })
  }
}

function processOf(me: string, said: { by: string; at: number }[]) {
  const telegram: Teller = {
    async tell() {
      said.push({ by: me, at: performance.now() })
      return 'sent'
    },
  }
  const writing = writer(leasesOf(database.db, me))
  const pace = pacing({ now, sleep })
  const house = { db: database.db, gyms: async () => [gym], log: () => {}, crash: String, now, pace }
  const watch = watchOutbox({ ...house, doors: new Map([['telegram', telegram]]), ours: writing.ours }, 50)
  return { stop: () => watch.stop().then(() => writing.leave()) }
}

test('two processes together write no faster than a channel takes, and the second goes on when the first leaves', async () => {
  await due(60)
  const said: { by: string; at: number }[] = []
  const [a, b] = [processOf('a', said), processOf('b', said)]
  await expect.poll(() => said.length, { timeout: 15_000 }).toBeGreaterThan(20)
  const first = said[0]?.by
  expect(new Set(said.map(({ by }) => by))).toEqual(new Set([first]))
  await (first === 'a' ? a : b).stop()
  await expect.poll(() => said.length, { timeout: 25_000, interval: 50 }).toBe(60)
  expect(said.at(-1)?.by).not.toBe(first)
  // Twenty a second is what one may write; Telegram takes thirty of all together.
  for (const { at } of said)
    expect(said.filter((other) => other.at >= at && other.at < at + 1000).length).toBeLessThanOrEqual(30)
  await (first === 'a' ? b : a).stop()
})
