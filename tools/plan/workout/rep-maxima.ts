/** Above so many repetitions the formulas are no estimate any more. */
const mostReps = 10

const usable = (kg: number, reps: number) =>
  Number.isFinite(kg) && kg > 0 && Number.isInteger(reps) && reps >= 1 && reps <= mostReps

/**
 * What could be lifted once, by Epley. One repetition is a measurement, not an estimate: the bare formula would add
 * 3.3 % to it.
 *
 * @param kg lifted
 * @param reps done with it, 1 to 10
 * @returns kg, not rounded; undefined where the formula says nothing
 * @see Epley B. Poundage chart. Boyd Epley Workout. Lincoln 1985.
 * @example
 * epley(100, 5) // 116.67
 */
export function epley(kg: number, reps: number): number | undefined {
  if (!usable(kg, reps)) return undefined
  return reps === 1 ? kg : kg * (1 + reps / 30)
}

/**
 * What could be lifted once, by Brzycki; the more careful one, equal to Epley's at ten repetitions.
 *
 * @param kg lifted
 * @param reps done with it, 1 to 10
 * @returns kg, not rounded; undefined where the formula says nothing
 * @see Brzycki M. Strength testing: predicting a one-rep max from reps-to-fatigue. JOPERD 1993;64(1):88-90,
 *   doi 10.1080/07303084.1993.10606684
 * @example
 * brzycki(100, 5) // 112.5
 */
export function brzycki(kg: number, reps: number): number | undefined {
  return usable(kg, reps) ? (kg * 36) / (37 - reps) : undefined
}

/**
 * Part of the one-repetition maximum that a weight is, if so many repetitions are possible with it: Brzycki turned
 * around. From 20 repetitions on it is a rough guess and falls no further than a quarter.
 *
 * @param possible repetitions done and left in reserve together
 * @returns 0.25 to 1
 * @example
 * intensityOf(8) // 0.806
 */
export function intensityOf(possible: number): number {
  return Math.min(1, Math.max(0.25, (37 - possible) / 36))
}
