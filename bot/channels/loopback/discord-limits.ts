import { z } from 'zod'

/** What Discord's documentation demands of the bodies it is sent. */

const button = z.object({
  type: z.literal(2),
  style: z.number().int().min(1).max(4),
  label: z.string().min(1).max(80),
  custom_id: z.string().min(1).max(100),
})

const row = z.object({ type: z.literal(1), components: z.array(button).min(1).max(5) })

const components = z
  .array(row)
  .max(5)
  .refine((rows) => {
    const ids = rows.flatMap((row) => row.components.map(({ custom_id }) => custom_id))
    return new Set(ids).size === ids.length
  }, 'COMPONENT_CUSTOM_ID_DUPLICATED')

/** An embed with a picture; one that was uploaded along is called attachment://NAME. */
const embed = z.object({
  title: z.string().max(256).optional(),
  description: z.string().max(4096).optional(),
  image: z.object({ url: z.url({ protocol: /^(https?|attachment)$/ }) }).optional(),
})

/** What is said of an uploaded file: `id` is the n of its field `files[n]`. */
const attachment = z.object({
  id: z.union([z.string().regex(/^\d+$/), z.number().int()]),
  filename: z.string().optional(),
  description: z.string().max(1024).optional(),
})

/** A message to be made or changed; everything may be left out of a change. */
export const messageBody = z.object({
  content: z.string().max(2000).optional(),
  components: components.optional(),
  embeds: z.array(embed).max(10).optional(),
  attachments: z.array(attachment).max(10).optional(),
  allowed_mentions: z.object({ parse: z.array(z.string()), replied_user: z.boolean().optional() }).optional(),
  flags: z.number().int().optional(),
  nonce: z.union([z.string().max(25), z.number().int()]).optional(),
  enforce_nonce: z.boolean().optional(),
  message_reference: z
    .object({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() })
    .optional(),
})

export type MessageBody = z.output<typeof messageBody>

/** An answer to an interaction: 4 a message, 5 a message to come, 6 nothing to see, 7 the message it hangs on. */
export const callbackBody = z.object({
  type: z.union([z.literal(4), z.literal(5), z.literal(6), z.literal(7)]),
  data: messageBody.optional(),
})

const option = z.object({
  type: z.number().int().min(1).max(11),
  name: z.string().regex(/^[-_\p{Ll}\p{N}]{1,32}$/u),
  description: z.string().min(1).max(100),
  required: z.boolean().optional(),
})

export const commandsBody = z
  .array(
    z.object({
      name: z.string().regex(/^[-_\p{Ll}\p{N}]{1,32}$/u),
      description: z.string().min(1).max(100),
      options: z.array(option).max(25).optional(),
      contexts: z.array(z.int().min(0).max(2)).optional(),
      default_member_permissions: z.string().regex(/^\d+$/).nullish(),
    }),
  )
  .max(100)
