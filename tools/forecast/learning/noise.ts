import { quantile } from '../../kit/statistics.ts'

/**
 * How much more or fewer people came on a day than expected, on the root scale: 2 (sqrt(people / expected) - 1).
 * Its noise hardly depends on how many were expected, and it stands at -2, not at minus infinity, for nobody.
 */
export type DayError = {
  /** Number of the day; days that are left out leave a gap. */
  day: number
  value: number
  /** Usual size of the value on such a day, a standard deviation. */
  sd: number
  /** A named stretch of days that the forecast may get wrong as a whole, and by how much. */
  doubt?: { name: string; sd: number }
}

/** How a series' errors behave: `persistent` is the part of the variance that fades over days, as weather does. */
export type Noise = { scale: number; persistent: number }

/** How much of yesterday's slow part is left today. */
export const persistence = 0.5

/** The factor of people that an error means: 0 is 1, -0.27 is 0.75. */
export const factorOf = (value: number): number => Math.max(0, 1 + value / 2) ** 2

/**
 * The error of a day.
 *
 * @param grain people who come and go together, in effect: the variance of a day's sum per person expected
 */
export function rootRatio(people: number, expected: number, grain: number): number {
  return 2 * (Math.sqrt((people + grain / 4) / (expected + grain / 4)) - 1)
}

/** Days whose worth the first guess has against a series' own record. */
const guessed = 20
const guessedPairs = 30

/** No series is quieter than this part of the first guess. */
const quietest = 0.5

/** Days count at most as so many standard deviations. */
export const clip = 3.5

/**
 * Learns from past errors how large they usually are, in units of a first guess, and how they hang together.
 * Robust: a few odd days move neither.
 *
 * @param errors with the first guess as `sd`
 * @param guess the persistent part where there is no record yet
 */
export function learnNoise(errors: readonly DayError[], guess: number): Noise {
  const usual = errors.filter(({ doubt }) => !doubt)
  const n = usual.length
  const middle =
    n > 0
      ? quantile(
          usual.map(({ value, sd }) => Math.abs(value) / sd),
          0.5,
        ) / 0.6745
      : 1
  const scale = Math.max(quietest, (n * middle + guessed) / (n + guessed))
  const sizes = usual.map(({ value, sd }) => Math.max(-clip, Math.min(clip, value / sd / scale)))
  const neighbours = sizes.flatMap((size, i) =>
    i > 0 && (usual[i]?.day ?? 0) - (usual[i - 1]?.day ?? 0) === 1 ? [size * (sizes[i - 1] ?? 0)] : [],
  )
  const variance = sizes.reduce((sum, size) => sum + size * size, 0) / Math.max(1, n)
  const together = neighbours.reduce((sum, product) => sum + product, 0) / Math.max(variance, 1e-9)
  const learned = (together / persistence + guessedPairs * guess) / (neighbours.length + guessedPairs)
  return { scale, persistent: Math.max(0, Math.min(0.9, learned)) }
}
