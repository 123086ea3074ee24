import { expect, test } from 'vitest'
import { messagesOf } from './telegram-send.ts'

const privately = { chat: 518203377, thread: undefined, private: true, asked: undefined }
const choice = (label: string) => ({ label, send: label })

/** The labels of the buttons, row by row. */
function rowsOf(labels: string[]) {
  const [message] = messagesOf({ text: 'When?', choices: labels.map(choice) }, privately)
  const markup = message?.reply_markup
  if (!markup || !('inline_keyboard' in markup)) return []
  return markup.inline_keyboard.map((row) => row.map(({ text }) => text))
}

test('a reply is plain text without previews of its links', () => {
  const text = 'Legs_are *quiet* at <18:00>, see https://example.org'
  expect(messagesOf({ text, choices: [] }, privately)).toEqual([
    { chat_id: 518203377, text, link_preview_options: { is_disabled: true } },
  ])
})

test('in a group the first message points to who asked, and all stay in the topic', () => {
  const place = { chat: -1001998877665, thread: 6980, private: false, asked: 7012 }
  const [first, second] = messagesOf({ text: 'quiet '.repeat(900), choices: [] }, place)
  expect(first).toMatchObject({
    message_thread_id: 6980,
    reply_parameters: { message_id: 7012, allow_sending_without_reply: true },
  })
  expect(second).toMatchObject({ message_thread_id: 6980 })
  expect(second).not.toHaveProperty('reply_parameters')
})

test('a long reply is several messages, and the choices hang on the last', () => {
  const messages = messagesOf({ text: 'quiet '.repeat(1500), choices: [choice('Undo')] }, privately)
  expect(messages).toHaveLength(3)
  expect(messages.every(({ text }) => text.length <= 4096)).toBe(true)
  expect(messages.map((message) => 'reply_markup' in message)).toEqual([false, false, true])
})

test('short labels stand side by side, long ones below each other', () => {
  expect(rowsOf(['legs', 'chest', 'back', 'arms'])).toEqual([['legs', 'chest', 'back'], ['arms']])
  expect(rowsOf(['Hold Tuesday 19:30, legs', 'Hold Wednesday 07:00, legs'])).toEqual([
    ['Hold Tuesday 19:30, legs'],
    ['Hold Wednesday 07:00, legs'],
  ])
})

test('never more than eight buttons', () => {
  expect(rowsOf(Array.from({ length: 12 }, (_, i) => `${i + 1} o'clock`)).flat()).toHaveLength(8)
})

test('no choices, no keyboard', () => expect(rowsOf([])).toEqual([]))

test('what asks for a judgement stands last, in a row of its own, and stays when it is pressed', () => {
  const rate = { good: '/good 2d9c0a6a2a65', bad: '/bad 2d9c0a6a2a65' }
  const choices = Array.from({ length: 12 }, (_, i) => choice(`${i + 1} o'clock`))
  const [message] = messagesOf({ text: 'When?', choices, rate }, privately)
  const markup = message?.reply_markup
  const keyboard = markup && 'inline_keyboard' in markup ? markup.inline_keyboard : []
  expect(keyboard.flat()).toHaveLength(10)
  expect(keyboard.at(-1)).toEqual([
    { text: '👍', callback_data: 'q:/good 2d9c0a6a2a65' },
    { text: '👎', callback_data: 'q:/bad 2d9c0a6a2a65' },
  ])
})
