import { openDiscordHttp } from '../../bot/channels/discord-http.ts'
import { playDiscord } from '../../bot/channels/loopback/discord-api.ts'
import { signer } from '../../bot/channels/loopback/discord-signing.ts'
import { playTelegram } from '../../bot/channels/loopback/telegram-api.ts'
import { openTelegramHttp } from '../../bot/channels/telegram-http.ts'
import type { Database } from '../../db/client.ts'
import { accessKeys, identities, members } from '../../db/schema/index.ts'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import { addKey, hashOf } from '../../tools/feed/index.ts'
import { endGymKey, gymKeysOf, makeGymKey } from '../../tools/gym-keys/index.ts'
import { rights } from '../../tools/kit/rights.ts'
import { createApp } from '../app.ts'
import { createDeps, type Deps } from '../deps.ts'
import { discordDeps } from '../discord.ts'
import { theGym } from '../gym.ts'
import { catchUp } from '../jobs.ts'
import { openSession, sessionCookie } from '../login/session.ts'
import { telegramDeps } from '../telegram.ts'

/** What Telegram shows so that it is known to be Telegram. */
export const telegramSecret = 'ours'

export const origin = 'http://gym.example'

/** What is sent may end a session or a key, or forget a member; so there are new ones after so many requests. */
const usesOfKeys = 25

/** A house with all its doors, which keeps count of its own bugs, and what opens it. */
export type FuzzedHouse = Awaited<ReturnType<typeof fuzzedHouse>>

/**
 * Puts a whole house up for being knocked at: a gym that has lived some weeks, a member, an owner, keys of every kind.
 *
 * The clock goes on by a second a request, for limits of calls a minute are not what is looked at.
 */
export async function fuzzedHouse(db: Database) {
  let at = new Date('2026-11-24T17:42:00+01:00').getTime()
  const now = () => new Date(at)
  const bugs: string[] = []
  const log = (event: string, facts = {}) => {
    if (/^(bug|.*_failed|.*unreadable)$/.test(event)) bugs.push(`${event} ${JSON.stringify(facts)}`)
  }
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now: now(), weeks: 4 })
  const gym = await theGym(db, undefined)
  await catchUp(db, gym, now())
  const deps = createDeps({ model: { kind: 'offline' }, gym: gym.id, web: origin }, { db, log, now })
  const { telegram, discord, ...doors } = await openDoors(deps)
  const app = createApp(deps, { telegram: telegram.webhook, discord: discord.interactions }, now)
  const world = { db, gym: gym.id, login: deps.login, now }
  let keys = await newKeys(world)
  let uses = 0
  return {
    app,
    db,
    gym: gym.id,
    bugs,
    signed: doors.signed,
    /** What opens the house just now. */
    async keys() {
      if (++uses % usesOfKeys === 0) keys = await newKeys(world)
      return keys
    },
    /** The next request comes a second later. */
    tick() {
      at += 1000
    },
    now,
    settle: doors.settle,
    close: doors.close,
  }
}

/** Both channels played, and the doors to them. */
async function openDoors(deps: Deps) {
  const [telegramApi, discordApi] = [await playTelegram(), await playDiscord()]
  const telegram = openTelegramHttp(
    {
      token: telegramApi.token,
      apiRoot: telegramApi.root,
      url: `${origin}/webhooks/telegram`,
      secret: telegramSecret,
    },
    telegramDeps(deps),
  )
  const { token, root: apiRoot } = discordApi
  const { publicKey, headersOf } = signer()
  const discord = openDiscordHttp({ token, apiRoot, publicKey, applicationId: undefined }, discordDeps(deps))
  const landed = () => Promise.all([telegram.landed(), discord.landed()])
  return {
    telegram,
    discord,
    /** Headers with which Discord shows that a body is its own. */
    signed: headersOf,
    /** Waits for what is under way, and lets the channels forget what was said to them. */
    async settle() {
      await landed()
      telegramApi.calls.splice(0)
      discordApi.state.messages.splice(0)
    },
    async close() {
      await landed()
      await Promise.all([telegramApi.close(), discordApi.close()])
    },
  }
}

type World = { db: Database; gym: string; login: Deps['login']; now(): Date }

/** Everything that opens something, as it is sent, for a member and an owner of their own. */
async function newKeys({ db, gym, login, now }: World) {
  const [mia, owner] = [crypto.randomUUID(), crypto.randomUUID()]
  const createdAt = now()
  await db.insert(members).values([
    { id: mia, gym, name: 'Mia', source: 'web' as const, createdAt },
    { id: owner, gym, name: 'Olga', source: 'web' as const, role: 'owner' as const, createdAt },
  ])
  await db.insert(identities).values([
    { gym, channel: 'web', sender: mia, member: mia },
    { gym, channel: 'web', sender: owner, member: owner },
  ])
  const [feedKey, accessKey] = [`spotter_${mia}`, `spotter_me_${mia.replaceAll('-', '').repeat(2)}`]
  await addKey(db, { gym, name: 'door', hash: await hashOf(feedKey), createdAt })
  const hash = await hashOf(accessKey)
  await db.insert(accessKeys).values({ gym, member: mia, name: 'laptop', writes: true, hash, createdAt })
  const by = { gym, actor: { member: owner }, now: createdAt }
  for (const { id } of await gymKeysOf(db, gym)) await endGymKey(db, by, id)
  const { key: gymKey } = await makeGymKey(db, by, { name: 'all', scopes: [...rights] })
  const session = await openSession(login, { gym, member: owner, way: 'link' })
  return {
    visitor: `spotter=${mia}`,
    session: `${sessionCookie}=${session.token}`,
    gymKey,
    feedKey,
    accessKey,
  }
}
