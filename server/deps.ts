import { createOpenAI } from '@ai-sdk/openai'
import type { Draw } from '../bot/channels/picture.ts'
import { type TurnLimits, turnLimits } from '../bot/limits-of-turns.ts'
import type { Log } from '../bot/log.ts'
import type { Arm, HostedModel } from '../bot/models/choice.ts'
import { type Terms, termsOf } from '../bot/models/usable.ts'
import { writerOf } from '../bot/models/writer.ts'
import { answering } from '../bot/reply.ts'
import type { Answer, Around, Teller } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import { here, type Workshop } from '../tools/forecast/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import type { Embed } from '../tools/safety/index.ts'
import { type Config, usualLimits } from './config.ts'
import { theGym } from './gym.ts'
import { crashTo } from './log.ts'
import type { ArmConfig, ModelAddress } from './model-config.ts'
import { webDoor } from './outbox.ts'

/** The parts of the house, put together. */
export type Deps = {
  db: Database
  gym(): Promise<Gym>
  answer: Answer
  /** The language models that may be asked for by name, the usual one first; none where there is no server of models. */
  models: readonly HostedModel[]
  /** What they may cost and how long they may take. */
  terms: Terms
  log: Log
  crash(error: unknown): string
  /** Charts as pictures, for doors that show any. */
  draw: Draw
  /** Where models are fitted. */
  workshop: Workshop
  /** The clock. */
  now(): Date
  /** The open doors through which something can be said unasked, by channel; the others are added as they open. */
  doors: Map<string, Teller>
  /** Messages a minute from one address on the web; 0 sets no limit. */
  messagesPerAddress: number
  /** Address of the web chat; undefined where it has none that all can reach. */
  web: string | undefined
}

/** Settings of a gym change seldom; a turn may see ones this old. */
const freshMs = 15_000

const noPictures: Draw = async () => undefined

type World = {
  db: Database
  log: Log
  now: () => Date
  draw?: Draw
  workshop?: Workshop
  /** For the second reader of danger; none on Workers, where its model is too large. */
  embed?: Embed
  /** Where the house is built anew for every request, what was counted has to outlive it. */
  limits?: TurnLimits
  /** The longest that a language model may take for one answer, in milliseconds; the usual patience unless said. */
  patienceMs?: number
  /** Told of work that goes on after a reply, where the runtime must be kept for it. */
  aside?: (work: Promise<void>) => unknown
  /** Runs around parts of a turn, for measuring. */
  around?: Around
}

/** The one place where the parts meet. Cheap: on Workers it happens at every request. */
export function createDeps(
  config: Pick<Config, 'model' | 'gym'> & Partial<Pick<Config, 'web' | 'limits'>>,
  { db, log, now, draw = noPictures, workshop = here, embed, limits, patienceMs, aside, around }: World,
): Deps {
  const gym = remembered(() => theGym(db, config.gym), now)
  const crash = crashTo(log)
  const { model } = config
  const arms = model.kind === 'offline' ? [] : model.arms.map(armOf)
  const terms = termsOf({
    ...(model.kind === 'models' && { budgets: model.budgets }),
    ...(patienceMs !== undefined && { patienceMs }),
  })
  const hosted = arms.length > 0 ? { arms, terms } : undefined
  const { address, ...ofTurns } = config.limits ?? usualLimits
  return {
    db,
    gym,
    log,
    crash,
    draw,
    workshop,
    now,
    models: arms.flatMap((arm) => arm.hosted ?? []),
    terms,
    doors: new Map([['web', webDoor]]),
    messagesPerAddress: address,
    web: config.web,
    answer: answering({
      db,
      gym,
      hosted,
      web: config.web,
      embed,
      write: hosted && writerOf(hosted, { db, gym, log }),
      aside,
      limits: limits ?? turnLimits(ofTurns),
      around,
      log,
      crash,
    }),
  }
}

function remembered<T>(read: () => Promise<T>, now: () => Date): () => Promise<T> {
  let kept: { value: Promise<T>; at: number } | undefined
  return () => {
    const at = now().getTime()
    if (!kept || at - kept.at > freshMs || at < kept.at) {
      const value = read()
      kept = { value, at }
      // A failure is not remembered: the next turn tries again.
      value.catch(() => {
        kept = undefined
      })
    }
    return kept.value
  }
}

const armOf = ({ name, share, model }: ArmConfig): Arm => ({
  name,
  share,
  hosted: model && hostedModel(name, model),
})

function hostedModel(name: string, { baseUrl, id, key }: ModelAddress): HostedModel {
  const provider = createOpenAI({ apiKey: key, ...(baseUrl ? { baseURL: baseUrl } : {}) })
  const openai = !baseUrl || new URL(baseUrl).hostname === 'api.openai.com'
  // The chat interface is the one that every compatible server speaks.
  return { name, model: provider.chat(id), openai }
}
