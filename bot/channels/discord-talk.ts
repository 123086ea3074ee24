import { inSpeech } from '../../tools/kit/language.ts'
import { offered as all } from '../commands/offered.ts'
import { fileWords } from '../given.ts'
import { answerer, type Means, sendAll, speechOf } from './discord-answer.ts'
import { codes, isRefusal, problemOf } from './discord-errors.ts'
import { type Callback, type Taken, takeInteraction, usedUp } from './discord-interactions.ts'
import { messagePayload, type Press } from './discord-payloads.ts'
import type { DiscordRest } from './discord-rest.ts'
import { messagesOf } from './discord-send.ts'
import { toldByInteraction } from './discord-standing.ts'
import { heardMessage, isDirect, type Said } from './discord-turn.ts'
import { type Way, wayToInteraction, wayToMessage } from './discord-ways.ts'
import { inFlight } from './in-flight.ts'
import { type Leaves, leaves } from './leafing.ts'
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
  /** Resolves when everything taken in is answered. */
  landed(): Promise<void>
}

type Answering = (turn: Said, way: Way, told?: Told) => void

/** The talk, by whichever of Discord's ways it comes. */
export function talk(given: Omit<Means, 'leaves'> & { leaves?: Leaves }): Talk {
  const deps: Means = { leaves: leaves(), ...given }
  const { log, now, rest, sleep, offered = all } = deps
  const flight = inFlight((error) => log('discord.turn_failed', problemOf(error)))
  const seen = seenOnce()
  const answer = answerer(deps)
  const reply: Answering = (turn, way, told) => {
    const at = now()
    flight.begin(turn.conversation, () => answer({ ...turn, at }, way, told))
  }
  const inSpeechOf = async <T>(turn: Said, work: () => T) => inSpeech(await speechOf(turn, deps), work)
  const take = (payload: unknown) => takeInteraction(payload, { ...deps, offered, inSpeechOf })

  /** Answers what an interaction says, once Discord knows that it will be. */
  function goOn(taken: Taken, { early, ours }: { early: boolean; ours: () => boolean }): void {
    if (taken.kind === 'done') return
    const { acknowledge, interaction, turn, used, leafs } = taken
    const direct = isDirect(interaction)
    const hidden = turn.hidden ?? false
    const held = { rest, log, now, sleep, since: now(), hidden, direct, ours, early, leafs }
    // Only an answer that was put off has a place already.
    const way = wayToInteraction(interaction, held, acknowledge.type === 5 ? undefined : [])
    reply(turn, way, toldByInteraction(interaction))
    if (used) flight.begin(`used ${interaction.id}`, () => useUp(used, deps))
  }

  return {
    message(payload, me) {
      const { data: message } = messagePayload.safeParse(payload)
      const heard = message && heardMessage(message, me)
      if (!heard || !seen(message.id)) return
      deps.leaves.saw(heard.turn.conversation, BigInt(message.id))
      if (heard.kind === 'said') reply(heard.turn, wayToMessage(deps, message, me))
      else
        flight.begin(message.channel_id, () => askForWords(wayToMessage(deps, message, me), heard.turn, deps))
    },
    interaction(payload) {
      const id = idOf(payload)
      if (!seen(id)) return
      // Discord wants a sign within three seconds, so this doesn't queue behind the conversation.
      flight.begin(`interaction ${id}`, async () => {
        const taken = await take(payload)
        if (taken) goOn(taken, { early: false, ours: await acknowledged(payload, taken.acknowledge, rest) })
      })
    },
    async requested(payload) {
      const taken = await take(payload)
      if (taken && seen(idOf(payload))) goOn(taken, { early: true, ours: () => true })
      return taken?.acknowledge
    },
    landed: flight.landed,
  }
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
