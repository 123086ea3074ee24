import { easyReserve, reserveOf } from './dose.ts'
import type { Exercise } from './exercise.ts'
import { timed } from './minutes.ts'
import { type Reentry, reentry } from './reentry.ts'
import type { Prescription, Session, Week } from './session.ts'
import { isCareful, type Wanted } from './wanted.ts'

/** Weeks from the first to the deload: the more somebody lifts, the sooner it is due. */
const lengths = { novice: 6, intermediate: 5, advanced: 4 } as const
const longest = 6

/** What is done in a week to recover in: half the sets, and a tenth less on the bar. */
const deloadSets = 0.5
const deloadLoad = 0.9
const deloadEndurance = 0.75

type Find = (id: string) => Exercise | undefined

/** Weeks of a plan, easier ones after a pause included. */
export function weeksOf({ level, gapWeeks = 0 }: Pick<Wanted, 'level' | 'gapWeeks'>): number {
  return Math.min(longest, lengths[level] + (reentry(gapWeeks)?.weeks ?? 0))
}

/**
 * Four to six weeks of the same sessions: easier ones first after a pause, then usual ones in which fewer repetitions
 * are left in reserve from week to week while weights follow `nextTarget`, at the end one to recover in.
 */
export function mesocycle(base: readonly Session[], wanted: Wanted, find: Find): readonly Week[] {
  const back = reentry(wanted.gapWeeks ?? 0)
  const easy = back?.weeks ?? 0
  const usual = weeksOf(wanted) - easy - 1
  const returning = Array.from({ length: easy }, (_, i) => returnWeek(base, i, back, find))
  const ordinary = Array.from({ length: usual }, (_, i) => {
    const rir = reserveOf(wanted, usual > 1 ? i / (usual - 1) : 0)
    const sessions = base.map((session) => changed(session, (each) => ({ ...each, rir }), find))
    return { kind: 'usual' as const, load: 1, sessions }
  })
  const rest = base.map((session) =>
    changed(session, (each) => fewer(each, deloadSets), find, deloadEndurance),
  )
  const deload: Week = { kind: 'deload', load: isCareful(wanted) ? 1 : deloadLoad, sessions: rest }
  return [...returning, ...ordinary, deload]
}

/** Lifting as `lift` says, endurance work by a part of its minutes; balance as it is. */
function changed(
  session: Session,
  lift: (each: Prescription) => Prescription,
  find: Find,
  endurance = 1,
): Session {
  const exercises = session.exercises.map((each) => {
    if (each.role === 'balance') return each
    return each.role === 'cardio' ? shortened(each, endurance) : lift(each)
  })
  return timed({ ...session, exercises }, find)
}

function shortened(each: Prescription, part: number): Prescription {
  const reps = part === 1 ? each.reps : Math.max(5, Math.round(each.reps * part))
  return { ...each, reps, leastReps: Math.min(each.leastReps, reps) }
}

const fewer = (each: Prescription, part: number): Prescription => ({
  ...each,
  sets: Math.max(1, Math.round(each.sets * part - 0.01)),
  rir: easyReserve,
})

function returnWeek(base: readonly Session[], nth: number, back: Reentry | undefined, find: Find): Week {
  const { sets = 1, load = 1, firstMinutes = 1, weeks = 1 } = back ?? {}
  // The second week lies halfway between the first and a usual one.
  const part = (of: number) => (nth === 0 ? of : of + (1 - of) * (nth / weeks))
  const sessions = base.map((session, i) => {
    const lighter = changed(session, (each) => fewer(each, part(sets)), find, part(sets))
    return nth === 0 && i === 0 ? cut(lighter, firstMinutes * session.minutes, find) : lighter
  })
  return { kind: 'return', load: part(load), sessions }
}

/** The session without its last exercises, so far as it must end sooner; the first one always stays. */
function cut(session: Session, minutes: number, find: Find): Session {
  const shorter = timed(session, find)
  if (shorter.minutes <= minutes || session.exercises.length <= 1) return shorter
  const last = session.exercises.findLastIndex(({ role }) => role !== 'cardio')
  const at = last > 0 ? last : session.exercises.length - 1
  const gone = session.exercises[at]?.superset
  const exercises = session.exercises
    .filter((_, i) => i !== at)
    .map((each) => (each.superset !== undefined && each.superset === gone ? alone(each) : each))
  return cut({ ...session, exercises }, minutes, find)
}

function alone({ superset: _, ...each }: Prescription): Prescription {
  return each
}
