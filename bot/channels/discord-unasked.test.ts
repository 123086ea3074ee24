import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Door, Unasked } from '../turn.ts'
import { openDiscord } from './discord.ts'
import { channelId, directChannelId } from './fixtures/discord.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'
import { rehearse } from './loopback/rehearsal.ts'

const calendar = { name: 'visit.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' }
const reminder: Unasked = {
  text: 'Legs at 18:00, in an hour.',
  choices: [{ label: 'Give it back', send: '/cancel k3f9a2bc' }],
  files: [],
}

let api: DiscordApi
let door: Door
let log: string[]
let slept: number[]

beforeEach(async () => {
  api = await playDiscord()
  const rehearsal = rehearse()
  ;({ log, slept } = rehearsal)
  door = await openDiscord({ token: api.token, apiRoot: api.root }, rehearsal.deps)
})
afterEach(async () => {
  await door.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

const posts = `POST /channels/${directChannelId}/messages`
const tell = (message = reminder, key = 'outbox:7', address = directChannelId) =>
  door.tell(address, message, key)
const messages = () => api.state.messages

test('is a message with its buttons and files in the talk with the member, and pings nobody', async () => {
  expect(await tell({ ...reminder, files: [calendar] })).toBe('sent')
  expect(messages()).toMatchObject([
    {
      channel_id: directChannelId,
      content: reminder.text,
      components: [{ components: [{ label: 'Give it back' }] }],
      files: [{ name: 'visit.ics', bytes: new TextEncoder().encode(calendar.text) }],
      allowed_mentions: { parse: [] },
    },
  ])
})

test('brings a file that is no text byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  const text = btoa(String.fromCharCode(...bytes))
  const pdf = { name: 'peaks.pdf', type: 'application/pdf', text, encoding: 'base64' as const }
  expect(await tell({ ...reminder, files: [pdf] })).toBe('sent')
  expect(messages()).toMatchObject([{ files: [{ name: 'peaks.pdf', bytes }] }])
})

test('can be said in a channel of a guild', async () => {
  expect(await tell(reminder, 'outbox:7', channelId)).toBe('sent')
  expect(messages()).toMatchObject([{ channel_id: channelId }])
})

test('is the same message when it is said again, and another with another key', async () => {
  const long = { ...reminder, text: 'quiet '.repeat(500) }
  for (let i = 0; i < 3; i++) expect(await tell(long)).toBe('sent')
  expect(messages()).toHaveLength(2)
  expect(await tell(long, 'outbox:8')).toBe('sent')
  expect(messages()).toHaveLength(4)
  expect(door.keyLastsMs).toBeGreaterThanOrEqual(120_000)
})

describe('what fails', () => {
  test.each([
    [403, 50007, 'Cannot send messages to this user'],
    [404, 10003, 'Unknown Channel'],
    [404, 10013, 'Unknown User'],
    [403, 50278, 'Cannot send messages to this user due to having no mutual guilds'],
  ])('with %i, code %i, is closed to us', async (status, code, message) => {
    api.fail(posts, { status, code, message })
    expect(await tell()).toBe('closed')
    expect(log).toContain('discord.untold')
  })

  test('by a lost connection is left for another time', async () => {
    api.fail(posts, 'dropped', 'lost', 'dropped', 'dropped')
    expect(await tell()).toBe('again')
    expect(await tell()).toBe('sent')
    expect(messages()).toHaveLength(1)
    expect(slept).toEqual([500, 1500, 4000])
  })

  test('on the side of Discord is left for another time, after the library tried', async () => {
    const fault = { status: 503, code: 0, message: 'Service Unavailable' }
    api.fail(posts, fault, fault, fault, fault)
    expect(await tell()).toBe('again')
  })

  test('by asking too much comes late', async () => {
    api.fail(posts, { status: 429, code: 0, message: 'You are being rate limited.', retryAfter: 0.2 })
    expect(await tell()).toBe('sent')
    expect(messages()).toHaveLength(1)
  })

  test('for its file alone goes without it', async () => {
    api.fail(posts, { status: 413, code: 40005, message: 'Request entity too large' })
    expect(await tell({ ...reminder, files: [calendar] })).toBe('sent')
    expect(messages()).toMatchObject([{ content: reminder.text, files: [] }])
  })

  test.each(['', 'nowhere', `${channelId}:402116725009284096`])('at "%s" never works', async (address) => {
    expect(await tell(reminder, 'outbox:7', address)).toBe('never')
    expect(messages()).toEqual([])
  })
})
