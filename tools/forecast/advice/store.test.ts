import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes, instantOf, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import type { Moved } from './moved.ts'
import { broughtByAdvice, movedByAdvice } from './store.ts'
import { grant as grantIn, type Place } from './testing.ts'

const night = new Date('2026-11-24T03:15:00+01:00')
const noon = new Date('2026-11-24T12:10:00+01:00')
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

const grant = (places: readonly Place[]) => grantIn(database.db, gym, places)

/** "18:00 +1", by the clock on the wall; people of the day that are somewhere: "day -1.3". */
const shown = (moved: readonly Moved[]) =>
  moved
    .map(({ slot, until, more }) => {
      const { minute } = localTime(slot, gym.zone)
      const clock = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
      return `${until ? 'day' : clock} ${more > 0 ? '+' : '-'}${Math.abs(more).toFixed(2)}`
    })
    .sort()

const ahead = (offers = false) => movedByAdvice(database.db, gym.id, noon, { offers })
const brought = (from = night, to = addMinutes(six, 600)) =>
  broughtByAdvice(database.db, gym.id, { from, to })
const usually = addMinutes(six, -120)

describe('who will be moved', () => {
  test('comes with the chance they had, to every slot of the visit, and is missing at their usual hour', async () => {
    await grant([{ slot: six, usually, cameAt: null }])
    expect(shown(await ahead())).toEqual(['16:00 -0.70', '16:30 -0.70', '18:00 +0.70', '18:30 +0.70'])
  })

  test('whoever comes at their usual hour all the same is not moved', async () => {
    await grant([{ slot: six, usually: six, cameAt: null }])
    expect(await ahead()).toEqual([])
  })

  test('of whom no usual hour is known, two of three are missing somewhere on that day', async () => {
    await grant([{ slot: six, cameAt: null, compliance: 1, places: 2 }])
    expect(shown(await ahead())).toEqual(['18:00 +2.00', '18:30 +2.00', 'day -2.60'])
    const [, , day] = (await ahead()).toSorted((a, b) => Number(a.until) - Number(b.until))
    expect(day).toMatchObject({
      slot: instantOf('2026-11-24', 0, gym.zone),
      until: instantOf('2026-11-25', 0, gym.zone),
    })
  })

  test('a visit that is held for longer than it usually takes counts for what it takes', async () => {
    await grant([{ slot: six, usually: six, minutes: 140, cameAt: null, compliance: 1 }])
    expect(await ahead()).toEqual([])
    await grant([{ slot: six, usually, minutes: 150, cameAt: null, compliance: 1 }])
    // Legs take seventy minutes; five slots are held.
    const perSlot = (70 / 150).toFixed(2)
    expect(shown(await ahead())).toContain(`19:30 +${perSlot}`)
  })

  test('offers count only where they are asked for, the first more than the others', async () => {
    const offer = { slot: six, usually: six, cameAt: null, claimedAt: null, compliance: 1 }
    await grant([
      { ...offer, usually, rank: 1 },
      { ...offer, slot: addMinutes(six, 60), usually, rank: 2 },
    ])
    expect(await ahead()).toEqual([])
    expect(shown(await ahead(true))).toEqual([
      '16:00 -0.80',
      '16:30 -0.80',
      '18:00 +0.60',
      '18:30 +0.60',
      '19:00 +0.20',
      '19:30 +0.20',
    ])
  })

  test('a place that went back moves nobody, and what is over moves nobody any more', async () => {
    await grant([
      { slot: six, usually, cameAt: null, released: 'cancelled', releasedAt: noon },
      { slot: addMinutes(noon, -190), usually: addMinutes(noon, -250), cameAt: null },
    ])
    expect(await ahead()).toEqual([])
  })
})

describe('who was moved', () => {
  test('came in person, whatever chance they had, and only who came counts', async () => {
    await grant([
      { slot: six, usually },
      { slot: six, usually, cameAt: null, released: 'missed', releasedAt: addMinutes(six, 60) },
      { slot: six, usually, cameAt: null },
    ])
    expect(shown(await brought())).toEqual(['16:00 -1.00', '16:30 -1.00', '18:00 +1.00', '18:30 +1.00'])
  })

  test('is told of the slots that are asked about, also of visits that began before', async () => {
    await grant([{ slot: six, usually }])
    const half = addMinutes(six, 30)
    expect(shown(await brought(half, addMinutes(six, 60)))).toEqual(['18:30 +1.00'])
    expect(await brought(addMinutes(six, 60), addMinutes(six, 90))).toEqual([])
  })

  test('of another gym is nobody here', async () => {
    await grant([{ slot: six, usually }])
    expect(await broughtByAdvice(database.db, 'elsewhere', { from: night, to: noon })).toEqual([])
  })
})
