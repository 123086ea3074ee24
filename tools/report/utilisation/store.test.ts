import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { occupancy } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { poisson, seededRandom } from '../../kit/random.ts'
import { instantOf, localTime } from '../../kit/time.ts'
import type { Role } from '../../kit/tool.ts'
import { testGym } from '../../testing.ts'
import { makeReport } from '../make.ts'

const now = new Date('2026-11-23T09:00:00+01:00')
const window = { from: '2026-10-26', to: '2026-11-22' }
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = { ...(await testGym(database.db)), capacity: 200 }
})

type People = (split: string, at: { weekday: number; minute: number }) => number

/** Four weeks of people in each part of the gym, by chance, and of all of them together. */
async function counted(expected: People, seed = 'counted') {
  const random = seededRandom(seed)
  const slots = openSlots(gym, instantOf(window.from, 0, gym.zone), instantOf('2026-11-23', 0, gym.zone))
  const rows = slots.flatMap((slot) => {
    const parts = gym.splits.map(({ id }) => ({
      split: id,
      people: poisson(random, expected(id, localTime(slot, gym.zone))),
    }))
    const all = { split: 'all', people: parts.reduce((sum, { people }) => sum + people, 0) }
    return [all, ...parts].map((row) => ({ ...row, gym: gym.id, slot, source: 'visits' as const }))
  })
  for (let i = 0; i < rows.length; i += 3000)
    await database.db.insert(occupancy).values(rows.slice(i, i + 3000))
}

const report = (asked: { split?: string } = {}, role: Role = 'manager') =>
  makeReport({ db: database.db, gym, now, reader: { role } }, { kind: 'utilisation', ...window, ...asked })

const share = (split: string) => gym.splits.find(({ id }) => id === split)?.capacityShare ?? 0
const inPlaces =
  (part: number): People =>
  (split) =>
    part * 200 * share(split)

const cellsOf = (table: { rows: readonly (readonly unknown[])[] } | undefined, name: string) =>
  table?.rows.find(([first]) => first === name)

test('the part that is used hardest is found, and what it holds is what it is held against', async () => {
  await counted((split) => (split === 'legs' ? 0.7 : 0.3) * 200 * share(split))
  const { sentences, tables, charts } = await report()
  expect(sentences[1]).toMatch(/^Legs is used hardest: (69|70|71) % of its 36 places on average\./)
  const parts = tables.find(({ id }) => id === 'parts')
  expect(cellsOf(parts, 'Legs')?.slice(1, 4)).toEqual([36, 25, 69])
  const plot = charts[0]?.plot
  expect(plot?.kind === 'bars' && plot.bars[0]).toMatchObject({ label: 'Legs', strong: true })
})

test('where all parts are used alike none is called the hardest', async () => {
  await counted(inPlaces(0.4))
  const { sentences, charts } = await report()
  expect(sentences[1]).toMatch(
    /^No part of the gym is used harder than the others beyond what chance makes\./,
  )
  const plot = charts[0]?.plot
  expect(plot?.kind === 'bars' && plot.bars.some(({ strong }) => strong)).toBe(false)
})

test('small parts are hidden, and no single one can be had from the whole', async () => {
  await counted((split) => (split === 'core' ? 2 : 20))
  const { tables, charts } = await report()
  const rows = tables.find(({ id }) => id === 'parts')?.rows ?? []
  const gone = rows.filter((row) => row.includes('hidden'))
  expect(gone.map(([name]) => name)).toContain('Core')
  expect(gone.length).toBeGreaterThanOrEqual(2)
  for (const row of gone) expect(row.slice(2, 4)).toEqual(['hidden', 'hidden'])
  const core = gone.find(([name]) => name === 'Core')
  // A twentieth of the time five or more are there, of which that many may be told; four may not.
  for (const figure of core?.slice(4, 6) ?? []) expect(figure === 'hidden' || Number(figure) >= 5).toBe(true)
  const plot = charts[0]?.plot
  for (const { value } of plot?.kind === 'bars' ? plot.bars : [])
    expect(value === null || value > 0).toBe(true)
})

test('where parts have a few people on average, what they reach is told of', async () => {
  await counted((split, { minute }) => (split === 'legs' && minute >= 1080 ? 13 : 1))
  const { sentences, charts, tables } = await report()
  expect(sentences[1]).toMatch(
    /^Legs is used hardest: a twentieth of the time (1|2)\d or more are in its 36 places\./,
  )
  const rows = tables.find(({ id }) => id === 'parts')?.rows ?? []
  expect(rows.find(([name]) => name === 'Legs')?.slice(2, 4)).toEqual(['hidden', 'hidden'])
  const plot = charts[0]?.plot
  expect(plot?.kind === 'bars' && plot.bars.find(({ label }) => label === 'Legs')?.value).toBeGreaterThan(30)
})

test('hours that stand empty are found where they are planted, and none elsewhere', async () => {
  await counted(
    (split, { weekday, minute }) => (weekday === 7 && minute >= 1200 ? 0.03 : 0.4) * 200 * share(split),
  )
  const { sentences, tables } = await report()
  expect(sentences[2]).toBe(
    '2 hours of the week stay under 20 people, a tenth of the room: Sunday 20:00 to 22:00.',
  )
  expect(tables.find(({ id }) => id === 'unused')?.rows.map((row) => row.slice(0, 3))).toEqual([
    ['Sunday', '20:00', '22:00'],
  ])
})

test('equipment is reckoned by hand from the people of each part', async () => {
  gym = {
    ...gym,
    equipment: [{ id: 'racks', name: 'squat racks', pieces: 4, use: { legs: 0.2, back: 0.1 } }],
  }
  await counted((split, { weekday }) =>
    split === 'legs' || split === 'back' ? (weekday === 1 ? 60 : 10) : 10,
  )
  const { sentences, tables } = await report()
  const row = cellsOf(
    tables.find(({ id }) => id === 'equipment'),
    'squat racks',
  )
  // Mondays 60 x 0.3 = 18 users, other days 3; so 36/7 on average, and all four taken on Mondays at least.
  expect(row?.[2]).toBe(5)
  expect(Number(row?.[4])).toBeGreaterThanOrEqual(14)
  expect(sentences[1]).toMatch(/All pieces are taken of the squat racks in \d\d % of the open time\./)
})

test('of one part alone: its own places, and the equipment it uses', async () => {
  await counted(inPlaces(0.5))
  const { title, sentences, tables } = await report({ split: 'legs' })
  expect(title).toBe('How much of legs is used')
  expect(sentences[0]).toMatch(
    /^About 18 people are in legs on average, 50 % of its 36 places; a twentieth of the time 2\d or more\./,
  )
  expect(tables.map(({ id }) => id)).toEqual(['room', 'equipment'])
})

test('an empty gym says so, one with hardly anybody tells no figure, and a coach is not told of it', async () => {
  expect((await report()).sentences).toEqual(['Nothing was counted in these days.'])
  await counted((split) => (split === 'legs' ? 1 : 0))
  const few = await report()
  expect(few.sentences).toEqual([
    'Fewer than five people are in on average, so there is nothing that could be told.',
  ])
  expect(
    few.tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === 'hidden').length,
  ).toBeGreaterThan(0)
  expect(few.charts).toEqual([])
  await expect(report({}, 'coach')).rejects.toMatchObject({ code: 'unknown_report' })
})
