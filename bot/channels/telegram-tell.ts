import type { Api } from 'grammy'
import type { Told, Unasked } from '../turn.ts'
import { judge, type Outgoing, outgoing, problemOf, sendAll, type Ways } from './telegram-send.ts'
import { placeAt } from './telegram-turn.ts'

/**
 * Says something unasked in a chat.
 *
 * One attempt: a rest that Telegram asks for is handed back, since a process that dies while it waits would leave
 * behind a message that looks as if it had been sent. Once the words are out it is said; what follows them is sent
 * as patiently as a reply, and never makes the words come twice.
 */
export async function tell(api: Api, address: string, message: Unasked, ways: Ways): Promise<Told> {
  const place = placeAt(address)
  if (!place) return 'never'
  const [words, ...rest] = outgoing(message, [], place)
  try {
    if (words) await sendNow(api, words)
  } catch (error) {
    ways.log('telegram.untold', { chat: place.chat, ...problemOf(error) })
    return judge(error)
  }
  await sendAll(api, rest, ways)
  return 'sent'
}

async function sendNow(api: Api, thing: Outgoing): Promise<void> {
  if ('message' in thing) await api.raw.sendMessage(thing.message)
  else if ('photo' in thing) await api.raw.sendPhoto(thing.photo)
  else await api.raw.sendDocument(thing.document)
}
