import { type Api, GrammyError, HttpError } from 'grammy'
import type { Log } from '../log.ts'
import type { Reply } from '../turn.ts'
import { type Button, buttons } from './buttons.ts'
import type { Sleep } from './door.ts'
import { DoorProblem } from './door-problem.ts'
import { parts } from './parts.ts'
import { patiently, type Verdict } from './patience.ts'
import type { Place } from './telegram-turn.ts'

/** Limits of the Bot API: UTF-16 units of a message, bytes of a button's data. */
const mostText = 4096
const mostData = 64

/** More buttons than this are a wall; the numbers beyond can still be typed. */
const mostChoices = 8

/** Letters of the labels that stand beside each other on a phone. */
const rowLetters = 28
const rowButtons = 3

type Message = Parameters<Api['raw']['sendMessage']>[0]

/** A reply as Telegram's messages, in order; the choices hang on the last one. */
export function messagesOf({ text, choices }: Pick<Reply, 'text' | 'choices'>, place: Place): Message[] {
  const keyboard = rows(buttons(choices.slice(0, mostChoices), mostData))
  const texts = parts(text, mostText)
  return texts.map((part, i) => ({
    chat_id: place.chat,
    text: part,
    link_preview_options: { is_disabled: true },
    ...(place.thread === undefined ? {} : { message_thread_id: place.thread }),
    ...(i === 0 && place.asked !== undefined
      ? { reply_parameters: { message_id: place.asked, allow_sending_without_reply: true } }
      : {}),
    ...(i === texts.length - 1 && keyboard.length > 0
      ? { reply_markup: { inline_keyboard: keyboard.map((row) => row.map(inlineButton)) } }
      : {}),
  }))
}

const inlineButton = ({ label, data }: Button) => ({ text: label, callback_data: data })

/** Short labels stand side by side, long ones below each other. */
function rows(all: readonly Button[]): Button[][] {
  const found: Button[][] = []
  for (const button of all) {
    const row = found.at(-1)
    const letters = row?.reduce((sum, { label }) => sum + label.length, button.label.length) ?? 0
    if (row && row.length < rowButtons && letters <= rowLetters) row.push(button)
    else found.push([button])
  }
  return found
}

/** Sends messages one after another. What can't be sent is logged, and the rest of it left. */
export async function sendAll(
  api: Api,
  messages: readonly Message[],
  { log, sleep }: { log: Log; sleep: Sleep },
): Promise<void> {
  for (const message of messages) {
    try {
      await patiently(() => api.raw.sendMessage(message), { judge, sleep })
    } catch (error) {
      log(isBlocked(error) ? 'telegram.blocked' : 'telegram.unsent', {
        chat: message.chat_id,
        ...problemOf(error),
      })
      return
    }
  }
}

function judge(error: unknown): Verdict {
  if (error instanceof HttpError) return 'again'
  if (!(error instanceof GrammyError)) return 'never'
  if (error.error_code === 429) return 1000 * (error.parameters.retry_after ?? 1)
  return error.error_code >= 500 ? 'again' : 'never'
}

const isBlocked = (error: unknown): boolean => error instanceof GrammyError && error.error_code === 403

/** What may be logged of a failed call; the words of network errors hold the token. */
export function problemOf(error: unknown): Record<string, string | number> {
  if (error instanceof GrammyError) return { code: error.error_code, problem: error.description }
  if (error instanceof DoorProblem) return { problem: error.message }
  return { problem: error instanceof Error ? error.name : typeof error }
}
