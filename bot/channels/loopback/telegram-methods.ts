import type { ApiMethods, Message, Update } from 'grammy/types'
import { z } from 'zod'
import {
  addressForm,
  captionForm,
  chatId,
  commandList,
  documentFile,
  fitting,
  keyboard,
  languageCode,
  messageId,
  names,
  photoFile,
  scope,
  wordsForm,
} from './telegram-forms.ts'
import {
  change,
  keep,
  menuKey,
  messageAt,
  nextMessage,
  Refusal,
  reach,
  type State,
} from './telegram-state.ts'
import { pngSize } from './uploads.ts'

type Method = { input: z.ZodType; run(input: never, state: State): unknown }

/** The parameters that the types of the Bot API know of a method. */
type ParametersOf<M extends keyof ApiMethods> = keyof NonNullable<Parameters<ApiMethods[M]>[0]> & string

/** A method that is played: it takes no parameter that the Bot API's own types don't know, and refuses all others. */
function method<M extends keyof ApiMethods, S extends Record<string, z.ZodType>>(
  _: M,
  shape: S & Record<Exclude<keyof S, ParametersOf<M> | 'names'>, never>,
  run: (input: z.output<z.ZodObject<S>>, state: State) => unknown,
): Method {
  return { input: z.strictObject(shape), run }
}

type Entities = Parameters<typeof fitting>[1]

/** @throws {Refusal} when entities do not lie in their text as they must */
function checkWords(text: string | undefined, entities: Entities | undefined): void {
  const fault = text !== undefined && entities ? fitting(text, entities) : undefined
  if (fault) throw new Refusal(400, `Bad Request: ${fault}`)
}

const looksOf = (entities: Entities | undefined) => (entities ? { entities: [...entities] } : {})

type Captioned = { caption?: string | undefined; caption_entities?: Entities | undefined }

function captionOf({ caption, caption_entities }: Captioned) {
  checkWords(caption, caption_entities)
  return {
    ...(caption ? { caption } : {}),
    ...(caption_entities ? { caption_entities: [...caption_entities] } : {}),
  }
}

function photoOf(file: Uint8Array, state: State) {
  const { width = 0, height = 0 } = pngSize(file) ?? {}
  const id = `AgACAgIAAxkDAAI${nextMessage(state)}`
  return [{ file_id: id, file_unique_id: `AQAD${id}`, file_size: file.length, width, height }]
}

function changeKeyboard(message: Message, markup: z.output<typeof keyboard> | undefined): Message {
  if (!message.reply_markup && !markup) throw new Refusal(400, 'Bad Request: message is not modified')
  if (markup) message.reply_markup = markup
  else delete message.reply_markup
  return message
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
  return state.batch(state.updates.slice(0, limit))
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

const allowedUpdates = z.array(z.string()).optional()
const menuForm = { scope: scope.optional(), language_code: languageCode }

/** How Telegram is asked for updates, and told where to bring them. */
const coming = {
  getMe: method('getMe', {}, (_, { me }) => me),
  getUpdates: method(
    'getUpdates',
    {
      offset: z.number().int().optional(),
      limit: z.number().int().min(1).max(100).default(100),
      timeout: z.number().int().min(0).default(0),
      allowed_updates: allowedUpdates,
    },
    getUpdates,
  ),
  setWebhook: method(
    'setWebhook',
    {
      url: z.url({ protocol: /^https?$/, error: 'bad webhook: invalid webhook URL specified' }),
      secret_token: z
        .string()
        .regex(/^[\w-]{1,256}$/)
        .optional(),
      allowed_updates: allowedUpdates,
      max_connections: z.number().int().min(1).max(100).optional(),
    },
    ({ url, secret_token, allowed_updates }, state) => {
      state.webhook = { url, secret: secret_token }
      state.allowed = allowed_updates ?? state.allowed
      return true
    },
  ),
  deleteWebhook: method('deleteWebhook', { drop_pending_updates: z.boolean().optional() }, (input, state) => {
    state.webhook = undefined
    if (input.drop_pending_updates) state.updates = []
    return true
  }),
}

/** Menus of commands. */
const menus = {
  getMyCommands: method('getMyCommands', menuForm, (menu, state) => state.menus.get(menuKey(menu)) ?? []),
  setMyCommands: method(
    'setMyCommands',
    { commands: commandList, ...menuForm },
    ({ commands, ...menu }, state) => {
      state.menus.set(menuKey(menu), commands)
      if (menuKey(menu) === menuKey({})) state.commands = commands
      return true
    },
  ),
  deleteMyCommands: method('deleteMyCommands', menuForm, (menu, { menus }) => {
    menus.delete(menuKey(menu))
    return true
  }),
}

/** What is said. */
const saying = {
  sendMessage: method('sendMessage', { ...addressForm, ...wordsForm }, ({ text, entities, ...to }, state) => {
    checkWords(text, entities)
    return keep(to, { text, ...looksOf(entities) }, state)
  }),
  sendPhoto: method(
    'sendPhoto',
    { ...addressForm, ...captionForm, photo: photoFile, names },
    ({ photo, caption, caption_entities, ...to }, state) =>
      keep(to, { photo: photoOf(photo, state), ...captionOf({ caption, caption_entities }) }, state),
  ),
  sendDocument: method(
    'sendDocument',
    { ...addressForm, ...captionForm, document: documentFile, names },
    ({ document: file, names: called, caption, caption_entities, ...to }, state) => {
      const id = `BQACAgIAAxkDAAI${nextMessage(state)}`
      const about = { file_id: id, file_unique_id: `AgAD${id}`, file_size: file.length }
      const document = { ...about, file_name: called.document ?? 'file' }
      return keep(to, { document, ...captionOf({ caption, caption_entities }) }, state)
    },
  ),
  sendChatAction: method(
    'sendChatAction',
    { chat_id: chatId, message_thread_id: z.number().int().optional(), action: z.literal('typing') },
    ({ chat_id }, state) => {
      reach(chat_id, state)
      return true
    },
  ),
}

const messageForm = { chat_id: chatId, message_id: messageId }

/** What was said and is changed. */
const changing = {
  editMessageText: method(
    'editMessageText',
    { ...messageForm, ...wordsForm, reply_markup: keyboard.optional() },
    ({ text, entities, reply_markup, ...at }, state) => {
      const message = messageAt(at, state)
      if (message.text === undefined)
        throw new Refusal(400, 'Bad Request: there is no text in the message to edit')
      checkWords(text, entities)
      const looks = entities && entities.length > 0 ? [...entities] : undefined
      return change(message, { text, entities: looks, reply_markup } as never, state)
    },
  ),
  editMessageMedia: method(
    'editMessageMedia',
    {
      ...messageForm,
      media: z.strictObject({ type: z.literal('photo'), media: photoFile, ...captionForm }),
      reply_markup: keyboard.optional(),
      names,
    },
    ({ media, reply_markup, ...at }, state) => {
      const { caption, caption_entities } = {
        caption: undefined,
        caption_entities: undefined,
        ...captionOf(media),
      }
      const content = { photo: photoOf(media.media, state), caption, caption_entities, reply_markup }
      return change(messageAt(at, state), content as never, state)
    },
  ),
  editMessageReplyMarkup: method(
    'editMessageReplyMarkup',
    { ...messageForm, reply_markup: keyboard.optional() },
    ({ reply_markup, ...at }, state) => changeKeyboard(messageAt(at, state), reply_markup),
  ),
  deleteMessage: method('deleteMessage', messageForm, (at, state) => {
    const message = state.messages.findIndex(
      (each) => each.message_id === at.message_id && each.chat.id === at.chat_id,
    )
    if (message < 0) throw new Refusal(400, 'Bad Request: message to delete not found')
    state.messages.splice(message, 1)
    return true
  }),
}

/** What else a bot may ask or say. */
const others = {
  getChatMember: method(
    'getChatMember',
    { chat_id: chatId, user_id: z.number().int() },
    ({ chat_id, user_id }, { administrators }) => ({
      status: administrators.has(`${chat_id} ${user_id}`) ? 'administrator' : 'member',
      user: { id: user_id, is_bot: false, first_name: 'Somebody' },
    }),
  ),
  getFile: method('getFile', { file_id: z.string().min(1) }, ({ file_id }, { files }) => {
    const bytes = files.get(file_id)
    if (!bytes) throw new Refusal(400, 'Bad Request: wrong file_id or the file is temporarily unavailable')
    if (bytes.length > 20 * 1024 * 1024) throw new Refusal(400, 'Bad Request: file is too big')
    return { file_id, file_unique_id: file_id, file_size: bytes.length, file_path: `documents/${file_id}` }
  }),
  answerCallbackQuery: method(
    'answerCallbackQuery',
    {
      callback_query_id: z.string().min(1),
      text: z.string().max(200).optional(),
      show_alert: z.boolean().optional(),
    },
    ({ callback_query_id }, { presses }) => {
      if (presses.delete(callback_query_id)) return true
      throw new Refusal(
        400,
        'Bad Request: query is too old and response timeout expired or query ID is invalid',
      )
    },
  ),
}

/** The one place where what we send to Telegram is held against its documentation: the methods that are played. */
export const methods: Readonly<Record<string, Method>> = {
  ...coming,
  ...menus,
  ...saying,
  ...changing,
  ...others,
}
