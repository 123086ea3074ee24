/**
 * Solves a symmetric positive system, row by row in one array, of which the lower half is given, by Cholesky's decomposition in place. What
 * lies left of a row's first entry stays zero and is passed over: columns that never meet should come first.
 *
 * @see George A, Liu JW. Computer Solution of Large Sparse Positive Definite Systems. 1981, chapter 4 (envelopes).
 */
export function solve(lower: Float64Array, right: Float64Array): Float64Array {
  const n = right.length
  const first = Int32Array.from({ length: n }, (_, i) => firstEntry(lower, n, i))
  for (let i = 0; i < n; i++) {
    for (let j = first[i] ?? 0; j <= i; j++) {
      let sum = lower[i * n + j] ?? 0
      for (let k = Math.max(first[i] ?? 0, first[j] ?? 0); k < j; k++)
        sum -= (lower[i * n + k] ?? 0) * (lower[j * n + k] ?? 0)
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[j * n + j] ?? 1)
    }
  }
  const x = Float64Array.from(right)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - (lower[i * n + k] ?? 0) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / (lower[i * n + i] ?? 1)
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = (x[i] ?? 0) - (lower[k * n + i] ?? 0) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / (lower[i * n + i] ?? 1)
  }
  return x
}

function firstEntry(lower: Float64Array, n: number, row: number): number {
  let column = 0
  while (column < row && lower[row * n + column] === 0) column++
  return column
}
