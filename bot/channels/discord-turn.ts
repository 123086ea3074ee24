import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type ButtonInteraction,
  ComponentType,
  type Message,
  type User,
} from 'discord.js'
import type { Turn } from '../turn.ts'
import { isQuiet, pressedText } from './buttons.ts'
import { type Stretch, withoutMentions } from './mention.ts'

type Said = Omit<Turn, 'at'>

/** Who says what, and who can read the answer. */
type Speech = {
  /** Id of the message or interaction. */
  id: string
  user: Pick<User, 'id' | 'globalName' | 'username'>
  channel: string
  /** A conversation with the assistant alone. */
  direct: boolean
  /** An answer in a channel that only the one who asked will see. */
  hidden: boolean
  /** The guild it was said in. */
  guild: string | null
  text: string
}

/** What is said to the assistant, on any of Discord's ways, as a turn. */
export function said({ id, user, channel, direct, hidden, guild, text }: Speech): Said {
  return {
    id,
    channel: 'discord',
    // What only one can see must not be remembered in the talk of the whole channel.
    conversation: hidden ? `${channel}:${user.id}` : channel,
    private: direct || hidden,
    ...(hidden ? { hidden } : {}),
    sender: user.id,
    senderName: user.globalName ?? user.username,
    text,
    ...(guild === null ? {} : { within: guild }),
  }
}

/** A message for the assistant: words, or something shown where words were expected. */
export type Heard = { kind: 'said'; turn: Said } | { kind: 'shown' }

/** What a message says to the assistant; undefined when it isn't for it. */
export function heardMessage(message: Message, me: string): Heard | undefined {
  const { author, channelId, content, id } = message
  if (author.bot || message.webhookId || message.system) return undefined
  const direct = message.guildId === null
  if (!direct && !message.mentions.users.has(me)) return undefined
  if (!content && isShown(message)) return direct ? { kind: 'shown' } : undefined
  const text = withoutMentions(content, mentionsOf(content, me))
  const guild = message.guildId
  return {
    kind: 'said',
    turn: said({ id, user: author, channel: channelId, direct, hidden: false, guild, text }),
  }
}

const isShown = ({ attachments, stickers, poll }: Message): boolean =>
  attachments.size > 0 || stickers.size > 0 || poll !== null

function mentionsOf(content: string, me: string): Stretch[] {
  const found = [...content.matchAll(/<@!?(\d+)>/g)].filter(([, id]) => id === me)
  return found.map(({ 0: { length }, index: offset }) => ({ offset, length }))
}

/** What a pressed button says for the one who pressed it. */
export function pressed({ customId, component }: ButtonInteraction): string | undefined {
  // The types promise the button, but it may be gone from the message meanwhile.
  const label = component && 'label' in component ? component.label : null
  return pressedText(customId, label ?? undefined)
}

/** The rows of buttons on a message without its plain ones. */
export function quietRows({ components }: Message): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  return components
    .map((row) => row.toJSON())
    .filter((row) => row.type === ComponentType.ActionRow)
    .map((row) => ({
      ...row,
      components: row.components.filter((one) => 'custom_id' in one && isQuiet(one.custom_id)),
    }))
    .filter((row) => row.components.length > 0)
}
