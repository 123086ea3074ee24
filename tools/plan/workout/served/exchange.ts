import { ourCatalogue } from '../catalogue.ts'
import { doseOf } from '../dose.ts'
import type { Exercise } from '../exercise.ts'
import { exerciseById } from '../exercises/index.ts'
import { timed } from '../minutes.ts'
import { passportOf } from '../passport.ts'
import type { Plan, Prescription, Session } from '../session.ts'
import { countSets } from '../volume.ts'
import type { Wanted } from '../wanted.ts'

/** A session of a plan, by its week and its place in it. */
export type At = { week: number; nth: number }

/** What an exercise becomes in the place of another: as many sets, with the range and the rest that suit it. */
function inPlace(before: Prescription, exercise: Exercise, wanted: Wanted): Prescription {
  const { id, name, measure } = exercise
  const same = { ...before, exercise: id, name, measure }
  if (before.role === 'cardio') return same
  const { leastReps, reps, restSeconds } = doseOf(exercise, before.role, wanted)
  // Within a pair the rest is the other exercise's turn.
  return {
    ...same,
    leastReps,
    reps,
    restSeconds: before.superset === undefined ? restSeconds : before.restSeconds,
  }
}

/** A session with one exercise in place of another; undefined where the one is not in it, or the other is already. */
function exchangedSession(session: Session, from: string, to: Exercise, wanted: Wanted): Session | undefined {
  const ids = session.exercises.map(({ exercise }) => exercise)
  if (!ids.includes(from) || ids.includes(to.id)) return undefined
  const exercises = session.exercises.map((each) =>
    each.exercise === from ? inPlace(each, to, wanted) : each,
  )
  return timed({ ...session, exercises }, exerciseById)
}

/** Sessions as they were before an exchange. */
export type Before = (At & { session: Session })[]

/**
 * A plan with one exercise in place of another in some of its sessions.
 *
 * @param recount whether its weekly sets and its passport are those of the new plan: not where it is for one day only
 * @returns what changed as well, as it was before
 */
export function exchanged(
  plan: Plan,
  { sessions, from, to, recount }: { sessions: readonly At[]; from: string; to: Exercise; recount: boolean },
  wanted: Wanted,
): { plan: Plan; before: Before } {
  const before: Before = []
  const weeks = plan.weeks.map((week, w) => ({
    ...week,
    sessions: week.sessions.map((session, n) => {
      if (!sessions.some(({ week: at, nth }) => at === w && nth === n)) return session
      const now = exchangedSession(session, from, to, wanted)
      if (now) before.push({ week: w, nth: n, session })
      return now ?? session
    }),
  }))
  const now = { ...plan, weeks }
  return { plan: recount && before.length > 0 ? recounted(now, wanted) : now, before }
}

/** The plan with its sets and its passport worked out anew. */
function recounted({ weeks, passport, weeklySets }: Plan, wanted: Wanted): Plan {
  const usual = weeks.findLast(({ kind }) => kind === 'usual')
  if (!usual) return { weeks, passport, weeklySets }
  const sets = countSets(
    usual.sessions.flatMap(({ exercises }) => exercises),
    exerciseById,
  )
  return { weeks, weeklySets: sets, passport: passportOf({ weeks, weeklySets: sets }, wanted, ourCatalogue) }
}

/** The plan with those sessions as they were. */
export function putBack(plan: Plan, before: Before): Plan {
  return {
    ...plan,
    weeks: plan.weeks.map((week, w) => ({
      ...week,
      sessions: week.sessions.map(
        (session, n) => before.find((each) => each.week === w && each.nth === n)?.session ?? session,
      ),
    })),
  }
}
