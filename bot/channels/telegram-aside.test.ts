import type { InlineKeyboardMarkup, Message, Update } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer } from '../turn.ts'
import { callbackQuery, groupChatter, me, noor, topicMention } from './fixtures/telegram.ts'
import { echo, type Rehearsal, rehearse, says } from './loopback/rehearsal.ts'
import { playTelegram, type TelegramApi } from './loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from './telegram.ts'

const crew = groupChatter.message.chat
let api: TelegramApi
let door: TelegramDoor
let { turns, log }: Rehearsal = rehearse()

beforeEach(async () => {
  api = await playTelegram()
})
afterEach(async () => {
  await door.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

/** A door at which Noor, and nobody else, wrote in private before. */
async function open(answer: Answer = echo): Promise<void> {
  const rehearsal = rehearse(answer)
  ;({ turns, log } = rehearsal)
  const addressOf = async (sender: string) => (sender === `${noor.id}` ? sender : undefined)
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  door = await openTelegram(config, { ...rehearsal.deps, addressOf })
}

const poll: InlineKeyboardMarkup = {
  inline_keyboard: [
    [{ text: 'Thu 20:00', callback_data: 'q:/suits k3f9 1' }],
    [
      { text: 'Fri 07:30', callback_data: 'q:/suits k3f9 2' },
      { text: 'Hold 18:00', callback_data: 's:/hold k3f9a2bc' },
    ],
  ],
}

/** A message of ours in the crew's group, with quiet and plain buttons. */
function ours(): Message {
  const message = { message_id: 90240, from: me, chat: crew, date: 1795280200, text: 'Three slots.' }
  const kept = { ...message, reply_markup: structuredClone(poll) } as Message
  api.state.messages.push(kept)
  return kept
}

function press(data: string, { message = ours(), from = noor, id = 1 } = {}): Promise<void> {
  const query = {
    ...callbackQuery.callback_query,
    id: `${id}`,
    from,
    message: structuredClone(message),
    data,
  }
  return api.deliver({ update_id: 873402500 + id, callback_query: query } as Update)
}

function write(text: string, from: Message['from'] = noor): Promise<void> {
  const entities = [{ offset: 0, length: text.split(' ')[0]?.length ?? 0, type: 'bot_command' as const }]
  const message = { message_id: 90250, from, chat: crew, date: 1795280300, text, entities }
  return api.deliver({ update_id: 873402600, message } as Update)
}

const notes = () => api.accepted('answerCallbackQuery').map(({ text, show_alert }) => [text, show_alert])
const sent = () => api.accepted('sendMessage').map(({ chat_id, text }) => [chat_id, text])
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

describe('a quiet tap in a group', () => {
  test('is answered in a note to whoever tapped, and nothing else changes', async () => {
    await open(async () => says('Thursday 20:00 suits you.', [{ label: 'None', send: '/x' }]))
    const message = ours()
    await press('q:/suits k3f9 1', { message })
    await eventually(() => expect(notes()).toEqual([['Thursday 20:00 suits you.', false]]))
    expect(turns).toMatchObject([
      {
        text: '/suits k3f9 1',
        sender: `${noor.id}`,
        private: true,
        hidden: true,
        conversation: `${crew.id}:${noor.id}`,
      },
    ])
    expect(message.reply_markup).toEqual(poll)
    for (const method of ['sendMessage', 'editMessageReplyMarkup', 'sendChatAction'])
      expect(api.calls.filter((call) => call.method === method)).toEqual([])
  })

  test.each([
    ['x'.repeat(61), 61],
    ['word '.repeat(60), 198],
    ['🦵'.repeat(150), 199],
  ])('with a longer answer (%#) is a note to be closed, of at most 200 characters', async (text, length) => {
    await open(async () => says(text))
    await press('q:/suits k3f9 1')
    await eventually(() => expect(notes()).toHaveLength(1))
    const [[shown, alert] = []] = notes()
    expect(alert).toBe(true)
    expect(String(shown).length).toBeLessThanOrEqual(200)
    expect(String(shown).length).toBeGreaterThan(length - 3)
    expect(String(shown).isWellFormed()).toBe(true)
  })

  test('that came before, or met a bug, ends its waiting mark', async () => {
    await open(async ({ id }) => {
      if (id === '873402502') throw new Error('a bug')
      return undefined
    })
    await press('q:/suits k3f9 1')
    await press('q:/suits k3f9 1', { id: 2 })
    await eventually(() =>
      expect(notes()).toEqual([
        [undefined, undefined],
        [undefined, undefined],
      ]),
    )
    await eventually(() => expect(log).toContain('telegram.turn_failed'))
  })

  test('does not wait for the others who tap', async () => {
    const gate = Promise.withResolvers<void>()
    await open(async (turn) => {
      if (turn.sender === `${noor.id}`) await gate.promise
      return echo(turn)
    })
    await press('q:/suits k3f9 1')
    await press('q:/suits k3f9 2', { id: 2, from: { ...noor, id: 77 } })
    await eventually(() => expect(notes()).toEqual([['you said /suits k3f9 2', false]]))
    gate.resolve()
    await eventually(() => expect(notes()).toHaveLength(2))
  })
})

test('a plain button beside quiet ones takes only the plain ones away', async () => {
  await open()
  const message = ours()
  await press('s:/now legs', { message })
  const quiet = [[{ text: 'Thu 20:00' }], [{ text: 'Fri 07:30' }]]
  await eventually(() => expect(message.reply_markup).toMatchObject({ inline_keyboard: quiet }))
  await eventually(() => expect(sent()).toEqual([[crew.id, 'you said /now legs']]))
})

describe('a command about oneself in a group', () => {
  test('is answered in private, with a line in the group', async () => {
    await open()
    await write('/mine')
    await eventually(() =>
      expect(sent()).toEqual([
        [noor.id, 'you said /mine'],
        [crew.id, 'I sent it to you privately.'],
      ]),
    )
    expect(turns).toMatchObject([
      { text: '/mine', conversation: `${noor.id}`, private: true, hidden: true, sender: `${noor.id}` },
    ])
    expect(api.accepted('sendMessage')[1]).toMatchObject({ reply_parameters: { message_id: 90250 } })
  })

  test('of somebody who never wrote in private is not carried out, and they are told how to', async () => {
    await open()
    await write('/hold k3f9a2bc', { ...noor, id: 77 })
    await eventually(() => expect(sent()).toHaveLength(1))
    expect(sent()).toEqual([[crew.id, expect.stringContaining(`t.me/${me.username}`)]])
    expect(turns).toEqual([])
  })

  test('whose answer does not get through says so', async () => {
    await open()
    api.state.blockedBy.add(noor.id)
    await write('/mine')
    await eventually(() => expect(sent()).toEqual([[crew.id, expect.stringContaining("can't reach you")]]))
  })

  test('by a button is answered in private, with a note where it was pressed', async () => {
    await open()
    const message = ours()
    await press('s:/hold k3f9a2bc', { message })
    await eventually(() => expect(notes()).toEqual([['I sent it to you privately.', false]]))
    expect(sent()).toEqual([[noor.id, 'you said /hold k3f9a2bc']])
    await eventually(() => expect(JSON.stringify(message.reply_markup)).not.toContain('/hold'))
  })

  test('by a button of somebody who never wrote in private leaves the button where it is', async () => {
    await open()
    const message = ours()
    await press('s:/hold k3f9a2bc', { message, from: { ...noor, id: 77 } })
    await eventually(() => expect(notes()).toEqual([[expect.stringContaining('t.me/'), true]]))
    expect(message.reply_markup).toEqual(poll)
    expect(turns).toEqual([])
  })

  test('that was answered before is answered no more', async () => {
    await open(async () => undefined)
    await write('/mine')
    await eventually(() => expect(turns).toHaveLength(1))
    await door.close()
    expect(sent()).toEqual([])
  })
})

test('what turns out to be for one alone is asked again in private, and nothing of it stands in the group', async () => {
  await open(async (turn) => (turn.private ? echo(turn) : { ...says(''), alone: true }))
  await write('/now what did I book')
  await eventually(() =>
    expect(sent()).toEqual([
      [noor.id, 'you said /now what did I book'],
      [crew.id, 'I sent it to you privately.'],
    ]),
  )
})

test('a question for all is answered for all, also by somebody we know in private', async () => {
  await open()
  await api.deliver(topicMention)
  await eventually(() =>
    expect(sent()).toEqual([[topicMention.message.chat.id, 'you said when is legs quiet?']]),
  )
})
