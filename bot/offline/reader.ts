import type { Reader } from './clause.ts'
import type { World } from './meaning.ts'
import { type Spelled, spell } from './words/spelling.ts'
import { wordsOf } from './words/text.ts'
import { wordsOfGym } from './words/vocabulary.ts'
import { hereIn } from './world.ts'

/** What clauses of a message are read with at a gym. */
export function readerOf(world: Pick<World, 'gym' | 'now'>): Reader {
  const { book, equipment } = wordsOfGym(world.gym)
  return { book, equipment, here: hereIn(world) }
}

/** A message's words with slips of the pen put right. */
export function spelledOf(text: string, { gym }: Pick<World, 'gym'>): Spelled[] {
  const { vocabulary } = wordsOfGym(gym)
  return wordsOf(text).map((word) => spell(word, vocabulary))
}
