import { inSpeech, languageIn, type Speech, t } from '../../tools/kit/language.ts'
import { unwatched } from '../../tools/kit/watch.ts'
import type { Listener, Reply, Turn } from '../turn.ts'
import { isClosed, problemOf } from './discord-errors.ts'
import { formButtons } from './discord-forms.ts'
import type { DiscordRest } from './discord-rest.ts'
import { messagesOf, type Outgoing } from './discord-send.ts'
import { asksGuild } from './discord-standing.ts'
import type { Said } from './discord-turn.ts'
import type { Way } from './discord-ways.ts'
import type { DoorDeps, Sleep } from './door.ts'
import { notReached, sentAlone } from './door-phrases.ts'
import { growing, type Pace } from './growing.ts'
import type { Leaves } from './leafing.ts'
import { picturesOf } from './picture.ts'
import { knowing, type Told } from './standing.ts'

/** Discord shows that somebody is typing for ten seconds. */
const typingMs = 8000

const usualPace: Pace = { slowMs: 2000, editMs: 1500 }

export type Means = DoorDeps & { sleep: Sleep; rest: DiscordRest; pace?: Pace | undefined; leaves: Leaves }

/** How the door's own words are worded: in a group others read along. */
export async function speechOf(turn: Said, { speechOf }: DoorDeps): Promise<Speech> {
  const app: Speech = { language: (turn.private && languageIn(turn.language)) || 'en', clock: '24' }
  return speechOf ? speechOf(turn).catch(() => app) : app
}

/** Finds the answer to a turn; what is found while it grows is shown in its place, and where it fails nothing of it stays. */
type Finds = (turn: Turn, way: Way, told: Told | undefined) => Promise<Reply | undefined>

/** Looks for answers, and shows that it does where that takes long. */
function finding(deps: Means): Finds {
  const { rest, now, log, pace = usualPace, staffPlaces } = deps
  const answer = knowing(deps.answer, { asks: asksGuild(rest), now, staffPlaces })
  return async (turn, way, told) => {
    const stopTyping = typing(way)
    const waiting = async () =>
      inSpeech(await speechOf(turn, deps), () => t`One moment, I am working it out.`)
    // What may become another page of a message shows nothing below it meanwhile.
    const show = async (text: string) =>
      way.leaf ?? way.say(begun(text), 0).catch((error) => log('discord.unshown', problemOf(error)))
    const grows = growing(show, pace, waiting)
    const heard: Listener = grows.heard
    try {
      return await answer(turn, told, heard)
    } catch (error) {
      await grows.stop()
      await way.unsay().catch(() => {})
      throw error
    } finally {
      stopTyping()
      await grows.stop()
    }
  }
}

/** Answers a turn where it was said, or aside, and shows that it is being answered where that takes long. */
export function answerer(deps: Means) {
  const { log, draw, watch = unwatched } = deps
  const found = finding(deps)
  const give = (reply: Reply, turn: Turn, way: Way) =>
    watch({ kind: 'reply', name: 'discord' }, () => send(reply, turn, way), sentOrLost)

  /** @returns whether all of it was sent */
  async function send(reply: Reply, turn: Turn, way: Way): Promise<boolean> {
    const pictures = await picturesOf(reply.charts, draw)
    const speech = await speechOf(turn, deps)
    const more = turn.private ? inSpeech(speech, () => formButtons(reply.tools)) : []
    const messages = messagesOf(reply, { pictures, more, framed: way.framed ?? false })
    const { conversation } = turn
    if (await leafed(reply, messages, { conversation, way, deps })) return true
    const { all, said } = await sendAll(messages, way, deps, conversation)
    deps.leaves.said(conversation, reply, said.map(BigInt))
    await way.leaf?.use().catch((error) => log('discord.unused', problemOf(error)))
    return all
  }

  /** Takes back what shows that an answer comes: there is none. */
  const nothing = (way: Way) => way.unsay().catch((error) => log('discord.unsent', problemOf(error)))

  /** Answers where nobody else reads it, with a line where others saw that it was asked. */
  async function alone(asked: Turn, way: Way, told: Told | undefined): Promise<void> {
    const hidden: Turn = { ...asked, private: true, hidden: true }
    const place = await way.aside?.().catch((error) => {
      log('discord.unsent', problemOf(error))
      return undefined
    })
    if (!place) return remark(hidden, way, { reached: false, deps })
    const { conversation = `${asked.conversation}:${asked.sender}`, shown } = place
    const turn: Turn = { ...hidden, conversation, ...(shown && { shown }) }
    try {
      const reply = await found(turn, place.way, told)
      if (reply && !reply.alone) {
        return await remark(turn, way, { reached: await give(reply, turn, place.way), deps })
      }
      await nothing(place.way)
      await nothing(way)
    } catch (error) {
      await nothing(way)
      throw error
    }
  }

  return async (turn: Turn, way: Way, told: Told | undefined): Promise<void> => {
    const reply = await found(turn, way, told)
    if (reply?.alone) await alone(turn, way, told)
    else if (reply) await give(reply, turn, way)
    else await nothing(way)
  }
}

/** Makes an answer the next page of what was pressed, where it is one; false where it is to stand below. */
async function leafed(
  reply: Reply,
  messages: readonly Outgoing[],
  { conversation, way: { leaf }, deps }: { conversation: string; way: Way; deps: Means },
): Promise<boolean> {
  const { leaves, log } = deps
  const [page, more] = messages
  if (!leaf || !page || more || !leaves.isPageOf(conversation, BigInt(leaf.message), reply)) return false
  try {
    await leaf.turn(page)
  } catch (error) {
    log('discord.unturned', problemOf(error))
    return false
  }
  return true
}

type Remark = { reached: boolean; deps: Means }

/** Says where it was asked that it was answered in private, or that this could not be. It is said to whoever asked. */
async function remark(turn: Turn, way: Way, { reached, deps }: Remark): Promise<void> {
  if (way.talkWithUs === undefined) return
  const { language } = await speechOf(turn, deps)
  const text = reached ? sentAlone(language) : notReached(language, way.talkWithUs)
  await sendAll(messagesOf({ text, choices: [] }), way, { log: deps.log }, turn.conversation)
}

const sentOrLost = (all: boolean) => ({ outcome: all ? 'sent' : 'lost' })

/** What is there of a growing answer, as far as one message holds it. */
function begun(text: string): Outgoing {
  const [first] = messagesOf({ text, choices: [] })
  return first ?? { content: text, components: [] }
}

/**
 * Says messages one after another. What can't be sent is logged, and the rest of it left.
 *
 * @returns those that are there, by their numbers, and whether that is all
 */
export async function sendAll(
  messages: readonly Outgoing[],
  way: Way,
  { log, unreachable }: Pick<Means, 'log'> & { unreachable?: DoorDeps['unreachable'] | undefined },
  conversation: string,
): Promise<{ all: boolean; said: string[] }> {
  const said: string[] = []
  for (const [nth, message] of messages.entries()) {
    try {
      said.push(await way.say(message, nth))
    } catch (error) {
      log('discord.unsent', problemOf(error))
      if (isClosed(error)) await unreachable?.(conversation).catch(() => log('discord.unnoted'))
      return { all: false, said }
    }
  }
  return { all: true, said }
}

/** Shows that an answer is being written, until the returned function is called. */
function typing({ typing: shown }: Way): () => void {
  if (!shown) return () => {}
  const show = () => void shown().catch(() => {})
  show()
  const again = setInterval(show, typingMs)
  return () => clearInterval(again)
}
