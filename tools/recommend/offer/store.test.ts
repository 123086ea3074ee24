import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, claims, slots } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes, dayMs } from '../../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { claim } from '../places/store.ts'
import { wrongBooks } from '../places/testing.ts'
import { recommendSlotsTool } from './recommend.ts'
import { foresee, type Said } from './testing.ts'

const noon = '2026-11-24T12:00:00+01:00'
const now = new Date(noon)
const six = new Date('2026-11-24T18:00:00+01:00')
const window = { from: '2026-11-24T17:00', to: '2026-11-24T21:00' }
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

const member = () => testContext(database.db, gym, noon)
const ask = (context: ToolContext, input: Record<string, unknown> = window) =>
  runTool(recommendSlotsTool, { split: 'legs', minutes: 30, ...input }, context)
type Told = { start: string; code: string }
const offersOf = (outcome: ToolOutcome) => (outcome.ok ? (outcome.result as { offers: Told[] }).offers : [])
const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const evening = (people: Said, places: Said) => foresee(database.db, gym, { now, people, places })

/** Takes an offer the moment it was made. */
const take = ({ member: { id }, now: at }: ToolContext, { code }: Told) =>
  claim(database.db, { gym: gym.id, code, member: id, now: at })

test('two who ask at once where every slot has one place are offered different ones', async () => {
  await evening(
    () => 10,
    () => 1,
  )
  const both = await Promise.all([await member(), await member()].map((context) => ask(context)))
  const starts = both.map((outcome) => offersOf(outcome).map(({ start }) => start))
  for (const own of starts) expect(own.length).toBeGreaterThan(0)
  expect(new Set(starts.flat()).size).toBe(starts.flat().length)
  expect(await wrongBooks(database.db, gym)).toEqual([])
})

test('who comes too late for the last place by a moment hears how it is, and not that there is no time', async () => {
  await evening(
    () => 10,
    ({ hour }) => (hour === 18 ? 1 : 0),
  )
  const all = await Promise.all(Array.from({ length: 5 }, member))
  const outcomes = await Promise.all(all.map((context) => ask(context)))
  const had = outcomes.filter((outcome) => offersOf(outcome).length > 0)
  expect(had).toHaveLength(1)
  for (const outcome of outcomes.filter((each) => !had.includes(each)))
    expect(says(outcome)).toMatch(/^No quiet place is left for legs then/)
  const kept = await database.db.select().from(asks)
  expect(kept.filter(({ granted }) => granted)).toHaveLength(1)
  expect(kept.filter(({ offered }) => offered === 0)).toHaveLength(4)
  expect(kept).toHaveLength(5)
  expect(await wrongBooks(database.db, gym)).toEqual([])
})

test('sixty who want the same evening make it flatter, and no slot gets more than its places', async () => {
  // Half past seven is the quietest: sixteen people less than at half past five.
  const people: Said = ({ hour }) => 18 + 8 * Math.cos((hour - 17.5) * (Math.PI / 2))
  await evening(people, () => 14)
  for (let i = 0; i < 60; i++) {
    const context = { ...(await member()), now: addMinutes(now, i / 10) }
    const [first] = offersOf(await ask(context))
    if (first) await take(context, first)
  }
  const claimed = (await database.db.select().from(claims)).filter(({ claimedAt }) => claimedAt)
  expect(claimed).toHaveLength(60)
  const rows = (await database.db.select().from(slots)).filter(({ split }) => split === 'legs')
  for (const { taken, quota } of rows) expect(taken).toBeLessThanOrEqual(quota)
  expect(await wrongBooks(database.db, gym)).toEqual([])
  const crowds = Array.from({ length: 8 }, (_, i) => {
    const start = addMinutes(new Date('2026-11-24T17:00:00+01:00'), 30 * i)
    const here = claimed.filter(({ slot }) => slot.getTime() === start.getTime()).length
    return { before: people({ date: '', hour: 17 + i / 2 }), here }
  })
  const spread = (list: number[]) => Math.max(...list) - Math.min(...list)
  const quietest = Math.min(...crowds.map(({ before }) => before))
  const herd = crowds.map(({ before }) => before + (before === quietest ? 60 : 0))
  const after = crowds.map(({ before, here }) => before + here)
  expect(spread(after)).toBeLessThan(0.7 * spread(crowds.map(({ before }) => before)))
  expect(spread(after)).toBeLessThan(0.2 * spread(herd))
})

describe('where places are few', () => {
  /** Six o'clock is what everybody wants: four places, of which two are taken. */
  async function scarce() {
    await evening(
      ({ hour }) => (hour === 18 ? 5 : 20),
      ({ hour }) => (hour === 18 ? 4 : 30),
    )
    for (const context of [await member(), await member()]) {
      const first = offersOf(await ask(context, { from: '2026-11-24T18:00' }))[0]
      if (first) await take(context, first)
    }
  }

  /** Wishes for six o'clock in the last four weeks. */
  async function history(context: ToolContext, granted: boolean) {
    const rows = [7, 14, 21, 28].map((days) => ({
      id: crypto.randomUUID(),
      gym: gym.id,
      member: context.member.id,
      at: new Date(now.getTime() - days * dayMs),
      kind: 'now' as const,
      split: 'legs',
      from: now,
      to: six,
      minutes: 30,
      wanted: new Date(six.getTime() - days * dayMs),
      granted,
      offered: 3,
    }))
    await database.db.insert(asks).values(rows)
  }

  async function neighbours() {
    const [lucky, ...others] = [await member(), await member(), await member(), await member()]
    if (!lucky) throw new Error('nobody is there')
    await history(lucky, true)
    for (const other of others) await history(other, false)
    return { lucky, others }
  }

  test('whoever had more luck lately waits, is told so, and has other times', async () => {
    await scarce()
    const { lucky, others } = await neighbours()
    const outcome = await ask(lucky)
    expect(says(outcome)).toMatch(
      /^The last places at 18:00 are kept until 2 hours before for members who had less luck\. The nearest quiet ones for legs, today:\n/,
    )
    expect(offersOf(outcome)).toHaveLength(3)
    expect(outcome).toMatchObject({ result: { wanted: { missed: 'kept' } } })
    for (const other of others.slice(0, 1))
      expect(offersOf(await ask(other)).map(({ start }) => start)).toContain('2026-11-24T18:00:00+01:00')
  })

  test('what is left two hours before is for whoever asks', async () => {
    await scarce()
    const { lucky } = await neighbours()
    const late = later(lucky, '2026-11-24T16:00:00+01:00')
    expect(offersOf(await ask(late)).map(({ start }) => start)).toContain('2026-11-24T18:00:00+01:00')
  })

  test('while places are plenty nobody waits', async () => {
    await evening(
      ({ hour }) => (hour === 18 ? 5 : 20),
      () => 9,
    )
    const { lucky } = await neighbours()
    expect(offersOf(await ask(lucky))[0]?.start).toBe('2026-11-24T18:00:00+01:00')
  })
})
