import type { Packed } from '../../kit/packing.ts'
import type { Thresholds } from './weighing.ts'

/** What training leaves behind. */
export type Weights = {
  hidden: number
  inner: Packed
  innerBias: Packed
  outer: Packed
  bias: Packed
  grams: Packed
  /** `known`: a bit for every place of a word, in base64. */
  gate: { bias: number; grams: Packed; known: string; below: number }
  thresholds: Thresholds
  /** Rules that err too often to stand alone, as "kind cue", and the odds that each needs the reader to say. */
  loose: Readonly<Record<string, number>>
}
