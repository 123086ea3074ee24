import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Listener, Turn } from '../turn.ts'
import type { DoorDeps } from './door.ts'
import { groupMention, mia, privateMessage } from './fixtures/telegram.ts'
import { aChart, aPicture, rehearse, says } from './loopback/rehearsal.ts'
import { playTelegram, type TelegramApi } from './loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from './telegram.ts'

let api: TelegramApi
let door: TelegramDoor
let gate: PromiseWithResolvers<void>
let heard: Listener
let asked: Turn[]

beforeEach(async () => {
  api = await playTelegram()
  gate = Promise.withResolvers()
  asked = []
})
afterEach(async () => {
  gate.resolve()
  await door.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

/** A door whose answers wait for the gate, and that loses patience at once. */
async function open(reply = says('About **22 people**.', [{ label: 'Undo', send: '/undo x' }]), more = {}) {
  const { deps } = rehearse()
  const answer: DoorDeps['answer'] = async (turn, listener) => {
    asked.push(turn)
    heard = listener ?? (() => {})
    await gate.promise
    return reply
  }
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  const tempo = { patienceMs: 30, growMs: 15 }
  door = await openTelegram(config, { ...deps, answer, tempo, draw: async () => aPicture, ...more })
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })
const shown = () =>
  api.state.messages.map(({ text, caption, photo }) => text ?? caption ?? (photo ? 'photo' : ''))

describe('an answer that takes its time', () => {
  test('is announced by a line, into which it goes with its buttons', async () => {
    await open()
    await api.deliver(privateMessage)
    await eventually(() => expect(shown()).toEqual(['One moment, I am working on it …']))
    gate.resolve()
    await eventually(() => expect(shown()).toEqual(['About 22 people.']))
    expect(api.accepted('sendMessage')).toHaveLength(1)
    expect(api.state.messages[0]).toMatchObject({
      entities: [{ type: 'bold', offset: 6, length: 9 }],
      reply_markup: { inline_keyboard: [[{ text: 'Undo' }]] },
    })
  })

  test('is announced in the language of whoever asked', async () => {
    await open(undefined, { known: async () => ({ staff: false, language: 'de' }) })
    await api.deliver(privateMessage)
    await eventually(() => expect(shown()).toEqual(['Einen Moment, ich bin dran …']))
  })

  test('grows as its sentences come', async () => {
    await open()
    await api.deliver(privateMessage)
    await eventually(() => expect(shown()).toHaveLength(1))
    heard('About **22')
    await eventually(() => expect(shown()).toEqual(['About **22 …']))
    heard(' people**.')
    await eventually(() => expect(shown()).toEqual(['About 22 people. …']))
    gate.resolve()
    await eventually(() => expect(shown()).toEqual(['About 22 people.']))
  })

  test('does not grow in a group, where few messages a minute are allowed', async () => {
    await open()
    await api.deliver(groupMention)
    await eventually(() => expect(shown()).toHaveLength(1))
    heard('About 22 people.')
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(api.calls.filter(({ method }) => method === 'editMessageText')).toEqual([])
    gate.resolve()
    await eventually(() => expect(shown()).toEqual(['About 22 people.']))
    expect(api.accepted('sendMessage')).toMatchObject([{ reply_parameters: { message_id: 90234 } }])
  })

  test('as a picture stands below, and the line goes away', async () => {
    await open({ ...says('quiet at 20:00'), charts: [aChart] })
    await api.deliver(privateMessage)
    await eventually(() => expect(shown()).toHaveLength(1))
    gate.resolve()
    await eventually(() => expect(shown()).toEqual(['quiet at 20:00']))
    expect(api.state.messages[0]?.photo).toBeDefined()
  })

  test('and is longer than a message begins in the line and goes on below', async () => {
    await open(says('quiet '.repeat(1000).trim()))
    await api.deliver(privateMessage)
    await eventually(() => expect(shown()).toHaveLength(1))
    gate.resolve()
    await eventually(() => expect(shown().map((text) => text.length)).toEqual([4091, 1907]))
  })
})

describe('the line', () => {
  test('goes away where the message was answered before', async () => {
    await open(undefined, {
      answer: async () => {
        await gate.promise
        return undefined
      },
    })
    await api.deliver(privateMessage)
    await eventually(() => expect(shown()).toHaveLength(1))
    gate.resolve()
    await eventually(() => expect(shown()).toEqual([]))
  })

  test('that somebody deleted is followed by the answer all the same', async () => {
    await open()
    await api.deliver(privateMessage)
    await eventually(() => expect(shown()).toHaveLength(1))
    api.state.messages = []
    gate.resolve()
    await eventually(() => expect(shown()).toEqual(['About 22 people.']))
  })

  test('becomes the answer once, whatever befalls the edit', async () => {
    await open()
    await api.deliver(privateMessage)
    await eventually(() => expect(shown()).toHaveLength(1))
    api.fail('editMessageText', 'dropped', { status: 502, description: 'Bad Gateway' }, 'lost')
    gate.resolve()
    await door.close()
    expect(shown()).toEqual(['About 22 people.'])
  })

  test('that could not be sent costs nothing', async () => {
    await open()
    api.fail('sendMessage', { status: 500, description: 'Internal Server Error' })
    await api.deliver(privateMessage)
    await eventually(() => expect(api.calls.map(({ method }) => method)).toContain('sendMessage'))
    gate.resolve()
    await eventually(() => expect(shown()).toEqual(['About 22 people.']))
  })
})

test('a quick answer is not announced', async () => {
  await open(undefined, { tempo: { patienceMs: 60_000 } })
  gate.resolve()
  await api.deliver(privateMessage)
  await eventually(() => expect(shown()).toEqual(['About 22 people.']))
  expect(api.accepted('sendChatAction')).toMatchObject([{ chat_id: mia.id, action: 'typing' }])
  expect(api.calls.filter(({ method }) => /^edit/.test(method))).toEqual([])
  expect(asked).toMatchObject([{ language: 'en', insists: true }])
})
