import { normal, type Random, seededRandom } from '../../kit/random.ts'
import { mean, quantile } from '../../kit/statistics.ts'

/** Begins of slots with their weights, which sum to 1. */
export type Likely = readonly { at: number; weight: number }[]

/** Somebody who came on our advice, and when they might have come without it. */
export type Mover = {
  /** When they came and left, milliseconds. */
  from: number
  to: number
  places: number
  /** When they might have come instead, once for each belief about how people come: as many as every mover has. */
  likely: readonly Likely[]
  /** Whether it is sure that they would have come that day at all. */
  sure: boolean
}

/** People counted in the slots of some days: the first at `start`, the others behind it; NaN where nobody counted. */
export type Crowd = { start: number; slotMs: number; people: Float64Array }

export type Range = { mean: number; low: number; high: number }

/** What advice saved, in person-minutes over the limit; bounds hold the truth four times in five. */
export type Saved = {
  /** As it was counted. */
  crowded: number
  /** As it would have been without advice. */
  without: Range
  /** The difference of the two. */
  saved: Range
  /** Bounds of what was saved that hold it nineteen times in twenty: a claim is made beyond them alone. */
  surely: { least: number; most: number }
  /** Mean of what was saved, slot by slot. */
  bySlot: Float64Array
}

/**
 * Of those whose day alone we know so many would have come anyway. What the forecasts take out by, and as unsure as
 * twenty people would make us.
 */
const anyway = { come: 13, stay: 7 }

/** By so many minutes, as a standard deviation, we may be wrong about the hours of all of them together. */
const hourDoubt = 15

const minuteMs = 60_000

/**
 * How many person-minutes over a limit advice has saved: everybody who came on it is put back to when they would
 * probably have come, many times over, and the crowd is counted each time. What is unsure of each alone is drawn for
 * each; what may be wrong for all alike is drawn once for all.
 *
 * @param limit people from which the gym feels full
 * @see Rubin DB. Bayesian inference for causal effects: the role of randomization. Ann Stat 1978;6:34-58 (the outcome
 *   that was not seen is imputed, and the imputations' spread is the doubt).
 */
export function savedBy(
  crowd: Crowd,
  movers: readonly Mover[],
  { limit, seed, draws }: { limit: number; seed: string; draws: number },
): Saved {
  const random = seededRandom(`${seed} saved`)
  const others = withoutMovers(crowd, movers)
  const counted = overs(crowd.people, limit, crowd.slotMs)
  const crowded = sum(counted)
  const bySlot = new Float64Array(crowd.people.length)
  const totals = Array.from({ length: movers.length === 0 ? 1 : draws }, () => {
    const over = overs(imagined(crowd, others, movers, random), limit, crowd.slotMs)
    over.forEach((minutes, i) => {
      bySlot[i] = (bySlot[i] ?? 0) + (minutes - (counted[i] ?? 0)) / draws
    })
    return sum(over)
  })
  const range = (values: readonly number[]): Range => ({
    mean: mean(values),
    low: quantile(values, 0.1),
    high: quantile(values, 0.9),
  })
  const gains = totals.map((total) => total - crowded)
  const surely = { least: quantile(gains, 0.025), most: quantile(gains, 0.975) }
  return { crowded, without: range(totals), saved: range(gains), surely, bySlot }
}

/** The crowd less those who came on advice. Below zero where the counter saw fewer than the records. */
function withoutMovers(crowd: Crowd, movers: readonly Mover[]): Float64Array {
  const others = Float64Array.from(crowd.people)
  for (const { from, to, places } of movers) visit(crowd, others, { from, to, places: -places })
  return others
}

/** The crowd as it may have been without advice. */
function imagined(
  crowd: Crowd,
  others: Float64Array,
  movers: readonly Mover[],
  random: Random,
): Float64Array {
  const people = Float64Array.from(others)
  // What we believe may be wrong, but it is wrong for all alike.
  const belief = Math.floor(1e6 * random())
  const come = beta(random, anyway.come, anyway.stay)
  const late = hourDoubt * minuteMs * normal(random)
  for (const mover of movers) {
    const { from, to, places, sure, likely } = mover
    if (!sure && random() >= come) continue
    const hours = likely[belief % likely.length] ?? []
    const at = drawn(hours, random())
    // Whoever would have come in the same slot all the same came when they came.
    const same = at === undefined || (from >= at && from < at + crowd.slotMs)
    const start = same ? from : at + (hours.length > 1 ? late : 0) + random() * crowd.slotMs
    visit(crowd, people, { from: start, to: start + to - from, places })
  }
  return people
}

function drawn(likely: Likely, chance: number): number | undefined {
  let left = chance
  for (const { at, weight } of likely) {
    left -= weight
    if (left < 0) return at
  }
  return likely.at(-1)?.at
}

/** Adds somebody to every slot of their visit, as much of it as they are there. */
function visit(
  { start, slotMs }: Crowd,
  people: Float64Array,
  { from, to, places }: { from: number; to: number; places: number },
): void {
  const [first, last] = [(from - start) / slotMs, (to - start) / slotMs]
  for (let slot = Math.max(0, Math.floor(first)); slot < Math.min(people.length, last); slot++) {
    const part = Math.min(last, slot + 1) - Math.max(first, slot)
    people[slot] = (people[slot] ?? 0) + places * part
  }
}

/** Person-minutes over a limit in each slot; 0 where nobody counted. */
export function overs(people: Float64Array, limit: number, slotMs: number): Float64Array {
  return people.map((count) => (count > limit ? ((count - limit) * slotMs) / minuteMs : 0))
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)

/** A draw from the beta distribution with whole parameters: an order statistic of uniform draws. */
function beta(random: Random, a: number, b: number): number {
  const draws = Array.from({ length: a + b - 1 }, random).sort((x, y) => x - y)
  return draws[a - 1] ?? 0
}
