import { named } from '../tools/kit/language.ts'
import { listWords } from '../tools/kit/words.ts'

/** A fact of a failure as a sentence takes it: numbers stay numbers, so that each language words them. */
export const said = (fact: unknown): string | number =>
  typeof fact === 'number' ? fact : Array.isArray(fact) ? fact.join(',') : String(fact)

/** What a list of facts holds. */
export const each = (facts: unknown): string[] =>
  Array.isArray(facts) ? facts.map(String) : facts === undefined ? [] : [String(facts)]

/** "chest, back and legs": names from a table, each as whoever is spoken to calls it. */
export const namesOf = (facts: unknown): string => listWords(each(facts).map(named))
