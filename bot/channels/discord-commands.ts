import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type Client,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTGetAPIApplicationCommandsResult,
  Routes,
} from 'discord.js'
import { wordTable } from '../../tools/kit/word-table.ts'
import type { Command } from './door.ts'

const option = (name: string, description: string): APIApplicationCommandStringOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  description,
  required: false,
})

const split = option('split', 'What you train, for example legs')
const when = option('when', 'A day or a time, for example tomorrow evening')

/** What may follow a command, in the order in which it is read. */
const options = wordTable<readonly APIApplicationCommandStringOption[]>({
  in: [split],
  out: [option('when', 'When you left, for example 19:30')],
  now: [split],
  quiet: [split, when],
  why: [split, option('when', 'A day or a time, for example tomorrow at 6')],
  slots: [split, when],
  hold: [option('code', 'The code of an offer')],
  cancel: [option('slot', 'Which one, for example tomorrow at 6; the next one if you leave it out')],
  calendar: [option('link', 'Say "new" for a new link that ends the old one')],
  feedback: [option('words', 'How it was, for example too crowded')],
  together: [split, when, option('size', 'How many you are, for example 4 people')],
  keys: [option('what', 'Say "new laptop" for another one, "end laptop" to end it')],
  join: [option('code', 'The code you were given')],
  link: [option('end', 'Say "end" to end it')],
  notify: [split, when, option('below', 'How quiet, for example below 20 people')],
})

/** Discord's limit of a description. */
const mostDescription = 100

/** Says hello where a chat begins with a button, which Discord doesn't know. */
const notHere = 'start'

/** The commands in the form Discord keeps them: those of the staff in guilds alone, for who may manage them. */
function wanted({ commands, staffCommands = [] }: Offered) {
  const plain = ({ name, description }: Command) => ({
    name,
    description: description.slice(0, mostDescription),
    options: [...(options[name] ?? [])],
  })
  return [
    ...commands.filter(({ name }) => name !== notHere).map(plain),
    ...staffCommands.map((command) => ({ ...plain(command), ...forManagers })),
  ]
}

type Offered = { commands: readonly Command[]; staffCommands?: readonly Command[] }

const forManagers = {
  contexts: [InteractionContextType.Guild],
  default_member_permissions: `${PermissionFlagsBits.ManageGuild}`,
}

/** Only what we set: Discord adds ids, versions and defaults to what it keeps. */
function essence(
  commands: readonly (Pick<
    RESTGetAPIApplicationCommandsResult[number],
    'name' | 'description' | 'options'
  > & { default_member_permissions?: string | null })[],
) {
  const plain = commands.map(({ name, description, options = [], default_member_permissions: whose }) => ({
    name,
    description,
    whose: whose ?? null,
    options: options.map(({ type, name, description, required = false }) => [
      type,
      name,
      description,
      required,
    ]),
  }))
  return JSON.stringify(plain.sort((a, b) => a.name.localeCompare(b.name)))
}

/** Sets the slash commands, when they aren't those already: Discord allows few changes a day. */
export async function offerCommands({ rest }: Client, application: string, offered: Offered) {
  const route = Routes.applicationCommands(application)
  const known = (await rest.get(route)) as RESTGetAPIApplicationCommandsResult
  const body = wanted(offered)
  if (essence(known) !== essence(body)) {
    await rest.put(route, { body })
  }
}

/** A slash command as one would type it: "/quiet legs tomorrow". */
export function typed({ commandName, options: given }: ChatInputCommandInteraction): string {
  const words = (options[commandName] ?? []).map(({ name }) => given.getString(name)?.trim())
  return [`/${commandName}`, ...words.filter(Boolean)].join(' ')
}
