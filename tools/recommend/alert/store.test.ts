import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { alerts, counts, members, occupancy } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { seededRandom } from '../../kit/random.ts'
import { addMinutes, dayMs } from '../../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { undoTool } from '../../undo/index.ts'
import { inGroup, openHours, unasked } from '../group/testing.ts'
import { notifyWhenQuietTool } from './notify.ts'
import { watchCrowd } from './watch.ts'

// A Tuesday.
const now = new Date('2026-11-24T17:00:00+01:00')
const soon = (minutes: number) => addMinutes(now, minutes)
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

/** So many people by the door counter. */
const present = (count: number, at = now) =>
  database.db.insert(counts).values({ gym: gym.id, at, source: 'sensor', count }).onConflictDoNothing()
const ask = (input: object, context = mia) => runTool(notifyWhenQuietTool, input, context)
const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const watch = (at = now, seed = 'x') => watchCrowd(database.db, gym, at, seededRandom(seed))

/** Four weeks of forty people in every open slot. */
async function usually(people: number) {
  const slots = openSlots(gym, new Date(now.getTime() - 28 * dayMs), now)
  await database.db
    .insert(occupancy)
    .values(slots.map((slot) => ({ gym: gym.id, slot, split: 'all', people, source: 'counts' as const })))
}

describe('asking to be told', () => {
  test('without a mark it is well under the usual, today until closing', async () => {
    await usually(40)
    await present(45)
    expect(says(await ask({}))).toBe(
      "I'll write once the gym has fewer than 28 people, today until 22:00.\n" +
        'That is well under the usual there (about 40 people).\n' +
        'I tell a few members at a time, so that it stays quiet. "Stop" ends everything I say unasked.',
    )
    expect(await database.db.select().from(alerts)).toMatchObject([
      { split: 'all', below: 28, from: now, to: new Date('2026-11-24T22:00:00+01:00') },
    ])
  })

  test('after closing the next opening day is meant', async () => {
    const night = later(mia, '2026-11-24T23:00:00+01:00')
    expect(says(await ask({ split: 'legs', below: 8 }, night))).toMatch(
      /^I'll write once legs has fewer than 8 people, tomorrow, Wednesday 25 November, 06:00 to 22:00\.\n/,
    )
  })

  test('a mark that would tell too small a count is raised, and said so', async () => {
    const window = { from: '2026-11-25T18:00', to: '2026-11-25T20:00' }
    expect(says(await ask({ split: 'legs', below: 2, ...window }))).toBe(
      "I'll write once legs has fewer than 5 people, tomorrow, Wednesday 25 November, 18:00 to 20:00.\n" +
        'Smaller counts than 5 I never tell.\n' +
        'I tell a few members at a time, so that it stays quiet. "Stop" ends everything I say unasked.',
    )
  })

  test('where it is quiet already that is said, and nothing is set', async () => {
    await present(12)
    await openHours(database.db, gym, { from: now.toISOString(), hours: 1, people: 10, split: 'all' })
    await openHours(database.db, gym, { from: soon(60).toISOString(), hours: 1, people: 40, split: 'all' })
    const outcome = await ask({ below: 20 })
    expect(says(outcome)).toBe(
      'The gym is quiet already: about 12 people, under the mark of 20.\n' +
        'It should stay so until 18:00.\n' +
        'So there is nothing to wait for. Shall I hold a place?',
    )
    expect(outcome).toMatchObject({ choices: [{ label: 'Hold a place', send: '/slots 2026-11-24T17:00' }] })
    expect(await database.db.$count(alerts)).toBe(0)
  })

  test('the same again is renewed; a sixth other one is refused', async () => {
    await present(60)
    await ask({ below: 20 })
    expect(says(await ask({ below: 30 }))).toMatch(
      /^Renewed: I'll write once the gym has fewer than 30 people/,
    )
    for (const split of ['legs', 'chest', 'back', 'cardio']) await ask({ split, below: 5 })
    expect(await ask({ split: 'arms', below: 5 })).toMatchObject({
      code: 'too_many_alerts',
      facts: { most: 5 },
    })
    expect(await ask({ split: 'legs', below: 6 })).toMatchObject({ ok: true })
  })

  test('undo takes an alert back, and the one it had replaced is there again', async () => {
    await present(60)
    await ask({ below: 20 })
    const outcome = await ask({ below: 30 }, later(mia, soon(1).toISOString()))
    const undo = outcome.ok ? outcome.choices[0]?.send.slice('/undo '.length) : ''
    await runTool(undoTool([notifyWhenQuietTool]), { id: undo }, later(mia, soon(2).toISOString()))
    const waiting = (await database.db.select().from(alerts)).filter((alert) => !alert.stoppedAt)
    expect(waiting).toMatchObject([{ below: 20 }])
  })

  test.each([
    [{ from: '2026-11-20', to: '2026-11-21' }, 'in_the_past'],
    [{ from: '2026-11-25', to: '2026-12-20' }, 'window_too_long'],
    [{ from: '2026-11-25T02:00', to: '2026-11-25T04:00' }, 'closed'],
    [{ split: 'sauna' }, 'unknown_split'],
  ])('%o is refused: %s', async (input, code) => {
    expect(await ask(input)).toMatchObject({ ok: false, code })
  })

  test('in a group it is refused, kindly', async () => {
    expect(await ask({}, inGroup(mia))).toMatchObject({ ok: false, code: 'only_in_private' })
  })
})

describe('watching', () => {
  test('whoever waits is told within the minute, once', async () => {
    await present(60)
    await ask({ below: 20 })
    expect(await watch()).toBe(0)
    await present(12, soon(1))
    expect(await watch(soon(1))).toBe(1)
    expect(await watch(soon(2))).toBe(0)
    expect(await unasked(database.db)).toMatchObject([
      {
        to: mia.member.id,
        text: 'The gym is quiet now: about 12 people, you asked for under 20.',
        choices: [
          { label: 'Hold a place', send: '/slots 2026-11-24T17:01' },
          { label: 'Stop these', send: '/stop' },
        ],
        dueAt: soon(1),
      },
    ])
  })

  test('a small count is told as such', async () => {
    await present(30)
    await ask({ below: 20 })
    await present(2, soon(1))
    await watch(soon(1))
    expect((await unasked(database.db))[0]?.text).toBe(
      'The gym is quiet now: fewer than 5 people, you asked for under 20.',
    )
  })

  test('until when it stays so is told, where that is expected', async () => {
    await present(60)
    await ask({ below: 20 })
    await openHours(database.db, gym, { from: soon(90).toISOString(), hours: 1, people: 25, split: 'all' })
    await present(12, soon(1))
    await watch(soon(1))
    expect((await unasked(database.db))[0]?.text).toMatch(/under 20\. It should stay so until 18:30\.$/)
  })

  test('of many a few are told at a time, and more only when those had time to come', async () => {
    await present(60)
    for (let i = 0; i < 30; i++) {
      await ask({ below: 20 }, await testContext(database.db, gym, now.toISOString()))
    }
    await present(15, soon(1))
    const first = await watch(soon(1))
    expect(first).toBeGreaterThanOrEqual(5)
    expect(first).toBeLessThan(11)
    expect(await watch(soon(2))).toBe(0)
    await present(17, soon(17))
    const second = await watch(soon(17))
    expect(second).toBeGreaterThan(0)
    expect(second).toBeLessThan(first)
  })

  test('nobody is told who is silent, late, or of a gym that is closed', async () => {
    await present(60)
    await ask({ below: 20, to: '2026-11-24T18:00' })
    await present(3, soon(61))
    expect(await watch(soon(61))).toBe(0)
    await ask({ below: 2, from: '2026-11-24T18:30', to: '2026-11-24T21:00' })
    await database.db.update(members).set({ silentSince: now }).where(eq(members.id, mia.member.id))
    await present(3, soon(120))
    expect(await watch(soon(120))).toBe(0)
    await database.db.update(members).set({ silentSince: null })
    expect(await watch(new Date('2026-11-24T22:30:00+01:00'))).toBe(0)
    expect(await watch(soon(120))).toBe(1)
  })

  test('in the quiet hours an alert waits, unless it was set for them', async () => {
    const tomorrow = (clock: string) => new Date(`2026-11-25T${clock}:00+01:00`)
    await ask({ below: 20, from: '2026-11-25', to: '2026-11-25' })
    await ask({ split: 'legs', below: 20, from: '2026-11-25T06:00', to: '2026-11-25T07:00' })
    await present(3, tomorrow('06:10'))
    expect(await watch(tomorrow('06:15'))).toBe(1)
    await present(3, tomorrow('07:00'))
    expect(await watch(tomorrow('07:05'))).toBe(1)
    expect((await unasked(database.db)).map(({ text, dueAt }) => [text.slice(0, 8), dueAt])).toEqual([
      ['Legs is ', tomorrow('06:15')],
      ['The gym ', tomorrow('07:05')],
    ])
  })
})
