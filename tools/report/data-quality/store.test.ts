import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { counts, imports, members, visits } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { rebuildOccupancy } from '../../checkin/index.ts'
import { reflag } from '../../feed/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { poisson, type Random, seededRandom } from '../../kit/random.ts'
import { addMinutes, instantOf, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { makeReport } from '../make.ts'
import type { Report } from '../report.ts'

const now = new Date('2026-11-23T09:10:00+01:00')
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

const asked = (): Promise<Report> =>
  makeReport({ db: database.db, gym, now, reader: { role: 'manager' } }, { kind: 'data' })
const start = () => instantOf('2026-10-26', 0, gym.zone)
const at = (date: string, minute: number) => instantOf(date, minute, gym.zone)

/** A reading as the counter has it; undefined: it says nothing. */
type Broken = (reading: { at: Date; count: number }) => number | undefined

/** Four weeks of readings every quarter of an hour, with chance in them, judged as they would be. */
async function counted(random: Random, broken: Broken = ({ count }) => count) {
  const rows: { gym: string; at: Date; source: 'sensor'; count: number }[] = []
  for (let time = start(); time < now; time = addMinutes(time, 15)) {
    const { minute } = localTime(time, gym.zone)
    if (minute < 360 || minute >= 1320) continue
    const mean =
      4 + 18 * Math.exp(-(((minute - 480) / 90) ** 2)) + 40 * Math.exp(-(((minute - 1080) / 120) ** 2))
    const count = broken({ at: time, count: poisson(random, mean) })
    if (count !== undefined) rows.push({ gym: gym.id, at: time, source: 'sensor', count })
  }
  await database.db.insert(counts).values(rows)
  await reflag(database.db, gym, start(), now)
  await rebuildOccupancy(database.db, gym, start(), now)
}

/** Visits of twelve members, each on every second day at their own hour; `how` says what is odd about them. */
async function visited(how: (i: number) => { estimated?: boolean; minutes?: number } = () => ({})) {
  const people = Array.from({ length: 12 }, () => crypto.randomUUID())
  const row = { gym: gym.id, source: 'chat' as const }
  await database.db.insert(members).values(people.map((id) => ({ ...row, id, createdAt: start() })))
  const rows = Array.from({ length: 168 }, (_, i) => {
    const checkIn = addMinutes(start(), Math.floor(i / 12) * 2880 + 480 + (i % 12) * 45)
    const { estimated = false, minutes = 60 } = how(i)
    const checkOut = addMinutes(checkIn, minutes)
    return { ...row, member: people[i % 12] ?? '', checkIn, checkOut, checkOutEstimated: estimated }
  })
  await database.db.insert(visits).values(rows)
}

test('a gym of which nothing is recorded is told so, and nothing is claimed', async () => {
  const report = await asked()
  expect(report.sentences).toEqual(['Nothing was recorded in these days: no reading, no check-in.'])
  expect(report.matters).toEqual([])
})

test('a sound counter is said to be sound', async () => {
  await counted(seededRandom('sound'))
  const report = await asked()
  expect(report.sentences).toEqual([
    'The data are sound: 100 % of 896 open slots have a figure, and nothing in them was found wrong.',
    'They come from 1,792 readings of the counter and 0 visits.',
  ])
  expect(report.matters).toEqual([])
})

test('a counter that stood still for an afternoon is found, with when and what to do', async () => {
  let stuck = 0
  await counted(seededRandom('frozen'), ({ at: time, count }) => {
    const away = time.getTime() - at('2026-11-12', 960).getTime()
    if (away < 0 || away > 5 * 3_600_000) return count
    stuck ||= count
    return stuck
  })
  const report = await asked()
  expect(report.sentences[0]).toMatch(
    /^The counter stood at one number for 5 hours from 12 Nov 1[56]:\d\d: switch the counter off and on; its readings there were left out\.$/,
  )
  expect(report.matters?.[0]).toMatchObject({ weight: 3 })
  expect(report.tables[1]?.rows).toHaveLength(1)
  expect(report.tables[1]?.rows[0]?.[2]).toBe('frozen')
})

test('a counter that showed nobody, and one that showed thousands, are found', async () => {
  await counted(seededRandom('dead'), ({ at: time, count }) => {
    const { date, minute } = localTime(time, gym.zone)
    if (date === '2026-11-05' && minute >= 900) return 0
    return date === '2026-11-18' && minute % 120 === 0 ? 4000 : count
  })
  const report = await asked()
  expect(report.sentences[0]).toMatch(
    /^The counter showed next to nobody for [67] hours from 5 Nov 15:00: see whether/,
  )
  expect(report.sentences[1]).toMatch(/^The counter showed what no gym holds 8 times .* first 18 Nov 06:00/)
})

test('missing days are counted, and where the counter is silent now, that comes first', async () => {
  await counted(seededRandom('gone'), ({ at: time, count }) =>
    time >= at('2026-11-21', 720) || localTime(time, gym.zone).date === '2026-11-03' ? undefined : count,
  )
  const report = await asked()
  expect(report.sentences[0]).toMatch(
    /^The counter has been silent for 30 hours of opening, since 21 Nov 11:45: see whether it has power/,
  )
  expect(report.sentences[1]).toMatch(
    /^84 of 896 open slots have no figure \(9 %\), most of them on (3|22) Nov: /,
  )
})

test('what was left by an import, forgotten check-outs, endless visits and a falling share are told', async () => {
  await counted(seededRandom('visits'))
  await visited((i) => ({ estimated: i % 3 === 0, minutes: i % 20 === 0 ? 420 : 60 }))
  const base = { gym: gym.id, kind: 'visits' as const, at: at('2026-11-10', 600) }
  await database.db.insert(imports).values([
    { ...base, file: 'old.csv', read: 10, accepted: 4, rejected: 6, duplicates: 0, undoneAt: now },
    { ...base, file: 'visits.csv', read: 500, accepted: 440, rejected: 40, duplicates: 20 },
  ])
  const report = await asked()
  expect(report.sentences[0]).toBe(
    '40 of 500 imported rows were left, most of them of visits.csv: mend the rows that were left and import the file again.',
  )
  expect(report.sentences[1]).toMatch(/^33 % of check-outs were forgotten and estimated: remind members/)
  expect(report.sentences[2]).toMatch(/; 1 more thing in the table\.$/)
  const found = new Map(report.tables[0]?.rows.map((row) => [row[0], row.slice(1, 5)]))
  expect(found.get('Visits over six hours')).toEqual([9, 168, 'visits', 'look at it'])
  expect(found.get('Visits that overlap')).toEqual([0, 168, 'visits', 'fine'])
  expect(found.get('Imported rows known before')).toEqual([20, 500, 'rows', 'fine'])
})

test('what one or two people did is hidden', async () => {
  const [id] = [crypto.randomUUID()]
  const row = { gym: gym.id, source: 'chat' as const }
  await database.db.insert(members).values({ ...row, id, createdAt: start() })
  const days = Array.from({ length: 20 }, (_, i) => addMinutes(start(), 600 + 1440 * i))
  await database.db.insert(visits).values(
    days.map((checkIn) => ({
      ...row,
      member: id,
      checkIn,
      checkOut: addMinutes(checkIn, 60),
      checkOutEstimated: true,
    })),
  )
  const report = await asked()
  const text = JSON.stringify(report.tables[0])
  expect(text).toContain('["Check-outs forgotten","hidden","hidden"')
  expect(report.notes[0]).toMatch(/^Fewer than 5 people came/)
  expect(report.sentences.join(' ')).not.toMatch(/20/)
  expect(report.matters).toEqual([])
})

test('nothing planted, nothing claimed: over 30 sound counters at most one false claim', {
  timeout: 60_000,
}, async () => {
  let claims = 0
  for (let seed = 0; seed < 30; seed++) {
    await database.empty()
    gym = await testGym(database.db)
    await counted(seededRandom(`counter ${seed}`))
    if ((await asked()).matters?.length) claims++
  }
  expect(claims).toBeLessThanOrEqual(1)
})
