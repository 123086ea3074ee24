import type { BotCommand, Message, Update, UserFromGetMe } from 'grammy/types'
import { me } from '../fixtures/telegram.ts'

/** What the platform keeps. */
export type State = {
  me: UserFromGetMe
  webhook: { url: string; secret: string | undefined } | undefined
  /** Update types the bot asked for; undefined: it never said. */
  allowed: readonly string[] | undefined
  /** The menu that everybody sees who has no other. */
  commands: readonly BotCommand[]
  /** All menus, by scope and language, as `menuKey` writes them. */
  menus: Map<string, readonly BotCommand[]>
  /** Updates not confirmed yet, oldest first. */
  updates: Update[]
  /** What becomes of a batch of updates on its way to the bot. */
  batch: (updates: Update[]) => Update[]
  /** Number of the newest update; the bot asks for what comes after the last it has seen. */
  newest: number
  /** Wakes the call that waits for updates; true when another call has taken its place. */
  wake: (replaced: boolean) => void
  /** Presses that wait for an answer. */
  presses: Set<string>
  messages: Message[]
  /** Messages that were sent, also those deleted since. */
  sent: number
  blockedBy: Set<number>
  /** Who administers a group, as "group person". */
  administrators: Set<string>
  /** Groups that became larger ones, by their old number. */
  moved: Map<number, number>
  /** Files that members sent, by their id. */
  files: Map<string, Uint8Array<ArrayBuffer>>
  /** The clock by which messages are counted; without one nobody counts. */
  clock: (() => number) | undefined
  /** When messages went out: over all, and by chat. */
  times: Map<number | 'all', number[]>
}

export const emptyState = (): State => ({
  me,
  webhook: undefined,
  allowed: undefined,
  commands: [],
  menus: new Map(),
  updates: [],
  batch: (updates) => updates,
  newest: 873402000,
  wake: () => {},
  presses: new Set(),
  messages: [],
  sent: 0,
  blockedBy: new Set(),
  administrators: new Set(),
  moved: new Map(),
  files: new Map(),
  clock: undefined,
  times: new Map(),
})

/** What the Bot API answers to a call it doesn't like. */
export class Refusal extends Error {
  readonly status: number
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number }
  constructor(status: number, description: string, parameters: Refusal['parameters'] = {}) {
    super(description)
    this.status = status
    this.parameters = parameters
  }
}

/** How often may be written: over all in a second, in a chat (a second each, with short bursts), in a group in a minute. */
const limits = {
  all: { most: 30, ms: 1000 },
  chat: { most: 5, ms: 5000 },
  group: { most: 20, ms: 60_000 },
} as const

/** @throws {Refusal} 429 when it is too much */
function count({ clock, times }: State, chat: number): void {
  if (!clock) return
  const now = clock()
  for (const [key, { most, ms }] of [
    ['all', limits.all],
    [chat, chat < 0 ? limits.group : limits.chat],
  ] as const) {
    const recent = (times.get(key) ?? []).filter((at) => at > now - ms)
    times.set(key, recent)
    const oldest = recent.at(-most)
    if (recent.length < most || oldest === undefined) continue
    const seconds = Math.max(1, Math.ceil((oldest + ms - now) / 1000))
    throw new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
  }
  for (const key of ['all', chat] as const) times.get(key)?.push(now)
}

/** How a menu is kept. */
export const menuKey = ({
  scope = { type: 'default' },
  language_code: language = '',
}: {
  scope?: { type: string; chat_id?: number | undefined } | undefined
  language_code?: string | undefined
}): string => `${scope.type}${scope.chat_id === undefined ? '' : ` ${scope.chat_id}`} ${language}`.trim()

/** The first message the platform numbers; a second passes with every message. */
const firstMessage = 5001
const firstSecond = 1795281000

type Content = Pick<Message, 'text' | 'entities' | 'caption' | 'caption_entities' | 'photo' | 'document'>
type Addressed = {
  chat_id: number
  message_thread_id?: number | undefined
  reply_markup?: Message['reply_markup'] | undefined
}

/** The number the next message gets. */
export const nextMessage = ({ sent }: State): number => firstMessage + sent

/** Keeps a message. @throws {Refusal} where the chat takes none */
export function keep(
  { chat_id, message_thread_id, reply_markup }: Addressed,
  content: Content,
  state: State,
): Message {
  reach(chat_id, state)
  count(state, chat_id)
  const message = {
    message_id: nextMessage(state),
    from: state.me,
    chat:
      chat_id < 0
        ? { id: chat_id, type: 'supergroup', title: 'Leg day crew' }
        : { id: chat_id, type: 'private', first_name: 'Mia' },
    date: firstSecond + state.sent,
    ...(message_thread_id === undefined ? {} : { message_thread_id, is_topic_message: true }),
    ...content,
    ...(reply_markup ? { reply_markup } : {}),
  } as Message
  state.sent++
  state.messages.push(message)
  return message
}

/** @throws {Refusal} when nothing can be sent to a chat */
export function reach(chat: number, { blockedBy, moved }: State): void {
  if (blockedBy.has(chat)) throw new Refusal(403, 'Forbidden: bot was blocked by the user')
  const to = moved.get(chat)
  if (to !== undefined) {
    const parameters = { migrate_to_chat_id: to }
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', parameters)
  }
}

/** A message of the bot's that is to be changed. @throws {Refusal} when it is not there */
export function messageAt(
  { chat_id, message_id }: { chat_id: number; message_id: number },
  { messages }: State,
): Message {
  const message = messages.find((each) => each.message_id === message_id && each.chat.id === chat_id)
  if (!message) throw new Refusal(400, 'Bad Request: message to edit not found')
  return message
}

/** Changes a message in place. @throws {Refusal} when that changes nothing */
export function change(
  message: Message,
  content: Content & { reply_markup?: unknown },
  state: State,
): Message {
  reach(message.chat.id, state)
  count(state, message.chat.id)
  const kept = Object.fromEntries(Object.keys(content).map((key) => [key, message[key as keyof Message]]))
  if (JSON.stringify(kept) === JSON.stringify(content)) {
    throw new Refusal(
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  for (const [key, value] of Object.entries(content)) {
    if (value === undefined) delete message[key as keyof Message]
    else Object.assign(message, { [key]: value })
  }
  return message
}
