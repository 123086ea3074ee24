import type { Given } from '../../tools/kit/tool.ts'
import type { Turn } from '../turn.ts'
import { pressedText } from './buttons.ts'
import { chosen } from './discord-choices.ts'
import { givenOf, isShownAlone } from './discord-files.ts'
import type { Interaction, MessagePayload, Person, Press } from './discord-payloads.ts'
import { type Stretch, withoutMentions } from './mention.ts'

export type Said = Omit<Turn, 'at'>

/** Who says what, and who can read the answer. */
type Speech = {
  /** Id of the message or interaction. */
  id: string
  user: Person
  channel: string
  /** A conversation with the assistant alone. */
  direct: boolean
  /** An answer in a channel that only the one who asked will see. */
  hidden: boolean
  /** The guild it was said in. */
  guild: string | undefined
  text: string
  /** What their app is set to. */
  language?: string | undefined
  given?: readonly Given[]
}

/** What is said to the assistant, on any of Discord's ways, as a turn. */
export function said({ id, user, channel, direct, hidden, guild, text, language, given = [] }: Speech): Said {
  return {
    id,
    channel: 'discord',
    // What only one can see must not be remembered in the talk of the whole channel.
    conversation: hidden ? `${channel}:${user.id}` : channel,
    private: direct || hidden,
    ...(hidden ? { hidden } : {}),
    sender: user.id,
    senderName: user.global_name ?? user.username,
    text,
    ...(guild === undefined ? {} : { within: guild }),
    ...(language === undefined ? {} : { language }),
    ...(given.length > 0 && (direct || hidden) ? { given } : {}),
  }
}

/** A message for the assistant: words, or something shown where words were expected. */
export type Heard = { kind: 'said' | 'shown'; turn: Said }

/** Messages that people write: plain ones, and replies. */
const written = [0, 19]

/** A file without a word with it. */
const fileAlone = '/import'

/** What a message says to the assistant; undefined when it isn't for it. */
export function heardMessage(message: MessagePayload, me: string): Heard | undefined {
  const { author, channel_id: channel, content, id, guild_id: guild, attachments } = message
  if (author.bot || message.webhook_id || !written.includes(message.type)) return undefined
  const direct = guild === undefined
  // The role that stands for us brings no words with it: Discord keeps them from us.
  if (!direct && !message.mentions.some((each) => each.id === me)) return undefined
  const shown = !content && isShownAlone(message)
  if (shown && !direct) return undefined
  const words = withoutMentions(content, mentionsOf(content, me))
  const text = content === '' && attachments.length > 0 && direct ? fileAlone : words
  const given = givenOf(attachments)
  return {
    kind: shown ? 'shown' : 'said',
    turn: said({ id, user: author, channel, direct, hidden: false, guild, text, given }),
  }
}

function mentionsOf(content: string, me: string): Stretch[] {
  const found = [...content.matchAll(/<@!?(\d+)>/g)].filter(([, id]) => id === me)
  return found.map(({ 0: { length }, index: offset }) => ({ offset, length }))
}

/** What a pressed button or a chosen line says for the one who took it, and what it gave back. */
export function pressed({ data, message }: Press): { data: string; text: string | undefined } {
  const { data: given, label } = chosen(message.components, data)
  return { data: given, text: pressedText(given, label) }
}

/** A channel that several people read who have called us in. */
const amongThemselves = 2

/** A talk of two; people who talk among themselves may call us in too, and all of them read along. */
export const isDirect = ({ guild_id: guild, context }: Interaction): boolean =>
  guild === undefined && context !== amongThemselves

/**
 * Whether a guild has us in it. A person who has us installed for themselves can call us anywhere; what comes of it is
 * then for them alone.
 */
export const isInvited = ({
  guild_id: guild,
  authorizing_integration_owners: owners,
}: Interaction): boolean => guild === undefined || owners === undefined || '0' in owners
