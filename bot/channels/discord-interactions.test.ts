import { MessageFlags } from 'discord.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { offered } from '../commands/offered.ts'
import type { Answer, Door } from '../turn.ts'
import { openDiscord } from './discord.ts'
import * as events from './fixtures/discord.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'
import { echo, type Rehearsal, rehearse, says } from './loopback/rehearsal.ts'

const { channelId, directChannelId, mia } = events

const some = offered.filter(({ name }) => ['in', 'quiet', 'start'].includes(name))

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
  expect(api.mistakes).toEqual([])
})

async function open(answer: Answer = echo): Promise<void> {
  const rehearsal = rehearse(answer)
  ;({ turns, log } = rehearsal)
  const deps = { ...rehearsal.deps, offered: some }
  door = await openDiscord({ token: api.token, apiRoot: api.root }, deps)
}

const sent = () => api.state.messages.map(({ content }) => content)
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

test('a command about oneself is answered in a channel for one alone', async () => {
  await open()
  api.interact(events.slashInGuild)
  await eventually(() => expect(sent()).toEqual(['you said /in legs']))
  expect(api.state.messages).toMatchObject([{ ephemeral: true }])
  expect(turns).toMatchObject([{ private: true, conversation: `${channelId}:${mia.id}`, sender: mia.id }])
})

test('other commands are answered for all, with their options in the order they are read', async () => {
  await open()
  api.interact(events.slashForAll)
  await eventually(() => expect(sent()).toEqual(['you said /quiet legs tomorrow']))
  expect(api.state.messages).toMatchObject([{ ephemeral: false }])
  expect(turns).toMatchObject([{ private: false, conversation: channelId }])
})

test('a command in a direct talk is private', async () => {
  await open()
  api.interact(events.slashInDirect)
  await eventually(() => expect(sent()).toEqual(['you said /quiet legs tomorrow']))
  expect(turns).toMatchObject([{ private: true, conversation: directChannelId, senderName: 'Mia' }])
})

test('a command is acknowledged at once, however long the answer takes', async () => {
  const gate = Promise.withResolvers<void>()
  await open(async (turn) => {
    await gate.promise
    return echo(turn)
  })
  api.deliver(events.guildMention)
  api.interact(events.slashForAll)
  await eventually(() => expect(api.state.interactions).toMatchObject([{ acknowledged: true }]))
  expect(sent()).toEqual([])
  gate.resolve()
  await eventually(() => expect(sent()).toEqual(['you said is it busy?', 'you said /quiet legs tomorrow']))
})

test('the parts of a long answer to a command stay with the one who asked', async () => {
  await open(async () => says('quiet '.repeat(700)))
  api.interact(events.slashInGuild)
  await eventually(() => expect(api.state.messages).toHaveLength(1))
  expect(api.state.messages).toMatchObject([{ ephemeral: true, embeds: [{}, {}] }])
})

test('what is too long for one message goes on in others, for the same one alone', async () => {
  await open(async () => says('quiet '.repeat(2000)))
  api.interact(events.slashInGuild)
  await eventually(() => expect(api.state.messages).toHaveLength(2))
  expect(api.state.messages.every(({ ephemeral }) => ephemeral)).toBe(true)
})

test('choices are buttons, and a press comes back as a turn and takes the buttons away', async () => {
  await open(async ({ text }) =>
    says(text, text.startsWith('/') ? [] : [{ label: 'Undo', send: '/undo k3f9' }]),
  )
  api.deliver(events.directMessage)
  await eventually(() => expect(sent()).toHaveLength(1))
  api.press('Undo')
  await eventually(() => expect(sent()).toEqual(['is it busy now?', '/undo k3f9']))
  expect(api.state.messages[0]?.components).toEqual([])
  expect(turns.at(-1)).toMatchObject({ text: '/undo k3f9', private: true, conversation: directChannelId })
})

test('a button in a channel answers all, unless it is about oneself', async () => {
  await open()
  api.interact(events.buttonInGuild)
  await eventually(() =>
    expect(api.state.messages).toMatchObject([{ content: 'you said /now legs', ephemeral: false }]),
  )
  api.interact(pressOf('s:/in legs', '7'))
  await eventually(() =>
    expect(api.state.messages[1]).toMatchObject({ content: 'you said /in legs', ephemeral: true }),
  )
  expect(turns.map((turn) => turn.private)).toEqual([false, true])
})

test('a button under an answer for one alone is answered for one alone', async () => {
  await open()
  const hidden = pressOf('s:/now legs', '2')
  api.interact({ ...hidden, message: { ...hidden.message, flags: MessageFlags.Ephemeral } })
  await eventually(() => expect(api.state.messages).toMatchObject([{ ephemeral: true }]))
  expect(turns).toMatchObject([{ private: true, conversation: `${channelId}:${mia.id}` }])
})

const poll = [
  { label: 'Thu 20:00', send: '/suits k3f9 1', quiet: true as const },
  { label: 'Fri 07:30', send: '/suits k3f9 2', quiet: true as const },
  { label: 'Show the week', send: '/now legs' },
]

test('a quiet tap is answered to whoever tapped, and the buttons stay for the others', async () => {
  await open(async (turn) => (turn.text.startsWith('/suits') ? echo(turn) : says('Three slots.', poll)))
  api.deliver(events.guildMention)
  await eventually(() => expect(sent()).toHaveLength(1))
  const before = structuredClone(api.state.messages[0]?.components)
  api.press('Thu 20:00')
  await eventually(() => expect(sent()).toEqual(['Three slots.', 'you said /suits k3f9 1']))
  expect(api.state.messages).toMatchObject([{ ephemeral: false, components: before }, { ephemeral: true }])
  expect(turns.at(-1)).toMatchObject({
    private: true,
    hidden: true,
    conversation: `${channelId}:${mia.id}`,
    sender: mia.id,
  })
})

test('a plain button beside quiet ones takes only the plain ones away', async () => {
  await open(async (turn) => (turn.text.startsWith('/') ? echo(turn) : says('Three slots.', poll)))
  api.deliver(events.guildMention)
  await eventually(() => expect(sent()).toHaveLength(1))
  api.press('Show the week')
  await eventually(() => expect(sent()).toEqual(['Three slots.', 'you said /now legs']))
  const [row] = api.state.messages[0]?.components ?? []
  expect(row?.components.map((each) => 'label' in each && each.label)).toEqual(['Thu 20:00', 'Fri 07:30'])
  expect(api.state.messages[1]?.ephemeral).toBe(false)
})

test('a quiet tap that was answered before leaves nothing behind', async () => {
  await open(async (turn) => (turn.text.startsWith('/suits') ? undefined : says('Three slots.', poll)))
  api.deliver(events.guildMention)
  await eventually(() => expect(sent()).toHaveLength(1))
  api.press('Fri 07:30')
  await eventually(() => expect(api.calls.some((call) => call.startsWith('DELETE'))).toBe(true))
  expect(sent()).toHaveLength(1)
})

test.each(['/hold k3f9a2bc', '/cancel', '/mine', '/calendar', '/stop'])(
  '%s in a channel is answered to the one who gave it alone',
  async (text) => {
    await open()
    api.interact(pressOf(`s:${text}`, '5'))
    await eventually(() => expect(api.state.messages).toMatchObject([{ ephemeral: true }]))
    expect(turns).toMatchObject([{ text, private: true, hidden: true }])
  },
)

test('a button with a number says its label, and one of nobody we know is only acknowledged', async () => {
  await open()
  api.interact(pressOf('vote_yes', '3'))
  api.interact(pressOf('n:2', '4'))
  await eventually(() => expect(sent()).toEqual(['you said Other times']))
  await eventually(() =>
    expect(api.state.interactions.map(({ acknowledged }) => acknowledged)).toEqual([true, true]),
  )
})

/** The guild's button pressed with other data. */
function pressOf(custom_id: string, nth: string): typeof events.buttonInGuild {
  const { id, token, data } = events.buttonInGuild
  return {
    ...events.buttonInGuild,
    id: id.slice(0, -1) + nth,
    token: token + nth,
    data: { ...data, custom_id },
  } as typeof events.buttonInGuild
}

test('a command that was answered before leaves nothing behind', async () => {
  await open(async () => undefined)
  api.interact(events.slashInGuild)
  await eventually(() => expect(api.calls.some((call) => call.startsWith('DELETE'))).toBe(true))
  expect(sent()).toEqual([])
})

test('a command too late to be acknowledged is not carried out', async () => {
  await open()
  api.fail('POST /interactions', { status: 404, code: 10062, message: 'Unknown interaction' })
  api.interact(events.slashInGuild)
  await eventually(() => expect(log).toContain('discord.turn_failed'))
  expect(turns).toEqual([])
})

test('the commands are set once, with their options, and then left alone', async () => {
  await open()
  await eventually(() => expect(api.state.commands).toHaveLength(2))
  expect(api.state.commands).toMatchObject([
    { name: 'in', options: [{ name: 'split', type: 3 }] },
    { name: 'quiet', options: [{ name: 'split' }, { name: 'when' }] },
  ])
  await door?.close()
  await open()
  await eventually(() =>
    expect(api.calls.filter((call) => call.startsWith('GET /applications'))).toHaveLength(2),
  )
  api.deliver(events.directMessage)
  await eventually(() => expect(sent()).toHaveLength(1))
  expect(api.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1)
})
