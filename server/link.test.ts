import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answering } from '../bot/reply.ts'
import type { Channel, Reply, Teller, Turn } from '../bot/turn.ts'
import { identities, members } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { testGym } from '../tools/testing.ts'
import { deliver, webDoor } from './outbox.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase
let gym: Gym
let now: Date
let said: string[]

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  now = noon
  said = []
})

let updates = 0

async function writes(channel: Channel, text: string, more: Partial<Turn> = {}): Promise<Reply> {
  const crash = (error: unknown) => {
    throw error
  }
  const answer = answering({
    db: database.db,
    gym: async () => gym,
    hosted: undefined,
    web: 'https://gym.example',
    log: () => {},
    crash,
  })
  const turn: Turn = {
    ...{ id: `${++updates}`, channel, conversation: `${channel}-1`, private: true, sender: `${channel}-1` },
    ...{ senderName: 'Mia', text, at: now },
    ...more,
  }
  const reply = await answer(turn)
  if (!reply) throw new Error('nothing was answered')
  return reply
}

/** Presses the button of a reply that says something like it. */
const press = (channel: Channel, { choices }: Reply, label: RegExp) =>
  writes(channel, choices.find((each) => label.test(each.label))?.send ?? '')

const tools = ({ tools }: Reply) => tools.map(({ name, ok }) => [name, ok])
const codeIn = ({ text }: Reply) => /\/link (\S+)/.exec(text)?.[1] ?? ''

async function look(): Promise<void> {
  const door = (name: string): Teller => ({
    async tell(address, { text }) {
      said.push(`${name} ${address}: ${text}`)
      return 'sent'
    },
  })
  const doors = new Map([
    ['web', webDoor],
    ['telegram', door('telegram')],
    ['discord', door('discord')],
  ])
  await deliver(database.db, gym, { doors, log: () => {}, now: () => now })
}

test('a code from Telegram makes Discord the same member: what was done there is known here', async () => {
  await writes('telegram', 'in, legs')
  const shown = await writes('telegram', '/link')
  expect(shown.text).toMatch(
    /\n\n\/link [2-9a-z]{4}-[2-9a-z]{4}\n\nhttps:\/\/gym\.example\/\?link=[2-9a-z]{8}$/,
  )
  const done = await writes('discord', `/link ${codeIn(shown)}`)
  expect(done.text).toMatch(/^Done: here and on Telegram you are the same member now\./)
  expect(tools(await writes('discord', 'out'))).toEqual([['checkOut', true]])
  expect(await database.db.$count(members)).toBe(1)
  await look()
  expect(said).toEqual([
    "telegram telegram-1: You are the same member here and on Discord now. If that wasn't you, send me /link undo within 24 hours.",
  ])
})

test('and by undo, or a day later by a command, they are two again', async () => {
  await writes('telegram', 'in, legs')
  await writes('discord', 'hi')
  const code = codeIn(await writes('telegram', '/link'))
  const done = await writes('discord', `/link ${code}`)
  expect((await press('discord', done, /^Undo/)).tools).toMatchObject([{ name: 'undo', ok: true }])
  expect(tools(await writes('discord', 'out'))).toEqual([['checkOut', false]])
  const again = codeIn(await writes('telegram', '/link'))
  await writes('discord', `/link ${again}`)
  now = addMinutes(noon, 23 * 60)
  expect((await writes('telegram', '/link undo')).text).toMatch(/^Done: they are two members again/)
  expect(await database.db.$count(members)).toBe(2)
})

test('two who both have something join after a yes', async () => {
  await writes('telegram', 'in, legs')
  await writes('discord', 'in, chest')
  const asked = await writes('discord', `/link ${codeIn(await writes('telegram', '/link'))}`)
  expect(asked.text).toMatch(/^Shall I make one member of you here and of Mia on Telegram\?/)
  expect((await press('discord', asked, /^Yes/)).text).toMatch(/^Done/)
  expect(tools(await writes('telegram', 'out'))).toEqual([['checkOut', true]])
})

test('a link with a code asks first, also of somebody new', async () => {
  const code = codeIn(await writes('telegram', '/link')).replace('-', '')
  const asked = await writes('discord', `/start link_${code}`)
  expect(asked.text).toContain('Say yes only if you made this link yourself.')
  expect((await press('discord', asked, /^No/)).text).toMatch(/^Good, nothing is joined/)
  expect(await database.db.$count(members)).toBe(2)
})

test('in a group no code is shown and none is taken', async () => {
  const group = { conversation: '-100', private: false, within: '-100' }
  expect(await writes('telegram', '/link', group)).toMatchObject({ alone: true, text: '' })
  const code = codeIn(await writes('telegram', '/link'))
  const hidden = { within: '-100', hidden: true, sender: 'other', conversation: 'other' } as const
  expect((await writes('telegram', `/link ${code}`, hidden)).text).toMatch(/^Others could read that code/)
})

test('a door that was left is somebody new, who does not know what was said', async () => {
  await writes('telegram', 'in, legs')
  await writes('discord', `/link ${codeIn(await writes('telegram', '/link'))}`)
  expect((await writes('discord', '/link leave telegram')).text).toMatch(/^Done: Telegram is no longer/)
  expect(tools(await writes('telegram', 'out'))).toEqual([['checkOut', false]])
  expect(tools(await writes('discord', 'out'))).toEqual([['checkOut', true]])
  expect((await writes('discord', '/link leave discord')).text).toMatch(/^That is your only door/)
})

test('each side hears it in the language of their app', async () => {
  const shown = await writes('telegram', '/link', { language: 'de' })
  expect(shown.text).toMatch(/^Damit du auch in einer anderen App dasselbe Mitglied bist/)
  const done = await writes('discord', `/link ${codeIn(shown)}`, { language: 'es-ES' })
  expect(done.text).toMatch(/^Hecho: aquí y allí \(Telegram\) ya eres la misma persona\./)
  expect(await database.db.$count(identities)).toBe(2)
})
