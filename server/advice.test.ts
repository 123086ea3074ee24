import type { Message, Update } from 'grammy/types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { groupMention, mia, noor } from '../bot/channels/fixtures/telegram.ts'
import { claims, slots } from '../db/schema/index.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { catchUp } from './jobs.ts'
import { deliver } from './outbox.ts'
import { type House, houseOnTelegram } from './testing.ts'

/** The roads of advice from end to end: over Telegram, through the jobs, into what is learned. */

let house: House

beforeAll(async () => {
  house = await houseOnTelegram('2026-11-24T12:00:00+01:00')
}, 120_000)

afterAll(() => house.close())

test('a place is asked for, held, reminded of and come to, and that is learned', async () => {
  const { api, db, gym, means, answered, sent } = house
  await api.say('can you do tomorrow at 8pm for legs?')
  await answered(/^\d+: Legs, tomorrow, Wednesday 25 November:\n1\) 20:00/)
  await api.press('Hold 20:00')
  await answered(/20:00 to \d\d:\d\d, legs: your place is held/)
  await expect.poll(() => api.accepted('sendDocument').length, { timeout: 10_000 }).toBe(1)

  const taken = (await db.select().from(slots)).filter(({ taken }) => taken > 0)
  expect(new Set(taken.map(({ split }) => split))).toEqual(new Set(['legs', 'all']))

  house.at('2026-11-25T19:01:00+01:00')
  await deliver(db, gym, means())
  await answered(new RegExp(`^${mia.id}: .*20:00`))
  expect(sent().at(-1)).toMatch(/legs/i)

  const now = house.at('2026-11-25T19:56:00+01:00')
  await api.say('check me in for legs')
  await answered(/That's the place you held for 20:00, legs\./)
  const [place] = (await db.select().from(claims)).filter(({ claimedAt }) => claimedAt)
  expect(place?.cameAt?.toISOString()).toBe(now.toISOString())
  await api.say('do I always get the bad slots?')
  await answered(/the last time you asked, your first choice was free/i)
}, 60_000)

test('a group finds its time in its chat: tapped in private, booked for all, said to all', async () => {
  const { api, db, gym, means, answered, sent, run } = house
  const now = house.at('2026-11-26T12:00:00+01:00')
  await catchUp(db, gym, now)
  await run('offers')
  const text = '@Spotter_Gym_Bot time for the two of us, legs, tomorrow?'
  await api.deliver(asked(text))
  await answered(/room for two, legs: 1\) .*only I see who taps what/s)
  const poll = api.state.messages.at(-1)
  const before = sent().length
  await tap(poll, mia, 1)
  await tap(poll, noor, 1)
  await expect.poll(() => toasts().length, { timeout: 10_000 }).toBe(2)
  expect(toasts().join(' ')).not.toMatch(/Mia|Noor/)
  // What was tapped is nobody else's to read.
  expect(sent()).toHaveLength(before)

  house.at(addMinutes(now, 3).toISOString())
  await run('offers')
  await deliver(db, gym, means())
  const group = sent()
    .slice(before)
    .filter((each) => each.startsWith(`${groupMention.message.chat.id}: `))
  expect(group).toHaveLength(1)
  expect(group[0]).toMatch(/Friday 27 November/)
  const together = (await db.select().from(claims)).filter(({ meetup }) => meetup !== null)
  expect(together).toHaveLength(2)
  expect(new Set(together.map(({ slot }) => slot.getTime())).size).toBe(1)
  expect(api.mistakes).toEqual([])
}, 60_000)

const toasts = () =>
  house.api.accepted('answerCallbackQuery').flatMap(({ text }) => (text ? [String(text)] : []))

function asked(text: string): Update {
  const { api } = house
  const entities = [{ offset: 0, length: 16, type: 'mention' as const }]
  return { update_id: api.state.newest + 1, message: { ...groupMention.message, text, entities } }
}

async function tap(message: Message | undefined, from: typeof mia | typeof noor, nth: number): Promise<void> {
  const { api } = house
  const buttons = message?.reply_markup?.inline_keyboard.flat() ?? []
  const button = buttons.flatMap((each) => ('callback_data' in each ? [each] : []))[nth - 1]
  if (!message || !button) throw new Error('nothing to tap')
  const update = api.state.newest + 1
  await api.deliver({
    update_id: update,
    callback_query: {
      id: `9225703411${update}`,
      from,
      message: structuredClone(message) as Message & { date: number },
      chat_instance: '-3712045590018827316',
      data: button.callback_data,
    },
  })
}
