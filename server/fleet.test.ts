import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type DiscordApi, playDiscord } from '../bot/channels/loopback/discord-api.ts'
import { playTelegram, type TelegramApi } from '../bot/channels/loopback/telegram-api.ts'
import { type OpenDatabase, rowsOf } from '../db/client.ts'
import { openPostgres } from '../db/postgres.ts'
import { startPostgres } from '../db/suite/postgres.ts'
import { testGym } from '../tools/testing.ts'
import { type House, startHouse } from './loopback/house.ts'

// Real processes at one real Postgres, between a Telegram and a Discord that are played.

let server: Awaited<ReturnType<typeof startPostgres>>
let opened: OpenDatabase
let telegram: TelegramApi
let discord: DiscordApi
const houses: House[] = []

beforeAll(async () => {
  server = await startPostgres()
  opened = await openPostgres(`${server.url}/spotter_template`, 4)
  await testGym(opened.db)
  telegram = await playTelegram()
  discord = await playDiscord()
}, 120_000)
afterEach(async () => {
  for (const { child } of houses) child.kill('SIGKILL')
  await Promise.all(houses.splice(0).map(({ ended }) => ended))
  await opened.db.execute(sql`truncate leases`)
})
afterAll(async () => {
  await telegram.close()
  await discord.close()
  await opened.close()
  await server.stop()
}, 60_000)

function start(role: 'all' | 'web' | 'jobs', extra: Record<string, string> = {}): House {
  const house = startHouse({
    DATABASE_URL: `${server.url}/spotter_template`,
    SPOTTER_ROLE: role,
    SPOTTER_GRACE_SECONDS: '2',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.root,
    DISCORD_SHARDS: '2',
    ...extra,
  })
  houses.push(house)
  return house
}

const rows = async <T>(query: ReturnType<typeof sql>) => rowsOf<T>(await opened.db.execute(query))
const holders = () =>
  rows<{ name: string; pid: string }>(
    sql`select name, split_part(holder, '-', 1) as pid from leases
        where until > now() and (name like 'telegram/poll/%' or name like '%/shard/%') order by name`,
  )
const holderOf = async (name: RegExp) =>
  (await holders()).filter((each) => name.test(each.name)).map(({ pid }) => Number(pid))
const patience = { timeout: 90_000, interval: 100 }

const answersTo = (text: string) =>
  telegram.state.messages.filter(({ from, text: said }) => from?.is_bot && said?.includes(text)).length
const answers = () => telegram.state.messages.filter(({ from }) => from?.is_bot).length
/** A process that asked while another did would have been told so. */
const disturbed = () => houses.some(({ output }) => /telegram\.disturbed/.test(output()))
const status = (address: string, path: string) =>
  fetch(`${address}${path}`).then(
    (response) => response.status,
    () => 0,
  )

test('one asks Telegram and the shards are divided; killed, the other has all within seconds, and nobody waits in vain', {
  timeout: 300_000,
}, async () => {
  const two = [start('web'), start('web')]
  await Promise.all(two.map(({ address }) => address))
  await expect.poll(() => holderOf(/poll/), patience).toHaveLength(1)
  await expect.poll(async () => new Set(await holderOf(/shard/)).size, patience).toBe(2)

  await telegram.say('is it busy now?')
  await expect.poll(answers, patience).toBe(1)

  const [asking] = await holderOf(/poll/)
  const dying = two.find(({ child }) => child.pid === asking)
  dying?.child.kill('SIGKILL')
  const killed = performance.now()
  const before = discord.state.messages.length
  await telegram.say('is it busy now?')
  await telegram.say('when is legs day quiet?')
  discord.say('is it busy now?')
  await expect.poll(answers, patience).toBe(3)
  await expect.poll(() => discord.state.messages.length, patience).toBe(before + 1)
  await expect.poll(async () => (await holderOf(/shard/)).length, patience).toBe(2)
  // Six seconds, and what a busy machine adds to them.
  expect(performance.now() - killed).toBeLessThan(60_000)
  expect(new Set(await holderOf(/./)).has(asking ?? 0)).toBe(false)
  expect(disturbed()).toBe(false)
  expect(answersTo('wrong on our side')).toBe(0)
  // The connection of the one that died was taken up and not begun anew.
  expect([...discord.gateway.sessions.values()].map(({ intents }) => intents.length)).toEqual([1, 1])
})

test('told to leave it is no longer ready, hands over, ends what it has begun, and goes', {
  timeout: 300_000,
}, async () => {
  const leaving = start('all', { SPOTTER_GRACE_SECONDS: '4' })
  const address = await leaving.address
  await expect.poll(() => holderOf(/poll/), patience).toEqual([leaving.child.pid])
  const staying = start('web')
  await staying.address
  expect(await status(address, '/readyz')).toBe(200)

  // A turn that takes as long as somebody holds the table it writes to.
  const gate = Promise.withResolvers<void>()
  const locked = Promise.withResolvers<void>()
  const holding = opened.db.transaction(async (tx) => {
    await tx.execute(sql`lock table turns in share mode`)
    locked.resolve()
    await gate.promise
  })
  await locked.promise
  const streaming = fetch(`${address}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ text: 'is it busy now?' }),
  })
  const waiting = sql`select 1 from pg_locks where not granted and relation = 'turns'::regclass`
  await expect.poll(async () => (await rows(waiting)).length, patience).toBeGreaterThan(0)

  leaving.child.kill('SIGTERM')
  await expect.poll(() => status(address, '/readyz'), { timeout: 3500, interval: 50 }).toBe(503)
  expect(await status(address, '/healthz')).toBe(200)
  await expect.poll(() => holderOf(/poll/), patience).toEqual([staying.child.pid])
  await expect
    .poll(async () => new Set(await holderOf(/shard/)), patience)
    .toEqual(new Set([staying.child.pid]))
  // Nothing new comes in, and what is under way is waited for.
  await expect.poll(() => status(address, '/healthz'), patience).not.toBe(200)
  expect(leaving.child.exitCode).toBeNull()
  gate.resolve()
  await holding
  const answer = await (await streaming).text()
  expect(answer).toMatch(/event: reply\ndata: .+\n\n$/)
  expect(await leaving.ended).toBe(0)
  expect(leaving.output()).not.toMatch(/close_failed|lease\.lost/)
  expect(disturbed()).toBe(false)
})

test('a house that works by the clock shows that it does, answers nobody, and ends what a dead one began', {
  timeout: 300_000,
}, async () => {
  await opened.db.execute(sql`
    insert into jobs_run (job, gym, minute, started_at, until)
    select 'closeHour', id, date_trunc('hour', now()) - interval '55 minutes', now() - interval '1 hour', now() - interval '1 minute' from gyms`)
  const house = start('jobs')
  const address = await house.address
  expect(await status(address, '/readyz')).toBe(200)
  expect(await status(address, '/')).toBe(404)
  const run = sql`select outcome, attempts from jobs_run where job = 'closeHour' and attempts > 1`
  await expect.poll(() => rows(run), patience).toEqual([{ outcome: 'done', attempts: 2 }])
  expect(await holders()).toEqual([])
  house.child.kill('SIGTERM')
  expect(await house.ended).toBe(0)
})
