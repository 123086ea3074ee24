import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { counts, occupancy, visits } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { memberTools, runTool } from '../index.ts'
import type { Gym } from '../kit/gym.ts'
import type { ToolContext, ToolOutcome } from '../kit/tool.ts'
import { later, testContext, testGym } from '../testing.ts'
import { closeSlots } from './crowd/store.ts'
import { presentAt } from './present.ts'
import { closeForgotten } from './store.ts'

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
  mia = await testContext(database.db, gym, '2026-11-24T17:42:00+01:00')
})

function call(name: string, input: unknown, context = mia): Promise<ToolOutcome> {
  const tool = memberTools.find((known) => known.name === name)
  if (!tool) throw new Error(`no tool ${name}`)
  return runTool(tool, input, context)
}

const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const stored = () => database.db.select().from(visits)

test('a check-in opens one visit and says when and for what', async () => {
  const outcome = await call('checkIn', { split: 'Leg day', also: ['abs'] })
  expect(says(outcome)).toMatch(/^Checked in at 17:42 for legs and core\./)
  expect(await stored()).toMatchObject([{ member: mia.member.id, checkOut: null, source: 'chat' }])
})

test('checking in twice is one visit, and another split changes it', async () => {
  await call('checkIn', { split: 'legs' })
  expect(says(await call('checkIn', { split: 'squats' }))).toMatch(/already checked in for legs, since 17:42/)
  expect(says(await call('checkIn', { split: 'back' }))).toMatch(/now for back/)
  expect(await stored()).toHaveLength(1)
})

test('a crowd of messages at once still opens one visit', async () => {
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => call('checkIn', { split: 'legs' })))
  expect(await stored()).toHaveLength(1)
  expect(outcomes.some(({ ok }) => ok)).toBe(true)
})

test('leaving tells the minutes, and undo opens the visit again', async () => {
  await call('checkIn', { split: 'chest' })
  const left = await call('checkOut', {}, later(mia, '2026-11-24T18:36:00+01:00'))
  expect(says(left)).toMatch(/^Checked out after 54 minutes\./)
  expect(says(await call('undo', {}, later(mia, '2026-11-24T18:40:00+01:00')))).toMatch(/^Undone/)
  expect(await stored()).toMatchObject([{ checkOut: null }])
})

test('an undo takes back the write its button belongs to, once, and only for ten minutes', async () => {
  const entered = await call('checkIn', { split: 'chest' })
  const id = entered.ok ? entered.choices[0]?.send.replace('/undo ', '') : ''
  expect(says(await call('undo', { id }, later(mia, '2026-11-24T17:53:00+01:00')))).toBe('too_late_to_undo')
  expect(says(await call('undo', { id }, later(mia, '2026-11-24T17:50:00+01:00')))).toMatch(/^Undone/)
  expect(says(await call('undo', { id }, later(mia, '2026-11-24T17:51:00+01:00')))).toBe('already_undone')
  expect(await stored()).toEqual([])
})

test("nobody takes back another member's write", async () => {
  const entered = await call('checkIn', { split: 'chest' })
  const id = entered.ok ? entered.choices[0]?.send.replace('/undo ', '') : ''
  const mallory = await testContext(database.db, gym, '2026-11-24T17:45:00+01:00')
  expect(says(await call('undo', { id }, mallory))).toBe('nothing_to_undo')
  expect(await stored()).toHaveLength(1)
})

test('a forgotten check-out closes by itself after the usual stay, as an estimate', async () => {
  await call('checkIn', { split: 'legs' })
  expect(await closeForgotten(database.db, gym, new Date('2026-11-24T19:00:00+01:00'))).toBe(0)
  expect(await closeForgotten(database.db, gym, new Date('2026-11-24T19:30:00+01:00'))).toBe(1)
  expect(await stored()).toMatchObject([
    { checkOut: new Date('2026-11-24T18:52:00+01:00'), checkOutEstimated: true },
  ])
})

test('an estimate is corrected by "I\'m off" the same evening, and in one tap at the next visit', async () => {
  await call('checkIn', { split: 'legs' })
  await closeForgotten(database.db, gym, new Date('2026-11-24T19:30:00+01:00'))
  const next = await call('checkIn', { split: 'back' }, later(mia, '2026-11-26T18:00:00+01:00'))
  const tap = next.ok ? next.choices.find(({ label }) => label === 'I left about 19:22') : undefined
  expect(tap?.send).toBe('/out 2026-11-24T19:22')

  const sue = await testContext(database.db, gym, '2026-11-24T17:00:00+01:00')
  await call('checkIn', { split: 'legs' }, sue)
  await closeForgotten(database.db, gym, new Date('2026-11-24T19:00:00+01:00'))
  const off = await call('checkOut', {}, later(sue, '2026-11-24T19:05:00+01:00'))
  expect(says(off)).toBe('Thanks, corrected: you left at 19:05, after 125 minutes.')
})

test('a time before the check-in, in the future or unreadable is refused and changes nothing', async () => {
  await call('checkIn', { split: 'legs' })
  const now = later(mia, '2026-11-24T18:30:00+01:00')
  expect(says(await call('checkOut', { at: '2026-11-24T17:00' }, now))).toBe('bad_leaving')
  expect(says(await call('checkOut', { at: '2026-11-24T20:00' }, now))).toBe('in_the_future')
  expect(says(await call('checkOut', { at: 'whenever' }, now))).toBe('unknown_time')
  expect(await stored()).toMatchObject([{ checkOut: null }])
})

test('without a visit there is nothing to check out of', async () => {
  expect(says(await call('checkOut', {}))).toBe('not_in')
})

test('forgotten visits do not count as present, and a fresh counter reading gives the whole', async () => {
  await call('checkIn', { split: 'legs' })
  expect((await presentAt(database.db, gym, new Date('2026-11-24T18:00:00+01:00'))).people).toBe(1)
  expect((await presentAt(database.db, gym, new Date('2026-11-24T19:40:00+01:00'))).people).toBe(0)
  await database.db
    .insert(counts)
    .values({ gym: gym.id, at: new Date('2026-11-24T17:50:00+01:00'), source: 'sensor', count: 31 })
  const present = await presentAt(database.db, gym, new Date('2026-11-24T18:00:00+01:00'))
  expect(present).toMatchObject({ people: 31, source: 'counter' })
  expect([...present.bySplit.values()].reduce((sum, people) => sum + people, 0)).toBeCloseTo(31)
})

test('closed slots are worked out once they are over, and again when a check-out is corrected', async () => {
  await call('checkIn', { split: 'legs' })
  await call('checkOut', {}, later(mia, '2026-11-24T18:42:00+01:00'))
  await closeSlots(database.db, gym, new Date('2026-11-24T19:05:00+01:00'))
  const whole = async () =>
    (await database.db.select().from(occupancy))
      .filter(({ split }) => split === 'all')
      .map(({ slot, people }) => [slot.toISOString().slice(11, 16), Math.round(people * 100) / 100])
  // In UTC: the visit ran from 16:42 to 17:42.
  expect((await whole()).sort().slice(-3)).toEqual([
    ['16:30', 0.6],
    ['17:00', 1],
    ['17:30', 0.4],
  ])
  await call('undo', {}, later(mia, '2026-11-24T18:45:00+01:00'))
  await closeSlots(database.db, gym, new Date('2026-11-24T19:05:00+01:00'))
  expect((await whole()).sort().at(-1)).toEqual(['17:30', 1])
})

test('with a clock that stands still one still comes, goes, comes again and takes it back in order', async () => {
  await call('checkIn', { split: 'legs' })
  expect(says(await call('checkOut', {}, later(mia, mia.now.toISOString())))).toMatch(
    /^Checked out after 1 minute\./,
  )
  const again = { ...mia, random: () => 0.5 }
  expect(says(await call('checkIn', { split: 'back' }, again))).toMatch(/^Checked in/)
  expect(says(await call('undo', {}))).toMatch(/^Undone: the check-in/)
  expect(says(await call('undo', {}))).toMatch(/^Undone: the check-out/)
  expect(await stored()).toMatchObject([{ checkOut: null }])
})
