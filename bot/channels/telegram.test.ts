import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answer } from '../turn.ts'
import * as updates from './fixtures/telegram.ts'
import { echo, type Rehearsal, rehearse, says } from './loopback/rehearsal.ts'
import { playTelegram, type TelegramApi } from './loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from './telegram.ts'

const { mia } = updates

let api: TelegramApi
let door: TelegramDoor | undefined
let { turns, log, slept }: Rehearsal = rehearse()

beforeEach(async () => {
  api = await playTelegram()
  door = undefined
})

afterEach(async () => {
  await door?.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

async function open(answer: Answer = echo): Promise<void> {
  const rehearsal = rehearse(answer, [{ name: 'in', description: 'Check in' }])
  ;({ turns, log, slept } = rehearsal)
  door = await openTelegram({ kind: 'polling', token: api.token, apiRoot: api.root }, rehearsal.deps)
}

const sent = () => api.accepted('sendMessage').map(({ text }) => text)
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

test('a message comes in as a turn, and the reply goes out while we are shown typing', async () => {
  await open()
  await api.deliver(updates.privateMessage)
  await eventually(() => expect(sent()).toEqual(['you said is it busy now?']))
  expect(turns).toMatchObject([
    { id: '873401201', channel: 'telegram', at: new Date('2026-11-21T17:42:00Z') },
  ])
  expect(api.accepted('sendChatAction')).toMatchObject([{ chat_id: mia.id, action: 'typing' }])
})

test('an update that was answered before gets no second answer', async () => {
  const answered = new Set<string>()
  await open(async (turn) => (answered.size === answered.add(turn.id).size ? undefined : echo(turn)))
  await api.deliver(updates.privateMessage)
  await api.deliver(updates.privateMessage)
  await api.say('still there?')
  await eventually(() => expect(sent()).toEqual(['you said is it busy now?', 'you said still there?']))
})

test('a group is silent until it calls us', async () => {
  await open()
  for (const update of [updates.groupChatter, updates.groupCommandForAnother, updates.botMention]) {
    await api.deliver(update)
  }
  await api.deliver(updates.groupMention)
  await eventually(() => expect(sent()).toEqual(['you said is it busy?']))
  expect(api.accepted('sendMessage')).toMatchObject([{ reply_parameters: { message_id: 90234 } }])
})

test('choices are buttons, and a press comes back as a turn and takes the buttons away', async () => {
  await open(async ({ text }) =>
    says(text, text.startsWith('/') ? [] : [{ label: 'Undo', send: '/undo k3f9' }]),
  )
  await api.deliver(updates.privateMessage)
  await eventually(() => expect(api.state.messages).toHaveLength(1))
  await api.press('Undo')
  await eventually(() => expect(sent()).toEqual(['is it busy now?', '/undo k3f9']))
  expect(turns.at(-1)).toMatchObject({ text: '/undo k3f9', conversation: '518203377', private: true })
  await eventually(() => expect(api.state.messages[0]).not.toHaveProperty('reply_markup'))
  await eventually(() => expect(api.state.presses.size).toBe(0))
})

test('a press that means nothing to us is acknowledged all the same', async () => {
  await open()
  const press = { ...updates.callbackQuery.callback_query, data: 'vote_yes' }
  await api.deliver({ update_id: 873401400, callback_query: press })
  await eventually(() => expect(api.accepted('answerCallbackQuery')).toHaveLength(1))
  expect(turns).toEqual([])
})

test('pictures are a turn that brings a file, an album only once', async () => {
  await open()
  await api.deliver(updates.sticker)
  for (const update_id of [1, 2, 3]) {
    await api.deliver({ ...updates.albumPhoto, update_id: updates.albumPhoto.update_id + update_id })
  }
  await api.say('sorry')
  const brought = 'you said /import'
  await eventually(() => expect(sent()).toEqual([brought, brought, 'you said sorry']))
  expect(turns[1]?.given).toMatchObject([{ name: 'photo.jpg', type: 'image/jpeg', size: 1284 }])
})

test('a slow turn holds up its own conversation and no other', async () => {
  const gate = Promise.withResolvers<void>()
  await open(async (turn) => {
    if (turn.text === 'slow') await gate.promise
    return echo(turn)
  })
  await api.say('slow')
  await api.say('after')
  await api.deliver({ ...updates.groupMention, update_id: 873409999 })
  await eventually(() => expect(sent()).toEqual(['you said is it busy?']))
  gate.resolve()
  await eventually(() => expect(sent().slice(1)).toEqual(['you said slow', 'you said after']))
})

test('closing waits for the answers under way', async () => {
  await open(async (turn) => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    return echo(turn)
  })
  await api.deliver(updates.privateMessage)
  await eventually(() => expect(turns).toHaveLength(1))
  await door?.close()
  expect(sent()).toEqual(['you said is it busy now?'])
})

test('what came before closing is not asked for again', async () => {
  await open()
  await api.deliver(updates.privateMessage)
  await eventually(() => expect(sent()).toHaveLength(1))
  await door?.close()
  expect(api.state.updates).toEqual([])
})

test('asked to slow down, we wait as long as Telegram says and send again', async () => {
  await open()
  api.fail('sendMessage', { status: 429, description: 'Too Many Requests: retry after 7', retryAfter: 7 })
  await api.deliver(updates.privateMessage)
  await eventually(() => expect(sent()).toEqual(['you said is it busy now?']))
  expect(slept).toEqual([7000])
})

test('a broken connection and a fault of Telegram are tried again with growing pauses', async () => {
  await open()
  api.fail('sendMessage', 'dropped', { status: 502, description: 'Bad Gateway' })
  await api.deliver(updates.privateMessage)
  await eventually(() => expect(sent()).toEqual(['you said is it busy now?']))
  expect(slept).toEqual([1000, 4000])
})

test('after some minutes of tries a message is given up and logged, and the next is sent', async () => {
  await open()
  api.fail('sendMessage', ...Array.from({ length: 8 }, () => 'dropped' as const))
  await api.deliver(updates.privateMessage)
  await api.say('and now?')
  await eventually(() => expect(sent()).toEqual(['you said and now?']))
  expect(log).toContain('telegram.unsent')
  expect(slept.reduce((sum, each) => sum + each)).toBeGreaterThan(4 * 60_000)
})

test('a member who blocked us is logged and not tried again', async () => {
  await open(async () => says('quiet '.repeat(1000)))
  api.state.blockedBy.add(mia.id)
  await api.deliver(updates.privateMessage)
  await eventually(() => expect(log).toContain('telegram.blocked'))
  expect(api.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1)
})

test('an answer that throws is logged and the door stays open', async () => {
  await open(async (turn) => {
    if (turn.text === 'crash') throw new Error('a bug')
    return echo(turn)
  })
  await api.say('crash')
  await api.say('fine')
  await eventually(() => expect(sent()).toEqual(['you said fine']))
  expect(log).toContain('telegram.turn_failed')
})

test('the menu of commands is set once and then left alone', async () => {
  await open()
  await eventually(() => expect(api.state.commands).toEqual([{ command: 'in', description: 'Check in' }]))
  await door?.close()
  // In each language one, for "Check in" is said in all of them.
  expect(api.accepted('setMyCommands')).toHaveLength(3)
  await open()
  await door?.close()
  expect(api.accepted('setMyCommands')).toHaveLength(3)
})

test('a poll that breaks is taken up again, and nothing is lost', async () => {
  await open()
  await eventually(() => expect(api.calls.some(({ method }) => method === 'deleteWebhook')).toBe(true))
  api.fail('getUpdates', 'dropped')
  await api.deliver(updates.privateMessage)
  await api.say('and now?')
  await eventually(() => expect(sent()).toHaveLength(2))
})

test('another process that polls with the same token is waited for', async () => {
  api.fail('getUpdates', { status: 409, description: 'Conflict: terminated by other getUpdates request' })
  await open()
  await api.deliver(updates.privateMessage)
  await eventually(() => expect(sent()).toHaveLength(1))
  expect(log).toContain('telegram.disturbed')
})
