import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer } from '../turn.ts'
import { type DiscordHttp, openDiscordHttp } from './discord-http.ts'
import * as events from './fixtures/discord.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'
import { signer } from './loopback/discord-signing.ts'
import { aChart, aPicture, echo, type Rehearsal, rehearse, says } from './loopback/rehearsal.ts'

const { mia, slashForAll, slashInDirect, slashInGuild } = events

let api: DiscordApi
let door: DiscordHttp
let { turns, log, deps }: Rehearsal = rehearse()

beforeEach(async () => {
  api = await playDiscord()
})
afterEach(async () => {
  await door.landed()
  await api.close()
  expect(api.mistakes).toEqual([])
})

function open(answer: Answer = echo, beside: Partial<Rehearsal['deps']> = {}): void {
  ;({ turns, log, deps } = rehearse(answer))
  const config = { token: api.token, apiRoot: api.root, publicKey: api.publicKey, applicationId: undefined }
  door = openDiscordHttp(config, { ...deps, ...beside })
}

const asks = (interaction: Parameters<DiscordApi['request']>[1]) =>
  api.request(door.interactions, interaction)
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })
const sent = () => api.state.messages.map(({ content }) => content)

const ping = { id: '1', token: 'none', type: 1 }

describe('what Discord asks first', () => {
  test('is answered when it is signed', async () => {
    open()
    const response = await api.repeat(door.interactions, ping)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ type: 1 })
  })

  test('is refused with the signature of somebody else, with none, and with words of another', async () => {
    open()
    const other = await signer().sign({ type: 1 })
    const none = new Request('https://gym.example/webhooks/discord', { method: 'POST', body: '{"type":1}' })
    for (const request of [other, none]) expect((await door.interactions(request)).status).toBe(401)
    const changed = async (genuine: Request) =>
      door.interactions(
        new Request(genuine.url, { method: 'POST', headers: genuine.headers, body: '{"type":2}' }),
      )
    expect((await api.repeat(changed, ping)).status).toBe(401)
    expect(turns).toEqual([])
  })
})

test('an answer is put off at once, and edited in, even when it is ready before Discord has heard that', async () => {
  open()
  const response = await asks(slashForAll)
  expect(await response.json()).toEqual({ type: 5 })
  await eventually(() => expect(sent()).toEqual(['you said /quiet legs tomorrow']))
  expect(turns).toMatchObject([{ private: false, language: 'en-GB', within: events.guildId }])
  expect(api.calls.filter((call) => call.endsWith('/callback'))).toEqual([])
})

test('what is about oneself is for one alone, with its chart and its buttons', async () => {
  const reply = { ...says('held', [{ label: 'Undo', send: '/undo k3f9' }]), charts: [aChart] }
  open(async () => reply, { draw: async () => aPicture })
  expect(await (await asks(slashInGuild)).json()).toEqual({ type: 5, data: { flags: 64 } })
  await eventually(() => expect(api.state.messages).toHaveLength(1))
  expect(api.state.messages).toMatchObject([
    { content: 'held', ephemeral: true, files: [{ name: 'chart-1.png' }], components: [{}] },
  ])
})

test('a press takes the plain buttons away and is answered by itself', async () => {
  open(async ({ text }) =>
    says(text, text.startsWith('/quiet') ? [{ label: 'Undo', send: '/undo k3f9' }] : []),
  )
  await asks(slashInDirect)
  await eventually(() => expect(sent()).toHaveLength(1))
  await asks(api.pressOf('Undo'))
  await eventually(() => expect(sent()).toEqual(['/quiet legs tomorrow', '/undo k3f9']))
  await door.landed()
  expect(api.state.messages[0]?.components).toEqual([])
})

test('asked twice for the same, it is answered once', async () => {
  open()
  await asks(slashForAll)
  await door.landed()
  await api.repeat(door.interactions, slashForAll)
  await door.landed()
  expect(turns).toHaveLength(1)
  expect(sent()).toHaveLength(1)
})

test('after fifteen minutes the answer is an ordinary message to whoever asked', async () => {
  let now = new Date('2026-11-21T17:42:00Z')
  open(
    async (turn) => {
      now = new Date('2026-11-21T17:58:00Z')
      return echo(turn)
    },
    { now: () => now },
  )
  await asks(slashInGuild)
  await eventually(() => expect(sent()).toEqual(['you said /in legs']))
  expect(api.state.messages).toMatchObject([{ channel_id: events.directChannelId, ephemeral: false }])
})

test('where Discord takes no edit any more, it is one too', async () => {
  open(async (turn) => {
    await eventually(() => expect(api.state.interactions).toHaveLength(1))
    for (const known of api.state.interactions) known.over = true
    return echo(turn)
  })
  const response = await asks(slashInGuild)
  expect(response.status).toBe(200)
  await eventually(() => expect(sent()).toEqual(['you said /in legs']))
  expect(api.state.messages).toMatchObject([{ channel_id: events.directChannelId }])
})

test('whoever takes no messages from us is noted', async () => {
  const unreachable = vi.fn(async () => {})
  open(echo, { unreachable })
  api.fail('POST /users/@me/channels', {
    status: 403,
    code: 50007,
    message: 'Cannot send messages to this user',
  })
  expect(await door.tell(`user:${mia.id}`, says('quiet now'), 'outbox:1')).toBe('closed')
  expect(unreachable).toHaveBeenCalledWith(`user:${mia.id}`)
  expect(await door.tell(`user:${mia.id}`, says('quiet now'), 'outbox:2')).toBe('sent')
  expect(api.state.messages).toMatchObject([{ channel_id: events.directChannelId, content: 'quiet now' }])
})

test('nonsense that is signed is refused', async () => {
  open()
  const nonsense = { ...ping, type: 77 }
  expect((await api.repeat(door.interactions, nonsense)).status).toBe(400)
  expect(log).toEqual([])
})

test('the commands are set once for an application that is asked for its name, and then left alone', async () => {
  open()
  await door.offer()
  await door.offer()
  expect(api.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1)
  expect(api.state.commands.length).toBeGreaterThan(30)
})
