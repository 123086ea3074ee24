import { createOpenAI } from '@ai-sdk/openai'
import { sleep } from '../bot/channels/door.ts'
import type { Draw } from '../bot/channels/picture.ts'
import { type TurnLimits, turnLimits } from '../bot/limits-of-turns.ts'
import type { Log } from '../bot/log.ts'
import type { Arm, HostedModel, Prices } from '../bot/models/choice.ts'
import { type Terms, termsOf } from '../bot/models/usable.ts'
import { writerOf } from '../bot/models/writer.ts'
import { answering } from '../bot/reply.ts'
import type { Answer, Around, Teller, Turn } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import { here, type Workshop } from '../tools/forecast/index.ts'
import type { Imports } from '../tools/kit/imports.ts'
import type { Print } from '../tools/kit/print.ts'
import type { Random } from '../tools/kit/random.ts'
import type { Embed } from '../tools/safety/index.ts'
import { type Config, usualLimits } from './config.ts'
import { type Gyms, gymsOf } from './gym.ts'
import { crashTo } from './log.ts'
import { signingKey } from './login/secret.ts'
import { type LoginDeps, type StaffSession, sessionOf } from './login/session.ts'
import type { ArmConfig, ModelAddress } from './model-config.ts'
import { webDoor } from './outbox.ts'
import { type Pace, pacing } from './pacing.ts'

/** The parts of the house, put together. */
export type Deps = Gyms & {
  db: Database
  answer: Answer
  /** The language models that may be asked for by name, the usual one first; none where there is no server of models. */
  models: readonly HostedModel[]
  /** What they may cost and how long they may take. */
  terms: Terms
  log: Log
  crash(error: unknown): string
  /** Charts as pictures, for doors that show any. */
  draw: Draw
  /** Makes PDF files; undefined where none can be made. */
  print: Print | undefined
  /** Where models are fitted. */
  workshop: Workshop
  /** The clock. */
  now(): Date
  /** The open doors through which something can be said unasked, by channel; the others are added as they open. */
  doors: Map<string, Teller>
  /** Messages a minute from one address on the web; 0 sets no limit. */
  messagesPerAddress: number
  /** What is said unasked goes out at the pace each channel takes. */
  pace: Pace
  /** Address of the web chat; undefined where it has none that all can reach. */
  web: string | undefined
  /** What logging in needs. */
  login: LoginDeps
  /** Who of the staff a request comes from, by its session cookie. */
  sessionOf(request: Request): Promise<StaffSession | undefined>
  /** Prices of the configured language models by name, where the operator gave any. */
  prices: Readonly<Record<string, Prices>>
}

const noPictures: Draw = async () => undefined

type World = {
  db: Database
  log: Log
  now: () => Date
  draw?: Draw
  /** Makes PDF files; none on Workers, which have no fonts to write with. */
  print?: Print
  /** Brings tables in that the staff sends; none on Workers, which have no disk. */
  imports?: Imports
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
  /** The chance of a turn, for comparing doors; from the turn itself unless said. */
  chance?: (turn: Turn) => Random
}

/** The one place where the parts meet. Cheap: on Workers it happens at every request. */
export function createDeps(
  config: Pick<Config, 'model' | 'gym'> & Partial<Pick<Config, 'web' | 'limits' | 'secret'>>,
  world: World,
): Deps {
  const { db, log, now, print, imports, embed, aside, around, chance } = world
  const { draw = noPictures, workshop = here } = world
  const gyms = gymsOf(db, config.gym, now)
  const crash = crashTo(log)
  const { arms, prices, terms, hosted } = modelsOf(config.model, world.patienceMs)
  const { address: messagesPerAddress, ...ofTurns } = config.limits ?? usualLimits
  const login = loginOf({ db, now }, config.secret)
  return {
    db,
    ...gyms,
    log,
    crash,
    draw,
    print,
    workshop,
    now,
    models: arms.flatMap((arm) => arm.hosted ?? []),
    terms,
    doors: new Map([['web', webDoor]]),
    messagesPerAddress,
    pace: pacing({ now, sleep }),
    web: config.web,
    login,
    sessionOf: (request) => sessionOf(login, request),
    prices,
    answer: answering({
      now,
      prices,
      db,
      ...gyms,
      ...{ hosted, web: config.web, print, imports, embed },
      write: hosted && writerOf(hosted, { db, gym: gyms.gym, log }),
      aside,
      limits: world.limits ?? turnLimits(ofTurns),
      around,
      chance,
      log,
      crash,
    }),
  }
}

/** The language models of a configuration, what they cost and on which terms they are asked. */
function modelsOf(model: Config['model'], patienceMs: number | undefined) {
  const configured = model.kind === 'offline' ? [] : model.arms
  const arms = configured.map(armOf)
  const terms = termsOf({
    ...(model.kind === 'models' && { budgets: model.budgets }),
    ...(patienceMs !== undefined && { patienceMs }),
  })
  return { arms, terms, prices: pricesOf(configured), hosted: arms.length > 0 ? { arms, terms } : undefined }
}

const loginOf = ({ db, now }: Pick<World, 'db' | 'now'>, configured: string | undefined): LoginDeps => ({
  db,
  now,
  key: once(() => signingKey(db, { configured, now: now() })),
})

/** What is read once and then stays; a failure is not remembered. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = undefined
      throw error
    })
    return kept
  }
}
const pricesOf = (arms: readonly ArmConfig[]): Record<string, Prices> =>
  Object.fromEntries(arms.flatMap(({ name, model }) => (model?.prices ? [[name, model.prices]] : [])))

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
