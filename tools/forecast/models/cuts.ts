import { type Binned, bins } from './bins.ts'

/** Where a tree parts its rows: bins up to `cut` go left. */
export type Split = { feature: number; cut: number; gain: number }

/** Sums over a leaf's rows per feature and bin: entry `feature * bins + bin`. */
export type Sums = { gradients: Float64Array; weights: Float64Array; rows: Float64Array }

type Context = { binned: Binned; gradient: Float64Array; weight: Float64Array; features: Int32Array }

/** Sums up the rows inside a leaf. This loop is where the time of a fit goes. */
export function sumUp(
  { binned, gradient, weight, features }: Context,
  inside: Int32Array,
  width: number,
): Sums {
  const gradients = new Float64Array(width * bins)
  const weights = new Float64Array(width * bins)
  const rows = new Float64Array(width * bins)
  const g = new Float64Array(inside.length)
  const w = new Float64Array(inside.length)
  inside.forEach((row, k) => {
    g[k] = gradient[row] ?? 0
    w[k] = weight[row] ?? 0
  })
  for (const feature of features) {
    const column = binned.bins.subarray(feature * binned.rows, (feature + 1) * binned.rows)
    const offset = feature * bins
    for (let k = 0; k < inside.length; k++) {
      const b = offset + (column[inside[k] ?? 0] ?? 0)
      gradients[b] = (gradients[b] ?? 0) + (g[k] ?? 0)
      weights[b] = (weights[b] ?? 0) + (w[k] ?? 0)
      rows[b] = (rows[b] ?? 0) + 1
    }
  }
  return { gradients, weights, rows }
}

/** What is left of a parent's sums without a child's; written into the parent's own memory. */
export function takeAway(parent: Sums, child: Sums, features: Int32Array): Sums {
  for (const feature of features) {
    for (let b = feature * bins; b < (feature + 1) * bins; b++) {
      parent.gradients[b] = (parent.gradients[b] ?? 0) - (child.gradients[b] ?? 0)
      parent.weights[b] = (parent.weights[b] ?? 0) - (child.weights[b] ?? 0)
      parent.rows[b] = (parent.rows[b] ?? 0) - (child.rows[b] ?? 0)
    }
  }
  return parent
}

type Limits = { ridge: number; leastRows: number }

/** The cut that takes most off the loss, over all features and bins; undefined when none does. */
export function bestSplit(size: number, sums: Sums, features: Int32Array, limits: Limits): Split | undefined {
  const first = features[0]
  if (first === undefined || size < 2 * limits.leastRows) return undefined
  const total = { gradient: 0, weight: 0, rows: size }
  for (let b = first * bins; b < (first + 1) * bins; b++) {
    total.gradient += sums.gradients[b] ?? 0
    total.weight += sums.weights[b] ?? 0
  }
  let best: Split | undefined
  for (const feature of features) {
    const found = bestCut(feature, sums, total, limits, best?.gain ?? 1e-12)
    if (found) best = found
  }
  return best
}

type Total = { gradient: number; weight: number; rows: number }

/** The best cut of one feature that beats `least`. */
function bestCut(
  feature: number,
  { gradients, weights, rows }: Sums,
  total: Total,
  { ridge, leastRows }: Limits,
  least: number,
): Split | undefined {
  const worth = (gradient: number, weight: number) => (gradient * gradient) / (weight + ridge)
  const whole = worth(total.gradient, total.weight)
  let best: Split | undefined
  let gradient = 0
  let weight = 0
  let count = 0
  for (let cut = 0; cut < bins - 1; cut++) {
    const b = feature * bins + cut
    if (rows[b] === 0) continue
    gradient += gradients[b] ?? 0
    weight += weights[b] ?? 0
    count += rows[b] ?? 0
    if (count < leastRows) continue
    if (total.rows - count < leastRows) break
    const gain = worth(gradient, weight) + worth(total.gradient - gradient, total.weight - weight) - whole
    if (gain > (best?.gain ?? least)) best = { feature, cut, gain }
  }
  return best
}
