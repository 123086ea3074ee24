import type { Api } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { isPersonal } from '../personal.ts'
import type { Answer, Turn } from '../turn.ts'
import type { DoorDeps, Sleep } from './door.ts'
import { inFlight } from './in-flight.ts'
import { picturesOf } from './picture.ts'
import { knowing } from './standing.ts'
import { type Asked, answerAlone, answerQuietly } from './telegram-aside.ts'
import { outgoing, problemOf, sendAll } from './telegram-send.ts'
import { administers } from './telegram-standing.ts'
import { conversationOf, type Heard, heard, type Place, type Press } from './telegram-turn.ts'

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
  const { draw, log, now, phrases } = deps
  const known = knowing(deps.answer, { asks: administers(api), now, staffPlaces: deps.staffPlaces })
  const answer: Answer = (turn) => known(turn)
  const flight = inFlight((error) => log('telegram.turn_failed', problemOf(error)))
  let album: string | undefined

  async function withPictures(turn: Turn) {
    const reply = await answer(turn)
    return reply && { reply, pictures: await picturesOf(reply.charts, draw) }
  }

  /** Whether all of the answer was sent; undefined when it was answered before. */
  async function replyTo(turn: Turn, place: Place): Promise<boolean | undefined> {
    const stopTyping = typing(api, place)
    const found = await withPictures(turn).finally(stopTyping)
    return found && sendAll(api, outgoing(found.reply, found.pictures, place), deps)
  }

  function tell(text: string, place: Place): void {
    flight.begin(conversationOf(place), () => sendAll(api, outgoing({ text, choices: [] }, [], place), deps))
  }

  const used = (press: Press) => takeAway(api, press)

  /** Answers in its own way what is for one alone, and anything else where it was said. */
  function answering(asked: Asked, me: UserFromGetMe): () => Promise<unknown> {
    const { place } = asked
    const turn = { ...asked.turn, at: now() }
    if (asked.kind === 'pressed' && asked.quiet) return () => answerQuietly(api, asked, turn, answer)
    if (!place.private && isPersonal(turn.text)) {
      return () => answerAlone(api, asked, turn.at, { ...deps, me, used, answerAt: replyTo })
    }
    if (asked.kind === 'pressed') acknowledge(api, asked)
    return () => replyTo(turn, place)
  }

  function act(update: Heard, me: UserFromGetMe): void {
    if (update.kind === 'pressedNothing') endWaiting(api, update.query)
    if ('turn' in update) flight.begin(update.turn.conversation, answering(update, me))
    if (update.kind === 'shown') {
      // The pictures of an album come as messages of their own; one answer is enough.
      if (update.album === undefined || update.album !== album) tell(phrases.textOnly, update.place)
      album = update.album
    }
  }

  return {
    take(update, me) {
      const message = heard(update, me)
      if (message) act(message, me)
    },
    landed: flight.landed,
  }
}

/** Ends the waiting mark on a pressed button, and takes the buttons away: they have been used. */
function acknowledge(api: Api, press: Press): void {
  endWaiting(api, press.query)
  takeAway(api, press)
}

// None of these is worth a second try: the mark fades by itself, and a button may be pressed twice.

function endWaiting(api: Api, query: string): void {
  api.answerCallbackQuery(query).catch(() => {})
}

/** Takes the buttons away, but for the quiet ones, which are there for the others too. */
function takeAway(api: Api, { place, message, staying }: Press): void {
  const other = staying.length > 0 ? { reply_markup: { inline_keyboard: staying } } : {}
  api.editMessageReplyMarkup(place.chat, message, other).catch(() => {})
}

/** Shows that an answer is being written, until the returned function is called. */
function typing(api: Api, { chat, thread }: Place): () => void {
  const other = thread === undefined ? {} : { message_thread_id: thread }
  const show = () => void api.sendChatAction(chat, 'typing', other).catch(() => {})
  show()
  const again = setInterval(show, typingMs)
  return () => clearInterval(again)
}
