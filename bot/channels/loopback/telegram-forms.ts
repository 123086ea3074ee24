import { z } from 'zod'
import { pngSize } from './uploads.ts'

/** What the documentation of the Bot API demands of the parts that many methods have. */

const bytes = (most: number) => (text: string) => Buffer.byteLength(text) <= most

const button = z.strictObject({
  text: z.string().min(1, 'BUTTON_TEXT_EMPTY'),
  callback_data: z.string().min(1).refine(bytes(64), 'BUTTON_DATA_INVALID'),
})

/** Buttons: eight in a row, a hundred in all, each with 1 to 64 bytes of data. */
export const keyboard = z
  .strictObject({ inline_keyboard: z.array(z.array(button).min(1).max(8, 'too many buttons in a row')) })
  .refine(({ inline_keyboard }) => inline_keyboard.flat().length <= 100, 'REPLY_MARKUP_TOO_LONG')

export const chatId = z.number().int()
export const messageId = z.number().int().positive()

const place = { offset: z.number().int().min(0), length: z.number().int().positive() }

const entity = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold'), ...place }),
  z.strictObject({ type: z.literal('code'), ...place }),
  z.strictObject({ type: z.literal('text_link'), url: z.url({ protocol: /^https?$/ }), ...place }),
])

/** At most a hundred; more are cut off in silence, which a bot should not leave to chance. */
const entities = z.array(entity).max(100, 'too many entities')

type Entity = z.output<typeof entity>

/** Whether entities lie within their text, between its letters, begin and end with one that is seen, and nest. */
export function fitting(text: string, all: readonly Entity[]): string | undefined {
  for (const { offset, length, type } of all) {
    const end = offset + length
    if (end > text.length) return `entity beyond the end of the text at ${offset}`
    const words = text.slice(offset, end)
    if (!words.isWellFormed() && text.isWellFormed())
      return `entity begins or ends within a letter at ${offset}`
    if (words !== words.trim()) return `entity begins or ends with a blank at ${offset}`
    const across = all.find(
      (other) =>
        other.offset < offset && offset < other.offset + other.length && other.offset + other.length < end,
    )
    if (across) return `entities overlap at ${offset}`
    const around = all.find(
      (other) =>
        other !== undefined &&
        other.offset <= offset &&
        end <= other.offset + other.length &&
        other.type !== type,
    )
    if (around && (type === 'code' || around.type === 'code'))
      return `code within another entity at ${offset}`
  }
  return undefined
}

const markup = { parse_mode: z.never('entities are sent, no markup').optional() }

/** Words of a message: 1 to 4,096 UTF-16 units, with entities within. */
export const wordsForm = {
  ...markup,
  text: z
    .string()
    .max(4096, 'message is too long')
    .refine((text) => text.trim() !== '', 'message text is empty'),
  entities: entities.optional(),
  link_preview_options: z.strictObject({ is_disabled: z.boolean() }).optional(),
}

/** Words under a picture or a file: up to 1,024. */
export const captionForm = {
  ...markup,
  caption: z.string().max(1024, 'message caption is too long').optional(),
  caption_entities: entities.optional(),
}

/** What every message that is sent may have. */
export const addressForm = {
  chat_id: chatId,
  message_thread_id: z.number().int().positive().optional(),
  reply_parameters: z
    .strictObject({ message_id: messageId, allow_sending_without_reply: z.boolean().optional() })
    .optional(),
  reply_markup: keyboard.optional(),
}

const megabyte = 1024 * 1024

/** A photo that is uploaded; the files of others, by id or address, are not played. */
export const photoFile = z
  .instanceof(Uint8Array, { error: 'there is no photo in the request' })
  .refine((file) => file.length <= 10 * megabyte, 'file is too big')
  .refine((file) => pngSize(file) !== undefined, 'IMAGE_PROCESS_FAILED')
  .refine((file) => {
    const { width, height } = pngSize(file) ?? { width: 1, height: 1 }
    return width + height <= 10_000 && Math.max(width / height, height / width) <= 20
  }, 'PHOTO_INVALID_DIMENSIONS')

/** A file that is uploaded. */
export const documentFile = z
  .instanceof(Uint8Array, { error: 'there is no document in the request' })
  .refine((file) => file.length > 0, 'file must be non-empty')
  .refine((file) => file.length <= 50 * megabyte, 'file is too big')

/** What the upload called its files; the real one reads it from the form. */
export const names = z.record(z.string(), z.string()).default({})

/** Whom a menu is for. */
export const scope = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']),
  }),
  z.strictObject({ type: z.enum(['chat', 'chat_administrators']), chat_id: chatId }),
])

/** A menu: up to a hundred commands with names of 1 to 32 and descriptions of 1 to 256 letters, none twice. */
export const commandList = z
  .array(
    z.strictObject({
      command: z.string().regex(/^[a-z0-9_]{1,32}$/, 'BOT_COMMAND_INVALID'),
      description: z
        .string()
        .min(1, 'BOT_COMMAND_DESCRIPTION_INVALID')
        .max(256, 'BOT_COMMAND_DESCRIPTION_INVALID'),
    }),
  )
  .max(100, 'BOT_COMMANDS_TOO_MUCH')
  .refine((all) => new Set(all.map(({ command }) => command)).size === all.length, 'the same command twice')

/** An ISO 639-1 code; the empty one is for all who have no menu of their own. */
export const languageCode = z
  .string()
  .regex(/^([a-z]{2})?$/)
  .optional()
