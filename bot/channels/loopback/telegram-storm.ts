import type { Update } from 'grammy/types'
import { seededRandom } from '../../../tools/kit/random.ts'
import type { Turn } from '../../turn.ts'
import { UnderWay } from '../../under-way.ts'
import { sleep } from '../door.ts'
import { callbackQuery, groupMention, privateMessage } from '../fixtures/telegram.ts'
import { openTelegram, type TelegramDoor } from '../telegram.ts'
import { says } from './rehearsal.ts'
import { type Fault, playTelegram, type TelegramApi } from './telegram-api.ts'

export type Storm = {
  kind: 'polling' | 'webhook'
  updates: number
  /** So many times faster than life runs the clock by which Telegram counts and the door waits. */
  haste: number
  /** Milliseconds since some instant, of the machine. */
  clock(): number
  seed: string
}

export type Landed = {
  kind: Storm['kind']
  updates: number
  /** Deliveries of an update that was delivered before. */
  repeats: number
  faults: Readonly<Record<string, number>>
  restarts: number
  lost: number
  twice: number
  mistakes: number
  /** Of the machine. */
  seconds: number
}

/** People who write in private, and groups. */
const people = 600
const groups = 40

const firstUpdate = 880_000_000

/** The id of each update stands in its words, so that an answer shows which one it is to. */
function updateOf(nth: number, random: () => number): Update {
  const update_id = firstUpdate + nth
  const kind = random()
  const person = 500_000_000 + Math.floor(random() * people)
  const from = { ...privateMessage.message.from, id: person }
  const chat = { ...privateMessage.message.chat, id: person }
  if (kind < 0.03) {
    const group = { ...groupMention.message.chat, id: -1_002_000_000_000 - Math.floor(random() * groups) }
    const text = `@spotter_gym_bot ${update_id}`
    const entities = [{ type: 'mention' as const, offset: 0, length: 16 }]
    return {
      update_id,
      message: { ...groupMention.message, from, chat: group, message_id: nth + 1, text, entities },
    }
  }
  if (kind < 0.13) {
    const { callback_query: press } = callbackQuery
    const message = { ...press.message, chat }
    return {
      update_id,
      callback_query: { ...press, id: `${update_id}`, from, message, data: `s:${update_id}` },
    }
  }
  return {
    update_id,
    message: { ...privateMessage.message, from, chat, message_id: nth + 1, text: `${update_id}` },
  }
}

/** What befalls calls: connections that break, faults of the platform, and being asked to slow down. */
function weatherOf(random: () => number, counted: Record<string, number>) {
  const note = (name: string, fault: Fault): Fault => {
    counted[name] = (counted[name] ?? 0) + 1
    return fault
  }
  return (method: string): Fault | undefined => {
    const chance = random()
    if (chance < 0.02) return note('dropped', 'dropped')
    if (chance < 0.035) return note('5xx', { status: random() < 0.5 ? 502 : 500, description: 'Bad Gateway' })
    if (chance < 0.05 && method !== 'getUpdates') {
      const retryAfter = 1 + Math.floor(random() * 3)
      return note('429', {
        status: 429,
        description: `Too Many Requests: retry after ${retryAfter}`,
        retryAfter,
      })
    }
    // Of a message nobody can tell whether it was sent when the answer to that is lost; of a question it does not matter.
    if (chance < 0.06 && method === 'getUpdates') return note('lost', 'lost')
    return undefined
  }
}

/** Answers once, also across restarts, as the house does with its database. */
function house() {
  const begun = new Map<string, 'begun' | 'answered'>()
  return async ({ id, text }: Turn) => {
    const before = begun.get(id)
    if (before === 'answered') return undefined
    if (before === 'begun') throw new UnderWay()
    begun.set(id, 'begun')
    await sleep(1)
    begun.set(id, 'answered')
    return says(text)
  }
}

/** A door through which thousands of updates come at once, in bad weather, with a restart in between. */
export async function storm({ kind, updates, haste, clock, seed }: Storm): Promise<Landed> {
  const random = seededRandom(seed)
  const api = await playTelegram()
  const begun = clock()
  const fast = () => haste * (clock() - begun)
  const faults: Record<string, number> = {}
  api.state.clock = fast
  api.state.batch = (batch) => shuffled(batch, random)
  api.weather = weatherOf(random, faults)
  const answer = house()
  const open = () =>
    openTelegram(
      kind === 'polling'
        ? { kind, token: api.token, apiRoot: api.root }
        : { kind, token: api.token, apiRoot: api.root, url: 'https://gym.example/hook', secret },
      {
        answer,
        commands: [],
        log: () => {},
        now: () => new Date(fast()),
        sleep: (ms, signal) => sleep(Math.max(1, ms / haste), signal),
        tempo: { patienceMs: 600_000, webhookMs: 600_000 },
      },
    )
  const wave = { api, kind, open, random, updates }
  const { repeats, restarts, door } = await deliverAll(wave)
  if (kind === 'polling') await settled(api, updates)
  await door.close()
  await api.close()
  const counts = countOf(api)
  return {
    ...{ kind, updates, repeats, faults, restarts },
    lost: Array.from({ length: updates }, (_, i) => counts.get(`${firstUpdate + i}`) ?? 0).filter(
      (n) => n === 0,
    ).length,
    twice: [...counts.values()].filter((n) => n > 1).length,
    mistakes: api.mistakes.length,
    seconds: Math.round((clock() - begun) / 100) / 10,
  }
}

const secret = 'only_telegram-knows'

type Wave = {
  api: TelegramApi
  kind: Storm['kind']
  open(): Promise<TelegramDoor>
  random: () => number
  updates: number
}

async function deliverAll({ api, kind, open, random, updates }: Wave) {
  let door = await open()
  let repeats = 0
  let restarts = 0
  const under: Promise<void>[] = []
  const bring = (update: Update) => (kind === 'polling' ? api.deliver(update) : push(() => door, update))
  const order =
    kind === 'webhook' ? shuffledNear(updates, random) : Array.from({ length: updates }, (_, i) => i)
  for (const [nth, i] of order.entries()) {
    const update = updateOf(i, random)
    under.push(bring(update))
    if (random() < 0.1) {
      repeats++
      under.push(bring(update))
    }
    // In the middle of it the house is closed and opened again, while Telegram goes on.
    if (nth === Math.floor(updates / 2)) {
      restarts++
      await door.close()
      door = await open()
    }
    if (nth % 50 === 0) await sleep(5)
  }
  await Promise.all(under)
  return { repeats, restarts, door }
}

/** Brings an update as Telegram does: again and again until it is taken. */
async function push(door: () => TelegramDoor, update: Update): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
  for (let pause = 5; ; pause = Math.min(2 * pause, 200)) {
    const request = new Request('https://gym.example/hook', {
      method: 'POST',
      headers,
      body: JSON.stringify(update),
    })
    const response = await door().webhook?.(request)
    if (response?.status === 200) return
    await sleep(pause)
  }
}

/** Waits until all that was delivered is answered, or nothing has been answered any more for a while. */
async function settled(api: TelegramApi, updates: number): Promise<void> {
  let before = -1
  for (let still = 0; still < 100; still++) {
    const answered = countOf(api).size
    if (answered === updates) return
    if (answered !== before) still = 0
    before = answered
    await sleep(50)
  }
}

/** How often each update was answered. */
function countOf(api: TelegramApi): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text = '' } of api.state.messages) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each)
}

/** Numbers in an order in which each stands near its place. */
const shuffledNear = (count: number, random: () => number): number[] =>
  Array.from({ length: count }, (_, i) => ({ i, at: i + 40 * random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ i }) => i)
