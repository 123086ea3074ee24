import type { Message } from 'grammy/types'
import type { Spot } from '../../tools/kit/tool.ts'

/** A file in a message: what is known of it before it is fetched. */
export type GivenFile = { id: string; name: string; type: string; size: number | undefined }

type Sent = { file_id: string; file_size?: number; file_name?: string; mime_type?: string }

const fileOf = (
  { file_id, file_size, file_name, mime_type }: Sent,
  name: string,
  type: string,
): GivenFile => ({
  id: file_id,
  name: file_name ?? name,
  type: mime_type ?? type,
  size: file_size,
})

/** The file a message brings; undefined for one without. */
export function fileIn(message: Message): GivenFile | undefined {
  const { document, photo, voice, audio, video, video_note: note, animation, sticker } = message
  // An animation is a document as well, for old apps; it is none to whoever sent it.
  if (animation) return fileOf(animation, 'animation.mp4', 'video/mp4')
  if (document) return fileOf(document, 'file', 'application/octet-stream')
  // The sizes of a photo stand in order; the last is the whole.
  const whole = photo?.at(-1)
  if (whole) return fileOf(whole, 'photo.jpg', 'image/jpeg')
  if (voice) return fileOf(voice, 'voice.ogg', 'audio/ogg')
  if (audio) return fileOf(audio, 'audio.mp3', 'audio/mpeg')
  if (video) return fileOf(video, 'video.mp4', 'video/mp4')
  if (note) return fileOf(note, 'video.mp4', 'video/mp4')
  return sticker && fileOf(sticker, 'sticker.webp', 'image/webp')
}

/** The place on the map a message brings. */
export function spotIn({ location, venue }: Message): Spot | undefined {
  const at = venue?.location ?? location
  return at && { latitude: at.latitude, longitude: at.longitude }
}

const table = /\.(csv|tsv|txt|gz)$|^text\/|csv/i

/**
 * What a message with a file says: the words under it, or that it is to be imported. Words under a table are about the
 * table, whatever else they could mean.
 */
export function wordsWith({ name, type }: GivenFile, words: string | undefined): string {
  if (!words?.trim()) return bringsFile
  return (table.test(name) || table.test(type)) && !words.trim().startsWith('/')
    ? `${bringsFile} ${words}`
    : words
}

/** Said by a message that brings a file and no words. */
export const bringsFile = '/import'

/** Said by a message that brings a place on the map. */
export const bringsSpot = '/settings zone'

/** What has no words and no file of its own, and still wants an answer. */
const wordless = [
  'contact',
  'dice',
  'paid_media',
  'poll',
  'story',
  'checklist',
] as const satisfies readonly (keyof Message)[]

export const isWordless = (message: Message): boolean => wordless.some((kind) => message[kind] !== undefined)
