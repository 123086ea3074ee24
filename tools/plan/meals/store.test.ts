import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { mealPlans } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Whose } from '../../profile/index.ts'
import { testContext, testGym } from '../../testing.ts'
import { dayOf } from './menu.ts'
import {
  currentMeals,
  endMeals,
  type KeptMealWanted,
  mealsBefore,
  putBackMeals,
  rewriteMeals,
  saveMeals,
} from './store.ts'
import { man } from './testing.ts'

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

const wanted: KeptMealWanted = { ...man, own: true, asked: { allergies: [], dislikes: [] } }
const at = (hour: number) => new Date(`2026-11-24T${hour}:00:00Z`)
const save = (whose = mia, hour = 12) =>
  saveMeals(database.db, whose, { from: '2026-11-24', wanted, days: [dayOf([])] }, at(hour))

test('a newer plan takes the place of the older, which stays; nobody else is touched', async () => {
  const { db } = database
  const [first, other] = [await save(), await save(tom)]
  const second = await save(mia, 13)
  expect(await currentMeals(db, mia)).toMatchObject({ id: second, from: '2026-11-24', wanted })
  expect(await mealsBefore(db, mia)).toMatchObject({ id: first, replacedAt: at(13) })
  expect((await currentMeals(db, tom))?.id).toBe(other)
})

test('the older plan comes back, and only from the plan it was replaced by', async () => {
  const { db } = database
  const first = await save()
  const second = await save(mia, 13)
  await expect(putBackMeals(db, mia, { was: first, back: second, drop: true }, at(14))).rejects.toMatchObject(
    {
      code: 'changed_since',
    },
  )
  await putBackMeals(db, mia, { was: second, back: first, drop: true }, at(14))
  expect((await currentMeals(db, mia))?.id).toBe(first)
  expect(await db.$count(mealPlans)).toBe(1)
})

test('a plan is ended without another, and rewritten by its own member alone', async () => {
  const { db } = database
  const id = await save()
  const days = [dayOf([]), dayOf([])]
  await rewriteMeals(db, tom, id, days)
  expect((await currentMeals(db, mia))?.days).toHaveLength(1)
  await rewriteMeals(db, mia, id, days)
  expect((await currentMeals(db, mia))?.days).toHaveLength(2)
  await endMeals(db, mia, at(15))
  expect(await currentMeals(db, mia)).toBeUndefined()
})
