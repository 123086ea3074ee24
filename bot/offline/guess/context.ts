import { unpack } from '../../../tools/kit/packing.ts'
import { contextWeights } from './context-weights.ts'
import { hash } from './grams.ts'
import type { Guess } from './guess.ts'
import { softmax } from './network.ts'

/** A message in the middle of a talk, as it is judged what it means there. */
export type InTalk = {
  /** Its words as they were understood, times and splits as `#time` and `#split`. */
  shape: string
  isQuestion: boolean
  /** The tool that was called before it. */
  last: string
  /** What the rules make of it by itself, and what they make of it after that call: a tool, a topic, `ask`, `several`. */
  alone: string
  onward: string
  /** What it means by itself, by what was learnt. */
  guesses: readonly Guess[]
  /** What stands open before it: a question's field, `consent`, `offers`, `nothing`. */
  open: string
}

/** Places that what speaks for a meaning is sorted into. */
export const contextPlaces = 1 << 15

/** Shares below this tell nothing any more. */
const least = 1e-4

/** How likely a meaning is by the message alone, as it enters the sum. */
export const shareOf = ({ share }: Guess): number => Math.log(share + least)

/** Weights of what speaks for a meaning, by place, and of its likelihood by itself. */
export type ContextWeights = { share: number; weights: Float32Array }

/**
 * Where what speaks for one meaning is sorted: that it goes on from the last call and with which words, that the rules say so,
 * which call it comes after. One set of weights for all meanings, so that what is learnt of "and Friday?" after one tool
 * holds after every other.
 */
export function marksOf(meant: string, talk: InTalk, grams: readonly string[]): number[] {
  const { last, alone, onward, guesses, open } = talk
  const goesOn = meant === last
  const marks = [
    `t ${meant}`,
    `p ${last} ${meant}`,
    `${goesOn ? 's' : 'n'} ${onward} ${alone}`,
    `q ${open} ${meant}`,
  ]
  if (goesOn) marks.push('s', ...grams.map((gram) => `s ${gram}`))
  if (meant === onward)
    marks.push(
      'r',
      `r ${meant}`,
      `r ${goesOn}`,
      `r ${meant === alone}`,
      `r ${grams[0]}`,
      `r ${open} ${meant}`,
    )
  if (meant === alone) marks.push('a', `a ${meant}`, `a ${goesOn}`, `a ${grams[0]}`)
  const place = guesses.findIndex((guess) => guess.meant === meant)
  if (place < 3) marks.push(`g ${place} ${Math.floor(5 * (guesses[place]?.share ?? 0))}`)
  for (const gram of grams) marks.push(`w ${meant} ${gram}`)
  return marks.map((mark) => hash(mark) % contextPlaces)
}

/** Its length, how it opens, its words and their pairs. */
export function contextGrams({ shape, isQuestion }: Pick<InTalk, 'shape' | 'isQuestion'>): string[] {
  const words = shape.trim().split(' ').slice(0, most)
  const length = Math.min(6, Math.floor(Math.log2(words.length + 1) * 2))
  return [
    `n${length}`,
    `o${words[0]} ${words[1] ?? ''}`,
    isQuestion ? 'asked' : 'said',
    ...words,
    ...words.map((word, at) => `${word} ${words[at + 1] ?? '$'}`),
  ]
}

/** Longer messages stand for themselves. */
const most = 24

/** The sums of all meanings, in the order of the guesses. */
export function contextSums({ share, weights }: ContextWeights, talk: InTalk): Float64Array {
  const grams = contextGrams(talk)
  const scale = contextScale(grams.length)
  return Float64Array.from(talk.guesses, (guess) =>
    marksOf(guess.meant, talk, grams).reduce(
      (sum, place) => sum + scale * (weights[place] ?? 0),
      share * shareOf(guess),
    ),
  )
}

/** Longer messages have more that speaks for anything, and are no surer for it. */
export const contextScale = (grams: number): number => 3 / Math.sqrt(8 + grams)

let unpacked: ContextWeights | undefined

/** What a message most likely means after the last call, the likeliest first. */
export function guessesInTalk(talk: InTalk): Guess[] {
  unpacked ??= { share: contextWeights.share, weights: unpack(contextWeights.weights) }
  const shares = softmax(contextSums(unpacked, talk))
  return talk.guesses
    .map(({ meant }, at) => ({ meant, share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share)
}
