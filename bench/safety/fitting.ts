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
import { HiddenLayer, learnt, shuffle, step, upTo } from '../fitting.ts'

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

/** Fits the network by cross entropy. The same samples in the same order give the same numbers. */
export function fitNetwork(samples: readonly Sample[]): Network {
  const random = seededRandom('safety')
  const layer = new HiddenLayer({
    ...{ inputs: dimensions, hidden, classes: count, scale: embeddingScale },
    ...{ decay, dropped, random },
  })
  const grams = learnt(gramPlaces * count, 0, random, decay)
  const places = samples.map(({ text }) => gramsOf(text))
  const steps = rounds * Math.ceil(samples.length / batch)
  const order = upTo(samples.length)
  let time = 0
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += batch) {
      const chosen = order.slice(from, from + batch)
      for (const i of chosen) {
        const { vector, label, weight } = samples[i] as Sample
        const out = layer.forward(vector)
        const mine = places[i] as number[]
        const kept = mine.filter(() => random() >= dropped.grams)
        const each = gramScale / Math.sqrt(Math.max(1, mine.length)) / (1 - dropped.grams)
        for (const place of kept)
          for (let c = 0; c < count; c++)
            out[c] = (out[c] as number) + each * (grams.values[place * count + c] as number)
        const off = softmax(out)
        off[label] = (off[label] as number) - 1
        const share = weight / chosen.length
        for (const place of kept)
          for (let c = 0; c < count; c++) {
            const q = place * count + c
            grams.slopes[q] = (grams.slopes[q] as number) + (off[c] as number) * share * each
          }
        layer.backward(off, share)
      }
      time++
      for (const part of [...layer.all, grams]) step(part, time, rate * (1 - time / steps))
    }
  }
  const { inner, innerBias, outer, bias } = layer
  return {
    hidden,
    ...{ inner: inner.values, innerBias: innerBias.values, outer: outer.values, bias: bias.values },
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
  const order = upTo(samples.length)
  const passes = 15
  const steps = passes * Math.ceil(samples.length / batch)
  let time = 0
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
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
