import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answer } from '../turn.ts'
import { DoorProblem } from './door-problem.ts'
import * as updates from './fixtures/telegram.ts'
import { type Rehearsal, rehearse, says } from './loopback/rehearsal.ts'
import { playTelegram, type TelegramApi, telegramToken } from './loopback/telegram-api.ts'
import { openTelegram, type TelegramConfig, type TelegramDoor } from './telegram.ts'

const url = 'https://gym.example/webhooks/telegram'
const secret = 'only_telegram-knows'

let api: TelegramApi
let door: TelegramDoor | undefined
let { turns, log }: Rehearsal = rehearse()

beforeEach(async () => {
  api = await playTelegram()
  door = undefined
})

afterEach(async () => {
  await door?.close()
  await api.close()
})

const silent: Answer = async () => undefined

function open(config: TelegramConfig, answer: Answer = silent): Promise<TelegramDoor> {
  const rehearsal = rehearse(answer)
  ;({ turns, log } = rehearsal)
  return openTelegram(config, rehearsal.deps)
}

const polling = () => ({ kind: 'polling', token: api.token, apiRoot: api.root }) as const
const webhook = () => ({ kind: 'webhook', token: api.token, apiRoot: api.root, url, secret }) as const
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

/** A call of the webhook, as Telegram makes it unless told otherwise. */
async function call(body: string, given: string | undefined = secret): Promise<number | undefined> {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': given }
  const response = await door?.webhook?.(new Request(url, { method: 'POST', headers, body }))
  return response?.status
}

test('a wrong token is refused in one sentence that does not show it', async () => {
  const token = '7105551234:AAF-wrong_0123456789abcdefghijklm'
  const opening = open({ ...polling(), token })
  await expect(opening).rejects.toThrow(DoorProblem)
  await expect(opening).rejects.toThrow(/^Telegram refuses the token: Unauthorized/)
  await expect(opening).rejects.not.toThrow(token)
})

test("a webhook's address that Telegram refuses is named", async () => {
  api.fail('setWebhook', {
    status: 400,
    description: 'Bad Request: bad webhook: An HTTPS URL must be provided',
  })
  await expect(open(webhook())).rejects.toThrow(/setWebhook.*HTTPS/)
})

test('with Telegram out of reach the door opens at once and connects later', async () => {
  const { root } = api
  await api.close()
  door = await open({ ...polling(), apiRoot: root })
  expect(log).toEqual(['telegram.unreachable'])
  api = await playTelegram(telegramToken, Number(new URL(root).port))
  await api.deliver(updates.privateMessage)
  await eventually(() => expect(turns).toHaveLength(1))
  expect(log).toContain('telegram.open')
})

test('a token refused only later is logged, and closing still works', async () => {
  api.fail('getMe', 'dropped', { status: 401, description: 'Unauthorized' })
  door = await open(polling())
  await eventually(() => expect(log).toEqual(['telegram.unreachable', 'telegram.refused']))
})

test('a door that never reached Telegram can be closed', async () => {
  api.fail('getMe', ...Array.from({ length: 1000 }, () => 'dropped' as const))
  door = await open(polling())
  await door.close()
})

test('a slash at the end of the api root does no harm', async () => {
  door = await open({ ...polling(), apiRoot: `${api.root}/` })
  expect(log).toEqual(['telegram.open'])
})

test('polling takes the webhook away that was set before', async () => {
  api.state.webhook = { url, secret }
  door = await open(polling())
  expect(door.webhook).toBeUndefined()
  await eventually(() => expect(api.state.webhook).toBeUndefined())
})

test('the webhook is set with its secret and with what we listen to', async () => {
  door = await open(webhook())
  expect(api.accepted('setWebhook')).toEqual([
    {
      url,
      secret_token: secret,
      allowed_updates: ['message', 'callback_query', 'my_chat_member'],
      max_connections: 100,
    },
  ])
  expect(api.calls.some(({ method }) => method === 'getUpdates')).toBe(false)
})

test('without a secret one is made from the token', async () => {
  door = await open({ ...webhook(), secret: undefined })
  const made = createHash('sha256').update(api.token).digest('hex')
  expect(api.state.webhook?.secret).toBe(made)
  expect(await call(JSON.stringify(updates.privateMessage), made)).toBe(200)
})

test('a call with the secret is a turn, and is told that it was taken when the answer is out', async () => {
  door = await open(webhook(), async () => says('quiet'))
  expect(await call(JSON.stringify(updates.privateMessage))).toBe(200)
  expect(api.accepted('sendMessage')).toMatchObject([{ text: 'quiet' }])
})

test('Telegram is not kept waiting for an answer that takes long', async () => {
  const gate = Promise.withResolvers<void>()
  const slow: Answer = async () => {
    await gate.promise
    return says('quiet')
  }
  const rehearsal = rehearse(slow)
  door = await openTelegram(webhook(), {
    ...rehearsal.deps,
    tempo: { ...rehearsal.deps.tempo, webhookMs: 20 },
  })
  expect(await call(JSON.stringify(updates.privateMessage))).toBe(200)
  expect(api.accepted('sendMessage')).toEqual([])
  gate.resolve()
  await door.close()
  expect(api.accepted('sendMessage')).toMatchObject([{ text: 'quiet' }])
})

test.each(['', 'wrong', `${secret}x`, secret.toUpperCase()])(
  'a call with the secret "%s" is turned away',
  async (given) => {
    door = await open(webhook())
    expect(await call(JSON.stringify(updates.privateMessage), given)).toBe(401)
    expect(turns).toEqual([])
  },
)

const noUpdates = [
  '',
  '{',
  'null',
  '[]',
  '"hi"',
  '{"update_id":"7"}',
  '{"message":{}}',
  '{"update_id":7,"message":{"from":{},"text":"hi"}}',
]

test.each(noUpdates)('a call with the body %s is turned away and breaks nothing', async (body) => {
  door = await open(webhook())
  expect(await call(body)).toBe(400)
  expect(await call(JSON.stringify(updates.privateMessage))).toBe(200)
  expect(turns).toHaveLength(1)
})

test('an edited message is taken and not answered', async () => {
  door = await open(webhook())
  expect(await call(JSON.stringify(updates.editedMessage))).toBe(200)
  expect(turns).toEqual([])
})

test('until Telegram was reached, and after closing, it is asked to come again', async () => {
  api.fail('getMe', ...Array.from({ length: 1000 }, () => 'dropped' as const))
  door = await open(webhook())
  expect(await call(JSON.stringify(updates.privateMessage))).toBe(503)
  await door.close()
  expect(await call(JSON.stringify(updates.privateMessage))).toBe(503)
})
