import { type Exercise, setSeconds } from './exercise.ts'
import type { Prescription, Session } from './session.ts'

type Timed = Pick<Prescription, 'sets' | 'reps' | 'restSeconds'>

/**
 * Seconds that an exercise takes as prescribed: setting up, each set at the upper end of its range, and the rest
 * after every set.
 *
 * @example
 * secondsOf({ sets: 3, reps: 10, restSeconds: 90 }, { setupSeconds: 60, secondsPerRep: 4, unilateral: false }) // 450
 */
export function secondsOf(
  { sets, reps, restSeconds }: Timed,
  exercise: Pick<Exercise, 'setupSeconds' | 'secondsPerRep' | 'unilateral'>,
): number {
  return exercise.setupSeconds + sets * (setSeconds(exercise, reps) + restSeconds)
}

/**
 * Whole minutes of a session, rounded up.
 *
 * @param find the exercise of an id; one that nobody knows takes 4 seconds a repetition and half a minute to set up
 */
export function sessionMinutes(
  { warmUpMinutes, exercises }: Pick<Session, 'warmUpMinutes'> & { exercises: readonly TimedExercise[] },
  find: (id: string) => Exercise | undefined,
): number {
  const seconds = exercises.reduce((sum, each) => sum + secondsOf(each, find(each.exercise) ?? unknown), 0)
  return Math.ceil(warmUpMinutes + seconds / 60 - 1e-9)
}

type TimedExercise = Timed & Pick<Prescription, 'exercise'>

const unknown = { setupSeconds: 30, secondsPerRep: 4, unilateral: false }

/** Nobody comes for less; what is shorter has a longer warm-up. */
const shortest = 10

/** The session with its minutes counted anew. */
export function timed(session: Session, find: (id: string) => Exercise | undefined): Session {
  const minutes = sessionMinutes(session, find)
  if (minutes >= shortest) return { ...session, minutes }
  return { ...session, warmUpMinutes: session.warmUpMinutes + shortest - minutes, minutes: shortest }
}

/**
 * Minutes to get warm: less where there are few, more before heavy lifts, whose lighter sets come first.
 *
 * @param minutes of the whole session
 * @param heavy whether its first lift is for strength
 */
export function warmUpMinutes(minutes: number, heavy: boolean): number {
  const general = minutes < 30 ? 3 : minutes < 60 ? 5 : 7
  return general + (heavy && minutes >= 40 ? 4 : 0)
}
