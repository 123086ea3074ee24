import { t } from '../../kit/language.ts'
import { type Expected, leastShown, type People, peopleWords } from '../../kit/people.ts'

/** A number of people where "people" has been said: "about 22", "fewer than 5". */
export function short(people: People): string {
  return 'about' in people ? t`about ${people.about}` : t`fewer than ${people.under}`
}

/**
 * How far the truth usually lies from an expected number, as the 80 % interval has it; the wider side counts.
 *
 * @returns "usually within 5", "usually up to 9" where the lower end is too small to tell, or undefined where the
 *   interval says no more than the number
 */
export function sureness({ people, low, high }: Expected): string | undefined {
  if (!('about' in high)) return undefined
  if (!('about' in people)) return high.about < leastShown + 2 ? undefined : t`at most about ${high.about}`
  if (!('about' in low)) return high.about === people.about ? undefined : t`usually up to ${high.about}`
  const within = Math.max(people.about - low.about, high.about - people.about)
  return within > 0 ? t`usually within ${within}` : undefined
}

/** "about 22 people, usually within 5" */
export function surePeople(expected: Expected): string {
  const sure = sureness(expected)
  return sure ? `${peopleWords(expected.people)}, ${sure}` : peopleWords(expected.people)
}

/** "about 22, usually within 5" */
export function sureNumber(expected: Expected): string {
  const sure = sureness(expected)
  return sure ? `${short(expected.people)}, ${sure}` : short(expected.people)
}

/** One more or fewer is no difference that anyone would feel. */
const sameWithin = 1

/** A number held against the usual one; `by` is absent where it would give a small number away. */
type Compared = { side: 'more' | 'fewer' | 'same'; by?: number }

/** @returns undefined when nothing is usual yet */
export function compared(people: People, usual: People | null): Compared | undefined {
  if (!usual) return undefined
  if ('about' in people && 'about' in usual) {
    const more = people.about - usual.about
    if (Math.abs(more) <= sameWithin) return { side: 'same' }
    return more > 0 ? { side: 'more', by: more } : { side: 'fewer', by: -more }
  }
  if ('about' in people) return { side: people.about <= leastShown + sameWithin ? 'same' : 'more' }
  return { side: 'about' in usual && usual.about > leastShown + sameWithin ? 'fewer' : 'same' }
}

/**
 * A number held against the usual one: "8 fewer than usual", "more than usual", "as usual". Where a small
 * number may not be told, it says no figure that would give it away.
 *
 * @returns undefined when nothing is usual yet
 */
export function thanUsual(people: People, usual: People | null): string | undefined {
  const held = compared(people, usual)
  if (!held) return undefined
  const { side, by } = held
  if (side === 'same') return t`as usual`
  if (by === undefined) return side === 'more' ? t`more than usual` : t`fewer than usual`
  return side === 'more' ? t`${by} more than usual` : t`${by} fewer than usual`
}

/** The same as a sentence: "That's 8 fewer than on a usual Tuesday evening." */
export function thanOn(people: People, usual: People | null, day: string): string | undefined {
  const held = compared(people, usual)
  if (!held || !usual) return undefined
  const { side, by } = held
  if (side === 'same') return t`That's about the same as on a usual ${day}.`
  if (by !== undefined) {
    return side === 'more'
      ? t`That's ${by} more than on a usual ${day}.`
      : t`That's ${by} fewer than on a usual ${day}.`
  }
  if (side === 'more') return t`That's more than on a usual ${day}.`
  return 'about' in usual
    ? t`That's fewer than on a usual ${day} (${short(usual)}).`
    : t`That's fewer than on a usual ${day}.`
}
