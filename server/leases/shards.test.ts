import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDiscord } from '../../bot/channels/discord.ts'
import * as events from '../../bot/channels/fixtures/discord.ts'
import { type DiscordApi, playDiscord } from '../../bot/channels/loopback/discord-api.ts'
import { type Rehearsal, rehearse } from '../../bot/channels/loopback/rehearsal.ts'
import type { Door } from '../../bot/turn.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { aloneBy, leasesOf } from './leases.ts'
import { heldLeases } from './store.ts'

// Several processes at one Discord, as far as one process can play them; `../fleet.test.ts` has real ones.

let database: TestDatabase
let api: DiscordApi
let open: { door: Door; rehearsal: Rehearsal }[] = []

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  api = await playDiscord()
  open = []
})
afterEach(async () => {
  for (const { door } of open) await door.close()
  await api.close()
})

const patience = { timeout: 20_000, interval: 20 }
const beat = { holdMs: 3000, everyMs: 100 }

async function enter(me: string, shards: number | 'auto') {
  const rehearsal = rehearse(async () => undefined)
  const leases = leasesOf(database.db, me)
  const fleet = { leases, alone: aloneBy(leases, () => {}), beat }
  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.min(ms, 100))
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    })
  const door = await openDiscord(
    { token: api.token, apiRoot: api.root, shards },
    { ...rehearsal.deps, sleep, fleet },
  )
  open.push({ door, rehearsal })
  return { door, rehearsal }
}

const shardsOf = async () => (await heldLeases(database.db, 'discord/')).filter((name) => /shard/.test(name))
const connected = () => [...api.gateway.sessions.values()].filter(({ socket }) => socket).length
const identified = () => [...api.gateway.sessions.values()].map(({ intents }) => intents.length)
const heard = () => open.flatMap(({ rehearsal }) => rehearsal.turns.map(({ id }) => id)).sort()

let next = 0
/** Two messages a call: one for the first connection, one for the guild's. */
function write(): string[] {
  const ids = [1, 2].map(() => `${1441600000000000000n + BigInt(next++)}`)
  api.deliver({ ...events.directMessage, id: ids[0] ?? '' })
  api.deliver({ ...events.guildMention, id: ids[1] ?? '' })
  return ids
}

test('one process holds all connections; a second takes its half over where it stands; the last takes all back', async () => {
  await enter('a', 4)
  await expect.poll(connected, patience).toBe(4)
  const written = [...write()]
  await expect.poll(heard, patience).toEqual([...written].sort())

  const b = await enter('b', 4)
  // Whatever is written while connections change hands comes to the one or the other.
  for (let i = 0; i < 20; i++) {
    written.push(...write())
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  await expect.poll(() => b.rehearsal.turns.length > 0 && connected() === 4, patience).toBe(true)
  await expect.poll(heard, patience).toEqual([...written].sort())

  await open.shift()?.door.close()
  const kept = heard()
  const more = [...write(), ...write()]
  await expect.poll(connected, patience).toBe(4)
  await expect.poll(heard, patience).toEqual([...kept, ...more].sort())
  // Nobody was greeted twice: whoever goes on goes on.
  expect(identified()).toEqual([1, 1, 1, 1])
  expect(await shardsOf()).toHaveLength(4)
})

test('how many connections Discord advises is agreed on; what it advises later is not taken up by half', async () => {
  api.state.shards = 2
  await enter('a', 'auto')
  await expect.poll(connected, patience).toBe(2)
  api.state.shards = 3
  await enter('b', 'auto')
  await expect.poll(async () => (await heldLeases(database.db, 'discord/')).length, patience).toBe(5)
  expect([...api.gateway.sessions.values()].map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ])
})
