import type { Api } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Turn } from '../turn.ts'
import type { DoorDeps, Sleep } from './door.ts'
import { inFlight } from './in-flight.ts'
import { picturesOf } from './picture.ts'
import { outgoing, problemOf, sendAll } from './telegram-send.ts'
import { conversationOf, type Heard, heard, type Place } from './telegram-turn.ts'

/** The talk behind the door: takes updates in, and answers them in the order of each conversation. */
export type Talk = {
  /** Takes an update in and returns at once. */
  take(update: Update, me: UserFromGetMe): void
  /** Resolves when every update taken in is answered. */
  landed(): Promise<void>
}

/** Telegram shows that somebody is typing for five seconds. */
const typingMs = 4500

export function talk(api: Api, deps: DoorDeps & { sleep: Sleep }): Talk {
  const { answer, draw, log, now, phrases } = deps
  const flight = inFlight((error) => log('telegram.turn_failed', problemOf(error)))
  let album: string | undefined

  async function withPictures(turn: Turn) {
    const reply = await answer(turn)
    return reply && { reply, pictures: await picturesOf(reply.charts, draw) }
  }

  async function replyTo(turn: Turn, place: Place): Promise<void> {
    const stopTyping = typing(api, place)
    const found = await withPictures(turn).finally(stopTyping)
    if (found) await sendAll(api, outgoing(found.reply, found.pictures, place), deps)
  }

  function tell(text: string, place: Place): void {
    flight.begin(conversationOf(place), () => sendAll(api, outgoing({ text, choices: [] }, [], place), deps))
  }

  function act(update: Heard): void {
    if ('query' in update) acknowledge(api, update)
    if ('turn' in update) {
      const turn = { ...update.turn, at: now() }
      flight.begin(turn.conversation, () => replyTo(turn, update.place))
    }
    if (update.kind === 'shown') {
      // The pictures of an album come as messages of their own; one answer is enough.
      if (update.album === undefined || update.album !== album) tell(phrases.textOnly, update.place)
      album = update.album
    }
  }

  return {
    take(update, me) {
      const message = heard(update, me)
      if (message) act(message)
    },
    landed: flight.landed,
  }
}

/** Ends the waiting mark on a pressed button, and takes the buttons away: they have been used. */
function acknowledge(api: Api, press: Extract<Heard, { query: string }>): void {
  // Neither is worth a second try: the mark fades by itself, and a button may be pressed twice.
  api.answerCallbackQuery(press.query).catch(() => {})
  if (press.kind === 'pressed') {
    api.editMessageReplyMarkup(press.place.chat, press.message).catch(() => {})
  }
}

/** Shows that an answer is being written, until the returned function is called. */
function typing(api: Api, { chat, thread }: Place): () => void {
  const other = thread === undefined ? {} : { message_thread_id: thread }
  const show = () => void api.sendChatAction(chat, 'typing', other).catch(() => {})
  show()
  const again = setInterval(show, typingMs)
  return () => clearInterval(again)
}
