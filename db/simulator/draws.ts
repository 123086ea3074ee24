import { pick, type Random } from '../../tools/kit/random.ts'

/** Draws `count` different items, each with a chance in proportion to its weight among those left. */
export function drawWithout<T>(
  random: Random,
  items: readonly T[],
  count: number,
  weight: (item: T) => number,
): T[] {
  if (count === 0) return []
  const first = pick(random, items, weight)
  const left = items.filter((item) => item !== first)
  return [first, ...drawWithout(random, left, count - 1, weight)]
}

/**
 * A draw between 0 and 1 from a distribution shaped like the beta, with a closed inverse.
 *
 * @see Kumaraswamy P. A generalized probability density function for double-bounded random processes.
 *   J Hydrol 1980;46:79-88.
 */
export function kumaraswamy(random: Random, a: number, b: number): number {
  return (1 - (1 - random()) ** (1 / b)) ** (1 / a)
}

/** A random UUID, version 4. */
export function uuid(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
  const variant = '89ab'[Math.floor(random() * 4)]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** Draws until someone is drawn whom it suits, each time with the chance `suits` gives. */
export function drawUntil<T>(random: Random, draw: (random: Random) => T, suits: (item: T) => number): T {
  for (;;) {
    const item = draw(random)
    if (random() < suits(item)) return item
  }
}

/** The same as `pick` for many draws from one list: the weights are summed up once. */
export function drawer<T>(items: readonly T[], weight: (item: T) => number): (random: Random) => T {
  let total = 0
  const sums = items.map((item) => {
    total += weight(item)
    return total
  })
  return (random) => {
    const at = random() * total
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    const item = items[low]
    if (item === undefined) throw new RangeError('nobody to draw from')
    return item
  }
}
