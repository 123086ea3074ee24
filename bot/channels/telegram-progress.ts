import type { Api } from 'grammy'
import type { Listener } from '../turn.ts'
import { outgoing } from './telegram-send.ts'
import type { Place } from './telegram-turn.ts'

/** Telegram shows that somebody is typing for five seconds. */
const typingMs = 4500

/** An answer that takes longer than this is announced by a line. */
const patienceMs = 2000

/** Between two edits of a growing answer; in a group, where twenty messages a minute are allowed, it does not grow. */
const growMs = 1200

/** What is shown of a growing answer; the end of a longer one follows with the whole. */
const mostShown = 3500

export type Progress = {
  /** Told the pieces of the answer as they come. */
  heard: Listener
  /** Ends it, once. The number of the line that was shown, for the answer to go into; undefined where there was none. */
  end(): Promise<number | undefined>
}

/** How long things take, for tests that can't wait. */
export type Tempo = { patienceMs?: number; growMs?: number }

/**
 * Shows that an answer is on its way: at once by typing, after two seconds by a line, which then grows with the answer.
 * None of it is worth a second try; what fails here the answer makes up for.
 *
 * @param line what stands there while nothing of the answer is known
 */
export function progress(api: Api, place: Place, line: () => Promise<string>, tempo: Tempo = {}): Progress {
  const typing = type(api, place)
  const grown = grow(api, place)
  let text = ''
  let shown: Promise<number | undefined> | undefined
  let growing: ReturnType<typeof setInterval> | undefined
  const late = setTimeout(() => {
    shown = line()
      // In a group nothing is shown of an answer that may yet turn out to be for one alone.
      .then((words) => grown.begin(place.private && text.trim() ? shortened(text) : words))
      .catch(() => undefined)
    if (!place.private) return
    growing = setInterval(() => void grown.grow(shortened(text)), tempo.growMs ?? growMs)
  }, tempo.patienceMs ?? patienceMs)
  async function end(): Promise<number | undefined> {
    clearTimeout(late)
    clearInterval(typing)
    const message = await shown
    clearInterval(growing)
    await grown.settled()
    return message
  }
  let ended: Promise<number | undefined> | undefined
  return {
    heard: (piece) => {
      text += piece
    },
    end() {
      ended ??= end()
      return ended
    },
  }
}

const shortened = (text: string): string => {
  const words = text.trim()
  return words && `${words.length > mostShown ? `${words.slice(0, mostShown).trimEnd()}` : words} …`
}

function type(api: Api, { chat, thread }: Place): ReturnType<typeof setInterval> {
  const other = thread === undefined ? {} : { message_thread_id: thread }
  const show = () => void api.sendChatAction(chat, 'typing', other).catch(() => {})
  show()
  return setInterval(show, typingMs)
}

/** The line and what becomes of it. One edit at a time: an edit that overtakes another would take words back. */
function grow(api: Api, place: Place) {
  let message: number | undefined
  let last = ''
  let under: Promise<void> | undefined

  return {
    async begin(words: string): Promise<number | undefined> {
      const [first] = outgoing({ text: words, choices: [] }, [], place)
      if (!first || !('message' in first)) return undefined
      const { message_id } = await api.raw.sendMessage(first.message)
      last = words
      message = message_id
      return message
    },
    grow(words: string): Promise<void> | undefined {
      if (message === undefined || under || words === '' || words === last) return under
      const [first] = outgoing({ text: words, choices: [] }, [], place)
      if (!first || !('message' in first)) return under
      const { chat_id, text, entities } = first.message
      last = words
      under = api.raw
        .editMessageText({ chat_id, message_id: message, text, ...(entities && { entities }) })
        .then(
          () => {},
          () => {},
        )
        .finally(() => {
          under = undefined
        })
      return under
    },
    settled: async () => under,
  }
}

/** Takes the line away, where no answer came that could go into it. */
export async function takeBack(api: Api, { chat }: Place, message: number): Promise<void> {
  await api.deleteMessage(chat, message).catch(() => {})
}
