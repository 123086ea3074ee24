import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Door, Reply } from '../turn.ts'
import { openDiscord } from './discord.ts'
import { buttonInGuild, guildMention, slashForAll, slashInGuild } from './fixtures/discord.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'
import { aChart, aPicture, rehearse, says } from './loopback/rehearsal.ts'

let api: DiscordApi
let door: Door | undefined
let log: string[]

beforeEach(async () => {
  api = await playDiscord()
})
afterEach(async () => {
  await door?.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

const undo = [{ label: 'Undo', send: '/undo k3f9' }]

async function open(reply: Partial<Reply> = {}): Promise<void> {
  const rehearsal = rehearse(async () => ({ ...says('quiet at 20:00', undo), charts: [aChart], ...reply }))
  log = rehearsal.log
  const draw = async () => aPicture
  door = await openDiscord({ token: api.token, apiRoot: api.root }, { ...rehearsal.deps, draw })
}

const messages = () => api.state.messages
const arrived = (count: number) => vi.waitFor(() => expect(messages()).toHaveLength(count), 10_000)

/** What a message with the chart looks like. */
const withChart = {
  content: 'quiet at 20:00',
  files: [{ name: 'chart-1.png', bytes: aPicture, description: aChart.alt }],
  embeds: [{ image: { url: 'attachment://chart-1.png' } }],
  components: [{ components: [{ label: 'Undo' }] }],
}

describe('a reply with a chart has the picture, in words too, and its buttons', () => {
  test('in a direct message', async () => {
    await open()
    api.say('when is legs quiet?')
    await arrived(1)
    expect(messages()).toMatchObject([withChart])
  })

  test('in a channel, where it points to who asked', async () => {
    await open()
    api.deliver(guildMention)
    await arrived(1)
    expect(messages()).toMatchObject([{ ...withChart, message_reference: { message_id: guildMention.id } }])
  })

  test('after a slash command', async () => {
    await open()
    api.interact(slashForAll)
    await arrived(1)
    expect(messages()).toMatchObject([withChart])
  })

  test('after a command about oneself, for the asker alone', async () => {
    await open()
    api.interact(slashInGuild)
    await arrived(1)
    expect(messages()).toMatchObject([{ ...withChart, ephemeral: true }])
  })

  test('after a press of a button', async () => {
    await open()
    api.interact(buttonInGuild)
    await arrived(1)
    expect(messages()).toMatchObject([withChart])
  })

  test('which still works', async () => {
    await open()
    api.say('when is legs quiet?')
    await arrived(1)
    api.press('Undo')
    await arrived(2)
    expect(messages()[0]).toMatchObject({ ...withChart, components: [] })
  })
})

test('two charts stand in one message, and a long text before them', async () => {
  await open({ text: 'quiet '.repeat(400), charts: [aChart, { ...aChart, alt: 'Chest.' }] })
  api.say('when is it quiet?')
  await arrived(2)
  expect(messages().map(({ files }) => files.map(({ name, description }) => [name, description]))).toEqual([
    [],
    [
      ['chart-1.png', aChart.alt],
      ['chart-2.png', 'Chest.'],
    ],
  ])
})

test('words for those who see nothing keep within what Discord takes', async () => {
  await open({ charts: [{ ...aChart, alt: 'quiet '.repeat(400) }] })
  api.say('when is it quiet?')
  await arrived(1)
  expect(messages()[0]?.files[0]?.description).toHaveLength(1024)
})

describe('a picture that will not go costs the picture alone', () => {
  const wordsAlone = [
    { content: 'quiet at 20:00', files: [], components: [{ components: [{ label: 'Undo' }] }] },
  ]
  const forbidden = { status: 403, code: 50013, message: 'Missing Permissions' }
  const large = { status: 413, code: 40005, message: 'Request entity too large' }

  test.each([forbidden, large])('in a message (%j)', async (fault) => {
    await open()
    api.fail('POST /channels', fault)
    // The first call to the channel shows us typing.
    api.fail('POST /channels', fault)
    api.say('when is legs quiet?')
    await arrived(1)
    await door?.close()
    expect(messages()).toMatchObject(wordsAlone)
    expect(log).toContain('discord.file_unsent')
  })

  test('after a slash command', async () => {
    await open()
    api.fail('PATCH /webhooks', large)
    api.interact(slashForAll)
    await arrived(1)
    await door?.close()
    expect(messages()).toMatchObject(wordsAlone)
    expect(log).toContain('discord.file_unsent')
  })
})

test('the platform played here refuses what is larger than Discord takes', async () => {
  const rehearsal = rehearse(async () => ({ ...says('quiet at 20:00'), charts: [aChart] }))
  const large = new Uint8Array(10 * 1024 * 1024 + 1)
  const deps = { ...rehearsal.deps, draw: async () => large }
  door = await openDiscord({ token: api.token, apiRoot: api.root }, deps)
  api.say('when is legs quiet?')
  await arrived(1)
  expect(messages()).toMatchObject([{ content: 'quiet at 20:00', files: [] }])
})
