import type { Message, Update } from 'grammy/types'
import { mia, privateText } from '../fixtures/telegram.ts'
import { type Answered, type Call, listen } from './server.ts'
import { methods } from './telegram-methods.ts'
import { emptyState, Refusal, type State } from './telegram-state.ts'

/**
 * What happens to a call instead of an answer: a refusal, a connection that breaks before the call came through, or one
 * that breaks after it, so that nobody hears the answer.
 */
export type Fault = { status: number; description: string; retryAfter?: number } | 'dropped' | 'lost'

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
  /** Asked at every call: what befalls it, if anything. */
  weather: ((method: string) => Fault | undefined) | undefined
  /** Keeps a file that a member sent. */
  keepFile(id: string, bytes: Uint8Array<ArrayBuffer>): void
  /** Brings an update to the bot: by its webhook if it has set one, else when it asks. */
  deliver(update: Update): Promise<void>
  /** Mia writes to the bot in private. */
  say(text: string): Promise<void>
  /** Mia taps the button with this label on the newest of the bot's messages that has it. */
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
    const file = /^\/file\/bot[^/]+\/documents\/(.+)$/.exec(call.path)?.[1]
    if (file !== undefined) return fileAnswer(state.files.get(file))
    const [, given, name = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(call.path) ?? []
    const payload = payloadOf(call)
    const at = faults.findIndex(({ method }) => method === name)
    const [planned] = at >= 0 ? faults.splice(at, 1) : []
    const fault = planned?.fault ?? platform.weather?.(name)
    const ask = () => result(name, payload, { state, mistakes, right: given === token })
    const answered = fault ? await faulty(fault, ask) : await ask()
    // Its words came through; only the answer to it was lost.
    const status = fault === 'lost' ? 200 : answered === 'dropped' ? answered : answered.status
    calls.push({ method: name, payload, status })
    return answered
  }

  const { origin, close } = await listen(answer, port)
  const platform: TelegramApi = {
    root: origin,
    token,
    state,
    calls,
    mistakes,
    accepted: (name) =>
      calls.filter(({ method, status }) => method === name && status === 200).map(({ payload }) => payload),
    fail: (method, ...planned) => faults.push(...planned.map((fault) => ({ method, fault }))),
    weather: undefined,
    keepFile: (id, bytes) => void state.files.set(id, bytes),
    deliver: (update) => deliver(update, state),
    say: (text) => deliver(privateText(text, state.newest + 1), state),
    press: (label) => deliver(press(label, state.newest + 1, state), state),
    close() {
      state.wake(false)
      return close()
    },
  }
  return platform
}

/** Parameters that are text also where they come in a form, in which the others are JSON. */
const textual = ['text', 'caption', 'parse_mode', 'callback_query_id']

/** What a call says, in JSON or in a form whose files stand in their parameters' place, however deep. */
function payloadOf({ body, files }: Call): Record<string, unknown> {
  const given = (body ?? {}) as Record<string, unknown>
  if (!files) return given
  const attached = new Set<string>()
  const called: Record<string, string> = {}
  const filled = (value: unknown, name: string): unknown => {
    const id = typeof value === 'string' ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined
    const file = id === undefined ? undefined : files[id]
    if (id !== undefined && file) {
      attached.add(id)
      called[name] = file.name
      return file.bytes
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, key)]))
  }
  const fields = Object.entries(given).map(([name, value]) => [
    name,
    filled(textual.includes(name) ? value : plain(String(value)), name),
  ])
  const direct = Object.entries(files).filter(([id]) => !attached.has(id))
  return Object.fromEntries([
    ...direct.map(([name, { bytes }]) => [name, bytes]),
    ...fields,
    ...(Object.keys(called).length > 0 ? [['names', called]] : []),
  ])
}

function plain(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

async function faulty(fault: Fault, ask: () => Promise<Answered>): Promise<Answered> {
  if (fault === 'dropped') return 'dropped'
  if (fault === 'lost') {
    await ask()
    return 'dropped'
  }
  const { status, description, retryAfter } = fault
  return refused(status, description, retryAfter === undefined ? {} : { retry_after: retryAfter })
}

const fileAnswer = (bytes: Uint8Array<ArrayBuffer> | undefined): Answered =>
  bytes ? { status: 200, bytes } : { status: 404, json: {} }

const refused = (status: number, description: string, parameters: Refusal['parameters'] = {}): Answered => ({
  status,
  json: {
    ok: false,
    error_code: status,
    description,
    ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
  },
})

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
    if (!(error instanceof Refusal)) throw error
    // What only comes to light when it is done is a mistake of the bot's all the same.
    if (/entit/.test(error.message)) mistakes.push(`${name}: ${error.message}`)
    return refused(error.status, error.message, error.parameters)
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
  const has = ({ text }: { text: string }) => text === label
  // A file may have come after the words.
  const message = state.messages.findLast((each) => buttonsOf(each).some(has))
  const button = buttonsOf(message).find(has)
  if (!message || !button) throw new Error(`no message has a button "${label}"`)
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
