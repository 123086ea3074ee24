/** How often a value was read, and on how many dates. */
export type Frequency = { count: number; readings: number; days: number }

/** A crowd happens to reach its highest value once; a counter that can't go further reaches it again and again. */
const leastReadings = 10
const leastDays = 4

/** Times as many readings at the top as at any of the three values below it. */
const pileUp = 2.5

/** A hall that lets nobody in beyond its capacity piles up there too, and its counter is right. */
const pileUpAtCapacity = 6

/** The fewest people a counter would stop at. */
const leastTop = 5

/**
 * The value a counter can't count beyond, or undefined when it shows no such wall.
 *
 * @param highest the highest values read, in any order
 * @param capacities what the hall holds, now and as the readings say
 */
export function ceilingOf(
  highest: readonly Frequency[],
  capacities: ReadonlySet<number>,
): number | undefined {
  const top = highest.reduce<Frequency | undefined>((a, b) => (a && a.count > b.count ? a : b), undefined)
  if (!top || top.count < leastTop || top.readings < leastReadings || top.days < leastDays) return undefined
  const times = capacities.has(top.count) ? pileUpAtCapacity : pileUp
  const below = highest.filter(({ count }) => count < top.count && count >= top.count - 3)
  return below.every(({ readings }) => top.readings >= times * readings) ? top.count : undefined
}
