import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { offered } from '../commands/offered.ts'
import type { DoorDeps, Known } from './door.ts'
import { rehearse } from './loopback/rehearsal.ts'
import { playTelegram, type TelegramApi } from './loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from './telegram.ts'
import { menusOf } from './telegram-menu.ts'

const commands: DoorDeps['commands'] = [
  // Words that are in no table of the house's: they stay as they are.
  { name: 'quiet', description: 'Hours without a crowd', names: { de: 'ruhig', es: 'tranquilo' } },
  { name: 'macros', description: 'Your food', names: { de: 'Makros!' } },
  { name: 'group', description: 'Link this group', staff: true },
  { name: 'report', description: 'Figures', staff: true },
]

let api: TelegramApi
let door: TelegramDoor | undefined

beforeEach(async () => {
  api = await playTelegram()
})
afterEach(async () => {
  await door?.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

async function open(more: Partial<DoorDeps> = {}): Promise<void> {
  const { deps } = rehearse()
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  door = await openTelegram(config, { ...deps, commands, ...more })
}

const menu = (key: string) => api.state.menus.get(key)?.map(({ command }) => command)
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

test('members, groups and who runs a group each get their menu, in every language that has its own words', async () => {
  await open()
  await door?.close()
  expect(Object.fromEntries([...api.state.menus.keys()].map((key) => [key, menu(key)]))).toEqual({
    default: ['quiet', 'macros'],
    'default de': ['ruhig', 'macros'],
    'default es': ['tranquilo', 'macros'],
    all_group_chats: ['quiet'],
    'all_group_chats de': ['ruhig'],
    'all_group_chats es': ['tranquilo'],
    all_chat_administrators: ['quiet', 'group'],
    'all_chat_administrators de': ['ruhig', 'group'],
    'all_chat_administrators es': ['tranquilo', 'group'],
  })
})

test('a start without a change sets nothing, and a change only what changed', async () => {
  await open()
  await door?.close()
  const before = api.accepted('setMyCommands').length
  await open()
  await door?.close()
  expect(api.accepted('setMyCommands')).toHaveLength(before)
  await open({ commands: commands.map(({ names: _, ...each }) => each) })
  await door?.close()
  expect(api.accepted('setMyCommands')).toHaveLength(before)
  expect([...api.state.menus.keys()]).toEqual(['default', 'all_group_chats', 'all_chat_administrators'])
})

test('whoever is of the staff sees their commands in their own chat, for as long as they are', async () => {
  let who: Known = { staff: true, language: 'de' }
  let now = new Date('2026-11-21T17:42:00Z')
  await open({ known: async () => who, now: () => now })
  await api.say('hi')
  await eventually(() => expect(menu('chat 518203377')).toEqual(['group', 'report', 'ruhig', 'macros']))
  await api.say('hi again')
  await eventually(() => expect(api.accepted('sendMessage')).toHaveLength(2))
  expect(
    api.accepted('setMyCommands').filter(({ scope }) => JSON.stringify(scope).includes('518203377')),
  ).toHaveLength(1)
  who = { staff: false, language: 'de' }
  now = new Date('2026-11-21T17:52:00Z')
  await api.say('and now?')
  await eventually(() => expect(menu('chat 518203377')).toBeUndefined())
})

test('a member has no menu of their own', async () => {
  await open({ known: async () => ({ staff: false, language: 'en' }) })
  await api.say('hi')
  await eventually(() => expect(api.accepted('sendMessage')).toHaveLength(1))
  await door?.close()
  expect([...api.state.menus.keys()].some((key) => key.startsWith('chat'))).toBe(false)
})

test('the commands of the house fit into menus', async () => {
  await open({ commands: offered })
  await door?.close()
  expect(menu('default')?.length).toBeGreaterThan(20)
  for (const { commands: lines } of menusOf(offered)) expect(lines.length).toBeLessThanOrEqual(100)
})
