import { OpenAIChatLanguageModel } from '@ai-sdk/openai/internal'
import { sleep } from '../bot/channels/door.ts'
import type { Draw } from '../bot/channels/picture.ts'
import type { Limit } from '../bot/limits.ts'
import { type TurnLimits, turnLimits } from '../bot/limits-of-turns.ts'
import type { Log } from '../bot/log.ts'
import type { Arm, HostedModel, Prices } from '../bot/models/choice.ts'
import { type Terms, termsOf } from '../bot/models/usable.ts'
import { writerOf } from '../bot/models/writer.ts'
import { type OpenTurns, openTurns } from '../bot/open-turns/open-turns.ts'
import { answering } from '../bot/reply.ts'
import type { Answer, Teller, Turn } from '../bot/turn.ts'
import { watched } from '../bot/watched.ts'
import type { Database } from '../db/client.ts'
import { here, type Workshop } from '../tools/forecast/index.ts'
import type { Imports } from '../tools/kit/imports.ts'
import type { Print } from '../tools/kit/print.ts'
import type { Random } from '../tools/kit/random.ts'
import { unwatched, type Watch } from '../tools/kit/watch.ts'
import type { Embed } from '../tools/safety/index.ts'
import { type Config, usualLimits } from './config.ts'
import type { Asking } from './flood.ts'
import { type Gyms, gymsOf } from './gym.ts'
import type { Means } from './jobs.ts'
import { crashTo } from './log.ts'
import { signingKey } from './login/secret.ts'
import { type LoginDeps, type StaffSession, sessionOf } from './login/session.ts'
import type { ArmConfig, ModelAddress } from './model-config.ts'
import { webAgain } from './open-turns.ts'
import { webDoor } from './outbox.ts'
import { type Pace, pacing } from './pacing.ts'

/** The parts of the house, put together. */
export type Deps = Gyms & {
  db: Database
  answer: Answer
  /** What is taken in and not yet answered. */
  open: OpenTurns
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
  /** Messages, and requests for whatever, a minute from one address on the web; 0 sets no limit. */
  perAddress: { messages: number; requests: number }
  /** Where the house is built anew for every request, what came from an address has to outlive it. */
  addresses?: Limit | undefined
  /** Whoever asks without end, likewise. */
  asking?: Asking | undefined
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
  /** Looks on at turns, tools, models, jobs and what is said unasked; nobody does unless the world says so. */
  watch: Watch
  /** Makes tonight's backup; undefined where none is wanted. */
  backUp: Means['backUp']
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
  /** Makes tonight's backup; none on Workers, which have no disk. */
  backUp?: Means['backUp']
  /** Told of work that goes on after a reply, where the runtime must be kept for it. */
  aside?: (work: Promise<void>) => unknown
  /** Looks on, for figures and traces. */
  watch?: Watch | undefined
  /** The chance of a turn, for comparing doors; from the turn itself unless said. */
  chance?: (turn: Turn) => Random
}

/** The one place where the parts meet. Cheap: on Workers it happens at every request. */
export function createDeps(
  config: Pick<Config, 'model' | 'gym'> & Partial<Pick<Config, 'web' | 'limits' | 'secret'>>,
  world: World,
): Deps {
  const { db, log, now, print, imports, embed, aside, watch = unwatched, chance } = world
  const { draw = noPictures, workshop = here } = world
  const gyms = gymsOf(db, config.gym, now)
  const crash = crashTo(log)
  const { address: messages, requests, ...ofTurns } = config.limits ?? usualLimits
  const { arms, prices, terms, hosted } = modelsOf(config.model, world)
  const login = loginOf({ db, now }, config.secret)
  const open = openTurns({ db })
  const turns = answering({
    ...{ now, prices, db, open },
    ...gyms,
    ...{ hosted, web: config.web, print, imports, embed, aside, watch, chance, log, crash },
    write: hosted && writerOf(hosted, { db, gym: gyms.gym, log }),
    limits: world.limits ?? turnLimits(ofTurns),
  })
  const answer = watched(watch, turns)
  return {
    db,
    open,
    answer,
    ...gyms,
    log,
    crash,
    draw,
    print,
    workshop,
    now,
    models: arms.flatMap((arm) => arm.hosted ?? []),
    terms,
    doors: new Map([['web', { ...webDoor, again: webAgain({ answer, open, gym: gyms.gym }) }]]),
    perAddress: { messages, requests },
    pace: pacing({ now, sleep }),
    web: config.web,
    login,
    sessionOf: (request) => sessionOf(login, request),
    ...{ prices, watch, backUp: world.backUp },
  }
}

/** Prices of a configuration's language models by name. */
export const pricesIn = (model: Config['model']): Record<string, Prices> =>
  pricesOf(model.kind === 'offline' ? [] : model.arms)

/** The language models of a configuration, what they cost and on which terms they are asked. */
function modelsOf(model: Config['model'], { patienceMs, watch }: Pick<World, 'patienceMs' | 'watch'>) {
  const configured = model.kind === 'offline' ? [] : model.arms
  const arms = configured.map(armOf)
  const terms = termsOf({
    ...(model.kind === 'models' && { budgets: model.budgets }),
    ...(patienceMs !== undefined && { patienceMs }),
    ...(watch && { watch }),
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
  const root = (baseUrl ?? 'https://api.openai.com/v1').replace(/\/$/, '')
  // The chat interface is the one that every compatible server speaks; the package's others are large and stay out.
  const model = new OpenAIChatLanguageModel(id, {
    provider: 'openai.chat',
    url: ({ path }) => `${root}${path}`,
    headers: () => ({ Authorization: `Bearer ${key}` }),
  })
  return { name, model, openai: new URL(root).hostname === 'api.openai.com' }
}
