import { gramPlaces } from '../../bot/offline/guess/grams.ts'
import {
  dimensions,
  type Embedding,
  embeddingScale,
  type Grams,
  gramWeight,
  softmax,
} from '../../bot/offline/guess/network.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import { HiddenLayer, shuffle, step, upTo } from '../fitting.ts'

/** A message to learn from: where its grams are sorted, its embedding, and the place of its class. */
export type Sample = { places: readonly number[]; vector: ArrayLike<number>; label: number }

const gramRounds = 14
const gramRate = 0.25
const dropped = 0.3
const gramDecay = 4e-5

/** Fits the linear part over grams: softmax regression by AdaGrad, grams left out at random so that none is leant on alone. */
export function fitGrams(samples: readonly Sample[], classes: readonly string[]): Grams {
  const random = seededRandom('grams')
  const count = classes.length
  const grams = new Float32Array(gramPlaces * count)
  const squares = new Float32Array(gramPlaces * count).fill(0.05)
  const bias = new Float32Array(count)
  for (let round = 0; round < gramRounds; round++) {
    for (const i of shuffle(upTo(samples.length), random)) {
      const { places, label } = samples[i] as Sample
      const kept = places.filter(() => random() >= dropped)
      const weight = gramWeight(places.length) / (1 - dropped)
      const out = Float64Array.from(bias)
      for (const place of kept)
        for (let c = 0; c < count; c++)
          out[c] = (out[c] as number) + weight * (grams[place * count + c] as number)
      const off = softmax(out)
      off[label] = (off[label] as number) - 1
      for (let c = 0; c < count; c++) {
        const slope = off[c] as number
        bias[c] = (bias[c] as number) - 0.01 * slope
        for (const place of kept) {
          const q = place * count + c
          const g = slope * weight + gramDecay * (grams[q] as number)
          squares[q] = (squares[q] as number) + g * g
          grams[q] = (grams[q] as number) - (gramRate * g) / Math.sqrt(squares[q] as number)
        }
      }
    }
  }
  return { classes, bias, grams }
}

const net = { hidden: 96, rounds: 16, batch: 32, rate: 2e-3, decay: 2e-3, dropInput: 0.1, dropHidden: 0.3 }

/** Fits the hidden layer over embeddings. */
export function fitEmbedding(samples: readonly Sample[], count: number): Embedding {
  const random = seededRandom('embedding')
  const layer = new HiddenLayer({
    ...{ inputs: dimensions, hidden: net.hidden, classes: count, scale: embeddingScale },
    ...{ decay: net.decay, dropped: { input: net.dropInput, hidden: net.dropHidden }, random },
  })
  const steps = net.rounds * Math.ceil(samples.length / net.batch)
  let time = 0
  for (let round = 0; round < net.rounds; round++) {
    const order = shuffle(upTo(samples.length), random)
    for (let from = 0; from < order.length; from += net.batch) {
      const chosen = order.slice(from, from + net.batch)
      for (const i of chosen) {
        const { vector, label } = samples[i] as Sample
        const off = softmax(layer.forward(vector))
        off[label] = (off[label] as number) - 1
        layer.backward(off, 1 / chosen.length)
      }
      time++
      for (const part of layer.all) step(part, time, net.rate * (1 - time / steps))
    }
  }
  const { inner, innerBias, outer, bias } = layer
  return {
    hidden: net.hidden,
    ...{ inner: inner.values, innerBias: innerBias.values, outer: outer.values, bias: bias.values },
  }
}
