import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Unasked } from '../turn.ts'
import { mia } from './fixtures/telegram.ts'
import { rehearse, says } from './loopback/rehearsal.ts'
import { playTelegram, type TelegramApi } from './loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from './telegram.ts'

const calendar = { name: 'visit.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' }
const reminder: Unasked = {
  text: 'Legs at 18:00, in an hour.',
  choices: [{ label: 'Give it back', send: '/cancel k3f9a2bc' }],
  files: [],
}

let api: TelegramApi
let door: TelegramDoor
let log: string[]
let slept: number[]

beforeEach(async () => {
  api = await playTelegram()
  const rehearsal = rehearse(async ({ text }) => ({ ...says(`you said ${text}`), files: [calendar] }))
  ;({ log, slept } = rehearsal)
  door = await openTelegram({ kind: 'polling', token: api.token, apiRoot: api.root }, rehearsal.deps)
})
afterEach(async () => {
  await door.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

const tell = (message = reminder, address = `${mia.id}`) => door.tell(address, message, 'outbox:7')
const sent = () => api.accepted('sendMessage')
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

test('is a message with its buttons in the chat of the member', async () => {
  expect(await tell()).toBe('sent')
  expect(sent()).toMatchObject([{ chat_id: mia.id, text: reminder.text }])
  expect(JSON.stringify(sent()[0]?.reply_markup)).toContain('/cancel k3f9a2bc')
})

test('can be said in a group, and in a topic of it', async () => {
  expect(await tell(reminder, '-1002233445566')).toBe('sent')
  expect(await tell(reminder, '-1001998877665:6980')).toBe('sent')
  expect(sent()).toMatchObject([
    { chat_id: -1002233445566 },
    { chat_id: -1001998877665, message_thread_id: 6980 },
  ])
})

test('brings its files after its words', async () => {
  expect(await tell({ ...reminder, files: [calendar] })).toBe('sent')
  expect(api.state.messages.map(({ text, document }) => text ?? document?.file_name)).toEqual([
    reminder.text,
    'visit.ics',
  ])
})

describe('what fails', () => {
  test('with a rest that Telegram asks for is not waited for', async () => {
    api.fail('sendMessage', { status: 429, description: 'Too Many Requests: retry after 35', retryAfter: 35 })
    expect(await tell()).toBe(35_000)
    expect(slept).toEqual([])
  })

  test.each([{ status: 502, description: 'Bad Gateway' }, 'dropped' as const])(
    '(%j) is left for another time, and tried once',
    async (fault) => {
      api.fail('sendMessage', fault)
      expect(await tell()).toBe('again')
      expect(api.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1)
      expect(log).toContain('telegram.untold')
      expect(await tell()).toBe('sent')
    },
  )

  test('for one who blocked us is closed, and at no address never works', async () => {
    api.state.blockedBy.add(mia.id)
    expect(await tell()).toBe('closed')
    expect(await tell(reminder, 'nowhere')).toBe('never')
    api.fail('sendMessage', { status: 400, description: 'Bad Request: chat not found' })
    expect(await tell(reminder, '-5')).toBe('closed')
  })

  test('after the words are out is tried with patience, and does not repeat the words', async () => {
    api.fail('sendDocument', 'dropped', 'dropped', 'dropped')
    expect(await tell({ ...reminder, files: [calendar] })).toBe('sent')
    expect(slept).toEqual([1000, 4000, 15_000])
    expect(sent()).toHaveLength(1)
  })
})

test('a reply brings its files too', async () => {
  await api.say('hold it')
  await eventually(() => expect(api.accepted('sendDocument')).toHaveLength(1))
  expect(api.accepted('sendDocument')[0]?.document).toEqual(new TextEncoder().encode(calendar.text))
})
