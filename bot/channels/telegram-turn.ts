import type {
  CallbackQuery,
  InlineKeyboardButton,
  Message,
  MessageEntity,
  Update,
  UserFromGetMe,
} from 'grammy/types'
import type { Turn } from '../turn.ts'
import { isQuiet, pressedText } from './buttons.ts'
import { withoutMentions } from './mention.ts'
import {
  bringsFile,
  bringsSpot,
  fileIn,
  type GivenFile,
  isWordless,
  spotIn,
  wordsWith,
} from './telegram-given.ts'
import { isReadable } from './telegram-readable.ts'

/** What we listen to; edited messages are not asked for, since they have been answered. */
export const listensTo = ['message', 'callback_query', 'my_chat_member'] as const

/** Where a reply goes. */
export type Place = {
  chat: number
  /** The topic within a forum. */
  thread: number | undefined
  private: boolean
  /** The message a reply in a group points to, so that it is clear who is answered. */
  asked: number | undefined
}

type Said = Omit<Turn, 'at'>

/** What an update means to us: something said, a pressed button, or news of the chat itself. */
export type Heard =
  | {
      kind: 'said'
      place: Place
      turn: Said
      /** What came along, to be fetched where somebody wants it. */
      file?: GivenFile
      /** The pictures of an album come as messages of their own. */
      album?: string
      /** The message itself. */
      message: number
    }
  | Press
  | { kind: 'pressedNothing'; query: string }
  | { kind: 'standing'; chat: number; private: boolean; there: boolean }
  | { kind: 'moved'; from: number; to: number }

/** A pressed button of ours. */
export type Press = {
  kind: 'pressed'
  place: Place
  turn: Said
  query: string
  message: number
  /** Answered to whoever pressed it alone. */
  quiet: boolean
  /** The quiet buttons on the message, which stay when a plain one is pressed. */
  staying: InlineKeyboardButton[][]
  /** Whether the message is a picture, with its words under it. */
  pictured: boolean
}

export type Me = Pick<UserFromGetMe, 'id' | 'username'> & {
  /** Whether a command is one of ours; in a group with other bots one without a name may be for any of them. */
  knows?(command: string): boolean
}

/**
 * What an update says to the assistant; undefined when it isn't for it.
 *
 * @throws {TypeError} for what is an update in name only
 */
export function heard(update: Update, me: Me): Heard | undefined {
  if (!isReadable(update)) throw new TypeError('an update that is none')
  if (update.message) return heardMessage(update.update_id, update.message, me)
  if (update.callback_query) return heardPress(update.update_id, update.callback_query)
  if (update.my_chat_member) return heardStanding(update.my_chat_member)
  return undefined
}

/** Somebody blocked us or let us back in, or a group took us in or put us out. */
function heardStanding({ chat, new_chat_member: now }: NonNullable<Update['my_chat_member']>): Heard {
  const there =
    now.status !== 'left' && now.status !== 'kicked' && !(now.status === 'restricted' && !now.is_member)
  return { kind: 'standing', chat: chat.id, private: chat.type === 'private', there }
}

/** The chat, or the topic of a forum within it: what one conversation is. */
export const conversationOf = ({ chat, thread }: Place): string =>
  thread === undefined ? `${chat}` : `${chat}:${thread}`

/** The place that is one conversation; undefined when it is none of Telegram's. */
export function placeAt(conversation: string): Place | undefined {
  const [, chat, thread] = /^(-?\d{1,15})(?::(\d{1,10}))?$/.exec(conversation) ?? []
  if (chat === undefined) return undefined
  return {
    chat: Number(chat),
    thread: thread === undefined ? undefined : Number(thread),
    // Groups and channels have negative numbers.
    private: !chat.startsWith('-'),
    asked: undefined,
  }
}

function heardMessage(update: number, message: Message, me: Me): Heard | undefined {
  const { from, chat, migrate_to_chat_id: to } = message
  // Told twice, in the old group and in the new one; once is enough.
  if (to !== undefined) return { kind: 'moved', from: chat.id, to }
  if (!from || from.is_bot) return undefined
  const place = placeOf(message, message.message_id)
  const found = broughtBy(message, place, me)
  if (!found) return undefined
  const { text, file, spot } = found
  return {
    kind: 'said',
    place,
    turn: { ...said(update, from, place, text), ...(spot && { spot }) },
    message: message.message_id,
    ...(file && { file }),
    ...(message.media_group_id !== undefined && isPicture(message) && { album: message.media_group_id }),
  }
}

type Brought = { text: string; file?: GivenFile; spot?: Turn['spot'] }

/** The words of a message and what it brings; undefined when it is not meant for us. */
function broughtBy(message: Message, place: Place, me: Me): Brought | undefined {
  const written = message.text ?? message.caption
  const words = written === undefined ? undefined : addressed(written, message, me)
  const file = fileIn(message)
  // In a group a file or a place on the map is for the others, unless its words call us.
  if (!place.private) return words === undefined ? undefined : { text: words, ...(file && { file }) }
  const spot = spotIn(message)
  if (spot) return { text: words ?? bringsSpot, spot }
  if (file) return { text: wordsWith(file, words), file }
  if (words !== undefined) return { text: words }
  return isWordless(message) ? { text: bringsFile } : undefined
}

const isPicture = ({ photo, video }: Message): boolean => photo !== undefined || video !== undefined

function heardPress(update: number, { id, data, from, message }: CallbackQuery): Heard {
  const text = data === undefined ? undefined : pressedText(data, message && labelOf(message, data))
  // Without its message (too old, or sent by way of another chat) there is no place to answer in.
  if (!message || text === undefined) return { kind: 'pressedNothing', query: id }
  const place = placeOf(message, undefined)
  const quiet = data !== undefined && isQuiet(data)
  const turn = said(update, from, place, text)
  return {
    kind: 'pressed',
    place,
    turn: quiet && !place.private ? aside(turn) : turn,
    query: id,
    message: message.message_id,
    quiet,
    pictured: 'photo' in message && message.photo !== undefined,
    staying: keyboardOf(message)
      .map((row) => row.filter((button) => 'callback_data' in button && isQuiet(button.callback_data)))
      .filter((row) => row.length > 0),
  }
}

/** A turn of a group as a talk with one of them, of which the group's memory learns nothing. */
const aside = (turn: Said): Said => ({
  ...turn,
  conversation: `${turn.conversation}:${turn.sender}`,
  private: true,
  hidden: true,
})

type From = { id: number; first_name: string; language_code?: string }

function said(update: number, from: From, place: Place, text: string): Said {
  return {
    id: `${update}`,
    channel: 'telegram',
    conversation: conversationOf(place),
    private: place.private,
    sender: `${from.id}`,
    senderName: from.first_name || null,
    text,
    ...(place.private ? {} : { within: `${place.chat}` }),
    ...(from.language_code ? { language: from.language_code } : {}),
  }
}

function placeOf(message: NonNullable<CallbackQuery['message']>, asked: number | undefined): Place {
  const inPrivate = message.chat.type === 'private'
  return {
    chat: message.chat.id,
    // Threads of replies outside of topics carry a number too, which can't be sent to.
    thread: 'is_topic_message' in message && message.is_topic_message ? message.message_thread_id : undefined,
    private: inPrivate,
    asked: inPrivate ? undefined : asked,
  }
}

/** The words meant for us; undefined when they are meant for others. */
function addressed(written: string, message: Message, me: Me): string | undefined {
  // Whoever passes on what somebody said elsewhere calls nobody.
  if (message.chat.type !== 'private' && message.forward_origin) return undefined
  const entities = message.entities ?? message.caption_entities ?? []
  const mentions = entities.filter((entity) => mentionsUs(entity, written, me))
  const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  if (command) {
    const [name = '', bot] = written.slice(0, command.length).split('@')
    if (bot !== undefined && !isName(bot, me)) return undefined
    const bare = bot === undefined && message.chat.type !== 'private' && mentions.length === 0
    if (bare && me.knows?.(name.slice(1).toLowerCase()) === false && !repliesToUs(message, me))
      return undefined
    return name + withoutMentions(written, mentions).slice(command.length)
  }
  const called = mentions.length > 0 || message.chat.type === 'private' || repliesToUs(message, me)
  return called ? withoutMentions(written, mentions) : undefined
}

const isName = (name: string, me: Me): boolean => name.toLowerCase() === me.username.toLowerCase()

function mentionsUs(entity: MessageEntity, text: string, me: Me): boolean {
  if (entity.type === 'text_mention') return entity.user.id === me.id
  return entity.type === 'mention' && isName(text.slice(entity.offset + 1, entity.offset + entity.length), me)
}

function repliesToUs({ reply_to_message: original }: Message, me: Me): boolean {
  // In a topic every message replies to the note that opened it, whoever opened it.
  return original?.from?.id === me.id && original.forum_topic_created === undefined
}

const keyboardOf = (message: NonNullable<CallbackQuery['message']>): InlineKeyboardButton[][] =>
  ('reply_markup' in message && message.reply_markup?.inline_keyboard) || []

function labelOf(message: NonNullable<CallbackQuery['message']>, data: string): string | undefined {
  const buttons = keyboardOf(message).flat()
  return buttons.find((button) => 'callback_data' in button && button.callback_data === data)?.text
}
