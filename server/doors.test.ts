import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDiscord } from '../bot/channels/discord.ts'
import { slashInGuild } from '../bot/channels/fixtures/discord.ts'
import { privateMessage } from '../bot/channels/fixtures/telegram.ts'
import { playDiscord } from '../bot/channels/loopback/discord-api.ts'
import { playTelegram } from '../bot/channels/loopback/telegram-api.ts'
import { openTelegram } from '../bot/channels/telegram.ts'
import { commands } from '../bot/commands.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { createApp } from './app.ts'
import { prepareDemo } from './demo.ts'
import { createDeps, type Deps } from './deps.ts'
import { theGym } from './gym.ts'
import { catchUp } from './jobs.ts'

/** The four things every newcomer is told to say, and what a right answer looks like. */
const talk = [
  ['check me in for legs', /^Checked in at 17:42 for legs\. (About \d+ people are here|It is very quiet)\./],
  ['is it busy now?', /^About \d+ people are here right now; the gym holds \d+\./],
  ['when is legs day quiet?', /^Legs are quietest .*, \d\d:\d\d to \d\d:\d\d: (about|fewer than) \d+ people/],
  ["I'm off", /^Checked out after 1 minute\./],
] as const

const now = () => new Date('2026-11-24T17:42:00+01:00')
let database: TestDatabase
let deps: Deps

beforeAll(async () => {
  database = await testDatabase()
  await prepareDemo(database.db, { now: now(), zone: 'Europe/Berlin' })
  await catchUp(database.db, await theGym(database.db, undefined), now())
  let seconds = 0
  // Every turn is a second later, as in life; a visit has to have a length.
  const answering = createDeps(
    { model: { kind: 'offline' }, gym: undefined },
    { db: database.db, log: () => {}, now },
  )
  deps = {
    ...answering,
    answer: (turn, heard) =>
      answering.answer({ ...turn, at: new Date(now().getTime() + 1000 * seconds++) }, heard),
  }
}, 120_000)
afterAll(() => database.close())

const doorDeps = () => ({
  answer: deps.answer,
  log: () => {},
  now,
  commands,
  tempo: { patienceMs: 60_000 },
})

async function newest(texts: () => readonly string[], count: number): Promise<string> {
  await expect.poll(() => texts().length, { timeout: 10_000 }).toBe(count)
  return texts().at(-1) ?? ''
}

test('Telegram: the four, in private, by text and by button', async () => {
  const api = await playTelegram()
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  const door = await openTelegram(config, doorDeps())
  const sent = () => api.accepted('sendMessage').map(({ text }) => String(text))
  let count = 0
  for (const [text, right] of talk) {
    await api.say(text)
    expect(await newest(sent, ++count)).toMatch(right)
  }
  await api.press('Undo')
  expect(await newest(sent, ++count)).toMatch(/^Undone/)
  // The same once more, with the button's number typed instead.
  await api.say("I'm off")
  expect(await newest(sent, ++count)).toMatch(/^Checked out/)
  await api.say('1')
  expect(await newest(sent, ++count)).toMatch(/^Undone: the check-out/)
  expect(api.mistakes).toEqual([])
  await door.close()
  await api.close()
})

test('Telegram by webhook: an update that comes twice is answered once, a forged one never', async () => {
  const api = await playTelegram()
  let doors: { telegram: ((request: Request) => Promise<Response>) | undefined } = { telegram: undefined }
  const { promise: listening, resolve } = Promise.withResolvers<string>()
  const house = serve(
    { fetch: (request) => createApp(deps, doors, now).fetch(request), port: 0 },
    ({ port }: AddressInfo) => resolve(`http://localhost:${port}/webhooks/telegram`),
  )
  const url = await listening
  const config = {
    kind: 'webhook',
    token: api.token,
    apiRoot: api.root,
    url,
    secret: 'only-the-platform',
  } as const
  const door = await openTelegram(config, doorDeps())
  doors = { telegram: door.webhook }
  const sent = () => api.accepted('sendMessage').map(({ text }) => String(text))
  await api.deliver(privateMessage)
  await api.deliver(privateMessage)
  expect(await newest(sent, 1)).toMatch(/\w{3}/)
  const forged = { method: 'POST', body: JSON.stringify({ ...privateMessage, update_id: 1 }) }
  const refused = await fetch(url, { ...forged, headers: { 'content-type': 'application/json' } })
  expect(refused.status).toBeGreaterThanOrEqual(400)
  await door.close()
  expect(sent()).toHaveLength(1)
  house.close()
  await api.close()
})

test('Discord: the four, in a direct message, by text and by button', async () => {
  const api = await playDiscord()
  const door = await openDiscord({ token: api.token, apiRoot: api.root }, doorDeps())
  const sent = () => api.state.messages.map(({ content }) => content)
  let count = 0
  for (const [text, right] of talk) {
    api.say(text)
    expect(await newest(sent, ++count)).toMatch(right)
  }
  api.press('Undo')
  expect(await newest(sent, ++count)).toMatch(/^Undone/)
  expect(api.mistakes).toEqual([])
  await door.close()
  await api.close()
})

test('Discord: a slash command in a guild knows the member from her direct messages, and answers her alone', async () => {
  const api = await playDiscord()
  const door = await openDiscord({ token: api.token, apiRoot: api.root }, doorDeps())
  api.interact(slashInGuild)
  const sent = () => api.state.messages.map(({ content }) => content)
  expect(await newest(sent, 1)).toMatch(/^You're already checked in for legs, since 17:42\./)
  expect(api.state.messages.at(-1)?.ephemeral).toBe(true)
  expect(api.mistakes).toEqual([])
  await door.close()
  await api.close()
})

const browserPath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
  .filter((path) => path !== undefined)
  .find((path) => existsSync(path))
if (!browserPath)
  process.stderr.write('NOT TESTED: the four in a real browser. No Chromium was found; set CHROMIUM_PATH.\n')

describe.skipIf(!browserPath)('the web chat in a real browser (needs Chromium)', () => {
  let browser: Browser
  let address: string
  let server: ReturnType<typeof serve>

  beforeAll(async () => {
    const app = createApp(deps, { telegram: undefined }, now)
    address = await new Promise((resolve) => {
      server = serve({ fetch: app.fetch, port: 0 }, (info: AddressInfo) =>
        resolve(`http://localhost:${info.port}`),
      )
    })
    browser = await chromium.launch({
      executablePath: browserPath ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const reply = (page: Page, words: RegExp) => page.getByText(words).last().waitFor({ timeout: 10_000 })

  test('the four by text, then undo by its button', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(address)
    for (const [text, right] of talk) {
      await page.getByRole('textbox').fill(text)
      await page.keyboard.press('Enter')
      await reply(page, new RegExp(right.source.replace('^', '')))
    }
    await page.getByRole('button', { name: /Undo/ }).click()
    await reply(page, /Undone: the check-out/)
  })

  test('the questions the empty chat offers are answered at a tap', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(address)
    await page.getByRole('button', { name: /Is it busy now/ }).click()
    await reply(page, /people are here right now/)
    await page.getByRole('textbox').fill('1')
    await page.keyboard.press('Enter')
    await reply(page, /quietest today/)
  })
})
