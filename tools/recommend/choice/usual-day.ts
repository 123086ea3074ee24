/** One day of the past: its place before the day that is asked about, and its people per slot. */
export type PastDay = {
  /** Days before, 7 for the same weekday of last week. */
  before: number
  /** Whether both days are working days, or both are of the weekend. */
  alike: boolean
  /** People per slot of the day; NaN where nobody counted or the doors were closed. */
  people: ArrayLike<number>
}

/** Days that are looked back on. */
export const usualDays = 56

/** What a week later weighs less, and what another day of the same kind weighs beside the same weekday. */
const weekly = 0.85
const otherDays = 0.1

/** Neighbouring slots are averaged with weights of a bell so many slots wide: eight days alone are rough. */
const bell = 1.2
const reach = 3

/**
 * What a day usually brings, slot by slot: a mean of the weeks before, newer ones and the same weekday weighing
 * more, smoothed over neighbouring slots.
 *
 * @returns people per slot, NaN where nothing is known
 */
export function usualDay(length: number, past: readonly PastDay[]): Float64Array {
  const sums = new Float64Array(length)
  const weights = new Float64Array(length)
  for (const { before, alike, people } of past) {
    const weight = weightOf(before, alike)
    for (let i = 0; i < length && weight > 0; i++) {
      const value = people[i] ?? Number.NaN
      if (Number.isNaN(value)) continue
      sums[i] = (sums[i] ?? 0) + weight * value
      weights[i] = (weights[i] ?? 0) + weight
    }
  }
  return smooth(sums.map((sum, i) => ((weights[i] ?? 0) > 0 ? sum / (weights[i] ?? 1) : Number.NaN)))
}

function weightOf(before: number, alike: boolean): number {
  if (before < 1 || before > usualDays) return 0
  if (before % 7 === 0) return weekly ** (before / 7 - 1)
  return alike ? otherDays * weekly ** (before / 7) : 0
}

/**
 * Averages neighbours along a straight line, so that a steep morning is not flattened where the doors open. What is
 * not known neither counts nor is filled.
 *
 * @see Fan J, Gijbels I. Local Polynomial Modelling and Its Applications. 1996, chapter 3.
 */
function smooth(values: Float64Array): Float64Array {
  return values.map((value, i) => {
    if (Number.isNaN(value)) return value
    let [w0, w1, w2, y0, y1] = [0, 0, 0, 0, 0]
    for (let k = Math.max(0, i - reach); k <= Math.min(values.length - 1, i + reach); k++) {
      const near = values[k] ?? Number.NaN
      if (Number.isNaN(near)) continue
      const weight = Math.exp(-0.5 * ((k - i) / bell) ** 2)
      w0 += weight
      w1 += weight * (k - i)
      w2 += weight * (k - i) ** 2
      y0 += weight * near
      y1 += weight * near * (k - i)
    }
    const spread = w0 * w2 - w1 ** 2
    return spread > 1e-9 ? Math.max(0, (w2 * y0 - w1 * y1) / spread) : y0 / w0
  })
}
