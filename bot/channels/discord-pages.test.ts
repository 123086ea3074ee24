import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer, Door, Reply } from '../turn.ts'
import { openDiscord } from './discord.ts'
import { openDiscordHttp } from './discord-http.ts'
import * as events from './fixtures/discord.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'
import { aChart, aPicture, rehearse, says } from './loopback/rehearsal.ts'

let api: DiscordApi
let door: Door | undefined

beforeEach(async () => {
  api = await playDiscord()
  door = undefined
})
afterEach(async () => {
  await door?.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

const draw = async () => aPicture

async function open(answer: Answer): Promise<void> {
  const config = { token: api.token, apiRoot: api.root, pace: { slowMs: 20, editMs: 20 } }
  door = await openDiscord(config, { ...rehearse(answer).deps, draw })
}

const more = [
  { label: 'More', send: '/slots legs more' },
  { label: 'Hold', send: '/book k3f9a2bc' },
]

/** An answer of a tool, with the same two choices under it. */
const of = (tool: string, text: string, charts: Reply['charts'] = []): Reply => ({
  ...says(text, more),
  charts,
  tools: [{ name: tool, input: {}, ok: true, result: {} }],
})

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 5 })
const shown = () => api.state.messages.map(({ content }) => content)
const labels = (nth: number) =>
  (api.state.messages[nth]?.components ?? []).flatMap(({ components }) =>
    components.map((each) => 'label' in each && each.label),
  )
const callback = () => api.state.interactions.at(-1)?.callback

test('the next page of an answer stands where the first one stood, however long it takes', async () => {
  await open(async ({ text }) => {
    if (text.startsWith('/')) await new Promise((resolve) => setTimeout(resolve, 100))
    return of('recommendSlots', `for ${text}`)
  })
  api.say('when is legs quiet?')
  await eventually(() => expect(shown()).toEqual(['for when is legs quiet?']))
  for (const edits of [1, 2]) {
    api.press('More')
    await eventually(() => expect(api.state.messages[0]?.edits).toBe(edits))
    expect(shown()).toEqual(['for /slots legs more'])
    expect(labels(0)).toEqual(['More', 'Hold'])
    expect(callback()).toEqual({ type: 6 })
  }
})

test('a page without a picture leaves nothing of the picture before, and the other way round', async () => {
  await open(async ({ text }) => of('recommendSlots', text, text.startsWith('/') ? [] : [aChart]))
  api.say('when is legs quiet?')
  await eventually(() => expect(api.state.messages[0]?.files).toHaveLength(1))
  api.press('More')
  await eventually(() => expect(api.state.messages).toMatchObject([{ edits: 1, files: [], embeds: [] }]))
})

test('what one alone can see is leafed through as well', async () => {
  await open(async ({ text }) => of('mySlots', text))
  api.interact(events.slashInGuild)
  await eventually(() => expect(shown()).toEqual(['/in legs']))
  api.press('More')
  await eventually(() => expect(shown()).toEqual(['/slots legs more']))
  expect(api.state.messages).toMatchObject([{ ephemeral: true }])
})

describe('below it stands, and the used buttons are gone', () => {
  const tools = (text: string) => (text.startsWith('/book') ? 'reserveSlot' : 'recommendSlots')

  test('what does something', async () => {
    await open(async ({ text }) => of(tools(text), text))
    api.say('quiet?')
    await eventually(() => expect(shown()).toHaveLength(1))
    api.press('Hold')
    await eventually(() => expect(shown()).toEqual(['quiet?', '/book k3f9a2bc']))
    await eventually(() => expect(labels(0)).toEqual([]))
  })

  test('what does something, for one alone: the press itself takes its buttons away', async () => {
    await open(async ({ text }) => of(tools(text), text))
    api.interact(events.slashInGuild)
    await eventually(() => expect(shown()).toHaveLength(1))
    api.press('Hold')
    await eventually(() => expect(shown()).toEqual(['/in legs', '/book k3f9a2bc']))
    expect(labels(0)).toEqual([])
    expect(callback()).toEqual({ type: 7, data: { components: [] } })
    expect(api.state.messages[1]).toMatchObject({ ephemeral: true })
  })

  test('another answer than the one that was pressed', async () => {
    await open(async ({ text }) => of(text.startsWith('/slots') ? 'crowdForecast' : 'recommendSlots', text))
    api.say('quiet?')
    await eventually(() => expect(shown()).toHaveLength(1))
    api.press('More')
    await eventually(() => expect(shown()).toEqual(['quiet?', '/slots legs more']))
    await eventually(() => expect(labels(0)).toEqual([]))
  })

  test('a page of an answer that was followed by others', async () => {
    await open(async ({ text }) => of('recommendSlots', text))
    api.say('first')
    await eventually(() => expect(shown()).toHaveLength(1))
    const press = api.pressOf('More')
    api.say('second')
    await eventually(() => expect(shown()).toHaveLength(2))
    api.interact(press)
    await eventually(() => expect(shown()).toEqual(['first', 'second', '/slots legs more']))
    await eventually(() => expect(labels(0)).toEqual([]))
    expect(labels(1)).toEqual(['More', 'Hold'])
  })

  test('a page that Discord would not take in its place', async () => {
    await open(async ({ text }) => of('recommendSlots', text))
    api.say('quiet?')
    await eventually(() => expect(shown()).toHaveLength(1))
    api.fail('PATCH /webhooks', { status: 404, code: 10008, message: 'Unknown Message' })
    api.press('More')
    await eventually(() => expect(shown()).toEqual(['quiet?', '/slots legs more']))
  })
})

test('in a channel where others read nothing that was said is changed', async () => {
  await open(async ({ text }) => of('recommendSlots', text))
  api.deliver(events.guildMention)
  await eventually(() => expect(shown()).toHaveLength(1))
  api.press('More')
  await eventually(() => expect(shown()).toHaveLength(2))
  expect(shown()[0]).not.toBe('/slots legs more')
})

test('by signed requests too, also before Discord has heard our answer to the press', async () => {
  const { deps } = rehearse(async ({ text }) =>
    of(text.startsWith('/book') ? 'reserveSlot' : 'recommendSlots', text),
  )
  const { token, root: apiRoot, publicKey } = api
  const http = openDiscordHttp({ token, apiRoot, publicKey, applicationId: undefined }, { ...deps, draw })
  await api.request(http.interactions, events.slashInGuild)
  await http.landed()
  await api.request(http.interactions, api.pressOf('More'))
  await http.landed()
  expect(shown()).toEqual(['/slots legs more'])
  await api.request(http.interactions, api.pressOf('Hold'))
  await http.landed()
  expect(shown()).toEqual(['/slots legs more', '/book k3f9a2bc'])
  expect(labels(0)).toEqual([])
  expect(api.state.messages[1]).toMatchObject({ ephemeral: true })
})
