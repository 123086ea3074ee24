import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { discordToken, playDiscord } from '../bot/channels/loopback/discord-api.ts'
import { playTelegram, telegramToken } from '../bot/channels/loopback/telegram-api.ts'
import { openEmbedded } from '../db/embedded.ts'

const root = new URL('..', import.meta.url).pathname
let folder: string
const running: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-start-'))
})
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

type Run = {
  child: ChildProcess
  output(): string
  ended: Promise<number | null>
  says(words: RegExp): Promise<string>
}

/** Starts the product as `npm start` does, with nothing of this machine's settings but the PATH. */
function start(environment: Record<string, string>, args: string[] = ['server/node.ts']): Run {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC', ...environment },
  })
  running.push(child)
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      output += piece
      for (const listener of listeners) listener()
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const says = (words: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (words.test(output)) resolve(output)
      }
      listeners.add(look)
      look()
      void ended.then(() => reject(new Error(`ended without saying ${words}: ${output}`)))
    })
  return { child, output: () => output, ended, says }
}

const addressIn = (output: string) => /http:\/\/localhost:\d+/.exec(output)?.[0] ?? ''

async function chat(address: string, text: string): Promise<string> {
  const response = await fetch(`${address}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  })
  return ((await response.json()) as { reply: string }).reply
}

test('the first start fills a demo gym and answers; the second is ready at once; a wrong token closes one door; Ctrl-C closes cleanly', {
  timeout: 120_000,
}, async () => {
  const data = join(folder, 'first')
  const installed = performance.now()
  const first = start({ PORT: '0', SPOTTER_DATA: data })
  const address = addressIn(await first.says(/Ctrl-C closes/))
  const filled = performance.now() - installed
  expect(first.output()).toMatch(/Filling the demo gym/)
  expect(first.output()).toMatch(/when is legs day quiet\?/)
  expect(await chat(address, 'when is legs day quiet?')).toMatch(/^Legs are quietest /)

  const intruder = start({ PORT: '0', SPOTTER_DATA: data })
  expect(await intruder.ended).toBe(1)
  expect(intruder.output()).toMatch(/^Another Spotter \(process \d+\) is using .*first\. Stop it first/)

  first.child.kill('SIGINT')
  expect(await first.ended).toBe(0)

  const begun = performance.now()
  const second = start({ PORT: '0', SPOTTER_DATA: data })
  await second.says(/Ctrl-C closes/)
  expect(second.output()).not.toMatch(/Filling/)
  // The suite shares this machine, so the second start is held against the first; alone it takes a quarter of it.
  expect(performance.now() - begun).toBeLessThan(filled / 2)
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)

  // The platforms know other tokens than the ones the house has.
  const telegram = await playTelegram('7000000000:known-to-the-platform-alone-0123')
  const discord = await playDiscord('b3RoZXI.R2x1ZQ.known-to-the-platform-alone')
  const third = start({
    PORT: '0',
    SPOTTER_DATA: data,
    TELEGRAM_BOT_TOKEN: telegramToken,
    TELEGRAM_API_ROOT: telegram.root,
    DISCORD_BOT_TOKEN: discordToken,
    DISCORD_API_ROOT: discord.root,
  })
  const said = await third.says(/Ctrl-C closes/)
  expect(said).toMatch(/Telegram stays closed: Telegram refuses the token/)
  expect(said).toMatch(/Discord stays closed: Discord refuses the token/)
  expect(said).toMatch(/Doors: web\./)
  expect(await chat(addressIn(said), 'is it busy now?')).toMatch(
    /people are here right now|is closed right now/,
  )
  third.child.kill('SIGTERM')
  expect(await third.ended).toBe(0)
  await telegram.close()
  await discord.close()
})

test('a wrong configuration is told whole, without a value, before anything is touched', async () => {
  const run = start({ PORT: 'banana', DATABASE_URL: 'mysql://secret', SPOTTER_ZONE: 'Mars/Olympus' })
  expect(await run.ended).toBe(1)
  expect(run.output()).toMatch(/PORT[\s\S]*DATABASE_URL[\s\S]*SPOTTER_ZONE/)
  expect(run.output()).not.toMatch(/banana|secret|Olympus/)
})

test('a port in use is one sentence', async () => {
  const other = createServer().listen(0)
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const run = start({ PORT: String(port), SPOTTER_DATA: join(folder, 'port') })
  expect(await run.ended).toBe(1)
  expect(run.output().trim()).toBe(
    `Port ${port} is in use. Stop what runs there, or choose another: PORT=3001 npm start`,
  )
  other.close()
})

test('a data folder that can not be written is one sentence', async () => {
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  const run = start({ PORT: '0', SPOTTER_DATA: join(file, 'data') })
  expect(await run.ended).toBe(1)
  expect(run.output().trim()).toMatch(
    /^The data folder .* can't be written\. Choose another with SPOTTER_DATA\.$/,
  )
})

test('a Postgres that nobody answers at is one sentence without the address', async () => {
  const run = start({ PORT: '0', DATABASE_URL: 'postgres://spotter:geheim@127.0.0.1:9/spotter' })
  expect(await run.ended).toBe(1)
  expect(run.output().trim()).toMatch(/^Postgres can't be used: nobody answers at its address\./)
  expect(run.output()).not.toContain('geheim')
})

test('a database of a newer Spotter is refused and left as it is', { timeout: 60_000 }, async () => {
  const data = join(folder, 'newer')
  const opened = await openEmbedded(data)
  await opened.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('from the future', 99999999999999)`,
  )
  await opened.close()
  const run = start({ PORT: '0', SPOTTER_DATA: data })
  expect(await run.ended).toBe(1)
  expect(run.output().trim()).toBe(
    'The database was written by a newer Spotter than this one. Update the code; nothing was changed.',
  )
})
