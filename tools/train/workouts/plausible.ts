import { isLoadable } from '../../plan/index.ts'
import type { Measured, WorkSet } from './set.ts'

export type Field = 'reps' | 'kg' | 'seconds' | 'metres' | 'rir'

/** What no set has: these are never kept. */
export const possible: Readonly<Record<Field, { least: number; most: number }>> = {
  reps: { least: 1, most: 1000 },
  kg: { least: 0, most: 1000 },
  seconds: { least: 1, most: 86_400 },
  metres: { least: 1, most: 300_000 },
  rir: { least: 0, most: 10 },
}

/** The first figure of a set that can't be, or undefined. Repetitions come whole. */
export function impossibleIn(set: WorkSet): { field: Field; value: number } | undefined {
  for (const field of ['reps', 'kg', 'seconds', 'metres', 'rir'] as const) {
    const value = set[field]
    if (value === null) continue
    const { least, most } = possible[field]
    const whole = field !== 'reps' || Number.isInteger(value)
    if (!(value >= least && value <= most) || !whole) return { field, value }
  }
  return undefined
}

/** kg that only a handful of people have lifted without help; half of it is rare in a gym. Rough: records as of 2025. */
function heaviest({ id, equipment, pattern, compound }: Measured): number {
  if (equipment.includes('legPress') || equipment.includes('hackSquat') || id.includes('hip-thrust'))
    return 700
  if (equipment.includes('calfMachine')) return 500
  if (equipment.includes('dumbbells') || equipment.includes('kettlebell')) return 120
  if (!compound) return 240
  const byPattern: Partial<Record<Measured['pattern'], number>> = {
    squat: 500,
    hinge: 510,
    horizontalPush: 360,
    verticalPush: 240,
    carry: 300,
  }
  return byPattern[pattern] ?? 360
}

/** Metres a second that are faster than anybody: on foot and at machines, and on wheels. */
const fastest = { foot: 10.5, wheels: 20 } as const

/** Figures that are possible, and likelier a slip: asked about before they are kept. */
export function doubtfulIn(set: WorkSet, exercise: Measured, best: number | undefined): Field | undefined {
  const { reps, kg, seconds, metres } = set
  if (kg !== null && kg > usualMost(exercise, best)) return 'kg'
  if (reps !== null && reps > (kg ? 100 : 200)) return 'reps'
  if (seconds !== null && seconds > (exercise.measure === 'minutes' ? 6 : 1) * 3600) return 'seconds'
  if (metres !== null && metres > 100_000) return 'metres'
  const limit = exercise.equipment.includes('bike') ? fastest.wheels : fastest.foot
  return metres !== null && seconds !== null && metres / seconds > limit ? 'metres' : undefined
}

/** Above so many kg it is asked: by what they lifted before, or for somebody new by what few ever lift. */
function usualMost(exercise: Measured, best: number | undefined): number {
  const most = heaviest(exercise)
  const added = isLoadable(exercise) ? 1 : 0.4
  if (best === undefined || best === 0) return (most * added) / 2
  return Math.min(most, Math.max(1.6 * best, best + 30))
}

const kgPerPound = 0.45359237

/** What a doubtful figure may have been instead, likeliest first: a digit too many, or pounds. */
export function meaningsOf(
  field: Field,
  set: WorkSet,
  exercise: Measured,
  best: number | undefined,
): number[] {
  const value = set[field]
  if (value === null) return []
  const guesses = field === 'kg' ? [value / 10, value * kgPerPound] : field === 'metres' ? [] : [value / 10]
  return guesses
    .map((guess) => Math.round(guess * 100) / 100)
    .filter((guess) => {
      const other = { ...set, [field]: guess }
      return !impossibleIn(other) && doubtfulIn(other, exercise, best) === undefined
    })
}
