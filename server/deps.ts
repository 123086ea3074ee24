import { createOpenAI } from '@ai-sdk/openai'
import type { Draw } from '../bot/channels/picture.ts'
import type { Log } from '../bot/log.ts'
import type { PlanModel } from '../bot/plan-narrative.ts'
import { answering } from '../bot/reply.ts'
import type { Answer, Teller } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import { here, type Workshop } from '../tools/forecast/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import type { Embed } from '../tools/safety/index.ts'
import type { Config, ModelConfig } from './config.ts'
import { theGym } from './gym.ts'
import { crashTo } from './log.ts'
import { webDoor } from './outbox.ts'

/** The parts of the house, put together. */
export type Deps = {
  db: Database
  gym(): Promise<Gym>
  answer: Answer
  /** The language models that may be chosen to word a plan, the usual one first; none where there is no server of models. */
  models: readonly PlanModel[]
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
}

/** The one place where the parts meet. Cheap: on Workers it happens at every request. */
export function createDeps(
  config: Pick<Config, 'model' | 'gym'> & Partial<Pick<Config, 'web'>>,
  { db, log, now, draw = noPictures, workshop = here, embed }: World,
): Deps {
  const gym = remembered(() => theGym(db, config.gym), now)
  const crash = crashTo(log)
  const models = hostedModels(config.model)
  return {
    db,
    gym,
    log,
    crash,
    draw,
    workshop,
    now,
    models,
    doors: new Map([['web', webDoor]]),
    answer: answering({ db, gym, hosted: models[0], web: config.web, embed, log, crash }),
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

/** The configured model, and the others of its server that may be chosen for plans. */
function hostedModels(config: ModelConfig): PlanModel[] {
  if (config.kind === 'offline') return []
  const provider = createOpenAI({
    apiKey: config.key,
    ...(config.baseUrl ? { baseURL: config.baseUrl } : {}),
  })
  const names = new Set([config.model, ...(config.planModels ?? [])])
  // The chat interface is the one that every compatible server speaks.
  return [...names].map((name) => ({ name, model: provider.chat(name) }))
}
