import { z } from 'zod'

/** What Discord's documentation demands of the bodies it is sent. */

const customId = z.string().min(1).max(100)

const button = z.strictObject({
  type: z.literal(2),
  id: z.int().optional(),
  style: z.int().min(1).max(4),
  label: z.string().min(1).max(80),
  custom_id: customId,
})

const choice = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).optional(),
})

const list = z
  .strictObject({
    type: z.literal(3),
    id: z.int().optional(),
    custom_id: customId,
    options: z.array(choice).min(1).max(25),
    placeholder: z.string().max(150).optional(),
    min_values: z.int().min(0).max(25).optional(),
    max_values: z.int().min(1).max(25).optional(),
    required: z.boolean().optional(),
  })
  .refine(({ options }) => unique(options.map(({ value }) => value)), 'SELECT_OPTION_VALUE_DUPLICATED')

const unique = (all: readonly string[]) => new Set(all).size === all.length

/** Five buttons, or one list. */
const row = z.strictObject({
  type: z.literal(1),
  id: z.int().optional(),
  components: z
    .array(z.union([button, list]))
    .min(1)
    .max(5)
    .refine((all) => all.length === 1 || all.every(({ type }) => type === 2), 'A_LIST_STANDS_ALONE'),
})

const components = z
  .array(row)
  .max(5)
  .refine(
    (rows) => unique(rows.flatMap((row) => row.components.map(({ custom_id }) => custom_id))),
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  )

/** An embed; a picture in it that was uploaded along is called attachment://NAME. */
const embed = z.strictObject({
  title: z.string().max(256).optional(),
  description: z.string().max(4096).optional(),
  url: z.url().optional(),
  fields: z
    .array(z.strictObject({ name: z.string().min(1).max(256), value: z.string().min(1).max(1024) }))
    .max(25)
    .optional(),
  footer: z.strictObject({ text: z.string().max(2048) }).optional(),
  image: z.strictObject({ url: z.url({ protocol: /^(https?|attachment)$/ }) }).optional(),
})

type Embed = z.output<typeof embed>

const letters = ({ title = '', description = '', fields = [], footer }: Embed): number =>
  title.length +
  description.length +
  (footer?.text.length ?? 0) +
  fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0)

const embeds = z
  .array(embed)
  .max(10)
  .refine((all) => all.reduce((sum, each) => sum + letters(each), 0) <= 6000, 'MAX_EMBED_SIZE_EXCEEDED')

/** What is said of an uploaded file: `id` is the n of its field `files[n]`. */
const attachment = z.strictObject({
  id: z.union([z.string().regex(/^\d+$/), z.int()]),
  filename: z.string().optional(),
  description: z.string().max(1024).optional(),
})

/** A message to be made or changed; everything may be left out of a change. */
export const messageBody = z.strictObject({
  content: z.string().max(2000).optional(),
  components: components.optional(),
  embeds: embeds.optional(),
  attachments: z.array(attachment).max(10).optional(),
  allowed_mentions: z
    .strictObject({
      parse: z.array(z.enum(['roles', 'users', 'everyone'])),
      replied_user: z.boolean().optional(),
    })
    .optional(),
  flags: z.int().optional(),
  nonce: z.union([z.string().max(25), z.int()]).optional(),
  enforce_nonce: z.boolean().optional(),
  message_reference: z
    .strictObject({ message_id: z.string().regex(/^\d+$/), fail_if_not_exists: z.boolean().optional() })
    .optional(),
})

export type MessageBody = z.output<typeof messageBody>

const text = z.strictObject({
  type: z.literal(4),
  custom_id: customId,
  style: z.int().min(1).max(2),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: z.string().max(4000).optional(),
  placeholder: z.string().max(100).optional(),
})

const label = z.strictObject({
  type: z.literal(18),
  label: z.string().min(1).max(45),
  description: z.string().max(100).optional(),
  component: z.union([text, list]),
})

const form = z.strictObject({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z.array(label).min(1).max(5),
})

const completion = z.strictObject({
  name: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
})

/** An answer to an interaction: 4 a message, 5 a message to come, 6 nothing to see, 7 the message it hangs on, 8 completions, 9 a form. */
export const callbackBody = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(1) }),
  z.strictObject({ type: z.literal(4), data: messageBody }),
  z.strictObject({ type: z.literal(5), data: z.strictObject({ flags: z.int().optional() }).optional() }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(7), data: messageBody }),
  z.strictObject({ type: z.literal(8), data: z.strictObject({ choices: z.array(completion).max(25) }) }),
  z.strictObject({ type: z.literal(9), data: form }),
])

export type CallbackBody = z.output<typeof callbackBody>

const lower = (name: string) => name === name.toLowerCase()
const commandName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
  .refine(lower, 'APPLICATION_COMMAND_INVALID_NAME')
const description = z.string().min(1).max(100)

const locales =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  )
const locale = z.string().refine((code) => locales.includes(code), 'UNKNOWN_LOCALE')
const localized = <T extends z.ZodType>(kind: T) => z.record(locale, kind).nullish()

const named = {
  name: commandName,
  name_localizations: localized(commandName),
  description,
  description_localizations: localized(description),
}

const option = z
  .strictObject({
    ...named,
    type: z.int().min(1).max(11),
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    choices: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(100),
          name_localizations: localized(z.string().min(1).max(100)),
          value: z.union([z.string().max(100), z.number()]),
        }),
      )
      .max(25)
      .optional(),
  })
  .refine(({ choices, autocomplete }) => !(choices && autocomplete), 'AUTOCOMPLETE_WITH_CHOICES')
  .refine(
    ({ type, min_value }) => min_value === undefined || [4, 10].includes(type),
    'MIN_VALUE_OF_NO_NUMBER',
  )

const command = z
  .strictObject({
    ...named,
    options: z.array(option).max(25).optional(),
    contexts: z.array(z.int().min(0).max(2)).optional(),
    integration_types: z.array(z.int().min(0).max(1)).optional(),
    default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  })
  .refine(
    ({ options = [] }) => unique(options.map(({ name }) => name)),
    'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
  )

/** In every language no two commands are called the same. */
const apart = (commands: readonly z.output<typeof command>[]): boolean =>
  [undefined, ...locales].every((language) =>
    unique(commands.map((one) => (language && one.name_localizations?.[language]) || one.name)),
  )

/** At most a hundred, and 8,000 letters of names, descriptions and values in one. */
export const commandsBody = z
  .array(command.refine((one) => lettersOf(one) <= 8000, 'APPLICATION_COMMAND_TOO_LARGE'))
  .max(100)
  .refine(apart, 'APPLICATION_COMMANDS_DUPLICATE_NAME')

function lettersOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce<number>((sum, each) => sum + lettersOf(each), 0)
}

export const directBody = z.strictObject({ recipient_id: z.string().regex(/^\d+$/) })
