import type { Database } from '../../../db/client.ts'
import { GymError } from '../../kit/errors.ts'
import type { Whose } from '../../profile/index.ts'
import type { Moment } from '../moment.ts'
import { plannedOn } from '../sessions/store.ts'
import { exerciseSaid } from './naming.ts'
import { sessionIn } from './prescribed.ts'
import { type KeptSet, type SaidSet, saidAgain } from './set.ts'
import { currentPlan, lastWorkout, setsOf, setsSince } from './store.ts'

type World = { db: Database; whose: Whose }

/**
 * The sets of the last time, to be logged again: of the exercises named, of those of the session planned for the day, or
 * of the last workout there was. What was said beside an exercise ("but 62.5 kg") goes before what it was.
 *
 * @throws {GymError} `nothing_to_repeat` where there was no last time
 */
export async function repeated(said: readonly SaidSet[], moment: Moment, world: World): Promise<SaidSet[]> {
  const groups = Map.groupBy(said, ({ exercise }) => exercise.trim())
  if (groups.size === 0) return everything(moment, world)
  const sets: SaidSet[] = []
  for (const [words, group] of groups) {
    const exercise = exerciseSaid(words)
    // What is not understood is asked about with the rest.
    if (!exercise) sets.push(...group)
    else {
      const last = lastOf(await setsOf(world.db, world.whose, [exercise.id]), moment)
      if (last.length === 0) throw new GymError('nothing_to_repeat', { exercise: exercise.name })
      sets.push(...last.map((set) => changed(set, group)))
    }
  }
  return sets
}

async function everything(moment: Moment, { db, whose }: World): Promise<SaidSet[]> {
  const planned = await plannedOn(db, whose, moment.date)
  const session = planned && sessionIn(await currentPlan(db, whose), planned)
  const all = session ? await setsOf(db, whose, session.exercises) : []
  const ofPlan = [...Map.groupBy(all, ({ exercise }) => exercise).values()].flatMap((sets) =>
    lastOf(
      sets.filter(({ date }) => date < moment.date),
      moment,
    ),
  )
  const last = ofPlan.length > 0 ? ofPlan : await lastWorkout(db, whose, moment.date)
  if (last.length === 0) throw new GymError('nothing_to_repeat', {})
  // What was logged already that day is not meant once more, unless it is all.
  const logged = new Set(
    (await setsSince(db, whose, moment.date)).flatMap((set) =>
      set.date === moment.date ? set.exercise : [],
    ),
  )
  const open = last.filter(({ exercise }) => !logged.has(exercise))
  return (open.length > 0 ? open : last).map(saidAgain)
}

/** The sets of the last day before; where that day is the first, what was logged last on it. */
function lastOf(sets: readonly KeptSet[], { date }: Moment): KeptSet[] {
  const day = sets.findLast((set) => set.date < date)?.date
  if (day !== undefined) return sets.filter((set) => set.date === day)
  const at = sets.findLast((set) => set.date === date)?.at
  return sets.filter((set) => set.at.getTime() === at?.getTime())
}

function changed(set: KeptSet, group: readonly SaidSet[]): SaidSet {
  const [only, another] = group
  if (!only || another || set.warmUp) return saidAgain(set)
  const said = Object.fromEntries(Object.entries(only).filter(([, value]) => value !== undefined))
  return { ...saidAgain(set), ...said, exercise: set.exercise }
}
