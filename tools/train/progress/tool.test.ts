import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { visits, weights } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Chart } from '../../kit/chart.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays, addMinutes, instantOf } from '../../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { saveProfile } from '../../profile/index.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { logMealTool } from '../meals/tool.ts'
import { agree, labels, result, said, tap } from '../testing.ts'
import { logWorkoutTool } from '../workouts/tool.ts'
import { myProgressTool } from './tool.ts'

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
  await agree(mia, 'training', 'food', 'body', 'health')
})

const ask = (input: unknown = {}, context = mia) => runTool(myProgressTool, input, context)
const whose = () => ({ gym: gym.id, member: mia.member.id })

async function squats(of: (nth: number) => number, sessions = 8) {
  for (let nth = 0; nth < sessions; nth++) {
    const date = addDays('2026-11-22', -4 * (sessions - 1 - nth))
    const sets = [{ exercise: 'squat', reps: 5, kg: of(nth) }]
    await runTool(logWorkoutTool, { sets, at: date }, mia)
  }
}

async function weigh(of: (day: number) => number, days = 28) {
  const rows = Array.from({ length: days }, (_, day) => ({
    ...whose(),
    id: crypto.randomUUID(),
    at: instantOf(addDays('2026-11-24', day - days + 1), 420, gym.zone),
    kg: of(day),
  }))
  await database.db.insert(weights).values(rows)
}

test('strength that rises is told with its range and the best day', async () => {
  await squats((nth) => 100 + 2.5 * nth)
  expect(said(await ask({ exercise: 'squat' }))).toMatch(
    /^Barbell back squat: about 135 kg estimated 1RM, up about \d+(\.\d)? kg a month \(.+ kg to .+ kg\), by 8 sessions\.\nLast time, Sunday 22 November: 117\.5 kg x 5\.\nThe newest is also your best\.$/,
  )
})

test('strength that only swings has no clear change yet', async () => {
  await squats((nth) => 100 + ([0, 5, -5, 2.5, 0, -2.5, 5, 0][nth % 8] ?? 0))
  expect(said(await ask({ what: 'strength' }))).toMatch(
    /no clear change yet \(from .+ less to .+ more a month\)/,
  )
})

test('three sessions are too few, and say what is needed', async () => {
  await squats(() => 100, 3)
  expect(said(await ask({ exercise: 'squats' }))).toContain(
    '3 sessions so far, six over three weeks or more show a trend',
  )
})

test('weight by its trend, in the units of the member', async () => {
  await weigh((day) => 82 - (0.5 * day) / 7 + (day % 3) * 0.1)
  expect(said(await ask({ what: 'weight' }))).toMatch(
    /^Weight: 80(\.\d)? kg by the trend, down about 0\.5 kg a week \(/,
  )
  await saveProfile(database.db, whose(), { units: 'us' }, mia.now)
  expect(said(await ask({ what: 'weight' }))).toMatch(
    /^Weight: 17\d(\.\d)? lb by the trend, down about 1\.1 lb a week/,
  )
})

test('a weight that swings has no clear change yet', async () => {
  await weigh((day) => 80 + (day % 5 === 0 ? 0.8 : -0.2))
  expect(said(await ask({ what: 'weight' }))).toContain('no clear change yet')
})

test('who has trouble with eating sees neither weight nor energy', async () => {
  await weigh(() => 60)
  await saveProfile(database.db, whose(), { eatingDisorder: true }, mia.now)
  await runTool(logMealTool, { items: [{ food: 'egg', amount: 2 }] }, mia)
  for (const what of ['weight', 'food', undefined]) {
    const outcome = await ask(what ? { what } : {})
    expect(JSON.stringify([said(outcome), result(outcome)])).not.toMatch(/kcal|\bkg\b|60/i)
  }
})

const chartsOf = (outcome: ToolOutcome): readonly Chart[] => (outcome.ok ? outcome.charts : [])

test('a weight comes with its picture, in the units of the member, and private', async () => {
  await weigh((day) => 82 - (0.5 * day) / 7 + (day % 3) * 0.1, 60)
  const [chart, ...others] = chartsOf(await ask({ what: 'weight' }))
  expect(others).toEqual([])
  expect(chart).toMatchObject({ about: 'member', points: [], measured: { unit: 'kg', span: 4 } })
  expect(chart?.title).toMatch(/^Body weight: 7\d(\.\d)? kg by the trend$/)
  expect(chart?.measured?.dots).toHaveLength(56)
  expect(chart?.measured?.trend?.way).toBe('down')
  expect(chart?.alt).toMatch(
    /^Body weight, .+ of the last 4 weeks stands at 7\d(\.\d)? kg, down about 0\.\d kg a week;/,
  )
  await saveProfile(database.db, whose(), { units: 'uk' }, mia.now)
  const [stone] = chartsOf(await ask({ what: 'weight' }))
  expect(stone?.measured?.unit).toBe('st')
  expect(stone?.title).toMatch(/^Body weight: 12 st \d lb by the trend$/)
})

test('the days that only the picture shows are not told to the model', async () => {
  await weigh(() => 80, 60)
  const { weight } = result(await ask({ what: 'weight' }))
  expect(weight).toMatchObject({ days: 28 })
  expect(weight).not.toHaveProperty('shown')
})

test('strength comes with its picture: an arrow where it rises, none where that is unclear', async () => {
  await squats((nth) => 100 + 2.5 * nth)
  const [rising] = chartsOf(await ask({ exercise: 'squat' }))
  expect(rising?.title).toBe('Barbell back squat: about 135 kg estimated 1RM')
  expect(rising?.measured).toMatchObject({ unit: 'kg', trend: { way: 'up', to: '2026-11-22' } })
  expect(rising?.measured?.span).toBeCloseTo(27, 0)
  expect(rising?.measured?.note).toMatch(/^↑ about \d+(\.\d)? kg a month · range: 8 in 10$/)
  expect(rising?.alt).toMatch(/^Barbell back squat, estimated 1RM, .+: 8 sessions, from about 1\d\d kg to/)
  await saveProfile(database.db, whose(), { units: 'us' }, mia.now)
  expect(chartsOf(await ask({ exercise: 'squat' }))[0]?.measured).toMatchObject({ unit: 'lb' })
})

test('strength that only swings has a band and no arrow', async () => {
  await squats((nth) => 100 + ([0, 5, -5, 2.5, 0, -2.5, 5, 0][nth % 8] ?? 0))
  const [chart] = chartsOf(await ask({ exercise: 'squat' }))
  expect(chart?.measured?.trend?.way).toBe('unclear')
  expect(chart?.measured?.trend?.swing).toBeGreaterThan(1)
  expect(chart?.measured?.note).toBe('no clear change yet · range: 8 in 10')
})

test('what is counted in repetitions or seconds is drawn in them', async () => {
  for (let nth = 0; nth < 8; nth++) {
    const sets = [
      { exercise: 'pull up', reps: 6 + nth },
      { exercise: 'plank', seconds: 60 + 10 * nth },
    ]
    await runTool(logWorkoutTool, { sets, at: addDays('2026-11-22', -4 * (7 - nth)) }, mia)
  }
  const pictures = chartsOf(await ask({ what: 'strength' }))
  expect(pictures.map(({ measured }) => measured?.unit).sort()).toEqual(['reps', 's'])
  expect(pictures.map(({ title }) => title).sort()).toEqual(['Plank: 2:10', 'Pull-up: 13 reps'])
})

test('fewer than three weighings or sessions are no picture; a look at all has two at most', async () => {
  await weigh(() => 80, 2)
  await squats(() => 100, 2)
  for (const what of ['weight', 'strength', undefined]) {
    expect(chartsOf(await ask(what ? { what } : {}))).toEqual([])
  }
  await weigh((day) => 80 + day / 10, 30)
  await squats((nth) => 100 + nth)
  expect(chartsOf(await ask()).map(({ measured }) => measured?.dots.length)).toEqual([30, 8])
})

test('no picture of a weight for who has trouble with eating, none of anything in a group', async () => {
  await weigh(() => 60)
  await squats(() => 100)
  const group = { ...mia, place: { ...mia.place, private: false } }
  const outcome = await ask({ what: 'weight' }, group)
  expect(outcome).toEqual({ ok: false, code: 'only_in_private', facts: {} })
  await saveProfile(database.db, whose(), { eatingDisorder: true }, mia.now)
  expect(chartsOf(await ask({ what: 'weight' }))).toEqual([])
  expect(chartsOf(await ask()).map(({ title }) => title)).toEqual([
    expect.stringMatching(/^Barbell back squat/),
  ])
})

test('food: today so far, and protein on the days that were logged', async () => {
  for (const [back, proteinG] of [
    [1, 120],
    [2, 140],
    [3, 100],
  ] as const) {
    for (const part of [0.5, 0.5]) {
      await runTool(
        logMealTool,
        { kcal: 1000, proteinG: proteinG * part, at: addDays('2026-11-24', -back) },
        mia,
      )
    }
  }
  // A day with one meal is no whole day.
  await runTool(logMealTool, { kcal: 300, proteinG: 5, at: '2026-11-20' }, mia)
  await runTool(logMealTool, { kcal: 650, proteinG: 40 }, mia)
  expect(said(await ask({ what: 'food' }))).toBe(
    'Today so far: about 650 kcal, 40 g protein.\nProtein: about 120 g a day on the 3 days you logged of the last 14.',
  )
})

test('weeks in a row by visits alone', async () => {
  for (const date of ['2026-11-10', '2026-11-17', '2026-11-23']) {
    const checkIn = instantOf(date, 1080, gym.zone)
    await database.db
      .insert(visits)
      .values({ ...whose(), checkIn, checkOut: addMinutes(checkIn, 60), source: 'chat' })
  }
  expect(said(await ask({ what: 'streak' }))).toBe('Trained on 1 day this week, the 3rd week in a row.')
})

test('a look at all says what there is; with nothing there, how to begin', async () => {
  expect(said(await ask())).toBe('No training noted yet. Check in when you come, or log a workout.')
  expect(said(await ask({ what: 'strength' }))).toContain('No sets logged yet.')
  expect(said(await ask({ what: 'weight' }))).toContain('No weighings yet.')
  expect(said(await ask({ what: 'food' }))).toBe('No meals logged in the last two weeks.')
  expect(said(await ask({ exercise: 'deadlift' }))).toContain('No barbell deadlift logged yet.')
  await squats(() => 100, 2)
  await weigh((day) => 80 + day / 100)
  expect(said(await ask()).split('\n')).toHaveLength(3)
})

test('an exercise nobody knows is asked back with the nearest names', async () => {
  await squats(() => 100, 1)
  const outcome = await ask({ exercise: 'leg pres blaster' })
  expect(labels(outcome)).toContain('Leg press')
  expect(said(await tap(outcome, 'Leg press', mia))).toContain('No leg press logged yet.')
})

test('only in private, and nothing of others', async () => {
  await squats(() => 100, 2)
  const ben = await testContext(database.db, gym, '2026-11-24T12:00:00+01:00')
  expect(said(await ask({ what: 'strength' }, ben))).toContain('No sets logged yet.')
  const group = { ...mia, place: { ...mia.place, private: false } }
  expect(await ask({}, group)).toMatchObject({ code: 'only_in_private' })
  expect(said(await ask({ what: 'strength' }, later(mia, '2028-11-24T12:00:00+01:00')))).toContain(
    'No sets logged',
  )
})

test('what was done the last time, or on a day that is named', async () => {
  expect(said(await ask({ what: 'last' }))).toContain('No sets logged yet')
  const bench = [8, 8, 7].map((reps) => ({ exercise: 'bench', reps, kg: 60 }))
  await runTool(logWorkoutTool, { sets: bench, at: '2026-11-20' }, mia)
  await runTool(logWorkoutTool, { sets: [{ exercise: 'squat', reps: 5, kg: 100 }], at: '2026-11-23' }, mia)
  const last = await ask({ what: 'last' })
  expect(said(last)).toBe('Yesterday:\nBarbell back squat: 100 kg x 5.')
  expect(result(last)).toMatchObject({ last: { date: '2026-11-23', sets: [{ reps: 5, kg: 100 }] } })
  expect(said(await ask({ what: 'last', on: '2026-11-20' }))).toBe(
    'Friday 20 November:\nBarbell bench press: 60 kg x 8, 8, 7.',
  )
  expect(said(await ask({ what: 'last', on: '2026-11-21' }))).toBe('Nothing logged on Saturday 21 November.')
  expect(said(await ask({ exercise: 'bench' }))).toContain('Last time, Friday 20 November: 60 kg x 8, 8, 7.')
})

test('who asks for food without a target may have one worked out', async () => {
  await runTool(logMealTool, { items: [{ food: 'egg', amount: 2 }] }, mia)
  expect(labels(await ask({ what: 'food' }))).toEqual(['Work out my food'])
})
