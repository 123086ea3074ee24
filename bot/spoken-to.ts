import type { Gym } from '../tools/kit/gym.ts'
import { type Language, languageIn, type Speech } from '../tools/kit/language.ts'
import { languageOf } from './foreign/english.ts'
import type { Speaking } from './identity.ts'
import type { PastTurn } from './store.ts'
import type { Turn } from './turn.ts'

/**
 * How an answer is worded: in the language that the member chose; else in the one they write, if that is another than
 * English; else as their app is set, or as the gym speaks. Where others read along it is the gym's.
 */
export function speechFor(turn: Turn, gym: Gym, speaking: Speaking, past: readonly PastTurn[]): Speech {
  const house = languageIn(gym.language) ?? 'en'
  if (!turn.private) return { language: house, clock: '24' }
  const { language, chosen, clock, noNumbers } = speaking
  const own = chosen ? language : (writtenIn(turn, past) ?? language)
  return { language: own ?? house, clock, noNumbers }
}

/** The language of the last words that were written: a button and a figure have none of their own. */
function writtenIn({ text }: Turn, past: readonly PastTurn[]): Language | undefined {
  const words = [...past.map((each) => each.text), text].findLast(hasWords)
  return words === undefined ? undefined : languageOf(words)
}

const hasWords = (text: string): boolean => !text.startsWith('/') && /\p{L}{2}/u.test(text)
