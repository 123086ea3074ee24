import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openDiscord } from '../bot/channels/discord.ts'
import * as events from '../bot/channels/fixtures/discord.ts'
import { type DiscordApi, playDiscord, type SentInteraction } from '../bot/channels/loopback/discord-api.ts'
import type { Door } from '../bot/turn.ts'
import { gyms, identities } from '../db/schema/index.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { createDeps, type Deps } from './deps.ts'
import { discordDeps } from './discord.ts'
import { theGym } from './gym.ts'
import { catchUp } from './jobs.ts'

/** In which language the whole house speaks on Discord: the answers, the door's own words, forms and completions. */

const now = () => new Date('2026-11-24T17:42:00+01:00')
let database: TestDatabase
let deps: Deps
let api: DiscordApi
let door: Door

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now: now(), weeks: 4 })
  await catchUp(db, await theGym(db, undefined), now())
}, 120_000)
afterAll(() => database.close())

beforeEach(async () => {
  api = await playDiscord()
  api.state.next = () => `${1441496000000000000n + BigInt(++nth)}`
  const { db } = database
  await db.delete(identities).where(eq(identities.channel, 'discord'))
  deps = createDeps({ model: { kind: 'offline' }, gym: undefined }, { db, log: () => {}, now })
  door = await openDiscord({ token: api.token, apiRoot: api.root }, discordDeps(deps))
})
afterEach(async () => {
  await door.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

let nth = 0
function slash(name: string, locale: string, from: object = events.slashInDirect, options: object[] = []) {
  const own = { id: api.state.next(), token: `own${++nth}`, locale }
  return { ...from, ...own, data: { id: '1', name, type: 1, options } } as unknown as SentInteraction
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 10 })
const words = (nth = -1) => api.state.messages.at(nth)?.content ?? ''
const labels = () =>
  (api.state.messages.at(-1)?.components ?? []).flatMap(({ components }) =>
    components.map((each) => 'label' in each && each.label),
  )

/** What somebody is answered in the end. */
async function answered(asked: () => void, right: RegExp): Promise<void> {
  const before = api.state.messages.length
  asked()
  await eventually(() => {
    expect(api.state.messages.length).toBeGreaterThan(before)
    expect(words()).toMatch(right)
  })
}

test.each([
  ['de', /Personen/],
  ['es-ES', /personas/],
  ['es-419', /personas/],
  ['pt-BR', /people are here right now/],
])('a command of an app that is set to %s is answered in it', async (locale, right) => {
  await answered(() => api.interact(slash('now', locale)), right)
})

test('what is written later carries no language, and is answered in that of the app all the same', async () => {
  await answered(() => api.interact(slash('now', 'de')), /Personen/)
  await answered(
    () => api.deliver({ ...events.directMessage, id: api.state.next(), content: '/now' }),
    /Personen/,
  )
  await answered(
    () => api.deliver({ ...events.directSticker, id: api.state.next() }),
    /^Ich kann bisher nur Text lesen/,
  )
  const form = slash('log', 'de')
  api.interact(form)
  await eventually(() =>
    expect(api.state.interactions.find(({ id }) => id === form.id)?.callback).toMatchObject({
      type: 9,
      data: { title: 'Was du gehoben hast' },
    }),
  )
})

test('what somebody has set goes before what their app is set to, in every way of the door', async () => {
  await answered(
    () => api.interact(slash('language', 'en-GB', undefined, [{ name: 'language', type: 3, value: 'es' }])),
    /español/i,
  )
  await answered(() => api.interact(slash('now', 'en-GB')), /personas/)
  await answered(() => api.interact(slash('profile', 'en-GB')), /./)
  await eventually(() => expect(labels()).toContain('Rellenar un formulario'))
  const press = api.pressOf('Rellenar un formulario')
  api.interact(press)
  await eventually(() =>
    expect(api.state.interactions.find(({ id }) => id === press.id)?.callback).toMatchObject({
      type: 9,
      data: { title: 'Sobre ti' },
    }),
  )
})

test('in a channel it is the language of the gym, and to one alone their own', async () => {
  const { db } = database
  const { id, language } = await theGym(db, undefined)
  await db.update(gyms).set({ language: 'es' }).where(eq(gyms.id, id))
  deps.changed()
  try {
    await answered(() => api.interact(slash('now', 'de', events.slashForAll)), /personas/)
    await answered(() => api.interact(slash('mine', 'de', events.slashInGuild)), /Platz|Plätze/)
    expect(api.state.messages.at(-1)).toMatchObject({ ephemeral: true })
    // By a mention: the line that says where it went is said to whoever asked.
    const asked = { ...events.guildMention, id: api.state.next(), author: events.mia }
    await answered(() => api.deliver({ ...asked, content: `<@${events.me.id}> /mine` }), /privat geschickt/)
    expect(api.state.messages.some(({ content }) => /Platz|Plätze/.test(content))).toBe(true)
  } finally {
    await db.update(gyms).set({ language }).where(eq(gyms.id, id))
  }
})

test('the picker has names and descriptions in German and in both kinds of Spanish', async () => {
  await eventually(() => expect(api.state.commands.length).toBeGreaterThan(10))
  const quiet = api.state.commands.find(({ name }) => name === 'quiet')
  expect(quiet).toMatchObject({
    name_localizations: { de: 'ruhig', 'es-ES': expect.any(String), 'es-419': expect.any(String) },
    description_localizations: { de: expect.stringMatching(/ruhig/) },
  })
})
