import { describe, expect, test } from 'vitest'
import { seededRandom } from '../kit/random.ts'
import { generatePlan, type PlanProfile, planFacts, planProfile } from './index.ts'
import { foodById } from './meals/foods/index.ts'
import { exerciseById } from './workout/exercises/index.ts'

const now = new Date('2026-11-23T12:00:00Z')
const make = (given: PlanProfile, seed = 'seed') => generatePlan(given, { random: seededRandom(seed), now })
const man: PlanProfile = {
  weightKg: 80,
  heightCm: 180,
  age: 30,
  sex: 'male',
  activity: 'moderate',
  goal: 'cut',
  daysPerWeek: 3,
  minutes: 60,
  level: 'novice',
  trainsFor: 'muscle',
  mealDays: 2,
}

describe('a plan for a profile', () => {
  const made = make(man)

  test('has macros as worked by hand, sessions on days, and meals that reach them', () => {
    expect(made.macros).toMatchObject({ ok: true, value: { bmr: 1780, bound: 'deficitCap' } })
    const { workouts, meals } = made
    if (!workouts.ok || !meals.ok) throw new Error('a part is missing')
    expect(workouts.value.weeks[0]?.sessions).toHaveLength(3)
    expect(workouts.value.dates.slice(0, 3)).toEqual(['2026-11-23', '2026-11-25', '2026-11-27'])
    expect(meals.value.missed).toBeUndefined()
    for (const { totals } of meals.value.days)
      expect(Math.abs(totals.energy / 2259 - 1)).toBeLessThanOrEqual(0.05)
  })

  test('is the same for the same chance, and another for another', () => {
    expect(make(man)).toEqual(made)
    expect(make(man, 'other').meals).not.toEqual(made.meals)
  })

  test('words its figures for whoever tells it', () => {
    expect(planFacts(made)).toMatchObject({
      energy: '2,260 kcal',
      expenditure: '2,760 kcal',
      difference: '500 kcal under',
      protein: '160 g',
      sessionsPerWeek: 3,
      trainingWeeks: 6,
      mealDays: 2,
    })
  })

  test('keeps to allergies, pattern, limits and equipment in words', () => {
    const { workouts, meals } = make({
      ...man,
      pattern: 'plant based',
      allergies: ['soya', 'kiwi'],
      limits: ['bad knees'],
      equipment: ['dumbbells'],
    })
    if (!workouts.ok || !meals.ok) throw new Error('a part is missing')
    for (const { food } of meals.value.days.flatMap(({ meals: all }) => all.flatMap(({ items }) => items))) {
      expect(foodById(food)?.allergens).not.toContain('soy')
      expect(foodById(food)?.avoidedBy).not.toContain('vegan')
      expect(food).not.toBe('kiwi')
    }
    const used = workouts.value.weeks.flatMap(({ sessions }) =>
      sessions.flatMap(({ exercises }) => exercises),
    )
    for (const { exercise } of used) {
      expect(exerciseById(exercise)?.contraindications).not.toContain('knee')
      for (const kind of exerciseById(exercise)?.equipment ?? []) expect(kind).toBe('dumbbells')
    }
  })
})

test.each([
  [{ ...man, age: 16 }, 'under_age', 'under_age', 'under_age'],
  [{ ...man, eatingDisorder: true }, 'eating_disorder', undefined, 'eating_disorder'],
  [{ ...man, pregnant: true, sex: 'female' as const }, 'pregnant', undefined, 'pregnant'],
  [{ ...man, limits: ['pregnant'], sex: 'female' as const }, 'pregnant', undefined, 'pregnant'],
  [{ ...man, clinicianSaidNo: true }, 'clinician_said_no', 'clinician_said_no', 'clinician_said_no'],
  [{ ...man, weightKg: 3 }, 'out_of_range', 'out_of_range', 'out_of_range'],
  [{ daysPerWeek: 3 }, 'profile_needed', undefined, 'profile_needed'],
  [{ ...man, daysPerWeek: 9 }, undefined, 'training_out_of_range', undefined],
  [{ ...man, allergies: ['xyzzy'] }, undefined, undefined, 'unknown_allergy'],
])('%o is refused where it has to be, and only there', (given, macros, workouts, meals) => {
  const made = make(given)
  const codes = [made.macros, made.workouts, made.meals].map((part) => (part.ok ? undefined : part.code))
  expect(codes).toEqual([macros, workouts, meals])
})

test('what comes over the wire is checked for its kind', () => {
  expect(planProfile.safeParse({ weightKg: 'eighty' }).success).toBe(false)
  expect(planProfile.safeParse(man).success).toBe(true)
})
