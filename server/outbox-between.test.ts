import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Teller, Told } from '../bot/turn.ts'
import { identities, members, outbox } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { enqueue } from '../tools/outbox/index.ts'
import { testGym } from '../tools/testing.ts'
import { deliver } from './outbox.ts'
import type { Pace } from './pacing.ts'

// Between two doors, and before one that has no room: a member of Telegram and Discord who wrote at Telegram last.

const noon = new Date('2026-11-24T12:00:00+01:00')
let now: Date
let database: TestDatabase
let gym: Gym
let said: string[]

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  now = noon
  said = []
  const member = crypto.randomUUID()
  await database.db.insert(members).values({ id: member, gym: gym.id, source: 'chat', createdAt: noon })
  for (const [channel, minutes] of [
    ['telegram', 0],
    ['discord', -60],
  ] as const) {
    const wroteAt = addMinutes(noon, minutes)
    await database.db
      .insert(identities)
      .values({ gym: gym.id, channel, sender: channel, member, address: channel, wroteAt })
  }
  await enqueue(database.db, {
    key: 'a',
    gym,
    kind: 'reminder',
    to: { member },
    message: { text: 'a' },
    madeAt: now,
    dueAt: now,
    expiresAt: addMinutes(now, 120),
    quietHours: 'later',
  })
})

const door = (channel: string, told: Told): Teller => ({
  async tell(address, { text }) {
    if (told === 'sent') said.push(`${channel} ${address}: ${text}`)
    return told
  },
})

const free: Pace = { wait: async () => 0, rest: () => {} }

function look(first: Told, pace: Pace = free) {
  const doors = new Map([
    ['telegram', door('telegram', first)],
    ['discord', door('discord', 'sent')],
  ])
  return deliver(database.db, gym, { doors, log: () => {}, now: () => now, pace })
}

const minutes = (count: number) => {
  now = addMinutes(now, count)
}

test.each(['closed', 'never'] as const)(
  'a process that dies between a door that is %s and the next one loses nothing',
  async (told) => {
    const dies: Pace = {
      ...free,
      async wait({ channel }) {
        if (channel === 'discord') throw new Error('died')
        return 0
      },
    }
    await expect(look(told, dies)).rejects.toThrow('died')
    minutes(3)
    await look(told)
    expect(said).toEqual(['discord discord: a'])
  },
)

test('what waits for room is tried as soon as there is room, however often there was none', async () => {
  const full: Pace = { ...free, wait: async () => 15_000 }
  for (let i = 0; i < 8; i++) {
    await look('sent', full)
    now = new Date(now.getTime() + 15_000)
  }
  const [row] = await database.db.select().from(outbox).where(eq(outbox.key, 'a'))
  expect(row?.dueAt).toEqual(now)
  await look('sent')
  expect(said).toEqual(['telegram telegram: a'])
})
