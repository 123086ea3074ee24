import { GymError } from '../../kit/errors.ts'
import type { Equipment, Level, Limit, Muscle } from './exercise.ts'
import type { Weekday } from './session.ts'

export const trainingGoals = ['strength', 'muscle', 'fatLoss', 'health', 'endurance'] as const
export type TrainingGoal = (typeof trainingGoals)[number]

/** What a plan is made for. */
export type Wanted = {
  /** 1 to 6. */
  daysPerWeek: number
  /** Of one session, 20 to 120. */
  minutes: number
  level: Level
  goal: TrainingGoal
  equipment: ReadonlySet<Equipment>
  limits: readonly Limit[]
  /** Ids of exercises. */
  liked?: readonly string[]
  /** Ids of exercises that must not be in it. */
  disliked?: readonly string[]
  /** Years. */
  age?: number
  pregnant?: boolean
  /** Muscles that lag behind and get a little more. */
  weakMuscles?: readonly Muscle[]
  /** Weeks without training before the first session. */
  gapWeeks?: number
  /** Days that suit best; more are taken where they are fewer than the sessions. */
  weekdays?: readonly Weekday[]
}

/** The ends of what can be planned for; a hundred minutes six times a week is already more than most recover from. */
export const bounds = {
  daysPerWeek: { least: 1, most: 6 },
  minutes: { least: 20, most: 120 },
  age: { least: 14, most: 100 },
  gapWeeks: { least: 0, most: 2600 },
} as const

/**
 * The same wish, if a plan can be made for it.
 *
 * @throws {GymError} `training_out_of_range` with the field and its ends; `liked_and_disliked` with the exercises
 *   that are said to be both
 */
export function checkWanted(wanted: Wanted): Wanted {
  for (const field of ['daysPerWeek', 'minutes', 'age', 'gapWeeks'] as const) {
    const value = wanted[field]
    const { least, most } = bounds[field]
    if (value === undefined) continue
    const whole = field !== 'daysPerWeek' || Number.isInteger(value)
    if (!(whole && value >= least && value <= most)) {
      throw new GymError('training_out_of_range', { field, said: value, least, most })
    }
  }
  const both = (wanted.liked ?? []).filter((id) => wanted.disliked?.includes(id))
  if (both.length > 0) throw new GymError('liked_and_disliked', { exercises: both })
  return wanted
}

/** Years from which balance is trained too, by the guideline of the WHO. */
const olderFrom = 65

/** Who trains with more in reserve: older and younger people, in pregnancy, with high blood pressure or a hernia. */
export function isCareful({ age, pregnant, limits }: Wanted): boolean {
  const years = age ?? 30
  const pressure = limits.some((limit) => ['pregnancy', 'highBloodPressure', 'hernia'].includes(limit))
  return pregnant === true || pressure || years >= olderFrom || years < 18
}

export const isOlder = ({ age }: Pick<Wanted, 'age'>): boolean => age !== undefined && age >= olderFrom

export const isPregnant = ({ pregnant, limits }: Pick<Wanted, 'pregnant' | 'limits'>): boolean =>
  pregnant === true || limits.includes('pregnancy')

/** All limits, what follows from the member's state included. */
export const limitsOf = (wanted: Pick<Wanted, 'pregnant' | 'limits'>): readonly Limit[] =>
  isPregnant(wanted) ? [...new Set<Limit>([...wanted.limits, 'pregnancy'])] : wanted.limits

/**
 * The goal a plan is made for. Nobody loses fat on purpose in pregnancy, and nobody goes for a heaviest lift: then
 * it is health.
 *
 * @see ACOG Committee Opinion 804, 2020, doi 10.1097/AOG.0000000000003772
 */
export function plannedGoal(wanted: Wanted): TrainingGoal {
  if (isPregnant(wanted)) return 'health'
  return wanted.goal
}
