import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  type Interaction,
  InteractionContextType,
  type Message,
  MessageFlags,
} from 'discord.js'
import { isPersonal } from '../personal.ts'
import type { Turn } from '../turn.ts'
import { isQuiet } from './buttons.ts'
import { typed } from './discord-commands.ts'
import { messagesOf, type Outgoing, problemOf, sendAll } from './discord-send.ts'
import { asksGuild, toldByInteraction, toldByMessage } from './discord-standing.ts'
import { heardMessage, pressed, quietRows, said } from './discord-turn.ts'
import type { DoorDeps, Sleep } from './door.ts'
import { inFlight } from './in-flight.ts'
import { picturesOf } from './picture.ts'
import { knowing, type Told } from './standing.ts'

/** The talk behind the door: takes messages and interactions in, and answers them. */
export type Talk = {
  message(message: Message): void
  interaction(interaction: Interaction): void
  /** Resolves when everything taken in is answered. */
  landed(): Promise<void>
}

/** Discord shows that somebody is typing for ten seconds. */
const typingMs = 8000

/** How a turn is answered where it was said. */
type Way = {
  send(message: Outgoing, nth: number): Promise<unknown>
  /** The channel that shows us typing, where nothing else shows that we are at it. */
  channel?: Message['channel'] | null
  /** When the turn was answered before, and there is nothing to send. */
  unsaid?(): Promise<unknown>
  /** Whether who speaks runs the guild it is said in. */
  told: Told
}

export function talk(deps: DoorDeps & { sleep: Sleep }): Talk {
  const { draw, log, now, phrases } = deps
  const flight = inFlight((error) => log('discord.turn_failed', problemOf(error)))

  let client: Client | undefined
  const asks = asksGuild(() => client)
  const answer = knowing(deps.answer, { asks, now, staffPlaces: deps.staffPlaces })

  async function messagesFor(turn: Turn, told: Told) {
    const found = await answer(turn, told)
    return found && messagesOf(found, await picturesOf(found.charts, draw))
  }

  const reply: Answering = (turn, { send, channel, unsaid, told }) => {
    const at = now()
    flight.begin(turn.conversation, async () => {
      const stopTyping = typing(channel)
      const messages = await messagesFor({ ...turn, at }, told).finally(stopTyping)
      if (messages) await sendAll(messages, send, deps)
      else await unsaid?.()
    })
  }

  return {
    message(message) {
      client = message.client
      const heard = heardMessage(message, message.client.user.id)
      const way = wayTo(message)
      if (heard?.kind === 'said') reply(heard.turn, way)
      if (heard?.kind === 'shown') {
        const words = messagesOf({ text: phrases.textOnly, choices: [] })
        flight.begin(message.channelId, () => sendAll(words, way.send, deps))
      }
    },
    interaction(interaction) {
      client = interaction.client
      // Discord wants a sign within three seconds, so this doesn't queue behind the conversation.
      if (interaction.isChatInputCommand()) flight.begin(interaction.id, () => onCommand(interaction, reply))
      if (interaction.isButton()) flight.begin(interaction.id, () => onButton(interaction, reply))
    },
    landed: flight.landed,
  }
}

type Answering = (turn: Omit<Turn, 'at'>, way: Way) => void

/** Answers in the channel of a message; in a guild the first words point to it. */
function wayTo(message: Message): Way {
  const { channel, guildId } = message
  return {
    channel,
    told: toldByMessage(message),
    async send(outgoing, nth) {
      if (guildId !== null && nth === 0) await message.reply(outgoing)
      else if (channel.isSendable()) await channel.send(outgoing)
    },
  }
}

async function onCommand(command: ChatInputCommandInteraction, reply: Answering): Promise<void> {
  const text = typed(command)
  const direct = isDirect(command)
  const hidden = !direct && isPersonal(text)
  await command.deferReply(seenBy(hidden))
  const turn = said({
    id: command.id,
    user: command.user,
    channel: command.channelId,
    direct,
    hidden,
    guild: command.guildId,
    text,
  })
  reply(turn, deferred(command, hidden))
}

/** Answers in the place that was held when the answer was put off. */
const deferred = (asked: ChatInputCommandInteraction | ButtonInteraction, hidden: boolean): Way => ({
  send: (outgoing, nth) =>
    nth === 0 ? asked.editReply(outgoing) : asked.followUp({ ...outgoing, ...seenBy(hidden) }),
  unsaid: () => asked.deleteReply(),
  told: toldByInteraction(asked),
})

/** The plain buttons go away when one of them is pressed: they have been used. A quiet one changes nothing. */
async function onButton(press: ButtonInteraction, reply: Answering): Promise<void> {
  const text = pressed(press)
  if (text === undefined) {
    await press.deferUpdate()
    return
  }
  const direct = isDirect(press)
  const quiet = isQuiet(press.customId)
  const alone = quiet || press.message.flags.has(MessageFlags.Ephemeral) || isPersonal(text)
  const hidden = !direct && alone
  const turn = said({
    id: press.id,
    user: press.user,
    channel: press.channelId,
    direct,
    hidden,
    guild: press.guildId,
    text,
  })
  if (quiet) {
    await press.deferReply(seenBy(true))
    reply(turn, deferred(press, true))
    return
  }
  await press.update({ components: quietRows(press.message) })
  reply(turn, {
    channel: hidden ? null : press.channel,
    told: toldByInteraction(press),
    send: (outgoing) => press.followUp({ ...outgoing, ...seenBy(hidden) }),
  })
}

const seenBy = (hidden: boolean) => (hidden ? ({ flags: MessageFlags.Ephemeral } as const) : {})

/** A talk of two; people who talk among themselves may call us in too, and all of them read along. */
const isDirect = ({ guildId, context }: Interaction): boolean =>
  guildId === null && context !== InteractionContextType.PrivateChannel

/** Shows that an answer is being written, until the returned function is called. */
function typing(channel: Way['channel']): () => void {
  if (!channel?.isSendable()) return () => {}
  const show = () => void channel.sendTyping().catch(() => {})
  show()
  const again = setInterval(show, typingMs)
  return () => clearInterval(again)
}
