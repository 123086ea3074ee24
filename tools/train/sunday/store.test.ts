import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { members, outbox, pauses, visits } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes, instantOf } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { saveProfile } from '../../profile/index.ts'
import { later, testContext, testGym, withdraw } from '../../testing.ts'
import { agree, planFor } from '../testing.ts'
import { logWorkoutTool } from '../workouts/tool.ts'
import { sundayNotes } from './job.ts'
import { sundayNote } from './note.ts'

const evening = new Date('2026-11-29T18:05:00+01:00')
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, '2026-11-02T12:00:00+01:00')
  await agree(mia, 'training')
})

const bench = (kg: number, ...reps: number[]) => reps.map((each) => ({ exercise: 'bench', reps: each, kg }))
const log = (date: string, kg: number, ...reps: number[]) =>
  runTool(logWorkoutTool, { sets: bench(kg, ...reps) }, later(mia, `${date}T18:00:00+01:00`))
const notes = (now = evening) => sundayNotes(database.db, gym, now)
const note = (now = evening) => sundayNote(database.db, gym, mia.member.id, now)
const told = () => openedRows(database.db, outbox)

const session = {
  name: 'Upper body A',
  exercises: [{ exercise: 'barbell-bench-press', sets: 3, reps: 8, leastReps: 6, rir: 2, measure: 'reps' }],
}
const plan = { weeks: [{ sessions: [session, session, session, session] }] }

async function planned() {
  const dates = ['2026-11-23', '2026-11-25', '2026-11-27', '2026-11-30']
  await planFor(database.db, mia, { madeAt: '2026-11-20T10:00:00Z', dates, plan })
}

test('the week, a record, a trend and how the next week begins', async () => {
  await planned()
  const kg = [60, 60, 62.5, 62.5, 65, 65, 67.5]
  const dates = [
    '2026-11-02',
    '2026-11-06',
    '2026-11-10',
    '2026-11-13',
    '2026-11-17',
    '2026-11-23',
    '2026-11-25',
  ]
  for (const [i, date] of dates.entries()) await log(date, kg[i] ?? 60, 8, 8)
  const text = (await note())?.split('\n') ?? []
  expect(text[0]).toBe('Your week, 23 to 29 November:')
  expect(text[1]).toBe('2 of 3 sessions this week; 3 weeks on plan so far.')
  expect(text[2]).toBe('Records: barbell bench press with an estimated 1RM of about 85 kg.')
  expect(text[3]).toMatch(
    /^Barbell bench press: about 84 kg estimated 1RM, up about .+ a month \(.+\), by 7 sessions\.$/,
  )
  expect(text[4]).toBe(
    'Next: Monday, Upper body A, 60 minutes, no time yet: say "find quiet times for my plan".',
  )
  expect(text).toHaveLength(5)
})

test('a quiet slot that was taken is named with its hour', async () => {
  await log('2026-11-24', 60, 8)
  const slot = instantOf('2026-12-01', 18 * 60 + 30, gym.zone)
  await planFor(database.db, mia, { madeAt: '2026-11-28T10:00:00Z', dates: ['2026-12-01'], slot })
  expect(await note()).toContain('Next: Tuesday, Legs, 60 minutes, 18:30, a quiet time.')
})

test('a week without a session is no reproach, and one with nothing at all is silence', async () => {
  expect(await note()).toBeUndefined()
  await planned()
  const text = await note()
  expect(text).toContain('It went without a session, and the plan simply goes on.')
  expect(text).not.toMatch(/miss|fail|only|should|!|0 of/i)
})

test('who is ill is left in peace; who goes away is told so', async () => {
  await planned()
  const whose = { gym: gym.id, member: mia.member.id }
  await database.db.insert(pauses).values({ ...whose, from: '2026-11-23', to: '2026-11-30', why: 'ill' })
  expect(await note()).toBeUndefined()
  await database.db.update(pauses).set({ from: '2026-11-29', to: '2026-12-06' })
  await log('2026-11-23', 60, 8)
  expect(await note()).toContain('Nothing is asked of you until Sunday 6 December.')
})

test('said once a week, from Sunday six in the evening to Monday noon', async () => {
  await log('2026-11-24', 60, 8)
  expect(await notes(addMinutes(evening, -10))).toBe(0)
  expect(await notes()).toBe(1)
  expect(await notes(addMinutes(evening, 60))).toBe(0)
  expect(await notes(new Date('2026-11-30T08:00:00+01:00'))).toBe(0)
  expect(await told()).toMatchObject([
    { key: `sunday:${mia.member.id}:2026-11-29`, kind: 'digest', member: mia.member.id, state: 'waiting' },
  ])
  await log('2026-12-01', 60, 8)
  expect(await notes(new Date('2026-12-07T13:00:00+01:00'))).toBe(0)
  expect(await notes(new Date('2026-12-07T11:00:00+01:00'))).toBe(1)
})

test('looked at on Monday it is of the week that is over; quiet hours put it off', async () => {
  await log('2026-11-24', 60, 8)
  expect(await notes(new Date('2026-11-30T02:00:00+01:00'))).toBe(1)
  const [row] = await told()
  expect(JSON.stringify(row?.message)).toContain('Your week, 23 to 29 November')
  expect(row?.dueAt).toEqual(new Date('2026-11-30T07:00:00+01:00'))
})

test('only those who agreed, want to hear, and log or plan', async () => {
  await log('2026-11-24', 60, 8)
  const ben = await testContext(database.db, gym, '2026-11-24T12:00:00+01:00')
  const visit = { gym: gym.id, checkIn: ben.now, checkOut: addMinutes(ben.now, 60), source: 'chat' as const }
  await database.db.insert(visits).values({ ...visit, member: ben.member.id })
  await agree(ben, 'training')
  await database.db.update(members).set({ silentSince: evening })
  expect(await notes()).toBe(0)
  await database.db.update(members).set({ silentSince: null })
  await withdraw(mia, 'training')
  expect(await notes()).toBe(0)
  await agree(mia, 'training')
  await log('2026-11-25', 60, 8)
  expect(await notes()).toBe(1)
})

test('a weight is no matter for who has trouble with eating', async () => {
  await log('2026-11-24', 60, 8)
  await agree(mia, 'health', 'body')
  await saveProfile(database.db, { gym: gym.id, member: mia.member.id }, { eatingDisorder: true }, mia.now)
  expect(await note()).not.toMatch(/weight/i)
})
