import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { foodDays, mealItems, meals } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Whose } from '../profile/index.ts'
import { testContext, testGym } from '../testing.ts'
import { eatenDays, type GivenTarget, latestTarget, noteTarget, removeTarget, targetsGiven } from './store.ts'
import { isWholeDay, loggedDays, trajectoryOfDays } from './tool-days.ts'

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

const target = (at: string, energy = 2000): GivenTarget => ({
  at: new Date(at),
  goal: 'cut',
  expenditure: energy + 500,
  learned: false,
  energy,
  proteinG: 150,
  fatG: 60,
  carbohydrateG: 215,
  fibreG: 28,
  bound: 'deficitCap',
  targetWeightKg: null,
})

test("a member's targets are their own, newest last, and can be taken back", async () => {
  const { db } = database
  await noteTarget(db, mia, target('2026-11-20T12:00:00Z'))
  const id = await noteTarget(db, mia, target('2026-11-22T12:00:00Z', 1900))
  await noteTarget(db, tom, target('2026-11-23T12:00:00Z', 3000))
  expect((await latestTarget(db, mia))?.energy).toBe(1900)
  const span = { after: new Date('2026-11-20T12:00:00Z'), until: new Date('2026-11-22T12:00:00Z') }
  expect((await targetsGiven(db, mia, span)).map(({ energy }) => energy)).toEqual([1900])
  await removeTarget(db, tom, id)
  expect((await latestTarget(db, mia))?.energy).toBe(1900)
  await removeTarget(db, mia, id)
  expect((await latestTarget(db, mia))?.energy).toBe(2000)
})

type Kind = 'breakfast' | 'lunch' | 'dinner' | 'snack'

async function eat(whose: Whose, date: string, kind: Kind | null, ...kcal: number[]): Promise<void> {
  const meal = crypto.randomUUID()
  const at = new Date(`${date}T12:00:00Z`)
  await database.db.insert(meals).values({ id: meal, ...whose, at, date, kind })
  const macros = { proteinG: 1, fatG: 1, carbohydrateG: 1 }
  await database.db
    .insert(mealItems)
    .values(kcal.map((each, position) => ({ meal, position, kcal: each, ...macros })))
}

test('a day is the sum of its meals, up to yesterday, with what was said of it', async () => {
  const { db } = database
  await eat(mia, '2026-11-22', 'lunch', 400, 300)
  await eat(mia, '2026-11-22', 'dinner', 900)
  await eat(mia, '2026-11-23', null, 500)
  await eat(mia, '2026-11-24', 'breakfast', 500)
  await eat(tom, '2026-11-22', 'snack', 5000)
  await db.insert(foodDays).values({ ...mia, date: '2026-11-23', whole: true })
  const days = await eatenDays(db, mia, { from: '2026-11-20', to: '2026-11-24' })
  expect(days.map((day) => ({ ...day, kinds: [...day.kinds].sort() }))).toEqual([
    { date: '2026-11-22', kcal: 1600, kinds: ['dinner', 'lunch'], whole: null },
    { date: '2026-11-23', kcal: 500, kinds: [null], whole: true },
  ])
  expect(days.map(isWholeDay)).toEqual([true, true])
})

test('a day of a snack alone is a part of one, unless they say otherwise', () => {
  expect(isWholeDay({ kinds: ['snack'], whole: null })).toBe(false)
  expect(isWholeDay({ kinds: ['breakfast', 'lunch'], whole: null })).toBe(false)
  expect(isWholeDay({ kinds: [null, null, null], whole: null })).toBe(true)
  expect(isWholeDay({ kinds: ['breakfast', 'lunch', 'dinner'], whole: false })).toBe(false)
})

test('weighings and meals of a date are one day, by the clock of the gym', () => {
  const eaten = [{ date: '2026-11-23', kcal: 2000, kinds: ['lunch', 'dinner'] as const, whole: null }]
  const weighed = [
    { at: new Date('2026-11-22T23:30:00Z'), kg: 80 },
    { at: new Date('2026-11-23T20:00:00Z'), kg: 81 },
  ]
  // Half past midnight in Berlin is the 23rd already; the first weighing of a day counts.
  expect(loggedDays(eaten, weighed, 'Europe/Berlin')).toEqual([
    { day: 20_780, kg: 80, kcal: 2000, partial: false },
  ])
})

test('targets are judged by their deficit', () => {
  const given = [target('2026-11-01T12:00:00Z', 2200), target('2026-11-08T12:00:00Z', 2000)]
  const kcal = trajectoryOfDays([], given, [], 'Europe/Berlin').flatMap((event) =>
    event.kind === 'energyTarget' ? [event.kcal] : [],
  )
  expect(kcal).toEqual([2000, 2000])
})
