import {
  type ContextWeights,
  contextGrams,
  contextPlaces,
  contextScale,
  marksOf,
  shareOf,
} from '../../bot/offline/guess/context.ts'
import { softmax } from '../../bot/offline/guess/network.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import { shuffle, upTo } from '../fitting.ts'
import type { Sample } from './talks.ts'

const rounds = 12
const rate = 0.2
const shareRate = 0.02
const dropped = 0.25
const decay = 1e-4

/** Softmax regression over the meanings, one set of weights for all, by AdaGrad. */
export function fitContext(samples: readonly Sample[]): ContextWeights {
  const random = seededRandom('context')
  const weights = new Float32Array(contextPlaces)
  const squares = new Float32Array(contextPlaces).fill(0.05)
  const fit: ContextWeights = { share: 1, weights }
  const marked = samples.map(({ talk, label }) => {
    const grams = contextGrams(talk)
    return { label, talk, scale: contextScale(grams.length), grams }
  })
  let shareSquares = 1
  for (let round = 0; round < rounds; round++) {
    const order = shuffle(upTo(marked.length), random)
    for (const at of order) {
      const { talk, label, scale, grams } = marked[at] as (typeof marked)[number]
      const kept = grams.filter(() => random() >= dropped)
      const rows = talk.guesses.map((guess) => marksOf(guess.meant, talk, kept))
      const sums = Float64Array.from(rows, (row, i) =>
        row.reduce(
          (sum, place) => sum + scale * (weights[place] as number),
          fit.share * shareOf(talk.guesses[i] as (typeof talk.guesses)[number]),
        ),
      )
      const off = softmax(sums)
      off[label] = (off[label] as number) - 1
      let shareSlope = 0
      rows.forEach((row, i) => {
        const slope = off[i] as number
        shareSlope += slope * shareOf(talk.guesses[i] as (typeof talk.guesses)[number])
        if (Math.abs(slope) < 1e-4) return
        for (const place of row) {
          const g = slope * scale + decay * (weights[place] as number)
          squares[place] = (squares[place] as number) + g * g
          weights[place] = (weights[place] as number) - (rate * g) / Math.sqrt(squares[place] as number)
        }
      })
      shareSquares += shareSlope * shareSlope
      fit.share -= (shareRate * shareSlope) / Math.sqrt(shareSquares)
    }
  }
  return fit
}
