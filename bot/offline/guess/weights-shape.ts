import { type Packed, unpack } from '../../../tools/kit/packing.ts'
import type { Embedding, Grams } from './network.ts'
import { weights } from './weights.ts'

/** What training leaves behind. */
export type Weights = {
  classes: readonly string[]
  gramBias: Packed
  grams: Packed
  hidden: number
  inner: Packed
  innerBias: Packed
  outer: Packed
  bias: Packed
}

/** Unpacked at the first need, a few milliseconds, and kept. */
let grams: Grams | undefined
let embedding: Embedding | undefined

export function gramNetwork(): Grams {
  grams ??= {
    classes: weights.classes,
    bias: unpack(weights.gramBias),
    grams: unpack(weights.grams),
  }
  return grams
}

export function embeddingNetwork(): Embedding {
  embedding ??= {
    hidden: weights.hidden,
    inner: unpack(weights.inner),
    innerBias: unpack(weights.innerBias),
    outer: unpack(weights.outer),
    bias: unpack(weights.bias),
  }
  return embedding
}
