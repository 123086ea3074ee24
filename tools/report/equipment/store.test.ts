import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { createGym, loadGym } from '../../gym/index.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { poisson, seededRandom } from '../../kit/random.ts'
import { instantOf, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { makeReport } from '../make.ts'
import type { Report } from '../report.ts'
import { writePeople } from '../written-rows.ts'

const now = new Date('2026-11-23T09:00:00+01:00')
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.empty())

const asked = (gym: Gym): Promise<Report> =>
  makeReport({ db: database.db, gym, now, reader: { role: 'owner' } }, { kind: 'equipment' })

const split = (id: string, capacityShare: number) => ({
  ...{ id, name: id, aliases: [], muscles: [], typicalMinutes: 60, capacityShare },
})

/** A gym with racks for legs, mats for core, bikes for cardio, and something nobody is known to use. */
async function gymWith(racks: number): Promise<Gym> {
  await createGym(database.db, {
    id: 'gym',
    name: 'Ironworks',
    zone: 'Europe/Berlin',
    capacity: 80,
    splits: [split('legs', 0.4), split('core', 0.3), split('cardio', 0.3)],
    equipment: [
      { id: 'racks', name: 'squat racks', pieces: racks, use: { legs: 0.5 } },
      { id: 'bikes', name: 'bikes', pieces: 30, use: { cardio: 0.5 } },
      { id: 'mats', name: 'mats', pieces: 12, use: { core: 0.6, legs: 0.1 } },
      { id: 'sauna', name: 'sauna', pieces: 1, use: {} },
    ],
    createdAt: new Date('2026-01-01T00:00:00Z'),
  })
  const gym = await loadGym(database.db, 'gym')
  if (!gym) throw new Error('no gym')
  return gym
}

/** Four weeks with so many in legs on workday evenings, and eight people in each split by day. */
async function lived(gym: Gym, evening: number) {
  const random = seededRandom(`lived ${evening}`)
  const from = instantOf('2026-10-26', 0, gym.zone)
  const rows = openSlots(gym, from, now).flatMap((slot) => {
    const { weekday, minute } = localTime(slot, gym.zone)
    const busy = weekday < 6 && minute >= 1020 && minute < 1200
    return ['legs', 'core', 'cardio'].map((id) => ({
      split: id,
      slot,
      people: poisson(random, busy && id === 'legs' ? evening : 5),
    }))
  })
  await writePeople(database.db, gym.id, rows)
}

test('the racks that are short are found, with when, how much one more would spare, and what could make room', async () => {
  const gym = await gymWith(4)
  await lived(gym, 14)
  const report = await asked(gym)
  expect(report.sentences[0]).toMatch(
    /^More people want squat racks than there are \(4\) through 1\d % of the open time \(\d+ % to \d+ %\)\.$/,
  )
  expect(report.sentences[1]).toMatch(
    /^One piece more of squat racks would spare members about [\d,]+ of [\d,]+ person-minutes of waiting a week\.$/,
  )
  expect(report.sentences[2]).toMatch(/^One of the 30 bikes could make room/)
  expect(report.matters).toHaveLength(1)
  expect(report.tables[0]?.rows.map(([name]) => name)).toEqual(['squat racks', 'mats', 'bikes'])
  const plot = report.charts[0]?.plot
  const evening = plot?.kind === 'heat' ? plot.columns.indexOf('18:00') : -1
  const tuesday = plot?.kind === 'heat' ? plot.rows[1]?.cells : undefined
  expect(tuesday?.[evening]).toBeGreaterThan(130)
  expect(tuesday?.[0] ?? 0).toBeLessThan(100)
  expect(report.notes.join(' ')).toMatch(/Nothing is known of sauna/)
})

test('with racks enough nothing is to be bought', async () => {
  const gym = await gymWith(14)
  await lived(gym, 14)
  const report = await asked(gym)
  expect(report.sentences[1]).toBe('No further piece is worth buying by these figures.')
  expect(report.matters).toEqual([])
})

test('a gym without people, and one of a few, tell nothing', async () => {
  const gym = await testGym(database.db)
  expect((await asked(gym)).sentences).toEqual([
    'Too few people trained in these days to tell what is short.',
  ])
  const slot = instantOf('2026-11-10', 1080, gym.zone)
  await writePeople(database.db, gym.id, [{ split: 'legs', slot, people: 3 }])
  const report = await asked(gym)
  expect(report.charts).toEqual([])
  expect(report.tables[0]?.rows.every((row) => row.slice(2, 9).every((cell) => cell === 'hidden'))).toBe(true)
})

test('a long window is told by weeks, and four weeks with figures are too few of them', async () => {
  const gym = await gymWith(4)
  await lived(gym, 14)
  const world = { db: database.db, gym, now, reader: { role: 'owner' as const } }
  const report = await makeReport(world, { kind: 'equipment', from: '2026-06-01', to: '2026-11-22' })
  expect(report.sentences[0]).toMatch(/how often they are too few can't be told from so few days\.$/)
  expect(report.matters).toEqual([])
})
