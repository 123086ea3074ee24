import * as discord from '../../bot/channels/fixtures/discord.ts'
import { privateMessage } from '../../bot/channels/fixtures/telegram.ts'
import type { SentInteraction } from '../../bot/channels/loopback/discord-api.ts'

/** Which way somebody writes to us. */
export type Way = 'telegram' | 'interaction' | 'gateway'

/** Somebody who comes and goes, and says so each time: in, out, in, out. */
export type Person = {
  way: Way
  /** The channel's number of them. */
  sender: string
  /** The conversation as the channel names it. */
  conversation: string
  /** Ids of what they have said so far, in order. */
  said: string[]
}

export function peopleOf(count: number): Person[] {
  return Array.from({ length: count }, (_, nth) => {
    const way: Way = nth % 2 === 0 ? 'telegram' : nth % 4 === 1 ? 'interaction' : 'gateway'
    if (way === 'telegram') {
      const sender = `${500_000_000 + nth}`
      return { way, sender, conversation: sender, said: [] }
    }
    const sender = `4021167250092${String(nth).padStart(5, '0')}`
    return { way, sender, conversation: `1184420991245${String(nth).padStart(6, '0')}`, said: [] }
  })
}

/** What they say next: whoever is out comes in. */
export const nextWords = ({ said }: Person): string => (said.length % 2 === 0 ? '/in legs' : '/out')

export function telegramUpdate({ sender }: Person, id: string, text: string) {
  const from = { ...privateMessage.message.from, id: Number(sender) }
  const chat = { ...privateMessage.message.chat, id: Number(sender) }
  return {
    update_id: Number(id),
    message: { ...privateMessage.message, from, chat, message_id: Number(id) % 1_000_000, text },
  }
}

const userOf = ({ sender }: Person) => ({ ...discord.mia, id: sender })

export function directMessage(person: Person, id: string, content: string) {
  const { conversation: channel_id } = person
  return { ...discord.directMessage, id, author: userOf(person), channel_id, content }
}

export function slashCommand(person: Person, id: string, text: string): SentInteraction {
  const [name = '', split] = text.slice(1).split(' ')
  const options = split === undefined ? [] : [{ name: 'split', type: 3, value: split }]
  const { conversation: channel_id } = person
  const where = { channel_id, channel: { id: channel_id, type: 1 }, user: userOf(person) }
  const data = { id: '1', name, type: 1, options }
  return { ...discord.slashInDirect, id, token: `token${id}`, ...where, data } as unknown as SentInteraction
}
