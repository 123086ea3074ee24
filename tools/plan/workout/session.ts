import type { Language } from '../../kit/language.ts'
import type { Exercise, Muscle } from './exercise.ts'

export const weekdays = [
  ...(['Monday', 'Tuesday', 'Wednesday', 'Thursday'] as const),
  ...(['Friday', 'Saturday', 'Sunday'] as const),
] as const
export type Weekday = (typeof weekdays)[number]

/** What an exercise is there for: it decides order, repetitions and rest. */
export type Role = 'balance' | 'priority' | 'compound' | 'isolation' | 'core' | 'cardio'

/** One exercise of a session. */
export type Prescription = {
  /** Its id in the catalogue. */
  exercise: string
  name: string
  role: Role
  sets: number
  /** Upper end of the range: repetitions, or seconds or minutes where `measure` says so; of each side. */
  reps: number
  /** Lower end of the range, where somebody begins with a new weight. */
  leastReps: number
  measure: Exercise['measure']
  /** Repetitions left in reserve at the end of a set; of endurance work 4 is a talking pace, 2 is hard. */
  rir: number
  /** Seconds after each set, before the next set of this exercise or of the other one of its superset. */
  restSeconds: number
  /** Exercises of a session with the same number are done in turn. */
  superset?: number
  /** Only of endurance work. */
  effort?: 'moderate' | 'vigorous'
}

/** Which part of the body a session is for. */
export type Focus = 'full' | 'upper' | 'lower' | 'push' | 'pull' | 'legs' | 'cardio'

export type Session = {
  day: Weekday
  /** What it is called: 'Upper body B'. */
  name: string
  focus: Focus
  /** The gym's split where it happens, or 'all'. */
  split: string
  /** Everything included, rounded up. */
  minutes: number
  /** The part of it that is getting warm, ramp-up sets of a heavy lift included. */
  warmUpMinutes: number
  exercises: readonly Prescription[]
}

/** A usual week, the first after a pause, or one with less to recover in. */
export type WeekKind = 'usual' | 'return' | 'deload'

export type Week = {
  kind: WeekKind
  /** Part of the usual weights that is right in it, 0 to 1. */
  load: number
  sessions: readonly Session[]
}

/** Sets a week that are counted for each muscle. */
export type WeeklySets = Readonly<Partial<Record<Muscle, number>>>

/** A rule as the plan's passport has it: kept or not, with figures and, where not, the reason. */
export type PassportLine = {
  rule: string
  kept: boolean
  /** In English. */
  note: string
  /** The note in the other languages; plans of old have none. */
  told?: Readonly<Partial<Record<Language, string>>>
  source: string
}

export type Plan = {
  weeks: readonly Week[]
  /** Of a usual week: a set counts 1 for the muscles it is for, and half for those that help. */
  weeklySets: WeeklySets
  passport: readonly PassportLine[]
}
