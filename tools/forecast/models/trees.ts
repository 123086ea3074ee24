import type { Random } from '../../kit/random.ts'
import { type Binned, binTable, edgesOf } from './bins.ts'
import { bestSplit, type Split, type Sums, sumUp, takeAway } from './cuts.ts'
import type { Table } from './table.ts'
import { type Boosted, emptyTree, leafOf, type Tree } from './tree.ts'
import { weightedQuantile } from './weighted-quantile.ts'

export type BoostingSettings = {
  trees: number
  leaves: number
  /** Part of each tree's answer that is taken. */
  rate: number
  /** Fewest rows in a leaf. */
  leastRows: number
  /** Part of the rows, and of the features, that each tree sees. */
  rowShare: number
  featureShare: number
  /** Added to each leaf's weight when splits are compared, in rows of mean weight. */
  ridge: number
  /** 0.5 learns the median (absolute loss), others a quantile (pinball loss). */
  quantile: number
}

/** Rows to learn from: one target and one positive weight each. */
export type Sample = { table: Table; target: Float64Array; weight: Float64Array }

/**
 * Histogram gradient boosting with the absolute or a pinball loss; trees grow best leaf first, and leaves hold the
 * weighted quantile of their residuals.
 *
 * @see Friedman JH. Greedy function approximation: a gradient boosting machine. Ann Stat 2001;29:1189-1232.
 * @see Ke G, et al. LightGBM: a highly efficient gradient boosting decision tree. NIPS 2017.
 */
export function boost(sample: Sample, settings: BoostingSettings, random: Random): Boosted {
  const { table, target, weight } = sample
  const edges = Array.from({ length: table.features }, (_, f) => edgesOf(table, f))
  const binned = binTable(table, edges)
  const all = Int32Array.from({ length: table.rows }, (_, i) => i)
  const varying = Int32Array.from(edges.flatMap((cuts, f) => (cuts.length > 0 ? [f] : [])))
  const base = weightedQuantile(target, weight, all, settings.quantile)
  const fitted = new Float64Array(table.rows).fill(base)
  const importance = new Float64Array(table.features)
  const count = table.rows > 0 && varying.length > 0 ? settings.trees : 0
  const trees = Array.from({ length: count }, () => {
    const rows = someOf(all, settings.rowShare, random)
    const features = someOf(varying, settings.featureShare, random)
    const tree = growTree({ ...sample, binned, fitted }, rows, features, settings, importance)
    for (let i = 0; i < table.rows; i++) fitted[i] = (fitted[i] ?? 0) + leafOf(tree, binned, i)
    return tree
  })
  const total = importance.reduce((sum, gain) => sum + gain, 0)
  return { base, trees, edges, importance: importance.map((gain) => (total > 0 ? gain / total : 0)) }
}

/** A random part of the items, in their order; at least one. */
function someOf(items: Int32Array, share: number, random: Random): Int32Array {
  if (share >= 1) return items
  const some = new Int32Array(items.length)
  let taken = 0
  for (let i = 0; i < items.length; i++) if (random() < share) some[taken++] = items[i] ?? 0
  return taken > 0 ? some.subarray(0, taken) : items
}

type Leaf = { node: number; rows: Int32Array; sums: Sums; split: Split | undefined }

type Growing = Sample & { binned: Binned; fitted: Float64Array }

/** Grows one tree on what the trees before it left over. */
function growTree(
  { table, target, weight, binned, fitted }: Growing,
  rows: Int32Array,
  features: Int32Array,
  settings: BoostingSettings,
  importance: Float64Array,
): Tree {
  const { quantile } = settings
  const residual = new Float64Array(table.rows)
  const gradient = new Float64Array(table.rows)
  let allWeight = 0
  for (let i = 0; i < table.rows; i++) {
    const left = (target[i] ?? 0) - (fitted[i] ?? 0)
    residual[i] = left
    gradient[i] = (weight[i] ?? 0) * (left > 0 ? quantile : quantile - 1)
    allWeight += weight[i] ?? 0
  }
  const meanWeight = allWeight / table.rows
  const limits = { ridge: settings.ridge * meanWeight, leastRows: settings.leastRows }
  const sumOver = (inside: Int32Array) =>
    sumUp({ binned, gradient, weight, features }, inside, table.features)
  const leafFor = (node: number, inside: Int32Array, sums: Sums): Leaf => {
    return { node, rows: inside, sums, split: bestSplit(inside.length, sums, features, limits) }
  }
  const tree = emptyTree(2 * settings.leaves)
  const open = [leafFor(0, rows, sumOver(rows))]
  for (let nodes = 1; open.length < settings.leaves; nodes += 2) {
    const best = likeliest(open)
    if (!best?.split) break
    const { feature, gain } = best.split
    importance[feature] = (importance[feature] ?? 0) + gain
    const [left, right] = part(best.rows, binned, best.split)
    // Only the smaller child is summed up; the other is what is left of the parent.
    const leftIsSmall = left.length < right.length
    const small = sumOver(leftIsSmall ? left : right)
    const large = takeAway(best.sums, small, features)
    setNode(tree, best.node, best.split, nodes)
    open[open.indexOf(best)] = leafFor(nodes, left, leftIsSmall ? small : large)
    open.push(leafFor(nodes + 1, right, leftIsSmall ? large : small))
  }
  for (const { node, rows: inside } of open) {
    tree.value[node] = settings.rate * weightedQuantile(residual, weight, inside, quantile)
  }
  return tree
}

function setNode(tree: Tree, node: number, { feature, cut }: Split, left: number) {
  tree.feature[node] = feature
  tree.cut[node] = cut
  tree.left[node] = left
  tree.right[node] = left + 1
}

/** The leaf whose split takes most off the loss. */
function likeliest(leaves: readonly Leaf[]): Leaf | undefined {
  return leaves.reduce<Leaf | undefined>(
    (top, leaf) => ((leaf.split?.gain ?? 0) > (top?.split?.gain ?? 0) ? leaf : top),
    undefined,
  )
}

/** Parts the rows by their bin; plain loops, because this is asked of every row at every level of every tree. */
function part(rows: Int32Array, binned: Binned, { feature, cut }: Split): [Int32Array, Int32Array] {
  const column = binned.bins.subarray(feature * binned.rows, (feature + 1) * binned.rows)
  const left = new Int32Array(rows.length)
  const right = new Int32Array(rows.length)
  let lefts = 0
  let rights = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    if ((column[row] ?? 0) <= cut) left[lefts++] = row
    else right[rights++] = row
  }
  return [left.subarray(0, lefts), right.subarray(0, rights)]
}
