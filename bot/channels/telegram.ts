import { Api, Bot, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Door } from '../turn.ts'
import { type Command, type DoorDeps, persist, type Sleep, sleep } from './door.ts'
import { DoorProblem } from './door-problem.ts'
import { problemOf } from './telegram-send.ts'
import { talk } from './telegram-talk.ts'
import { tell } from './telegram-tell.ts'
import { secretFrom, webhook } from './telegram-webhook.ts'

export type TelegramConfig =
  | { kind: 'polling'; token: string; apiRoot: string }
  | { kind: 'webhook'; token: string; apiRoot: string; url: string; secret: string | undefined }

/** The webhook is there when Telegram calls us; undefined when we ask it. */
export type TelegramDoor = Door & { webhook: ((request: Request) => Promise<Response>) | undefined }

type Deps = DoorDeps & { sleep: Sleep }

/** What we listen to; edited messages are not asked for, since they have been answered. */
const updates = ['message', 'callback_query'] as const

/** Longer than a poll of 30 seconds; a connection that died in silence is noticed after it. */
const timeoutSeconds = 45

/** A call that opens the door; the house shall not wait longer for it. */
const openingSeconds = 10

/** Between two attempts to poll while another process polls with the same token. */
const conflictMs = 5000

/**
 * Opens the door to Telegram.
 *
 * When Telegram can't be reached, the door is open all the same, and connects in the background.
 *
 * @throws {DoorProblem} when Telegram refuses the token or the webhook's address
 */
export async function openTelegram(config: TelegramConfig, given: DoorDeps): Promise<TelegramDoor> {
  const deps: Deps = { ...given, sleep: given.sleep ?? sleep }
  const apiRoot = config.apiRoot.replace(/\/+$/, '')
  const bot = new Bot(config.token, { client: { apiRoot, timeoutSeconds } })
  const { take, landed } = talk(bot.api, deps)
  const closing = new AbortController()
  const secret = config.kind === 'webhook' ? (config.secret ?? secretFrom(config.token)) : ''

  bot.use(({ update, me }) => take(update, me))
  bot.catch(({ error }) => deps.log('telegram.unreadable', problemOf(error)))

  const api = new Api(config.token, { apiRoot, timeoutSeconds: openingSeconds })
  const { background } = await begin(bot, { config, api, secret, deps, signal: closing.signal })

  function takeWebhook(update: Update): boolean {
    const ready = bot.isInited() && !closing.signal.aborted
    if (ready) take(update, bot.botInfo)
    return ready
  }

  return {
    name: 'telegram',
    webhook: config.kind === 'webhook' ? webhook(secret, takeWebhook) : undefined,
    tell: (address, message) => tell(bot.api, address, message, deps),
    async close() {
      closing.abort()
      // Tells Telegram how far we came. When it can't hear, it repeats, and the repeats are not answered.
      if (bot.isRunning()) await bot.stop().catch(() => {})
      await background
      await landed()
    },
  }
}

type Opening = { config: TelegramConfig; api: Api; secret: string; deps: Deps; signal: AbortSignal }

/** Connects, now or in the background; `background` ends after the signal was given. */
async function begin(bot: Bot, opening: Opening): Promise<{ background: Promise<void> }> {
  const { config, deps, signal } = opening
  const connected = await connect(bot, opening)

  async function goOn(): Promise<void> {
    if (!connected) await persist(() => connect(bot, opening), { sleep: deps.sleep, signal })
    if (config.kind === 'polling') await poll(bot, opening)
  }

  // Refused only now: the house is up, so the door stays shut and the rest goes on.
  const background = goOn().catch((error) => deps.log('telegram.refused', problemOf(error)))
  return { background }
}

/** @throws {DoorProblem} when trying again would change nothing */
async function connect(bot: Bot, { config, api, secret, deps }: Opening): Promise<boolean> {
  try {
    if (!bot.isInited()) bot.botInfo = await api.getMe()
    if (config.kind === 'webhook') {
      await api.setWebhook(config.url, { secret_token: secret, allowed_updates: updates })
    }
  } catch (error) {
    const refusal = refusalIn(error)
    if (refusal) throw refusal
    deps.log('telegram.unreachable', problemOf(error))
    return false
  }
  await offerCommands(api, deps)
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

/** Sets the menu of commands, when it isn't that already. A door without a menu is still a door. */
async function offerCommands(api: Api, { commands, log }: Deps): Promise<void> {
  const wanted = commands.map(({ name, description }: Command) => ({ command: name, description }))
  try {
    const known = await api.getMyCommands()
    const same = (a: typeof known) =>
      JSON.stringify(a.map(({ command, description }) => [command, description]))
    if (same(known) !== same(wanted)) await api.setMyCommands(wanted)
  } catch (error) {
    log('telegram.menu_failed', problemOf(error))
  }
}

/** Asks for updates until the signal is given; grammY itself waits out a lost connection. */
async function poll(bot: Bot, { deps, signal }: Opening): Promise<void> {
  while (!signal.aborted) {
    try {
      await bot.start({ drop_pending_updates: false, allowed_updates: updates })
    } catch (error) {
      if (signal.aborted) return
      const refusal = refusalIn(error)
      if (refusal) throw refusal
      deps.log('telegram.disturbed', problemOf(error))
      await deps.sleep(conflictMs, signal)
    }
  }
}
