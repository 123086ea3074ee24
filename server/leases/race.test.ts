import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { aloneBy, leasesOf } from './leases.ts'
import { agreedLease, forgetLeases, giveBackLease, heldLeases, noteLease, takeLeases } from './store.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.empty())

const take = (holder: string, names: readonly string[], seconds = 60) =>
  takeLeases(database.db, { names, holder, seconds }).then((taken) => [...taken.keys()].sort())

test('of many who reach for a name at the same time one has it, and keeps it', async () => {
  const many = Array.from({ length: 20 }, (_, i) => `process ${i}`)
  const all = await Promise.all(many.map((holder) => take(holder, ['telegram'])))
  expect(all.filter((taken) => taken.length > 0)).toHaveLength(1)
  const winner = many[all.findIndex((taken) => taken.length > 0)] ?? ''
  expect(await take(winner, ['telegram'])).toEqual(['telegram'])
  expect(await take('another', ['telegram'])).toEqual([])
})

test('several names taken together are shared out whole, whatever order they are asked for in', async () => {
  const names = Array.from({ length: 8 }, (_, i) => `shard/${i}`)
  const all = await Promise.all(
    ['a', 'b', 'c', 'd'].map((holder, i) => take(holder, i % 2 ? names : [...names].reverse())),
  )
  expect(all.flat().sort()).toEqual(names)
})

test('what nobody renews is anybody’s, with what was noted under it', async () => {
  await take('a', ['shard/0'], 0.3)
  await noteLease(database.db, { name: 'shard/0', holder: 'a', note: { sequence: 7 } })
  await noteLease(database.db, { name: 'shard/0', holder: 'b', note: { sequence: 99 } })
  expect(await take('b', ['shard/0'])).toEqual([])
  await new Promise((resolve) => setTimeout(resolve, 400))
  const taken = await takeLeases(database.db, { names: ['shard/0'], holder: 'b', seconds: 60 })
  expect(taken.get('shard/0')).toEqual({ sequence: 7 })
  expect(await take('a', ['shard/0'])).toEqual([])
})

test('what is given back is free at once, or after the while that was asked for; what is another’s is not given back', async () => {
  await take('a', ['outbox'])
  await giveBackLease(database.db, { name: 'outbox', holder: 'b', afterMs: 0 })
  expect(await take('b', ['outbox'])).toEqual([])
  await giveBackLease(database.db, { name: 'outbox', holder: 'a', afterMs: 300 })
  expect(await take('b', ['outbox'])).toEqual([])
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(await take('b', ['outbox'])).toEqual(['outbox'])
})

test('the first to say how many there are is believed while anybody is there', async () => {
  const say = (value: number, seconds = 60) => agreedLease(database.db, { name: 'count', value, seconds })
  expect(await say(2, 0.3)).toBe(2)
  expect(await say(4, 0.3)).toBe(2)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(await say(4)).toBe(4)
})

test('held names are found by how they begin, letter by letter', async () => {
  await take('a', ['x_1/here/1', 'x_1/shard/0', 'xy1/shard/1'])
  expect(await heldLeases(database.db, 'x_1/')).toEqual(['x_1/here/1', 'x_1/shard/0'])
  await forgetLeases(database.db)
  expect(await heldLeases(database.db, 'x_1/')).toHaveLength(2)
})

test('something that may happen once in a while happens once in it, though the same one asks', async () => {
  const leases = leasesOf(database.db, 'a')
  expect(await leases.once('identify/0', 0.3)).toBe(true)
  expect(await leases.once('identify/0', 0.3)).toBe(false)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(await leases.once('identify/0', 0.3)).toBe(true)
})

const quick = { holdMs: 800, everyMs: 200, lookMs: 50 }

test('work that one does alone is done by one at any time, and by the next at once when it leaves', async () => {
  let working = 0
  let most = 0
  const turns: string[] = []
  const over = new Map(['a', 'b', 'c'].map((me) => [me, new AbortController()]))
  const all = [...over].map(([me, { signal }]) =>
    aloneBy(leasesOf(database.db, me), () => {}, quick)(
      'telegram',
      async (held) => {
        most = Math.max(most, ++working)
        turns.push(me)
        await new Promise((resolve) => held.signal.addEventListener('abort', resolve, { once: true }))
        working--
      },
      signal,
    ),
  )
  for (let left = 3; left > 0; left--) {
    await expect.poll(() => working, { timeout: 5000 }).toBe(1)
    over.get(turns.at(-1) ?? '')?.abort()
    await expect.poll(() => turns.length + (left === 1 ? 1 : 0), { timeout: 5000 }).toBe(4 - left + 1)
  }
  await Promise.all(all)
  expect(most).toBe(1)
  expect([...turns].sort()).toEqual(['a', 'b', 'c'])
})

test('whoever loses the name stops at once', async () => {
  const log: string[] = []
  const over = new AbortController()
  const stopped = Promise.withResolvers<void>()
  const done = aloneBy(leasesOf(database.db, 'a'), (event) => log.push(event), quick)(
    'telegram',
    async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
      stopped.resolve()
    },
    over.signal,
  )
  await expect.poll(() => heldLeases(database.db, 'telegram')).toHaveLength(1)
  // As after a sleep of the machine that was longer than the name lasts.
  await giveBackLease(database.db, { name: 'telegram', holder: 'a', afterMs: 0 })
  await take('b', ['telegram'])
  await stopped.promise
  expect(log).toContain('lease.lost')
  over.abort()
  await done
})
