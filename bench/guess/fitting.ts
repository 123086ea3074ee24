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
    for (const i of shuffled(samples.length, random)) {
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

function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, i) => i)
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j] as number, order[i] as number]
  }
  return order
}

/** Numbers that are learnt, with Adam's two means of their slopes. */
type Learnt = {
  values: Float32Array
  slopes: Float32Array
  mean: Float32Array
  square: Float32Array
  decay: number
}

function learnt(size: number, spread: number, random: () => number, decay: number): Learnt {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return {
    values: Float32Array.from({ length: size }, () => (spread === 0 ? 0 : spread * normal())),
    slopes: new Float32Array(size),
    mean: new Float32Array(size),
    square: new Float32Array(size),
    decay,
  }
}

/** One step of Adam with decoupled decay. Kingma DP, Ba J. arXiv:1412.6980; Loshchilov I, Hutter F. arXiv:1711.05101. */
function step({ values, slopes, mean, square, decay }: Learnt, time: number, pace: number): void {
  const first = 1 - 0.9 ** time
  const second = 1 - 0.999 ** time
  for (let i = 0; i < values.length; i++) {
    const slope = slopes[i] as number
    const m = 0.9 * (mean[i] as number) + 0.1 * slope
    const s = 0.999 * (square[i] as number) + 0.001 * slope * slope
    mean[i] = m
    square[i] = s
    values[i] =
      (values[i] as number) -
      pace * (m / first / (Math.sqrt(s / second) + 1e-8) + decay * (values[i] as number))
    slopes[i] = 0
  }
}

const net = { hidden: 96, rounds: 16, batch: 32, rate: 2e-3, decay: 2e-3, dropInput: 0.1, dropHidden: 0.3 }

/** Fits the hidden layer over embeddings. */
export function fitEmbedding(samples: readonly Sample[], count: number): Embedding {
  const random = seededRandom('embedding')
  const { hidden } = net
  const inner = learnt(dimensions * hidden, 1 / Math.sqrt(dimensions), random, net.decay)
  const outer = learnt(hidden * count, 1 / Math.sqrt(hidden), random, net.decay)
  const innerBias = learnt(hidden, 0, random, 0)
  const bias = learnt(count, 0, random, 0)
  const all = [inner, outer, innerBias, bias]
  const steps = net.rounds * Math.ceil(samples.length / net.batch)
  const x = new Float32Array(dimensions)
  const h = new Float32Array(hidden)
  const back = new Float32Array(hidden)
  let time = 0
  for (let round = 0; round < net.rounds; round++) {
    const order = shuffled(samples.length, random)
    for (let from = 0; from < order.length; from += net.batch) {
      const chosen = order.slice(from, from + net.batch)
      for (const i of chosen) {
        const { vector, label } = samples[i] as Sample
        h.set(innerBias.values)
        for (let d = 0; d < dimensions; d++) {
          const v =
            random() < net.dropInput ? 0 : ((vector[d] as number) * embeddingScale) / (1 - net.dropInput)
          x[d] = v
          if (v === 0) continue
          const row = d * hidden
          for (let k = 0; k < hidden; k++) h[k] = (h[k] as number) + v * (inner.values[row + k] as number)
        }
        const out = Float64Array.from(bias.values)
        for (let k = 0; k < hidden; k++) {
          const open = (h[k] as number) > 0 && random() >= net.dropHidden
          h[k] = open ? (h[k] as number) / (1 - net.dropHidden) : 0
          if (!open) continue
          for (let c = 0; c < count; c++)
            out[c] = (out[c] as number) + (h[k] as number) * (outer.values[k * count + c] as number)
        }
        const off = softmax(out)
        off[label] = (off[label] as number) - 1
        const share = 1 / chosen.length
        back.fill(0)
        for (let c = 0; c < count; c++) {
          const slope = (off[c] as number) * share
          bias.slopes[c] = (bias.slopes[c] as number) + slope
          for (let k = 0; k < hidden; k++) {
            if (h[k] === 0) continue
            const q = k * count + c
            outer.slopes[q] = (outer.slopes[q] as number) + slope * (h[k] as number)
            back[k] = (back[k] as number) + (slope * (outer.values[q] as number)) / (1 - net.dropHidden)
          }
        }
        const open = [...back.keys()].filter((k) => h[k] !== 0)
        for (const k of open) innerBias.slopes[k] = (innerBias.slopes[k] as number) + (back[k] as number)
        for (let d = 0; d < dimensions; d++) {
          const v = x[d] as number
          if (v === 0) continue
          const row = d * hidden
          for (const k of open)
            inner.slopes[row + k] = (inner.slopes[row + k] as number) + v * (back[k] as number)
        }
      }
      time++
      for (const part of all) step(part, time, net.rate * (1 - time / steps))
    }
  }
  return { hidden, inner: inner.values, innerBias: innerBias.values, outer: outer.values, bias: bias.values }
}
