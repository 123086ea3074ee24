import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { forecasts, scores } from '../../db/schema/index.ts'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { rebuildOccupancy } from '../../tools/checkin/index.ts'
import { loadGym } from '../../tools/gym/index.ts'
import { type Gym, openSlots } from '../../tools/kit/gym.ts'
import { addMinutes, localTime } from '../../tools/kit/time.ts'
import { answering } from '../reply.ts'
import type { Reply } from '../turn.ts'

// Whole conversations in the demo gym: from the member's words to Spotter's.

const now = new Date('2026-11-24T17:42:00+01:00')
const weeks = 5
let database: TestDatabase
let gym: Gym
let count = 0

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  await seedDemo(db, { truth: demoTruth({ seed: 'answers', zone: 'Europe/Berlin' }), now, weeks })
  const loaded = await loadGym(db, 'demo')
  if (!loaded) throw new Error('the demo gym was not made')
  gym = loaded
  await rebuildOccupancy(db, gym, addMinutes(now, -weeks * 7 * 24 * 60), now)
  await db.insert(forecasts).values(forecastRows())
  await db.insert(scores).values(scoreRows())
})
afterAll(() => database.close())

const parts: Readonly<Record<string, number>> = { all: 1, legs: 0.25, chest: 0.2, cardio: 0.2 }

/** A forecast as the nightly job writes it: forty people in the evenings, twenty at other hours. */
function forecastRows() {
  const origin = new Date('2026-11-24T03:00:00+01:00')
  return openSlots(gym, new Date('2026-11-24T06:00:00+01:00'), addMinutes(now, 13 * 24 * 60)).flatMap(
    (slot) => {
      const { minute } = localTime(slot, gym.zone)
      const people = minute >= 17 * 60 && minute < 20 * 60 ? 88 : 40
      return Object.entries(parts).map(([split, part]) => {
        const mean = part * people
        const reasons = { usual: 0.8 * mean, level: 0.25 * mean, holiday: -0.05 * mean }
        return {
          gym: gym.id,
          origin,
          split,
          slot,
          mean,
          low: mean * 0.8,
          high: mean * 1.2,
          reasons,
          model: 'test',
        }
      })
    },
  )
}

/** Last week: seven of ten half hours came out as said. */
function scoreRows() {
  return openSlots(gym, addMinutes(now, -7 * 24 * 60), now).map((slot, i) => ({
    gym: gym.id,
    split: 'legs',
    slot,
    lead: 'day' as const,
    origin: addMinutes(slot, -24 * 60),
    mean: 20,
    low: 15,
    high: 25,
    people: i % 10 < 7 ? 21 : 31,
    model: 'test',
  }))
}

/** The replies to the messages of one talk. */
async function talk(...texts: string[]): Promise<Reply[]> {
  const answer = answering({
    db: database.db,
    gym: async () => gym,
    hosted: undefined,
    log: () => {},
    crash: (error) => {
      throw error
    },
  })
  const sender = `member-${++count}`
  const replies: Reply[] = []
  for (const text of texts) {
    const reply = await answer({
      id: `update-${++count}`,
      channel: 'telegram',
      conversation: sender,
      private: true,
      sender,
      senderName: null,
      text,
      at: now,
    })
    if (reply) replies.push(reply)
  }
  return replies
}

test('a forecast is told with interval and usual, and asked on: why, how sure, how often right', async () => {
  const replies = await talk(
    'how full is legs tomorrow at 6?',
    'why?',
    'how sure are you?',
    'is that because of the holiday?',
    'how often are you right?',
    'and on friday?',
  )
  const [six, why, sure, holiday, record, friday] = replies.map(({ text }) => text)
  expect(six).toMatch(
    /^Tomorrow, Wednesday 25 November, 18:00: legs, about 22 people, usually within 5\. That's 4 more/,
  )
  expect(why).toMatch(
    /^Tomorrow, Wednesday 25 November, 18:00: legs, about 22 people, usually within 5\.\nA usual Wednesday at that hour brings 18; the last weeks were busier \(\+5\) and a holiday close by takes 1 off\.\nRight 7 of 10 times last week, off by about 4 people.*\.$/,
  )
  expect(sure).toMatch(
    /^Tomorrow.* about 22 people, usually within 5\.\nRight 7 of 10 times last week.*\nA usual/,
  )
  expect(holiday).toMatch(/^Partly, yes: a holiday close by takes 1 off\./)
  expect(record).toMatch(/^Right 7 of 10 times last week/)
  expect(friday).toMatch(/^Friday 27 November, 18:00: legs, about 22 people/)
})

test('the button under a forecast explains the very number above it', async () => {
  const [forecast] = await talk('when is legs quiet tomorrow?')
  const send = forecast?.choices.find(({ label }) => label === 'Why?')?.send ?? ''
  const [why] = await talk(send)
  const number = (text: string | undefined) =>
    /about \d+ people, usually (?:within|up to) \d+/.exec(text ?? '')?.[0]
  expect(number(why?.text)).toBe(number(forecast?.text))
  expect(why?.tools).toMatchObject([{ name: 'explainForecast', ok: true }])
})

test('the parts that are told sum to the number that is told, at every hour', async () => {
  for (const text of ['/why 2026-11-25T18:00', '/why chest 2026-11-26T12:00', '/why 2026-11-28T09:00']) {
    const [reply] = await talk(text)
    const told = z
      .object({
        expected: z.object({ people: z.object({ about: z.number() }) }),
        parts: z.array(z.object({ people: z.number() })),
      })
      .parse(reply?.tools[0]?.result)
    expect(told.parts.reduce((sum, { people }) => sum + people, 0)).toBe(told.expected.people.about)
  }
})

test('equipment is asked about like anything else', async () => {
  const replies = await talk(
    'how busy are the racks tomorrow at 6?',
    'and at 9?',
    'are the treadmills free now?',
    'when are the benches free tomorrow?',
  )
  const [six, nine, now, benches] = replies.map(({ text }) => text)
  expect(six).toMatch(/^Tomorrow, Wednesday 25 November, 18:00: squat racks, all in use, a queue is likely/)
  expect(nine).toMatch(
    /^Tomorrow, Wednesday 25 November, 21:00: squat racks, about 75 % in use, usually 60 to 90 %\./,
  )
  expect(now).toMatch(/^Treadmills right now: .*, estimated from what people train\.\n/)
  expect(benches).toMatch(
    /^Benches: freest tomorrow, Wednesday 25 November, 06:00 to 17:00, about \d+ % in use/,
  )
})

test('what is refused is refused in a sentence, with something to go on with', async () => {
  const [closed, sauna, past] = await talk('/why 2026-11-25T03:00', '/why sauna', '/why 2026-09-01T18:00')
  expect(closed?.text).toMatch(/is closed tomorrow.*It opens/)
  expect(sauna?.text).toMatch(/^I don't know "sauna" as a part of this gym/)
  expect(past?.tools).toMatchObject([{ ok: false, result: { code: 'not_on_record' } }])
})
