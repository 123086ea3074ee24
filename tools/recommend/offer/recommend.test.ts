import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, claims, members, preferredTimes } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { reserveSlotTool } from '../places/reserve.ts'
import { wrongBooks } from '../places/testing.ts'
import { recommendSlotsTool } from './recommend.ts'
import { foresee, type Said } from './testing.ts'

const noon = '2026-11-24T12:00:00+01:00'
const now = new Date(noon)
/** Ten people, more towards six in the evening. */
const evening: Said = ({ hour }) => 10 + 20 * Math.exp(-0.5 * (hour - 18) ** 2)
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
  mia = await testContext(database.db, gym, noon)
})

const open = (more: Partial<Parameters<typeof foresee>[2]> = {}) =>
  foresee(database.db, gym, { now, people: evening, ...more })
const ask = (input: Record<string, unknown> = {}, context = mia) =>
  runTool(recommendSlotsTool, { split: 'legs', minutes: 60, ...input }, context)
const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const sends = (outcome: ToolOutcome) => (outcome.ok ? outcome.choices.map(({ send }) => send) : [])
const labels = (outcome: ToolOutcome) => (outcome.ok ? outcome.choices.map(({ label }) => label) : [])
/** Begins of the offers: "24 18:00". */
function starts(outcome: ToolOutcome): string[] {
  if (!outcome.ok) return [outcome.code]
  const { offers } = outcome.result as { offers: { start: string }[] }
  return offers.map(({ start }) => `${start.slice(8, 10)} ${start.slice(11, 16)}`)
}
const keep = (outcome: ToolOutcome, nth = 0, context = mia) =>
  runTool(reserveSlotTool, { offer: sends(outcome)[nth]?.slice('/hold '.length) }, context)
const kept = () => database.db.select().from(asks)
const held = () => database.db.select().from(claims)

describe('an hour they named', () => {
  test('is the first offer where it has a place, whatever is quieter', async () => {
    await open()
    const outcome = await ask({ from: '2026-11-24T18:00' })
    expect(starts(outcome)[0]).toBe('24 18:00')
    expect(starts(outcome)).toHaveLength(3)
    expect(says(outcome).split('\n')[1]).toMatch(/^1\) 18:00: about 29 people, usually within 6\.$/)
    expect(await kept()).toMatchObject([
      { wanted: new Date('2026-11-24T18:00:00+01:00'), granted: true, offered: 3, kind: 'now' },
    ])
  })

  test('full, it is said so, and the slots beside it are offered', async () => {
    await open({ places: ({ hour }) => (hour === 18 ? 0 : 10), people: () => 10 })
    const outcome = await ask({ from: '2026-11-24T18:00', minutes: 30 })
    const [first = ''] = starts(outcome)
    expect(['24 17:30', '24 18:30']).toContain(first)
    expect(says(outcome)).toMatch(/^18:00 has no place left\. The nearest quiet ones for legs, today:\n1\) /)
    expect(await kept()).toMatchObject([{ granted: false, offered: 3 }])
  })

  test('full tomorrow, it is said so as well', async () => {
    await open({ days: 2, places: ({ date, hour }) => (date === '2026-11-25' && hour === 18 ? 0 : 10) })
    const outcome = await ask({ from: '2026-11-25T18:00' })
    expect(says(outcome)).toMatch(
      /^18:00 has no place left\. The nearest quiet ones for legs, tomorrow, Wednesday 25 November:\n/,
    )
  })

  test('is the slot nearest to it where it lies between two', async () => {
    await open()
    expect(starts(await ask({ from: '2026-11-24T18:20' }))[0]).toBe('24 18:30')
    expect(starts(await ask({ from: '2026-11-24T18:10' }))[0]).toBe('24 18:00')
  })

  test('too late for a visit, that is said, and the last one that fits is looked for', async () => {
    await open()
    const outcome = await ask({ from: '2026-11-24T21:40' })
    expect(says(outcome)).toMatch(
      /^No visit can begin at 21:40\. The nearest quiet ones for legs, today:\n1\) /,
    )
    expect(starts(outcome)).toContain('24 21:00')
  })

  test('now is now, also a few minutes late', async () => {
    await open()
    mia = later(mia, '2026-11-24T12:34:00+01:00')
    expect(starts(await ask({ from: '2026-11-24T12:34' }))[0]).toBe('24 12:30')
  })
})

describe('a window', () => {
  test('offers three an hour apart, the quietest first, each begun and over in it', async () => {
    await open()
    const outcome = await ask({ from: '2026-11-24T16:00', to: '2026-11-24T22:00' })
    expect(starts(outcome)[0]).toBe('24 21:00')
    const times = starts(outcome).map((start) => Number(start.slice(3, 5)) + Number(start.slice(6)) / 60)
    for (const [i, a] of times.entries())
      for (const b of times.slice(i + 1)) expect(Math.abs(a - b)).toBeGreaterThanOrEqual(1)
    for (const hour of times) expect(hour >= 16 && hour <= 21).toBe(true)
  })

  test('in words: what, when, how many, why, how long it is held', async () => {
    await open({ places: ({ hour }) => (hour < 20 ? 3 : 20) })
    const outcome = await ask({ from: '2026-11-24T18:00', to: '2026-11-24T22:00' })
    expect(says(outcome)).toBe(
      [
        'Legs, today:',
        '1) 21:00, the quietest: about 10 people, usually within 3.',
        '2) 20:00: about 12 people, usually within 3.',
        '3) 19:00: about 19 people, usually within 5. 2 more places.',
        'All three are held for you until 12:10. Which one?',
      ].join('\n'),
    )
    expect(labels(outcome)).toEqual(['Hold 21:00', 'Hold 20:00', 'Hold 19:00', 'Other times'])
    expect(
      sends(outcome)
        .slice(0, 3)
        .every((send) => /^\/hold [2-9a-z]{8}$/.test(send)),
    ).toBe(true)
  })

  test('without a place is told as it is: the least bad, and what can be done', async () => {
    await open({ places: () => 0 })
    const outcome = await ask({ from: '2026-11-24T17:00', to: '2026-11-24T20:00' })
    expect(says(outcome)).toBe(
      "No quiet place is left for legs then, and I don't want to promise one that isn't.\n" +
        'The least full is today, 19:00: about 19, usually within 5.\n' +
        "I've noted that you would have liked one.",
    )
    expect(sends(outcome)).toEqual(['/notify legs', '/slots legs'])
    expect(await held()).toEqual([])
    expect(await kept()).toMatchObject([{ offered: 0, granted: false, wanted: null, split: 'legs' }])
  })

  test('full of those who came before, the wish is kept for the slot they wanted', async () => {
    await open({ places: ({ hour }) => (hour === 19 || hour === 19.5 ? 1 : 0) })
    const sue = await testContext(database.db, gym, noon)
    const evening19 = { from: '2026-11-24T18:30', to: '2026-11-24T20:30' }
    expect(starts(await ask(evening19, sue))).toEqual(['24 19:00'])
    expect(starts(await ask(evening19))).toEqual([])
    const nineteen = new Date('2026-11-24T19:00:00+01:00')
    expect(await kept()).toMatchObject([
      { member: sue.member.id, wanted: nineteen, granted: true },
      { member: mia.member.id, wanted: nineteen, granted: false, offered: 0 },
    ])
  })
})

describe('the week', () => {
  test('without a window is planned: three days, each with its date, several to be taken', async () => {
    await open({ days: 8 })
    const outcome = await ask({})
    expect(new Set(starts(outcome).map((start) => start.slice(0, 2))).size).toBe(3)
    for (const line of says(outcome).split('\n').slice(1, 4))
      expect(line).toMatch(/\d (Nov|Dec)ember|^. Today/)
    expect(says(outcome)).toMatch(/All three are held for you until 12:10\. Which one, or several\?$/)
    expect(labels(outcome)[0]).toMatch(/^Hold (Tue|Wed|Thu|Fri|Sat|Sun|Mon) \d\d:\d\d$/)
    expect((await kept())[0]?.kind).toBe('week')
  })

  const usually = (weekday: number, from: number) =>
    database.db.insert(preferredTimes).values({
      gym: gym.id,
      member: mia.member.id,
      weekday,
      from,
      minutes: 60,
      source: 'learned',
    })

  test('of a regular is planned around their hours, which are noted as when they would have come', async () => {
    await open({ days: 8, people: () => 10 })
    for (const weekday of [3, 4, 5]) await usually(weekday, 17 * 60 + 30)
    const outcome = await ask({})
    for (const start of starts(outcome)) expect(start).toMatch(/^2[567] (17:30|18:00|18:30)$/)
    const rows = await held()
    for (const { usually: hour, slot } of rows)
      expect(hour).toEqual(new Date(`${slot.toISOString().slice(0, 10)}T18:00:00+01:00`))
    expect((await kept())[0]?.kind).toBe('personal')
  })

  test('of somebody with one usual day still has three times to choose from, around their hour', async () => {
    await open({ days: 8, people: () => 10 })
    await usually(4, 17 * 60 + 30)
    const outcome = await ask({})
    expect(starts(outcome)).toHaveLength(3)
    for (const start of starts(outcome)) expect(start).toMatch(/^26 (1[4-9]|2[01]):/)
    expect(says(outcome)).toMatch(/^Legs, Thursday 26 November:\n/)
  })

  test('in a group uses no usual hours, and does not say them', async () => {
    await open({ days: 8, people: ({ hour }) => (hour === 18 ? 30 : 10) })
    for (const weekday of [1, 2, 3, 4, 5, 6, 7]) await usually(weekday, 18 * 60)
    const group = { ...mia, place: { channel: 'telegram', conversation: 'friends', private: false } }
    const outcome = await ask({}, group)
    expect(says(outcome)).not.toMatch(/usual time/)
    expect((await held()).every(({ usually: hour }) => hour === null)).toBe(true)
    expect((await kept())[0]?.kind).toBe('week')
  })
})

describe('swapping', () => {
  test('gives the old place up only once the new one is taken', async () => {
    await open()
    await keep(await ask({ from: '2026-11-24T18:00' }))
    const [old] = (await held()).filter(({ claimedAt }) => claimedAt)
    const outcome = await ask({ split: undefined, minutes: undefined, instead: old?.code })
    expect(outcome).toMatchObject({
      result: { kind: 'swap', split: 'legs', minutes: 60, instead: old?.code },
    })
    expect(starts(outcome)).not.toContain('24 18:00')
    expect(labels(outcome)[0]).toMatch(/^Swap for \d\d:\d\d$/)
    const stands = async () =>
      (
        await database.db
          .select()
          .from(claims)
          .where(eq(claims.id, old?.id ?? ''))
      )[0]?.released
    expect(await stands()).toBeNull()
    expect((await keep(outcome)).ok).toBe(true)
    expect(await stands()).toBe('swapped')
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test('by its time or as the next one, but not by a code that is none of theirs', async () => {
    await open()
    await keep(await ask({ from: '2026-11-24T18:00' }))
    const [own] = (await held()).filter(({ claimedAt }) => claimedAt)
    const named = async (instead: string) => says(await ask({ split: undefined, instead }))
    expect(await named('2026-11-24T18:00')).toMatch(/^Legs, today:/)
    expect(await named('next')).toMatch(/^Legs, today:/)
    expect(await named(`${own?.code.slice(0, 4).toUpperCase()}-${own?.code.slice(4)}`)).toMatch(
      /^Legs, today:/,
    )
    expect(await named('k3f9a2bc')).toBe('no_place')
    expect(await named('2026-11-24T19:00')).toBe('no_place')
  })

  test('of nothing is refused, and in a group nobody hears whether there is anything', async () => {
    await open()
    expect(says(await ask({ instead: 'next' }))).toBe('no_place')
    const group = { ...mia, place: { ...mia.place, private: false } }
    expect(says(await ask({ instead: 'next' }, group))).toBe('only_in_private')
  })
})

test('offers are held ten minutes: until then for them, afterwards for whoever asks', async () => {
  await open({ places: ({ hour }) => (hour >= 18 && hour < 19 ? 1 : 0) })
  const six = { from: '2026-11-24T18:00', to: '2026-11-24T19:00' }
  expect(starts(await ask(six))).toEqual(['24 18:00'])
  const sue = await testContext(database.db, gym, addMinutes(now, 9).toISOString())
  expect(starts(await ask(six, sue))).toEqual([])
  expect(starts(await ask(six, later(sue, addMinutes(now, 10).toISOString())))).toEqual(['24 18:00'])
  expect(await wrongBooks(database.db, gym)).toEqual([])
})

test.each([
  ['room', 10],
  ['no room', 0],
])('for a member who was removed a moment ago nothing is held, with %s', async (_, places) => {
  await open({ places: () => places })
  await database.db.delete(members).where(eq(members.id, mia.member.id))
  expect(says(await ask({ from: '2026-11-24T18:00' }))).toBe('member_gone')
  expect(await wrongBooks(database.db, gym)).toEqual([])
})

test('asking again gives back what was offered before, and does not find it taken', async () => {
  await open({ places: ({ hour }) => (hour >= 18 && hour < 19 ? 1 : 0) })
  const six = { from: '2026-11-24T18:00', to: '2026-11-24T19:00' }
  for (let i = 0; i < 3; i++) expect(starts(await ask(six))).toEqual(['24 18:00'])
  expect((await held()).map(({ released }) => released)).toEqual(['declined', 'declined', null])
  expect(await wrongBooks(database.db, gym)).toEqual([])
})
