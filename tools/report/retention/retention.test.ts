import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { consents, members, visits } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays, addMinutes, instantOf } from '../../kit/time.ts'
import type { MemberId, Role } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { reportTool } from '../index.ts'
import { makeReport } from '../make.ts'
import { hidden, type Report } from '../report.ts'

const now = new Date('2026-11-22T12:00:00+01:00')
const last = '2026-11-21'
let database: TestDatabase
let gym: Gym
let made = 0

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

type Person = { name?: string; agreed?: boolean; role?: Role; joined?: string; came: readonly string[] }

/** Every so many days from one date up to another, of half a year that ends yesterday. */
function every(step: number, from = addDays(last, -181), to = last): string[] {
  const dates: string[] = []
  for (let date = from; date <= to; date = addDays(date, step)) dates.push(date)
  return dates
}

async function people(list: readonly Person[]): Promise<void> {
  const rows = list.map((person) => ({ ...person, id: crypto.randomUUID(), minute: 480 + (made++ % 600) }))
  await database.db.insert(members).values(
    rows.map(({ id, name, role, joined = '2025-01-01' }) => ({
      id,
      gym: gym.id,
      name: name ?? null,
      role: role ?? ('member' as const),
      source: 'chat' as const,
      createdAt: instantOf(joined, 600, gym.zone),
    })),
  )
  const agreed = rows.filter((row) => row.agreed)
  const yes = agreed.map(({ id }) => ({ gym: gym.id, member: id, domain: 'staff' as const, givenAt: now }))
  if (yes.length > 0) await database.db.insert(consents).values(yes)
  const stays = rows.flatMap(({ id, came, minute }) =>
    came.map((date) => {
      const checkIn = instantOf(date, minute, gym.zone)
      return {
        gym: gym.id,
        member: id,
        checkIn,
        checkOut: addMinutes(checkIn, 60),
        source: 'import' as const,
      }
    }),
  )
  if (stays.length > 0) await database.db.insert(visits).values(stays)
}

const crowd = (count: number): Person[] =>
  Array.from({ length: count }, (_, i) => ({ came: every(2 + (i % 4), addDays(last, -181 + (i % 5))) }))
const stopped = (count: number, agreed = 0): Person[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Gone ${i}`,
    agreed: i < agreed,
    came: every(3, addDays(last, -181 + (i % 3)), addDays(last, -50)),
  }))

const report = (role: Role = 'coach', window: { from?: string; to?: string } = {}): Promise<Report> =>
  makeReport({ db: database.db, gym, now, reader: { role } }, { kind: 'retention', ...window })
const table = ({ tables }: Report, id: string) => tables.find((each) => each.id === id)
const watchRow = (made: Report, start: string) =>
  table(made, 'watch')?.rows.find(([label]) => String(label).startsWith(start))

test('those who stopped are counted, and named where they agreed and nobody else is told thereby', async () => {
  await people([...crowd(40), ...stopped(12, 6)])
  const made = await report()
  expect(watchRow(made, 'Stayed away')).toEqual([expect.anything(), null, 12, 6, 6])
  expect(made.sentences[1]).toMatch(/^12 members stopped coming/)
  const names = table(made, 'names')
  expect(names?.personal).toBe(true)
  expect(names?.rows.map(([name]) => name).sort()).toEqual(Array.from({ length: 6 }, (_, i) => `Gone ${i}`))
  expect(names?.rows[0]).toEqual([
    expect.any(String),
    'stopped coming',
    expect.stringMatching(/^2026-(09-30|10-0\d)$/),
    expect.any(Number),
    expect.any(Number),
  ])
})

test('where those without a name would be few their number is hidden, and so is the whole', async () => {
  await people([...crowd(40), ...stopped(9, 7)])
  const made = await report()
  expect(watchRow(made, 'Stayed away')).toEqual([expect.anything(), null, hidden, 7, hidden])
  expect(made.sentences[1]).toMatch(/^7 members who may be named, and perhaps some others, stopped coming/)
})

test('a consent that was withdrawn names nobody', async () => {
  await people([...crowd(40), ...stopped(6, 6)])
  await database.db.update(consents).set({ withdrawnAt: now })
  expect(table(await report(), 'names')).toBeUndefined()
})

test('with nobody gone, new or back nothing is claimed', async () => {
  await people(crowd(60))
  const made = await report()
  expect(made.sentences[1]).toMatch(/^Fewer than 5 members, if any, have stopped/)
  expect(made.sentences[2]).toMatch(/^Fewer than 5 of those who are new, if any/)
  expect(table(made, 'names')).toBeUndefined()
})

test('newcomers who do not come are told of all newcomers; whoever was here before is none', async () => {
  const joined = addDays(last, -40)
  const newcomers = (count: number, came: string[]): Person[] =>
    Array.from({ length: count }, () => ({ joined, came }))
  const longAgo = [addDays(last, -400), ...every(3, addDays(last, -30))]
  await people([
    ...crowd(40),
    ...newcomers(8, every(4, joined)),
    ...newcomers(7, every(4, joined, addDays(last, -20))),
    ...newcomers(6, []),
    ...Array.from({ length: 6 }, () => ({ came: longAgo })),
  ])
  const made = await report()
  expect(watchRow(made, 'New')).toEqual([expect.anything(), 21, 13, 0, 13])
  expect(made.sentences[2]).toMatch(/^13 of 21 who began in the last 90 days/)
})

test('whoever is back after two months is counted as that, and a gym whose data are young has no newcomers', async () => {
  const back = {
    came: [...every(4, addDays(last, -181), addDays(last, -80)), ...every(4, addDays(last, -10))],
  }
  await people([...crowd(40), ...Array.from({ length: 6 }, () => back)])
  expect(watchRow(await report(), 'Back')).toEqual([expect.anything(), null, 6, 0, 6])
  await database.empty()
  gym = await testGym(database.db)
  await people(Array.from({ length: 30 }, () => ({ came: every(3, addDays(last, -60)) })))
  expect(watchRow(await report(), 'New')).toEqual([expect.anything(), hidden, hidden, 0, hidden])
})

test('members by visits a month add up, and few of them are not told', async () => {
  const each = (count: number, came: string[]) => Array.from({ length: count }, () => ({ came }))
  await people([...each(20, every(2)), ...each(15, every(5)), ...each(3, every(40)), ...each(9, [])])
  const rows = table(await report(), 'often')?.rows ?? []
  expect(Object.fromEntries(rows.map(([label, count]) => [label, count]))).toMatchObject({
    'less than once': hidden,
    '12 times or more': 20,
    all: 47,
  })
  expect(rows.filter(([, count]) => count === hidden).length).toBeGreaterThan(1)
})

test('staff and the visits of those who were forgotten are nobody to look after', async () => {
  const gone = every(3, addDays(last, -181), addDays(last, -50))
  await people([...crowd(40), ...Array.from({ length: 8 }, () => ({ role: 'coach' as const, came: gone }))])
  expect(watchRow(await report(), 'Stayed away')?.[2]).toBe(hidden)
})

test('an empty gym and a gym of one are told of without a claim', async () => {
  expect(await report()).toMatchObject({
    sentences: [expect.stringMatching(/^No visit is known/)],
    tables: [],
  })
  await people([{ name: 'Solo', agreed: true, came: every(3, addDays(last, -181), addDays(last, -50)) }])
  const made = await report()
  expect(made.sentences[0]).toMatch(/^Too few members/)
  expect(table(made, 'names')).toBeUndefined()
  expect(made.notes[0]).toMatch(/^No visit is known after 2026-09-30/)
})

test('it is for those who may see people, and no language model hears a name', async () => {
  await people([...crowd(40), ...stopped(9, 7)])
  await expect(report('frontDesk')).rejects.toMatchObject({ code: 'unknown_report' })
  const context = await testContext(database.db, gym, now.toISOString())
  const coach = {
    ...context,
    member: { id: context.member.id as MemberId, name: 'Kim', role: 'coach' as const },
  }
  const told = await runTool(reportTool, { kind: 'retention' }, coach)
  expect(told).toMatchObject({ ok: true })
  expect(JSON.stringify(told)).not.toContain('Gone')
})
