import type { OfferedCommand } from '../commands/offered.ts'
import { isPersonal } from '../personal.ts'
import { isQuiet } from './buttons.ts'
import { quietRows } from './discord-choices.ts'
import { filesWith, typed } from './discord-commands.ts'
import { givenOf } from './discord-files.ts'
import { formBody, formOf, saidByForm } from './discord-forms.ts'
import {
  type Command,
  type ComponentRow,
  type Interaction,
  interactionPayload,
  madeBy,
  type Press,
} from './discord-payloads.ts'
import { isDirect, isInvited, pressed, type Said, said } from './discord-turn.ts'
import type { Completion, DoorDeps } from './door.ts'
import { looks } from './leafing.ts'

/** What Discord is told at once: 5 an answer to come, 6 nothing to see, 7 the pressed message as it is now, 8 completions, 9 a form. */
export type Callback =
  | { type: 5; data?: { flags: number } }
  | { type: 6 }
  | { type: 7; data: { components: ComponentRow[] } }
  | { type: 8; data: { choices: { name: string; value: string }[] } }
  | { type: 9; data: ReturnType<typeof formBody> }

/** Words to be answered. */
type Answered = {
  kind: 'said'
  acknowledge: Callback
  turn: Said
  interaction: Interaction
  /** The press that said them, where its choices are yet to go away. */
  used?: Press
  /** The press that said them, where the answer may take the place of what was pressed. */
  leafs?: Press
}

/** What an interaction asks for. */
export type Taken =
  | Answered
  /** Nothing more than what is told at once. */
  | { kind: 'done'; acknowledge: Callback }

type Means = Pick<DoorDeps, 'complete' | 'log'> & {
  offered: readonly OfferedCommand[]
  /** Runs work in the language of whoever made an interaction. */
  inSpeechOf<T>(turn: Said, work: () => T): Promise<T>
}

const ephemeral = 64

/** Completions come within three seconds or not at all. */
const completeMs = 2000

/** Discord's limits of completions. */
const mostChoices = 25
const mostLetters = 100

/** Reads an interaction, whichever way it came; undefined for one that is not for us. */
export async function takeInteraction(payload: unknown, means: Means): Promise<Taken | undefined> {
  const { data: interaction, success } = interactionPayload.safeParse(payload)
  if (!success || !madeBy(interaction)) return undefined
  if (interaction.type === 2) return command(interaction, means)
  if (interaction.type === 3) return press(interaction, means)
  if (interaction.type === 4) {
    const choices = await completions(interaction, means)
    return { kind: 'done', acknowledge: { type: 8, data: { choices } } }
  }
  const text = saidByForm(interaction)
  if (text === undefined) return { kind: 'done', acknowledge: { type: 6 } }
  return answered(interaction, turnOf(interaction, text, true))
}

/** A turn; where others would read the answer, it is hidden if it is for one alone. */
function turnOf(interaction: Interaction, text: string, alone = false): Said {
  const user = madeBy(interaction)
  if (!user) throw new Error('an interaction that nobody made')
  const direct = isDirect(interaction)
  const invited = isInvited(interaction)
  return said({
    id: interaction.id,
    user,
    channel: interaction.channel_id ?? interaction.channel?.id ?? user.id,
    direct,
    hidden: !direct && (alone || !invited || isPersonal(text)),
    // What somebody asks for themselves in a guild that doesn't have us has nothing to do with the guild.
    guild: invited ? interaction.guild_id : undefined,
    text,
    language: interaction.locale,
    given: interaction.type === 2 ? givenOf(filesWith(interaction)) : [],
  })
}

function answered(interaction: Interaction, turn: Said): Answered {
  const acknowledge: Callback = turn.hidden ? { type: 5, data: { flags: ephemeral } } : { type: 5 }
  return { kind: 'said', acknowledge, turn, interaction }
}

/** A bare "/log" is asked for what by a form. */
async function command(interaction: Command, means: Means): Promise<Taken> {
  const { name, options } = interaction.data
  const turn = turnOf(interaction, typed(interaction, means.offered))
  if (name !== 'log' || options.length > 0) return answered(interaction, turn)
  const data = await means.inSpeechOf(turn, () => formBody('log'))
  return { kind: 'done', acknowledge: { type: 9, data } }
}

/** The plain choices go away when one of them is taken: they have been used. A quiet one changes nothing. */
async function press(interaction: Press, means: Means): Promise<Taken> {
  const { data, text } = pressed(interaction)
  const form = formOf(data)
  if (form) {
    const shown = await means.inSpeechOf(turnOf(interaction, ''), () => formBody(form))
    return { kind: 'done', acknowledge: { type: 9, data: shown } }
  }
  if (text === undefined) return { kind: 'done', acknowledge: { type: 6 } }
  const quiet = isQuiet(data)
  const taken = answered(interaction, turnOf(interaction, text, quiet || isEphemeral(interaction)))
  if (quiet) return taken
  if (taken.turn.private && looks(text)) return { ...taken, acknowledge: { type: 6 }, leafs: interaction }
  if (!isEphemeral(interaction)) return { ...taken, used: interaction }
  // What one alone can see is changed by the answer to the press, and by nothing that comes later.
  return {
    ...taken,
    acknowledge: { type: 7, data: { components: quietRows(interaction.message.components) } },
  }
}

const isEphemeral = ({ message: { flags = 0 } }: Press): boolean => (flags & ephemeral) !== 0

/** Where the message of a pressed button is changed, and to what. */
export function usedUp(interaction: Press): { path: string; body: unknown } {
  const { application_id, token, channel_id, message } = interaction
  const components = quietRows(message.components)
  // What stands where we are not can be changed by the press alone.
  const byToken = !isOurs(interaction) || channel_id === undefined
  const way = byToken ? `/webhooks/${application_id}/${token}` : `/channels/${channel_id}`
  return { path: `${way}/messages/${message.id}`, body: { components } }
}

/** Whether we are in the channel ourselves: in a talk of two, and in a guild that has us. */
const isOurs = (interaction: Press): boolean =>
  isDirect(interaction) || (interaction.guild_id !== undefined && isInvited(interaction))

async function completions(interaction: Command, { complete, offered, log }: Means) {
  const { name, options } = interaction.data
  const focused = options.find((each) => each.focused)
  const command = offered.find((each) => each.name === name)
  const kind = command?.options.find((each) => each.name === focused?.name)?.kind
  const sender = madeBy(interaction)?.id
  if (!complete || !focused || !kind || !sender) return []
  const asked = {
    kind,
    typed: String(focused.value ?? ''),
    sender,
    within: isInvited(interaction) ? interaction.guild_id : undefined,
    language: interaction.locale,
  }
  const found = await inTime(complete(asked)).catch(() => {
    log('discord.uncompleted')
    return []
  })
  return found.slice(0, mostChoices).map(({ label, value }) => ({
    name: label.slice(0, mostLetters).toWellFormed(),
    value: value.slice(0, mostLetters).toWellFormed(),
  }))
}

async function inTime(work: Promise<readonly Completion[]>): Promise<readonly Completion[]> {
  const { promise, resolve } = Promise.withResolvers<readonly Completion[]>()
  const timer = setTimeout(() => resolve([]), completeMs)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}
