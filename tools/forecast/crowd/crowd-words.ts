import { type Expected, leastShown, type People, peopleWords } from '../../kit/people.ts'

/** A number of people where "people" has been said: "about 22", "fewer than 5". */
export function short(people: People): string {
  return 'about' in people ? `about ${people.about}` : `fewer than ${people.under}`
}

/**
 * How far the truth usually lies from an expected number, as the 80 % interval has it; the wider side counts.
 *
 * @returns "usually within 5", "usually up to 9" where the lower end is too small to tell, or undefined where the
 *   interval says no more than the number
 */
export function sureness({ people, low, high }: Expected): string | undefined {
  if (!('about' in high)) return undefined
  if (!('about' in people)) return high.about < leastShown + 2 ? undefined : `at most about ${high.about}`
  if (!('about' in low)) return high.about === people.about ? undefined : `usually up to ${high.about}`
  const within = Math.max(people.about - low.about, high.about - people.about)
  return within > 0 ? `usually within ${within}` : undefined
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

/**
 * A number held against the usual one: "8 fewer than", "3 more than", "about the same as". Where a small
 * number may not be told, it says no figure that would give it away.
 *
 * @returns undefined when nothing is usual yet
 */
export function against(people: People, usual: People | null): string | undefined {
  if (!usual) return undefined
  if ('about' in people && 'about' in usual) {
    const more = people.about - usual.about
    if (Math.abs(more) <= sameWithin) return 'about the same as'
    return more > 0 ? `${more} more than` : `${-more} fewer than`
  }
  if ('about' in people) return people.about <= leastShown + sameWithin ? 'about the same as' : 'more than'
  return 'about' in usual && usual.about > leastShown + sameWithin ? 'fewer than' : 'about the same as'
}
