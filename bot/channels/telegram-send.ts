import { type Api, GrammyError, HttpError, InputFile } from 'grammy'
import { bytesOf } from '../../tools/kit/tool.ts'
import type { Log } from '../log.ts'
import type { Reply } from '../turn.ts'
import { type Button, buttons, thumbsOf } from './buttons.ts'
import type { Sleep } from './door.ts'
import { DoorProblem } from './door-problem.ts'
import { parts } from './parts.ts'
import { patiently, type Verdict } from './patience.ts'
import type { Picture } from './picture.ts'
import type { Place } from './telegram-turn.ts'

/** Limits of the Bot API: UTF-16 units of a message and of words under a picture, bytes of a button's data. */
const mostText = 4096
const mostCaption = 1024
const mostData = 64

/** More buttons than this are a wall; the numbers beyond can still be typed. */
const mostChoices = 8

/** Letters of the labels that stand beside each other on a phone. */
const rowLetters = 28
const rowButtons = 3

type Message = Parameters<Api['raw']['sendMessage']>[0]
type Photo = Parameters<Api['raw']['sendPhoto']>[0]
type Document = Parameters<Api['raw']['sendDocument']>[0]

/** One thing to send: words, a photo with what goes out where the photo can't, or a file. */
export type Outgoing = { message: Message } | { photo: Photo; instead: Message[] } | { document: Document }

type Words = Pick<Reply, 'text' | 'choices' | 'rate'> & Partial<Pick<Reply, 'files'>>

/** A reply with its pictures and files, in order. */
export function outgoing(words: Words, pictures: readonly Picture[], place: Place): Outgoing[] {
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
function wordsAndPictures(words: Words, pictures: readonly Picture[], place: Place): Outgoing[] {
  const messages = messagesOf(words, place)
  const [only, ...more] = messages
  const under = only && more.length === 0 && only.text.length <= mostCaption ? only : undefined
  const photos = pictures.map(({ png }, i): Outgoing => {
    const words = i === pictures.length - 1 ? under : undefined
    const photo = { ...addressOf(place, i === 0), photo: new InputFile(png, 'chart.png') }
    if (!words) return { photo, instead: [] }
    const { text: caption, reply_markup } = words
    return { photo: { ...photo, caption, ...(reply_markup ? { reply_markup } : {}) }, instead: [words] }
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
export function messagesOf({ text, choices, rate }: Words, place: Place): Message[] {
  const thumbs = buttons(thumbsOf(rate), mostData)
  const keyboard = [
    ...rows(buttons(choices.slice(0, mostChoices), mostData)),
    ...(thumbs.length > 0 ? [thumbs] : []),
  ]
  const texts = parts(text, mostText)
  return texts.map((part, i) => ({
    ...addressOf(place, i === 0),
    text: part,
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

export type Ways = { log: Log; sleep: Sleep }

/**
 * Sends one thing after another. What can't be sent is logged, and the rest of it left.
 *
 * @returns whether all was sent
 */
export async function sendAll(api: Api, things: readonly Outgoing[], ways: Ways): Promise<boolean> {
  for (const thing of things) {
    try {
      if ('message' in thing) await say(api, thing.message, ways)
      else if ('photo' in thing) await show(api, thing, ways)
      else await patiently(() => api.raw.sendDocument(thing.document), { judge, sleep: ways.sleep })
    } catch (error) {
      const name = isBlocked(error) ? 'telegram.blocked' : 'telegram.unsent'
      ways.log(name, { chat: chatOf(thing), ...problemOf(error) })
      return false
    }
  }
  return true
}

const chatOf = (thing: Outgoing): number | string => {
  if ('message' in thing) return thing.message.chat_id
  return 'photo' in thing ? thing.photo.chat_id : thing.document.chat_id
}

const say = (api: Api, message: Message, { sleep }: Ways) =>
  patiently(() => api.raw.sendMessage(message), { judge, sleep })

/** Sends a photo; one that won't go costs the picture and not the words. */
async function show(
  api: Api,
  { photo, instead }: Extract<Outgoing, { photo: Photo }>,
  ways: Ways,
): Promise<void> {
  try {
    await patiently(() => api.raw.sendPhoto(photo), { judge: judgePhoto, sleep: ways.sleep })
  } catch (error) {
    if (isBlocked(error)) throw error
    ways.log('telegram.photo_unsent', { chat: photo.chat_id, ...problemOf(error) })
    for (const message of instead) await say(api, message, ways)
  }
}

/** A rest is waited for; anything else is no reason to let the words wait. */
function judgePhoto(error: unknown): Verdict {
  const verdict = judge(error)
  return verdict === 'again' ? 'never' : verdict
}

export function judge(error: unknown): Verdict {
  if (error instanceof HttpError) return 'again'
  if (!(error instanceof GrammyError)) return 'never'
  if (error.error_code === 429) return 1000 * (error.parameters.retry_after ?? 1)
  return error.error_code >= 500 ? 'again' : 'never'
}

const isBlocked = (error: unknown): boolean => error instanceof GrammyError && error.error_code === 403

/** What may be logged of a failed call; the words of network errors hold the token. */
export function problemOf(error: unknown): Record<string, string | number> {
  if (error instanceof GrammyError) return { code: error.error_code, problem: error.description }
  if (error instanceof DoorProblem) return { problem: error.message }
  return { problem: error instanceof Error ? error.name : typeof error }
}
