/** Numbers of a sentence's embedding. */
export const dimensions = 512

/** Embeddings are short vectors; so much they weigh beside the grams. */
export const embeddingScale = 8

/** What a message may be taken for, and a linear reading of its grams; rows by place. */
export type Grams = { classes: readonly string[]; bias: Float32Array; grams: Float32Array }

/** One hidden layer over a sentence's embedding, whose sums are added to those of the grams. Rows by input. */
export type Embedding = {
  hidden: number
  inner: Float32Array
  innerBias: Float32Array
  outer: Float32Array
  bias: Float32Array
}

/** What each class is given by the grams of a message, before the softmax. */
export function gramSums({ classes, bias, grams }: Grams, places: readonly number[]): Float64Array {
  const count = classes.length
  const out = Float64Array.from(bias)
  const weight = gramWeight(places.length)
  for (const place of places)
    for (let to = 0; to < count; to++) out[to] = (out[to] ?? 0) + weight * (grams[place * count + to] ?? 0)
  return out
}

/** Long messages have many grams, and are no surer for it. */
export const gramWeight = (grams: number): number => 4 / Math.sqrt(Math.max(1, grams))

/** What each class is given by a sentence's embedding. */
export function embeddingSums(
  { hidden, inner, innerBias, outer, bias }: Embedding,
  vector: ArrayLike<number>,
): Float64Array {
  const count = bias.length
  const sums = Float64Array.from(innerBias)
  for (let from = 0; from < dimensions; from++) {
    const value = (vector[from] ?? 0) * embeddingScale
    for (let to = 0; to < hidden; to++) sums[to] = (sums[to] ?? 0) + value * (inner[from * hidden + to] ?? 0)
  }
  const out = Float64Array.from(bias)
  sums.forEach((sum, from) => {
    if (sum > 0)
      for (let to = 0; to < count; to++) out[to] = (out[to] ?? 0) + sum * (outer[from * count + to] ?? 0)
  })
  return out
}

/** Sums as shares of 1. */
export function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const whole = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / whole)
}

/** So much an embedding's likelihoods weigh beside those of the grams; chosen by cross-validation. */
const embeddingWeight = 0.8

/** A weighted product of both likelihoods, as shares of 1. */
export function joined(byGrams: Float64Array, byEmbedding: Float64Array): Float64Array {
  return softmax(
    byGrams.map(
      (share, at) => Math.log(share + 1e-9) + embeddingWeight * Math.log((byEmbedding[at] ?? 0) + 1e-9),
    ),
  )
}
