import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { members, occupancy, turns } from '../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import type { Printable } from '../tools/kit/print.ts'
import { addMinutes } from '../tools/kit/time.ts'
import type { Role } from '../tools/kit/tool.ts'
import { testGym } from '../tools/testing.ts'
import { answering } from './reply.ts'
import type { Reply, Turn } from './turn.ts'

let database: TestDatabase
let gym: Gym
let count = 0
const printed: Printable[] = []

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const at = new Date('2026-11-24T17:42:00+01:00')

/** Four weeks in which every half hour has 12 people, and Thursdays at 18:00 have 61. */
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  printed.length = 0
  const from = new Date('2026-10-26T00:00:00+01:00')
  const rows = Array.from({ length: 28 * 48 }, (_, i) => {
    const slot = addMinutes(from, 30 * i)
    const peak = Math.floor(i / 48) % 7 === 3 && i % 48 === 36
    return { gym: gym.id, split: 'all', slot, people: peak ? 61 : 12, source: 'counts' as const }
  })
  await database.db.insert(occupancy).values(rows)
})

async function said(text: string, role: Role, more: Partial<Turn> = {}): Promise<Reply> {
  const answer = answering({
    db: database.db,
    gym: async () => gym,
    hosted: undefined,
    web: 'https://gym.example',
    print: async (document) => {
      printed.push(document)
      return new TextEncoder().encode('%PDF-')
    },
    log: () => {},
    crash: (error) => {
      throw error
    },
  })
  const turn = {
    channel: 'telegram',
    conversation: 'nora',
    private: true,
    sender: 'nora',
    senderName: 'Nora',
    at,
  } as const
  await answer({ ...turn, id: `update-${count++}`, text: 'hi' })
  await database.db.update(members).set({ role })
  const reply = await answer({ ...turn, ...more, id: `update-${count++}`, text })
  if (!reply) throw new Error('no reply')
  return reply
}

test('a report is a picture, three sentences at most, and what can be done with it', async () => {
  const { text, charts, choices } = await said('/report peaks last 4 weeks', 'manager')
  expect(text).toMatch(
    /^When it is full, 27 Oct to 23 Nov 2026\.\n.*Thursday 18:00 to 18:30: about 61 people/,
  )
  expect(charts).toMatchObject([{ about: 'crowd', plot: { kind: 'heat' } }])
  expect(choices.map(({ label }) => label)).toEqual(['Table', 'CSV', 'PDF', 'Open the page'])
  expect(choices[1]?.send).toBe('/report peaks 2026-10-27 2026-11-23 as csv')
  for (const { send } of choices) expect(Buffer.byteLength(`s:${send}`)).toBeLessThanOrEqual(64)
})

test('in free words it is the same', async () => {
  const { text, tools } = await said('when were we fullest in the last 4 weeks?', 'coach')
  expect(text).toMatch(/Thursday 18:00 to 18:30/)
  expect(tools).toMatchObject([{ name: 'report', ok: true }])
})

test('why a figure is what it is, is told to the staff with our own part in it', async () => {
  const why = async (role: Role) => (await said('why is thursday at 6pm so full?', role)).tools
  expect(await why('manager')).toMatchObject([
    { name: 'whySlot', input: { at: expect.stringContaining('18:00') } },
  ])
  expect(await why('member')).toMatchObject([{ name: 'explainForecast' }])
})

test('every button leads to what it says', async () => {
  const command = '/report peaks 2026-10-27 2026-11-23 as'
  const csv = await said(`${command} csv`, 'manager')
  expect(csv.files).toMatchObject([
    { name: 'peaks-2026-10-27-2026-11-23.csv', type: 'text/csv; charset=utf-8' },
  ])
  expect(csv.files[0]?.text).toMatch(/^\uFEFF.*\r\n[\s\S]*Thursday,18:00,61/)
  const pdf = await said(`${command} pdf`, 'manager')
  expect(pdf.files).toMatchObject([{ name: 'peaks-2026-10-27-2026-11-23.pdf', encoding: 'base64' }])
  expect(atob(pdf.files[0]?.text ?? '')).toBe('%PDF-')
  expect(printed).toMatchObject([{ title: 'When it is full', charts: [{}], tables: [{ id: 'week' }] }])
  const table = await said(`${command} table`, 'manager')
  expect(table.text).toMatch(/\nMonday: 00:00 · 12 ·/)
  expect(table.text).toMatch(/more rows are in the CSV file/)
  const page = await said(`${command} page`, 'manager')
  expect(page.text).toContain('https://gym.example/admin?report=peaks&from=2026-10-27&to=2026-11-23')
})

test('no file of a report is kept with the turn', async () => {
  await said('/report peaks as csv', 'manager')
  const rows = await openedRows(database.db, turns)
  expect(rows.flatMap(({ files }) => files ?? [])).toEqual([])
})

test('alone it lists the reports that the role may read', async () => {
  const { text, choices } = await said('/report', 'manager')
  expect(text).toContain('• peaks: Mean people by day and hour')
  expect(choices[0]?.send).toBe('/report peaks')
})

test('a member is told of no report, in words or by command', async () => {
  const command = await said('/report peaks', 'member')
  const words = await said('when were we fullest in the last 4 weeks?', 'member')
  for (const { text, tools, charts } of [command, words]) {
    expect(text).not.toMatch(/61 people|report/i)
    expect(tools.map(({ name }) => name)).not.toContain('report')
    expect(charts.filter(({ plot }) => plot)).toEqual([])
  }
})

test('in a group nothing is told, to the staff either', async () => {
  const { text, charts } = await said('/report peaks', 'owner', { private: false, conversation: 'group' })
  expect(text).toBe('That is for the staff alone. Ask me in private, and you have it there.')
  expect(charts).toEqual([])
})

test('what cannot be made is said in a sentence', async () => {
  expect((await said('/report peaks volleyball', 'manager')).text).not.toMatch(/wrong|ref /)
  expect((await said('/report peaks 2026-11-20 2026-11-10', 'manager')).text).toMatch(/begins before it ends/)
})
