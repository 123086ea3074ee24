import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { plannedSessions, workoutPlans, workoutSets } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Whose } from '../../profile/index.ts'
import { testContext, testGym } from '../../testing.ts'
import type { KeptWanted } from './served/kept.ts'
import type { Plan } from './session.ts'
import {
  currentPlan,
  lastTrained,
  placeSession,
  planBefore,
  putBackPlan,
  rewritePlan,
  savePlan,
  sessionsOf,
  setsDone,
} from './store.ts'

let database: TestDatabase
let mia: Whose
let tom: Whose

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  const gym = await testGym(database.db)
  const whose = async () => {
    const { member } = await testContext(database.db, gym, '2026-11-24T12:00:00Z')
    return { gym: gym.id, member: member.id }
  }
  mia = await whose()
  tom = await whose()
})

const wanted: KeptWanted = {
  daysPerWeek: 1,
  minutes: 60,
  level: 'novice',
  goal: 'health',
  equipment: [],
  limits: [],
  seed: 's',
}
const plan: Plan = { weeks: [], weeklySets: {}, passport: [] }
const session = { week: 0, nth: 0, date: '2026-11-25', split: 'all', minutes: 50 }
const at = (hour: number) => new Date(`2026-11-24T${hour}:00:00Z`)
const save = (whose = mia, hour = 12) =>
  savePlan(database.db, whose, { from: '2026-11-23', wanted, plan, sessions: [session] }, at(hour))

test('a newer plan takes the place of the older, which stays; nobody else is touched', async () => {
  const { db } = database
  const [first, other] = [await save(), await save(tom)]
  const second = await save(mia, 13)
  expect((await currentPlan(db, mia))?.id).toBe(second)
  expect(await planBefore(db, mia)).toMatchObject({ id: first, replacedAt: at(13), wanted, plan })
  expect((await currentPlan(db, tom))?.id).toBe(other)
  expect(await planBefore(db, tom)).toBeUndefined()
})

test('a plan made by a clock that runs behind still ends after it began', async () => {
  await save(mia, 13)
  await save(mia, 12)
  expect(await planBefore(database.db, mia)).toMatchObject({ madeAt: at(13), replacedAt: at(13) })
})

test('the older plan comes back, and the newer goes or stays as what was replaced', async () => {
  const { db } = database
  const first = await save()
  const second = await save(mia, 13)
  await putBackPlan(db, mia, { was: second, back: first, drop: false }, at(14))
  expect((await currentPlan(db, mia))?.id).toBe(first)
  expect((await planBefore(db, mia))?.id).toBe(second)
  await expect(putBackPlan(db, mia, { was: second, back: first, drop: true }, at(14))).rejects.toMatchObject({
    code: 'changed_since',
  })
  await putBackPlan(db, mia, { was: first, back: second, drop: true }, at(15))
  expect((await currentPlan(db, mia))?.id).toBe(second)
  expect(await db.$count(workoutPlans)).toBe(1)
  expect(await db.$count(plannedSessions)).toBe(1)
})

test('a session is moved and placed without touching others', async () => {
  const { db } = database
  const [mine, other] = [await save(), await save(tom)]
  const slot = new Date('2026-11-26T17:00:00Z')
  await placeSession(db, mine, { week: 0, nth: 0, date: '2026-11-26', slot, claim: null })
  expect(await sessionsOf(db, mine)).toMatchObject([{ date: '2026-11-26', slot, split: 'all', minutes: 50 }])
  expect(await sessionsOf(db, other)).toMatchObject([{ date: '2026-11-25', slot: null }])
})

test("another's plan is not rewritten", async () => {
  const id = await save(tom)
  const changed = { ...plan, weeklySets: { quads: 3 } }
  await rewritePlan(database.db, mia, id, changed)
  expect((await currentPlan(database.db, tom))?.plan).toEqual(plan)
  await rewritePlan(database.db, tom, id, changed)
  expect((await currentPlan(database.db, tom))?.plan).toEqual(changed)
})

test('sets are read by exercise and day, the oldest first, and tell when somebody trained last', async () => {
  const { db } = database
  expect(await lastTrained(db, mia)).toBeUndefined()
  const row = (whose: Whose, date: string, position: number, reps: number, kg?: number) => ({
    id: crypto.randomUUID(),
    ...whose,
    at: new Date(`${date}T18:00:00Z`),
    date,
    exercise: 'bench-press',
    position,
    reps,
    ...(kg ? { kg } : {}),
  })
  await db
    .insert(workoutSets)
    .values([
      row(mia, '2026-11-20', 1, 7, 62.5),
      row(mia, '2026-11-20', 0, 8, 62.5),
      row(mia, '2026-11-13', 0, 12, 60),
      row(tom, '2026-11-23', 0, 5, 100),
    ])
  expect(await setsDone(db, mia, ['bench-press', 'squat'])).toEqual(
    new Map([
      [
        'bench-press',
        [
          [{ reps: 12, kg: 60, warmUp: false }],
          [
            { reps: 8, kg: 62.5, warmUp: false },
            { reps: 7, kg: 62.5, warmUp: false },
          ],
        ],
      ],
    ]),
  )
  expect(await lastTrained(db, mia)).toEqual(new Date('2026-11-20T18:00:00Z'))
  expect(await setsDone(db, mia, [])).toEqual(new Map())
})
