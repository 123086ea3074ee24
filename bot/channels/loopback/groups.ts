import type { GatewayMessageCreateDispatchData } from 'discord.js'
import type { Update } from 'grammy/types'
import type { Answer } from '../../turn.ts'
import { openDiscord } from '../discord.ts'
import * as discord from '../fixtures/discord.ts'
import { me as telegramMe } from '../fixtures/telegram.ts'
import { openTelegram } from '../telegram.ts'
import { type DiscordApi, playDiscord } from './discord-api.ts'
import { directOf } from './discord-rest.ts'
import { rehearse } from './rehearsal.ts'
import { playTelegram, type TelegramApi } from './telegram-api.ts'

/** A group chat, line by line: "mia: is it busy?", "tom>us: and now?", "polly[bot]: a poll". */
export type Talk = { id: string; on: string; talk: readonly string[]; answers: string }

/** What we said in a group, and to which line. */
export type Heard = { talk: string; to: number; text: string }

export type Played = {
  idOf(who: string): string
  /** Whether a door has what a talk is made of. */
  plays(talk: Talk): boolean
  replay(talks: readonly Talk[]): Promise<Heard[]>
  /** Words that went to somebody alone who had not asked. */
  astray(): string[]
  close(): Promise<void>
}

type Line = { who: string; bot: boolean; to: string | undefined; text: string }

function lineOf(said: string): Line {
  const [, who = '', bot, to, text = ''] = /^(\w+)(\[bot\])?(?:>(\w+))?: ([\s\S]*)$/.exec(said) ?? []
  return { who, bot: bot !== undefined, to, text }
}

const people = ['mia', 'tom', 'ann', 'noor', 'polly']
/** What comes after a talk: once it is answered, all before it is. */
const lastLine = 'mia: @spotter thanks'

/** What we are called in the talks. */
const name = /@spotter\b(?!\.)/gi

const lineAt = ({ talk }: Talk, nth: number): Line => lineOf(nth < talk.length ? (talk[nth] ?? '') : lastLine)

/** Plays group talks at a door of the house. */
export function playGroups(door: 'telegram' | 'discord', answer: Answer): Promise<Played> {
  return door === 'telegram' ? onTelegram(answer) : onDiscord(answer)
}

async function until(done: () => boolean, longestMs = 170_000): Promise<void> {
  for (let waited = 0; !done(); waited += 20) {
    if (waited > longestMs) throw new Error('a group waits for its last answer')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const telegramIds = new Map(people.map((who, i) => [who, 500_100 + i]))
const telegramId = (who: string) => `${telegramIds.get(who) ?? 0}`

/** A line of a talk as Telegram brings it; the one after the last is ours to wait for. */
function telegramUpdate(talk: Talk, nth: number, at: number): Update {
  const line = lineAt(talk, nth)
  const chat = { id: -(100_000 + at), title: talk.id, type: 'supergroup' }
  const from = { id: Number(telegramId(line.who)), is_bot: line.bot, first_name: line.who }
  const text = line.text.replace(name, `@${telegramMe.username}`)
  const other = { id: Number(telegramId(line.to ?? '')), is_bot: false, first_name: 'x' }
  const original = { message_id: 1, chat, date: 1795280000, text: 'before' }
  const message = {
    ...{ message_id: 10 + nth, from, chat, date: 1795280100, text, entities: entitiesIn(text) },
    ...(line.to && { reply_to_message: { ...original, from: line.to === 'us' ? telegramMe : other } }),
  }
  return { update_id: 1000 + 100 * at + nth, message } as unknown as Update
}

function inTelegramGroups(api: TelegramApi): Said[] {
  return api.accepted('sendMessage').flatMap(({ chat_id, text, reply_parameters }) => {
    const at = -Number(chat_id) - 100_000
    const { message_id = 10 } = (reply_parameters ?? {}) as { message_id?: number }
    return at >= 0 ? [{ at, to: message_id - 10, text: String(text) }] : []
  })
}

async function onTelegram(answer: Answer): Promise<Played> {
  const api = await playTelegram()
  const { deps } = rehearse(answer)
  const strangers = ['noor', 'polly'].map(telegramId)
  const addressOf = async (sender: string) => (strangers.includes(sender) ? undefined : sender)
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  const door = await openTelegram(config, { ...deps, addressOf })
  const alone = () => api.accepted('sendMessage').filter(({ chat_id }) => Number(chat_id) > 0)
  return {
    idOf: telegramId,
    plays: () => true,
    replay: (talks) =>
      replayed(talks, {
        deliver: (talk, nth, at) => api.deliver(telegramUpdate(talk, nth, at)),
        said: () => inTelegramGroups(api),
      }),
    astray: () =>
      alone()
        .filter(({ chat_id }) => strangers.includes(`${chat_id}`))
        .map(({ text }) => String(text)),
    async close() {
      await door.close()
      await api.close()
    },
  }
}

type Said = { at: number; to: number; text: string }

type Ways = { deliver(talk: Talk, nth: number, at: number): unknown; said(): Said[] }

/** Brings all lines of all talks, and waits until each talk's last one is answered. */
async function replayed(talks: readonly Talk[], { deliver, said }: Ways): Promise<Heard[]> {
  for (const [at, talk] of talks.entries())
    for (let nth = 0; nth <= talk.talk.length; nth++) await deliver(talk, nth, at)
  await until(() => said().filter(({ at, to }) => to === talks[at]?.talk.length).length >= talks.length)
  return said().map(({ at, ...heard }) => ({ ...heard, talk: talks[at]?.id ?? '' }))
}

function entitiesIn(text: string): { type: string; offset: number; length: number }[] {
  const [command = ''] = /^\/\w+(?:@\w+)?/.exec(text) ?? []
  const mentions = [...text.matchAll(/(?<![\w.])@\w+/g)]
    .map(({ 0: called, index }) => ({ type: 'mention', offset: index, length: called.length }))
    .filter(({ offset }) => offset >= command.length)
  return command === '' ? mentions : [{ type: 'bot_command', offset: 0, length: command.length }, ...mentions]
}

const discordUser = (who: string) => ({
  ...discord.noor,
  id: `40211672500928${4000 + people.indexOf(who)}`,
  username: who,
})

function discordMessage(talk: Talk, nth: number, at: number): GatewayMessageCreateDispatchData {
  const line = lineAt(talk, nth)
  const content = line.text.replace(name, `<@${discord.me.id}>`)
  const mentioned = content !== line.text || line.to === 'us'
  const said = {
    ...{ ...discord.guildMention, content, id: `14414967${String(at * 100 + nth).padStart(11, '0')}` },
    author: { ...discordUser(line.who), ...(line.bot && { bot: true }) },
    mentions: mentioned ? [discord.me] : [],
  }
  return said as unknown as GatewayMessageCreateDispatchData
}

function inDiscordChannel(api: DiscordApi): Said[] {
  return api.state.messages.flatMap(({ channel_id, content, message_reference: reference }) => {
    const of = Number(reference?.message_id.slice(8) ?? -1)
    return channel_id === discord.channelId ? [{ at: Math.floor(of / 100), to: of % 100, text: content }] : []
  })
}

async function onDiscord(answer: Answer): Promise<Played> {
  const api = await playDiscord()
  const { deps, log, turns } = rehearse(answer)
  const door = await openDiscord({ token: api.token, apiRoot: api.root }, deps)
  const theirs = () => new Set(turns.map(({ sender }) => directOf(sender)))
  return {
    idOf: (who) => discordUser(who).id,
    // Commands are interactions there, which are hidden from the others by themselves.
    plays: ({ talk }) => talk.every((line) => !/: \//.test(line)),
    async replay(talks) {
      await until(() => log.includes('discord.open'))
      return replayed(talks, {
        deliver: (talk, nth, at) => api.deliver(discordMessage(talk, nth, at)),
        said: () => inDiscordChannel(api),
      })
    },
    astray: () =>
      api.state.messages
        .filter(({ channel_id }) => channel_id !== discord.channelId && !theirs().has(channel_id))
        .map(({ content }) => content),
    async close() {
      await door.close()
      await api.close()
    },
  }
}
