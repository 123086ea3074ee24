import type { Catalogue } from '../catalogue.ts'
import { isPossible } from '../choosing.ts'
import { type Exercise, isStrength, type MovementPattern, type Muscle } from '../exercise.ts'
import { sessionMinutes } from '../minutes.ts'
import { setShares } from '../volume.ts'
import type { Wanted } from '../wanted.ts'

/** One exercise of any plan, ours or not. */
export type AnyPrescription = {
  exercise: string
  sets: number
  /** Upper end of the range, or the number itself. */
  reps: number
  leastReps?: number
  rir?: number
  restSeconds: number
  effort?: 'moderate' | 'vigorous'
}

export type AnySession = {
  minutes: number
  day?: string
  warmUpMinutes?: number
  exercises: readonly AnyPrescription[]
}

export type AnyWeek = { kind?: 'usual' | 'return' | 'deload'; sessions: readonly AnySession[] }

/** Any plan that can be looked at: what is not said is taken as usual. */
export type AnyPlan = { weeks: readonly AnyWeek[]; weeklySets?: Readonly<Partial<Record<Muscle, number>>> }

/** An exercise of a plan together with what the catalogue knows of it. */
export type Lift = AnyPrescription & { known: Exercise; session: number }

/** What can be counted in one week. */
export type WeekFacts = {
  kind: 'usual' | 'return' | 'deload'
  /** All that the catalogue knows, in order. */
  lifts: readonly Lift[]
  /** Counted sets of the week by muscle, and the same for each session. */
  sets: ReadonlyMap<Muscle, number>
  sessionSets: readonly ReadonlyMap<Muscle, number>[]
  /** Sets by movement. */
  patterns: ReadonlyMap<MovementPattern, number>
  /** Minutes of endurance work, vigorous ones twice. */
  endurance: number
  /** Sessions with lifting (more than the trunk), with balance. */
  liftingDays: number
  balanceDays: number
  /** As computed from sets, repetitions and rests; and as the plan says. */
  minutes: readonly { computed: number; stated: number }[]
}

export type PlanFacts = {
  wanted: Wanted
  plan: AnyPlan
  weeks: readonly WeekFacts[]
  /** The weeks that rules of volume are about; all of them where none is said to be usual. */
  usual: readonly WeekFacts[]
  /** Exercises that nobody knows. */
  unknown: readonly string[]
  /** What the member could do at all. */
  possible: readonly Exercise[]
  catalogue: Catalogue
}

export function factsOf(plan: AnyPlan, wanted: Wanted, catalogue: Catalogue): PlanFacts {
  const weeks = plan.weeks.map((week) => weekFacts(week, catalogue))
  const usual = weeks.filter(({ kind }) => kind === 'usual')
  const ids = plan.weeks.flatMap(({ sessions }) => sessions.flatMap(({ exercises }) => exercises))
  return {
    wanted,
    plan,
    weeks,
    usual: usual.length > 0 ? usual : weeks,
    unknown: [...new Set(ids.map(({ exercise }) => exercise))].filter((id) => !catalogue.find(id)),
    possible: catalogue.exercises.filter((exercise) => isPossible(exercise, wanted)),
    catalogue,
  }
}

function weekFacts({ kind = 'usual', sessions }: AnyWeek, { find }: Catalogue): WeekFacts {
  const lifts = sessions.flatMap(({ exercises }, session) =>
    exercises.flatMap((each): Lift[] => {
      const known = find(each.exercise)
      return known ? [{ ...each, known, session }] : []
    }),
  )
  const inSession = (at: number) => lifts.filter(({ session }) => session === at)
  const days = (isOne: (lift: Lift) => boolean) =>
    sessions.filter((_, at) => inSession(at).some((lift) => lift.sets > 0 && isOne(lift))).length
  return {
    kind,
    lifts,
    sets: setsOf(lifts),
    sessionSets: sessions.map((_, at) => setsOf(inSession(at))),
    patterns: patternsOf(lifts),
    endurance: enduranceOf(lifts),
    liftingDays: days(({ known }) => isLifting(known)),
    balanceDays: days(({ known }) => known.pattern === 'balance'),
    minutes: sessions.map((session) => ({
      computed: sessionMinutes({ warmUpMinutes: 0, ...session }, find),
      stated: session.minutes,
    })),
  }
}

/** Lifting is what loads more than the trunk. */
export const isLifting = (exercise: Exercise): boolean => isStrength(exercise) && exercise.pattern !== 'core'

function setsOf(lifts: readonly Lift[]): ReadonlyMap<Muscle, number> {
  const sums = new Map<Muscle, number>()
  for (const { known, sets } of lifts) {
    for (const [muscle, share] of setShares(known)) sums.set(muscle, (sums.get(muscle) ?? 0) + sets * share)
  }
  return sums
}

function patternsOf(lifts: readonly Lift[]): ReadonlyMap<MovementPattern, number> {
  const sums = new Map<MovementPattern, number>()
  for (const { known, sets } of lifts) sums.set(known.pattern, (sums.get(known.pattern) ?? 0) + sets)
  return sums
}

function enduranceOf(lifts: readonly Lift[]): number {
  return lifts
    .filter(({ known }) => known.pattern === 'cardio')
    .reduce((sum, { known, sets, reps, effort }) => {
      const minutes = (sets * reps * known.secondsPerRep) / 60
      return sum + minutes * (effort === 'vigorous' ? 2 : 1)
    }, 0)
}

/** The least that any of the weeks has. */
export const leastOf = (weeks: readonly WeekFacts[], value: (week: WeekFacts) => number): number =>
  weeks.length === 0 ? 0 : Math.min(...weeks.map(value))

/** The most that any of the weeks has. */
export const mostOf = (weeks: readonly WeekFacts[], value: (week: WeekFacts) => number): number =>
  weeks.length === 0 ? 0 : Math.max(...weeks.map(value))
