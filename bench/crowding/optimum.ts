/**
 * The least crowded day there can be: everyone who asks put where the sum of squares is least, knowing everything.
 *
 * People may be parted, so this is a bound that no policy reaches. Each habit in turn fills the lowest slots of its
 * window like water, until nothing moves: the sum is convex and the windows don't depend on each other.
 *
 * @param staying people who don't ask, per slot
 * @param asking people who ask, by the slot they usually come in
 * @param reach slots that one may be moved
 * @see Tseng P. Convergence of a block coordinate descent method for nondifferentiable minimization. J Optim Theory Appl 2001;109:475-494.
 */
export function optimum(staying: readonly number[], asking: readonly number[], reach: number): number[] {
  const n = staying.length
  const load = staying.map((people, i) => people + (asking[i] ?? 0))
  const put = asking.map((people, i) => Array.from({ length: n }, (_, k) => (k === i ? people : 0)))
  for (let round = 0; round < 500; round++) {
    let moved = 0
    for (const [habit, people] of asking.entries()) {
      if (people === 0) continue
      const own = put[habit] ?? []
      const first = Math.max(0, habit - reach)
      const rest = load.slice(first, habit + reach + 1).map((total, k) => total - (own[first + k] ?? 0))
      const level = waterLevel(rest, people)
      rest.forEach((others, k) => {
        const here = Math.max(0, level - others)
        moved += Math.abs(here - (own[first + k] ?? 0))
        own[first + k] = here
        load[first + k] = others + here
      })
    }
    if (moved < 1e-6) break
  }
  return load
}

/** The height to which so much water fills a ground. */
function waterLevel(ground: readonly number[], water: number): number {
  const sorted = [...ground].sort((a, b) => a - b)
  let sum = water
  for (let i = 0; i < sorted.length; i++) {
    sum += sorted[i] ?? 0
    const level = sum / (i + 1)
    if (level <= (sorted[i + 1] ?? Number.POSITIVE_INFINITY)) return level
  }
  return 0
}
