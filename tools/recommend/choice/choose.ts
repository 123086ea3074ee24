import { pick, type Random } from '../../kit/random.ts'

/** A visit that could be offered. */
export type Candidate = {
  start: Date
  /** People a visitor would meet there on average, those advised so far included. */
  crowd: number
  /** The same, had Spotter advised nobody. */
  alone: number
  /** Minutes from when it would suit best; 0 for every time inside a window they named. */
  away: number
  /** Places there are in every slot of the visit, and how many of them are left. */
  places: number
  left: number
}

/** What a quieter gym is worth to a member. */
export type Taste = {
  /** Minutes earlier or later that a gym a quarter emptier is worth. */
  flexMinutes: number
  /** How much a crowd weighs, 1 = as for most. */
  crowdWeight: number
}

export const usualTaste: Taste = { flexMinutes: 90, crowdWeight: 1 }

/** The part of a crowd that being `flexMinutes` away is worth. */
const worth = 0.25

/** People by which two visits may differ and still be alike: between them chance decides. */
const alike = 0.05

/**
 * What a visit costs a member, in people met. The crowd of the other candidates sets what an hour's way is worth: in
 * an empty gym nobody comes two hours later for one person less.
 *
 * A visit adds as many meetings as it meets people, for each of them meets the visitor too: taking the cheapest is
 * also what makes the whole gym least crowded.
 */
export function costOf(
  { crowd, away }: Candidate,
  { flexMinutes, crowdWeight }: Taste,
  typical: number,
): number {
  return crowdWeight * crowd + (worth * typical * away) / Math.max(flexMinutes, 1)
}

/** The crowd around, which says what one person more or less is worth. */
export function typicalCrowd(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { crowd }) => sum + crowd, 0) / Math.max(1, candidates.length)
}

export type Choosing = {
  random: Random
  taste: Taste
  /** The taste by which offers are chosen, where the policy bends it; what suits best is still the member's own to say. */
  bent?: Taste
  most: number
  /** Whether two offers differ enough for a choice between them to be one. */
  apart(a: Candidate, b: Candidate): boolean
}

/**
 * The visits to offer, best first: each the cheapest that is left, by a draw among those that are as good, so that
 * many who ask at once are not all sent to one place by the same hair's breadth.
 *
 * Full ones are never among them: see `leastBad`.
 */
export function choose(candidates: readonly Candidate[], choosing: Choosing): Candidate[] {
  const { random, taste: own, bent: taste = own, most, apart } = choosing
  const typical = typicalCrowd(candidates)
  const found: Candidate[] = []
  let open = candidates.filter(({ left }) => left > 0)
  while (found.length < most && open.length > 0) {
    const next = drawn(open, (candidate) => costOf(candidate, taste, typical), random)
    found.push(next)
    open = open.filter((candidate) => candidate !== next && apart(candidate, next))
  }
  return found
}

/** The least crowded of all, full or not: what is said when there is no place left. */
export function leastBad(candidates: readonly Candidate[], taste: Taste): Candidate | undefined {
  const typical = typicalCrowd(candidates)
  return cheapest(candidates, (candidate) => costOf(candidate, taste, typical))
}

/** What would suit best had nobody else asked: a slot that has places, by the crowd that comes anyway. */
export function firstChoice(candidates: readonly Candidate[], taste: Taste): Candidate | undefined {
  const alone = candidates.map((candidate) => ({ ...candidate, crowd: candidate.alone }))
  const typical = typicalCrowd(alone)
  const open = candidates.filter(({ places }) => places > 0)
  return cheapest(open, (candidate) => costOf({ ...candidate, crowd: candidate.alone }, taste, typical))
}

/** A difference that nobody would feel: a person, or a tenth of the crowd. */
const unfelt = { people: 1, part: 0.1 }

/**
 * The offers that suit as well as the first choice would have, had nobody else asked. Whoever is after a quiet hour
 * has it when they are offered one as quiet.
 */
export function asGood(
  offers: readonly Candidate[],
  wanted: Candidate,
  candidates: readonly Candidate[],
  taste: Taste,
): Candidate[] {
  const typical = typicalCrowd(candidates.map((candidate) => ({ ...candidate, crowd: candidate.alone })))
  const best = costOf({ ...wanted, crowd: wanted.alone }, taste, typical)
  const limit = best + Math.max(unfelt.people, unfelt.part * best)
  return offers.filter((offer) => offer === wanted || costOf(offer, taste, typical) <= limit)
}

type Cost = (candidate: Candidate) => number

function cheapest(candidates: readonly Candidate[], cost: Cost): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, candidate) => (best && cost(best) <= cost(candidate) ? best : candidate),
    undefined,
  )
}

function drawn(candidates: readonly Candidate[], cost: Cost, random: Random): Candidate {
  const costs = new Map(candidates.map((candidate) => [candidate, cost(candidate)]))
  const least = Math.min(...costs.values())
  const near = candidates.filter((candidate) => (costs.get(candidate) ?? 0) <= least + 5 * alike)
  return pick(random, near, (candidate) => Math.exp(-((costs.get(candidate) ?? 0) - least) / alike))
}
