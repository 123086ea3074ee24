import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { occupancy, preferredTimes, visits } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { addDays, addMinutes, instantOf, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { memberOf, wished } from '../advice/testing.ts'
import { saved } from './saved.ts'
import { placesComeTo } from './store.ts'

const window = { from: '2026-10-27', to: '2026-11-23' }
const days = Array.from({ length: 28 }, (_, day) => addDays(window.from, day))
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

const report = () =>
  saved.make(
    { db: database.db, gym, now: new Date('2026-11-24T08:00:00Z'), reader: { role: 'owner' } },
    { window },
  )

/** Seventy people at six in the evening, on whom the limit is 64, and twenty else. */
async function counted(evening = 70) {
  const from = instantOf(window.from, 0, gym.zone)
  const rows = openSlots(gym, from, instantOf('2026-11-24', 0, gym.zone)).map((slot) => {
    const { minute } = localTime(slot, gym.zone)
    const full = minute >= 18 * 60 && minute < 19 * 60
    return { gym: gym.id, slot, split: 'all', people: full ? evening : 20, source: 'counts' as const }
  })
  await database.db.insert(occupancy).values(rows)
}

/** Ten members a day who named six and came at three, or who came at the hour they named. */
function comers(hour: number) {
  return days.flatMap((date) =>
    Array.from({ length: 10 }, (_, i) => {
      const named = instantOf(date, 18 * 60, gym.zone)
      const slot = instantOf(date, hour * 60, gym.zone)
      const claim = { slot, cameAt: slot }
      return { by: i + 1, wanted: named, from: addMinutes(named, -180), to: addMinutes(named, 180), claim }
    }),
  )
}

test('the minutes that were planted are within the interval, and their hour is named', async () => {
  await counted()
  await wished(database.db, gym, comers(15))
  const { sentences, tables, charts } = await report()
  // Six too many for an hour of 28 days. Ten more who come some time after six are there for 45 of those minutes.
  expect(sentences[0]).toMatch(
    /^10,080 person-minutes over 64 people, against about 22,[5-8]\d\d expected without advice \(22,\d{3} to 2[23],\d{3}\): about 5[56] % less\.$/,
  )
  expect(sentences[1]).toMatch(/18:00 gave most of it|18:30 gave most of it/)
  expect(tables.map(({ id }) => id)).toEqual(['weeks', 'slots'])
  expect(charts[0]?.plot?.kind).toBe('bars')
})

test('who came at the hour they named saved nothing, and nothing is claimed', async () => {
  await counted()
  await wished(database.db, gym, comers(18))
  const { sentences } = await report()
  expect(sentences).toEqual([
    'The gym was over 64 people for 10,080 person-minutes.',
    'Hardly anybody came at another hour on advice in these days, so there is nothing it could have saved.',
  ])
})

test('without any advice, or a gym that is never full, nothing is claimed', async () => {
  await counted()
  expect((await report()).sentences[1]).toContain('Nobody came on advice')
  await database.empty()
  gym = await testGym(database.db)
  expect((await report()).sentences).toEqual(['Nothing was counted in these days.'])
  await counted(30)
  await wished(database.db, gym, comers(15))
  const { sentences, tables } = await report()
  expect(sentences).toEqual([
    'The gym was never over 64 people, nor would it have been without advice: nothing to save.',
  ])
  expect(tables).toEqual([])
})

test('of fewer than five members nothing is told', async () => {
  await counted()
  await wished(
    database.db,
    gym,
    comers(15).filter(({ by }) => by < 5),
  )
  const { sentences, notes } = await report()
  expect(sentences[1]).toMatch(/there is nothing it could have saved\.$/)
  expect(notes.join(' ')).not.toContain('places were come to')
})

test('a place is told with its visit, its wish and the habit of its weekday', async () => {
  const wanted = instantOf('2026-11-10', 18 * 60, gym.zone)
  const cameAt = addMinutes(wanted, 9)
  await wished(database.db, gym, [{ by: 1, wanted, claim: { slot: wanted, cameAt, usually: wanted } }])
  const checkOut = addMinutes(cameAt, 55)
  await database.db.insert(visits).values([
    { gym: gym.id, member: memberOf(1), checkIn: cameAt, checkOut, source: 'chat' },
    { gym: gym.id, member: memberOf(1), checkIn: addMinutes(cameAt, -50), checkOut: cameAt, source: 'chat' },
  ])
  await database.db.insert(preferredTimes).values([
    { gym: gym.id, member: memberOf(1), weekday: 2, from: 1050, minutes: 60, source: 'learned' },
    { gym: gym.id, member: memberOf(1), weekday: 2, from: 1080, minutes: 45, source: 'said' },
    { gym: gym.id, member: memberOf(1), weekday: 3, from: 600, minutes: 99, source: 'said' },
  ])
  const span = { gym: gym.id, zone: gym.zone, from: wanted, to: checkOut }
  expect(await placesComeTo(database.db, span)).toEqual([
    {
      member: memberOf(1),
      slot: wanted,
      minutes: 60,
      places: 1,
      from: cameAt,
      to: checkOut,
      usually: wanted,
      usualMinutes: 45,
      wish: { from: addMinutes(wanted, -180), to: addMinutes(wanted, 180), wanted },
    },
  ])
})
