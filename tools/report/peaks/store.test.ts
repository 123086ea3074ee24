import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { occupancy } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { changeGym, loadGym } from '../../gym/index.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { poisson, seededRandom } from '../../kit/random.ts'
import { instantOf, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { makeReport } from '../make.ts'
import { weekCells } from './store.ts'

const now = new Date('2026-11-23T09:00:00+01:00')
const window = { from: '2026-09-28', to: '2026-11-22' }
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

type People = (at: { date: string; weekday: number; minute: number }) => number

/** Eight weeks of counts by chance, of some series. */
async function counted(expected: People, split = 'all', own = gym) {
  const random = seededRandom(`counted ${split}`)
  const slots = openSlots(own, instantOf(window.from, 0, own.zone), instantOf('2026-11-23', 0, own.zone))
  const rows = slots.map((slot) => ({
    gym: own.id,
    slot,
    split,
    people: poisson(random, expected(localTime(slot, own.zone))),
    source: 'counts' as const,
  }))
  await database.db.insert(occupancy).values(rows)
}

const report = (asked: { split?: string; from?: string; to?: string } = window, own = gym) =>
  makeReport({ db: database.db, gym: own, now, reader: { role: 'frontDesk' } }, { kind: 'peaks', ...asked })

/** On Wednesdays at 10:00 the gym is full. */
const planted: People = ({ weekday, minute }) => (weekday === 3 && minute === 600 ? 60 : 25)

test('a planted peak is found within its slot, and drawn and listed as it is', async () => {
  await counted(planted)
  const { sentences, charts, tables } = await report()
  expect(sentences[0]).toMatch(/^It is fullest on Wednesday 10:00 to 10:30: about (5|6)\d people on average/)
  const [plot] = charts.map((chart) => chart.plot)
  expect(plot?.kind).toBe('heat')
  const ten = plot?.kind === 'heat' ? plot.columns.indexOf('10:00') : -1
  const wednesday = plot?.kind === 'heat' ? (plot.rows[2]?.cells[ten] ?? 0) : 0
  expect(wednesday).toBeGreaterThan(50)
  expect(tables[0]?.rows.find(([day, time]) => day === 'Wednesday' && time === '10:00')).toEqual([
    'Wednesday',
    '10:00',
    wednesday,
    8,
  ])
})

test('the same of a part of the gym, against what that part holds', async () => {
  await counted(() => 30)
  await counted(planted, 'legs')
  const { title, sentences, charts } = await report({ ...window, split: 'legs' })
  expect(title).toBe('When legs is full')
  expect(sentences[0]).toMatch(/^It is fullest on Wednesday 10:00 to 10:30/)
  // 80 people, of which the legs' area holds 18 %, and four fifths of that.
  expect(charts[0]?.plot).toMatchObject({ kind: 'heat', busy: expect.closeTo(80 * 0.18 * 0.8, 5) })
})

test('where fewer than five people are on average no figure is shown', async () => {
  await counted(({ minute }) => (minute < 720 ? 2 : 20))
  const { charts, tables, notes } = await report()
  const figures = tables[0]?.rows.filter(([, time]) => String(time) < '12:00').map((row) => row[2])
  expect(new Set(figures)).toEqual(new Set(['hidden']))
  const plot = charts[0]?.plot
  const drawn =
    plot?.kind === 'heat' ? plot.rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null) : []
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(5)
  expect(notes.join(' ')).toMatch(/fewer than 5 people on average; their figures are hidden/)
})

test('a gym that was never counted says so, and has nothing drawn', async () => {
  const { sentences, charts, notes } = await report()
  expect(sentences).toEqual(['Nothing was counted in these days.'])
  expect(charts).toEqual([])
  expect(notes[0]).toMatch(/^224 of 224 slots of the week were never counted/)
})

test('an hour that the clock skips or shows twice keeps its place on the wall', async () => {
  // The clocks go back on 25 October 2026: all weeks have 18:00 at 18:00.
  await counted(({ minute }) => (minute === 1080 ? 60 : 20))
  const cells = await weekCells(database.db, {
    gym: gym.id,
    zone: gym.zone,
    split: 'all',
    from: instantOf(window.from, 0, gym.zone),
    to: instantOf('2026-11-23', 0, gym.zone),
  })
  const at = (minute: number) => cells.filter((cell) => cell.minute === minute)
  expect(at(1080).map(({ days }) => days)).toEqual([8, 8, 8, 8, 8, 8, 8])
  expect(at(1080).every(({ people }) => people > 45)).toBe(true)
  expect(at(1050).every(({ people }) => people < 30)).toBe(true)
  expect(cells[0]).toMatchObject({ least: expect.any(Number), squares: expect.any(Number) })
})

test('a gym open past midnight has its late hours on the day they fall on', async () => {
  await changeGym(database.db, gym.id, { hours: [{ weekday: 5, opens: 1200, closes: 1560 }] })
  const late = (await loadGym(database.db, gym.id)) ?? gym
  await counted(({ minute }) => (minute < 120 ? 70 : 20), 'all', late)
  const { sentences, tables } = await report(window, late)
  expect(sentences[0]).toMatch(/^It is fullest on Saturday 00:00 to 02:00/)
  expect(tables[0]?.rows.map(([day]) => day)).toEqual([
    ...Array(8).fill('Friday'),
    ...Array(4).fill('Saturday'),
  ])
})
