import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { pauses, plannedSessions, visits, workoutPlans } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { instantOf } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { agree, planFor } from '../testing.ts'
import { logWorkoutTool } from '../workouts/tool.ts'
import { markSessions } from './mark.ts'
import { weeksOf } from './weeks.ts'

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
  mia = await testContext(database.db, gym, '2026-11-24T12:00:00+01:00')
})

const whose = () => ({ gym: gym.id, member: mia.member.id })
const at = (date: string, minute: number) => instantOf(date, minute, gym.zone)

async function visit(date: string, minute = 18 * 60, stay = 60) {
  await database.db.insert(visits).values({
    gym: gym.id,
    member: mia.member.id,
    checkIn: at(date, minute),
    checkOut: at(date, minute + stay),
    source: 'chat',
  })
}

async function states() {
  const rows = await database.db.select().from(plannedSessions)
  const state = ({ doneAt, skippedAt }: (typeof rows)[number]) =>
    doneAt ? 'done' : skippedAt ? 'skipped' : 'open'
  return Object.fromEntries(
    rows.toSorted((a, b) => (a.date < b.date ? -1 : 1)).map((row) => [row.date, state(row)]),
  )
}

const mark = (now = mia.now) => markSessions(database.db, gym, now)
const week = ['2026-11-16', '2026-11-18', '2026-11-20']
const madeAt = '2026-11-15T10:00:00+01:00'

test('a check-in marks the session of its day done, a passed one is skipped, today stays open', async () => {
  await planFor(database.db, mia, { madeAt, dates: [...week, '2026-11-24'] })
  await visit('2026-11-16')
  await visit('2026-11-20', 23 * 60 + 30)
  expect(await mark()).toEqual({ done: 2, skipped: 1, reopened: 0 })
  expect(await states()).toEqual({
    '2026-11-16': 'done',
    '2026-11-18': 'skipped',
    '2026-11-20': 'done',
    '2026-11-24': 'open',
  })
  expect(await mark()).toEqual({ done: 0, skipped: 0, reopened: 0 })
})

test('a log of a day that passed brings its session back', async () => {
  await agree(mia, 'training')
  await planFor(database.db, mia, { madeAt, dates: week })
  await mark()
  await runTool(logWorkoutTool, { sets: [{ exercise: 'squat', reps: 5, kg: 100 }], at: '2026-11-18' }, mia)
  expect(await states()).toMatchObject({ '2026-11-18': 'done', '2026-11-16': 'skipped' })
})

test('a session done elsewhere stays done', async () => {
  await planFor(database.db, mia, { madeAt, dates: week })
  await database.db.update(plannedSessions).set({ doneAt: at('2026-11-18', 600) })
  expect(await mark()).toEqual({ done: 0, skipped: 0, reopened: 0 })
})

test('nobody missed the sessions of a plan before it was made, or after it was replaced', async () => {
  const plan = await planFor(database.db, mia, {
    madeAt: '2026-11-17T20:00:00+01:00',
    dates: ['2026-11-16', ...week],
  })
  await database.db.update(workoutPlans).set({ replacedAt: at('2026-11-19', 600) })
  expect(await mark()).toEqual({ done: 0, skipped: 1, reopened: 0 })
  expect(plan).toBeTruthy()
  expect(await states()).toMatchObject({
    '2026-11-16': 'open',
    '2026-11-18': 'skipped',
    '2026-11-20': 'open',
  })
})

test('weeks on plan come from visits and logs alone, and a pause counts as rest', async () => {
  const dates = ['2026-11-02', '2026-11-04', '2026-11-09', '2026-11-11', ...week.slice(0, 2), '2026-11-23']
  await planFor(database.db, mia, { madeAt: '2026-11-01T10:00:00+01:00', dates })
  for (const date of ['2026-11-02', '2026-11-05', '2026-11-16', '2026-11-18', '2026-11-23']) await visit(date)
  const weeks = async (now = mia.now) => (await weeksOf(database.db, whose(), { zone: gym.zone, now })).streak
  expect((await weeks()).weeks).toBe(2)
  await database.db.insert(pauses).values({ ...whose(), from: '2026-11-08', to: '2026-11-15', why: 'ill' })
  expect(await weeks()).toEqual({
    weeks: 3,
    thisWeek: { from: '2026-11-23', done: 1, planned: 1, paused: false },
    onPlan: true,
  })
  // Nothing is counted on: asked of an earlier day it is what it was.
  expect((await weeks(at('2026-11-08', 600))).weeks).toBe(1)
})

test('the night in which the clocks go back is one night', async () => {
  await planFor(database.db, mia, {
    madeAt: '2026-10-18T10:00:00+02:00',
    dates: ['2026-10-24', '2026-10-25'],
  })
  await visit('2026-10-24', 23 * 60, 150)
  await agree(mia, 'training')
  const night = later(mia, '2026-10-25T02:30:00+02:00')
  await runTool(logWorkoutTool, { sets: [{ exercise: 'squat', reps: 5, kg: 100 }] }, night)
  await mark(at('2026-10-26', 600))
  expect(await states()).toEqual({ '2026-10-24': 'done', '2026-10-25': 'skipped' })
})
