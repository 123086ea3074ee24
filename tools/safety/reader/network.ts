import type { SignKind } from '../signs/sign.ts'
import { gramPlaces, gramsOf } from './grams.ts'

/** Numbers of a sentence's embedding. */
export const dimensions = 512

/** What a text may be taken for; the first is no danger. */
export const classes = [
  'ordinary',
  'emergency',
  'symptom',
  'medical',
  'dangerousMethods',
  'overtraining',
  'selfHarm',
  'eatingDisorder',
  'pregnant',
  'underAge',
  'underweightGoal',
  'tooFast',
  'tooLow',
] as const satisfies readonly ('ordinary' | SignKind)[]

/** Embeddings are short vectors, and grams many; so much they weigh against each other. */
export const embeddingScale = 8
export const gramScale = 3

/** One hidden layer over the embedding, beside it a linear part over words and their pairs. Matrices by rows of their input. */
export type Network = {
  hidden: number
  inner: Float32Array
  innerBias: Float32Array
  outer: Float32Array
  bias: Float32Array
  grams: Float32Array
}

/** How likely a text is each of the {@link classes}; they sum to 1. */
export function likelihoods(network: Network, text: string, vector: ArrayLike<number>): Float64Array {
  const { hidden, inner, innerBias, outer, bias, grams } = network
  const count = classes.length
  const sums = Float64Array.from(innerBias)
  for (let from = 0; from < dimensions; from++) {
    const value = (vector[from] ?? 0) * embeddingScale
    for (let to = 0; to < hidden; to++) sums[to] = (sums[to] ?? 0) + value * (inner[from * hidden + to] ?? 0)
  }
  const out = Float64Array.from(bias)
  const add = (row: number, matrix: Float32Array, weight: number) => {
    for (let to = 0; to < count; to++) out[to] = (out[to] ?? 0) + weight * (matrix[row * count + to] ?? 0)
  }
  sums.forEach((sum, from) => {
    if (sum > 0) add(from, outer, sum)
  })
  const places = gramsOf(text)
  for (const place of places) add(place % gramPlaces, grams, gramScale / Math.sqrt(places.length))
  return softmax(out)
}

/** Sums as shares of 1. */
export function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const whole = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / whole)
}
