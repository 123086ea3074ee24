import { z } from 'zod'
import { namedIn } from '../../tools/kit/language.ts'
import { wordTable } from '../../tools/kit/word-table.ts'
import type { OfferedCommand } from '../commands/offered.ts'
import type { CommandOption } from '../commands/options.ts'
import type { Command, SentFile } from './discord-payloads.ts'
import type { DiscordRest } from './discord-rest.ts'

/** Discord's kinds of options. */
const optionTypes = { text: 3, whole: 4, file: 11 } as const

/** Discord's limits: letters of a description, commands, options of a command, choices of an option. */
const mostDescription = 100
const mostCommands = 100
const mostOptions = 25
const mostChoices = 25

/** Says hello where a chat begins with a button, which Discord doesn't know. */
const notHere = 'start'

/** Discord's codes of our other languages. */
const locales = [
  ['de', 'de'],
  ['es', 'es-ES'],
  ['es', 'es-419'],
] as const

type Localized = Record<string, string>
type OptionBody = {
  type: number
  name: string
  description: string
  required: false
  name_localizations?: Localized
  description_localizations?: Localized
  autocomplete?: true
  min_value?: number
  choices?: { name: string; value: string; name_localizations?: Localized }[]
}
export type CommandBody = {
  name: string
  description: string
  name_localizations?: Localized
  description_localizations?: Localized
  options: OptionBody[]
  contexts: number[]
  integration_types: number[]
  default_member_permissions?: string
}

/** How a whole number is said among the words of a command; others stand by themselves. */
const said = wordTable<(number: string) => string>({
  size: (number) => `${number} people`,
  below: (number) => `below ${number} people`,
})

/** Commands that may bring a file along. */
const withFile = ['import']
const fileOption = 'file'

/** Names as Discord takes them. */
const legal = /^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u

/** Guilds, talks of two, and talks of several; installed by a guild or by a person. */
const everywhere = { contexts: [0, 1, 2], integration_types: [0, 1] }

/** Whoever may manage the guild. */
const forManagers = { contexts: [0], integration_types: [0], default_member_permissions: '32' }

/** The commands in the form Discord keeps them: those of the staff in guilds alone, for who may manage them. */
export function commandBodies(offered: readonly OfferedCommand[]): CommandBody[] {
  return offered
    .filter(({ name }) => name !== notHere)
    .slice(0, mostCommands)
    .map(({ name, description, names, options, staff }) => ({
      name,
      ...localized('name_localizations', (language) => lawful(names[language])),
      ...described(description),
      options: optionsOf(name, options),
      ...(staff ? forManagers : everywhere),
    }))
}

const lawful = (name: string | undefined) => (name !== undefined && legal.test(name) ? name : undefined)

const described = (description: string) => ({
  description: short(description),
  ...localized('description_localizations', (language) => {
    const other = namedIn(language, description)
    return other === description ? undefined : short(other)
  }),
})

const short = (text: string): string => (text.length > mostDescription ? `${text.slice(0, 99)}…` : text)

function localized<K extends string>(
  key: K,
  worded: (language: 'de' | 'es') => string | undefined,
): Partial<Record<K, Localized>> {
  const found = locales.flatMap(([language, locale]) => {
    const text = worded(language)
    return text === undefined ? [] : [[locale, text] as const]
  })
  return found.length > 0 ? ({ [key]: Object.fromEntries(found) } as Record<K, Localized>) : {}
}

function optionsOf(command: string, options: readonly CommandOption[]): OptionBody[] {
  const file = { type: optionTypes.file, name: fileOption, ...described('A file'), required: false as const }
  return [...options.map(optionBody), ...(withFile.includes(command) ? [file] : [])].slice(0, mostOptions)
}

function optionBody({ name, description, kind, among = [] }: CommandOption): OptionBody {
  const plain = {
    name,
    ...localized('name_localizations', (language) => lawful(optionNames[name]?.[language])),
    ...described(description),
    required: false as const,
  }
  if (kind === 'number') return { ...plain, type: optionTypes.whole, min_value: 1 }
  const text = { ...plain, type: optionTypes.text }
  if (kind === 'words') return text
  if (kind !== 'choice') return { ...text, autocomplete: true }
  const choices = among.slice(0, mostChoices).map(({ value, label }) => ({
    name: short(label),
    value,
    ...localized('name_localizations', (language) => {
      const other = namedIn(language, label)
      return other === label ? undefined : short(other)
    }),
  }))
  return { ...text, choices }
}

/** What options are called in the other languages. */
const optionNames = wordTable<{ de: string; es: string }>({
  split: { de: 'bereich', es: 'zona' },
  when: { de: 'wann', es: 'cuando' },
  size: { de: 'personen', es: 'personas' },
  below: { de: 'unter', es: 'menos_de' },
  code: { de: 'code', es: 'codigo' },
  slot: { de: 'platz', es: 'plaza' },
  words: { de: 'text', es: 'texto' },
  what: { de: 'was', es: 'que' },
  exercise: { de: 'uebung', es: 'ejercicio' },
  food: { de: 'essen', es: 'comida' },
  days: { de: 'tage', es: 'dias' },
  minutes: { de: 'minuten', es: 'minutos' },
  weight: { de: 'gewicht', es: 'peso' },
  language: { de: 'sprache', es: 'idioma' },
  setting: { de: 'einstellung', es: 'ajuste' },
  value: { de: 'wert', es: 'valor' },
  link: { de: 'link', es: 'enlace' },
})

const keptCommands = z.array(z.record(z.string(), z.unknown()))

/** What we set of a command; Discord adds ids, versions and defaults to what it keeps. */
const ours = [
  'name',
  'description',
  'name_localizations',
  'description_localizations',
  'contexts',
  'integration_types',
  'default_member_permissions',
]
const oursOfOption = [
  'type',
  'name',
  'description',
  'name_localizations',
  'description_localizations',
  'autocomplete',
  'min_value',
  'choices',
]

/** Only what we set, in one order. */
function essence(commands: readonly Record<string, unknown>[]): string {
  const plain = commands.map(
    (command): Record<string, unknown> => ({
      ...only(ours, command),
      options: (keptCommands.safeParse(command['options']).data ?? []).map((one) => only(oursOfOption, one)),
    }),
  )
  return JSON.stringify(
    plain.sort((a, b) => String(a['name']).localeCompare(String(b['name']))),
    sorted,
  )
}

function only(keys: readonly string[], from: Record<string, unknown>): Record<string, unknown> {
  const given = keys.filter((key) => from[key] !== undefined && from[key] !== null && from[key] !== false)
  return Object.fromEntries(given.map((key) => [key, from[key]]))
}

const empty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)

/** The order of an object's keys says nothing, nor does a list without entries. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).filter(([, each]) => !empty(each))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Sets the slash commands, when they aren't those already: Discord allows few changes a day. */
export async function offerCommands(
  rest: DiscordRest,
  application: string,
  offered: readonly OfferedCommand[],
): Promise<void> {
  const path = `/applications/${application}/commands`
  const known = keptCommands.safeParse(await rest.call('GET', `${path}?with_localizations=true`)).data ?? []
  const body = commandBodies(offered)
  if (essence(known) !== essence(body)) await rest.call('PUT', path, { body })
}

/** A slash command as one would type it: "/quiet legs tomorrow". */
export function typed(
  { data: { name, options: given } }: Command,
  offered: readonly OfferedCommand[],
): string {
  const command = offered.find((each) => each.name === name)
  const order = command?.options.map((one) => one.name) ?? []
  const place = (option: string) => (order.includes(option) ? order.indexOf(option) : order.length)
  const words = given
    .filter(({ type, value }) => type !== optionTypes.file && value !== undefined)
    .sort((a, b) => place(a.name) - place(b.name))
    .map((one) => {
      const words = String(one.value).trim()
      return one.type === optionTypes.whole ? (said[one.name]?.(words) ?? words) : words
    })
  return [`/${name}`, ...words.filter(Boolean)].join(' ')
}

/** Files that came with a slash command. */
export function filesWith({ data: { options, resolved } }: Command): SentFile[] {
  return options
    .filter(({ type }) => type === optionTypes.file)
    .flatMap(({ value }) => resolved?.attachments?.[String(value)] ?? [])
}
