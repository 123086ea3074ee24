import { type Clause, readClause } from '../clause.ts'
import type { Understanding, World } from '../meaning.ts'
import { readerOf, spelledOf } from '../reader.ts'
import { says } from '../sayings.ts'
import { deskWork, otherPlaces, outOfScope } from '../topics/gym-matters.ts'
import { gramsOf } from './grams.ts'
import { embeddingSums, gramSums, joined, softmax } from './network.ts'
import { embeddingNetwork, gramNetwork } from './weights-shape.ts'

/** What a message may mean, a tool or a topic, and how likely. */
export type Guess = { meant: string; share: number }

/** A message as the network reads it. */
export type Read = { places: readonly number[]; verdict: string; shape: string; isQuestion: boolean }

/** By its words alone a guess is taken from here on; below, the sentence embedding is asked for. */
export const sure = 0.85

/** What the rules made of a message, in one word. */
export function verdictOf(meant: Understanding): string {
  if (meant.kind === 'talk') return meant.topic
  if (meant.kind === 'ask') return 'ask'
  const tools = new Set(meant.calls.map(({ tool }) => tool))
  return tools.size > 1 ? 'several' : ([...tools][0] ?? 'lost')
}

const namesTheWorld = ({ shape }: Clause): boolean =>
  says(shape, outOfScope) || says(shape, otherPlaces) || says(shape, deskWork)

/** @param ruled what the rules make of the message without what was said before it */
export function readFor(text: string, ruled: Understanding, world: Pick<World, 'gym' | 'now'>): Read {
  const words = spelledOf(text, world)
  const clause = readClause(words, readerOf(world))
  const verdict = verdictOf(ruled)
  // A question that no rule knew is taken for one of the world's; one that names the world is.
  const mark = verdict === 'outOfScope' && namesTheWorld(clause) ? 'world' : verdict
  const isQuestion = words.at(-1)?.text === '?'
  return { places: gramsOf(words, clause.shape, mark), verdict: mark, shape: clause.shape, isQuestion }
}

/**
 * What a message most likely means, the likeliest first; by its words alone, or with its sentence embedding, which tells
 * wordings that nobody has written before.
 */
export function guesses({ places }: Read, vector?: ArrayLike<number>): Guess[] {
  const { classes } = gramNetwork()
  const byGrams = softmax(gramSums(gramNetwork(), places))
  const shares = vector ? joined(byGrams, softmax(embeddingSums(embeddingNetwork(), vector))) : byGrams
  return classes.map((meant, at) => ({ meant, share: shares[at] ?? 0 })).sort((a, b) => b.share - a.share)
}
