import { readFile } from 'node:fs/promises'
import type { Answer, Turn } from '../../bot/turn.ts'
import { openInMemory } from '../../db/embedded.ts'
import { useKeys } from '../../db/sealing/keys.ts'
import { keyRing } from '../../db/sealing/ring.ts'
import { prepareDemo } from '../../server/demo.ts'
import { createDeps } from '../../server/deps.ts'
import { embedding } from '../../server/embedding.ts'
import { catchUp } from '../../server/jobs.ts'
import { loadGym, usualGym } from '../../tools/gym/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { type Random, seededRandom } from '../../tools/kit/random.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import type { Watch } from '../../tools/kit/watch.ts'
import { type Part, stopwatches } from './stopwatches.ts'

export const begin = new Date('2026-11-24T17:42:00Z')

/** The list is gone through as often, each time in another order and by other members. */
const rounds = 3
/** Turns before anything is measured: code and statements are warm in a gym that is open. */
const warmUp = 150
/** Every third message comes from somebody new; the others go on in one of the last talks. */
const newcomers = 1 / 3
const talksAtOnce = 40

type Took = Record<Part | 'turn' | 'processor', number>

/** Milliseconds. */
type Spread = { median: number; p95: number; p99: number; most: number; mean: number }

type Everyday = {
  messages: number
  turns: number
  /** The very first turn of the process: code, statements and sentence embeddings are loaded in it. */
  firstTurnMs: number
  turnMs: Spread
  /** Time of the processor, of all threads: on a machine that does other work it is less than the clock's. */
  processorMs: Spread
  partsMs: Record<Part, Spread>
  /** Of all time, and of the median turn's. Embedding is a part of danger and of understanding. */
  share: Record<Part | 'rest', number>
  statements: number
  /** The part of the turns in which a sentence was embedded, and how long turns without took. */
  embedded: number
  plainTurnMs: Spread
  /** One trivial statement, as PGlite runs it and where it is kept ready, in the same run. */
  statementMs: { bare: Spread; kept: Spread }
  /** The median turn in bare trivial statements: a machine's noise is in both. */
  turnInStatements: number
}

/**
 * How long offline turns take on PGlite, over several hundred everyday messages of all kinds, many members, and talks that
 * go on; and which part of it goes where.
 */
export async function everyday(): Promise<Everyday> {
  const watch = stopwatches()
  let statements = 0
  const opened = await openInMemory(undefined, {
    around: (work, { in: where, text }) => {
      if (where === 'transaction' || text !== 'begin') statements++
      return watch.around('database', work)
    },
  })
  // As an embedded database is, which makes a key for itself.
  useKeys(opened.db, benchKeys)
  const gym = await house(opened.db)
  const embed = embedding(() => {})
  const lookOn: Watch = ({ kind }, work) =>
    kind === 'danger' || kind === 'understanding' ? watch.around(kind, work) : work()
  const deps = createDeps(
    { model: { kind: 'offline' }, gym: gym.id, limits: { member: 0, gym: 0, address: 0, requests: 0 } },
    {
      db: opened.db,
      log: (event) => process.stderr.write(`${event}\n`),
      now: () => begin,
      embed: (texts) => watch.around('embedding', () => embed(texts)),
      watch: lookOn,
    },
  )
  const texts = await everydayTexts()
  const talk = talks(seededRandom('everyday'), texts)
  const timed = (turn: Turn) => timedTurn(deps.answer, turn, watch)
  const first = await timed(talk.next())
  for (let i = 0; i < warmUp; i++) await timed(talk.next())
  statements = 0
  const took: Took[] = []
  const trivial = { bare: [] as number[], kept: [] as number[] }
  const { db, query } = opened
  for (let i = 0; i < rounds * texts.length; i++) {
    took.push(await timed(talk.next()))
    if (i % 5 !== 0) continue
    trivial.bare.push(await lasted(() => query('select 1', [])))
    trivial.kept.push(await lasted(() => db.execute('select 1')))
  }
  await opened.close()
  const turnMs = spread(took.map(({ turn }) => turn))
  const statementMs = { bare: spread(trivial.bare), kept: spread(trivial.kept) }
  return {
    messages: texts.length,
    turns: took.length,
    firstTurnMs: round(first.turn),
    turnMs,
    processorMs: spread(took.map(({ processor }) => processor)),
    partsMs: partsOf(took),
    share: shares(took),
    statements: round((statements - trivial.kept.length) / took.length),
    embedded: round(took.filter(({ embedding: each }) => each > 0).length / took.length),
    plainTurnMs: spread(took.flatMap(({ turn, embedding: each }) => (each > 0 ? [] : [turn]))),
    statementMs,
    turnInStatements: round(turnMs.median / statementMs.bare.median),
  }
}

/** What health data is sealed with here. */
export const benchKeys = keyRing([{ id: 'bench', bytes: new Uint8Array(32).fill(5) }])

export async function house(db: Parameters<typeof prepareDemo>[0]): Promise<Gym> {
  await prepareDemo(db, { now: begin, zone: 'Europe/Berlin' })
  const gym = await loadGym(db, (await usualGym(db)) ?? '')
  if (!gym) throw new Error('the demo has no gym')
  await catchUp(db, gym, begin)
  return gym
}

const sets = ['../intents/dev.jsonl', '../intents/coach-dev.jsonl', '../eval/messages.jsonl']

/** Everyday messages to all tools, those of the development sets. */
export async function everydayTexts(): Promise<string[]> {
  const lines = await Promise.all(
    sets.map(async (set) => (await readFile(new URL(set, import.meta.url), 'utf8')).trim().split('\n')),
  )
  return lines
    .flat()
    .map((line) => JSON.parse(line) as { text: string; split?: string })
    .flatMap(({ text, split = 'dev' }) => (split === 'dev' ? [text] : []))
}

/** Who says what and when: the texts in a drawn order, again and again, some by newcomers, some in a talk that goes on. */
export function talks(random: Random, texts: readonly string[]): { next(): Turn } {
  const members: string[] = []
  let left: string[] = []
  let count = 0
  return {
    next() {
      if (left.length === 0) left = shuffled(texts, random)
      if (members.length === 0 || random() < newcomers) members.push(`member-${members.length}`)
      const recent = members.slice(-talksAtOnce)
      const sender = recent[Math.floor(random() * recent.length)] ?? ''
      // Six a minute: the gym stays open, and its counter has spoken a moment ago for the greater part of them.
      const at = addMinutes(begin, count++ / 6 / 10)
      return {
        id: `${sender}:${count}`,
        channel: 'web',
        conversation: sender,
        private: true,
        sender,
        senderName: null,
        text: left.pop() ?? '',
        at,
      }
    },
  }
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

async function timedTurn(answer: Answer, turn: Turn, watch: ReturnType<typeof stopwatches>): Promise<Took> {
  watch.reset()
  const before = process.cpuUsage()
  const lasting = await lasted(() => answer(turn))
  const { user, system } = process.cpuUsage(before)
  return { turn: lasting, processor: (user + system) / 1000, ...watch.spent() }
}

async function lasted(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const parts: readonly Part[] = ['understanding', 'danger', 'embedding', 'database']

const partsOf = (took: readonly Took[]): Record<Part, Spread> => ({
  understanding: spread(took.map(({ understanding }) => understanding)),
  danger: spread(took.map(({ danger }) => danger)),
  embedding: spread(took.map(({ embedding: each }) => each)),
  database: spread(took.map(({ database }) => database)),
})

function shares(took: readonly Took[]): Record<Part | 'rest', number> {
  const sum = (part: Part | 'turn') => took.reduce((all, each) => all + each[part], 0)
  const of = (part: Part) => round(sum(part) / sum('turn'))
  const [understanding, danger, inEmbedding, database] = parts.map(of)
  const apart = (understanding ?? 0) + (danger ?? 0) + (database ?? 0)
  return {
    understanding: understanding ?? 0,
    danger: danger ?? 0,
    embedding: inEmbedding ?? 0,
    database: database ?? 0,
    rest: round(1 - apart),
  }
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (part: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0)
  const mean = round(sorted.reduce((sum, value) => sum + value, 0) / sorted.length)
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1), mean }
}

const round = (value: number) => Math.round(value * 100) / 100
