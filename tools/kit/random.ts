/** A source of numbers in [0, 1). */
export type Random = () => number

/**
 * A repeatable source of chance, grown from a word: the same word gives the same numbers.
 *
 * @see Doty-Humphrey C. sfc32, PractRand 2010; the word is spread by xmur3 (Wildman, 2017)
 * @example
 * seededRandom('turn 7')() === seededRandom('turn 7')() // true
 */
export function seededRandom(seed: string): Random {
  const next = spread(seed)
  let a = next()
  let b = next()
  let c = next()
  let counter = 1
  return () => {
    const sum = (((a + b) | 0) + counter++) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
}

/** Turns a word into a stream of well mixed 32-bit integers. */
function spread(word: string): () => number {
  let hash = 1_779_033_703 ^ word.length
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 3_432_918_353)
    hash = (hash << 13) | (hash >>> 19)
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507)
    hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909)
    hash ^= hash >>> 16
    return hash >>> 0
  }
}

/**
 * A draw from the normal distribution.
 *
 * @see Box GEP, Muller ME. A note on the generation of random normal deviates. Ann Math Statist 1958;29:610-611.
 */
export function normal(random: Random, mean = 0, deviation = 1): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  return mean + deviation * radius * Math.cos(2 * Math.PI * random())
}

/** A draw whose logarithm is normal; `median` in the unit of the result, `sigma` of the logarithm. */
export function logNormal(random: Random, median: number, sigma: number): number {
  return median * Math.exp(normal(random, 0, sigma))
}

/**
 * A count of independent events with the given mean.
 *
 * Exact by multiplication under a mean of 30, above it the sum of halves, so that it never runs out of digits.
 *
 * @see Knuth DE. The Art of Computer Programming, vol. 2, 3.4.1.
 */
export function poisson(random: Random, mean: number): number {
  if (mean <= 0) return 0
  if (mean > 30) return poisson(random, mean / 2) + poisson(random, mean / 2)
  const limit = Math.exp(-mean)
  let product = random()
  let count = 0
  while (product > limit) {
    product *= random()
    count++
  }
  return count
}

/** Picks an item with a chance in proportion to its weight. */
export function pick<T>(random: Random, items: readonly T[], weight: (item: T) => number): T {
  const total = items.reduce((sum, item) => sum + weight(item), 0)
  let left = random() * total
  for (const item of items) {
    left -= weight(item)
    if (left < 0) return item
  }
  const last = items.at(-1)
  if (last === undefined) throw new RangeError('pick needs at least one item')
  return last
}
