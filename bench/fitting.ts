/** Numbers that are learnt, with Adam's two means of their slopes. */
export type Learnt = {
  values: Float32Array
  slopes: Float32Array
  mean: Float32Array
  square: Float32Array
  decay: number
}

/** @param spread standard deviation of the values to begin with */
export function learnt(size: number, spread: number, random: () => number, decay: number): Learnt {
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
export function step({ values, slopes, mean, square, decay }: Learnt, time: number, pace: number): void {
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

/** In place, by Fisher and Yates. */
export function shuffle(order: number[], random: () => number): number[] {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j] as number, order[i] as number]
  }
  return order
}

export const upTo = (length: number): number[] => Array.from({ length }, (_, i) => i)

type Shape = {
  inputs: number
  hidden: number
  classes: number
  /** What an input is multiplied by. */
  scale: number
  decay: number
  /** Shares left out at random, so that nothing leans on one number alone. */
  dropped: { input: number; hidden: number }
  random: () => number
}

/** One hidden layer over a vector, and its sums for each class: rectified, with inputs and hidden numbers left out at random. */
export class HiddenLayer {
  readonly inner: Learnt
  readonly outer: Learnt
  readonly innerBias: Learnt
  readonly bias: Learnt
  readonly #shape: Shape
  readonly #x: Float32Array
  readonly #h: Float32Array

  constructor(shape: Shape) {
    const { inputs, hidden, classes, decay, random } = shape
    this.#shape = shape
    this.inner = learnt(inputs * hidden, 1 / Math.sqrt(inputs), random, decay)
    this.outer = learnt(hidden * classes, 1 / Math.sqrt(hidden), random, decay)
    this.innerBias = learnt(hidden, 0, random, 0)
    this.bias = learnt(classes, 0, random, 0)
    this.#x = new Float32Array(inputs)
    this.#h = new Float32Array(hidden)
  }

  get all(): Learnt[] {
    return [this.inner, this.outer, this.innerBias, this.bias]
  }

  /** The sums of the classes. */
  forward(vector: ArrayLike<number>): Float64Array {
    this.#inwards(vector)
    const { hidden, classes, dropped, random } = this.#shape
    const h = this.#h
    const out = Float64Array.from(this.bias.values)
    for (let k = 0; k < hidden; k++) {
      const open = (h[k] as number) > 0 && random() >= dropped.hidden
      h[k] = open ? (h[k] as number) / (1 - dropped.hidden) : 0
      if (!open) continue
      for (let c = 0; c < classes; c++)
        out[c] = (out[c] as number) + (h[k] as number) * (this.outer.values[k * classes + c] as number)
    }
    return out
  }

  #inwards(vector: ArrayLike<number>): void {
    const { inputs, hidden, scale, dropped, random } = this.#shape
    const h = this.#h
    h.set(this.innerBias.values)
    for (let d = 0; d < inputs; d++) {
      const v = random() < dropped.input ? 0 : ((vector[d] as number) * scale) / (1 - dropped.input)
      this.#x[d] = v
      if (v === 0) continue
      const row = d * hidden
      for (let k = 0; k < hidden; k++) h[k] = (h[k] as number) + v * (this.inner.values[row + k] as number)
    }
  }

  /** Adds the slopes of the last vector. @param off by how much each class was taken too high; @param share of its batch */
  backward(off: Float64Array, share: number): void {
    const { inputs, hidden, classes, dropped } = this.#shape
    const h = this.#h
    const back = new Float32Array(hidden)
    for (let c = 0; c < classes; c++) {
      const slope = (off[c] as number) * share
      this.bias.slopes[c] = (this.bias.slopes[c] as number) + slope
      for (let k = 0; k < hidden; k++) {
        if (h[k] === 0) continue
        const q = k * classes + c
        this.outer.slopes[q] = (this.outer.slopes[q] as number) + slope * (h[k] as number)
        back[k] = (back[k] as number) + (slope * (this.outer.values[q] as number)) / (1 - dropped.hidden)
      }
    }
    const open = upTo(hidden).filter((k) => h[k] !== 0)
    const { slopes } = this.innerBias
    for (const k of open) slopes[k] = (slopes[k] as number) + (back[k] as number)
    for (let d = 0; d < inputs; d++) {
      const v = this.#x[d] as number
      if (v === 0) continue
      const row = d * hidden
      for (const k of open)
        this.inner.slopes[row + k] = (this.inner.slopes[row + k] as number) + v * (back[k] as number)
    }
  }
}
