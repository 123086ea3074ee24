import type { Gym } from '../../../tools/kit/gym.ts'
import type { Equipment, Split } from '../../../tools/kit/splits.ts'
import { hint, intents } from '../intents/index.ts'
import { type EquipmentBook, equipmentBook } from '../splits/equipment.ts'
import { type SplitBook, splitBook } from '../splits/mentions.ts'
import { emergency } from '../topics/danger.ts'
import { advice, beyondUs, helpWanted, ofTheGym, otherPlaces, outOfScope } from '../topics/gym-matters.ts'
import { slangMeanings } from './slang.ts'
import { type Vocabulary, vocabularyOf } from './spelling.ts'

/** Words of time, which no table of sayings lists. */
const timeWords = `
  today tomorrow tonight yesterday morning afternoon evening night midnight noon midday lunch weekend weekends
  monday tuesday wednesday thursday friday saturday sunday january february april august september october november
  december early earlier late later before after until between around about week hour hours minutes quarter half past
  tomorrow's next this
`
  .trim()
  .split(/\s+/)

const sayingWords = [...intents.toReversed(), hint].flatMap(({ says, verbatim }) => [
  ...says.words,
  ...(verbatim?.words ?? []),
])

const topicWords = [emergency, helpWanted, beyondUs, advice, ofTheGym, otherPlaces, outOfScope].flatMap(
  ({ words }) => words,
)

/** Everything a typing error may have been meant as at a gym; its splits first, then what is asked most. */
export function vocabularyFor(book: SplitBook, pieces: EquipmentBook): Vocabulary {
  return vocabularyOf([
    ...book.words,
    ...timeWords,
    ...sayingWords,
    ...slangMeanings,
    ...topicWords,
    ...pieces.words,
  ])
}

type GymWords = { book: SplitBook; equipment: EquipmentBook; vocabulary: Vocabulary }

/** Made once for the splits of a gym, which take a third of a message's time to prepare. */
const prepared = new WeakMap<readonly Split[], GymWords & { of: readonly Equipment[] }>()

/** What the words of a message are held against at a gym. */
export function wordsOfGym({ splits, equipment: of }: Pick<Gym, 'splits' | 'equipment'>): GymWords {
  const known = prepared.get(splits)
  if (known && known.of === of) return known
  const book = splitBook(splits)
  const equipment = equipmentBook(of)
  const made = { book, equipment, vocabulary: vocabularyFor(book, equipment), of }
  prepared.set(splits, made)
  return made
}
