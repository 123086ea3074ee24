import { z } from 'zod'

/** What Discord tells us, by gateway or signed request: of its payloads only what is read here. */

const person = z.object({
  id: z.string(),
  username: z.string(),
  global_name: z.string().nullish(),
  bot: z.boolean().optional(),
})
export type Person = z.output<typeof person>

const file = z.object({
  filename: z.string(),
  size: z.number().optional(),
  content_type: z.string().nullish(),
  url: z.string(),
})
export type SentFile = z.output<typeof file>

/** Messages are numbered in the order they were made. */
const number = z.string().regex(/^\d{1,20}$/)

const something = z.array(z.unknown()).optional()

export const messagePayload = z.object({
  id: number,
  channel_id: z.string(),
  guild_id: z.string().optional(),
  author: person,
  content: z.string().default(''),
  type: z.number().default(0),
  webhook_id: z.string().optional(),
  mentions: z.array(z.object({ id: z.string() })).default([]),
  attachments: z.array(file).default([]),
  sticker_items: something,
  message_snapshots: something,
  poll: z.unknown().optional(),
})
export type MessagePayload = z.output<typeof messagePayload>

/** A part of a message one can press or choose from. */
const component = z.looseObject({
  type: z.number(),
  custom_id: z.string().optional(),
  label: z.string().nullish(),
  options: z.array(z.looseObject({ label: z.string(), value: z.string() })).optional(),
})
export type Component = z.output<typeof component>

const row = z.looseObject({ type: z.number(), components: z.array(component).default([]) })
export type ComponentRow = z.output<typeof row>

const option = z.object({
  name: z.string(),
  type: z.number(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
})

const commandData = z.object({
  name: z.string(),
  options: z.array(option).default([]),
  resolved: z.object({ attachments: z.record(z.string(), file).optional() }).optional(),
})

const pressData = z.object({
  custom_id: z.string(),
  values: z.array(z.string()).optional(),
})

const field = z.object({
  custom_id: z.string(),
  value: z.string().optional(),
  values: z.array(z.string()).optional(),
})

/** A field of a form stands alone under its label, or, as it was before, in a row. */
const formData = z.object({
  custom_id: z.string(),
  components: z.array(
    z.union([z.object({ component: field }), z.object({ components: z.array(field) })]).transform((one) => {
      return 'component' in one ? [one.component] : one.components
    }),
  ),
})

const common = {
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  channel_id: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  guild_id: z.string().optional(),
  context: z.number().nullish(),
  user: person.optional(),
  member: z.object({ user: person, permissions: z.string().optional() }).optional(),
  locale: z.string().optional(),
  /** Who has us installed: by kind, 0 a guild and 1 a person. */
  authorizing_integration_owners: z.record(z.string(), z.string()).optional(),
}

const pressed = z.object({
  id: number,
  flags: z.number().optional(),
  components: z.array(row).default([]),
})

export const interactionPayload = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal(2), data: commandData }),
  z.object({ ...common, type: z.literal(3), data: pressData, message: pressed }),
  z.object({ ...common, type: z.literal(4), data: commandData }),
  z.object({ ...common, type: z.literal(5), data: formData, message: pressed.optional() }),
])
export type Interaction = z.output<typeof interactionPayload>
export type Command = Extract<Interaction, { type: 2 | 4 }>
export type Press = Extract<Interaction, { type: 3 }>
export type Form = Extract<Interaction, { type: 5 }>

/** Who made an interaction. */
export function madeBy({ user, member }: Interaction): Person | undefined {
  return member?.user ?? user
}
