import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { drifts, forecasts, occupancy } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { addMinutes, dayMs } from '../../kit/time.ts'
import type { Role, ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { whySlotTool } from './tool.ts'
import { whySlot } from './why.ts'

const now = new Date('2026-11-24T17:42:00+01:00')
const morning = new Date('2026-11-24T03:00:00+01:00')
const six = '2026-11-24T18:00:00+01:00'
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  const slots = openSlots(gym, new Date(now.getTime() - 42 * dayMs), addMinutes(now, -30))
  await database.db
    .insert(occupancy)
    .values(slots.map((slot) => ({ gym: gym.id, slot, split: 'all', people: 44, source: 'visits' as const })))
})

type Row = { origin: Date; mean: number; reasons?: Record<string, number>; demand?: number }

const forecast = (rows: readonly Row[]) =>
  database.db.insert(forecasts).values(
    rows.map((row) => ({
      gym: gym.id,
      split: 'all',
      slot: new Date(six),
      low: Math.max(0, row.mean - 8),
      high: row.mean + 8,
      model: 'test',
      ...row,
    })),
  )

const world = () => ({ db: database.db, gym, now })
const asked = { at: '2026-11-24T18:00' }
const reasons = { usual: 46.6, level: 8.8, holiday: -3.2, learned: 9.8 }

async function staff(role: Role, place = true): Promise<ToolContext> {
  const context = await testContext(database.db, gym, now.toISOString())
  return { ...context, member: { ...context.member, role }, place: { ...context.place, private: place } }
}

test('the parts sum to the forecast, our own advice among them also where it is none', async () => {
  await forecast([{ origin: morning, mean: 62, reasons }])
  const why = await whySlot(world(), asked)
  expect(why.expected).toEqual({ mean: 62, low: 54, high: 70 })
  expect(why.parts.map(({ reason }) => reason).sort()).toEqual([
    'advice',
    'holiday',
    'learned',
    'level',
    'usual',
  ])
  expect(why.parts.reduce((sum, { people }) => sum + (people ?? 0), 0)).toBe(62)
  expect(why.parts.find(({ reason }) => reason === 'advice')?.people).toBe(0)
  expect(why.sentences.join('\n')).toMatch(
    /^Today, 18:00: about 62 people.*\nA usual Tuesday at that hour brings 46; .*\nMy own advice adds nothing there\.$/,
  )
})

test('advice given since the morning is a part of its own, and the rest still sums', async () => {
  await forecast([
    { origin: morning, mean: 62, reasons },
    { origin: new Date('2026-11-24T17:00:00+01:00'), mean: 58, demand: 63 },
  ])
  const why = await whySlot(world(), asked)
  expect(why.expected.mean).toBe(58)
  expect(why.parts.find(({ reason }) => reason === 'advice')?.people).toBe(-5)
  expect(why.parts.reduce((sum, { people }) => sum + (people ?? 0), 0)).toBe(58)
  expect(why.sentences.join(' ')).toMatch(/My advice keeps 5 away then\./)
})

test('a drift of the crowd is told, whether learned or not', async () => {
  await forecast([{ origin: morning, mean: 62, reasons }])
  await database.db.insert(drifts).values({
    gym: gym.id,
    split: 'all',
    detector: 'level-shift',
    foundAt: new Date('2026-11-20T00:00:00+01:00'),
    since: new Date('2026-11-16T00:00:00+01:00'),
    factor: 1.2,
    reason: 'Since 16 November about 20 % more people come than forecast.',
  })
  expect((await whySlot(world(), asked)).sentences.at(-1)).toBe(
    'Since 16 November about 20 % more people come than forecast. The forecast is learning that.',
  )
  await database.db.update(drifts).set({
    answered: true,
    foundAt: new Date('2026-10-01T00:00:00Z'),
    since: new Date('2026-09-20T00:00:00Z'),
  })
  expect((await whySlot(world(), asked)).sentences.join(' ')).not.toMatch(/more people come than forecast/)
})

test('where fewer than five are expected no part has a figure', async () => {
  await forecast([{ origin: morning, mean: 3, reasons: { usual: 2, level: 1 } }])
  const why = await whySlot(world(), asked)
  expect(why.expected).toMatchObject({ mean: 'hidden', low: 'hidden' })
  expect(why.parts.every(({ people }) => people === null)).toBe(true)
  expect(why.sentences.join(' ')).toMatch(/fewer than 5 people/)
})

test('it is there for the staff in private, and for nobody else', async () => {
  await forecast([{ origin: morning, mean: 62, reasons }])
  const says = async (context: ToolContext) => {
    const outcome = await runTool(whySlotTool, asked, context)
    return outcome.ok ? outcome.say : outcome.code
  }
  for (const role of ['frontDesk', 'coach', 'manager', 'owner'] as const) {
    expect(await says(await staff(role))).toMatch(/about 62 people/)
  }
  expect(await says(await staff('member'))).toBe('staff_only')
  expect(await says(await staff('owner', false))).toBe('staff_only')
})
