import { Api, GrammyError } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Door } from '../turn.ts'
import { type DoorDeps, persist, type Sleep, sleep } from './door.ts'
import { DoorProblem } from './door-problem.ts'
import { problemOf } from './telegram-faults.ts'
import { filesOn } from './telegram-files.ts'
import { keep } from './telegram-kept.ts'
import { menusOf, offer } from './telegram-menu.ts'
import { apiOf } from './telegram-pace.ts'
import { poll } from './telegram-poll.ts'
import type { Tempo } from './telegram-progress.ts'
import { doorOf, type Taken, type Talk, talk } from './telegram-talk.ts'
import { tell } from './telegram-tell.ts'
import { register, secretFrom, webhook } from './telegram-webhook.ts'

export type TelegramConfig =
  | { kind: 'polling'; token: string; apiRoot: string }
  | { kind: 'webhook'; token: string; apiRoot: string; url: string; secret: string | undefined }

/** The webhook is there when Telegram calls us; undefined when we ask it. */
export type TelegramDoor = Door & { webhook: ((request: Request) => Promise<Response>) | undefined }

/** How long things take, for tests that can't wait. */
export type TelegramTempo = Tempo & { webhookMs?: number }

/** A call that opens the door; the house shall not wait longer for it. */
const openingSeconds = 10

/** Between two tries to take an update on that another process has begun. */
const underWayMs = 5000

/** What the door is made of. */
type House = {
  config: TelegramConfig
  /** For opening: it gives up soon. */
  opener: Api
  /** For all that follows. */
  api: Api
  secret: string
  deps: DoorDeps & { sleep: Sleep }
  talk: Talk
  /** Who we are, once Telegram has said so. */
  me(): UserFromGetMe | undefined
  is(me: UserFromGetMe): void
  signal: AbortSignal
}

/**
 * Opens the door to Telegram.
 *
 * When Telegram can't be reached, the door is open all the same, and connects in the background.
 *
 * @throws {DoorProblem} when Telegram refuses the token or the webhook's address
 */
export async function openTelegram(
  config: TelegramConfig,
  given: DoorDeps & { tempo?: TelegramTempo },
): Promise<TelegramDoor> {
  const deps = { ...given, sleep: given.sleep ?? sleep }
  const apiRoot = config.apiRoot.replace(/\/+$/, '')
  const kept = keep(deps)
  const api = apiOf({ token: config.token, apiRoot }, kept.pace)
  const opener = new Api(config.token, { apiRoot, timeoutSeconds: openingSeconds })
  const files = filesOn(api, { apiRoot, token: config.token })
  const closing = new AbortController()
  const secret = config.kind === 'webhook' ? (config.secret ?? secretFrom(config.token)) : ''
  let me: UserFromGetMe | undefined
  const house: House = {
    ...{ config, api, opener, secret, deps, signal: closing.signal },
    talk: talk(api, { ...deps, files, kept }),
    me: () => me,
    is: (found) => {
      me = found
    },
  }
  const { background } = await begin(house)
  const take = (update: Update) => (me && !closing.signal.aborted ? house.talk.take(update, me) : undefined)
  return {
    name: 'telegram',
    webhook:
      config.kind === 'webhook' ? webhook({ secret, take, patienceMs: given.tempo?.webhookMs }) : undefined,
    again: {
      door: async () => doorOf(config.token),
      take: async (given) => take(given as Update),
    },
    tell: (address, message) => tell(api, address, message, { ...deps, pace: kept.pace }),
    async close() {
      closing.abort()
      await background
      await house.talk.landed()
    },
  }
}

/** Connects, now or in the background; `background` ends after the signal was given. */
async function begin(house: House): Promise<{ background: Promise<void> }> {
  const { config, deps, signal } = house
  const connected = await connect(house)

  async function goOn(): Promise<void> {
    if (!connected) await persist(() => connect(house), { sleep: deps.sleep, signal })
    if (signal.aborted) return
    const menus = offer(house.opener, menusOf(deps.commands), deps.log)
    if (config.kind === 'polling') await pollAlone(house)
    await menus
  }

  // Refused only now: the house is up, so the door stays shut and the rest goes on.
  const background = goOn().catch((error) => deps.log('telegram.refused', problemOf(error)))
  return { background }
}

/** @throws {DoorProblem} when trying again would change nothing */
async function connect({ config, opener, secret, deps, me, is }: House): Promise<boolean> {
  try {
    if (!me()) is(await opener.getMe())
    if (config.kind === 'polling') await opener.deleteWebhook({ drop_pending_updates: false })
    else await register(opener, config.url, secret)
  } catch (error) {
    const refusal = refusalIn(error)
    if (refusal) throw refusal
    deps.log('telegram.unreachable', problemOf(error))
    return false
  }
  deps.log('telegram.open', { mode: config.kind })
  return true
}

function refusalIn(error: unknown): DoorProblem | undefined {
  if (!(error instanceof GrammyError)) return undefined
  const { error_code: code, description, method } = error
  if (code === 401 || code === 404) {
    return new DoorProblem(`Telegram refuses the token: ${description}. Copy it from @BotFather once more.`)
  }
  if (code === 400) return new DoorProblem(`Telegram refuses ${method}: ${description}.`)
  return undefined
}

/** Telegram answers one who asks, and no second: of several processes one asks, and the next one when it is gone. */
function pollAlone(house: House): Promise<void> {
  const { fleet } = house.deps
  if (!fleet) return pollFor(house)
  return fleet.alone(
    `telegram/poll/${house.me()?.id}`,
    ({ signal, handOver }) => pollFor({ ...house, signal }, handOver),
    house.signal,
  )
}

async function pollFor(
  { api, deps, talk, me, signal }: House,
  handOver?: () => Promise<void>,
): Promise<void> {
  async function take(update: Update): Promise<boolean> {
    const us = me()
    if (!us) return false
    for (;;) {
      const taken: Taken = await talk.take(update, us)
      if (taken === 'done') return true
      // It stays with Telegram, and comes again after a start.
      if (signal.aborted) return false
      await deps.sleep(underWayMs, signal)
    }
  }
  await poll({ api, take, refusal: refusalIn, log: deps.log, sleep: deps.sleep, handOver }, signal)
}
