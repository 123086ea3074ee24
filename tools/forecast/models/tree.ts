import { type Binned, binTable } from './bins.ts'
import type { Table } from './table.ts'

/** A tree as arrays: node i asks `feature[i]` whether its bin is at most `cut[i]`; -1 marks a leaf. */
export type Tree = {
  feature: Int16Array
  cut: Uint8Array
  left: Int16Array
  right: Int16Array
  value: Float64Array
}

/** Trees whose answers add up. */
export type Boosted = {
  base: number
  trees: readonly Tree[]
  /** Edges of each feature's bins. */
  edges: readonly Float32Array[]
  /** What each feature's splits took off the loss; together 1. */
  importance: Float64Array
}

/** A tree with room for so many nodes, all of them leaves of value 0. */
export function emptyTree(size: number): Tree {
  return {
    feature: new Int16Array(size).fill(-1),
    cut: new Uint8Array(size),
    left: new Int16Array(size),
    right: new Int16Array(size),
    value: new Float64Array(size),
  }
}

/** The value of the leaf that a row falls into. */
export function leafOf(tree: Tree, { rows, bins }: Binned, row: number): number {
  let node = 0
  for (;;) {
    const feature = tree.feature[node] ?? -1
    if (feature < 0) return tree.value[node] ?? 0
    const left = (bins[feature * rows + row] ?? 0) <= (tree.cut[node] ?? 0)
    node = (left ? tree.left[node] : tree.right[node]) ?? 0
  }
}

/** What the trees say of each row of a table with the features they were grown on. */
export function boosted({ base, trees, edges }: Boosted, table: Table): Float64Array {
  const binned = binTable(table, edges)
  const answers = new Float64Array(table.rows).fill(base)
  for (const tree of trees) {
    for (let row = 0; row < table.rows; row++) answers[row] = (answers[row] ?? 0) + leafOf(tree, binned, row)
  }
  return answers
}
