import type { Candidate } from './candidates.ts'
import type { Choice } from './draft.ts'
import type { MovementPattern, Muscle } from './exercise.ts'
import { sixPatterns } from './rules/names.ts'
import { mainMuscles } from './volume.ts'

/** How the week stands: counted sets and days by muscle, movements and exercises that are in it. */
export type Standing = {
  week: ReadonlyMap<Muscle, number>
  days: ReadonlyMap<Muscle, number>
  patterns: ReadonlySet<MovementPattern>
  used: ReadonlySet<string>
}

/** What the second day of a muscle, one of the six movements that is missing, and a thin session add. */
const secondDay = 0.5
const missingMovement = 1.5
const forThin = 0.5
/** A muscle that has its sets is not helped by more; near its cap they stand in the way of other exercises. */
const enough = -0.1
const nearCap = -0.3
/** Doing the same exercise on another day costs a little variety. */
const sameAgain = 0.75

const bigMuscles: readonly Muscle[] = ['chest', 'lats', 'upperBack', 'quads', 'hamstrings', 'glutes']

/** What a set is worth to a muscle that has none: the large ones first. */
function weight(muscle: Muscle): number {
  if (bigMuscles.includes(muscle)) return 1.2
  return mainMuscles.includes(muscle) ? 0.9 : 0.45
}

type Place = { fresh: boolean; thin: boolean; session: ReadonlyMap<Muscle, number> }

/** How much more a set is worth to a muscle that lags behind. */
const weakMore = 1.5

/** What some more sets are worth, for each minute they take. */
export function worthOf(
  { exercise, shares, setMinutes, comingIn, liking }: Candidate,
  sets: number,
  { fresh, thin, session }: Place,
  { week, days, patterns, used }: Standing,
  { bands, wanted }: Choice,
): number {
  let gain = thin ? forThin : 0
  for (const [muscle, share] of shares) {
    const { aim = 0, most = 0 } = bands.get(muscle) ?? {}
    const has = week.get(muscle) ?? 0
    const weak = wanted.weakMuscles?.includes(muscle) ? weakMore : 1
    gain += weak * weight(muscle) * sharesWorth(has, sets * share, aim, most)
    const isNew = sets * share >= 1 && (session.get(muscle) ?? 0) < 1 && (days.get(muscle) ?? 0) === 1
    if (isNew && aim > 0 && mainMuscles.includes(muscle)) gain += secondDay
  }
  if (fresh && sixPatterns.includes(exercise.pattern) && !patterns.has(exercise.pattern))
    gain += missingMovement
  if (gain <= 0) return 0
  const liked = fresh ? liking * (used.has(exercise.id) ? sameAgain : 1) : 1
  return (gain * liked) / (sets * setMinutes + (fresh ? comingIn : 0))
}

/** What a muscle gains that has some sets and gets more: the further from its aim, the more. */
function sharesWorth(has: number, more: number, aim: number, most: number): number {
  const useful = Math.max(0, Math.min(more, aim - has))
  const lack = aim > 0 ? Math.max(0, aim - has - useful / 2) / aim : 0
  const over = more - useful
  if (over <= 0) return useful * lack
  const tight = most > aim ? Math.min(1, Math.max(0, has - aim) / (most - aim)) : 1
  return useful * lack + over * (enough + (nearCap - enough) * tight)
}
