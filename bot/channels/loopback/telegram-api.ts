import type { Message, Update } from 'grammy/types'
import { mia, privateText } from '../fixtures/telegram.ts'
import { type Answered, type Call, listen } from './server.ts'
import { emptyState, methods, Refusal, type State } from './telegram-methods.ts'

/** What happens to a call instead of an answer. */
type Fault = { status: number; description: string; retryAfter?: number } | 'dropped'

/** A call as the bot made it, whatever came of it. */
type BotCall = { method: string; payload: Record<string, unknown>; status: number | 'dropped' }

/** The Bot API, played on this machine. */
export type TelegramApi = {
  /** For the configuration's `apiRoot`. */
  root: string
  token: string
  state: State
  calls: BotCall[]
  /** Payloads of the calls of a method that were accepted. */
  accepted(method: string): Record<string, unknown>[]
  /** What went against the documentation; a good bot leaves it empty. */
  mistakes: string[]
  /** Lets the next calls of a method fail, one fault each. */
  fail(method: string, ...faults: Fault[]): void
  /** Brings an update to the bot: by its webhook if it has set one, else when it asks. */
  deliver(update: Update): Promise<void>
  /** Mia writes to the bot in private. */
  say(text: string): Promise<void>
  /** Mia taps the button with this label on the bot's newest message. */
  press(label: string): Promise<void>
  close(): Promise<void>
}

/** A token in the form @BotFather gives out. */
export const telegramToken = '7105551234:AAF-loopback_0123456789abcdefghijk'

/** Starts the platform; `port` 0 lets the system choose. */
export async function playTelegram(token = telegramToken, port = 0): Promise<TelegramApi> {
  const state = emptyState()
  const calls: BotCall[] = []
  const mistakes: string[] = []
  const faults: { method: string; fault: Fault }[] = []

  async function answer(call: Call): Promise<Answered> {
    const [, given, name = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(call.path) ?? []
    const payload = payloadOf(call)
    const at = faults.findIndex(({ method }) => method === name)
    const [planned] = at >= 0 ? faults.splice(at, 1) : []
    const answered = planned
      ? faulty(planned.fault)
      : await result(name, payload, { state, mistakes, right: given === token })
    calls.push({ method: name, payload, status: answered === 'dropped' ? answered : answered.status })
    return answered
  }

  const { origin, close } = await listen(answer, port)
  return {
    root: origin,
    token,
    state,
    calls,
    mistakes,
    accepted: (name) =>
      calls.filter(({ method, status }) => method === name && status === 200).map(({ payload }) => payload),
    fail: (method, ...planned) => faults.push(...planned.map((fault) => ({ method, fault }))),
    deliver: (update) => deliver(update, state),
    say: (text) => deliver(privateText(text, state.newest + 1), state),
    press: (label) => deliver(press(label, state.newest + 1, state), state),
    close() {
      state.wake(false)
      return close()
    },
  }
}

/** Parameters that are text also where they come in a form, in which the others are JSON. */
const textual = ['text', 'caption', 'parse_mode', 'callback_query_id']

/** What a call says, in JSON or in a form whose files stand in their parameters' place. */
function payloadOf({ body, files }: Call): Record<string, unknown> {
  const given = (body ?? {}) as Record<string, unknown>
  if (!files) return given
  const fields = Object.entries(given).map(([name, value]) => {
    const attached = /^attach:\/\/(.+)$/.exec(String(value))?.[1]
    if (attached !== undefined) return [name, files[attached]?.bytes ?? value]
    return [name, textual.includes(name) ? value : plain(String(value))]
  })
  const direct = Object.entries(files).map(([name, { bytes }]) => [name, bytes])
  const names = fields.flatMap(([name]) => {
    const attached = /^attach:\/\/(.+)$/.exec(String(given[String(name)]))?.[1]
    return attached === undefined ? [] : [[name, files[attached]?.name ?? '']]
  })
  return Object.fromEntries([...direct, ...fields, ['names', Object.fromEntries(names)]])
}

function plain(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function faulty(fault: Fault): Answered {
  if (fault === 'dropped') return 'dropped'
  const { status, description, retryAfter } = fault
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }
  return { status, json: { ok: false, error_code: status, description, ...parameters } }
}

const refused = (status: number, description: string): Answered => faulty({ status, description })

async function result(
  name: string,
  payload: Record<string, unknown>,
  { state, mistakes, right }: { state: State; mistakes: string[]; right: boolean },
): Promise<Answered> {
  if (!right) return refused(401, 'Unauthorized')
  const method = methods[name]
  if (!method) return refused(404, 'Not Found')
  const parsed = method.input.safeParse(payload)
  if (!parsed.success) {
    const { path = [], message = '' } = parsed.error.issues[0] ?? {}
    mistakes.push(`${name}: ${path.join('.')}: ${message}`)
    return refused(400, `Bad Request: ${message}`)
  }
  try {
    return { status: 200, json: { ok: true, result: await method.run(parsed.data as never, state) } }
  } catch (error) {
    if (error instanceof Refusal) return refused(error.status, error.message)
    throw error
  }
}

/** How often Telegram calls a webhook that fails before this platform gives up; the real one goes on for hours. */
const webhookTries = 3

async function deliver(update: Update, state: State): Promise<void> {
  state.newest = Math.max(state.newest, update.update_id)
  if (update.callback_query) state.presses.add(update.callback_query.id)
  if (state.allowed?.every((kind) => !(kind in update))) return
  if (!state.webhook) {
    state.updates.push(update)
    state.wake(false)
    return
  }
  const { url, secret } = state.webhook
  for (let tries = 0; tries < webhookTries; tries++) {
    const headers = {
      'content-type': 'application/json',
      ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
    }
    const { ok } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) })
    if (ok) return
  }
}

function press(label: string, update: number, state: State): Update {
  const message = state.messages.at(-1)
  const button = buttonsOf(message).find(({ text }) => text === label)
  if (!message || !button) throw new Error(`the newest message has no button "${label}"`)
  return {
    update_id: update,
    callback_query: {
      id: `22257034117${update}`,
      from: mia,
      // A snapshot, as on the wire: the message may change while the update is under way.
      message: structuredClone(message) as Message & { date: number },
      chat_instance: '-3712045590018827316',
      data: button.callback_data,
    },
  }
}

/** The buttons under a message, in reading order. */
function buttonsOf(message: Message | undefined): { text: string; callback_data: string }[] {
  const rows = message?.reply_markup?.inline_keyboard ?? []
  return rows.flat().flatMap((button) => ('callback_data' in button ? [button] : []))
}
