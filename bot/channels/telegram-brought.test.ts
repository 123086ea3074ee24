import { GrammyError } from 'grammy'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { GymError } from '../../tools/kit/errors.ts'
import { UnderWay } from '../under-way.ts'
import type { DoorDeps } from './door.ts'
import * as updates from './fixtures/telegram.ts'
import { type Rehearsal, rehearse, says } from './loopback/rehearsal.ts'
import { playTelegram, type TelegramApi } from './loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from './telegram.ts'
import { movedTo } from './telegram-faults.ts'
import { payloadFor, startLink } from './telegram-links.ts'

let api: TelegramApi
let door: TelegramDoor
let { turns, log }: Rehearsal = rehearse()
let told: string[]

beforeEach(async () => {
  api = await playTelegram()
  told = []
})
afterEach(async () => {
  await door.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

async function open(answer?: DoorDeps['answer'], more: Partial<DoorDeps> = {}): Promise<void> {
  const rehearsal = rehearse(answer)
  ;({ turns, log } = rehearsal)
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  door = await openTelegram(config, {
    ...rehearsal.deps,
    unreachable: async (address) => void told.push(`unreachable ${address}`),
    moved: async (from, to) => void told.push(`${from} to ${to}`),
    ...more,
  })
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })
const sent = () => api.accepted('sendMessage').map(({ chat_id, text }) => [chat_id, text])

test('a place on the map is a turn about the zone', async () => {
  await open()
  await api.deliver(updates.privateSpot(52.52, 13.4, 873410001))
  await eventually(() => expect(turns).toHaveLength(1))
  expect(turns).toMatchObject([{ text: '/settings zone', spot: { latitude: 52.52, longitude: 13.4 } }])
})

describe('a file', () => {
  const csv = { id: 'BQACAgIAAxkBAAI1', name: 'door.csv', type: 'text/csv', size: 5 }
  const bytes = new TextEncoder().encode('a,b\n1')

  test('comes with its turn, and its bytes are fetched where somebody wants them', async () => {
    await open()
    api.keepFile(csv.id, bytes)
    await api.deliver(updates.privateFile(csv, 873410001, 'visits'))
    await eventually(() => expect(turns).toHaveLength(1))
    expect(turns).toMatchObject([
      { text: '/import visits', given: [{ name: 'door.csv', type: 'text/csv', size: 5 }] },
    ])
    expect(api.calls.filter(({ method }) => method === 'getFile')).toEqual([])
    expect(await turns[0]?.given?.[0]?.read()).toEqual(bytes)
  })

  test('that is gone, or larger than Telegram gives, says so', async () => {
    await open()
    await api.deliver(updates.privateFile(csv, 873410001))
    await api.deliver(updates.privateFile({ ...csv, size: 21 * 1024 * 1024 }, 873410002))
    await eventually(() => expect(turns).toHaveLength(2))
    await expect(turns[0]?.given?.[0]?.read()).rejects.toEqual(new GymError('file_gone'))
    await expect(turns[1]?.given?.[0]?.read()).rejects.toMatchObject({ code: 'file_too_large' })
  })

  test('that is no table says what stands under it', async () => {
    await open()
    const pdf = { ...csv, name: 'plan.pdf', type: 'application/pdf' }
    await api.deliver(updates.privateFile(pdf, 873410001, 'is it busy?'))
    await api.deliver(updates.privateFile({ ...csv, name: 'x.csv' }, 873410002, '/import counts'))
    await eventually(() => expect(turns.map(({ text }) => text)).toEqual(['is it busy?', '/import counts']))
  })
})

test('a deep link is handed on as it came', async () => {
  await open()
  await api.say('/start gym_iron-hall')
  await eventually(() => expect(turns).toMatchObject([{ text: '/start gym_iron-hall' }]))
})

test('a link into the private chat carries what was asked for, and nothing that Telegram would refuse', () => {
  expect(startLink('spotter_gym_bot', 'gym_iron')).toBe('t.me/spotter_gym_bot?start=gym_iron')
  for (const bad of ['a b', '', 'x'.repeat(65), 'ü', 'a&b']) expect(startLink('b', bad)).toBe('t.me/b')
  expect(payloadFor('/plan 3 days')).toBe('plan')
  expect(payloadFor('/mine')).toBe('slots')
  expect(payloadFor('/weight 82')).toBeUndefined()
})

test('somebody who blocked us is told of once they did, and when an answer does not get through', async () => {
  await open()
  await api.deliver(updates.privateStanding('kicked', 873410001))
  await eventually(() => expect(told).toEqual(['unreachable 518203377']))
  await api.deliver(updates.privateStanding('member', 873410002))
  api.state.blockedBy.add(updates.mia.id)
  await api.say('hi')
  await eventually(() => expect(told).toEqual(['unreachable 518203377', 'unreachable 518203377']))
  expect(await door.tell('518203377', { text: 'x', choices: [], files: [] }, 'k')).toBe('closed')
  expect(told).toHaveLength(3)
})

describe('a group that becomes a larger one', () => {
  const [old, larger] = [updates.groupMention.message.chat.id, -1009998887776]

  test('is told of by its own note, and nobody is answered for it', async () => {
    await open()
    const { text: _, entities: __, ...note } = updates.groupMention.message
    await api.deliver({ update_id: 873410001, message: { ...note, migrate_to_chat_id: larger } })
    await eventually(() => expect(told).toEqual([`${old} to ${larger}`]))
    expect(turns).toEqual([])
  })

  test('gets its answer there, and what is said unasked', async () => {
    await open()
    api.state.moved.set(old, larger)
    await api.deliver(updates.groupMention)
    await eventually(() => expect(sent()).toEqual([[larger, 'you said is it busy?']]))
    expect(await door.tell(`${old}`, { text: 'news', choices: [], files: [] }, 'k')).toBe('sent')
    expect(sent().at(-1)).toEqual([larger, 'news'])
    expect(told).toEqual([`${old} to ${larger}`, `${old} to ${larger}`])
  })
})

test('only a group that moved has a new number', () => {
  expect(movedTo(new Error('x'))).toBeUndefined()
  const answer = {
    ok: false as const,
    error_code: 400,
    description: 'x',
    parameters: { migrate_to_chat_id: -5 },
  }
  expect(movedTo(new GrammyError('x', answer, 'sendMessage', {}))).toBe(-5)
})

test('an update that a process which died had begun is answered when its time is over, and not left', async () => {
  let times = 0
  await open(async (turn) => {
    if (++times < 3) throw new UnderWay()
    return says(turn.text)
  })
  await api.say('check me in')
  await eventually(() => expect(sent()).toEqual([[updates.mia.id, 'check me in']]))
  expect(times).toBe(3)
  expect(log).not.toContain('telegram.turn_failed')
})

test('what was not answered when the house closed is asked for again at the next start', async () => {
  await open(async () => {
    throw new UnderWay()
  })
  await api.say('check me in')
  await eventually(() => expect(turns.length).toBeGreaterThan(0))
  await door.close()
  expect(api.state.updates).toHaveLength(1)
  await open()
  await eventually(() => expect(sent()).toEqual([[updates.mia.id, 'you said check me in']]))
})
