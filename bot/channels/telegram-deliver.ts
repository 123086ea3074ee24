import { type Api, GrammyError, InputMediaBuilder } from 'grammy'
import type { Log } from '../log.ts'
import type { Sleep } from './door.ts'
import { patiently, type Verdict } from './patience.ts'
import { isClosed, isSame, judge, movedTo, problemOf } from './telegram-faults.ts'
import type { Message, Outgoing, Photo } from './telegram-send.ts'

export type Ways = {
  log: Log
  sleep: Sleep
  /** Told that somebody can't be written to any more at their address. */
  unreachable?: ((address: string) => Promise<void>) | undefined
  /** Told that a group goes on under another number. */
  moved?: ((from: string, to: string) => Promise<void>) | undefined
}

/** Pauses after failures that may pass: an outage of some minutes costs nobody an answer. */
const pauses = [1000, 4000, 15_000, 60_000, 60_000, 60_000, 60_000]

/** A message of ours that what is sent goes into, instead of standing below it. */
export type Into = { message: number; pictured: boolean }

/** What came of it: the numbers of the messages that are there now, in order; whether that was all. */
export type Delivered = { all: boolean; messages: number[] }

/**
 * Sends one thing after another, the first into a message that is there where one is given. What can't be sent is logged,
 * and the rest of it left.
 */
export async function deliver(
  api: Api,
  things: readonly Outgoing[],
  ways: Ways,
  into?: Into,
): Promise<Delivered> {
  const messages: number[] = []
  for (const [i, thing] of things.entries()) {
    try {
      messages.push(...(await put(api, thing, ways, i === 0 ? into : undefined)))
    } catch (error) {
      await refused(error, thing, ways)
      return { all: false, messages }
    }
  }
  return { all: true, messages }
}

async function refused(error: unknown, thing: Outgoing, { log, unreachable }: Ways): Promise<void> {
  const blocked = isClosed(error)
  const chat = chatOf(thing)
  log(blocked ? 'telegram.blocked' : 'telegram.unsent', { chat, ...problemOf(error) })
  if (blocked) await unreachable?.(`${chat}`)
}

const chatOf = (thing: Outgoing): number => bodyOf(thing).chat_id

function bodyOf(thing: Outgoing) {
  if ('message' in thing) return thing.message
  return 'photo' in thing ? thing.photo : thing.document
}

/** Sends a thing, also where its group has become a larger one. */
async function put(api: Api, thing: Outgoing, ways: Ways, into: Into | undefined): Promise<number[]> {
  try {
    return await putOnce(api, thing, ways, into)
  } catch (error) {
    const to = movedTo(error)
    if (to === undefined) throw error
    await ways.moved?.(`${chatOf(thing)}`, `${to}`)
    return putOnce(api, inChat(thing, to), ways, undefined)
  }
}

/** The same in another chat. Topics and messages have other numbers there. */
function inChat(thing: Outgoing, chat: number): Outgoing {
  const there = <T extends { message_thread_id?: number; reply_parameters?: unknown }>({
    message_thread_id: _,
    reply_parameters: __,
    ...rest
  }: T) => ({ ...rest, chat_id: chat })
  if ('message' in thing) return { message: there(thing.message) }
  if ('photo' in thing) {
    return { photo: there(thing.photo), instead: thing.instead.map((message) => there(message)) }
  }
  return { document: there(thing.document) }
}

async function putOnce(api: Api, thing: Outgoing, ways: Ways, into: Into | undefined): Promise<number[]> {
  if (into && (await changed(api, thing, ways, into))) return [into.message]
  if ('message' in thing) return [await say(api, thing.message, ways)]
  if ('photo' in thing) return show(api, thing, ways)
  const { message_id } = await patiently(() => api.raw.sendDocument(thing.document), patience(ways))
  return [message_id]
}

const patience = ({ sleep }: Ways, verdict: (error: unknown) => Verdict = judge) => ({
  judge: verdict,
  sleep,
  pauses,
})

const say = async (api: Api, message: Message, ways: Ways): Promise<number> =>
  (await patiently(() => api.raw.sendMessage(message), patience(ways))).message_id

/** Sends a photo; one that won't go costs the picture and not the words. */
async function show(
  api: Api,
  { photo, instead }: Extract<Outgoing, { photo: Photo }>,
  ways: Ways,
): Promise<number[]> {
  try {
    return [(await patiently(() => api.raw.sendPhoto(photo), patience(ways, judgePhoto))).message_id]
  } catch (error) {
    if (isClosed(error) || movedTo(error) !== undefined) throw error
    ways.log('telegram.photo_unsent', { chat: photo.chat_id, ...problemOf(error) })
    const said: number[] = []
    for (const message of instead) said.push(await say(api, message, ways))
    return said
  }
}

/** A rest is waited for; anything else is no reason to let the words wait. */
function judgePhoto(error: unknown): Verdict {
  const verdict = judge(error)
  return verdict === 'again' ? 'never' : verdict
}

/** Makes a message of ours into this thing. An edit that is done twice is one: nothing comes twice by it. */
async function changed(api: Api, thing: Outgoing, ways: Ways, { message, pictured }: Into): Promise<boolean> {
  try {
    if ('message' in thing && !pictured) {
      const { chat_id, text, entities, reply_markup, link_preview_options } = thing.message
      const looks = { ...(entities && { entities }), ...(reply_markup && { reply_markup }) }
      const body = {
        chat_id,
        message_id: message,
        text,
        ...looks,
        ...(link_preview_options && { link_preview_options }),
      }
      await patiently(() => api.raw.editMessageText(body), patience(ways))
      return true
    }
    if (!('photo' in thing) || !pictured || typeof thing.photo.photo === 'string') return false
    const { chat_id, photo, caption, caption_entities, reply_markup } = thing.photo
    const media = InputMediaBuilder.photo(photo, {
      ...(caption && { caption }),
      ...(caption_entities && { caption_entities }),
    })
    const body = { chat_id, message_id: message, media, ...(reply_markup && { reply_markup }) }
    await patiently(() => api.raw.editMessageMedia(body), patience(ways, judgePhoto))
    return true
  } catch (error) {
    if (isSame(error)) return true
    // It was deleted, or is too old to be changed: what is to be said is said below.
    if (error instanceof GrammyError && error.error_code === 400 && movedTo(error) === undefined) return false
    if ('photo' in thing && !isClosed(error)) return false
    throw error
  }
}
