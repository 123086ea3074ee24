import { type Candidate, type Choosing, choose, firstChoice } from './choose.ts'

/** What is offered of a member's wish. */
export type Offered = {
  /** Visits with a place, best first. */
  offers: Candidate[]
  /** What would have suited best had nobody else asked; undefined where no slot has any place. */
  wanted: Candidate | undefined
  /** Whether a place there is among the offers. */
  granted: boolean
}

/**
 * The offers for a wish: what is best for the member and for everybody else, and with it, while their turn has come,
 * what they would have liked best. Where they have to wait for those who had less luck, the others of their window
 * are left.
 *
 * @param mayHave whether the member's turn has come at their first choice
 */
export function offersOf(
  candidates: readonly Candidate[],
  choosing: Choosing,
  mayHave: (wanted: Candidate) => boolean,
): Offered {
  const wanted = firstChoice(candidates, choosing.taste)
  if (!wanted) return { offers: [], wanted, granted: false }
  const theirs = wanted.left > 0 && mayHave(wanted)
  const open = theirs ? candidates : candidates.filter((candidate) => candidate !== wanted)
  const [best, ...others] = choose(open, choosing)
  if (!theirs || !best || best === wanted)
    return { offers: best ? [best, ...others] : [], wanted, granted: theirs }
  const rest = others.filter((offer) => offer !== wanted && choosing.apart(offer, wanted))
  const offers = [best, wanted, ...rest].slice(0, choosing.most)
  return { offers, wanted, granted: offers.includes(wanted) }
}
