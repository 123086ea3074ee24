import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { foodDays, mealItems, meals, targets } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { saveProfile } from '../../profile/index.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { undoTool } from '../../undo/index.ts'
import { agree, labels, result, said, tap, tools } from '../testing.ts'
import { logMealTool } from './tool.ts'

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

let minutes = 0
/** Each call a minute later. */
const eat = (input: unknown, context?: ToolContext) =>
  runTool(
    logMealTool,
    input,
    context ?? later(mia, new Date(mia.now.getTime() + ++minutes * 60_000).toISOString()),
  )
const undo = () =>
  runTool(undoTool(tools), {}, later(mia, new Date(mia.now.getTime() + ++minutes * 60_000).toISOString()))
const items = () => openedRows(database.db, mealItems)
const whose = () => ({ gym: gym.id, member: mia.member.id })

async function target(energy: number, proteinG: number) {
  await database.db.insert(targets).values({
    ...whose(),
    id: crypto.randomUUID(),
    at: mia.now,
    goal: 'cut',
    expenditure: energy + 400,
    energy,
    proteinG,
    fatG: 60,
    carbohydrateG: 200,
    fibreG: 30,
    bound: 'none',
  })
}

const eggs = {
  items: [
    { food: 'eggs', amount: 3 },
    { food: 'toast', amount: 2, unit: 'slices' },
  ],
}

test('what was understood, with grams and what was taken for granted, and how the day stands', async () => {
  await agree(mia, 'food')
  await target(2050, 140)
  const outcome = await eat(eggs)
  expect(said(outcome)).toMatch(
    /^3 eggs \(about 150 g\) and 2 slices of toast \(about \d+ g\): about 3\d0 kcal, 2\d g protein\.\n/,
  )
  expect(said(outcome)).toContain('1 egg as 50 g')
  expect(said(outcome)).toMatch(
    /Today so far: about 3\d0 kcal, 2\d g protein, of about 2,050 kcal and 140 g\.$/,
  )
  expect(labels(outcome)).toEqual(['Undo', 'Change'])
  expect(await items()).toHaveLength(2)
})

test('eating more than the target is told like eating less', async () => {
  await agree(mia, 'food')
  await target(1500, 100)
  const outcome = await eat({ kcal: 2400, kind: 'dinner' })
  expect(said(outcome)).toBe(
    'Dinner, by your own figure: about 2,400 kcal.\nToday so far: about 2,400 kcal, of about 1,500 kcal and 100 g.',
  )
})

test('asked once whether it may be kept; the answer carries the meal', async () => {
  const asked = await eat(eggs)
  expect(await items()).toEqual([])
  expect(labels(asked)).toEqual(['Yes, keep it', 'No, just answer once'])
  await tap(asked, 'Yes, keep it', later(mia, '2026-11-24T12:30:00+01:00'))
  expect(await items()).toHaveLength(2)
})

test('what nobody eats is never written; what nobody knows is named and the rest kept', async () => {
  await agree(mia, 'food')
  const lentils = await eat({ items: [{ food: 'lentils', grams: 22_690 }] })
  expect(lentils).toMatchObject({ ok: false, code: 'amount_out_of_range' })
  for (const input of [
    { kcal: -5 },
    { kcal: 26_325 },
    { proteinG: 900 },
    { items: [{ food: 'egg', amount: -2 }] },
  ]) {
    expect(await eat(input)).toMatchObject({ ok: false })
  }
  expect(await eat({ kcal: 100, proteinG: 60 })).toMatchObject({ code: 'macros_do_not_sum' })
  expect(await eat({})).toMatchObject({ code: 'nothing_to_log' })
  expect(await items()).toEqual([])
  const some = await eat({
    items: [{ food: 'egg', amount: 2 }, { food: 'blorb' }, { food: 'rice', grams: 90_000 }],
  })
  expect(said(some)).toContain('I don\'t know "blorb", so I left it out.')
  expect(said(some)).toContain("90,000 g of rice can't be right")
  expect(await items()).toHaveLength(1)
})

test('a great deal at once is asked before it is noted', async () => {
  await agree(mia, 'food')
  const asked = await eat({ kcal: 5000 })
  expect(await items()).toEqual([])
  await tap(asked, 'Yes, note it', later(mia, '2026-11-24T13:30:00+01:00'))
  expect((await items()).map(({ kcal }) => kcal)).toEqual([5000])
})

test('their own figure goes before ours, and is shared out over the foods', async () => {
  await agree(mia, 'food')
  const outcome = await eat({ ...eggs, kcal: 500, proteinG: 30 })
  const all = await items()
  expect(all.reduce((sum, { kcal }) => sum + kcal, 0)).toBeCloseTo(500, 2)
  expect(all.reduce((sum, { proteinG }) => sum + proteinG, 0)).toBeCloseTo(30, 3)
  expect(result(outcome)).toMatchObject({ totals: { kcal: expect.closeTo(500, 6) } })
})

test('a guess names what else it may have been, and one tap puts that in its place', async () => {
  await agree(mia, 'food')
  const guess = await eat({ items: [{ food: 'soup' }], kind: 'lunch' })
  expect(said(guess)).toContain("I'm not sure here; I took")
  const [, other = ''] = labels(guess)
  await tap(guess, other, later(mia, '2026-11-24T13:30:00+01:00'))
  expect(await database.db.select({ kind: meals.kind }).from(meals)).toEqual([{ kind: 'lunch' }])
  expect(await items()).toHaveLength(1)
})

test('change takes it out to be told anew, undo brings it back', async () => {
  await agree(mia, 'food')
  const kept = await eat(eggs)
  const before = await items()
  const out = await tap(
    kept,
    'Change',
    later(mia, new Date(mia.now.getTime() + ++minutes * 60_000).toISOString()),
  )
  expect(said(out)).toMatch(/^Taken out: .+ Tell me what it was, and I note that instead\.$/)
  expect(await items()).toEqual([])
  await undo()
  expect(await items()).toEqual(before)
  const ben = await testContext(database.db, gym, '2026-11-24T12:00:00+01:00')
  await agree(ben, 'food')
  const [meal] = await database.db.select().from(meals)
  expect(await eat({ remove: meal?.id }, ben)).toMatchObject({ code: 'meal_unknown' })
  expect(await eat({ remove: 'what?' })).toMatchObject({ code: 'meal_unknown' })
})

test('who has trouble with eating sees no calories, in words or in figures', async () => {
  await agree(mia, 'food', 'health')
  await saveProfile(database.db, whose(), { eatingDisorder: true }, mia.now)
  await target(2050, 140)
  const outcome = await eat(eggs)
  expect(said(outcome)).toMatch(/^3 eggs and 2 slices of toast\./)
  expect(said(outcome)).not.toMatch(/\d g\b/)
  expect(JSON.stringify([said(outcome), result(outcome)])).not.toMatch(/kcal|energy|protein/i)
  expect(await items()).toHaveLength(2)
})

test('whole days of too little while losing weight bring a word of care', async () => {
  await agree(mia, 'food', 'body')
  await saveProfile(database.db, whose(), { goal: 'cut', sex: 'female', heightCm: 165 }, mia.now)
  for (let back = 1; back <= 8; back++) {
    const date = addDays('2026-11-24', -back)
    await eat({ kcal: 700, at: date })
    await database.db.insert(foodDays).values({ ...whose(), date, whole: true })
  }
  const outcome = await eat({ kcal: 300 })
  expect(result(outcome)).toMatchObject({ trajectory: 'eating_under_floor' })
  expect(said(outcome).split('\n').length).toBeGreaterThan(2)
})

test('a meal told for a day is of that day', async () => {
  await agree(mia, 'food')
  const outcome = await eat({ ...eggs, kind: 'breakfast', at: '2026-11-22' })
  expect(result(outcome)).toMatchObject({ date: '2026-11-22' })
  expect(said(outcome)).toContain('Sunday 22 November: about')
  const group = { ...mia, place: { ...mia.place, private: false } }
  expect(await eat(eggs, group)).toMatchObject({ code: 'only_in_private' })
})

test('the same again is the last meal of its kind, as it was kept, with its own figures', async () => {
  await agree(mia, 'food')
  await eat({ ...eggs, kind: 'breakfast', kcal: 400, proteinG: 30, at: '2026-11-22' })
  await eat({ items: [{ food: 'porridge', grams: 250 }], kind: 'breakfast', at: '2026-11-23' })
  await eat({ items: [{ food: 'banana', amount: 1 }], kind: 'snack', at: '2026-11-23' })
  const yesterday = result(await eat({ same: true, kind: 'breakfast' }))
  expect(yesterday).toMatchObject({
    date: '2026-11-24',
    understood: [{ name: 'Porridge, cooked with water' }],
  })
  const sunday = result(await eat({ same: true, kind: 'breakfast', of: '2026-11-22' }))
  expect(sunday.totals).toMatchObject({ kcal: expect.closeTo(400, 0), proteinG: expect.closeTo(30, 0) })
  expect(await items()).toHaveLength(2 + 1 + 1 + 1 + 2)
})

test('the same again without one before says so and keeps nothing', async () => {
  await agree(mia, 'food')
  expect(await eat({ same: true, kind: 'lunch' })).toMatchObject({ ok: false, code: 'no_meal_to_repeat' })
  await eat({ items: [{ food: 'banana', amount: 1 }], kind: 'snack' })
  expect(await eat({ same: true, of: '2026-11-20' })).toMatchObject({ ok: false, code: 'no_meal_to_repeat' })
  expect(await items()).toHaveLength(1)
})
