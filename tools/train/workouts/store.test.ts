import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { plannedSessions, workoutSets } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { consentTool, saveProfile } from '../../profile/index.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { undoTool } from '../../undo/index.ts'
import { agree, labels, planFor, result, said, tap, tools } from '../testing.ts'
import { logWorkoutTool } from './tool.ts'

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
  mia = await testContext(database.db, gym, '2026-11-17T18:00:00+01:00')
})

const log = (input: unknown, context = mia) => runTool(logWorkoutTool, input, context)
const undo = (context: ToolContext) => runTool(undoTool(tools), {}, context)
const kept = () => database.db.select().from(workoutSets)
const bench = (kg: number, ...reps: number[]) => reps.map((each) => ({ exercise: 'bench', reps: each, kg }))
const tuesday = () => later(mia, '2026-11-24T18:00:00+01:00')
const minute = (context: ToolContext) =>
  later(context, new Date(context.now.getTime() + 60_000).toISOString())

test('the first log asks once whether it may be kept, and carries the sets in the answer', async () => {
  const asked = await log({ sets: bench(60, 8, 8, 8) })
  expect(said(asked)).toBe(
    "Barbell bench press: 60 kg x 8, 8, 8.\nEstimated 1RM about 75 kg.\nNot kept yet: I'd keep your workouts to show your progress, and you can have them deleted any time. OK?",
  )
  expect(await kept()).toEqual([])
  expect(labels(asked)).toEqual(['Yes, keep it', 'No, just answer once'])
  const yes = await tap(asked, 'Yes, keep it', minute(mia))
  expect(labels(yes)).toEqual(['Undo'])
  expect(await kept()).toHaveLength(3)
})

test('who said no is answered all the same, and nothing is written', async () => {
  await runTool(consentTool, { domain: 'training', given: false }, mia)
  const outcome = await log({ sets: bench(60, 8) })
  expect(said(outcome)).toContain("I don't keep your workouts, as you asked.")
  expect(labels(outcome)).toEqual(['Keep it after all'])
  expect(await kept()).toEqual([])
})

test('what was understood, last time beside it, the estimate, the record and the next target', async () => {
  await agree(mia, 'training')
  expect(said(await log({ sets: bench(60, 8, 8, 8) }))).toBe(
    'Barbell bench press: 60 kg x 8, 8, 8.\nEstimated 1RM about 75 kg.\nNext time: 60 kg x 9 in each set.',
  )
  const warm = { exercise: 'bench press', reps: 10, kg: 20, warmUp: true }
  const outcome = await log({ sets: [warm, ...bench(62.5, 9, 8, 8)] }, tuesday())
  expect(said(outcome)).toBe(
    [
      'Barbell bench press: 62.5 kg x 9, 8, 8 (warm-up 20 kg x 10).',
      'Last time (Tuesday 17 November): 60 kg x 8, 8, 8.',
      'Estimated 1RM about 81 kg, a record: before it was about 75 kg.',
      'Next time: 62.5 kg x 9 in each set.',
    ].join('\n'),
  )
  expect(result(outcome)).toMatchObject({
    kept: 4,
    date: '2026-11-24',
    exercises: [
      {
        exercise: 'barbell-bench-press',
        oneRepMax: { epley: 81.25, brzycki: expect.closeTo(80.36, 2) },
        record: { kind: 'oneRepMax' },
        next: { kind: 'moreReps', kg: 62.5, reps: 9 },
      },
    ],
  })
})

test('all sets of a log have one day by the clock on the wall, and their order', async () => {
  await agree(mia, 'training')
  await log({ sets: bench(60, 8, 7, 6) }, later(mia, '2026-11-18T23:30:00Z'))
  const rows = (await kept()).toSorted((a, b) => a.position - b.position)
  expect(rows.map(({ date, reps }) => [date, reps])).toEqual([
    ['2026-11-19', 8],
    ['2026-11-19', 7],
    ['2026-11-19', 6],
  ])
  const said = await log({ sets: bench(60, 8), at: '2026-11-15' }, tuesday())
  expect(result(said)).toMatchObject({ date: '2026-11-15' })
})

test('one exercise nobody knows loses nothing: the others are kept, and the nearest are offered', async () => {
  await agree(mia, 'training')
  const outcome = await log({ sets: [...bench(60, 8), { exercise: 'leg pres blaster', reps: 10, kg: 100 }] })
  expect(await kept()).toHaveLength(1)
  expect(said(outcome)).toContain('I don\'t know "leg pres blaster" as an exercise, so I left it out.')
  expect(labels(outcome)).toContain('Leg press')
  await tap(outcome, 'Leg press', minute(mia))
  expect((await kept()).map(({ exercise, kg }) => [exercise, kg])).toContainEqual(['leg-press', 100])
})

test('what cannot be is never written; what is likelier a slip is asked first', async () => {
  await agree(mia, 'training')
  for (const set of [
    { reps: -8, kg: 60 },
    { reps: 0, kg: 60 },
    { reps: 8.5, kg: 60 },
    { reps: 8, kg: -60 },
    { reps: 8, kg: 5000 },
    { reps: 5000 },
    { seconds: -5 },
    { reps: 8, rir: -2 },
  ]) {
    const outcome = await log({ sets: [{ exercise: 'bench', ...set }] })
    expect(outcome).toMatchObject({ ok: false, code: 'out_of_range' })
  }
  const heavy = await log({ sets: bench(600, 8) })
  expect(said(heavy)).toBe(
    '600 kg of barbell bench press would be unusual, so I ask before I note it. Is it right?',
  )
  expect(labels(heavy)).toEqual(['60 kg', 'Yes, 600 kg'])
  expect(labels(await log({ sets: bench(60, 300) }))).toContain('Yes, 300 reps')
  expect(await kept()).toEqual([])
  await tap(heavy, '60 kg', minute(mia))
  expect((await kept()).map(({ kg }) => kg)).toEqual([60])
})

test('as last time, of one exercise, with another weight, of all', async () => {
  await agree(mia, 'training')
  await log({ sets: [...bench(60, 8, 7), { exercise: 'squat', reps: 5, kg: 100 }] })
  const again = await log({ same: true, sets: [{ exercise: 'bench' }] }, tuesday())
  expect(said(again)).toMatch(/^Barbell bench press: 60 kg x 8, 7\./)
  const more = await log(
    { same: true, sets: [{ exercise: 'bench', kg: 62.5 }] },
    later(mia, '2026-11-27T18:00:00Z'),
  )
  expect(said(more)).toMatch(/^Barbell bench press: 62.5 kg x 8, 7\./)
  const friday = later(mia, '2026-11-27T19:00:00Z')
  expect(await log({ same: true, sets: [{ exercise: 'deadlift' }] }, friday)).toMatchObject({
    code: 'nothing_to_repeat',
    facts: { exercise: 'Barbell deadlift' },
  })
  const all = await log({ same: true }, later(mia, '2026-11-30T18:00:00Z'))
  expect(said(all)).toContain('62.5 kg x 8, 7')
})

test('as last time on a day with a planned session means the exercises of that session', async () => {
  await agree(mia, 'training')
  await log({ sets: [{ exercise: 'squat', reps: 5, kg: 100 }] })
  await log({ sets: bench(60, 8) }, later(mia, '2026-11-20T18:00:00Z'))
  const asked = { sets: 3, reps: 5, leastReps: 4, rir: 2, measure: 'reps' }
  const exercises = [{ exercise: 'barbell-back-squat', ...asked }]
  const plan = { weeks: [{ sessions: [{ name: 'Legs', exercises }] }] }
  await planFor(database.db, mia, { madeAt: '2026-11-16T08:00:00Z', dates: ['2026-11-24'], plan })
  const outcome = await log({ same: true }, tuesday())
  expect(said(outcome)).toMatch(/^Barbell back squat: 100 kg x 5\./)
  // One of three sets was done: the weight stays.
  expect(result(outcome)).toMatchObject({ exercises: [{ next: { kind: 'same', kg: 100 } }] })
})

test('undo takes the sets away and opens the planned session again', async () => {
  await agree(mia, 'training')
  await planFor(database.db, mia, { madeAt: '2026-11-16T08:00:00Z', dates: ['2026-11-17'] })
  await log({ sets: bench(60, 8, 8) })
  const session = async () => (await database.db.select().from(plannedSessions))[0]
  expect((await session())?.doneAt).toEqual(mia.now)
  expect(await undo(minute(mia))).toMatchObject({ ok: true })
  expect(await kept()).toEqual([])
  expect((await session())?.doneAt).toBeNull()
})

test('a lift without its weight is kept, its weight asked for, and the answer takes its place', async () => {
  await agree(mia, 'training')
  await log({ sets: bench(60, 8) })
  const bare = await log({ sets: [{ exercise: 'bench', reps: 8 }] }, tuesday())
  expect(said(bare)).toContain('With which weight did you do the barbell bench press?')
  const answered = await tap(bare, '60 kg, as last time', minute(tuesday()))
  expect((await kept()).map(({ kg }) => kg)).toEqual([60, 60])
  expect(answered).toMatchObject({ ok: true })
  await undo(minute(minute(tuesday())))
  expect((await kept()).map(({ kg }) => kg)).toEqual([60, null])
})

test('pounds for who counts in pounds, with plates of five', async () => {
  await agree(mia, 'training')
  await saveProfile(database.db, { gym: gym.id, member: mia.member.id }, { units: 'us' }, mia.now)
  await log({ sets: bench(102.06, 5, 5, 5) })
  const outcome = await log({ sets: bench(102.06, 6, 6, 6) }, tuesday())
  expect(said(outcome)).toBe(
    [
      'Barbell bench press: 225 lb x 6, 6, 6.',
      'Last time (Tuesday 17 November): 225 lb x 5, 5, 5.',
      'Estimated 1RM about 266 lb, a record: before it was about 258 lb.',
      'Next time: 230 lb x 4 in each set.',
    ].join('\n'),
  )
})

test('nobody whom a doctor should see first is told to lift more', async () => {
  await agree(mia, 'training', 'health')
  await saveProfile(database.db, { gym: gym.id, member: mia.member.id }, { clinicianSaidNo: true }, mia.now)
  expect(said(await log({ sets: bench(60, 8, 8) }))).not.toContain('Next time')
})

test('only in private, only what is past, and only what says something', async () => {
  await agree(mia, 'training')
  const group = { ...mia, place: { ...mia.place, private: false } }
  expect(await log({ sets: bench(60, 8) }, group)).toMatchObject({ code: 'only_in_private' })
  expect(await log({ sets: bench(60, 8), at: '2026-11-19' })).toMatchObject({ code: 'not_yet_done' })
  expect(await log({ sets: bench(60, 8), at: 'whenever' })).toMatchObject({ code: 'unknown_time' })
  expect(await log({ sets: bench(60, 8), at: '1999-01-01' })).toMatchObject({ code: 'too_long_ago' })
  expect(await log({})).toMatchObject({ code: 'nothing_to_log' })
  expect(await log({ same: true })).toMatchObject({ code: 'nothing_to_repeat' })
  expect(await kept()).toEqual([])
})

test("nobody sees or undoes another member's sets", async () => {
  await agree(mia, 'training')
  await log({ sets: bench(60, 8) })
  const ben = await testContext(database.db, gym, '2026-11-24T18:00:00+01:00')
  await agree(ben, 'training')
  expect(said(await log({ sets: bench(80, 8) }, ben))).not.toContain('Last time')
  await undo(minute(ben))
  expect((await kept()).map(({ member }) => member)).toEqual([mia.member.id])
})
