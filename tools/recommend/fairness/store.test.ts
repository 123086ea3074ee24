import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes, dayMs } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { fairShareTool } from './fair-share.ts'
import { creditsLately, wishesOf, wishesToCome } from './store.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const six = new Date('2026-11-24T18:00:00+01:00')
const daysAgo = (days: number, at = noon) => new Date(at.getTime() - days * dayMs)
let database: TestDatabase
let gym: Gym
let mia: ToolContext
let sue: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, noon.toISOString())
  sue = await testContext(database.db, gym, noon.toISOString())
})

type Asked = { wanted?: Date | null; granted?: boolean; split?: string }

/** A wish of so many days ago, for six o'clock of the same day when not said. */
async function wished(
  { gym: where, member }: Pick<ToolContext, 'gym' | 'member'>,
  at: Date,
  { wanted = addMinutes(at, 360), granted = false, split = 'legs' }: Asked = {},
) {
  await database.db.insert(asks).values({
    id: crypto.randomUUID(),
    gym: where.id,
    member: member.id,
    at,
    kind: 'now',
    split,
    from: at,
    to: addMinutes(at, 600),
    minutes: 60,
    wanted,
    granted,
    offered: granted ? 3 : 0,
  })
}

const wishes = () => wishesOf(database.db, mia.member.id, noon)
const credits = async () =>
  (await creditsLately(database.db, gym.id, noon)).toSorted((a, b) => a.asked - b.asked)

describe("a member's wishes", () => {
  test('are those of eight weeks that had a first choice, newest first', async () => {
    await wished(mia, daysAgo(3))
    await wished(mia, daysAgo(1), { granted: true })
    await wished(mia, daysAgo(2), { wanted: null })
    await wished(mia, daysAgo(57))
    await wished(sue, daysAgo(1))
    expect(await wishes()).toEqual([
      { at: daysAgo(1), granted: true },
      { at: daysAgo(3), granted: false },
    ])
  })

  test('asking again and again for one slot is one wish, had if it was had once', async () => {
    for (const minutes of [0, 5, 10])
      await wished(mia, addMinutes(noon, minutes - 60), { wanted: six, granted: minutes === 5 })
    await wished(mia, addMinutes(noon, -30), { wanted: six, split: 'all' })
    expect(await wishes()).toEqual([
      { at: addMinutes(noon, -30), granted: false },
      { at: addMinutes(noon, -50), granted: true },
    ])
    expect(await credits()).toMatchObject([{ granted: expect.closeTo(1, 2), asked: expect.closeTo(2, 2) }])
  })
})

describe('credits', () => {
  test('are one each, a wish of three weeks ago weighing half', async () => {
    await wished(mia, noon, { granted: true })
    await wished(mia, daysAgo(21), { granted: true })
    await wished(sue, daysAgo(21))
    expect(await credits()).toEqual([
      { asked: expect.closeTo(0.5, 6), granted: 0 },
      { asked: expect.closeTo(1.5, 6), granted: expect.closeTo(1.5, 6) },
    ])
  })

  test('of whoever has not asked for four weeks say nothing of today, nor those of another gym', async () => {
    await wished(mia, daysAgo(29))
    const other = await testGym(database.db, 'other')
    await wished(await testContext(database.db, other, noon.toISOString()), daysAgo(1))
    await wished(sue, daysAgo(1), { wanted: null })
    expect(await credits()).toEqual([])
  })
})

describe('who will still wish for a slot', () => {
  const coming = (slot = six, now = noon, split = 'legs') =>
    wishesToCome(database.db, gym, { split, slot, now })

  test('as many as on a usual one of the last four weeks', async () => {
    for (const days of [7, 14, 21, 28]) await wished(mia, daysAgo(days), { wanted: daysAgo(days, six) })
    await wished(sue, daysAgo(7), { wanted: daysAgo(7, six), granted: true })
    await wished(sue, daysAgo(30), { wanted: daysAgo(21, six) })
    expect(await coming()).toBe(1.5)
  })

  test('not those of another hour, weekday, split or gym, nor of more than four weeks ago', async () => {
    await wished(mia, daysAgo(7), { wanted: addMinutes(daysAgo(7, six), 30) })
    await wished(mia, daysAgo(6), { wanted: daysAgo(6, six) })
    await wished(mia, daysAgo(7), { wanted: daysAgo(7, six), split: 'all' })
    await wished(mia, daysAgo(35), { wanted: daysAgo(35, six) })
    const other = await testGym(database.db, 'other')
    await wished(await testContext(database.db, other, noon.toISOString()), daysAgo(7), {
      wanted: daysAgo(7, six),
    })
    expect(await coming()).toBe(0)
  })

  test('less those who have wished for it by now, each of them once, and never fewer than none', async () => {
    for (const days of [7, 14, 21, 28])
      for (const who of [mia, sue]) await wished(who, daysAgo(days), { wanted: daysAgo(days, six) })
    expect(await coming()).toBe(2)
    for (const minutes of [10, 20]) await wished(mia, addMinutes(noon, -minutes), { wanted: six })
    expect(await coming()).toBe(1)
    await wished(sue, addMinutes(noon, -5), { wanted: six })
    await wished(await testContext(database.db, gym, noon.toISOString()), noon, { wanted: six })
    expect(await coming()).toBe(0)
  })

  test("six o'clock is six o'clock on the wall, also when the clock has changed since", async () => {
    // The clock goes back on 25 October: six was 16:00 UTC and is 17:00 UTC now.
    const now = new Date('2026-11-03T12:00:00+01:00')
    const tuesday = new Date('2026-11-03T18:00:00+01:00')
    for (const at of ['2026-10-27T18:00:00+01:00', '2026-10-20T18:00:00+02:00', '2026-10-13T18:00:00+02:00'])
      await wished(mia, addMinutes(new Date(at), -360), { wanted: new Date(at) })
    await wished(sue, new Date('2026-10-20T12:00:00+02:00'), { wanted: new Date('2026-10-20T17:00:00Z') })
    expect(await coming(tuesday, now)).toBe(0.75)
  })
})

describe('the share a member hears of', () => {
  const says = async (context = mia) => {
    const outcome = await runTool(fairShareTool, {}, context)
    return outcome.ok ? outcome.say : outcome.code
  }

  test('of the last five wishes, and how that compares', async () => {
    for (const days of [1, 2, 3, 4, 5, 40]) await wished(mia, daysAgo(days), { granted: days < 4 })
    expect(await says()).toBe(
      "You could have your first choice 3 of the last 5 times. That's about what members get on average. " +
        'Where places are few, whoever had less luck lately comes first.',
    )
  })

  test('with less luck than others one is ahead of them, with more one is told so too', async () => {
    for (const days of [1, 2, 3, 4]) {
      await wished(mia, daysAgo(days))
      await wished(sue, daysAgo(days), { granted: true })
    }
    expect(await says(mia)).toMatch(/0 of the last 4 times.*less often than most.*ahead of them/)
    expect(await says(sue)).toMatch(/4 of the last 4 times.*more often than most members/)
  })

  test('one wish is no share, and none is none', async () => {
    expect(await says()).toMatch(/^You haven't asked me for a slot yet\./)
    await wished(mia, daysAgo(1))
    await wished(sue, daysAgo(1), { granted: true })
    expect(await says(mia)).toMatch(/^The last time you asked, your first choice was gone\./)
    expect(await says(sue)).toMatch(/^The last time you asked, your first choice was free\./)
  })

  test('it is theirs alone: in a group it is not said', async () => {
    expect(await says({ ...mia, place: { ...mia.place, private: false } })).toBe('only_in_private')
  })
})
