import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer } from '../turn.ts'
import { openDiscord } from './discord.ts'
import { type DiscordHttp, openDiscordHttp } from './discord-http.ts'
import type { DoorDeps } from './door.ts'
import * as events from './fixtures/discord.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'
import { echo, rehearse, says } from './loopback/rehearsal.ts'

const { channelId, directChannelId, me, mia, slashForAll } = events
const guildMention = { ...events.guildMention, author: mia }

let api: DiscordApi
let close: () => Promise<void>
let turns: Parameters<Answer>[0][]

beforeEach(async () => {
  api = await playDiscord()
  turns = []
})
afterEach(async () => {
  await close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

const pace = { slowMs: 40, editMs: 30 }
/** What is for one alone is not answered where others read along. */
const discreet =
  (answer: Answer = echo): Answer =>
  async (turn, heard) => {
    turns.push(turn)
    return turn.private ? answer(turn, heard) : { ...says(''), alone: true }
  }

async function openGateway(answer?: Answer, beside: Partial<DoorDeps> = {}): Promise<void> {
  const deps = { ...rehearse().deps, answer: discreet(answer), ...beside }
  const door = await openDiscord({ token: api.token, apiRoot: api.root, pace }, deps)
  close = () => door.close()
}

function openHttp(answer?: Answer, beside: Partial<DoorDeps> = {}): DiscordHttp {
  const deps = { ...rehearse().deps, answer: discreet(answer), ...beside }
  const { token, root: apiRoot, publicKey } = api
  const door = openDiscordHttp({ token, apiRoot, publicKey, applicationId: me.id, pace }, deps)
  close = () => door.landed()
  return door
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 5 })
const sent = () => api.state.messages.map(({ channel_id, content }) => [channel_id, content])
const closedToUs = { status: 403, code: 50007, message: 'Cannot send messages to this user' }
const inPrivate = 'I sent it to you privately.'
const words = 'when is legs quiet tomorrow?'
const link = `https://discord.com/users/${me.id}`

describe('what is for one alone, asked by a mention', () => {
  test('is answered in the talk with them, with a line under what they wrote', async () => {
    await openGateway()
    api.deliver(guildMention)
    await eventually(() => expect(sent()).toHaveLength(2))
    expect(api.state.messages).toMatchObject([
      { channel_id: directChannelId, content: expect.stringContaining('you said') },
      { channel_id: channelId, content: inPrivate, message_reference: { message_id: guildMention.id } },
    ])
    const [open, own] = turns
    expect(open).toMatchObject({ private: false, conversation: channelId })
    expect(own).toEqual({
      ...open,
      conversation: directChannelId,
      private: true,
      hidden: true,
      shown: true,
    })
  })

  test('in the speech of whoever asked', async () => {
    const speechOf: DoorDeps['speechOf'] = async (turn) => ({
      language: turn.private && turn.sender === guildMention.author.id ? 'de' : 'en',
      clock: '24',
    })
    await openGateway(echo, { speechOf })
    api.deliver(guildMention)
    await eventually(() => expect(sent()).toHaveLength(2))
    expect(sent()[1]).toEqual([channelId, 'Ich habe es dir privat geschickt.'])
  })

  test.each([
    ['their talk can be opened, but takes nothing', `POST /channels/${directChannelId}/messages`],
    ['their talk cannot be opened', 'POST /users/@me/channels'],
  ])('says that it does not get through, and where to write, where %s', async (_, call) => {
    const unreachable = vi.fn(async () => {})
    await openGateway(echo, { unreachable })
    api.fail(call, closedToUs)
    api.deliver(guildMention)
    await eventually(() => expect(sent()).toHaveLength(1))
    expect(sent()).toEqual([
      [channelId, `I can't reach you in private. Open ${link}, write to me there, and I'll tell you.`],
    ])
    // Nothing is done for somebody who can't be told of it.
    if (call.includes('@me')) expect(turns).toHaveLength(1)
    else expect(unreachable).toHaveBeenCalledExactlyOnceWith(directChannelId)
  })

  test('that takes long shows that in private, and in the group nothing but the line', async () => {
    const gate = Promise.withResolvers<void>()
    const slow: Answer = async (turn, heard) => {
      heard?.('Your weight is ')
      await gate.promise
      return says(`Your weight is 61 kg, ${turn.senderName}.`)
    }
    await openGateway(slow)
    api.deliver(guildMention)
    await eventually(() => expect(sent()).toHaveLength(1))
    await eventually(() => expect(sent()).toEqual([[directChannelId, 'Your weight is']]))
    gate.resolve()
    await eventually(() => expect(sent()).toHaveLength(2))
    expect(sent()[0]?.[1]).toContain('61 kg')
    expect(sent()[1]).toEqual([channelId, inPrivate])
  })

  test('has its waiting line in the group become the line that says where it went', async () => {
    await openGateway(echo, {
      async answer(turn) {
        if (turn.private) return echo(turn)
        await eventually(() => expect(sent()).toEqual([[channelId, 'One moment, I am working it out.']]))
        return { ...says(''), alone: true }
      },
    })
    api.deliver(guildMention)
    await eventually(() => expect(sent()).toContainEqual([channelId, inPrivate]))
    expect(sent()).toHaveLength(2)
  })

  test('that was answered before leaves no line', async () => {
    await openGateway(async () => undefined)
    api.deliver(guildMention)
    await eventually(() => expect(turns).toHaveLength(2))
    await close()
    expect(sent()).toEqual([])
  })
})

describe.each(['gateway', 'signed request'] as const)('asked by an interaction over the %s', (way) => {
  async function ask(answer?: Answer, beside: Partial<DoorDeps> = {}): Promise<void> {
    if (way === 'gateway') {
      await openGateway(answer, beside)
      api.interact(slashForAll)
    } else await api.request(openHttp(answer, beside).interactions, slashForAll)
  }

  test('it is answered to them alone, and what others saw waiting is taken back', async () => {
    await ask()
    await eventually(() => expect(sent()).toHaveLength(1))
    expect(api.state.messages).toMatchObject([
      { content: expect.stringContaining('you said /quiet'), ephemeral: true, channel_id: channelId },
    ])
    const [open, own] = turns
    expect(own).toEqual({
      ...open,
      conversation: `${channelId}:${mia.id}`,
      private: true,
      hidden: true,
    })
  })

  test('it grows for them alone', async () => {
    const gate = Promise.withResolvers<void>()
    const long = `${words} `.repeat(150)
    await ask(async (_, heard) => {
      heard?.('Your plan: ')
      await gate.promise
      return says(long)
    })
    await eventually(() => expect(sent()).toEqual([[channelId, 'Your plan:']]))
    gate.resolve()
    await eventually(() => expect(sent()[0]?.[1]).not.toBe('Your plan:'))
    expect(api.state.messages.every(({ ephemeral }) => ephemeral)).toBe(true)
  })

  test('it goes to the talk with them where what others saw cannot be taken back', async () => {
    const down = { status: 503, code: 0, message: 'Service Unavailable' }
    const deleting = `DELETE /webhooks/${slashForAll.application_id}`
    api.fail(deleting, down, down, down, down)
    await ask()
    await eventually(() => expect(sent()).toHaveLength(1))
    expect(sent()).toEqual([[directChannelId, expect.stringContaining('you said')]])
    expect(turns[1]).toMatchObject({ conversation: directChannelId, private: true, hidden: true })
  })

  test('it goes there too where the interaction is over', async () => {
    await ask(async (turn) => {
      for (const known of api.state.interactions) known.over = true
      return echo(turn)
    })
    await eventually(() => expect(sent()).toEqual([[directChannelId, expect.stringContaining('you said')]]))
  })

  test('nothing of it stays where it was answered before', async () => {
    await ask(async () => undefined)
    await eventually(() => expect(turns).toHaveLength(2))
    await close()
    expect(sent()).toEqual([])
  })
})
