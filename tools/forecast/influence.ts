import type { Prediction } from './store.ts'

/** What is thought of advice before any was given: one taken place in three brings someone who would not have come. */
const prior = { places: 20, share: 0.35 }

/** The learned part of taken advice that brings a member, drawn to the prior while there is little of it. */
export function complianceOf({ taken, came }: { taken: number; came: number }): number {
  return (came + prior.places * prior.share) / (taken + prior.places)
}

/** Places granted in a slot of a split. */
export type Granted = { split: string; slot: Date; places: number }

/**
 * Adds to each forecast the people whom granted places will bring, in the split and in the whole, and keeps what
 * was expected without them as its demand.
 *
 * @param compliance part of the granted places that bring someone, 0 to 1
 */
export function withGranted(
  rows: readonly Prediction[],
  granted: readonly Granted[],
  compliance: number,
): Prediction[] {
  const brought = new Map<string, number>()
  for (const { split, slot, places } of granted) {
    for (const series of [split, 'all']) {
      const key = `${series} ${slot.getTime()}`
      brought.set(key, (brought.get(key) ?? 0) + places * compliance)
    }
  }
  return rows.map((row) => {
    const more = brought.get(`${row.split} ${row.slot.getTime()}`) ?? 0
    if (more === 0) return { ...row, demand: null }
    return {
      ...row,
      demand: row.mean,
      mean: row.mean + more,
      low: row.low + more,
      high: row.high + more,
      ...(row.reasons ? { reasons: { ...row.reasons, advice: more } } : {}),
    }
  })
}
