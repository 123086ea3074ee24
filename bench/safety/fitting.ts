import { seededRandom } from '../../tools/kit/random.ts'
import { gramPlaces, gramsOf } from '../../tools/safety/reader/grams.ts'
import {
  classes,
  dimensions,
  embeddingScale,
  gramScale,
  type Network,
  softmax,
} from '../../tools/safety/reader/network.ts'

/** A text to learn from: its embedding, what it is (a place among the classes), and how much it counts. */
export type Sample = { text: string; vector: Float32Array; label: number; weight: number }

const hidden = 64
const rounds = 12
const batch = 64
const rate = 2e-3
const decay = 2e-3
/** Shares left out at random in each round, so that nothing leans on one number alone. */
const dropped = { input: 0.1, hidden: 0.4, grams: 0.3 }

const count = classes.length

/** Numbers that are learnt, with Adam's two means of their slopes. */
type Learnt = {
  values: Float32Array
  slopes: Float32Array
  mean: Float32Array
  square: Float32Array
  decay: number
}

function learnt(size: number, spread: number, random: () => number, shrinks = decay): Learnt {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return {
    values: Float32Array.from({ length: size }, () => (spread === 0 ? 0 : spread * normal())),
    slopes: new Float32Array(size),
    mean: new Float32Array(size),
    square: new Float32Array(size),
    decay: shrinks,
  }
}

/** One step of Adam with decoupled decay. Kingma DP, Ba J. arXiv:1412.6980; Loshchilov I, Hutter F. arXiv:1711.05101. */
function step({ values, slopes, mean, square, decay: shrinks }: Learnt, time: number, pace: number): void {
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
      pace * (m / first / (Math.sqrt(s / second) + 1e-8) + shrinks * (values[i] as number))
    slopes[i] = 0
  }
}

/** Fits the network by cross entropy. The same samples in the same order give the same numbers. */
export function fitNetwork(samples: readonly Sample[]): Network {
  const random = seededRandom('safety')
  const inner = learnt(dimensions * hidden, 1 / Math.sqrt(dimensions), random)
  const outer = learnt(hidden * count, 1 / Math.sqrt(hidden), random)
  const grams = learnt(gramPlaces * count, 0, random)
  const innerBias = learnt(hidden, 0, random, 0)
  const bias = learnt(count, 0, random, 0)
  const all = [inner, outer, grams, innerBias, bias]
  const places = samples.map(({ text }) => gramsOf(text))
  const steps = rounds * Math.ceil(samples.length / batch)
  const order = samples.map((_, i) => i)
  const x = new Float32Array(dimensions)
  const h = new Float32Array(hidden)
  const back = new Float32Array(hidden)
  let time = 0
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    for (let from = 0; from < order.length; from += batch) {
      const chosen = order.slice(from, from + batch)
      for (const i of chosen) {
        const { vector, label, weight } = samples[i] as Sample
        h.set(innerBias.values)
        for (let d = 0; d < dimensions; d++) {
          const v =
            random() < dropped.input ? 0 : ((vector[d] as number) * embeddingScale) / (1 - dropped.input)
          x[d] = v
          if (v === 0) continue
          const row = d * hidden
          for (let k = 0; k < hidden; k++) h[k] = (h[k] as number) + v * (inner.values[row + k] as number)
        }
        const out = Float64Array.from(bias.values)
        for (let k = 0; k < hidden; k++) {
          const open = (h[k] as number) > 0 && random() >= dropped.hidden
          h[k] = open ? (h[k] as number) / (1 - dropped.hidden) : 0
          if (!open) continue
          for (let c = 0; c < count; c++)
            out[c] = (out[c] as number) + (h[k] as number) * (outer.values[k * count + c] as number)
        }
        const mine = places[i] as number[]
        const kept = mine.filter(() => random() >= dropped.grams)
        const each = gramScale / Math.sqrt(Math.max(1, mine.length)) / (1 - dropped.grams)
        for (const place of kept)
          for (let c = 0; c < count; c++)
            out[c] = (out[c] as number) + each * (grams.values[place * count + c] as number)
        const off = softmax(out)
        off[label] = (off[label] as number) - 1
        const share = weight / chosen.length
        back.fill(0)
        for (let c = 0; c < count; c++) {
          const slope = (off[c] as number) * share
          bias.slopes[c] = (bias.slopes[c] as number) + slope
          for (const place of kept) {
            const q = place * count + c
            grams.slopes[q] = (grams.slopes[q] as number) + slope * each
          }
          for (let k = 0; k < hidden; k++) {
            if (h[k] === 0) continue
            const q = k * count + c
            outer.slopes[q] = (outer.slopes[q] as number) + slope * (h[k] as number)
            back[k] = (back[k] as number) + (slope * (outer.values[q] as number)) / (1 - dropped.hidden)
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
      for (const part of all) step(part, time, rate * (1 - time / steps))
    }
  }
  return {
    hidden,
    inner: inner.values,
    innerBias: innerBias.values,
    outer: outer.values,
    bias: bias.values,
    grams: grams.values,
  }
}

/** Fits the gate's word odds: logistic regression on words and their pairs. */
export function fitWords(samples: readonly { text: string; danger: boolean }[]): {
  bias: number
  grams: Float32Array
} {
  const random = seededRandom('gate')
  const grams = learnt(gramPlaces, 0, random, 0)
  const bias = learnt(1, 0, random, 0)
  const places = samples.map(({ text }) => gramsOf(text))
  const order = samples.map((_, i) => i)
  const passes = 15
  const steps = passes * Math.ceil(samples.length / batch)
  let time = 0
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    for (let from = 0; from < order.length; from += batch) {
      for (const i of order.slice(from, from + batch)) {
        const mine = places[i] as number[]
        const each = 1 / Math.sqrt(Math.max(1, mine.length))
        const sum = mine.reduce(
          (total, place) => total + (grams.values[place] as number) * each,
          bias.values[0] as number,
        )
        const slope =
          (1 / (1 + Math.exp(-sum)) - ((samples[i] as { danger: boolean }).danger ? 1 : 0)) / batch
        bias.slopes[0] = (bias.slopes[0] as number) + slope
        for (const place of mine) grams.slopes[place] = (grams.slopes[place] as number) + slope * each
      }
      time++
      for (const part of [grams, bias]) step(part, time, 0.03 * (1 - time / steps))
    }
  }
  return { bias: bias.values[0] as number, grams: grams.values }
}
