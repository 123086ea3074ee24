import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
  DiscordAPIError,
  DiscordjsError,
  HTTPError,
} from 'discord.js'
import { type Attachment, bytesOf } from '../../tools/kit/tool.ts'
import type { Log } from '../log.ts'
import type { Reply } from '../turn.ts'
import { type Button, buttons, thumbsOf } from './buttons.ts'
import type { Sleep } from './door.ts'
import { DoorProblem } from './door-problem.ts'
import { parts } from './parts.ts'
import { patiently, type Verdict } from './patience.ts'
import type { Picture } from './picture.ts'

/** Discord's limits: letters of a message, of a label and of a button's data, buttons in a row, rows. */
const mostText = 2000
const mostLabel = 80
const mostData = 100
const mostInRow = 5
const mostRows = 5

/** Files and embeds of a message, letters of a file's description. */
const mostFiles = 10
const mostDescription = 1024

type Row = APIActionRowComponent<APIButtonComponent>

/** A message to be sent, in whichever of Discord's ways. */
export type Outgoing = {
  content: string
  components: Row[]
  files?: { attachment: Buffer; name: string; description?: string }[]
  embeds?: APIEmbed[]
}

type Words = Pick<Reply, 'text' | 'choices' | 'rate'> & Partial<Pick<Reply, 'files'>>

/** A reply as Discord's messages, in order; the pictures, the files and the choices hang on the last one. */
export function messagesOf(
  { text, choices, rate, files = [] }: Words,
  pictures: readonly Picture[] = [],
): Outgoing[] {
  const thumbs = rows(buttons(thumbsOf(rate), mostData))
  const most = mostInRow * (mostRows - thumbs.length)
  const components = [...rows(buttons(choices.slice(0, most), mostData)), ...thumbs]
  const texts = parts(text, mostText)
  return texts.map((content, i) =>
    i === texts.length - 1
      ? { content, components, ...attached(pictures, files) }
      : { content, components: [] },
  )
}

/** Files, and pictures as files, each of these in a frame of its own, where it is shown large. */
function attached(
  pictures: readonly Picture[],
  files: readonly Attachment[],
): Pick<Outgoing, 'files' | 'embeds'> {
  const drawn = pictures.slice(0, mostFiles).map(({ png, alt }, i) => ({
    attachment: Buffer.from(png),
    name: `chart-${i + 1}.png`,
    description: alt.slice(0, mostDescription),
  }))
  const others = files.map((file) => ({ attachment: Buffer.from(bytesOf(file)), name: file.name }))
  const all = [...drawn, ...others].slice(0, mostFiles)
  if (all.length === 0) return {}
  const embeds = drawn.map(({ name }) => ({ image: { url: `attachment://${name}` } }))
  return { files: all, ...(embeds.length > 0 ? { embeds } : {}) }
}

function rows(all: readonly Button[]): Row[] {
  const count = Math.ceil(all.length / mostInRow)
  return Array.from({ length: count }, (_, i) => ({
    type: ComponentType.ActionRow,
    components: all.slice(i * mostInRow, (i + 1) * mostInRow).map(button),
  }))
}

const button = ({ label, data }: Button): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: label.length > mostLabel ? `${label.slice(0, mostLabel - 1)}…` : label,
  custom_id: data,
})

type Send = (message: Outgoing, nth: number) => Promise<unknown>
export type Ways = { log: Log; sleep: Sleep }

/** Sends messages one after another. What can't be sent is logged, and the rest of it left. */
export async function sendAll(messages: readonly Outgoing[], send: Send, ways: Ways): Promise<void> {
  const { log, sleep } = ways
  for (const [nth, message] of messages.entries()) {
    try {
      const words = await withFiles(message, (whole) => send(whole, nth), ways)
      if (words) await patiently(() => send(words, nth), { judge, sleep })
    } catch (error) {
      log('discord.unsent', problemOf(error))
      return
    }
  }
}

/** Sends a message that has files; what is left to send when it has none, or won't go with them. */
async function withFiles(
  message: Outgoing,
  send: (message: Outgoing) => Promise<unknown>,
  { log }: Ways,
): Promise<Outgoing | undefined> {
  const { files, embeds, ...words } = message
  if (!files) return words
  try {
    await send(message)
    return undefined
  } catch (error) {
    log('discord.file_unsent', problemOf(error))
    return words
  }
}

/** The library itself waits where Discord asks for a rest; what it lets through is final or the network. */
export const judge = (error: unknown): Verdict =>
  error instanceof DiscordAPIError || error instanceof DiscordjsError ? 'never' : 'again'

/** What may be logged of a failed call: its address would hold a token, and its body a member's words. */
export function problemOf(error: unknown): Record<string, string | number> {
  if (error instanceof DiscordAPIError) return { status: error.status, code: error.code }
  if (error instanceof HTTPError) return { status: error.status }
  if (error instanceof DoorProblem) return { problem: error.message }
  return { problem: error instanceof Error ? error.name : typeof error }
}
