import { setTimeout as pause } from 'node:timers/promises'
import { type DiscordApi, playDiscord } from '../../bot/channels/loopback/discord-api.ts'
import { playTelegram, type TelegramApi } from '../../bot/channels/loopback/telegram-api.ts'
import type { Database } from '../../db/client.ts'
import { openPostgres } from '../../db/postgres.ts'
import { startPostgres } from '../../db/suite/postgres.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import { directMessage, nextWords, type Person, peopleOf, slashCommand, telegramUpdate } from './people.ts'
import { type Replica, startReplica } from './replica.ts'
import { gymOfTheBench, isNoted, openCount, writesBySender } from './store.ts'
import { type Heard, judge, type Verdict } from './verdict.ts'

type Plan = {
  updates: number
  conversations: number
  /** How long it takes to say it all, in seconds. */
  seconds: number
  /** Processes that are killed and started again. */
  kills: number
  seed: string
}

type Outcome = Verdict & { kills: number; seconds: number; worstWaitMs: number; resent: number }

/** All that a run is made of. */
type Stage = {
  db: Database
  telegram: TelegramApi
  discord: DiscordApi
  replicas: readonly Replica[]
  random: () => number
  listening: ReturnType<typeof listenTo>
  counts: { id: bigint; resent: number; worstWaitMs: number }
}

const settleMs = 90_000

/** Many people talk to two processes that share a database, while these are killed again and again. */
export async function replicas(plan: Plan): Promise<Outcome> {
  const server = await startPostgres()
  const opened = await openPostgres(`${server.url}/spotter_template`)
  await gymOfTheBench(opened.db, new Date())
  const [telegram, discord] = [await playTelegram(), await playDiscord()]
  const listening = listenTo(telegram, discord)
  const environment = environmentFor(`${server.url}/spotter_template`, telegram, discord)
  const started = await Promise.all([startReplica(environment), startReplica(environment)])
  const stage: Stage = {
    ...{ db: opened.db, telegram, discord, replicas: started, listening },
    random: seededRandom(plan.seed),
    counts: { id: 1_441_600_000_000_000_000n, resent: 0, worstWaitMs: 0 },
  }
  try {
    return await performed(plan, stage)
  } finally {
    listening.stop()
    await Promise.all(started.map(({ close }) => close()))
    await Promise.all([telegram.close(), discord.close()])
    await opened.close()
    await server.stop()
  }
}

/** Notes when each message comes; what it says, and whether it is still there, is read at the end. */
function listenTo(telegram: TelegramApi, discord: DiscordApi) {
  const since = new WeakMap<object, number>()
  const look = () => {
    const newest = [...telegram.state.messages.slice(-300), ...discord.state.messages.slice(-300)]
    for (const message of newest) if (!since.has(message)) since.set(message, performance.now())
  }
  const timer = setInterval(look, 50)
  const at = (message: object) => since.get(message) ?? 0
  return {
    stop: () => clearInterval(timer),
    heard: (): Heard[] => [
      ...telegram.state.messages.map((each) => ({
        conversation: `${each.chat.id}`,
        text: each.text ?? '',
        at: at(each),
      })),
      ...discord.state.messages.map((each) => ({
        conversation: each.channel_id,
        text: each.content,
        at: at(each),
      })),
    ],
  }
}

const environmentFor = (database: string, telegram: TelegramApi, discord: DiscordApi) => ({
  DATABASE_URL: database,
  SPOTTER_GYM: 'bench',
  SPOTTER_PUBLIC_URL: 'https://gym.example',
  SPOTTER_MEMBER_LIMIT: '0',
  SPOTTER_GYM_LIMIT: '0',
  TELEGRAM_BOT_TOKEN: telegram.token,
  TELEGRAM_API_ROOT: telegram.root,
  DISCORD_BOT_TOKEN: discord.token,
  DISCORD_API_ROOT: discord.root,
  DISCORD_PUBLIC_KEY: discord.publicKey,
})

async function performed(plan: Plan, stage: Stage): Promise<Outcome> {
  const { db, listening } = stage
  const people = peopleOf(plan.conversations)
  const kills: number[] = []
  const begun = performance.now()
  const chaos = killing(plan, stage, kills)
  await Promise.all(people.map((person) => speaks(person, plan, stage)))
  await chaos
  const over = performance.now() + settleMs
  while (performance.now() < over && (await openCount(db)) > 0) await pause(200)
  await pause(500)
  const verdict = judge(people, listening.heard(), { kills, writes: await writesBySender(db) })
  const { resent, worstWaitMs } = stage.counts
  const seconds = Math.round((performance.now() - begun) / 1000)
  return { ...verdict, kills: kills.length, seconds, worstWaitMs: Math.round(worstWaitMs), resent }
}

/** Kills one process after another, at moments nobody foresees; another is always up. */
async function killing({ kills, seconds }: Plan, { replicas, random }: Stage, at: number[]): Promise<void> {
  for (let nth = 0; nth < kills; nth++) {
    await pause((seconds * 1000 * (0.3 + 0.7 * random())) / (kills + 1))
    at.push(performance.now())
    await replicas[nth % replicas.length]?.killAndRestart(300 + 1500 * random())
  }
}

/** One after another: what somebody says next is said when the house has what they said before, answered or not. */
async function speaks(
  person: Person,
  { updates, conversations, seconds }: Plan,
  stage: Stage,
): Promise<void> {
  const { random } = stage
  const count = Math.floor(updates / conversations)
  const gap = (seconds * 1000) / count
  const due = Array.from({ length: count }, (_, nth) => (nth + random()) * gap)
  // Every fourth follows at the heels of the one before.
  const instants = due.map((at, i) => (i % 4 === 3 ? (due[i - 1] ?? at) + 20 * random() : at))
  const begun = performance.now()
  for (const at of instants) {
    await pause(Math.max(0, begun + at - performance.now()))
    const since = performance.now()
    await says(person, stage)
    stage.counts.worstWaitMs = Math.max(stage.counts.worstWaitMs, performance.now() - since)
  }
}

/** Says the next thing until the house has it. An interaction that nobody took is said anew, as a person would. */
async function says(person: Person, stage: Stage): Promise<void> {
  const text = nextWords(person)
  for (;;) {
    const id = nextId(person, stage)
    const brought = bring(person, id, text, stage)
    const noted = await Promise.race([brought, untilNoted(stage.db, id)])
    if (noted || (await untilNoted(stage.db, id, 1000))) {
      person.said.push(id)
      return
    }
    stage.counts.resent++
  }
}

function nextId({ way }: Person, { counts }: Stage): string {
  counts.id += 1n
  return way === 'telegram' ? `${880_000_000n + (counts.id % 100_000_000n)}` : `${counts.id}`
}

async function untilNoted(db: Database, id: string, patienceMs = 20_000): Promise<boolean> {
  const over = performance.now() + patienceMs
  while (performance.now() < over) {
    if (await isNoted(db, id)) return true
    await pause(10)
  }
  return false
}

/** Resolves to true when it was taken, to false when it surely can't come any more. */
function bring(person: Person, id: string, text: string, stage: Stage): Promise<boolean> {
  const { discord } = stage
  if (person.way === 'telegram') return pushed(telegramUpdate(person, id, text), stage)
  if (person.way === 'interaction')
    return discord
      .request((request) => forward(request, stage), slashCommand(person, id, text))
      .then(
        ({ ok }) => ok,
        () => false,
      )
  return dispatched(person, id, text, stage)
}

/** By the gateway, once somebody listens. What is killed before it was noted is never sent again. */
async function dispatched(
  person: Person,
  id: string,
  text: string,
  { discord, db }: Stage,
): Promise<boolean> {
  while (!discord.gateway.session.socket) await pause(100)
  discord.deliver(directMessage(person, id, text))
  return untilNoted(db, id, 5000)
}

/** Telegram brings an update until it is taken. */
async function pushed(update: ReturnType<typeof telegramUpdate>, stage: Stage): Promise<boolean> {
  const { telegram } = stage
  const headers = {
    'content-type': 'application/json',
    'x-telegram-bot-api-secret-token': telegram.state.webhook?.secret ?? '',
  }
  for (;;) {
    const request = new Request('https://gym.example/webhooks/telegram', {
      method: 'POST',
      headers,
      body: JSON.stringify(update),
    })
    const answered = await forward(request, stage).catch(() => undefined)
    if (answered?.ok) return true
    await pause(200)
  }
}

/** The load balancer: any process that is up. @throws where it dies meanwhile */
async function forward(request: Request, { replicas, random }: Stage): Promise<Response> {
  const up = replicas.flatMap((each) => each.address() ?? [])
  const address = up[Math.floor(random() * up.length)]
  if (!address) throw new Error('nobody is up')
  const { pathname } = new URL(request.url)
  const body = await request.text()
  return fetch(`${address}${pathname}`, { method: 'POST', headers: request.headers, body })
}
