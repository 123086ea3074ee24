import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { seededRandom } from '../../kit/random.ts'
import { addDays, instantOf } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { type Wished, wished } from '../advice/testing.ts'
import { unserved } from './unserved.ts'

const now = new Date('2026-11-24T08:00:00+01:00')
const window = { from: '2026-10-27', to: '2026-11-23' }
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

const report = (split?: string) =>
  unserved.make(
    { db: database.db, gym, now, reader: { role: 'manager' } },
    { window, ...(split && { split }) },
  )

/** Eight members a day who each wish for an hour of the evening, and are refused by chance; those at `planted` mostly. */
function wishes(planted: { weekday: number; hour: number } | undefined, split = 'legs'): Wished[] {
  const random = seededRandom('wishes')
  return Array.from({ length: 28 }, (_, day) => addDays(window.from, day)).flatMap((date, day) =>
    Array.from({ length: 24 }, (_, i) => {
      const hour = 16 + (i % 4)
      // The window begins on a Tuesday.
      const hit = planted && (day + 1) % 7 === planted.weekday - 1 && hour === planted.hour
      const granted = random() >= (hit ? 0.9 : 0.08)
      const by = 1 + ((day * 7 + i * 5) % 90)
      return { by, split, wanted: instantOf(date, 60 * hour, gym.zone), granted, offered: granted ? 3 : 2 }
    }),
  )
}

describe('wishes that went unserved', () => {
  test('the hour at which wishes are refused is found, in its part of the gym', async () => {
    await wished(database.db, gym, wishes({ weekday: 3, hour: 18 }))
    const { sentences, tables, charts } = await report()
    expect(sentences[1]).toMatch(
      /^Wednesday 18:00 for legs stands out: nearly all of its 24 wishes were refused, about 6 a week/,
    )
    expect(sentences[2]).toMatch(/^Room for about \d more there/)
    expect(tables[0]?.rows[0]?.slice(0, 3)).toEqual(['legs', 'Wednesday', '18:00'])
    expect(charts[0]?.plot?.kind).toBe('heat')
    expect((await report('chest')).sentences).toEqual([
      'Hardly anybody wished for a place in these days: nothing to tell.',
    ])
  })

  test('where wishes are refused by chance alone no hour is named', async () => {
    await wished(database.db, gym, wishes(undefined))
    const { sentences } = await report()
    expect(sentences).toHaveLength(2)
    expect(sentences[1]).toBe('No slot of the week stands out beyond chance.')
  })

  test("asking again for the same slot is no new wish, and what was never possible is nobody's", async () => {
    const six = instantOf('2026-11-11', 18 * 60, gym.zone)
    const again = Array.from({ length: 30 }, () => ({ by: 1, wanted: six, granted: false, offered: 0 }))
    const hopeless = Array.from({ length: 9 }, (_, i) => ({
      by: 10 + i,
      wanted: six,
      possible: false,
      granted: false,
      offered: 0,
    }))
    await wished(database.db, gym, [...again, ...hopeless])
    const { sentences, notes, tables } = await report()
    expect(sentences).toEqual(['Hardly anybody wished for a place in these days: nothing to tell.'])
    expect(notes.join(' ')).toContain('9 wishes more were for hours without any place to grant')
    expect(tables.flatMap(({ rows }) => rows.flat())).not.toContain(1)
  })

  test('many refusals of one and the same member are in no figure', async () => {
    const mondays = Array.from({ length: 8 }, (_, week) => addDays('2026-10-05', 7 * week - 7))
    const own = mondays.map((date) => ({
      by: 1,
      wanted: instantOf(date, 21 * 60, gym.zone),
      granted: false,
      offered: 0,
    }))
    await wished(database.db, gym, own)
    const alone = await unserved.make(
      { db: database.db, gym, now, reader: { role: 'manager' } },
      { window: { from: '2026-09-01', to: window.to } },
    )
    expect(alone.sentences).toEqual(['Hardly anybody wished for a place in these days: nothing to tell.'])
    expect(alone.tables).toEqual([])
    await wished(database.db, gym, wishes(undefined), 100)
    const { sentences, tables } = await unserved.make(
      { db: database.db, gym, now, reader: { role: 'manager' } },
      { window: { from: '2026-09-01', to: window.to } },
    )
    expect(sentences[0]).toContain('672 wishes')
    expect(tables[0]?.rows.map(([, day, time]) => `${day} ${time}`)).not.toContain('Monday 21:00')
  })

  test('an empty gym has nothing to tell', async () => {
    const { sentences, tables, charts } = await report()
    expect(sentences).toHaveLength(1)
    expect([tables, charts]).toEqual([[], []])
  })
})
