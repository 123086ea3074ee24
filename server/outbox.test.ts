import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDiscord } from '../bot/channels/discord.ts'
import { directChannelId } from '../bot/channels/fixtures/discord.ts'
import { mia as telegramMia } from '../bot/channels/fixtures/telegram.ts'
import { playDiscord } from '../bot/channels/loopback/discord-api.ts'
import { rehearse } from '../bot/channels/loopback/rehearsal.ts'
import { playTelegram } from '../bot/channels/loopback/telegram-api.ts'
import { openTelegram } from '../bot/channels/telegram.ts'
import { answering } from '../bot/reply.ts'
import { shownTurns } from '../bot/store.ts'
import type { Channel, Teller, Told, Turn } from '../bot/turn.ts'
import { identities, members, outbox, turns } from '../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { begin, enqueue, lease, type Unasked } from '../tools/outbox/index.ts'
import { testGym } from '../tools/testing.ts'
import { createApp } from './app.ts'
import { createDeps } from './deps.ts'
import { deliver, watchOutbox, webDoor } from './outbox.ts'
import type { PastTurn } from './pages/wire.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
let now: Date
let database: TestDatabase
let gym: Gym
let mia: string
let log: string[]
let doors: Map<string, Teller>

/** What the doors said, in order: "telegram 518203377: words". */
let said: string[]
/** What the next tellings come to instead of being said. */
let faults: Told[]

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  now = noon
  log = []
  said = []
  faults = []
  doors = new Map([['web', webDoor]])
  for (const name of ['telegram', 'discord']) doors.set(name, door(name))
  await write('telegram', '518203377')
  mia = (await database.db.select({ id: members.id }).from(members))[0]?.id ?? ''
})

function door(name: string): Teller {
  return {
    async tell(address, { text }) {
      const fault = faults.shift()
      if (fault === undefined) said.push(`${name} ${address}: ${text}`)
      return fault ?? 'sent'
    },
  }
}

const clock = () => now
const means = () => ({ doors, log: (event: string) => log.push(event), now: clock })
const look = () => deliver(database.db, gym, means())
const seconds = (count: number) => {
  now = new Date(now.getTime() + 1000 * count)
}

let updates = 0

/** A member writes in private, or elsewhere when told so. */
function write(channel: Channel, conversation: string, more: Partial<Turn> = {}) {
  const crash = (error: unknown) => {
    throw error
  }
  const answer = answering({ db: database.db, gym: async () => gym, hosted: undefined, log: () => {}, crash })
  return answer({
    id: `${++updates}`,
    channel,
    conversation,
    private: true,
    sender: conversation,
    senderName: 'Mia',
    text: 'hi',
    at: now,
    ...more,
  })
}

function put(key: string, more: Partial<Unasked> = {}): Promise<boolean> {
  return enqueue(database.db, {
    key,
    gym,
    kind: 'reminder',
    to: { member: mia },
    message: { text: key, choices: [{ label: 'How is it now?', send: '/now' }] },
    madeAt: now,
    dueAt: now,
    expiresAt: addMinutes(now, 120),
    quietHours: 'later',
    ...more,
  })
}

/** Makes the one member be known under another channel's sender too, as linking will do. */
async function alsoAt(channel: Channel, address: string) {
  await database.db
    .insert(identities)
    .values({ gym: gym.id, channel, sender: address, member: mia, address, wroteAt: now })
}

const stateOf = async (key: string) => {
  const [row] = await openedRows(database.db, outbox, { where: eq(outbox.key, key) })
  return row && [row.state, row.reason]
}

describe('a member', () => {
  test('is told where they wrote last, and the row is settled', async () => {
    seconds(60)
    await alsoAt('discord', '77')
    await put('a')
    await look()
    expect(said).toEqual(['discord 77: a'])
    expect(await stateOf('a')).toEqual(['sent', null])
    await look()
    expect(said).toHaveLength(1)
  })

  test('who blocked us there is told elsewhere', async () => {
    seconds(60)
    await alsoAt('discord', '77')
    faults = ['never']
    await put('a')
    await look()
    expect(said).toEqual(['telegram 518203377: a'])
  })

  test('who can be told nowhere is not tried again', async () => {
    faults = ['never']
    await put('a')
    await look()
    seconds(3600)
    await look()
    expect(said).toEqual([])
    expect(await stateOf('a')).toEqual(['failed', 'refused'])
  })

  test('whose only door is closed is told once it is open', async () => {
    const telegram = doors.get('telegram')
    doors.delete('telegram')
    await put('a')
    await look()
    if (telegram) doors.set('telegram', telegram)
    await look()
    expect(said).toEqual([])
    seconds(10)
    await look()
    expect(said).toEqual(['telegram 518203377: a'])
  })

  test('who fell silent is told nothing', async () => {
    await put('a')
    await database.db.update(members).set({ silentSince: now }).where(eq(members.id, mia))
    await look()
    expect([said, await stateOf('a')]).toEqual([[], ['dropped', 'silent']])
  })

  test('hears things in their order, also when the first does not get through at once', async () => {
    for (const key of ['1', '2', '3']) await put(key)
    faults = ['again', 'again']
    for (let i = 0; i < 12; i++) {
      await look()
      seconds(5)
    }
    expect(said.map((line) => line.slice(-1))).toEqual(['1', '2', '3'])
  })

  test('is left alone as long as the channel asks', async () => {
    await put('a')
    faults = [35_000]
    await look()
    seconds(34)
    await look()
    expect(said).toEqual([])
    seconds(1)
    await look()
    expect(said).toEqual(['telegram 518203377: a'])
  })

  test('is not told what could only be told too late', async () => {
    await put('a', { expiresAt: addMinutes(now, 1) })
    faults = Array.from({ length: 20 }, () => 'again' as const)
    for (let i = 0; i < 24; i++) {
      await look()
      seconds(5)
    }
    expect(said).toEqual([])
    expect(await stateOf('a')).toEqual(['failed', 'unreachable'])
    // 0, 10, 40 seconds: the pauses grow.
    expect(faults).toHaveLength(17)
  })

  test('may answer an unasked message with the number of its choice', async () => {
    await put('Legs at 18:00, in an hour.')
    await look()
    const reply = await write('telegram', '518203377', { text: '1' })
    expect(reply?.tools).toMatchObject([{ name: 'crowdNow' }])
  })
})

test('an address is a talk with the member alone, noted at most once an hour', async () => {
  const known = async () => {
    const rows = await database.db.select().from(identities)
    return rows.map(({ address, wroteAt }) => [address, wroteAt])
  }
  expect(await known()).toEqual([['518203377', noon]])
  seconds(3599)
  await write('telegram', '518203377')
  await write('telegram', '-100', { private: false, sender: '518203377' })
  await write('telegram', '-100:518203377', { hidden: true, sender: '518203377' })
  expect(await known()).toEqual([['518203377', noon]])
  seconds(1)
  await write('telegram', '518203377')
  expect(await known()).toEqual([['518203377', now]])
  await write('telegram', '518203377:9', { sender: '518203377' })
  expect(await known()).toEqual([['518203377:9', now]])
})

test('a group is told in its conversation', async () => {
  await put('a', { to: { channel: 'discord', conversation: '1101' } })
  await put('b', { to: { channel: 'nowhere', conversation: '1' } })
  await look()
  expect(said).toEqual(['discord 1101: a'])
  expect(await stateOf('b')).toEqual(['waiting', null])
})

test('many are told side by side, and one who can not be reached holds up nobody else', async () => {
  for (let i = 0; i < 30; i++) await put(`${i}`, { to: { channel: 'telegram', conversation: `-${i + 1}` } })
  faults = ['again', 'never']
  await look()
  expect(said).toHaveLength(28)
})

describe('a process that dies', () => {
  /** Leases what is due, and dies before anything leaves. */
  const die = () => lease(database.db, gym, now)
  /** Leases what is due, and dies after the request has left. */
  async function dieAfterBegin(channel: string, conversation: string) {
    const [row] = await die()
    const until = addMinutes(now, 2)
    await begin(database.db, row?.id ?? 0, { channel, conversation }, { now, until })
  }

  test('before anything leaves loses nothing', async () => {
    await put('a')
    await die()
    seconds(119)
    await look()
    expect(said).toEqual([])
    seconds(1)
    await look()
    expect(said).toEqual(['telegram 518203377: a'])
  })

  test('after the request left repeats nothing on Telegram, and says so in the log', async () => {
    await put('a')
    await put('b')
    await dieAfterBegin('telegram', '518203377')
    seconds(120)
    await look()
    expect(said).toEqual(['telegram 518203377: b'])
    expect(await stateOf('a')).toEqual(['sent', 'uncertain'])
    expect(log).toContain('outbox.unsure')
    const past = await openedRows(database.db, turns, { where: eq(turns.text, '') })
    expect(past).toHaveLength(2)
  })

  test('on the web says it exactly once', async () => {
    await write('web', 'cookie')
    await put('a', { to: { channel: 'web', conversation: 'cookie' } })
    await dieAfterBegin('web', 'cookie')
    seconds(3600)
    await look()
    await look()
    const here = { channel: 'web', conversation: 'cookie' } as const
    const shown = await shownTurns(database.db, gym.id, here, {
      after: addMinutes(noon, -60),
      most: 20,
      news: 0,
    })
    expect(shown.map(({ text, reply }) => [text, reply?.text])).toEqual([['', 'a']])
  })

  test('after the request left repeats it on Discord under the same nonce, while Discord knows that', async () => {
    const api = await playDiscord()
    const discord = await openDiscord({ token: api.token, apiRoot: api.root }, rehearse().deps)
    doors.set('discord', discord)
    const to = { channel: 'discord', conversation: directChannelId }
    await put('a', { to })
    const [row] = await die()
    await begin(database.db, row?.id ?? 0, to, { now, until: addMinutes(now, 2) })
    await discord.tell(directChannelId, { text: 'a', choices: [], files: [] }, `outbox:${row?.id}`)
    seconds(120)
    await look()
    expect(api.state.messages.map(({ content }) => content)).toEqual(['a'])
    expect(api.calls.filter((call) => call.startsWith('POST /channels'))).toHaveLength(2)
    expect(await stateOf('a')).toEqual(['sent', null])

    await put('b', { to })
    await dieAfterBegin('discord', directChannelId)
    seconds(600)
    await look()
    expect(await stateOf('b')).toEqual(['sent', 'uncertain'])
    expect(api.state.messages).toHaveLength(1)
    await discord.close()
    await api.close()
  })

  test('and whose repeat is refused for good tells the member elsewhere', async () => {
    doors.set('discord', { ...door('discord'), keyLastsMs: 180_000 })
    seconds(60)
    await alsoAt('discord', '77')
    await put('a')
    await dieAfterBegin('discord', '77')
    seconds(120)
    faults = ['never', 'never']
    await look()
    expect(said).toEqual(['telegram 518203377: a'])
  })

  test('and a repeat that does not get through is not taken for a new one', async () => {
    doors.set('discord', { ...door('discord'), keyLastsMs: 180_000 })
    await put('a', { to: { channel: 'discord', conversation: '77' } })
    await dieAfterBegin('discord', '77')
    seconds(120)
    faults = ['again']
    await look()
    expect(await stateOf('a')).toEqual(['sending', 'begun'])
    seconds(120)
    await look()
    expect([said, await stateOf('a')]).toEqual([[], ['sent', 'uncertain']])
  })
})

describe('through the real doors', () => {
  const open: { close(): Promise<void> }[] = []
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close()
  })

  test('Telegram under every fault hears each thing once, in order', async () => {
    const api = await playTelegram()
    const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
    const telegram = await openTelegram(config, { ...rehearse().deps, now: clock })
    open.push(telegram, api)
    doors.set('telegram', telegram)
    api.fail(
      'sendMessage',
      { status: 429, description: 'Too Many Requests: retry after 20', retryAfter: 20 },
      { status: 502, description: 'Bad Gateway' },
      'dropped',
    )
    for (const key of ['1', '2', '3']) await put(key)
    for (let i = 0; i < 40; i++) {
      await look()
      seconds(5)
    }
    expect(api.accepted('sendMessage').map(({ chat_id, text }) => [chat_id, text])).toEqual([
      [telegramMia.id, '1'],
      [telegramMia.id, '2'],
      [telegramMia.id, '3'],
    ])
    api.state.blockedBy.add(telegramMia.id)
    await put('4')
    await look()
    expect(await stateOf('4')).toEqual(['waiting', null])
    expect(api.mistakes).toEqual([])
  })

  test('Discord under every fault hears each thing once, in order', async () => {
    const api = await playDiscord()
    const discord = await openDiscord({ token: api.token, apiRoot: api.root }, rehearse().deps)
    open.push(discord, api)
    doors.set('discord', discord)
    seconds(60)
    await alsoAt('discord', directChannelId)
    const post = `POST /channels/${directChannelId}`
    api.fail(post, 'dropped', {
      status: 429,
      code: 0,
      message: 'You are being rate limited.',
      retryAfter: 0.1,
    })
    for (const key of ['1', '2', '3']) await put(key)
    for (let i = 0; i < 20; i++) {
      await look()
      seconds(5)
    }
    expect(api.state.messages.map(({ content }) => content)).toEqual(['1', '2', '3'])
    api.fail(post, { status: 403, code: 50007, message: 'Cannot send messages to this user' })
    await put('4')
    await look()
    expect(said).toEqual(['telegram 518203377: 4'])
    expect(api.mistakes).toEqual([])
  })
})

test('an open page hears of it, and a reload finds it in its place', async () => {
  const cookie = '11111111-1111-4111-8111-111111111111'
  const { doors, ...deps } = createDeps(
    { model: { kind: 'offline' }, gym: gym.id },
    { db: database.db, log: () => {}, now: clock },
  )
  const app = createApp({ ...deps, doors }, { telegram: undefined }, clock)
  const headers = { Cookie: `spotter=${cookie}`, 'Content-Type': 'application/json' }
  const turnsAt = async (path: string) => (await (await app.request(path, { headers })).json()) as PastTurn[]
  await app.request('/api/chat', { method: 'POST', headers, body: '{"text":"hi"}' })
  const [first] = await turnsAt('/api/history')
  const [{ member } = { member: null }] = await database.db
    .select({ member: identities.member })
    .from(identities)
    .where(eq(identities.sender, cookie))
  const files = [{ name: 'visit.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' }]
  await put('a', { to: { member: member ?? '' }, message: { text: 'Legs at 18:00.', files } })
  await deliver(database.db, gym, { ...means(), doors })
  const reply = { text: 'Legs at 18:00.', choices: [], charts: [], files }
  const news = await turnsAt(`/api/news?after=${first?.number}`)
  expect(news).toMatchObject([{ text: '', reply }])
  expect(await turnsAt(`/api/news?after=${news[0]?.number}`)).toEqual([])
  expect(await turnsAt('/api/history')).toMatchObject([{ text: 'hi' }, { text: '', reply }])
})

test('a machine that stays looks every few seconds, one look at a time; told to stop, it says what it has begun and leaves the rest', async () => {
  const gate = Promise.withResolvers<void>()
  let most = 0
  let telling = 0
  doors.set('telegram', {
    async tell(_, { text }) {
      most = Math.max(most, ++telling)
      await gate.promise
      telling--
      said.push(text)
      return 'sent'
    },
  })
  const crashed: unknown[] = []
  const crash = (error: unknown) => `${crashed.push(error)}`
  const house = { ...means(), db: database.db, gyms: async () => [gym], crash }
  const watch = watchOutbox(house, 5)
  await put('1')
  await put('2')
  await vi.waitFor(() => expect(telling).toBe(1))
  await new Promise((resolve) => setTimeout(resolve, 50))
  const stopped = watch.stop()
  gate.resolve()
  await stopped
  expect([said, most, crashed]).toEqual([['1'], 1, []])
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(said).toEqual(['1'])
  // Whoever looks next says it.
  const next = watchOutbox(house, 5)
  await vi.waitFor(() => expect(said).toEqual(['1', '2']))
  await next.stop()
})
