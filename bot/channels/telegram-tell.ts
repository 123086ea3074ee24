import type { Api } from 'grammy'
import type { Told, Unasked } from '../turn.ts'
import { deliver, type Ways } from './telegram-deliver.ts'
import { isClosed, judge, movedTo, problemOf } from './telegram-faults.ts'
import type { Pace } from './telegram-pace.ts'
import { type Outgoing, outgoing } from './telegram-send.ts'
import { placeAt } from './telegram-turn.ts'

/** A rest this short is waited for here; a longer one is handed back. */
const shortRestMs = 10_000

/**
 * Says something unasked in a chat.
 *
 * One attempt: a rest that Telegram asks for is handed back, since a process that dies while it waits would leave
 * behind a message that looks as if it had been sent. Once the words are out it is said; what follows them is sent
 * as patiently as a reply, and never makes the words come twice.
 */
export async function tell(
  api: Api,
  address: string,
  message: Unasked,
  ways: Ways & { pace?: Pace },
): Promise<Told> {
  const place = placeAt(address)
  if (!place) return 'never'
  const rest = ways.pace?.restFor(place.chat) ?? 0
  if (rest > shortRestMs) return rest
  const [words, ...more] = outgoing(message, [], place)
  try {
    if (words) await sendNow(api, words)
  } catch (error) {
    ways.log('telegram.untold', { chat: place.chat, ...problemOf(error) })
    if (isClosed(error)) {
      await ways.unreachable?.(address)
      return 'closed'
    }
    const to = movedTo(error)
    if (to === undefined) return judge(error)
    await ways.moved?.(`${place.chat}`, `${to}`)
    return tell(api, `${to}`, message, ways)
  }
  await deliver(api, more, ways)
  return 'sent'
}

async function sendNow(api: Api, thing: Outgoing): Promise<void> {
  if ('message' in thing) await api.raw.sendMessage(thing.message)
  else if ('photo' in thing) await api.raw.sendPhoto(thing.photo)
  else await api.raw.sendDocument(thing.document)
}
