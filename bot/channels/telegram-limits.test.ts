import { Api, GrammyError } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { playTelegram, type TelegramApi } from './loopback/telegram-api.ts'

/** The platform played here refuses what Telegram's documentation forbids: what passes it, Telegram would take. */

const chat_id = 518203377
let api: TelegramApi
let raw: Api['raw']

beforeEach(async () => {
  api = await playTelegram()
  raw = new Api(api.token, { apiRoot: api.root }).raw
})
afterEach(() => api.close())

async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(GrammyError)
  expect(api.mistakes).toHaveLength(1)
  return error instanceof GrammyError ? error.description : ''
}

const bold = (offset: number, length: number) => ({ type: 'bold' as const, offset, length })
const button = (text: string, callback_data: string) => ({ text, callback_data })
const keyboard = (...rows: { text: string; callback_data: string }[][]) => ({ inline_keyboard: rows })
const some = (count: number) => Array.from({ length: count }, (_, i) => button(`${i}`, `s:${i}`))

describe('a message', () => {
  test.each([
    ['without words', { text: ' \n ' }, /empty/],
    ['of more than 4,096 units', { text: 'x'.repeat(4097) }, /too long/],
    ['in Markdown', { text: '*a*', parse_mode: 'MarkdownV2' as const }, /no markup/],
    ['with an entity beyond its end', { text: 'abc', entities: [bold(1, 3)] }, /beyond/],
    ['with an entity of nothing', { text: 'abc', entities: [bold(1, 0)] }, />0/],
    ['with an entity within a letter', { text: '🦵 a', entities: [bold(1, 2)] }, /within a letter/],
    ['with an entity that ends blank', { text: 'ab c', entities: [bold(0, 3)] }, /blank/],
    ['with entities across each other', { text: 'abcdef', entities: [bold(0, 3), bold(2, 3)] }, /overlap/],
    [
      'with a hundred and one entities',
      { text: 'a'.repeat(200), entities: Array.from({ length: 101 }, (_, i) => bold(i, 1)) },
      /too many/,
    ],
    ['with nine buttons in a row', { text: 'a', reply_markup: keyboard(some(9)) }, /row/],
    [
      'with a hundred and one buttons',
      { text: 'a', reply_markup: keyboard(...some(101).map((each) => [each])) },
      /TOO_LONG/,
    ],
    [
      'with 65 bytes behind a button',
      { text: 'a', reply_markup: keyboard([button('a', 'ü'.repeat(33))]) },
      /DATA_INVALID/,
    ],
    ['with nothing behind a button', { text: 'a', reply_markup: keyboard([button('a', '')]) }, /./],
    ['with something Telegram does not know', { text: 'a', disable_previews: true }, /[Uu]nrecognized/],
  ])('%s', async (_, given, reason) => {
    expect(await refusal(raw.sendMessage({ chat_id, ...given }))).toMatch(reason)
  })
})

test.each([
  ['Capital', 'a command', /COMMAND_INVALID/],
  ['x'.repeat(33), 'a command', /COMMAND_INVALID/],
  ['ok', '', /DESCRIPTION/],
  ['ok', 'x'.repeat(257), /DESCRIPTION/],
])('a menu with %s: "%s"', async (command, description, reason) => {
  expect(await refusal(raw.setMyCommands({ commands: [{ command, description }] }))).toMatch(reason)
})

test('a menu of more than a hundred commands, or with one twice', async () => {
  const line = (i: number) => ({ command: `c${i}`, description: 'x' })
  const many = Array.from({ length: 101 }, (_, i) => line(i))
  expect(await refusal(raw.setMyCommands({ commands: many }))).toMatch(/TOO_MUCH/)
  api.mistakes.length = 0
  expect(await refusal(raw.setMyCommands({ commands: [line(1), line(1)] }))).toMatch(/twice/)
})

test('a note over the chat of more than 200 letters', async () => {
  api.state.presses.add('1')
  expect(await refusal(raw.answerCallbackQuery({ callback_query_id: '1', text: 'x'.repeat(201) }))).toMatch(
    /./,
  )
})

test('an edit that changes nothing, or of a message that is not there, is no mistake and is refused', async () => {
  const { message_id } = await raw.sendMessage({ chat_id, text: 'a' })
  await expect(raw.editMessageText({ chat_id, message_id, text: 'a' })).rejects.toThrow(/not modified/)
  await expect(raw.editMessageText({ chat_id, message_id: 1, text: 'a' })).rejects.toThrow(/not found/)
  expect(api.mistakes).toEqual([])
})
