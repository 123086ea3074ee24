import type { Table } from './table.ts'

/** Bins to a feature; bin 0 is kept for what is not known. */
export const bins = 64

/** A table with every value replaced by its bin, column after column. */
export type Binned = { rows: number; bins: Uint8Array }

/** Upper edges of a feature's bins: its quantiles, without repeats. A feature that never varies has none. */
export function edgesOf({ rows, values }: Table, feature: number): Float32Array {
  const column = values.subarray(feature * rows, (feature + 1) * rows)
  const known = column.filter((value) => !Number.isNaN(value)).sort()
  const edges: number[] = []
  for (let b = 1; b < bins - 1; b++) {
    const edge = known[Math.floor((b * known.length) / (bins - 1))]
    if (edge !== undefined && edge !== edges.at(-1) && edge !== known.at(-1)) edges.push(edge)
  }
  return Float32Array.from(edges)
}

/** Puts every value into its feature's bin. */
export function binTable({ rows, features, values }: Table, edges: readonly Float32Array[]): Binned {
  const binned = new Uint8Array(rows * features)
  for (let f = 0; f < features; f++) {
    const cuts = edges[f] ?? new Float32Array()
    for (let at = f * rows; at < (f + 1) * rows; at++) {
      const value = values[at] ?? Number.NaN
      if (!Number.isNaN(value)) binned[at] = 1 + countBelow(cuts, value)
    }
  }
  return { rows, bins: binned }
}

/** How many edges lie strictly under a value. */
function countBelow(edges: Float32Array, value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
