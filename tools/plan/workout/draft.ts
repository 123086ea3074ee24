import { type Exercise, isStrength, type Muscle } from './exercise.ts'
import type { Focus, Role } from './session.ts'
import { type Band, capOf, sessionCap, setShares } from './volume.ts'
import type { Wanted } from './wanted.ts'

/** An exercise that was chosen; `minutes` only of endurance work. */
export type Item = { exercise: Exercise; role: Role; sets: number; minutes?: number }

/** A session that is being filled. */
export type Draft = {
  focus: Focus
  /** Which session of its name it is in the week, from 0. */
  variant: number
  items: readonly Item[]
}

/** All that choosing goes by. */
export type Choice = {
  wanted: Wanted
  /** Exercises that are possible for the member. */
  pool: readonly Exercise[]
  /** How well each suits, by id. */
  suits: ReadonlyMap<string, number>
  bands: ReadonlyMap<Muscle, Band>
}

/** Counted sets by muscle of some items. */
export function counted(items: readonly Item[]): Map<Muscle, number> {
  const sums = new Map<Muscle, number>()
  for (const { exercise, sets } of items) {
    for (const [muscle, share] of setShares(exercise))
      sums.set(muscle, (sums.get(muscle) ?? 0) + sets * share)
  }
  return sums
}

/** Sets in one session that are as many as anybody does well; endurance and balance work not among them. */
const mostSets = { novice: 24, intermediate: 28, advanced: 30 } as const

/** Exercises in one session at the most: hurrying from one to the next is no training. */
export const mostExercises = (minutes: number): number =>
  minutes < 30 ? 5 : minutes < 45 ? 6 : minutes < 60 ? 7 : minutes < 75 ? 8 : 10

/** Whether some more sets would keep every cap: of the week, of the session and of each muscle in it. */
export function keepsCaps(
  { exercise, sets }: Pick<Item, 'exercise' | 'sets'>,
  session: ReadonlyMap<Muscle, number>,
  week: ReadonlyMap<Muscle, number>,
  { bands, wanted }: Pick<Choice, 'bands' | 'wanted'>,
): boolean {
  return setShares(exercise).every(([muscle, share]) => {
    const more = sets * share
    const band = bands.get(muscle)?.most ?? 0
    // Helping a little may go beyond what the goal asks for, but never beyond what anybody recovers from.
    const meant = share === 1 && (exercise.compound || muscle === exercise.primary[0])
    const most = meant ? band : Math.max(band, capOf(wanted.level))
    return (session.get(muscle) ?? 0) + more <= sessionCap && (week.get(muscle) ?? 0) + more <= most
  })
}

/** Whether a session may have so many sets more. */
export function hasRoom(items: readonly Item[], more: number, { level }: Wanted): boolean {
  const sets = items.filter(({ exercise }) => isStrength(exercise)).reduce((sum, item) => sum + item.sets, 0)
  return sets + more <= mostSets[level]
}

/** The whole week's items. */
export const allItems = (drafts: readonly Draft[]): readonly Item[] => drafts.flatMap(({ items }) => items)
