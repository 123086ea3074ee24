import { z } from 'zod'
import type { Boosted } from './tree.ts'

const numbers = z.array(z.number())

/** Trees as plain JSON, to be kept in the database. */
export const keptTreesForm = z.object({
  base: z.number(),
  edges: z.array(numbers),
  trees: z.array(z.object({ feature: numbers, cut: numbers, left: numbers, right: numbers, value: numbers })),
})

export type KeptTrees = z.infer<typeof keptTreesForm>

/** Digits that are kept: more would be noise, and cost room. */
const digits = 5

const rounded = (values: Iterable<number>) => Array.from(values, (value) => Number(value.toPrecision(digits)))

/** Writes trees down, without the room that was left over in them. */
export function keepTrees({ base, edges, trees }: Boosted): KeptTrees {
  return {
    base: Number(base.toPrecision(digits)),
    edges: edges.map(rounded),
    trees: trees.map(({ feature, cut, left, right, value }) => {
      const size = Math.max(0, ...left, ...right) + 1
      const first = <T extends ArrayLike<number>>(values: T) => Array.from(values).slice(0, size)
      return {
        feature: first(feature),
        cut: first(cut),
        left: first(left),
        right: first(right),
        value: rounded(first(value)),
      }
    }),
  }
}

/** Reads what was written down; what each feature was worth is not kept. */
export function reviveTrees({ base, edges, trees }: KeptTrees): Boosted {
  return {
    base,
    edges: edges.map((cuts) => Float32Array.from(cuts)),
    trees: trees.map(({ feature, cut, left, right, value }) => ({
      feature: Int16Array.from(feature),
      cut: Uint8Array.from(cut),
      left: Int16Array.from(left),
      right: Int16Array.from(right),
      value: Float64Array.from(value),
    })),
    importance: new Float64Array(edges.length),
  }
}
