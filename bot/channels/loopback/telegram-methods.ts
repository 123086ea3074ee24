import type { Message, Update, UserFromGetMe } from 'grammy/types'
import { z } from 'zod'
import { me } from '../fixtures/telegram.ts'
import { pngSize } from './uploads.ts'

/** What the platform keeps. */
export type State = {
  me: UserFromGetMe
  webhook: { url: string; secret: string | undefined } | undefined
  /** Update types the bot asked for; undefined: it never said. */
  allowed: readonly string[] | undefined
  commands: readonly { command: string; description: string }[]
  /** Updates not confirmed yet, oldest first. */
  updates: Update[]
  /** Number of the newest update; the bot asks for what comes after the last it has seen. */
  newest: number
  /** Wakes the call that waits for updates; true when another call has taken its place. */
  wake: (replaced: boolean) => void
  /** Presses that wait for an answer. */
  presses: Set<string>
  messages: Message[]
  blockedBy: Set<number>
  /** Who administers a group, as "group person". */
  administrators: Set<string>
}

export const emptyState = (): State => ({
  me,
  webhook: undefined,
  allowed: undefined,
  commands: [],
  updates: [],
  newest: 873402000,
  wake: () => {},
  presses: new Set(),
  messages: [],
  blockedBy: new Set(),
  administrators: new Set(),
})

/** What the Bot API answers to a call it doesn't like. */
export class Refusal extends Error {
  readonly status: number
  constructor(status: number, description: string) {
    super(description)
    this.status = status
  }
}

type Method = { input: z.ZodType; run(input: never, state: State): unknown }

function method<I extends z.ZodType>(input: I, run: (input: z.output<I>, state: State) => unknown): Method {
  return { input, run }
}

const bytes = (most: number) => (text: string) => Buffer.byteLength(text) <= most

const button = z.object({
  text: z.string().min(1),
  callback_data: z.string().min(1).refine(bytes(64), 'BUTTON_DATA_INVALID'),
})

const keyboard = z.object({ inline_keyboard: z.array(z.array(button).min(1).max(8)).max(100) })

const chatId = z.number().int()

const allowedUpdates = z.array(z.string()).optional()

const addressed = {
  chat_id: chatId,
  message_thread_id: z.number().int().optional(),
  parse_mode: z.enum(['HTML', 'MarkdownV2', 'Markdown']).optional(),
  reply_parameters: z
    .object({ message_id: z.number().int(), allow_sending_without_reply: z.boolean().optional() })
    .optional(),
  reply_markup: keyboard.optional(),
}

const sendMessage = z.object({
  ...addressed,
  text: z
    .string()
    .max(4096, 'message is too long')
    .refine((text) => text.trim() !== '', 'message text is empty'),
  link_preview_options: z.object({ is_disabled: z.boolean() }).optional(),
})

const megabyte = 1024 * 1024

/** A photo that is uploaded; the files of others, by id or address, are not played. */
const sendPhoto = z.object({
  ...addressed,
  photo: z
    .instanceof(Uint8Array, { error: 'there is no photo in the request' })
    .refine((bytes) => bytes.length <= 10 * megabyte, 'file is too big')
    .refine((bytes) => pngSize(bytes) !== undefined, 'IMAGE_PROCESS_FAILED')
    .refine((bytes) => {
      const { width, height } = pngSize(bytes) ?? { width: 1, height: 1 }
      return width + height <= 10_000 && Math.max(width / height, height / width) <= 20
    }, 'PHOTO_INVALID_DIMENSIONS'),
  caption: z.string().max(1024, 'message caption is too long').optional(),
})

/** A file that is uploaded. */
const sendDocument = z.object({
  ...addressed,
  document: z
    .instanceof(Uint8Array, { error: 'there is no document in the request' })
    .refine((bytes) => bytes.length > 0, 'file must be non-empty')
    .refine((bytes) => bytes.length <= 50 * megabyte, 'file is too big'),
  caption: z.string().max(1024, 'message caption is too long').optional(),
  /** What the upload called its files; the real one reads it from the form. */
  names: z.record(z.string(), z.string()).default({}),
})

/** The first message the platform numbers; a second passes with every message. */
const firstMessage = 5001
const firstSecond = 1795281000

type Content = Pick<Message, 'text' | 'caption' | 'photo' | 'document'>
type Addressed = { chat_id: number; reply_markup?: z.output<typeof keyboard> | undefined }

function keep({ chat_id, reply_markup }: Addressed, content: Content, state: State): Message {
  if (state.blockedBy.has(chat_id)) throw new Refusal(403, 'Forbidden: bot was blocked by the user')
  const message = {
    message_id: firstMessage + state.messages.length,
    from: state.me,
    chat:
      chat_id < 0
        ? { id: chat_id, type: 'supergroup', title: 'Leg day crew' }
        : { id: chat_id, type: 'private', first_name: 'Mia' },
    date: firstSecond + state.messages.length,
    ...content,
    ...(reply_markup ? { reply_markup } : {}),
  } as Message
  state.messages.push(message)
  return message
}

const keepMessage = (given: z.output<typeof sendMessage>, state: State): Message =>
  keep(given, { text: given.text }, state)

function keepPhoto(given: z.output<typeof sendPhoto>, state: State): Message {
  const { width = 0, height = 0 } = pngSize(given.photo) ?? {}
  const id = `AgACAgIAAxkDAAI${firstMessage + state.messages.length}`
  const size = { file_id: id, file_unique_id: `AQAD${id}`, file_size: given.photo.length, width, height }
  return keep(given, { photo: [size], ...(given.caption ? { caption: given.caption } : {}) }, state)
}

function keepDocument(given: z.output<typeof sendDocument>, state: State): Message {
  const id = `BQACAgIAAxkDAAI${firstMessage + state.messages.length}`
  const document = {
    file_id: id,
    file_unique_id: `AgAD${id}`,
    file_size: given.document.length,
    file_name: given.names.document ?? 'file',
  }
  return keep(given, { document, ...(given.caption ? { caption: given.caption } : {}) }, state)
}

function changeKeyboard(
  input: { chat_id: number; message_id: number; reply_markup?: z.output<typeof keyboard> | undefined },
  state: State,
): Message {
  const message = state.messages.find(
    ({ message_id, chat }) => message_id === input.message_id && chat.id === input.chat_id,
  )
  if (!message) throw new Refusal(400, 'Bad Request: message to edit not found')
  if (!message.reply_markup && !input.reply_markup) {
    throw new Refusal(400, 'Bad Request: message is not modified')
  }
  if (input.reply_markup) message.reply_markup = input.reply_markup
  else delete message.reply_markup
  return message
}

function answerPress({ callback_query_id }: { callback_query_id: string }, state: State): true {
  if (!state.presses.delete(callback_query_id)) {
    throw new Refusal(
      400,
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    )
  }
  return true
}

type Poll = {
  offset?: number | undefined
  limit: number
  timeout: number
  allowed_updates?: string[] | undefined
}

async function getUpdates(
  { offset, limit, timeout, allowed_updates }: Poll,
  state: State,
): Promise<Update[]> {
  if (state.webhook) {
    throw new Refusal(409, "Conflict: can't use getUpdates method while webhook is active")
  }
  if (allowed_updates) state.allowed = allowed_updates
  state.wake(true)
  if (offset !== undefined) state.updates = state.updates.filter(({ update_id }) => update_id >= offset)
  if (state.updates.length === 0 && timeout > 0 && (await replacedWhileWaiting(timeout, state))) {
    throw new Refusal(409, 'Conflict: terminated by other getUpdates request')
  }
  return state.updates.slice(0, limit)
}

function replacedWhileWaiting(seconds: number, state: State): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => state.wake(false), seconds * 1000)
    state.wake = (replaced) => {
      clearTimeout(late)
      state.wake = () => {}
      resolve(replaced)
    }
  })
}

/** The methods of the Bot API that are played, with what the documentation demands of their parameters. */
export const methods: Readonly<Record<string, Method>> = {
  getMe: method(z.object({}), (_, { me }) => me),
  getUpdates: method(
    z.object({
      offset: z.number().int().optional(),
      limit: z.number().int().min(1).max(100).default(100),
      timeout: z.number().int().min(0).default(0),
      allowed_updates: allowedUpdates,
    }),
    getUpdates,
  ),
  setWebhook: method(
    z.object({
      url: z.url({ protocol: /^https?$/, error: 'bad webhook: invalid webhook URL specified' }),
      secret_token: z
        .string()
        .regex(/^[\w-]{1,256}$/)
        .optional(),
      allowed_updates: allowedUpdates,
    }),
    ({ url, secret_token, allowed_updates }, state) => {
      state.webhook = { url, secret: secret_token }
      state.allowed = allowed_updates ?? state.allowed
      return true
    },
  ),
  deleteWebhook: method(z.object({ drop_pending_updates: z.boolean().optional() }), (input, state) => {
    state.webhook = undefined
    if (input.drop_pending_updates) state.updates = []
    return true
  }),
  getMyCommands: method(z.object({}), (_, { commands }) => commands),
  setMyCommands: method(
    z.object({
      commands: z
        .array(
          z.object({
            command: z.string().regex(/^[a-z0-9_]{1,32}$/),
            description: z.string().min(1).max(256),
          }),
        )
        .max(100),
    }),
    ({ commands }, state) => {
      state.commands = commands
      return true
    },
  ),
  getChatMember: method(
    z.object({ chat_id: chatId, user_id: z.number().int() }),
    ({ chat_id, user_id }, { administrators }) => ({
      status: administrators.has(`${chat_id} ${user_id}`) ? 'administrator' : 'member',
      user: { id: user_id, is_bot: false, first_name: 'Somebody' },
    }),
  ),
  sendMessage: method(sendMessage, keepMessage),
  sendPhoto: method(sendPhoto, keepPhoto),
  sendDocument: method(sendDocument, keepDocument),
  sendChatAction: method(
    z.object({
      chat_id: chatId,
      message_thread_id: z.number().int().optional(),
      action: z.literal('typing'),
    }),
    () => true,
  ),
  answerCallbackQuery: method(
    z.object({
      callback_query_id: z.string(),
      text: z.string().max(200).optional(),
      show_alert: z.boolean().optional(),
    }),
    answerPress,
  ),
  editMessageReplyMarkup: method(
    z.object({ chat_id: chatId, message_id: z.number().int(), reply_markup: keyboard.optional() }),
    changeKeyboard,
  ),
}
