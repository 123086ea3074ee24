/**
 * The weighted quantile of some rows' values: the least value with at least that part of the weight at or under it;
 * 0 of none.
 *
 * Found by selection, without sorting: a boosting asks for one in every leaf of every tree.
 *
 * @param rows indices into values and weight
 * @see Hoare CAR. Algorithm 65: find. Commun ACM 1961;4:321-322.
 */
export function weightedQuantile(
  values: Float64Array,
  weight: Float64Array,
  rows: Int32Array,
  quantile: number,
): number {
  const v = new Float64Array(rows.length)
  const w = new Float64Array(rows.length)
  let total = 0
  for (let i = 0; i < rows.length; i++) {
    v[i] = values[rows[i] ?? 0] ?? 0
    w[i] = weight[rows[i] ?? 0] ?? 0
    total += w[i] ?? 0
  }
  let wanted = quantile * total
  let low = 0
  let high = v.length
  while (low < high) {
    const pivot = middleOf(v[low] ?? 0, v[(low + high) >> 1] ?? 0, v[high - 1] ?? 0)
    const { less, equal, under, same } = parted(v, w, low, high, pivot)
    if (wanted <= under && less > low) high = less
    else if (wanted <= under + same || equal === high) return pivot
    else {
      wanted -= under + same
      low = equal
    }
  }
  return 0
}

const middleOf = (a: number, b: number, c: number) => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))

/** Moves what is under the pivot to the front and what equals it next; tells where each ends and what it weighs. */
function parted(v: Float64Array, w: Float64Array, low: number, high: number, pivot: number) {
  let less = low
  let equal = low
  let under = 0
  let same = 0
  for (let i = low; i < high; i++) {
    const value = v[i] ?? 0
    if (value > pivot) continue
    const weight = w[i] ?? 0
    swap(v, w, i, equal)
    if (value < pivot) {
      swap(v, w, equal, less)
      less++
      under += weight
    } else same += weight
    equal++
  }
  return { less, equal, under, same }
}

function swap(v: Float64Array, w: Float64Array, a: number, b: number) {
  const value = v[a] ?? 0
  const weight = w[a] ?? 0
  v[a] = v[b] ?? 0
  w[a] = w[b] ?? 0
  v[b] = value
  w[b] = weight
}
