import type { Log } from '../log.ts'
import { quietRows } from './discord-choices.ts'
import { codes, isRefusal } from './discord-errors.ts'
import { type Interaction, type MessagePayload, madeBy, type Press } from './discord-payloads.ts'
import type { DiscordFile, DiscordRest } from './discord-rest.ts'
import { bodyOf, type Outgoing } from './discord-send.ts'
import { directChannel, made, orWithoutFiles, post } from './discord-tell.ts'
import type { Sleep } from './door.ts'

/** How a turn is answered where it was said. */
export type Way = {
  /** Says the message with that number, or changes it where it is there already; tells which message it is. */
  say(message: Outgoing, nth: number): Promise<string>
  /** Takes back what is there: the turn was answered before. */
  unsay(): Promise<void>
  /** Shows that somebody is typing, where nothing else shows that we are at it. */
  typing?: () => Promise<unknown>
  /** As few messages as can be. */
  framed?: true
  /** Where to answer instead what is for one alone; without it, nobody else reads along. */
  aside?(): Promise<Aside>
  /** The message whose button was pressed, where the answer may take its place. */
  leaf?: Leaf
  /** Where they can write to us in private; with it, what goes aside is remarked on where it was asked. */
  talkWithUs?: string
}

/** A message that may be leafed through. */
export type Leaf = {
  message: string
  /** Makes another page of it. */
  turn(page: Outgoing): Promise<unknown>
  /** Takes its used buttons away: the answer stands below. */
  use(): Promise<unknown>
}

/** A place that one alone can read; a conversation of its own where it is a channel. */
type Aside = {
  conversation?: string
  way: Way
  /** Others could read what was asked. */
  shown?: true
}

type Means = { rest: DiscordRest; log: Log }

/**
 * Answers in the channel of a message; in a guild the first words point to it. Where we may not write, in private. What is
 * for one alone goes to the talk with them, where `me` is who they write to.
 *
 * @param again a process that died may have begun to say it: what is there is made whole
 */
export function wayToMessage(means: Means, message: MessagePayload, me: string, again = false): Way {
  const { rest } = means
  const { id, channel_id, guild_id, author } = message
  const key = `turn:${id}`
  let channel = channel_id
  let answers = guild_id === undefined ? undefined : id

  async function send(outgoing: Outgoing, nth: number): Promise<string> {
    try {
      const reference = nth === 0 ? answers : undefined
      return await post(rest, channel, outgoing, { ...means, key, nth, answers: reference, long: true })
    } catch (error) {
      const mute = isRefusal(error, codes.missingAccess, codes.missingPermissions) && channel === channel_id
      if (isRefusal(error, codes.mayNotReply) && answers !== undefined) answers = undefined
      else if (mute && guild_id !== undefined) {
        channel = await directChannel(rest, author.id)
        answers = undefined
      } else throw error
      return send(outgoing, nth)
    }
  }

  return {
    ...inChannel(means, send, { channel: () => channel, again }),
    async aside() {
      const direct = await directChannel(rest, author.id)
      return { conversation: direct, shown: true, way: wayInDirect(means, direct, id, again) }
    },
    talkWithUs: `https://discord.com/users/${me}`,
  }
}

/** Answers in the talk with a person. Its words are others than those that stand where it was asked. */
function wayInDirect(means: Means, channel: string, id: string, again = false): Way {
  const key = `alone:${id}`
  const send = (outgoing: Outgoing, nth: number) =>
    post(means.rest, channel, outgoing, { ...means, key, nth, long: true })
  return inChannel(means, send, { channel: () => channel, again })
}

/** Messages of a channel, that are changed once they are there. */
function inChannel(
  { rest, log }: Means,
  send: (outgoing: Outgoing, nth: number) => Promise<string>,
  { channel, again }: { channel: () => string; again: boolean },
): Way {
  const said: string[] = []
  return {
    async say(outgoing, nth) {
      const there = said[nth]
      if (there !== undefined)
        return edit({ rest, log }, `/channels/${channel()}/messages/${there}`, outgoing)
      const id = await send(outgoing, nth)
      said[nth] = id
      // Its number may be that of what was there, and that a beginning.
      return again ? edit({ rest, log }, `/channels/${channel()}/messages/${id}`, outgoing) : id
    },
    async unsay() {
      for (const each of said.splice(0)) await rest.call('DELETE', `/channels/${channel()}/messages/${each}`)
    },
    typing: () => rest.call('POST', `/channels/${channel()}/typing`),
  }
}

const edit = async ({ rest, log }: Means, path: string, message: Outgoing): Promise<string> => {
  const send = (outgoing: Outgoing) => rest.call('PATCH', path, { ...bodyOf(outgoing), long: true })
  return made.parse(await orWithoutFiles(message, send, log)).id
}

/** Discord takes edits for fifteen minutes; the last of them is left for the way there. */
const tokenMs = 14.5 * 60_000

/** A signed request is answered by us, and then heard by Discord: until it has, it doesn't know the place of the answer. */
const early = { tries: 40, pauseMs: 250 }

const ephemeral = 64

type Held = Means & {
  now(): Date
  sleep: Sleep
  /** Since when the token is good. */
  since: Date
  /** For the one who asked alone. */
  hidden: boolean
  direct: boolean
  /** The place was held by us, in this very moment: it may be taken back. */
  ours(): boolean
  /** The answer may be there before Discord has heard that it is put off. */
  early: boolean
  /** The press whose message the answer may become. */
  leafs?: Press | undefined
}

/** What hangs on an interaction, in the place that was held for it. */
const heldPlace = '@original'

/** What says that a token is good no more. */
const overCodes = [codes.tokenOver, codes.unknownWebhook, codes.unknownInteraction]

/**
 * Answers in the place that was held when the answer was put off, and in private when that is gone.
 *
 * @param said what is there of the answer
 */
export function wayToInteraction(interaction: Interaction, held: Held, said: string[] = [heldPlace]): Way {
  const { id, application_id, token, channel_id } = interaction
  const { rest, log, now, since, hidden, direct, ours } = held
  const base = `/webhooks/${application_id}/${token}`
  const person = madeBy(interaction)?.id ?? ''
  let apart: Promise<string> | undefined

  /** By an ordinary message, to the member alone. */
  async function byMessage(outgoing: Outgoing, nth: number): Promise<string> {
    apart ??= direct && channel_id ? Promise.resolve(channel_id) : directChannel(rest, person)
    return post(rest, await apart, outgoing, { key: `turn:${id}`, nth, log, long: true })
  }

  async function here(outgoing: Outgoing, nth: number): Promise<string> {
    const there = said[nth]
    if (there !== undefined) return soon(() => edit(held, `${base}/messages/${there}`, outgoing), held)
    const flags = hidden ? { flags: ephemeral } : {}
    const follow = (each: Outgoing) => rest.call('POST', base, { ...bodyOf(each, flags), long: true })
    const { id } = made.parse(await soon(() => orWithoutFiles(outgoing, follow, log), held))
    said[nth] = id
    return id
  }

  async function takeBack(): Promise<void> {
    for (const each of said.splice(0)) {
      await soon(() => rest.call('DELETE', `${base}/messages/${each}`), held)
    }
  }

  return {
    framed: true,
    ...(held.leafs && { leaf: leafOf(held.leafs, `${base}/messages/${heldPlace}`, held) }),
    async say(outgoing, nth) {
      const over = now().getTime() - since.getTime() > tokenMs
      if (apart || over) return byMessage(outgoing, nth)
      try {
        return await here(outgoing, nth)
      } catch (error) {
        if (!isRefusal(error, ...overCodes)) throw error
        return byMessage(outgoing, nth)
      }
    },
    async unsay() {
      if (ours()) await takeBack()
    },
    async aside() {
      try {
        // What was put off for all to see can't be hidden any more; and while it waits, what follows takes its place.
        await takeBack()
      } catch (error) {
        if (!isRefusal(error, codes.unknownMessage, ...overCodes)) {
          const channel = await directChannel(rest, person)
          return { conversation: channel, way: wayInDirect(held, channel, id) }
        }
      }
      return { way: wayToInteraction(interaction, { ...held, hidden: true, leafs: undefined }, []) }
    },
  }
}

/** Nothing of the last page stays but what the next one has as well. */
const bare = { embeds: [], attachments: [] }

/** The message of a press that nothing was seen of yet. */
function leafOf({ message }: Press, path: string, held: Held): Leaf {
  const { rest, log } = held
  const change = (body: unknown, files?: DiscordFile[]) =>
    rest.call('PATCH', path, { body, ...(files && { files }), long: true })
  return {
    message: message.id,
    turn: (page) =>
      soon(
        () =>
          orWithoutFiles(
            page,
            (each) => {
              const { body, files } = bodyOf(each)
              return change({ ...bare, ...body }, files)
            },
            log,
          ),
        held,
      ),
    use: () => soon(() => change({ components: quietRows(message.components) }), held),
  }
}

/** Does something that Discord may not be ready for. */
async function soon<T>(work: () => Promise<T>, { early: may, sleep }: Held): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      const unheard = isRefusal(error, codes.unknownWebhook, codes.unknownMessage, codes.unknownInteraction)
      if (!may || !unheard || tried >= early.tries) throw error
      await sleep(early.pauseMs)
    }
  }
}
