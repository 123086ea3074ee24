import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, forecasts, members, occupancy, slots } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { slotDetail } from './slot.ts'

const six = new Date('2026-11-24T18:00:00+01:00')
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

const legs = (at = six) => slotDetail({ db: database.db, gym }, { at, split: 'leg day' })

test('an empty gym has nothing to tell of a slot but that nobody asked', async () => {
  expect(await slotDetail({ db: database.db, gym }, { at: addMinutes(six, 29) })).toEqual({
    ...{ start: six, split: 'all', present: null, expected: null, usual: null, quota: null, taken: null },
    ...{ asked: 'hidden', refused: 'hidden' },
  })
  await expect(slotDetail({ db: database.db, gym }, { at: six, split: 'swimming' })).rejects.toMatchObject({
    code: 'unknown_split',
  })
})

test('a slot says who was there, and what was last expected before it began', async () => {
  const row = { gym: gym.id, split: 'legs', slot: six, model: 'm' }
  await database.db
    .insert(occupancy)
    .values({ gym: gym.id, slot: six, split: 'legs', people: 17.5, source: 'counts' })
  await database.db.insert(forecasts).values([
    { ...row, origin: addMinutes(six, -1440), mean: 30, low: 20, high: 40 },
    { ...row, origin: addMinutes(six, -60), mean: 14, low: 3, high: 22 },
    { ...row, origin: addMinutes(six, 60), mean: 99, low: 98, high: 100 },
  ])
  const places = { gym: gym.id, split: 'legs', start: six, quota: 9, taken: 6 }
  await database.db
    .insert(slots)
    .values({ ...places, expected: 14, low: 3, high: 22, usual: 12, origin: addMinutes(six, -60) })
  expect(await legs()).toMatchObject({
    ...{ present: 17.5, expected: { mean: 14, low: 'hidden', high: 22 }, usual: 12, quota: 9, taken: 6 },
  })
})

describe('wishes', () => {
  /** So many members who wished for six, of whom so many found no place. */
  async function wished(granted: number, refused: number) {
    for (let i = 0; i < granted + refused; i++) {
      const id = crypto.randomUUID()
      await database.db
        .insert(members)
        .values({ id, gym: gym.id, source: 'chat', createdAt: addMinutes(six, -9000) })
      await database.db.insert(asks).values({
        ...{
          id,
          gym: gym.id,
          member: id,
          at: addMinutes(six, -300),
          kind: 'week',
          split: 'legs',
          minutes: 60,
        },
        ...{ from: six, to: addMinutes(six, 120), wanted: six, granted: i < granted, offered: 2 },
      })
    }
  }

  test.each<[number, number, number | 'hidden', number | 'hidden']>([
    [2, 2, 'hidden', 'hidden'],
    [10, 7, 17, 7],
    [10, 3, 13, 'hidden'],
    // Seven less six would tell of the one who was lucky.
    [1, 6, 7, 'hidden'],
    [0, 6, 6, 6],
  ])('%i with a place and %i without are told as %s and %s', async (granted, refused, asked, told) => {
    await wished(granted, refused)
    expect(await legs()).toMatchObject({ asked, refused: told })
    expect(await legs(addMinutes(six, 30))).toMatchObject({ asked: 'hidden' })
  })
})
