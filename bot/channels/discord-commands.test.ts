import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OfferedCommand, offered } from '../commands/offered.ts'
import { commandBodies, offerCommands } from './discord-commands.ts'
import { type DiscordRest, discordRest } from './discord-rest.ts'
import { applicationId } from './fixtures/discord.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'

let api: DiscordApi
let rest: DiscordRest

beforeEach(async () => {
  api = await playDiscord()
  rest = discordRest({ token: api.token, apiRoot: api.root, sleep: async () => {} })
})
afterEach(async () => {
  await api.close()
  expect(api.mistakes).toEqual([])
})

const puts = () => api.calls.filter((call) => call.startsWith('PUT')).length
const offer = (commands: readonly OfferedCommand[]) => offerCommands(rest, applicationId, commands)

test('the whole table is as Discord wants it, and is set on a change only', async () => {
  await offer(offered)
  expect(api.state.commands).toHaveLength(offered.length - 1)
  await offer(offered)
  await offer([...offered].reverse())
  expect(puts()).toBe(1)
  await offer(offered.slice(1))
  expect(puts()).toBe(2)
})

const command: OfferedCommand = {
  name: 'quiet',
  description: 'When it is quiet',
  names: { de: 'ruhig', es: 'tranquilo' },
  staff: false,
  options: [
    { name: 'split', description: 'What you train', kind: 'split' },
    { name: 'size', description: 'How many you are', kind: 'number' },
    { name: 'what', description: 'Which', kind: 'choice', among: [{ value: 'a', label: 'One' }] },
    { name: 'words', description: 'Anything', kind: 'words' },
  ],
}

describe('a command', () => {
  test('has its names in each language, and options of their kinds', () => {
    expect(commandBodies([command])).toMatchObject([
      {
        name: 'quiet',
        name_localizations: { de: 'ruhig', 'es-ES': 'tranquilo', 'es-419': 'tranquilo' },
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        options: [
          { name: 'split', type: 3, autocomplete: true, name_localizations: { de: 'bereich' } },
          { name: 'size', type: 4, min_value: 1 },
          { name: 'what', type: 3, choices: [{ name: 'One', value: 'a' }] },
          { name: 'words', type: 3 },
        ],
      },
    ])
  })

  test('of the staff is for guilds, and for who may manage them', () => {
    expect(commandBodies([{ ...command, staff: true }])).toMatchObject([
      { contexts: [0], integration_types: [0], default_member_permissions: '32' },
    ])
  })

  test('with a name that Discord would not take in a language keeps its own there', () => {
    const [body] = commandBodies([{ ...command, names: { de: 'Viel Ruhe', es: 'tranquilo' } }])
    expect(body?.name_localizations).toEqual({ 'es-ES': 'tranquilo', 'es-419': 'tranquilo' })
  })
})
