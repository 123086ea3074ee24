import type { Exercise } from '../../plan/index.ts'

/** A set as it was told: kg, seconds, metres. */
export type SaidSet = {
  exercise: string
  reps?: number | undefined
  kg?: number | undefined
  seconds?: number | undefined
  metres?: number | undefined
  rir?: number | undefined
  warmUp?: boolean | undefined
}

/** A set as it is kept; null: not said. kg is what was lifted, or added to the body. */
export type WorkSet = {
  /** An exercise's id in the catalogue. */
  exercise: string
  reps: number | null
  kg: number | null
  seconds: number | null
  metres: number | null
  rir: number | null
  warmUp: boolean
}

/** A set that was kept, with its day by the gym's calendar. */
export type KeptSet = WorkSet & { id: string; at: Date; date: string; position: number }

/** The sets of one exercise on one day. */
export type Session = { date: string; sets: readonly WorkSet[] }

export const working = <S extends Pick<WorkSet, 'warmUp'>>(sets: readonly S[]): S[] =>
  sets.filter(({ warmUp }) => !warmUp)

/** Sets by their day, oldest first. */
export function sessionsIn(sets: readonly (WorkSet & { date: string })[]): Session[] {
  return [...Map.groupBy(sets, ({ date }) => date)]
    .map(([date, all]) => ({ date, sets: all }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** A set ready to be said again, without what nobody said. */
export function saidAgain({ exercise, reps, kg, seconds, metres, rir, warmUp }: WorkSet): SaidSet {
  return {
    exercise,
    ...(reps === null ? {} : { reps }),
    ...(kg === null ? {} : { kg }),
    ...(seconds === null ? {} : { seconds }),
    ...(metres === null ? {} : { metres }),
    ...(rir === null ? {} : { rir }),
    ...(warmUp ? { warmUp } : {}),
  }
}

export type Measured = Pick<Exercise, 'id' | 'name' | 'measure' | 'equipment' | 'pattern' | 'compound'>
