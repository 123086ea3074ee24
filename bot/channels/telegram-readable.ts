import type { Update } from 'grammy/types'
import { z } from 'zod'

/**
 * The forms of the Bot API that we rely on, no more of them than that: what is new is let through, what has turned into
 * something else is not.
 *
 * @see https://core.telegram.org/bots/api#update
 */
const id = z.int()
const user = z.looseObject({
  id,
  first_name: z.string(),
  is_bot: z.boolean().optional(),
  language_code: z.string().optional(),
})
const chat = z.looseObject({ id, type: z.string() })
const entities = z
  .array(z.looseObject({ type: z.string(), offset: z.int(), length: z.int(), user: user.optional() }))
  .optional()
const file = z.looseObject({
  file_id: z.string(),
  file_size: z.number().optional(),
  file_name: z.string().optional(),
  mime_type: z.string().optional(),
})
const location = z.looseObject({ latitude: z.number(), longitude: z.number() })
const keyboard = z.looseObject({
  inline_keyboard: z
    .array(z.array(z.looseObject({ text: z.string(), callback_data: z.string().optional() })))
    .optional(),
})
const files = {
  document: file.optional(),
  photo: z.array(file).optional(),
  voice: file.optional(),
  audio: file.optional(),
  video: file.optional(),
  video_note: file.optional(),
  animation: file.optional(),
  sticker: file.optional(),
}
const message = z.looseObject({
  message_id: id,
  chat,
  from: user.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities,
  caption_entities: entities,
  media_group_id: z.string().optional(),
  message_thread_id: id.optional(),
  is_topic_message: z.boolean().optional(),
  migrate_to_chat_id: id.optional(),
  reply_to_message: z.looseObject({ message_id: id, from: user.optional() }).optional(),
  location: location.optional(),
  venue: z.looseObject({ location }).optional(),
  ...files,
})
const pressed = z.looseObject({
  message_id: id,
  chat,
  message_thread_id: id.optional(),
  is_topic_message: z.boolean().optional(),
  photo: z.array(file).optional(),
  reply_markup: keyboard.optional(),
})
const update = z.looseObject({
  update_id: id,
  message: message.optional(),
  callback_query: z
    .looseObject({ id: z.string(), from: user, data: z.string().optional(), message: pressed.optional() })
    .optional(),
  my_chat_member: z
    .looseObject({
      chat,
      new_chat_member: z.looseObject({ status: z.string(), is_member: z.boolean().optional() }),
    })
    .optional(),
})

/** Whether an update is one in more than name. */
export const isReadable = (given: Update): boolean => update.safeParse(given).success
