import { GatewayIntentBits } from 'discord.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answer, Door } from '../turn.ts'
import { openDiscord } from './discord.ts'
import type { DoorDeps } from './door.ts'
import * as events from './fixtures/discord.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'
import { echo, type Rehearsal, rehearse, says } from './loopback/rehearsal.ts'

const { channelId, directChannelId, mia, noor } = events

let api: DiscordApi
let door: Door | undefined
let { turns, log, slept }: Rehearsal = rehearse()

beforeEach(async () => {
  api = await playDiscord()
  door = undefined
})

afterEach(async () => {
  await door?.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

async function open(answer: Answer = echo, more: Partial<DoorDeps> = {}): Promise<void> {
  const rehearsal = rehearse(answer)
  ;({ turns, log, slept } = rehearsal)
  door = await openDiscord({ token: api.token, apiRoot: api.root }, { ...rehearsal.deps, ...more })
}

const sent = () => api.state.messages.map(({ content }) => content)
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

test('a direct message comes in as a private turn, and the reply goes out while we are shown typing', async () => {
  await open()
  api.deliver(events.directMessage)
  await eventually(() => expect(sent()).toEqual(['you said is it busy now?']))
  expect(turns).toEqual([
    {
      id: '1441494470021775380',
      channel: 'discord',
      conversation: directChannelId,
      private: true,
      sender: mia.id,
      senderName: 'Mia',
      text: 'is it busy now?',
      at: new Date('2026-11-21T17:42:00Z'),
    },
  ])
  expect(api.state.typing).toEqual([directChannelId])
})

test('a channel is silent until somebody calls us, and the answer points to who did and pings nobody', async () => {
  await open()
  for (const event of [events.guildChatter, events.botMention, events.joinNotice]) api.deliver(event)
  api.deliver(events.guildMention)
  await eventually(() => expect(sent()).toEqual(['you said is it busy?']))
  expect(turns).toMatchObject([
    { conversation: channelId, private: false, sender: noor.id, senderName: 'noor.b', text: 'is it busy?' },
  ])
  expect(api.state.messages).toMatchObject([
    {
      channel_id: channelId,
      message_reference: { message_id: events.guildMention.id, fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
    },
  ])
})

test('we ask for no more than we need: not for the words of all messages', async () => {
  await open()
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits
  expect(api.gateway.session.intents).toEqual([Guilds | GuildMessages | DirectMessages])
})

test('a sticker is answered with a request for words', async () => {
  await open()
  api.deliver(events.directSticker)
  await eventually(() =>
    expect(sent()).toEqual(['I can only read text so far. Ask me in words, for example "is it busy now?".']),
  )
  expect(turns).toEqual([])
})

test('what is no text is answered in the language of whoever sent it', async () => {
  await open(undefined, { speechOf: async () => ({ language: 'de', clock: '24' }) })
  api.deliver(events.directSticker)
  await eventually(() =>
    expect(sent()).toEqual([
      'Ich kann bisher nur Text lesen. Frag mich in Worten, zum Beispiel „Ist gerade viel los?“.',
    ]),
  )
})

test('a long reply is split, and only the first part points to the question', async () => {
  await open(async () => says('quiet '.repeat(700)))
  api.deliver(events.guildMention)
  await eventually(() => expect(api.state.messages).toHaveLength(3))
  expect(api.state.messages.map((message) => 'message_reference' in message)).toEqual([true, false, false])
})

test('asked to slow down, the reply comes late and not twice', async () => {
  await open()
  api.fail('POST /channels/', { status: 204, code: 0, message: '' })
  api.fail(`POST /channels/${directChannelId}/messages`, {
    status: 429,
    code: 0,
    message: 'You are being rate limited.',
    retryAfter: 0.2,
  })
  api.deliver(events.directMessage)
  await eventually(() => expect(sent()).toEqual(['you said is it busy now?']))
})

test('a broken connection is tried again with growing pauses', async () => {
  await open()
  api.fail(`POST /channels/${directChannelId}/messages`, 'dropped', 'dropped')
  api.deliver(events.directMessage)
  await eventually(() => expect(sent()).toEqual(['you said is it busy now?']))
  expect(slept).toEqual([500, 1500])
})

test('a member who takes no messages from us is logged and not tried again', async () => {
  await open()
  const refusal = { status: 403, code: 50007, message: 'Cannot send messages to this user' }
  api.fail(`POST /channels/${directChannelId}/messages`, refusal)
  api.deliver(events.directMessage)
  await eventually(() => expect(log).toContain('discord.unsent'))
  expect(slept).toEqual([])
})

test('a lost gateway is taken up again where it broke, and nothing is lost', async () => {
  await open()
  api.gateway.drop()
  await eventually(() => expect(api.gateway.session.socket).toBeUndefined())
  api.deliver(events.directMessage)
  await eventually(() => expect(sent()).toEqual(['you said is it busy now?']))
  expect(api.gateway.session.resumed).toBe(1)
  expect(log).toContain('discord.resumed')
})

test('messages of one talk are answered in order, and another talk does not wait for them', async () => {
  const gate = Promise.withResolvers<void>()
  await open(async (turn) => {
    if (turn.text === 'slow') await gate.promise
    return echo(turn)
  })
  api.say('slow')
  api.say('after')
  api.deliver(events.guildMention)
  await eventually(() => expect(sent()).toEqual(['you said is it busy?']))
  gate.resolve()
  await eventually(() => expect(sent().slice(1)).toEqual(['you said slow', 'you said after']))
})

test('an answer that throws is logged and the door stays open', async () => {
  await open(async (turn) => {
    if (turn.private) throw new Error('a bug')
    return echo(turn)
  })
  api.deliver(events.directMessage)
  api.deliver(events.guildMention)
  await eventually(() => expect(sent()).toEqual(['you said is it busy?']))
  expect(log).toContain('discord.turn_failed')
})

test('closing waits for the answers under way', async () => {
  await open(async (turn) => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    return echo(turn)
  })
  api.deliver(events.directMessage)
  await eventually(() => expect(turns).toHaveLength(1))
  await door?.close()
  expect(sent()).toEqual(['you said is it busy now?'])
})
