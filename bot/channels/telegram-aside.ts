import type { Api } from 'grammy'
import type { Answer, Turn } from '../turn.ts'
import { UnderWay } from '../under-way.ts'
import { notReached, sentAlone, startFirst } from './door-phrases.ts'
import { parts } from './parts.ts'
import { deliver, type Ways } from './telegram-deliver.ts'
import { payloadFor, startLink } from './telegram-links.ts'
import { outgoing } from './telegram-send.ts'
import { type Heard, type Me, type Place, type Press, placeAt } from './telegram-turn.ts'
import type { Voice } from './telegram-voice.ts'

/** What may stand in the note over the chat, in UTF-16 units; longer than a line, it is a note to be closed. */
const mostNote = 200
const lineNote = 60

/** Shows a note to the one who pressed a button. It is worth no second try: it comes too late for that. */
async function note(api: Api, query: string, text: string): Promise<void> {
  const [whole = '', more] = parts(text, mostNote)
  const shown = more === undefined ? whole : `${parts(text, mostNote - 1)[0]}…`
  const other = shown ? { text: shown, show_alert: shown.length > lineNote } : {}
  await api.answerCallbackQuery(query, other).catch(() => {})
}

/** Answers a quiet tap: in a note to whoever tapped, and nowhere else. The buttons stay. */
export async function answerQuietly(api: Api, { query }: Press, turn: Turn, answer: Answer): Promise<void> {
  let text = ''
  try {
    text = (await answer(turn))?.text ?? ''
  } catch (error) {
    // It comes once more, and is answered then.
    if (error instanceof UnderWay) throw error
    await note(api, query, '')
    throw error
  }
  await note(api, query, text)
}

/** What was said to us, in words or with a button. */
export type Asked = Extract<Heard, { turn: unknown }>

type Means = Ways & {
  me: Me
  voice: Voice
  addressOf?(sender: string): Promise<string | undefined>
  invitation?(place: string): Promise<string | undefined>
  /** Answers a turn in a place; false when it was not all sent, undefined when it was answered before. */
  answerAt(turn: Turn, place: Place): Promise<boolean | 'alone' | undefined>
  /** Takes the used buttons away. */
  used(press: Press): void
}

/**
 * Answers a command about oneself that was given in a group: in the talk with the member alone, with a line in the
 * group that says so. Who never wrote in private can't be written to; nothing is done for them until they do.
 */
export async function answerAlone(api: Api, asked: Asked, turn: Turn, means: Means): Promise<void> {
  const address = await means.addressOf?.(asked.turn.sender)
  const home = address === undefined ? undefined : placeAt(address)
  const language = await means.voice.inGroup(asked.place.chat)
  if (address === undefined || !home) {
    return remark(api, asked, startFirst(language, await linkFor(asked, means)), means)
  }
  const sent = await means.answerAt({ ...turn, conversation: address, private: true, hidden: true }, home)
  if (asked.kind === 'pressed') means.used(asked)
  if (sent === undefined) return
  const text = sent === true ? sentAlone(language) : notReached(language, await linkFor(asked, means))
  await remark(api, asked, text, means)
}

/** A link to the private chat: to the gym of the group where it has one of its own, else to what was asked for. */
async function linkFor({ turn, place }: Asked, { me, invitation }: Means): Promise<string> {
  return startLink(me.username, (await invitation?.(`${place.chat}`)) ?? payloadFor(turn.text))
}

/** A line for the one who asked: a note where they pressed a button, else an answer to what they wrote. */
async function remark(api: Api, asked: Asked, text: string, ways: Ways): Promise<void> {
  if (asked.kind === 'pressed') return note(api, asked.query, text)
  await deliver(api, outgoing({ text, choices: [] }, [], asked.place), ways)
}
