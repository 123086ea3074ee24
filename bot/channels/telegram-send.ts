import { type Api, InputFile } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import { bytesOf } from '../../tools/kit/tool.ts'
import type { Reply } from '../turn.ts'
import { type Button, buttons, thumbsOf } from './buttons.ts'
import type { Picture } from './picture.ts'
import type { Place } from './telegram-turn.ts'
import { looked, wordsIn } from './telegram-words.ts'

/** Limits of the Bot API: UTF-16 units of a message and of words under a picture, bytes of a button's data. */
const mostText = 4096
const mostCaption = 1024
const mostData = 64

/** More buttons than this are a wall; the numbers beyond can still be typed. */
const mostChoices = 8

/** Letters of the labels that stand beside each other on a phone. */
const rowLetters = 28
const rowButtons = 3

type Buttoned = { reply_markup?: InlineKeyboardMarkup }
export type Message = Omit<Parameters<Api['raw']['sendMessage']>[0], 'chat_id' | 'reply_markup'> & {
  chat_id: number
} & Buttoned
export type Photo = Omit<Parameters<Api['raw']['sendPhoto']>[0], 'chat_id' | 'reply_markup'> & {
  chat_id: number
} & Buttoned
export type Document = Omit<Parameters<Api['raw']['sendDocument']>[0], 'chat_id'> & { chat_id: number }

/** One thing to send: words, a photo with what goes out where the photo can't, or a file. */
export type Outgoing = { message: Message } | { photo: Photo; instead: Message[] } | { document: Document }

export type Said = Pick<Reply, 'text' | 'choices' | 'rate'> & Partial<Pick<Reply, 'files'>>

/** A reply with its pictures and files, in order. */
export function outgoing(words: Said, pictures: readonly Picture[], place: Place): Outgoing[] {
  const documents = (words.files ?? []).map((file): Outgoing => {
    const document = new InputFile(bytesOf(file), file.name)
    return { document: { ...addressOf(place, false), document } }
  })
  return [...wordsAndPictures(words, pictures, place), ...documents]
}

/**
 * The words stand under the last picture, or after it where they are too many for that, and the choices hang on
 * the last of the two.
 */
function wordsAndPictures(words: Said, pictures: readonly Picture[], place: Place): Outgoing[] {
  const messages = messagesOf(words, place)
  const [only, ...more] = messages
  const under = only && more.length === 0 && only.text.length <= mostCaption ? only : undefined
  const photos = pictures.map(({ png }, i): Outgoing => {
    const words = i === pictures.length - 1 ? under : undefined
    const photo = { ...addressOf(place, i === 0), photo: new InputFile(png, 'chart.png') }
    if (!words) return { photo, instead: [] }
    const { text: caption, entities, reply_markup } = words
    const looks = entities ? { caption_entities: entities } : {}
    return {
      photo: { ...photo, caption, ...looks, ...(reply_markup ? { reply_markup } : {}) },
      instead: [words],
    }
  })
  return under && photos.length > 0 ? photos : [...photos, ...messages.map((message) => ({ message }))]
}

/** Where a message goes; in a group the first points to the one it answers. */
function addressOf({ chat, thread, asked }: Place, first: boolean) {
  return {
    chat_id: chat,
    ...(thread === undefined ? {} : { message_thread_id: thread }),
    ...(first && asked !== undefined
      ? { reply_parameters: { message_id: asked, allow_sending_without_reply: true } }
      : {}),
  }
}

/** A reply as Telegram's messages, in order; the choices hang on the last one. */
export function messagesOf({ text, choices, rate }: Said, place: Place): Message[] {
  const thumbs = buttons(thumbsOf(rate), mostData)
  const keyboard = [
    ...rows(buttons(choices.slice(0, mostChoices), mostData)),
    ...(thumbs.length > 0 ? [thumbs] : []),
  ]
  const texts = wordsIn(looked(text), mostText)
  return texts.map(({ text: part, looks }, i) => ({
    ...addressOf(place, i === 0),
    text: part,
    ...(looks.length > 0 ? { entities: [...looks] } : {}),
    link_preview_options: { is_disabled: true },
    ...(i === texts.length - 1 && keyboard.length > 0
      ? { reply_markup: { inline_keyboard: keyboard.map((row) => row.map(inlineButton)) } }
      : {}),
  }))
}

const inlineButton = ({ label, data }: Button) => ({ text: label, callback_data: data })

/** Short labels stand side by side, long ones below each other. */
function rows(all: readonly Button[]): Button[][] {
  const found: Button[][] = []
  for (const button of all) {
    const row = found.at(-1)
    const letters = row?.reduce((sum, { label }) => sum + label.length, button.label.length) ?? 0
    if (row && row.length < rowButtons && letters <= rowLetters) row.push(button)
    else found.push([button])
  }
  return found
}
