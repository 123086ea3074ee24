import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mealPlans } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import { carriedBy } from '../../kit/command.ts'
import type { Gym } from '../../kit/gym.ts'
import type { Tool, ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { consentTool, logWeightTool, profileOf, updateProfileTool } from '../../profile/index.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { undoTool } from '../../undo/index.ts'
import { following } from '../following.ts'
import type { Allergen } from './food.ts'
import { foodById } from './foods/index.ts'
import type { MenuDay } from './menu.ts'
import { mealPlanFollows } from './served/follow.ts'
import { planMealsTool, shoppingListTool, swapMealTool } from './tool.ts'

// A Monday.
const noon = '2026-11-23T12:00:00+01:00'
const tools: readonly Tool[] = [planMealsTool, swapMealTool, shoppingListTool, updateProfileTool]
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
  mia = await testContext(database.db, gym, noon)
})

type Input = Record<string, unknown>
type Shown = {
  days: {
    date: string
    meals: {
      kind: string
      name: string
      items: { food: string; fdcId: number; grams: number; portion: string }[]
      energy: number
    }[]
    totals: { energy: number; proteinG: number; fatG: number; carbohydrateG: number; cost: number }
  }[]
  shopping: { aisle: string; items: { food: string; words: string }[] }[]
  feasible: boolean
  kept: boolean
  outcome: string
}
const run = (tool: Tool, input: Input = {}, context = mia) => runTool(tool, input, context)
const plan = (input: Input = {}, context = mia) => run(planMealsTool, input, context)
const say = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const labels = (outcome: ToolOutcome) => (outcome.ok ? outcome.choices.map(({ label }) => label) : [])
const result = (outcome: ToolOutcome): Shown => {
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.facts)}`)
  return outcome.result as Shown
}
const undo = (context = mia) => run(undoTool(tools), {}, context)
const agree = () => run(consentTool, { domain: 'food', also: ['health', 'body'], given: true })
const rows = () => openedRows(database.db, mealPlans, { by: mealPlans.madeAt })
const inForce = async () => (await rows()).find(({ replacedAt }) => replacedAt === null)
const foodsOf = ({ days }: Shown) => days.flatMap(({ meals }) => meals.flatMap(({ items }) => items))
const holds = (days: readonly MenuDay[], allergen: Allergen) =>
  days.some(({ meals }) =>
    meals.some(({ items }) => items.some(({ food }) => foodById(food)?.allergens.includes(allergen))),
  )

async function tap(outcome: ToolOutcome, label: string, context = mia): Promise<ToolOutcome> {
  const choice = outcome.ok ? outcome.choices.find((each) => each.label === label) : undefined
  const asked = carriedBy(choice?.send ?? '')
  const tool = tools.find(({ name }) => name === asked?.tool)
  if (!tool || !asked) throw new Error(`nothing to tap: ${label} in ${labels(outcome).join(', ')}`)
  return run(tool, asked.input, context)
}

/** A woman of 65 kg, 168 cm and about 30 years with all that a plan of meals needs, and her plan. */
async function withPlan(more: Input = {}, asked: Input = { days: 3 }): Promise<ToolOutcome> {
  await agree()
  const body = {
    weightKg: 65,
    heightCm: 168,
    birthYear: 1996,
    sex: 'female',
    activity: 'moderate',
    goal: 'maintain',
  }
  await run(updateProfileTool, { ...body, pattern: 'omnivore', allergies: ['none'], ...more })
  return plan(asked)
}

describe('meals on request', () => {
  const figures = { days: 2, energy: 2200, proteinG: 140, fatG: 70, carbohydrateG: 252 }

  test('have the shape that was agreed, reach their targets, and are kept nowhere without a yes', async () => {
    const outcome = await plan({ ...figures, allergies: ['nuts'], pattern: 'vegetarian' })
    const { days, shopping, feasible, kept } = result(outcome)
    expect({ feasible, kept }).toEqual({ feasible: true, kept: false })
    expect(days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24'])
    for (const { totals, meals } of days) {
      expect(Math.abs(totals.energy / 2200 - 1)).toBeLessThanOrEqual(0.05)
      expect(Math.abs(totals.proteinG / 140 - 1)).toBeLessThanOrEqual(0.05)
      expect(meals.reduce((sum, { energy }) => sum + energy, 0)).toBeCloseTo(totals.energy, 6)
    }
    for (const { food, fdcId, grams, portion } of foodsOf(result(outcome))) {
      expect(foodById(food)).toMatchObject({ fdcId })
      expect(foodById(food)?.allergens).not.toContain('nuts')
      expect(foodById(food)?.avoidedBy).not.toContain('vegetarian')
      expect(grams).toBeGreaterThan(0)
      expect(portion).not.toBe('')
    }
    expect(shopping.flatMap(({ items }) => items).length).toBeGreaterThan(5)
    expect(await rows()).toEqual([])
    expect(labels(outcome)).toEqual(['Yes, keep it', 'No, just this once'])
    const after = await tap(outcome, 'Yes, keep it')
    expect(result(after).days).toEqual(result(outcome).days)
    expect((await inForce())?.days).toHaveLength(result(outcome).days.length)
  })

  test('where nobody has said anything of allergies, that is said', async () => {
    expect(say(await plan(figures))).toContain('I know of no allergies of yours')
  })

  test('energy alone is enough', async () => {
    const { days, feasible } = result(await plan({ days: 1, energy: 2000 }))
    expect(feasible).toBe(true)
    expect(Math.abs((days[0]?.totals.energy ?? 0) / 2000 - 1)).toBeLessThanOrEqual(0.05)
  })

  test.each([
    [{ energy: 26_325 }, 'out_of_range', { field: 'energy' }],
    [{ energy: 900 }, 'out_of_range', { field: 'energy', least: 1200 }],
    [{ energy: 2000, days: 0 }, 'out_of_range', { field: 'days' }],
    [{ energy: 2000, pattern: 'moonlight' }, 'unknown_pattern', {}],
    [{ energy: 2000, allergies: ['xyzzy'] }, 'unknown_allergy', { allergies: ['xyzzy'] }],
    [{ energy: 1500, proteinG: 300, fatG: 100, carbohydrateG: 300 }, 'macros_do_not_sum', {}],
    [{ old: true }, 'no_meals_before', {}],
  ])('%o is refused as %s', async (input, code, facts) => {
    expect(await plan(input)).toMatchObject({ ok: false, code, facts })
  })

  test('what can not be had is said, with the nearest, and kept only when it is taken', async () => {
    await agree()
    const outcome = await plan({
      ...figures,
      proteinG: 190,
      carbohydrateG: 202,
      pattern: 'vegan',
      budgetPerDay: 2.5,
    })
    expect(result(outcome)).toMatchObject({ feasible: false, kept: false })
    expect(say(outcome)).toMatch(
      /not possible with these figures\. The nearest reaches .* was wanted\.\nThe nearest I can do:/,
    )
    expect(await rows()).toEqual([])
    const taken = await tap(outcome, 'Take the nearest')
    expect(result(taken)).toMatchObject({ feasible: false, kept: true })
    expect(await rows()).toHaveLength(1)
  })

  test.each(tools.slice(0, 3).map((tool) => [tool.name, tool] as const))(
    '%s says nothing in a group',
    async (_, tool) => {
      const group = { ...mia, place: { ...mia.place, private: false } }
      expect(await run(tool, {}, group)).toMatchObject({ ok: false, code: 'only_in_private' })
    },
  )
})

describe('asked step by step', () => {
  test('one thing at a time, body, pattern and allergies, and then it is made', async () => {
    await agree()
    const asked: unknown[] = []
    const answers = [
      { heightCm: 168 },
      { weightKg: 65 },
      { birthYear: 1996 },
      { sex: 'female' },
      { pattern: 'vegan' },
      { allergies: ['soy'] },
    ]
    for (const answer of answers) {
      const outcome = await plan({ days: 1 })
      asked.push(outcome.ok ? 'made' : outcome.facts.field)
      await run(updateProfileTool, answer)
    }
    expect(asked).toEqual(['heightCm', 'weightKg', 'birthYear', 'sex', 'pattern', 'allergies'])
    const { days, feasible, kept } = result(await plan({ days: 1 }))
    expect({ feasible, kept, days: days.length }).toEqual({ feasible: true, kept: true, days: 1 })
    expect((await inForce())?.wanted).toMatchObject({ pattern: 'vegan', allergies: ['soy'], own: true })
  })

  test('no request takes an allergy of the profile away', async () => {
    await withPlan({ allergies: ['milk'] }, { days: 1, allergies: ['eggs'] })
    const days = (await inForce())?.days as MenuDay[]
    expect(holds(days, 'milk') || holds(days, 'eggs')).toBe(false)
  })

  test.each([
    [{ eatingDisorder: true }, 'eating_disorder'],
    [{ birthYear: 2011 }, 'under_age'],
  ])('with %o there is none, with figures of their own neither', async (state, code) => {
    await agree()
    await run(updateProfileTool, state)
    expect(await plan({ energy: 2000 })).toMatchObject({ ok: false, code })
  })

  test('an energy beyond the limits of the body is moved, and it is said', async () => {
    const outcome = await withPlan({}, { days: 1, energy: 1250 })
    expect(say(outcome)).toContain('1,250 kcal is beyond what I plan for your body.')
    expect(result(outcome).days[0]?.totals.energy).toBeGreaterThan(1500)
  })
})

describe('a plan that is kept', () => {
  test('is told with today in full and the other days by a line, and can be taken back', async () => {
    const outcome = await withPlan()
    const lines = say(outcome).split('\n')
    expect(lines[0]).toMatch(/^Meals for 3 days, about 2,\d{2}0 kcal each\.$/)
    expect(lines[1]).toMatch(/^Today, 2,\d{2}0 kcal, \d+ g protein, /)
    expect(lines[2]).toMatch(/^Breakfast: .*, \d+ kcal: .*\.$/)
    expect(lines.filter((line) => /^(Tue 24|Wed 25): /.test(line))).toHaveLength(2)
    expect(labels(outcome)).toEqual(['Undo', 'Shopping list', 'Swap a meal'])
    await undo()
    expect(await rows()).toEqual([])
  })

  test('asked for again is shown; another one is a tap away, and so is the way back', async () => {
    await withPlan()
    const again = await plan({ days: 3 })
    expect(result(again)).toMatchObject({ outcome: 'same' })
    expect(await rows()).toHaveLength(1)
    const other = await tap(again, 'Another plan', later(mia, '2026-11-23T13:00:00+01:00'))
    expect(await rows()).toHaveLength(2)
    await tap(other, 'Keep the old one', later(mia, '2026-11-23T13:01:00+01:00'))
    expect((await rows()).map(({ replacedAt }) => replacedAt === null)).toEqual([true, false])
  })

  test('pounds are for the scales: in the us the kitchen speaks cups and ounces', async () => {
    const outcome = await withPlan({ units: 'us' })
    expect(foodsOf(result(outcome)).some(({ portion }) => / oz|cup/.test(portion))).toBe(true)
  })

  test('is bought by aisle, for the days that are left', async () => {
    await withPlan()
    const all = await run(shoppingListTool)
    expect(say(all)).toMatch(/^To buy for today to Wednesday 25 November:\nFruit and vegetables: /)
    const last = await run(shoppingListTool, {}, later(mia, '2026-11-25T09:00:00+01:00'))
    expect(say(last)).toMatch(/^To buy for today:\n/)
    expect(await run(shoppingListTool, {}, later(mia, '2026-11-30T09:00:00+01:00'))).toMatchObject({
      code: 'meal_plan_over',
      facts: { last: '2026-11-25' },
    })
  })

  test('without a plan there is nothing to buy or to swap', async () => {
    for (const tool of [shoppingListTool, swapMealTool]) {
      expect(await run(tool)).toMatchObject({ ok: false, code: 'no_meal_plan' })
    }
  })

  test('one meal is swapped while the other days hold, and it comes back by undo', async () => {
    await withPlan()
    const before = (await inForce())?.days as MenuDay[]
    const outcome = await run(swapMealTool, {
      day: '2026-11-24',
      meal: 'dinner',
      wanted: 'something with fish',
    })
    const after = (await inForce())?.days as MenuDay[]
    expect(after[0]).toEqual(before[0])
    expect(after[2]).toEqual(before[2])
    const dinner = after[1]?.meals.find(({ kind }) => kind === 'dinner')
    expect(dinner?.items.some(({ food }) => foodById(food)?.allergens.includes('fish'))).toBe(true)
    expect(say(outcome)).toMatch(/^Tomorrow, instead of .*:\nDinner: /)
    await undo()
    expect((await inForce())?.days).toEqual(before)
  })

  test('a swap keeps what is allergic out, also what was told since', async () => {
    await withPlan()
    await run(updateProfileTool, { allergies: ['fish'] })
    expect(await run(swapMealTool, { meal: 'dinner', wanted: 'fish' })).toMatchObject({
      ok: false,
      code: 'no_such_dish',
      facts: { forbidden: true },
    })
  })
})

describe('a plan that follows', () => {
  const follows = (context = mia) => mealPlanFollows(context)

  test('a new allergy changes the dishes that hold it, and those alone, and it is shown', async () => {
    await withPlan({}, { days: 4 })
    const before = (await inForce())?.days as MenuDay[]
    expect(holds(before, 'milk')).toBe(true)
    await run(updateProfileTool, { allergies: ['milk'] })
    const followed = await follows(later(mia, '2026-11-24T09:00:00+01:00'))
    expect(followed?.kind).toBe('changed')
    expect(followed?.say).toMatch(/^Your meal plan follows: milk left out\.\n.*'s \w+: .* instead of /)
    expect(followed?.choices.map(({ label }) => label)).toEqual(['The meals'])
    const now = await inForce()
    expect(now?.from).toBe('2026-11-24')
    expect(now?.days).toHaveLength(3)
    expect(holds(now?.days as MenuDay[], 'milk')).toBe(false)
    expect(await rows()).toHaveLength(2)
    expect(await follows(later(mia, '2026-11-24T09:01:00+01:00'))).toBeUndefined()
  })

  test('a new goal moves the amounts, keeps dishes, and the old one can be kept', async () => {
    await withPlan()
    const dishes = (days: readonly MenuDay[]) =>
      days.flatMap(({ meals }) => meals.map(({ recipe }) => recipe))
    const before = dishes((await inForce())?.days as MenuDay[])
    await run(updateProfileTool, { goal: 'cut' })
    const followed = await follows(later(mia, '2026-11-23T13:00:00+01:00'))
    expect(followed?.say).toMatch(/^Your meal plan follows: 1,\d{2}0 kcal a day instead of 2,\d{2}0\./)
    expect(followed?.choices.map(({ label }) => label)).toEqual(['Keep the old one', 'The meals'])
    const now = dishes((await inForce())?.days as MenuDay[])
    expect(now.filter((dish) => before.includes(dish)).length).toBeGreaterThan(before.length / 2)
  })

  test('a kilo more or less changes nothing, ten do', async () => {
    await withPlan()
    await run(logWeightTool, { weightKg: 65.8 })
    expect(await follows()).toBeUndefined()
    await run(logWeightTool, { weightKg: 75, sure: true })
    expect((await follows())?.kind).toBe('changed')
  })

  test('what speaks against any plan ends it', async () => {
    await withPlan()
    await run(updateProfileTool, { eatingDisorder: true })
    expect((await follows())?.kind).toBe('ended')
    expect(await inForce()).toBeUndefined()
  })

  test('there is nothing to follow without a plan, or after it', async () => {
    expect(await follows()).toBeUndefined()
    await withPlan()
    await run(updateProfileTool, { allergies: ['milk'] })
    expect(await follows(later(mia, '2026-12-24T09:00:00+01:00'))).toBeUndefined()
  })

  const update = following(updateProfileTool)
  const takeBack = (context = mia) => run(undoTool([update, following(logWeightTool)]), {}, context)

  test('it follows in the reply to what was told, and is taken back with it', async () => {
    await withPlan()
    const before = await inForce()
    const told = await run(update, { allergies: ['milk'] })
    expect(say(told)).toMatch(/\nYour meal plan follows: milk left out\.\n/)
    expect(labels(told)).toContain('The meals')
    expect(holds((await inForce())?.days as MenuDay[], 'milk')).toBe(false)
    expect((await takeBack()).ok).toBe(true)
    expect(await inForce()).toEqual(before)
    expect(await rows()).toHaveLength(1)
    expect((await profileOf(database.db, { gym: gym.id, member: mia.member.id })).allergies).toEqual([])
  })

  test('what ends it is taken back with the plan', async () => {
    await withPlan()
    const before = await inForce()
    expect(say(await run(update, { eatingDisorder: true }))).toContain('Your meal plan rests')
    await takeBack()
    expect(await inForce()).toEqual(before)
  })

  test('what moves nothing is taken back all the same', async () => {
    await withPlan()
    const before = await inForce()
    expect(say(await run(following(logWeightTool), { weightKg: 65.4 }))).not.toContain('meal plan')
    expect((await takeBack()).ok).toBe(true)
    expect(await inForce()).toEqual(before)
  })
})
