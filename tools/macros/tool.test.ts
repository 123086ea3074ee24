import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { foodDays, mealItems, meals, profiles, targets, weights, writes } from '../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../db/testing.ts'
import { runTool } from '../index.ts'
import { carriedBy } from '../kit/command.ts'
import type { Gym } from '../kit/gym.ts'
import { addDays } from '../kit/time.ts'
import type { Tool, ToolContext, ToolOutcome } from '../kit/tool.ts'
import { consentTool, profileOf, updateProfileTool } from '../profile/index.ts'
import { later, testContext, testGym } from '../testing.ts'
import { undoTool } from '../undo/index.ts'
import { calculateMacrosTool } from './index.ts'

const noon = '2026-11-24T12:00:00+01:00'
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

const run = (tool: Tool, input: Record<string, unknown>, context = mia) => runTool(tool, input, context)
const ask = (input: Record<string, unknown> = {}, context = mia) => run(calculateMacrosTool, input, context)
const say = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const result = (outcome: ToolOutcome) =>
  (outcome.ok ? outcome.result : { code: outcome.code, facts: outcome.facts }) as Record<string, number>
const labels = (outcome: ToolOutcome) => (outcome.ok ? outcome.choices.map(({ label }) => label) : [])
const send = (outcome: ToolOutcome, label: string) =>
  (outcome.ok ? outcome.choices.find((each) => each.label === label)?.send : undefined) ?? ''
const given = () => openedRows(database.db, targets, { by: targets.at })

/** A man of 80 kg, 180 cm and about 30 years who trains on some days, with all he agreed to keep. */
async function known(more: Record<string, unknown> = {}): Promise<void> {
  await run(consentTool, { domain: 'body', also: ['health', 'food', 'training'], given: true })
  const body = { weightKg: 80, heightCm: 180, birthYear: 1996, sex: 'male', activity: 'moderate', ...more }
  await run(updateProfileTool, body)
}

const man = { weightKg: 80, heightCm: 180, age: 30, sex: 'male', activity: 'moderate', goal: 'cut' }

describe('asked with all that it needs', () => {
  test('the answer is the worked example, and nothing is kept', async () => {
    const outcome = await ask(man)
    expect(result(outcome)).toMatchObject({
      bmr: 1780,
      tdee: expect.closeTo(2759),
      energy: expect.closeTo(2259),
      proteinG: expect.closeTo(160),
      fatG: expect.closeTo(62.75),
      carbohydrateG: expect.closeTo(263.5625),
      formula: 'mifflinStJeor',
      bound: 'deficitCap',
    })
    expect(say(outcome)).toBe(
      'About 2,260 kcal a day (give or take 10 %): 160 g protein, 65 g fat, 265 g carbohydrate.\n' +
        'That is 500 under what you use, about 0.5 kg a week; I stopped there because a larger gap costs muscle.',
    )
    expect(labels(outcome)).toEqual(['Meal plan for this', 'How is this worked out?', 'Keep my figures'])
    expect(await database.db.$count(targets)).toBe(0)
    expect(await database.db.$count(profiles)).toBe(0)
    expect(await database.db.$count(writes)).toBe(0)
  })

  test('a year of birth is as good as an age, and the year they turn 18 is not there yet', async () => {
    expect(result(await ask({ ...man, age: undefined, birthYear: 1996 }))).toMatchObject({ bmr: 1780 })
    expect(await ask({ ...man, age: undefined, birthYear: 2008 })).toMatchObject({ code: 'under_age' })
  })

  test('the explanation is a tap away and speaks of the same body', async () => {
    const asked = carriedBy(send(await ask(man), 'How is this worked out?'))
    const why = await ask(asked?.input)
    expect(say(why)).toContain('Mifflin-St Jeor (1990) puts you at about 1,780 kcal a day at complete rest.')
    expect(say(why)).toContain('500 under that')
  })

  test.each([
    [{ ...man, age: 16 }, 'under_age', { age: 16, saferOffer: 'general_activity' }],
    [{ ...man, weightKg: 55 }, 'underweight', { saferOffer: 'maintain' }],
    [{ ...man, targetWeightKg: 70, weeks: 4 }, 'too_fast', { leastWeeks: 13, saferOffer: 'slower' }],
    [{ ...man, targetWeightKg: 55 }, 'underweight_goal', { saferOffer: 'higher_goal' }],
    [{ ...man, age: 150 }, 'out_of_range', { field: 'age', value: 150, least: 5, most: 110 }],
    [{ ...man, weightKg: 3 }, 'out_of_range', { field: 'weightKg', value: 3 }],
    [{ ...man, heightCm: 400 }, 'out_of_range', { field: 'heightCm', value: 400 }],
    [{ ...man, bodyFatPercent: 95 }, 'out_of_range', { field: 'bodyFatPercent', value: 95 }],
    [{ ...man, formula: 'tea leaves' }, 'unknown_formula', { asked: 'tea leaves' }],
    [{ ...man, formula: 'Katch-McArdle' }, 'body_fat_needed', { formula: 'cunningham1991' }],
    [{ ...man, energy: 100 }, 'out_of_range', { field: 'ownEnergy' }],
  ])('%o is refused as %s', async (input, code, facts) => {
    expect(await ask(input)).toMatchObject({ ok: false, code, facts })
  })

  test('who is 15 is not asked for their height first', async () => {
    expect(await ask({ age: 15, goal: 'cut' })).toMatchObject({ code: 'under_age' })
  })

  test('a figure of their own under the limits is moved, and it is said', async () => {
    const outcome = await ask({ ...man, goal: undefined, energy: 1200 })
    expect(result(outcome)).toMatchObject({ energy: expect.closeTo(2259), bound: 'deficitCap' })
    expect(say(outcome)).toMatch(/^1,200 kcal is beyond what I plan\.\nAbout 2,260 kcal/)
  })

  test('pounds and feet are spoken to who speaks them', async () => {
    await run(updateProfileTool, { units: 'us' })
    expect(say(await ask(man))).toContain('about 1 lb a week')
  })
})

describe('asked step by step', () => {
  test('one thing at a time is missing, with the purpose, until nothing is', async () => {
    await run(consentTool, { domain: 'body', given: true })
    const asked: unknown[] = []
    for (const answer of [{ heightCm: 180 }, { weightKg: 80 }, { birthYear: 1996 }, { sex: 'male' }]) {
      asked.push(await ask())
      await run(updateProfileTool, answer)
    }
    expect(asked).toEqual(
      ['heightCm', 'weightKg', 'birthYear', 'sex'].map((field, i) => ({
        ok: false,
        code: 'profile_needed',
        facts: { field, purpose: 'macros', missing: 4 - i },
      })),
    )
    expect(result(await ask())).toMatchObject({ bmr: 1780, goal: 'maintain', bound: 'none' })
    expect(say(await ask())).toContain('That holds your weight.\nI took you as lightly active')
  })

  test('what they said now fills the gaps of the profile', async () => {
    await known()
    expect(result(await ask({ goal: 'cut' }))).toMatchObject({ energy: expect.closeTo(2259) })
  })

  test('who wants nothing kept is told all that has to be said at once', async () => {
    await run(consentTool, { domain: 'body', given: false })
    expect(await ask()).toMatchObject({
      code: 'profile_needed',
      facts: { declined: true, fields: ['heightCm', 'weightKg', 'birthYear', 'sex'] },
    })
  })

  test('in a group nothing is said of a body', async () => {
    const group = { ...mia, place: { ...mia.place, private: false } }
    expect(await ask(man, group)).toEqual({ ok: false, code: 'only_in_private', facts: {} })
  })
})

describe('what is kept', () => {
  test('a target once, and again when it is another one', async () => {
    await known({ goal: 'cut' })
    await ask()
    await ask()
    expect(await given()).toMatchObject([{ goal: 'cut', bound: 'deficitCap', learned: false }])
    expect((await given())[0]?.energy).toBeCloseTo(2259, 2)
    await run(updateProfileTool, { goal: 'maintain' })
    await ask({}, later(mia, '2026-11-25T12:00:00+01:00'))
    expect((await given()).map(({ goal }) => goal)).toEqual(['cut', 'maintain'])
  })

  test('what-if questions leave no trace', async () => {
    await known()
    const outcome = await ask({ goal: 'bulk' })
    await ask({ weightKg: 90 })
    expect(labels(outcome)).toContain('Make it my goal')
    expect(await database.db.$count(targets)).toBe(0)
  })

  test('an own figure is kept on request, used from then on, and can be taken back', async () => {
    await known()
    const whose = { gym: gym.id, member: mia.member.id }
    const asked = await ask({ energy: 2500 })
    expect((await profileOf(database.db, whose)).ownEnergy).toBeNull()
    const kept = await ask(carriedBy(send(asked, 'Keep 2,500 as mine'))?.input)
    expect(say(kept)).toContain('Kept as your own target.')
    expect((await profileOf(database.db, whose)).ownEnergy).toBe(2500)
    expect(result(await ask())).toMatchObject({ energy: 2500, goal: 'cut' })
    await run(undoTool([calculateMacrosTool]), {})
    expect((await profileOf(database.db, whose)).ownEnergy).toBeNull()
    expect(result(await ask())).toMatchObject({ energy: expect.closeTo(2759) })
  })

  test('an own figure is given up for the worked-out one', async () => {
    await known()
    await ask({ energy: 2500, keep: true })
    const back = await ask({ keep: false })
    expect(result(back)).toMatchObject({ energy: expect.closeTo(2759), own: true })
  })
})

describe('states that forbid a deficit', () => {
  test.each([
    [{ pregnant: true }, 'pregnant', 'maintain'],
    [{ clinicianSaidNo: true }, 'clinician_said_no', 'professional'],
    [{ screening: ['heart'] }, 'medical', 'professional'],
  ])('%o', async (state, code, saferOffer) => {
    await known(state)
    expect(await ask({ goal: 'cut' })).toMatchObject({ ok: false, code, facts: { saferOffer } })
    expect(result(await ask())).toMatchObject({ energy: expect.closeTo(2759) })
  })

  test('with trouble around eating there are no numbers at all', async () => {
    await known({ eatingDisorder: true })
    expect(await ask()).toMatchObject({ ok: false, code: 'eating_disorder' })
  })

  test('a figure of their own under what they use is a deficit as well', async () => {
    await known({ pregnant: true })
    expect(await ask({ energy: 2000 })).toMatchObject({ ok: false, code: 'pregnant' })
  })
})

/** Some days of the member's log: so many kcal on each, and a weighing. */
async function logged(days: number, day: (ago: number) => { kcal?: number; kg?: number }): Promise<void> {
  const whose = { gym: gym.id, member: mia.member.id }
  for (let ago = days; ago >= 1; ago--) {
    const date = addDays('2026-11-24', -ago)
    const at = new Date(`${date}T07:00:00+01:00`)
    const { kcal, kg } = day(ago)
    if (kg) await database.db.insert(weights).values({ id: crypto.randomUUID(), ...whose, at, kg })
    if (!kcal) continue
    const meal = crypto.randomUUID()
    await database.db.insert(meals).values({ id: meal, ...whose, at, date, kind: null })
    const macros = { proteinG: 0, fatG: 0, carbohydrateG: 0 }
    await database.db.insert(mealItems).values({ meal, position: 0, kcal, ...macros })
    await database.db.insert(foodDays).values({ ...whose, date, whole: true })
  }
}

describe('what their own days say', () => {
  test('is used from the day it is known well enough, and explained', async () => {
    await known({ goal: 'maintain' })
    // 2,500 a day and half a kilo less a week: 3,050 are used.
    await logged(42, (ago) => ({ kcal: 2500, kg: 80 + ago / 14 }))
    const outcome = await ask()
    expect(result(outcome)).toMatchObject({ expenditure: 'learned' })
    expect(result(outcome).tdee).toBeGreaterThan(2900)
    expect(result(outcome).tdee).toBeLessThan(3100)
    expect(say(outcome)).toMatch(
      /What you use, about [23],\d{2}0 a day, is learned from your weight and meals\./,
    )
    expect(say(await ask({ explain: true }))).toMatch(/Your own days say about 3,\d{3} kcal/)
    expect((await given())[0]).toMatchObject({ learned: true })
  })

  test('thin days are held, and it is said when asked why', async () => {
    await known({ goal: 'maintain' })
    await logged(30, (ago) => (ago % 2 ? { kg: 80 } : { kcal: 1500, kg: 80 }))
    const outcome = await ask({ explain: true })
    expect(result(outcome)).toMatchObject({ tdee: expect.closeTo(2759), expenditure: 'formula' })
    expect(say(outcome)).toContain(
      'Learning from your own days: holding (3 of 7 days logged in full last week, and it takes 6).',
    )
  })

  test('say nothing of another body', async () => {
    await known({ goal: 'maintain' })
    await logged(42, (ago) => ({ kcal: 2500, kg: 80 + ago / 14 }))
    expect(result(await ask({ weightKg: 60 }))).toMatchObject({ expenditure: 'formula', adaptive: null })
  })
})

describe('the way of the last weeks', () => {
  test('too fast a loss pauses the cut', async () => {
    await known({ goal: 'cut' })
    await logged(35, (ago) => ({ kg: 80 + ago * 0.25 }))
    const outcome = await ask()
    expect(result(outcome)).toMatchObject({ trajectory: 'losing_too_fast', goal: 'maintain' })
    expect(say(outcome)).toContain("I'm pausing the cut")
    expect(await given()).toMatchObject([{ goal: 'maintain' }])
  })

  test('a little too fast eases it by half', async () => {
    await known({ goal: 'cut' })
    await logged(35, (ago) => ({ kg: 80 + ago * 0.14 }))
    const outcome = await ask()
    expect(result(outcome)).toMatchObject({ trajectory: 'losing_too_fast', goal: 'cut' })
    const { tdee = 0, energy = 0 } = result(outcome)
    expect(tdee - energy).toBeCloseTo(250)
  })

  test('a target that falls with a learned expenditure is nobody lowering it', async () => {
    await known({ goal: 'cut' })
    const whose = { gym: gym.id, member: mia.member.id }
    const row = { ...whose, goal: 'cut', proteinG: 160, fatG: 60, carbohydrateG: 200, fibreG: 30 } as const
    for (const week of [1, 2, 3, 4, 5, 6]) {
      const expenditure = 2800 - 60 * week
      const at = new Date(mia.now.getTime() - (8 - week) * 7 * 86_400_000 + 1000)
      await database.db.insert(targets).values({
        id: crypto.randomUUID(),
        ...row,
        at,
        expenditure,
        learned: true,
        energy: expenditure - 500,
        bound: 'deficitCap',
      })
    }
    expect(result(await ask())).toMatchObject({ trajectory: null, goal: 'cut' })
    await database.db.update(targets).set({ expenditure: 2900 }).where(eq(targets.member, mia.member.id))
    expect(result(await ask())).toMatchObject({ trajectory: 'energy_lowered', goal: 'maintain' })
  })
})
