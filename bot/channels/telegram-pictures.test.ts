import { Api, GrammyError, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Reply } from '../turn.ts'
import type { DoorDeps } from './door.ts'
import { topicMention } from './fixtures/telegram.ts'
import { aChart, aPicture, echo, rehearse, says } from './loopback/rehearsal.ts'
import { playTelegram, type TelegramApi } from './loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from './telegram.ts'

let api: TelegramApi
let door: TelegramDoor | undefined
let log: string[]
let slept: number[]

beforeEach(async () => {
  api = await playTelegram()
})
afterEach(async () => {
  await door?.close()
  door = undefined
  await api.close()
})

const undo = [{ label: 'Undo', send: '/undo k3f9' }]

/** A door behind which everything is answered by these words and charts. */
async function open(reply: Partial<Reply>, draw: DoorDeps['draw'] = async () => aPicture): Promise<void> {
  const whole = { ...says('quiet at 20:00', undo), charts: [aChart], ...reply }
  const rehearsal = rehearse(async (turn) => (turn.text.startsWith('/') ? echo(turn) : whole))
  log = rehearsal.log
  slept = rehearsal.slept
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  door = await openTelegram(config, { ...rehearsal.deps, draw })
}

/** Says something, and waits until all is sent. */
async function ask(text = 'when is legs quiet?'): Promise<void> {
  await api.say(text)
  await vi.waitFor(() => expect(api.calls.map(({ method }) => method)).toContain('sendChatAction'), 10_000)
  await door?.close()
  door = undefined
}

const photos = () => api.accepted('sendPhoto')
const words = () => api.accepted('sendMessage').map(({ text }) => text)
const labels = (payload: Record<string, unknown> | undefined) => JSON.stringify(payload?.reply_markup ?? '')

describe('a reply with a chart', () => {
  afterEach(() => expect(api.mistakes).toEqual([]))

  test('is a photo with the words under it, and the choices as buttons', async () => {
    await open({})
    await ask()
    expect(photos()).toMatchObject([{ caption: 'quiet at 20:00', photo: aPicture }])
    expect(labels(photos()[0])).toContain('Undo')
    expect(words()).toEqual([])
  })

  test('can be pressed like any other, and its buttons go away', async () => {
    await open({})
    await api.say('when is legs quiet?')
    await vi.waitFor(() => expect(api.state.messages).toHaveLength(1), 10_000)
    await api.press('Undo')
    await vi.waitFor(() => expect(words()).toEqual(['you said /undo k3f9']), 10_000)
    await vi.waitFor(() => expect(api.state.messages[0]).not.toHaveProperty('reply_markup'), 10_000)
  })

  test('whose words are too many for a caption is a photo and then the words', async () => {
    const text = 'quiet '.repeat(171).trim()
    await open({ text: `${text}!` })
    await ask()
    expect(`${text}!`).toHaveLength(1026)
    expect(photos()).toMatchObject([{ photo: aPicture }])
    expect(photos()[0]).not.toHaveProperty('caption')
    expect(words()).toEqual([`${text}!`])
    expect(labels(api.accepted('sendMessage')[0])).toContain('Undo')
  })

  test('has a caption of as many letters as there may be', async () => {
    await open({ text: 'x'.repeat(1024) })
    await ask()
    expect(photos()).toMatchObject([{ caption: 'x'.repeat(1024) }])
  })

  test('and another has two photos, with the words and the choices at the end', async () => {
    await open({ charts: [aChart, { ...aChart, title: 'Chest' }] })
    await ask()
    expect(photos().map(({ caption }) => caption)).toEqual([undefined, 'quiet at 20:00'])
    expect(photos().map((photo) => labels(photo).includes('Undo'))).toEqual([false, true])
  })

  test('in the topic of a group stays there and points to who asked', async () => {
    await open({})
    await api.deliver(topicMention)
    await vi.waitFor(() => expect(photos()).toHaveLength(1), 10_000)
    expect(photos()).toMatchObject([{ message_thread_id: 6980, reply_parameters: { message_id: 7012 } }])
  })

  test('that nobody can draw is words', async () => {
    await open({}, async () => undefined)
    await ask()
    expect(words()).toEqual(['quiet at 20:00'])
    expect(photos()).toEqual([])
  })
})

describe('a photo that will not go', () => {
  test.each([
    { status: 400, description: 'Bad Request: not enough rights to send photos to the chat' },
    { status: 413, description: 'Request Entity Too Large' },
    { status: 500, description: 'Internal Server Error' },
    'dropped' as const,
  ])('(%j) costs the picture alone: the words go out once, with their buttons', async (fault) => {
    await open({})
    api.fail('sendPhoto', fault)
    await ask()
    expect(words()).toEqual(['quiet at 20:00'])
    expect(labels(api.accepted('sendMessage')[0])).toContain('Undo')
    expect(photos()).toEqual([])
    expect(log).toContain('telegram.photo_unsent')
  })

  test('before words of their own costs nothing of them', async () => {
    await open({ text: 'quiet '.repeat(300).trim() })
    api.fail('sendPhoto', { status: 400, description: 'Bad Request: IMAGE_PROCESS_FAILED' })
    await ask()
    expect(words()).toEqual(['quiet '.repeat(300).trim()])
  })

  test('at once goes later, when Telegram asks for a rest', async () => {
    await open({})
    api.fail('sendPhoto', { status: 429, description: 'Too Many Requests: retry after 7', retryAfter: 7 })
    await ask()
    expect(photos()).toHaveLength(1)
    expect(words()).toEqual([])
    expect(slept).toContain(7000)
  })

  test('to somebody who blocked us is not followed by words', async () => {
    await open({})
    api.state.blockedBy.add(518203377)
    await ask()
    expect(api.calls.filter(({ method }) => method === 'sendMessage')).toEqual([])
    expect(log).toContain('telegram.blocked')
  })
})

describe('the platform played here refuses what Telegram refuses', () => {
  const chat_id = 518203377
  const send = (photo: Uint8Array, caption?: string) =>
    new Api(api.token, { apiRoot: api.root }).raw.sendPhoto({
      chat_id,
      photo: new InputFile(photo, 'chart.png'),
      ...(caption === undefined ? {} : { caption }),
    })
  /** A PNG by its header: that many pixels, and so many bytes more. */
  const picture = (width: number, height: number, more = 0) => {
    const bytes = new Uint8Array(aPicture.length + more)
    bytes.set(aPicture)
    new DataView(bytes.buffer).setUint32(16, width)
    new DataView(bytes.buffer).setUint32(20, height)
    return bytes
  }

  test.each([
    ['message caption is too long', aPicture, 'x'.repeat(1025)],
    ['file is too big', picture(640, 400, 10 * 1024 * 1024), undefined],
    ['PHOTO_INVALID_DIMENSIONS', picture(9000, 1001), undefined],
    ['PHOTO_INVALID_DIMENSIONS', picture(2100, 100), undefined],
    ['IMAGE_PROCESS_FAILED', new TextEncoder().encode('a photo, honestly'), undefined],
  ])('%s', async (reason, photo, caption) => {
    const refusal = await send(photo, caption).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(GrammyError)
    expect(refusal).toMatchObject({ error_code: 400, description: `Bad Request: ${reason}` })
  })
})
