import type { APIApplicationCommandInteraction } from 'discord.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addMinutes } from '../../tools/kit/time.ts'
import { offered } from '../commands/offered.ts'
import type { Door } from '../turn.ts'
import { openDiscord } from './discord.ts'
import * as events from './fixtures/discord.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'
import { type Rehearsal, rehearse } from './loopback/rehearsal.ts'

const { guildId, mia } = events
const manageGuild = '32'
const administrator = '8'

let api: DiscordApi
let door: Door
let turns: Rehearsal['turns']
let linked: string[]
let now: Date

beforeEach(async () => {
  api = await playDiscord()
  linked = [guildId]
  now = new Date('2026-11-21T17:42:00Z')
  const some = offered.filter(({ name }) => ['in', 'group'].includes(name))
  const rehearsal = rehearse()
  ;({ turns } = rehearsal)
  const staffPlaces = async () => linked
  const deps = { ...rehearsal.deps, now: () => now, staffPlaces, offered: some }
  door = await openDiscord({ token: api.token, apiRoot: api.root }, deps)
})
afterEach(async () => {
  await door.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })
const heard = async (many: number) => {
  await eventually(() => expect(turns).toHaveLength(many))
  return turns.at(-1)
}

test.each([
  ['who may manage the guild', manageGuild, true],
  ['who may do everything', administrator, true],
  ['who may write and no more', '2048', false],
])('%s is known by the command itself', async (_, permissions, manages) => {
  api.interact(events.allowed(events.slashInGuild, permissions))
  expect(await heard(1)).toMatchObject({
    within: guildId,
    standing: [{ place: guildId, administrator: manages }],
  })
  expect(api.calls.filter((call) => call.includes('/members/'))).toEqual([])
})

test('the owner of the guild is known by their message', async () => {
  api.deliver(events.guildMention)
  expect(await heard(1)).toMatchObject({ standing: [{ place: guildId, administrator: true }] })
})

test('in private Discord is asked, once in ten minutes; who left the guild manages nothing', async () => {
  api.state.guildMembers.set(mia.id, true)
  const says = (nth: number) => api.deliver({ ...events.directMessage, id: `144149447002177538${nth}` })
  says(0)
  expect(await heard(1)).toMatchObject({ standing: [{ place: guildId, administrator: true }] })
  api.state.guildMembers.delete(mia.id)
  says(1)
  expect(await heard(2)).toMatchObject({ standing: [{ place: guildId, administrator: true }] })
  now = addMinutes(now, 10)
  says(2)
  expect(await heard(3)).toMatchObject({ standing: [{ place: guildId, administrator: false }] })
  expect(api.calls.filter((call) => call.includes('/members/'))).toHaveLength(2)
})

test('a guild that is not linked is not looked at, but for the word that would link it', async () => {
  linked = []
  api.interact(events.allowed(events.slashInGuild, manageGuild))
  expect(await heard(1)).not.toHaveProperty('standing')
  const link = { ...events.slashInGuild, id: '1441494700123456790', token: 'other', data: named('group') }
  api.interact(events.allowed(link as APIApplicationCommandInteraction, manageGuild))
  expect(await heard(2)).toMatchObject({
    text: '/group',
    private: true,
    hidden: true,
    standing: [{ place: guildId, administrator: true }],
  })
})

const named = (name: string) => ({ id: '1184410020200202029', name, type: 1, options: [] })

test('commands of the staff are offered in guilds alone, to who may manage them', async () => {
  await eventually(() => expect(api.state.commands).toHaveLength(2))
  expect(api.state.commands).toMatchObject([
    { name: 'in' },
    { name: 'group', contexts: [0], default_member_permissions: manageGuild },
  ])
  expect(api.state.commands[0]).toMatchObject({ contexts: [0, 1, 2], default_member_permissions: null })
})
