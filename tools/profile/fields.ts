import type { Goal, Sex } from '../safety/index.ts'
import type { Units } from './units/system.ts'
import type { Allergen } from './words/allergens.ts'
import type { Equipment } from './words/equipment.ts'
import type { TrainsFor } from './words/goals.ts'
import type { Activity, Level } from './words/habits.ts'
import type { Limit } from './words/limits.ts'
import type { Pattern } from './words/patterns.ts'

/** When a member likes to come: ISO weekday, minutes after local midnight, minutes long. */
export type PreferredTime = { weekday: number; from: number; minutes: number }

/** All that a member has said of themselves, always metric; null: never said. */
export type Profile = {
  heightCm: number | null
  weightKg: number | null
  sex: Sex | null
  birthYear: number | null
  bodyFatPercent: number | null
  activity: Activity | null
  goal: Goal | null
  targetWeightKg: number | null
  /** kcal a day, chosen by themselves. */
  ownEnergy: number | null
  /** Empty: they said that they have none. */
  limits: readonly Limit[] | null
  /** Empty: they said that they have none. */
  allergies: readonly Allergen[] | null
  pregnant: boolean | null
  eatingDisorder: boolean | null
  clinicianSaidNo: boolean | null
  /** The questions of the health screening they said yes to; empty: to none. */
  screening: readonly string[] | null
  pattern: Pattern | null
  /** Foods as they call them; whoever plans looks them up. */
  likes: readonly string[]
  dislikes: readonly string[]
  /** The gym's money, a day. */
  budgetPerDay: number | null
  /** Minutes they would cook at most, for one meal. */
  cookMinutes: number | null
  trainsFor: TrainsFor | null
  level: Level | null
  daysPerWeek: number | null
  /** Minutes of a session. */
  minutes: number | null
  /** Null: the gym's; empty: the body alone. */
  equipment: readonly Equipment[] | null
  /** Exercises as they call them. */
  likedExercises: readonly string[]
  dislikedExercises: readonly string[]
  units: Units | null
  preferredTimes: readonly PreferredTime[]
  /** Ids of splits, best first. */
  preferredSplits: readonly string[]
}

export type Field = keyof Profile

/**
 * What consent is asked for, each for itself. For the staff nothing is kept: it is about who sees a name beside how often
 * its owner comes.
 */
export type Domain = 'body' | 'health' | 'food' | 'training' | 'staff'
export const domains: readonly Domain[] = ['body', 'health', 'food', 'training', 'staff']

/** Nothing said yet. */
export const emptyProfile: Profile = {
  heightCm: null,
  weightKg: null,
  sex: null,
  birthYear: null,
  bodyFatPercent: null,
  activity: null,
  goal: null,
  targetWeightKg: null,
  ownEnergy: null,
  limits: null,
  allergies: null,
  pregnant: null,
  eatingDisorder: null,
  clinicianSaidNo: null,
  screening: null,
  pattern: null,
  likes: [],
  dislikes: [],
  budgetPerDay: null,
  cookMinutes: null,
  trainsFor: null,
  level: null,
  daysPerWeek: null,
  minutes: null,
  equipment: null,
  likedExercises: [],
  dislikedExercises: [],
  units: null,
  preferredTimes: [],
  preferredSplits: [],
}

/** Whose consent a field needs, and what that calls it. How to speak and when to come needs none. */
export const fieldsOf: Readonly<Record<Field, { domain: Domain | null; name: string }>> = {
  heightCm: { domain: 'body', name: 'height' },
  weightKg: { domain: 'body', name: 'weight' },
  sex: { domain: 'body', name: 'sex' },
  birthYear: { domain: 'body', name: 'year of birth' },
  bodyFatPercent: { domain: 'body', name: 'body fat' },
  activity: { domain: 'body', name: 'activity' },
  goal: { domain: 'body', name: 'goal' },
  targetWeightKg: { domain: 'body', name: 'target weight' },
  ownEnergy: { domain: 'body', name: 'energy target' },
  limits: { domain: 'health', name: 'limits' },
  allergies: { domain: 'health', name: 'allergies' },
  pregnant: { domain: 'health', name: 'pregnancy' },
  eatingDisorder: { domain: 'health', name: 'trouble with eating' },
  clinicianSaidNo: { domain: 'health', name: "doctor's advice" },
  screening: { domain: 'health', name: 'answers to the health questions' },
  pattern: { domain: 'food', name: 'way of eating' },
  likes: { domain: 'food', name: 'foods you like' },
  dislikes: { domain: 'food', name: "foods you don't eat" },
  budgetPerDay: { domain: 'food', name: 'food budget' },
  cookMinutes: { domain: 'food', name: 'time to cook' },
  trainsFor: { domain: 'training', name: 'training goal' },
  level: { domain: 'training', name: 'experience' },
  daysPerWeek: { domain: 'training', name: 'training days' },
  minutes: { domain: 'training', name: 'minutes a session' },
  equipment: { domain: 'training', name: 'equipment' },
  likedExercises: { domain: 'training', name: 'exercises you like' },
  dislikedExercises: { domain: 'training', name: "exercises you don't do" },
  units: { domain: null, name: 'units' },
  preferredTimes: { domain: null, name: 'preferred times' },
  preferredSplits: { domain: null, name: 'preferred splits' },
}

export const fields = Object.keys(fieldsOf) as Field[]

/** Whether somebody has said anything for a field. */
export function isSaid(value: Profile[Field]): boolean {
  return value !== null && (!Array.isArray(value) || value.length > 0)
}

/** Whether anything is kept in a field: where nothing said is null, an empty list is an answer too. */
export const isKept = (field: Field, value: Profile[Field]): boolean =>
  isSaid(value) || (emptyProfile[field] === null && value !== null)

/**
 * Age in years by the year of birth alone, which may be a year too many: so the year they turn 18 counts as 17 still, for
 * nobody is given an adult's plan by a guess.
 *
 * @param year the calendar year where the gym is
 * @example
 * ageIn(2026, 1996) // 30
 * ageIn(2026, 2008) // 17
 */
export function ageIn(year: number, birthYear: number): number {
  const turns = year - birthYear
  return turns === adult ? adult - 1 : turns
}

const adult = 18

/**
 * The year of birth of somebody who says their age. Who says 18 is 18: the year before is noted, which can't be read as 17.
 *
 * @example
 * birthYearOf(30, 2026) // 1996
 */
export const birthYearOf = (age: number, year: number): number =>
  year - Math.floor(age) - (Math.floor(age) === adult ? 1 : 0)
