import type { HostedModel } from '../../bot/models/choice.ts'
import { type Models, termsOf } from '../../bot/models/usable.ts'
import { answering } from '../../bot/reply.ts'
import type { Reply, Turn } from '../../bot/turn.ts'
import { type Database, rowsOf } from '../../db/client.ts'
import { openInMemory } from '../../db/embedded.ts'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import { catchUp } from '../../server/jobs.ts'
import { loadGym } from '../../tools/gym/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import type { Embed } from '../../tools/safety/index.ts'
import { keepState, resetState } from './store.ts'

/** A member as a channel knows them. */
export type Speaker = { sender: string; name: string | null }

/** A language model under evaluation; without a model of its own the rules answer. */
export type Hosted = HostedModel | undefined

export type Saying = {
  /** Names the turn; the same id draws the same codes. */
  id: string
  at: Date
  group?: boolean | undefined
  hosted?: Hosted
  /** The code of the language the member's app is in. */
  language?: string | undefined
}

/** What came of one message: the reply, how long it took, and what was logged on the way. */
export type Said = { reply: Reply; ms: number; events: readonly string[]; crashed: boolean }

/** A gym to evaluate in. Every case starts from the state that was kept last. */
export type House = {
  gym: Gym
  zone: string
  now: Date
  db(): Database
  /** What a statement that reads finds. */
  rows<T>(statement: string): Promise<T[]>
  /** The whole live road from a message to its reply. */
  say(speaker: Speaker, text: string, saying: Saying): Promise<Said>
  /** Makes the present state the one to come back to. */
  keep(): Promise<void>
  /** Back to the kept state, where nothing but new members and what is theirs came since. */
  reset(): Promise<void>
  /** Back to the kept state whatever has happened; slower. */
  restore(): Promise<void>
  close(): Promise<void>
}

const zone = 'Europe/Berlin'
const now = new Date('2026-11-24T10:00:00+01:00')

/** Where its web chat would be reached. */
export const webAddress = 'https://iron-and-oak.example'

/** The conversation of several members that all group messages of an evaluation go to. */
export const groupConversation = 'group-iron'

/**
 * Opens "Iron & Oak" in memory: the simulator's members under its own name, opened from six to eleven every day, with
 * forecasts and places made for the evaluation's now.
 *
 * @param weeks of history
 * @param embed for the second reader of danger; without it the rules stand alone
 */
export async function openHouse({
  weeks,
  embed,
}: {
  weeks: number
  embed?: Embed | undefined
}): Promise<House> {
  let opened = await openInMemory()
  const gym = await ironAndOak(opened.db, weeks)
  let marks = await keepState(opened.db)
  let dump: Blob | undefined
  return {
    gym,
    zone,
    now,
    db: () => opened.db,
    rows: async <T>(statement: string) => rowsOf<T>(await opened.query(statement, [])),
    say: (speaker, text, saying) =>
      say({ db: opened.db, gym, embed }, turnOf(speaker, text, saying), saying.hosted),
    async keep() {
      marks = await keepState(opened.db)
      dump = await opened.dump()
    },
    reset: () => resetState(opened.db, marks),
    async restore() {
      if (!dump) throw new Error('nothing was kept')
      await opened.close()
      opened = await openInMemory(dump)
    },
    close: () => opened.close(),
  }
}

async function ironAndOak(db: Database, weeks: number): Promise<Gym> {
  const simulated = demoTruth({ seed: 'iron and oak', zone, country: 'DE' })
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 6 * 60, closes: 23 * 60 }))
  const named = { id: 'iron-and-oak', name: 'Iron & Oak', demo: false, hours }
  await seedDemo(db, { truth: { ...simulated, gym: { ...simulated.gym, ...named } }, now, weeks })
  const gym = await loadGym(db, named.id)
  if (!gym) throw new Error('the gym was not made')
  await catchUp(db, gym, now)
  return gym
}

function turnOf({ sender, name }: Speaker, text: string, { id, at, group = false, language }: Saying): Turn {
  return {
    id,
    channel: 'telegram',
    conversation: group ? groupConversation : privateConversation(sender),
    private: !group,
    sender,
    senderName: name,
    text,
    at,
    ...(language === undefined ? {} : { language }),
  }
}

export const privateConversation = (sender: string): string => `chat-${sender}`

/** The instant of the nth message of a conversation: a minute a message. */
export const minuteOf = (start: Date, nth: number): Date => addMinutes(start, nth)

/** One model for everybody, without a budget and with nothing held against it from the turns before. */
function soleModel(hosted: HostedModel): Models {
  const budgets = { memberADay: Number.POSITIVE_INFINITY, gymAMonth: Number.POSITIVE_INFINITY }
  return { arms: [{ name: hosted.name, share: 1, hosted }], terms: termsOf({ budgets }) }
}

type Rooms = { db: Database; gym: Gym; embed: Embed | undefined }

async function say({ db, gym, embed }: Rooms, turn: Turn, hosted: Hosted): Promise<Said> {
  const events: string[] = []
  let crashed = false
  const answer = answering({
    db,
    gym: async () => gym,
    hosted: hosted && soleModel(hosted),
    web: webAddress,
    embed,
    log: (event) => events.push(event),
    crash: (error) => {
      crashed = true
      events.push(`crash: ${error instanceof Error ? error.message : 'unknown'}`)
      return 'eval'
    },
  })
  const begun = performance.now()
  const reply = await answer(turn)
  const ms = performance.now() - begun
  if (!reply) throw new Error(`the turn ${turn.id} was said twice`)
  return { reply, ms, events, crashed }
}
