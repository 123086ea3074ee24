import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDiscord } from '../bot/channels/discord.ts'
import { type DiscordHttp, openDiscordHttp } from '../bot/channels/discord-http.ts'
import { directChannelId, directMessage, slashInDirect } from '../bot/channels/fixtures/discord.ts'
import { type DiscordApi, playDiscord, type SentInteraction } from '../bot/channels/loopback/discord-api.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { createApp } from './app.ts'
import { createDeps, type Deps } from './deps.ts'
import { discordDeps } from './discord.ts'
import { theGym } from './gym.ts'
import { catchUp } from './jobs.ts'

/** The whole house with Discord's signed requests as its door, as on Workers. */

const start = new Date('2026-11-24T17:42:00+01:00').getTime()
let seconds = 0
const now = () => new Date(start + 1000 * seconds++)

let database: TestDatabase
let deps: Deps
let api: DiscordApi
let door: DiscordHttp
let house: (request: Request) => Promise<Response>

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now: now(), weeks: 4 })
  await catchUp(db, await theGym(db, undefined), now())
  deps = createDeps({ model: { kind: 'offline' }, gym: undefined }, { db, log: () => {}, now })
}, 120_000)
afterAll(() => database.close())

beforeEach(async () => {
  api = await playDiscord()
  const { token, root: apiRoot, publicKey } = api
  door = openDiscordHttp({ token, apiRoot, publicKey, applicationId: undefined }, discordDeps(deps))
  const app = createApp(deps, { telegram: undefined, discord: door.interactions }, now)
  house = async (request) => app.fetch(request)
})
afterEach(async () => {
  await door.landed()
  await api.close()
  expect(api.mistakes).toEqual([])
})

let nth = 0
function command(
  name: string,
  options: Record<string, string | number> = {},
  locale = 'en-GB',
): SentInteraction {
  const given = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: typeof value === 'number' ? 4 : 3,
    value,
  }))
  return interaction(2, { id: '1', name, type: 1, options: given }, locale)
}

function interaction(type: number, data: object, locale = 'en-GB'): SentInteraction {
  const own = { id: `14414947555566${String(++nth).padStart(5, '0')}`, token: `own${nth}` }
  return { ...slashInDirect, ...own, type, data, locale } as unknown as SentInteraction
}

/** A press of a button that nobody pressed in this house before. */
const pressed = (label: string): SentInteraction => ({
  ...api.pressOf(label),
  id: `14414947555577${String(++nth).padStart(5, '0')}`,
})

/** What an interaction is answered in the end. */
async function answered(asked: SentInteraction): Promise<string> {
  const before = api.state.messages.length
  await api.request(house, asked)
  await door.landed()
  expect(api.state.messages.length).toBe(before + 1)
  return api.state.messages.at(-1)?.content ?? ''
}

test('in, now, quiet and out by commands, and undo by its button', async () => {
  expect(await answered(command('in', { split: 'legs' }))).toMatch(/^Checked in at 17:\d\d for legs\./)
  expect(await answered(command('now'))).toMatch(/people are here right now/)
  expect(await answered(command('quiet', { when: 'tomorrow evening', split: 'legs' }))).toMatch(/^Legs/)
  expect(await answered(command('out'))).toMatch(/^Checked out/)
  expect(await answered(pressed('Undo'))).toMatch(/^Undone: the check-out/)
})

test('an alert for a number of people says that number', async () => {
  const said = await answered(command('alert', { below: 12, split: 'legs' }))
  expect(said).toMatch(/\b12\b/)
})

test('completions are the gym’s own, in the language of the app', async () => {
  const options = [{ name: 'when', type: 3, value: 'morgen', focused: true }]
  const asking = interaction(4, { id: '1', name: 'quiet', type: 1, options }, 'de')
  const response = await api.request(house, asking)
  const { data } = (await response.json()) as { data: { choices: { name: string; value: string }[] } }
  expect(data.choices.length).toBeGreaterThan(0)
  expect(data.choices.every(({ value }) => /^tomorrow/.test(value))).toBe(true)
})

test('a profile is filled in by a form, and every field of it is understood', async () => {
  await answered(command('profile'))
  await api.request(house, pressed('Fill in a form'))
  const fields = { height: '178', weight: '82,5', age: '34', else: '' }
  const components = Object.entries(fields).map(([id, value]) => ({
    type: 18,
    component: { type: 4, custom_id: id, value },
  }))
  const goal = { type: 18, component: { type: 3, custom_id: 'goal', values: ['build muscle'] } }
  const form = interaction(5, { custom_id: 'f:profile', components: [...components, goal] })
  expect(await answered(form)).toContain('height, weight, year of birth and goal')
  const said = await answered(pressed('Yes, keep it'))
  for (const word of ['178 cm', '82.5 kg', 'gaining']) expect(said).toContain(word)
})

test('a set is logged by a form', async () => {
  const bare = command('log')
  expect(await (await api.request(house, bare)).json()).toMatchObject({ type: 9 })
  const components = Object.entries({ exercise: 'bench press', sets: '80x8,8,7' }).map(([id, value]) => ({
    type: 18,
    component: { type: 4, custom_id: id, value },
  }))
  const said = await answered(interaction(5, { custom_id: 'f:log', components }))
  expect(said).toMatch(/bench press/i)
  expect(said).toMatch(/8, 8(,| and) 7/)
})

test('what is said unasked reaches the talk that a command began', async () => {
  await answered(command('now'))
  const told = await door.tell(
    directChannelId,
    { text: 'Legs are quiet.', choices: [], files: [] },
    'outbox:9',
  )
  expect(told).toBe('sent')
  expect(api.state.messages.at(-1)).toMatchObject({ channel_id: directChannelId, content: 'Legs are quiet.' })
})

test('a request that nobody signed is refused', async () => {
  const forged = new Request('http://localhost/webhooks/discord', { method: 'POST', body: '{"type":1}' })
  expect((await house(forged)).status).toBe(401)
})

test('the gateway and requests are one door: the member is the same, and so is the talk', async () => {
  const { token, root: apiRoot, publicKey } = api
  const interactions = { publicKey, applicationId: undefined }
  const both = await openDiscord({ token, apiRoot, interactions, shards: 'auto' }, discordDeps(deps))
  const said = () => api.state.messages.map(({ content }) => content)
  api.deliver({ ...directMessage, content: 'check me in for chest' })
  await expect.poll(said, { timeout: 10_000 }).toHaveLength(1)
  expect(said()[0]).toMatch(/chest|already checked in/)
  const asked = pressed('Undo')
  await api.request(both.interactions ?? house, asked)
  await both.close()
  expect(said()[1]).toMatch(/^Undone/)
})
