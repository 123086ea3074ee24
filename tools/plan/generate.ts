import { z } from 'zod'
import { type Facts, GymError } from '../kit/errors.ts'
import type { Gym } from '../kit/gym.ts'
import type { Random } from '../kit/random.ts'
import { localTime } from '../kit/time.ts'
import { activities, demand, refuse, type Targets, targetsFor } from '../macros/index.ts'
import { emptyProfile, limitsIn, type Profile, screeningFacts } from '../profile/index.ts'
import { infeasibleFacts } from './meals/infeasible.ts'
import { mealPlan } from './meals/plan.ts'
import { shownDays } from './meals/served/shown.ts'
import { allergiesOf, limitsOf, patternOf } from './meals/served/wish.ts'
import { type ShoppingList, shoppingList } from './meals/shopping.ts'
import type { MealWanted } from './meals/wanted.ts'
import { levels } from './workout/exercise.ts'
import { passportLine } from './workout/passport.ts'
import { planOf } from './workout/plan.ts'
import { datedSessions, firstMonday } from './workout/served/days.ts'
import { trainingWish } from './workout/served/wish.ts'
import type { Plan } from './workout/session.ts'
import { trainingGoals } from './workout/wanted.ts'

const number = z.number().optional()
const words = z.array(z.string().max(80)).max(40).optional()

/** Somebody to make plans for, all at once: metric, and words as they say them. */
export const planProfile = z.object({
  weightKg: number,
  heightCm: number,
  age: number,
  sex: z.enum(['male', 'female']).optional(),
  bodyFatPercent: number,
  activity: z.enum(activities).optional(),
  goal: z.enum(['cut', 'maintain', 'bulk']).optional(),
  trainsFor: z.enum(trainingGoals).optional(),
  level: z.enum(levels).optional(),
  daysPerWeek: number,
  minutes: number,
  equipment: words,
  limits: words,
  likedExercises: words,
  dislikedExercises: words,
  pattern: z.string().max(60).optional(),
  allergies: words,
  likes: words,
  dislikes: words,
  budgetPerDay: number,
  cookMinutes: number,
  mealDays: number,
  units: z.enum(['metric', 'us', 'uk']).optional(),
  pregnant: z.boolean().optional(),
  eatingDisorder: z.boolean().optional(),
  clinicianSaidNo: z.boolean().optional(),
  /** Questions of the health screening answered with yes. */
  screening: words,
})

export type PlanProfile = z.output<typeof planProfile>

/** A part that could be made, or why it could not. */
export type Part<T> = { ok: true; value: T } | { ok: false; code: string; facts: Facts }

/** A plan for somebody: each part for itself, so that one that is refused doesn't take the others with it. */
export type Generated = {
  macros: Part<Targets>
  workouts: Part<Plan & { from: string; dates: readonly string[] }>
  meals: Part<{
    from: string
    days: ReturnType<typeof shownDays>
    shopping: ShoppingList
    /** What the nearest plan misses; undefined where it is what was asked. */
    missed: Facts | undefined
  }>
}

/** The world it is made in: chance, the present moment, and the gym whose equipment and zone count. */
export type World = { random: Random; now: Date; gym?: Pick<Gym, 'equipment' | 'zone'> | undefined }

/**
 * Macros, training and meals for a profile, by the same rules, limits and refusals as for a member; nothing is kept.
 *
 * @example
 * generatePlan({ weightKg: 80, heightCm: 180, age: 30, sex: 'male', goal: 'cut', daysPerWeek: 3 }, { random, now })
 */
export function generatePlan(given: PlanProfile, { random, now, gym }: World): Generated {
  const place = gym ?? { equipment: [], zone: 'UTC' }
  const today = localTime(now, place.zone).date
  const profile = profileOf(given, Number(today.slice(0, 4)))
  const macros = part(() => macrosOf(profile, given.age, today))
  return {
    macros,
    workouts: part(() => workoutsOf(profile, given, { random, now, gym: place, today })),
    meals: macros.ok ? part(() => mealsOf(profile, given, macros.value, { random, today })) : macros,
  }
}

function part<T>(make: () => T): Part<T> {
  try {
    return { ok: true, value: make() }
  } catch (error) {
    if (error instanceof GymError) return { ok: false, code: error.code, facts: error.facts }
    throw error
  }
}

/** The part of a profile that is kept as it was said; words are understood where they are used. */
const plain = [
  ...(['weightKg', 'heightCm', 'sex', 'bodyFatPercent', 'activity', 'goal', 'trainsFor', 'level'] as const),
  ...(['daysPerWeek', 'minutes', 'likedExercises', 'dislikedExercises', 'likes', 'dislikes'] as const),
  ...(['budgetPerDay', 'cookMinutes', 'units', 'pregnant', 'eatingDisorder'] as const),
  ...(['clinicianSaidNo', 'screening'] as const),
] as const

function profileOf(given: PlanProfile, year: number): Profile {
  const said = Object.fromEntries(
    plain.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])),
  )
  const birthYear = given.age === undefined ? null : year - Math.floor(given.age)
  // Said as a limit it is no less true for food.
  const expecting = limitsIn(given.limits ?? []).found.includes('pregnancy')
  return { ...emptyProfile, ...said, birthYear, ...(expecting ? { pregnant: true } : {}) }
}

/** Nobody is asked for consent where nothing is kept. */
const nothingKept = {
  body: 'never',
  health: 'never',
  food: 'never',
  training: 'never',
  staff: 'never',
} as const

function macrosOf(profile: Profile, age: number | undefined, today: string): Targets {
  const facts = {
    ...screeningFacts(profile, Number(today.slice(0, 4))),
    ...(age === undefined ? {} : { age }),
  }
  refuse(facts, profile.goal === 'cut' ? 'deficit' : 'energyTarget')
  demand(profile, 'macros', nothingKept)
  const { sex, weightKg, heightCm, bodyFatPercent, activity, goal } = profile
  return targetsFor({
    sex: sex ?? 'female',
    weightKg: weightKg ?? 0,
    heightCm: heightCm ?? 0,
    age: age ?? 0,
    ...(bodyFatPercent === null ? {} : { bodyFatPercent }),
    activity: activity ?? undefined,
    goal: goal ?? undefined,
  })
}

type Here = Required<Pick<World, 'random' | 'now'>> & { gym: Pick<Gym, 'equipment' | 'zone'>; today: string }

function workoutsOf(profile: Profile, given: PlanProfile, { random, now, gym, today }: Here) {
  const { equipment, limits } = given
  const days = { daysPerWeek: given.daysPerWeek ?? usualDays }
  const { wanted } = trainingWish(profile, { ...days, equipment, limits }, { gym, now, last: undefined })
  const plan = planOf(given.age === undefined ? wanted : { ...wanted, age: given.age }, random)
  const from = firstMonday(plan, today)
  const passport = plan.passport.map(passportLine)
  return { ...plan, passport, from, dates: datedSessions(plan, from, today).map(({ date }) => date) }
}

/** Days a week where nobody said: what a novice should come at the least, and a little more. */
const usualDays = 3

const usualMealDays = 7

function mealsOf(
  profile: Profile,
  given: PlanProfile,
  { energy, proteinG, fatG, carbohydrateG, fibreG }: Targets,
  { random, today }: Pick<Here, 'random' | 'today'>,
) {
  const allergies = allergiesOf(given.allergies ?? [])
  const wanted: MealWanted = {
    ...{ days: given.mealDays ?? usualMealDays, energy, proteinG, fatG, carbohydrateG, fibreG },
    pattern: patternOf(given.pattern) ?? 'omnivore',
    allergies: allergies.found,
    dislikes: [...profile.dislikes, ...allergies.asFood],
    likes: profile.likes,
    ...limitsOf(profile, {}),
  }
  const plan = mealPlan(wanted, String(random()))
  const menu = plan.feasible ? plan.menu : plan.nearest
  const missed = plan.feasible ? undefined : infeasibleFacts(plan, wanted)
  if (!menu) throw new GymError('meals_infeasible', missed)
  const units = given.units === 'us' ? 'us' : 'metric'
  return {
    from: today,
    days: shownDays(menu.days, today, units),
    shopping: shoppingList(menu, units),
    missed,
  }
}
