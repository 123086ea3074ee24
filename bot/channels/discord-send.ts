import { type Attachment, bytesOf } from '../../tools/kit/tool.ts'
import type { Reply } from '../turn.ts'
import type { Button } from './buttons.ts'
import { type Row, rowsOf } from './discord-choices.ts'
import type { DiscordFile } from './discord-rest.ts'
import { plainText } from './discord-text.ts'
import { parts } from './parts.ts'
import type { Picture } from './picture.ts'

/** Discord's limits: letters of a message, files of one, letters of a file's description, frames beside the words. */
const mostText = 2000
const mostFiles = 10
const mostDescription = 1024
const mostFramed = 3

type Embed = { description?: string; image?: { url: string } }

/** A message to be sent, in whichever of Discord's ways. */
export type Outgoing = {
  content: string
  components: Row[]
  files?: (DiscordFile & { description?: string })[]
  embeds?: Embed[]
}

type Words = Pick<Reply, 'text' | 'choices' | 'rate'> & Partial<Pick<Reply, 'files'>>

type Beside = {
  pictures?: readonly Picture[]
  /** Buttons of the door's own. */
  more?: readonly Button[]
  /** As few messages as can be: what is too long for the words of one stands in frames below them. */
  framed?: boolean
}

/** A reply as Discord's messages, in order; the pictures, the files and the choices hang on the last one. */
export function messagesOf(
  { text, choices, rate, files = [] }: Words,
  { pictures = [], more = [], framed = false }: Beside = {},
): Outgoing[] {
  const components = rowsOf(choices, { rate, more })
  const texts = gathered(parts(plainText(text), mostText), framed ? 1 + mostFramed : 1)
  return texts.map(([content = '', ...frames], i) => {
    const embeds = frames.map((description) => ({ description }))
    if (i < texts.length - 1) return { content, components: [], ...(embeds.length > 0 && { embeds }) }
    return { content, components, ...attached(pictures, files, embeds) }
  })
}

/** Files, and pictures as files, each of these in a frame of its own, where it is shown large. */
function attached(
  pictures: readonly Picture[],
  files: readonly Attachment[],
  frames: readonly Embed[],
): Pick<Outgoing, 'files' | 'embeds'> {
  const drawn = pictures.slice(0, mostFiles - mostFramed).map(({ png, alt }, i) => ({
    bytes: Uint8Array.from(png),
    name: `chart-${i + 1}.png`,
    description: alt.slice(0, mostDescription).toWellFormed(),
  }))
  const others = files.map((file) => ({ bytes: bytesOf(file), name: file.name }))
  const all = [...drawn, ...others].slice(0, mostFiles)
  const embeds = [...frames, ...drawn.map(({ name }) => ({ image: { url: `attachment://${name}` } }))]
  return { ...(all.length > 0 && { files: all }), ...(embeds.length > 0 && { embeds }) }
}

const gathered = (texts: readonly string[], most: number): string[][] =>
  Array.from({ length: Math.ceil(texts.length / most) }, (_, i) => texts.slice(i * most, (i + 1) * most))

/** A message without its files, and without the frames that would show them. */
export function withoutFiles({ files: _, embeds = [], ...words }: Outgoing): Outgoing {
  const frames = embeds.filter(({ description }) => description !== undefined)
  return { ...words, ...(frames.length > 0 && { embeds: frames }) }
}

/** Nobody is called by what we write, whatever a name in it looks like. */
const nobody = { parse: [], replied_user: false }

/** A message as the API takes it. */
export function bodyOf({ files = [], ...words }: Outgoing, beside: Record<string, unknown> = {}) {
  const attachments = files.map(({ name, description }, id) => ({
    id,
    filename: name,
    ...(description !== undefined && { description }),
  }))
  return {
    body: { ...words, ...(files.length > 0 && { attachments }), allowed_mentions: nobody, ...beside },
    files: files.map(({ name, bytes }) => ({ name, bytes })),
  }
}
