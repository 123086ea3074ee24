import { inSpeech } from '../../tools/kit/language.ts'
import { unwatched } from '../../tools/kit/watch.ts'
import { offered as all } from '../commands/offered.ts'
import { fileWords } from '../given.ts'
import type { Turn } from '../turn.ts'
import { answerer, type Means, sendAll, speechOf } from './discord-answer.ts'
import { codes, isRefusal, problemOf } from './discord-errors.ts'
import { type Callback, type Taken, takeInteraction, usedUp } from './discord-interactions.ts'
import { type MessagePayload, messagePayload, type Press } from './discord-payloads.ts'
import type { DiscordRest } from './discord-rest.ts'
import { messagesOf } from './discord-send.ts'
import { toldByInteraction } from './discord-standing.ts'
import { heardMessage, isDirect, type Said } from './discord-turn.ts'
import { type Way, wayToInteraction, wayToMessage } from './discord-ways.ts'
import { sleep } from './door.ts'
import { inFlight } from './in-flight.ts'
import { type Leaves, leaves } from './leafing.ts'
import { type Noted, noting } from './noting.ts'
import { seenOnce } from './seen.ts'
import type { Told } from './standing.ts'

/** The talk behind the door: takes messages and interactions in, and answers them. */
export type Talk = {
  /** A message as the gateway brings it. */
  message(payload: unknown, me: string): void
  /** An interaction as the gateway brings it. */
  interaction(payload: unknown): void
  /** An interaction that came with a request: what to answer the request with. */
  requested(payload: unknown): Promise<Callback | undefined>
  /** Takes in once more what a process that died has left unanswered. */
  again(given: unknown): Promise<void>
  /** Resolves when everything taken in is answered. */
  landed(): Promise<void>
}

/** Whose updates they are: the bot's, by its number, with which its token begins. */
export const doorOf = (token: string): string => `discord:${idIn(token)}`

/** A bot's id stands at the beginning of its token. */
export const idIn = (token: string): string =>
  atob(token.split('.')[0]?.replace(/-/g, '+').replace(/_/g, '/') ?? '')

/** What is noted of an update, to take it in once more. */
type Given =
  | { kind: 'message'; payload: MessagePayload; me: string }
  | { kind: 'interaction'; payload: unknown }

/** A turn, and whether it is ours to answer. */
type Taking = Noted & { turn: Turn }

type Answering = (taking: Taking, way: Way, told?: Told) => Promise<void>

/** Discord wants a sign within three seconds, whatever the database does. */
const notedMs = 1500

type TalkDeps = Omit<Means, 'leaves'> & { leaves?: Leaves; door: string }

/** The talk, by whichever of Discord's ways it comes. */
export function talk(given: TalkDeps): Talk {
  const deps = { leaves: leaves(), ...given }
  const { flight, hear, take, notedIn, goOn } = hearing(deps)
  const seen = seenOnce()
  return {
    message(payload, me) {
      const { data: message } = messagePayload.safeParse(payload)
      if (message) void hear(message, me, seen)
    },
    interaction(payload) {
      const id = idOf(payload)
      if (!seen(id)) return
      // Discord wants a sign within three seconds, so this doesn't queue behind the conversation.
      flight.begin(`interaction ${id}`, async () => {
        const taken = await take(payload)
        const taking = notedIn(taken, payload)
        if (!taken || !(await soon(taking))) return
        const ours = await acknowledged(payload, taken.acknowledge, deps.rest)
        void goOn(taken, taking, { early: false, ours })
      })
    },
    async requested(payload) {
      const taken = await take(payload)
      if (taken && seen(idOf(payload))) {
        const taking = notedIn(taken, payload)
        if (await soon(taking)) void goOn(taken, taking, { early: true, ours: () => true })
      }
      return taken?.acknowledge
    },
    async again(given) {
      const { kind, payload, ...other } = given as Given
      if (kind === 'message') return hear(payload as MessagePayload, 'me' in other ? other.me : '')
      const taken = await take(payload)
      if (!taken) return
      // It was told before, or it is too late to; then the answer finds another way.
      await acknowledged(payload, taken.acknowledge, deps.rest).catch(() => {})
      await goOn(taken, notedIn(taken, payload), { early: false, ours: () => false })
    },
    landed: flight.landed,
  }
}

/** Reads what is said, and answers what is ours to answer. */
function hearing(deps: Means & { door: string }) {
  const { log, now, rest, sleep: patience, offered = all, watch = unwatched } = deps
  const flight = inFlight((error) => log('discord.turn_failed', problemOf(error)))
  const answer = answerer(deps)
  const { note, lane, said } = noting(deps, deps.door)
  const noted = (turn: Said, given: Given): Taking => {
    const taken = { ...turn, at: now() }
    return { turn: taken, ...note(taken, given) }
  }
  const reply: Answering = ({ turn, itsTurn }, way, told) =>
    flight.begin(lane(turn), async () => {
      // Whoever has it answers it, or leaves it to be taken up.
      if (!(await itsTurn())) return
      const work = () => answer(turn, way, told)
      await watch({ kind: 'update', name: 'discord' }, work).finally(() => said(turn))
    })
  const inSpeechOf = async <T>(turn: Said, work: () => T) => inSpeech(await speechOf(turn, deps), work)
  return {
    flight,
    take: (payload: unknown) => takeInteraction(payload, { ...deps, offered, inSpeechOf }),
    notedIn: (taken: Taken | undefined, payload: unknown): Taking | undefined =>
      taken?.kind === 'said' ? noted(taken.turn, { kind: 'interaction', payload }) : undefined,

    /** Answers what an interaction says, once Discord knows that it will be. */
    async goOn(taken: Taken, taking: Taking | undefined, { early, ours }: Sign): Promise<void> {
      if (taken.kind === 'done' || !taking) return
      const { acknowledge, interaction, turn, used, leafs } = taken
      const direct = isDirect(interaction)
      const hidden = turn.hidden ?? false
      const held = { rest, log, now, sleep: patience, since: now(), hidden, direct, ours, early, leafs }
      // Only an answer that was put off has a place already.
      const way = wayToInteraction(interaction, held, acknowledge.type === 5 ? undefined : [])
      if (used) flight.begin(`used ${interaction.id}`, () => useUp(used, deps))
      await reply(taking, way, toldByInteraction(interaction))
    },

    /** A message of the gateway: for the first time, or, where none is to be told apart, once more. */
    async hear(message: MessagePayload, me: string, seen?: (id: string) => boolean): Promise<void> {
      const heard = heardMessage(message, me)
      if (!heard || (seen && !seen(message.id))) return
      deps.leaves.saw(heard.turn.conversation, BigInt(message.id))
      const way = wayToMessage(deps, message, me, seen === undefined)
      if (heard.kind === 'said')
        await reply(noted(heard.turn, { kind: 'message', payload: message, me }), way)
      else await flight.begin(message.channel_id, () => askForWords(way, heard.turn, deps))
    },
  }
}

/** How Discord was told that an answer comes. */
type Sign = { early: boolean; ours: () => boolean }

/** Whether an answer is ours to give, as far as that is known soon. */
async function soon(taking: Taking | undefined): Promise<boolean> {
  if (!taking) return true
  const over = new AbortController()
  const late = sleep(notedMs, over.signal).then(() => true)
  return Promise.race([taking.ours, late]).finally(() => over.abort())
}

type Named = { id?: unknown; token?: unknown }

const idOf = (payload: unknown): string => String((payload as Named | null)?.id ?? '')

/**
 * Tells Discord what comes. What was acknowledged before goes on all the same: the turn knows whether it was answered.
 *
 * @returns whether the place of the answer was held by this very call
 */
async function acknowledged(payload: unknown, callback: Callback, rest: DiscordRest): Promise<() => boolean> {
  const { token } = payload as Named
  try {
    await rest.call('POST', `/interactions/${idOf(payload)}/${String(token)}/callback`, { body: callback })
    return () => true
  } catch (error) {
    if (!isRefusal(error, codes.alreadyAcknowledged)) throw error
    return () => false
  }
}

/** Takes the choices of a message away that have been used. Where that can't be, they stay, and do no harm. */
async function useUp(press: Press, { rest, log }: Means): Promise<void> {
  const { path, body } = usedUp(press)
  await rest.call('PATCH', path, { body }).catch((error) => log('discord.unused', problemOf(error)))
}

async function askForWords(way: Way, turn: Said, deps: Means): Promise<void> {
  const text = inSpeech(await speechOf(turn, deps), () => fileWords(turn.given))
  await sendAll(messagesOf({ text, choices: [] }), way, deps, turn.conversation)
}
