import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answer, Reply } from '../turn.ts'
import { groupMention } from './fixtures/telegram.ts'
import { aChart, aPicture, rehearse, says } from './loopback/rehearsal.ts'
import { playTelegram, type TelegramApi } from './loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from './telegram.ts'

let api: TelegramApi
let door: TelegramDoor

beforeEach(async () => {
  api = await playTelegram()
})
afterEach(async () => {
  await door.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

async function open(answer: Answer): Promise<void> {
  const { deps } = rehearse(answer)
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  door = await openTelegram(config, { ...deps, draw: async () => aPicture })
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

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })
const shown = () => api.state.messages.map(({ text, caption }) => text ?? caption)

test('the next page of an answer stands where the first one stood', async () => {
  await open(async ({ text }) => of('recommendSlots', `for ${text}`))
  await api.say('when is legs quiet?')
  await eventually(() => expect(shown()).toHaveLength(1))
  await api.press('More')
  await eventually(() => expect(shown()).toEqual(['for /slots legs more']))
  await eventually(() => expect(api.state.presses.size).toBe(0))
  expect(JSON.stringify(api.state.messages[0]?.reply_markup)).toContain('Hold')
  expect(api.accepted('sendMessage')).toHaveLength(1)
})

test('a page with its picture too', async () => {
  await open(async ({ text }) => of('recommendSlots', `for ${text}`, [aChart]))
  await api.say('when is legs quiet?')
  await eventually(() => expect(shown()).toHaveLength(1))
  await api.press('More')
  await eventually(() => expect(shown()).toEqual(['for /slots legs more']))
  expect(api.accepted('editMessageMedia')).toHaveLength(1)
  expect(api.accepted('sendPhoto')).toHaveLength(1)
})

test('the same page once more changes nothing and says nothing', async () => {
  await open(async () => of('recommendSlots', 'Nothing more.'))
  await api.say('when is legs quiet?')
  await eventually(() => expect(shown()).toHaveLength(1))
  await api.press('More')
  await eventually(() => expect(api.calls.map(({ method }) => method)).toContain('editMessageText'))
  await door.close()
  expect(shown()).toEqual(['Nothing more.'])
})

test('what does something stands below, and the buttons it came from are gone', async () => {
  await open(async ({ text }) => of(text.startsWith('/book') ? 'reserveSlot' : 'recommendSlots', text))
  await api.say('quiet?')
  await eventually(() => expect(shown()).toHaveLength(1))
  await api.press('Hold')
  await eventually(() => expect(shown()).toEqual(['quiet?', '/book k3f9a2bc']))
  await eventually(() => expect(api.state.messages[0]).not.toHaveProperty('reply_markup'))
})

test('another answer than the one that was leafed stands below', async () => {
  await open(async ({ text }) => of(text.startsWith('/slots') ? 'crowdForecast' : 'recommendSlots', text))
  await api.say('quiet?')
  await eventually(() => expect(shown()).toHaveLength(1))
  await api.press('More')
  await eventually(() => expect(shown()).toEqual(['quiet?', '/slots legs more']))
  await eventually(() => expect(api.state.messages[0]).not.toHaveProperty('reply_markup'))
})

test('an answer that others have followed is not changed any more', async () => {
  await open(async ({ text }) => of('recommendSlots', text))
  await api.say('first')
  await eventually(() => expect(shown()).toHaveLength(1))
  const first = structuredClone(api.state.messages[0])
  await api.say('second')
  await eventually(() => expect(shown()).toHaveLength(2))
  const newest = api.state.messages.pop()
  const [message] = api.state.messages
  await api.press('More')
  if (newest) api.state.messages.splice(1, 0, newest)
  await eventually(() => expect(shown()).toHaveLength(3))
  expect(message?.text).toBe(first?.text)
})

test('in a group nothing that was said is changed', async () => {
  await open(async ({ text }) => of('crowdNow', text))
  await api.deliver(groupMention)
  await eventually(() => expect(shown()).toHaveLength(1))
  await api.press('More')
  await eventually(() => expect(api.accepted('sendMessage').length).toBeGreaterThan(1))
  expect(api.accepted('editMessageText')).toEqual([])
})
