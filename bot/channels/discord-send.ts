import {
  type APIActionRowComponent,
  type APIButtonComponent,
  ButtonStyle,
  ComponentType,
  DiscordAPIError,
  DiscordjsError,
  HTTPError,
} from 'discord.js'
import type { Log } from '../log.ts'
import type { Reply } from '../turn.ts'
import { type Button, buttons } from './buttons.ts'
import type { Sleep } from './door.ts'
import { DoorProblem } from './door-problem.ts'
import { parts } from './parts.ts'
import { patiently, type Verdict } from './patience.ts'

/** Discord's limits: letters of a message, of a label and of a button's data, buttons in a row, rows. */
const mostText = 2000
const mostLabel = 80
const mostData = 100
const mostInRow = 5
const mostRows = 5

type Row = APIActionRowComponent<APIButtonComponent>

/** A message to be sent, in whichever of Discord's ways. */
export type Outgoing = { content: string; components: Row[] }

/** A reply as Discord's messages, in order; the choices hang on the last one. */
export function messagesOf({ text, choices }: Pick<Reply, 'text' | 'choices'>): Outgoing[] {
  const components = rows(buttons(choices.slice(0, mostInRow * mostRows), mostData))
  const texts = parts(text, mostText)
  return texts.map((content, i) => ({ content, components: i === texts.length - 1 ? components : [] }))
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

/** Sends messages one after another. What can't be sent is logged, and the rest of it left. */
export async function sendAll(
  messages: readonly Outgoing[],
  send: (message: Outgoing, nth: number) => Promise<unknown>,
  { log, sleep }: { log: Log; sleep: Sleep },
): Promise<void> {
  for (const [nth, message] of messages.entries()) {
    try {
      await patiently(() => send(message, nth), { judge, sleep })
    } catch (error) {
      log('discord.unsent', problemOf(error))
      return
    }
  }
}

/** The library itself waits where Discord asks for a rest; what it lets through is final or the network. */
const judge = (error: unknown): Verdict =>
  error instanceof DiscordAPIError || error instanceof DiscordjsError ? 'never' : 'again'

/** What may be logged of a failed call: its address would hold a token, and its body a member's words. */
export function problemOf(error: unknown): Record<string, string | number> {
  if (error instanceof DiscordAPIError) return { status: error.status, code: error.code }
  if (error instanceof HTTPError) return { status: error.status }
  if (error instanceof DoorProblem) return { problem: error.message }
  return { problem: error instanceof Error ? error.name : typeof error }
}
