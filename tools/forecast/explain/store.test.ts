import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { forecasts, occupancy, scores } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { memberTools, runTool } from '../../index.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { addMinutes, dayMs, localTime } from '../../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'

const now = new Date('2026-11-24T17:42:00+01:00')
const morning = new Date('2026-11-24T03:00:00+01:00')
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, now.toISOString())
})

type Row = { slot: string; mean: number; reasons?: Record<string, number>; demand?: number; split?: string }

/** Forecast rows of one origin, 4 people to either side. */
async function forecast(origin: Date, rows: readonly Row[]) {
  await database.db.insert(forecasts).values(
    rows.map(({ slot, split = 'legs', ...row }) => ({
      gym: gym.id,
      origin,
      split,
      slot: new Date(slot),
      low: Math.max(0, row.mean - 4),
      high: row.mean + 4,
      model: 'test',
      ...row,
    })),
  )
}

/** Past days with so many people in every slot. */
async function history(days: number, people = 19) {
  const slots = openSlots(gym, new Date(now.getTime() - days * dayMs), addMinutes(now, -30))
  const source = 'visits' as const
  await database.db
    .insert(occupancy)
    .values(
      slots.flatMap((slot) => ['all', 'legs'].map((split) => ({ gym: gym.id, slot, split, people, source }))),
    )
}

function ask(input: unknown, context = mia, name = 'explainForecast'): Promise<ToolOutcome> {
  const tool = memberTools.find((known) => known.name === name)
  if (!tool) throw new Error(`no tool ${name}`)
  return runTool(tool, input, context)
}

const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const result = (outcome: ToolOutcome) => (outcome.ok ? outcome.result : outcome)
const six = '2026-11-24T18:00:00+01:00'
const reasons = { usual: 18.8, level: 4.1, holiday: -0.9, season: 0.2 }

test('the parts are told in people and sum to the number', async () => {
  await history(42)
  await forecast(morning, [{ slot: six, mean: 22.2, reasons }])
  const outcome = await ask({ split: 'leg day', at: '2026-11-24T18:00' })
  expect(says(outcome)).toBe(
    'Today, 18:00: legs, about 22 people, usually within 5.\n' +
      'A usual Tuesday at that hour brings 19; the last weeks were busier (+4) and a holiday close by takes 1 off.',
  )
  expect(result(outcome)).toMatchObject({
    expected: { people: { about: 22 } },
    parts: [
      { reason: 'usual', people: 19 },
      { reason: 'level', people: 4 },
      { reason: 'holiday', people: -1 },
    ],
  })
})

test('an hour is explained as it was forecast, as the mean of its slots', async () => {
  await history(42)
  const half = '2026-11-24T18:30:00+01:00'
  await forecast(morning, [
    { slot: six, mean: 20, reasons: { usual: 20 } },
    { slot: half, mean: 30, reasons: { usual: 24, level: 6 } },
    { slot: six, mean: 60, split: 'all' },
  ])
  const asked = { split: 'legs', at: '2026-11-24T18:00' }
  expect(says(await ask(asked))).toMatch(/about 25 people.*\n.*brings 22; the last weeks were busier \(\+3\)/)
  const told = await ask({ split: 'legs', from: asked.at }, mia, 'crowdForecast')
  expect(says(told)).toMatch(
    /legs, about 25 people, usually within 4\. That's 3 more than on a usual Tuesday/,
  )
})

test('what changed since the morning comes from the counts of today', async () => {
  await history(42)
  await forecast(morning, [{ slot: six, mean: 22.2, reasons }])
  await forecast(new Date('2026-11-24T17:30:00+01:00'), [{ slot: six, mean: 27.2 }])
  const outcome = await ask({ split: 'legs', at: '2026-11-24T18:00' })
  expect(says(outcome)).toMatch(/about 27 people/)
  expect(says(outcome)).toMatch(/what I counted today adds 5/)
  expect(says(await ask({ split: 'legs', at: '2026-11-24T18:00', about: 'today' }))).toMatch(
    /^Partly, yes: what I counted today adds 5\./,
  )
})

test('people who come by our advice are told as such', async () => {
  await history(42)
  await forecast(morning, [{ slot: six, mean: 24, demand: 22, reasons: { usual: 19, level: 3, advice: 2 } }])
  expect(says(await ask({ split: 'legs', at: '2026-11-24T18:00' }))).toMatch(
    /brings 19; the last weeks were busier \(\+3\)\. 2 of them come because I sent them\./,
  )
  await forecast(now, [{ slot: six, mean: 20, demand: 23, split: 'all' }])
  expect(says(await ask({ at: '2026-11-24T18:00' }))).toMatch(/My advice keeps 3 away then\./)
})

test('less than one person of advice is nobody', async () => {
  await history(42)
  await forecast(morning, [{ slot: six, mean: 22.2, demand: 21.7, reasons }])
  expect(says(await ask({ split: 'legs', at: '2026-11-24T18:00' }))).not.toMatch(/sent them/)
  expect(says(await ask({ split: 'legs', at: '2026-11-24T18:00', about: 'advice' }))).toMatch(
    /^No, my own advice adds nothing there\./,
  )
})

test('without stored reasons the usual of four weeks is what the rest is held against', async () => {
  await history(42, 15)
  await forecast(morning, [{ slot: six, mean: 22.2 }])
  const outcome = await ask({ split: 'legs', at: '2026-11-24T18:00' })
  expect(says(outcome)).toMatch(/brings 15; what else I have learned adds 7\./)
})

test('a gym without a usual says that it guesses', async () => {
  await history(3)
  await forecast(morning, [{ slot: six, mean: 22.2 }])
  expect(says(await ask({ split: 'legs', at: '2026-11-24T18:00' }))).toBe(
    'Today, 18:00: legs, about 22 people, usually within 5.\n' +
      "That's a first guess: I haven't seen enough of that hour yet to say what drives it.\n" +
      'I only know 3 days so far, so this is rough.',
  )
})

test('a small number is explained without figures, and so is one that starts from a small one', async () => {
  await history(42)
  await forecast(morning, [
    { slot: six, mean: 3.2, reasons: { usual: 2.1, level: 1.1 } },
    { slot: six, mean: 9.2, reasons: { usual: 3.1, level: 7, holiday: -0.9 }, split: 'all' },
  ])
  const legs = await ask({ split: 'legs', at: '2026-11-24T18:00' })
  expect(says(legs)).toMatch(/fewer than 5 people.*\n.*brings fewer than 5; the last weeks were busier\./)
  const all = await ask({ at: '2026-11-24T18:00' })
  expect(says(all)).toMatch(
    /brings fewer than 5; the last weeks were busier and a holiday.*takes a few off\./,
  )
  for (const outcome of [legs, all]) expect(JSON.stringify(outcome)).not.toMatch(/"(about|people)":[0-4]\b/)
})

test('the record of the last week is told, the day before as promised, and a poor one as poor', async () => {
  await history(42)
  await forecast(morning, [{ slot: six, mean: 22.2, reasons }])
  const slots = openSlots(gym, new Date(now.getTime() - 10 * dayMs), now)
  const score = (lead: 'day' | 'hour', hits: number) =>
    slots.map((slot, i) => ({
      gym: gym.id,
      split: 'legs',
      slot,
      lead,
      origin: addMinutes(slot, -60),
      mean: 20,
      low: 16,
      high: 24,
      people: i % 10 < hits ? 21 : 30,
      model: 'test',
    }))
  await database.db.insert(scores).values([...score('day', 7), ...score('hour', 10)])
  const line = /^Right 7 of 10 times last week, off by about 4 people.*\.$/
  expect(
    says(await ask({ split: 'legs', at: '2026-11-24T18:00' }))
      .split('\n')
      .at(-1),
  ).toMatch(line)
  expect(says(await ask({ split: 'legs', about: 'record' })).split('\n')[0]).toMatch(line)
  await database.db.update(scores).set({ high: 20 })
  expect(says(await ask({ split: 'legs', about: 'record' }))).toMatch(
    /^Right 0 .* That is less than I promise\./,
  )
})

test('without a record it says so when asked', async () => {
  await history(42)
  await forecast(morning, [{ slot: '2026-11-24T17:30:00+01:00', mean: 22.2, reasons, split: 'all' }])
  expect(says(await ask({ about: 'record' }))).toMatch(/^I can't say yet how often I am right here/)
})

test('a time that is over is explained with what came, also when only the score is left', async () => {
  await history(42, 26)
  await forecast(morning, [{ slot: '2026-11-24T12:00:00+01:00', mean: 22.2, reasons }])
  expect(says(await ask({ split: 'legs', at: '2026-11-24T12:00', to: '2026-11-24T12:30' }))).toMatch(
    /^Today, 12:00: legs, I had said about 22 people, usually within 5\. About 26 came\.\nA usual Tuesday/,
  )
  const slot = new Date('2026-11-20T12:00:00+01:00')
  const score = { gym: gym.id, split: 'legs', slot, origin: slot, mean: 30, low: 25, high: 33, people: 26 }
  await database.db.insert(scores).values({ ...score, lead: 'day', model: 'test' })
  expect(says(await ask({ split: 'legs', at: '2026-11-20T12:00', to: '2026-11-20T12:30' }))).toMatch(
    /^Friday 20 November, 12:00: legs, I had said about 30 people, usually within 5\. About 26 came\./,
  )
  expect(says(await ask({ split: 'legs', at: '2026-10-20T12:00' }))).toBe('not_on_record')
})

test('a day is explained by its busiest half hour, or by its quietest window when that was the answer', async () => {
  await history(42)
  const day = openSlots(gym, new Date('2026-11-25T00:00:00+01:00'), new Date('2026-11-26T00:00:00+01:00'))
  const people = (slot: Date) => (localTime(slot, gym.zone).minute === 18 * 60 ? 40 : 12)
  await forecast(
    morning,
    day.map((slot) => ({
      slot: slot.toISOString(),
      mean: people(slot),
      reasons: { usual: 12, level: people(slot) - 12 },
    })),
  )
  expect(says(await ask({ split: 'legs', at: '2026-11-25' }))).toMatch(
    /^Tomorrow, Wednesday 25 November, 18:00: legs, about 40 people/,
  )
  expect(says(await ask({ split: 'legs', at: '2026-11-25', of: 'quietest' }))).toMatch(
    /^Tomorrow, Wednesday 25 November, 06:00 to 18:00: legs, about 12 people.*\n.*brings 12, and nothing speaks for/,
  )
  expect(says(await ask({ split: 'legs', of: 'quietest' }))).toMatch(
    /^Tomorrow, Wednesday 25 November, 06:00/,
  )
})

test('a window of some hours is explained as the one thing it was told as', async () => {
  await history(42)
  const slots = [18, 19, 20].map((hour) => `2026-11-24T${hour}:00:00+01:00`)
  await forecast(
    morning,
    slots.map((slot, i) => ({ slot, mean: 20 + 10 * i, reasons: { usual: 20 + 10 * i } })),
  )
  const window = { split: 'legs', at: '2026-11-24T18:00', to: '2026-11-24T20:30' }
  expect(says(await ask(window))).toMatch(/^Today, 18:00 to 20:30: legs, about 30 people/)
  expect(says(await ask({ ...window, of: 'busiest' }))).toMatch(/^Today, 20:00: legs, about 40 people/)
})

test('closed, too far, unreadable and unknown are refused as such', async () => {
  await history(42)
  await forecast(morning, [{ slot: six, mean: 22.2, reasons }])
  expect(result(await ask({ at: '2026-11-25T03:00' }))).toMatchObject({
    code: 'closed',
    facts: { opens: '2026-11-25T05:00:00.000Z' },
  })
  expect(says(await ask({ at: '2026-11-20T03:00', to: '2026-11-20T04:00' }))).toBe('closed')
  expect(says(await ask({ at: '2026-12-25T18:00' }))).toBe('too_far')
  expect(says(await ask({ at: 'soon' }))).toBe('unknown_time')
  expect(says(await ask({ at: '2026-11-24T18:00', to: '2026-11-24T17:00' }))).toBe('bad_period')
  expect(says(await ask({ split: 'sauna' }))).toBe('unknown_split')
})

test('at night the first slot of the next day is explained', async () => {
  await history(42)
  await forecast(morning, [{ slot: '2026-11-25T06:00:00+01:00', mean: 22.2, reasons, split: 'all' }])
  expect(says(await ask({}, later(mia, '2026-11-24T23:30:00+01:00')))).toMatch(
    /^Tomorrow, Wednesday 25 November, 06:00: about 22 people/,
  )
})

test('an empty gym does not know', async () => {
  expect(says(await ask({ at: '2026-11-24T18:00' }))).toBe('no_history')
})
