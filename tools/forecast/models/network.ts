import { normal, type Random } from '../../kit/random.ts'
import type { Feature } from '../lessons/features.ts'
import { feature, features, type LessonBook, lessonsOf, usual, weightsOf } from '../lessons/lessons.ts'
import type { Model } from './model.ts'
import { profile } from './profile.ts'
import type { Table } from './table.ts'

/** Crowds it sees as distances from what is usual. */
const crowds: readonly Feature[] = ['lag1', 'mean2', 'mean4', 'mean8', 'smooth4', 'daySlot4', 'linear']

const plain: readonly Feature[] = [
  'week',
  'trend',
  'holiday',
  'lagHoliday',
  'lag1Holiday',
  'period1',
  'period2',
  'period3',
  'period4',
  'lagPeriod1',
  'lagPeriod2',
  'lagPeriod3',
  'lagPeriod4',
  'samePeriods',
  'lag1SamePeriods',
]

/** Waves over the day and over the week: their sines and cosines. */
const dayWaves = 3
const weekWaves = 2

const units = 12
const starts = 4
const batch = 64
/** Rows seen by one start, over all its rounds through them. */
const seenRows = 30_000
const fastest = 0.01
const decay = 2
/** Weeks after which a row weighs a third. */
const memory = 26
/** Misses under this, in mean misses of what is usual, count squared; larger ones only by their size. */
const bend = 0.5
/** Inputs further out than anything learned from are held back, in standard deviations. */
const furthest = 2
/** Under this many rows there is nothing to learn from. */
const enough = 200

/**
 * A small neural network on the crowd over its own level: what past weekly origins could know, against what came
 * of it. It corrects what is usual; the answers of a few starts are averaged. Without three weeks of
 * history the profile answers.
 *
 * @see Rumelhart DE, Hinton GE, Williams RJ. Learning representations by back-propagating errors. Nature 1986;323:533-536.
 * @see Kingma DP, Ba J. Adam: a method for stochastic optimization. ICLR 2015.
 */
export const network: Model = {
  name: 'neural network',
  fit(past, random) {
    const rows = lessonsOf(past)
    if (rows.table.rows < enough) return profile.fit(past, random)
    const { perDay } = past.grid
    const data = learnable(rows, perDay)
    const nets = Array.from({ length: starts }, () => train(data, random))
    return {
      predict(now, steps) {
        const { table, due } = features(now, steps)
        return Float64Array.from(steps, (_, i) => {
          const x = scaled(inputs(table, i, perDay), data.scales)
          const correction = nets.reduce((sum, net) => sum + answer(net, x), 0) / starts
          return Math.max(0, (due[i] ?? 0) * (usual(table, i) + data.unit * correction))
        })
      },
    }
  },
}

/** What is learned: inputs row after row, and by how much the usual was wrong, in units of its mean miss. */
type Material = {
  width: number
  x: Float64Array
  miss: Float64Array
  weight: Float64Array
  scales: readonly Scale[]
  unit: number
}

type Scale = { mean: number; deviation: number }

function learnable(book: LessonBook, perDay: number): Material {
  const { table, target } = book
  const raw = Array.from({ length: table.rows }, (_, i) => inputs(table, i, perDay))
  const width = raw[0]?.length ?? 0
  const scales = Array.from({ length: width }, (_, f) => scaleOf(raw.map((row) => row[f] ?? Number.NaN)))
  const x = new Float64Array(table.rows * width)
  raw.forEach((row, i) => {
    x.set(scaled(row, scales), i * width)
  })
  const miss = target.map((people, i) => people - usual(table, i))
  const unit = miss.reduce((sum, value) => sum + Math.abs(value), 0) / miss.length || 1
  const weight = weightsOf(book, (weeks) => Math.exp(-weeks / memory))
  const mean = weight.reduce((sum, value) => sum + value, 0) / weight.length
  return {
    width,
    x,
    miss: miss.map((value) => value / unit),
    weight: weight.map((value) => value / mean),
    scales,
    unit,
  }
}

/** What the network is told of a row; NaN where it is not known. */
function inputs(table: Table, row: number, perDay: number): number[] {
  const of = (name: Feature) => feature(table, name, row, Number.NaN)
  const start = usual(table, row)
  const beside = of('besideHoliday')
  return [
    ...waves(of('slot') / perDay, dayWaves),
    ...waves(of('weekday') / 7, weekWaves),
    start,
    ...crowds.map((name) => of(name) - start),
    ...plain.map(of),
    Math.abs(beside) === 1 ? 1 : 0,
    Math.exp(-of('sinceChange') / 7),
    Math.exp(-of('untilChange') / 7),
  ]
}

function waves(turn: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => 2 * Math.PI * (k + 1) * turn).flatMap((angle) => [
    Math.sin(angle),
    Math.cos(angle),
  ])
}

function scaleOf(values: readonly number[]): Scale {
  const known = values.filter((value) => !Number.isNaN(value))
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length)
  return { mean, deviation: Math.sqrt(variance) }
}

/** Inputs in standard deviations from their mean; what is not known, or never moved, is 0. */
function scaled(row: readonly number[], scales: readonly Scale[]): Float64Array {
  return Float64Array.from(row, (value, f) => {
    const { mean = 0, deviation = 0 } = scales[f] ?? {}
    if (Number.isNaN(value) || deviation < 1e-9) return 0
    return Math.max(-furthest, Math.min(furthest, (value - mean) / deviation))
  })
}

/** Weights in a row: of each unit its inputs and bias, then the units' own, the answer's bias, the inputs straight to it. */
export type Net = { width: number; units: number; weights: Float64Array }

/** A network that has learned nothing: it answers 0. */
export function newNet(width: number, units: number, random: Random): Net {
  const weights = new Float64Array(units * (width + 1) + units + 1 + width)
  for (let i = 0; i < units * (width + 1); i++) weights[i] = normal(random, 0, 1 / Math.sqrt(width))
  return { width, units, weights }
}

/** What a network says to one row of inputs. */
export function answer(net: Net, x: Float64Array): number {
  return forward(net, x, 0, new Float64Array(net.units))
}

/** The answer to the inputs from `at` on; leaves what each unit said in `said`. */
function forward(
  { width, units: count, weights }: Net,
  x: Float64Array,
  at: number,
  said: Float64Array,
): number {
  const out = count * (width + 1)
  let sum = weights[out + count] ?? 0
  for (let u = 0; u < count; u++) {
    const own = u * (width + 1)
    let input = weights[own + width] ?? 0
    for (let f = 0; f < width; f++) input += (weights[own + f] ?? 0) * (x[at + f] ?? 0)
    const value = Math.tanh(input)
    said[u] = value
    sum += value * (weights[out + u] ?? 0)
  }
  for (let f = 0; f < width; f++) sum += (weights[out + count + 1 + f] ?? 0) * (x[at + f] ?? 0)
  return sum
}

/**
 * The loss of one row, and its slope by each weight, added to `gradient`.
 *
 * @returns the Huber loss of the miss, times the row's weight
 * @see Huber PJ. Robust estimation of a location parameter. Ann Math Statist 1964;35:73-101.
 */
export function addGradient(
  net: Net,
  row: { x: Float64Array; at: number; target: number; weight: number },
  gradient: Float64Array,
  said: Float64Array,
): number {
  const { width, units: count, weights } = net
  const { x, at } = row
  const off = forward(net, x, at, said) - row.target
  const slope = row.weight * Math.max(-bend, Math.min(bend, off))
  const out = count * (width + 1)
  for (let u = 0; u < count; u++) {
    const value = said[u] ?? 0
    const back = slope * (weights[out + u] ?? 0) * (1 - value * value)
    const own = u * (width + 1)
    for (let f = 0; f < width; f++) gradient[own + f] = (gradient[own + f] ?? 0) + back * (x[at + f] ?? 0)
    gradient[own + width] = (gradient[own + width] ?? 0) + back
    gradient[out + u] = (gradient[out + u] ?? 0) + slope * value
  }
  gradient[out + count] = (gradient[out + count] ?? 0) + slope
  for (let f = 0; f < width; f++) {
    const w = out + count + 1 + f
    gradient[w] = (gradient[w] ?? 0) + slope * (x[at + f] ?? 0)
  }
  const size = Math.abs(off)
  return row.weight * (size <= bend ? 0.5 * size * size : bend * (size - 0.5 * bend))
}

function train(data: Material, random: Random): Net {
  const { width, x, miss, weight } = data
  const net = newNet(width, units, random)
  const gradient = new Float64Array(net.weights.length)
  const said = new Float64Array(units)
  const step = adam(net.weights)
  const order = Int32Array.from(miss, (_, i) => i)
  const batches = Math.ceil(seenRows / batch)
  let at = order.length
  for (let b = 0; b < batches; b++) {
    if (at + batch > order.length) {
      shuffle(order, random)
      at = 0
    }
    const rows = order.subarray(at, at + batch)
    at += batch
    gradient.fill(0)
    for (const i of rows) {
      addGradient(
        net,
        { x, at: i * width, target: miss[i] ?? 0, weight: (weight[i] ?? 0) / rows.length },
        gradient,
        said,
      )
    }
    // From fast to standing still, so that the end does not depend on the last rows.
    step(gradient, fastest * 0.5 * (1 + Math.cos((Math.PI * b) / batches)))
  }
  return net
}

/** Takes steps down a gradient; weights also shrink a little with every step. */
function adam(weights: Float64Array): (gradient: Float64Array, rate: number) => void {
  const mean = new Float64Array(weights.length)
  const square = new Float64Array(weights.length)
  let taken = 0
  return (gradient, rate) => {
    taken++
    const early = Math.sqrt(1 - 0.999 ** taken) / (1 - 0.9 ** taken)
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] ?? 0
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * g
      const s = 0.999 * (square[i] ?? 0) + 0.001 * g * g
      mean[i] = m
      square[i] = s
      const now = weights[i] ?? 0
      weights[i] = now - rate * ((early * m) / (Math.sqrt(s) + 1e-8) + decay * now)
    }
  }
}

/** Puts items in a random order. @see Durstenfeld R. Algorithm 235: random permutation. Commun ACM 1964;7:420. */
function shuffle(items: Int32Array, random: Random) {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = items[i] ?? 0
    items[i] = items[j] ?? 0
    items[j] = held
  }
}
