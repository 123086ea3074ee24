import { hint, intents } from '../intents/index.ts'
import type { SplitBook } from '../splits/mentions.ts'
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

/** Everything a typing error may have been meant as at a gym; its splits first, then what is asked most. */
export function vocabularyFor(book: SplitBook): Vocabulary {
  const sayings = [...intents.toReversed(), hint].flatMap(({ says }) => says.words)
  const topics = [emergency, helpWanted, beyondUs, advice, ofTheGym, otherPlaces, outOfScope].flatMap(
    ({ words }) => words,
  )
  return vocabularyOf([...book.words, ...timeWords, ...sayings, ...slangMeanings, ...topics])
}
