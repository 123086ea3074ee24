import type { Clause } from '../clause.ts'
import type { Understanding, World } from '../meaning.ts'
import type { Sayings } from '../sayings.ts'

/** One thing a member may want, and how they say so. */
export type Intent = {
  name: string
  /** Said like this, it is meant. */
  says: Sayings
  /** Said like this word for word, figures and names as they stand, it is meant too. */
  verbatim?: Sayings
  /** About what is Spotter's own, so that no other matter comes before it: "how often did I get my first choice". */
  own?: true
  /** The same words in another sense. */
  unless: Sayings
  /** Changes something, so that "before I leave" and "I'm not leaving yet" must not do it. */
  acts: boolean
  /** The calls of a clause that says it, or a question where those would be a guess. */
  fill(clause: Clause, world: World): Understanding
}
