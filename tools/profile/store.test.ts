import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  foodDays,
  mealPlans,
  meals,
  pauses,
  preferredTimes,
  profiles,
  targets,
  weights,
  workoutPlans,
  workoutSets,
  writes,
} from '../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../kit/gym.ts'
import { testContext, testGym } from '../testing.ts'
import { consentsOf, deleteDomain, giveConsent, keptOf, noteNo } from './consent/store.ts'
import { emptyProfile } from './fields.ts'
import {
  addWeight,
  latestWeight,
  profileOf,
  removeWeights,
  saveProfile,
  type Whose,
  weightsOf,
} from './store.ts'
import { trajectoryEvents } from './weighing/store.ts'

const now = new Date('2026-11-24T12:00:00+01:00')
const day = (n: number) => new Date(now.getTime() + n * 86_400_000)
let database: TestDatabase
let gym: Gym
let mia: Whose
let tom: Whose

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  const made = async () => {
    const { member } = await testContext(database.db, gym, now.toISOString())
    return { gym: gym.id, member: member.id }
  }
  mia = await made()
  tom = await made()
})

test('of somebody who has said nothing, nothing is known', async () => {
  expect(await profileOf(database.db, mia)).toEqual(emptyProfile)
})

test('only what was said is written, and what was there stays', async () => {
  await saveProfile(database.db, mia, { heightCm: 178, likes: ['rice'] }, now)
  await saveProfile(database.db, mia, { weightKg: 79.83, allergies: ['milk'] }, day(1))
  expect(await profileOf(database.db, mia)).toEqual({
    ...emptyProfile,
    heightCm: 178,
    weightKg: 79.83,
    likes: ['rice'],
    allergies: ['milk'],
  })
  expect(await profileOf(database.db, tom)).toEqual(emptyProfile)
})

test('no allergies is something else than never asked', async () => {
  await saveProfile(database.db, mia, { allergies: [], limits: [], equipment: [] }, now)
  expect(await profileOf(database.db, mia)).toMatchObject({ allergies: [], limits: [], equipment: [] })
  await saveProfile(database.db, mia, { allergies: null, limits: null, equipment: null }, now)
  expect(await profileOf(database.db, mia)).toEqual(emptyProfile)
})

test('times and splits they like take the place of what they said before, not of what was learned', async () => {
  await database.db
    .insert(preferredTimes)
    .values({ ...mia, weekday: 2, from: 1080, minutes: 60, source: 'learned' })
  await saveProfile(
    database.db,
    mia,
    { preferredTimes: [{ weekday: 2, from: 420, minutes: 45 }], preferredSplits: ['legs', 'back'] },
    now,
  )
  await saveProfile(
    database.db,
    mia,
    { preferredTimes: [{ weekday: 4, from: 600, minutes: 60 }], preferredSplits: ['chest'] },
    now,
  )
  expect(await profileOf(database.db, mia)).toMatchObject({
    preferredTimes: [{ weekday: 4, from: 600, minutes: 60 }],
    preferredSplits: ['chest'],
  })
  expect(await database.db.$count(preferredTimes)).toBe(2)
})

test('weighings are kept in their order, the same one once', async () => {
  const first = await addWeight(database.db, mia, { at: day(-3), kg: 80.4 })
  await addWeight(database.db, mia, { at: day(-1), kg: 80 })
  await addWeight(database.db, mia, { at: day(-2), kg: 80.2 })
  expect(await addWeight(database.db, mia, { at: day(-3), kg: 80.4 })).toBeUndefined()
  await addWeight(database.db, tom, { at: day(-1), kg: 95 })
  expect((await weightsOf(database.db, mia)).map(({ kg }) => kg)).toEqual([80.4, 80.2, 80])
  expect((await weightsOf(database.db, mia, { after: day(-3), until: day(-2) })).map(({ kg }) => kg)).toEqual(
    [80.2],
  )
  expect((await latestWeight(database.db, mia))?.kg).toBe(80)
  expect((await latestWeight(database.db, mia, day(-2)))?.kg).toBe(80.2)
  await removeWeights(database.db, tom, [first ?? ''])
  expect(await weightsOf(database.db, mia)).toHaveLength(3)
  await removeWeights(database.db, mia, [first ?? ''])
  expect(await weightsOf(database.db, mia)).toHaveLength(2)
})

test('a consent is given, withdrawn and given again', async () => {
  expect(await consentsOf(database.db, mia)).toEqual({
    body: 'never',
    health: 'never',
    food: 'never',
    training: 'never',
    staff: 'never',
  })
  await giveConsent(database.db, mia, 'body', now)
  await noteNo(database.db, mia, 'food', now)
  expect(await consentsOf(database.db, mia)).toMatchObject({ body: 'given', food: 'no', health: 'never' })
  await noteNo(database.db, mia, 'body', day(1))
  await giveConsent(database.db, mia, 'food', day(1))
  expect(await consentsOf(database.db, mia)).toMatchObject({ body: 'no', food: 'given' })
  expect(await consentsOf(database.db, tom)).toMatchObject({ body: 'never', food: 'never' })
})

test('a withdrawal by a clock that runs behind is a withdrawal all the same', async () => {
  await giveConsent(database.db, mia, 'body', now)
  await noteNo(database.db, mia, 'body', new Date(now.getTime() - 2000))
  expect(await consentsOf(database.db, mia)).toMatchObject({ body: 'no' })
})

/** Something of every kind, for one member. */
async function everything(whose: Whose): Promise<void> {
  const { db } = database
  await saveProfile(
    db,
    whose,
    {
      heightCm: 178,
      weightKg: 80,
      sex: 'male',
      birthYear: 1996,
      goal: 'cut',
      limits: ['knee'],
      allergies: ['milk'],
      pregnant: false,
      pattern: 'vegan',
      likes: ['rice'],
      budgetPerDay: 10,
      level: 'novice',
      daysPerWeek: 3,
      equipment: ['bands'],
      units: 'us',
      preferredTimes: [{ weekday: 1, from: 600, minutes: 60 }],
    },
    now,
  )
  const row = () => ({ ...whose, id: crypto.randomUUID() })
  await addWeight(db, whose, { at: now, kg: 80 })
  const macros = { expenditure: 2700, energy: 2300, proteinG: 150, fatG: 70, carbohydrateG: 267, fibreG: 32 }
  await db.insert(targets).values({ ...row(), at: now, goal: 'cut', bound: 'none', ...macros })
  await db.insert(meals).values({ ...row(), at: now, date: '2026-11-24' })
  await db.insert(foodDays).values({ ...whose, date: '2026-11-24', whole: true })
  const plan = { madeAt: now, from: '2026-11-24' }
  await db.insert(mealPlans).values([
    { ...row(), ...plan, wanted: { allergies: ['milk'] }, days: [] },
    { ...row(), ...plan, wanted: { allergies: [] }, days: [] },
  ])
  await db.insert(workoutPlans).values([
    { ...row(), ...plan, wanted: { limits: ['knee'] }, plan: {} },
    { ...row(), ...plan, wanted: {}, plan: {} },
  ])
  await db.insert(workoutSets).values({
    ...row(),
    at: now,
    date: '2026-11-24',
    exercise: 'squat',
    position: 0,
    reps: 5,
    kg: 80,
  })
  await db.insert(pauses).values({ ...whose, from: '2026-11-01', to: '2026-11-07', why: 'ill' })
  await db.insert(writes).values({
    id: whose.member.slice(-6),
    ...whose,
    tool: 'logWeight',
    before: { profile: { weightKg: 81 }, weights: [] },
    at: now,
  })
}

const counts = async (whose: Whose) => {
  const { db } = database
  const of = (
    table: typeof weights | typeof targets | typeof meals | typeof mealPlans | typeof workoutSets,
  ) => db.$count(table, eq(table.member, whose.member))
  return {
    weights: await of(weights),
    targets: await of(targets),
    meals: await of(meals),
    foodDays: await db.$count(foodDays, eq(foodDays.member, whose.member)),
    mealPlans: await of(mealPlans),
    workoutPlans: await db.$count(workoutPlans, eq(workoutPlans.member, whose.member)),
    workoutSets: await of(workoutSets),
    pauses: await db.$count(pauses, eq(pauses.member, whose.member)),
    notes: await db.$count(writes, eq(writes.member, whose.member)),
  }
}

const all = {
  weights: 1,
  targets: 1,
  meals: 1,
  foodDays: 1,
  mealPlans: 2,
  workoutPlans: 2,
  workoutSets: 1,
  pauses: 1,
  notes: 1,
}

test.each([
  [
    'body',
    { weights: 0, targets: 0, mealPlans: 0, notes: 0 },
    { heightCm: null, weightKg: null, sex: null, birthYear: null, goal: null },
  ],
  ['health', { mealPlans: 1, workoutPlans: 1, notes: 0 }, { limits: null, allergies: null, pregnant: null }],
  [
    'food',
    { meals: 0, foodDays: 0, mealPlans: 0, notes: 0 },
    { pattern: null, likes: [], budgetPerDay: null },
  ],
  [
    'training',
    { workoutPlans: 0, workoutSets: 0, pauses: 0, notes: 0 },
    { level: null, daysPerWeek: null, equipment: null },
  ],
] as const)(
  'withdrawing %s deletes all that was kept of it, and nothing else of anybody',
  async (domain, gone, forgotten) => {
    await everything(mia)
    await everything(tom)
    await giveConsent(database.db, mia, domain, day(1))
    const before = await profileOf(database.db, mia)
    const kept = await deleteDomain(database.db, mia, domain, day(1))
    expect(await counts(mia)).toEqual({ ...all, ...gone })
    expect(await profileOf(database.db, mia)).toEqual({ ...before, ...forgotten })
    expect(kept.fields.sort()).toEqual(Object.keys(forgotten).sort())
    expect(await keptOf(database.db, mia, domain)).toEqual({ fields: [], rows: {} })
    expect(await counts(tom)).toEqual(all)
    expect(await profileOf(database.db, tom)).toEqual(before)
  },
)

test('a no about the body leaves the meals that were agreed to, where the body was never kept', async () => {
  await everything(mia)
  await giveConsent(database.db, mia, 'food', day(1))
  expect((await keptOf(database.db, mia, 'body')).rows).not.toHaveProperty('meal plan')
  await giveConsent(database.db, mia, 'body', day(1))
  expect((await keptOf(database.db, mia, 'body')).rows).toHaveProperty('meal plan')
})

test('what is deleted leaves no trace in the row', async () => {
  await everything(mia)
  for (const domain of ['body', 'health', 'food', 'training'] as const)
    await deleteDomain(database.db, mia, domain, day(1))
  const [row] = await openedRows(database.db, profiles, { where: eq(profiles.member, mia.member) })
  const left = Object.entries(row ?? {}).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  expect(left.map(([key]) => key).sort()).toEqual(['gym', 'member', 'units', 'updatedAt'])
})

test('the way of a member is their weighings and their targets', async () => {
  await everything(mia)
  const events = await trajectoryEvents(database.db, mia, { after: day(-56), until: now })
  expect(events).toEqual([
    { kind: 'weight', at: now, weightKg: 80 },
    { kind: 'goal', at: now, goal: 'cut' },
    { kind: 'energyTarget', at: now, kcal: 2300 },
  ])
  expect(await trajectoryEvents(database.db, mia, { after: now, until: day(1) })).toEqual([])
})
