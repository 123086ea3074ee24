import { GatewayCloseCodes } from 'discord.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Door } from '../turn.ts'
import { openDiscord } from './discord.ts'
import { DoorProblem } from './door-problem.ts'
import * as events from './fixtures/discord.ts'
import { type DiscordApi, discordToken, playDiscord } from './loopback/discord-api.ts'
import { type Rehearsal, rehearse } from './loopback/rehearsal.ts'

let api: DiscordApi
let door: Door | undefined
let { turns, log }: Rehearsal = rehearse()

beforeEach(async () => {
  api = await playDiscord()
  door = undefined
})

afterEach(async () => {
  await door?.close()
  await api.close()
})

function open(token = api.token, apiRoot = api.root): Promise<Door> {
  const rehearsal = rehearse(async () => undefined)
  ;({ turns, log } = rehearsal)
  return openDiscord({ token, apiRoot }, rehearsal.deps)
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

test('a wrong token is refused in one sentence that does not show it', async () => {
  const token = 'MTE4NDQwMjMzNzYxMTU1MDcyMQ.GWrong.0123456789abcdefghijklmnopqrstuvwxyzAB'
  const opening = open(token)
  await expect(opening).rejects.toThrow(DoorProblem)
  await expect(opening).rejects.toThrow(/^Discord refuses the token/)
  await expect(opening).rejects.not.toThrow(token)
})

test('a token that only the gateway refuses is refused too', async () => {
  api.gateway.session.token = 'another'
  await expect(open()).rejects.toThrow(/^Discord refuses the token/)
})

test('with Discord out of reach the door opens at once and connects later', async () => {
  const { root } = api
  await api.close()
  door = await open(discordToken, root)
  expect(log).toEqual(['discord.unreachable'])
  api = await playDiscord(discordToken, Number(new URL(root).port))
  await eventually(() => expect(log).toContain('discord.open'))
  api.deliver(events.directMessage)
  await eventually(() => expect(turns).toHaveLength(1))
})

test('a token refused only later is logged, and closing still works', async () => {
  api.fail('GET /gateway/bot', { status: 404, code: 0, message: 'Not Found' })
  api.fail('GET /gateway/bot', { status: 401, code: 0, message: '401: Unauthorized' })
  door = await open()
  await eventually(() => expect(log).toEqual(['discord.unreachable', 'discord.refused']))
})

test('a door that never reached Discord can be closed', async () => {
  const { root } = api
  await api.close()
  door = await open(discordToken, root)
  await door.close()
})

test('a token taken back while the door is open is logged', async () => {
  door = await open()
  api.gateway.end(GatewayCloseCodes.AuthenticationFailed)
  await eventually(() => expect(log).toContain('discord.disconnected'))
})

test.each([2, 'auto'] as const)(
  'the guilds are shared by so many connections as are wanted: %s',
  async (shards) => {
    api.state.shards = 2
    const rehearsal = rehearse(async () => undefined)
    ;({ turns, log } = rehearsal)
    door = await openDiscord({ token: api.token, apiRoot: api.root, shards }, rehearsal.deps)
    await eventually(() => expect(log).toContain('discord.open'))
    expect([...api.gateway.sessions.values()].map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ])
    api.deliver(events.guildMention)
    api.deliver(events.directMessage)
    await eventually(() =>
      expect(turns.map(({ id }) => id).sort()).toEqual([events.directMessage.id, events.guildMention.id]),
    )
  },
)

test('a slash at the end of the api root does no harm', async () => {
  door = await open(api.token, `${api.root}/`)
  await eventually(() => expect(log).toContain('discord.open'))
})
