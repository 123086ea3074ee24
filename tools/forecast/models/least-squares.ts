import { solve } from '../../kit/cholesky.ts'

/**
 * Rows of a design matrix with few entries each: row i holds `values[k]` in column `columns[k]` for k from
 * `starts[i]` to `starts[i + 1]`.
 */
export type Design = { width: number; starts: Int32Array; columns: Int32Array; values: Float64Array }

/** Collects rows of [column, value, column, value, ...] into a design. */
export function designOf(width: number, rows: readonly (readonly number[])[]): Design {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach((row, i) => {
    starts[i + 1] = (starts[i] ?? 0) + row.length / 2
  })
  const size = starts[rows.length] ?? 0
  const columns = new Int32Array(size)
  const values = new Float64Array(size)
  let at = 0
  for (const row of rows) {
    for (let k = 0; k < row.length; k += 2) {
      columns[at] = row[k] ?? 0
      values[at] = row[k + 1] ?? 0
      at++
    }
  }
  return { width, starts, columns, values }
}

/** The product of each row with the coefficients. */
export function times(design: Design, coefficients: Float64Array): Float64Array {
  return Float64Array.from({ length: design.starts.length - 1 }, (_, i) => {
    let sum = 0
    for (let k = design.starts[i] ?? 0; k < (design.starts[i + 1] ?? 0); k++) {
      sum += (design.values[k] ?? 0) * (coefficients[design.columns[k] ?? 0] ?? 0)
    }
    return sum
  })
}

/**
 * Weighted ridge regression: minimises Σ w (y - Xb)² + Σ penalty (b - prior)².
 *
 * @param penalty one a column, positive
 * @see Hoerl AE, Kennard RW. Ridge regression: biased estimation for nonorthogonal problems. Technometrics 1970;12:55-67.
 */
export function ridge(
  design: Design,
  target: Float64Array,
  weight: Float64Array,
  penalty: Float64Array,
  prior: Float64Array = new Float64Array(design.width),
): Float64Array {
  const n = design.width
  const normal = new Float64Array(n * n)
  const right = new Float64Array(n)
  for (let c = 0; c < n; c++) {
    normal[c * n + c] = penalty[c] ?? 0
    right[c] = (penalty[c] ?? 0) * (prior[c] ?? 0)
  }
  for (let i = 0; i < target.length; i++) {
    const from = design.starts[i] ?? 0
    const to = design.starts[i + 1] ?? 0
    const w = weight[i] ?? 0
    const y = target[i] ?? 0
    for (let k = from; k < to; k++) {
      const c = design.columns[k] ?? 0
      const x = w * (design.values[k] ?? 0)
      right[c] = (right[c] ?? 0) + x * y
      for (let j = from; j < to; j++) {
        const d = design.columns[j] ?? 0
        if (d <= c) normal[c * n + d] = (normal[c * n + d] ?? 0) + x * (design.values[j] ?? 0)
      }
    }
  }
  return solve(normal, right)
}

/**
 * The same for the absolute loss, by iteratively reweighted least squares.
 *
 * @param scale of an ordinary error: nearer to zero than a tenth of it counts as zero
 * @see Schlossmacher EJ. An iterative technique for absolute deviations curve fitting. J Am Stat Assoc 1973;68:857-859.
 */
export function absoluteRidge(
  design: Design,
  target: Float64Array,
  weight: Float64Array,
  penalty: Float64Array,
  { scale, rounds = 6, prior }: { scale: number; rounds?: number; prior?: Float64Array },
): Float64Array {
  let found = ridge(design, target, weight, penalty, prior)
  for (let round = 0; round < rounds; round++) {
    const made = times(design, found)
    const again = weight.map((w, i) => {
      const error = Math.abs((target[i] ?? 0) - (made[i] ?? 0))
      return (w * scale) / Math.max(error, 0.1 * scale)
    })
    found = ridge(design, target, again, penalty, prior)
  }
  return found
}
