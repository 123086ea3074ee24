import { localTime, minutesBetween } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { asGood, type Candidate, type Choosing, firstChoice, type Taste } from '../choice/choose.ts'
import { type Offered, offersOf } from '../choice/offers.ts'
import { policyAbout } from '../trial/policy.ts'
import { turnHasCome } from './turn-come.ts'
import { severalDays, type Wish } from './wish.ts'

const mostOffers = 3

/** On one day two offers begin so many minutes apart, or a choice between them would be none. */
const apartMinutes = 60

/** What to offer, and which of it is as good as what they would have liked best. */
export type Chosen = Offered & { suits: readonly Candidate[] }

/** What to offer: the hour they named first where it can be had; else the best for them and for everybody. */
export async function chosen(
  context: ToolContext,
  wish: Wish,
  candidates: readonly Candidate[],
  taste: Taste,
): Promise<Chosen> {
  const { gym, random } = context
  const named = namedOf(wish, candidates, gym.slotMinutes)
  const wanted = named ?? firstChoice(candidates, taste)
  const policy = await policyAbout(context, wanted?.start ?? wish.from)
  const bent = policy.bend(taste)
  const choosing: Choosing = { random, taste, bent, most: mostOffers, apart: apartIn(wish, gym.zone) }
  const turn = wanted !== undefined && (await turnHasCome(context, wish.split, wanted, policy))
  if (!named) {
    const found = offersOf(candidates, choosing, () => turn)
    return { ...found, suits: wanted ? asGood(found.offers, wanted, candidates, taste) : [] }
  }
  // Where it can't be had, the slot beside it is the next best.
  const others = candidates.filter((each) => each !== named && (!turn || choosing.apart(each, named)))
  const most = turn ? mostOffers - 1 : mostOffers
  const more = offersOf(others, { ...choosing, taste: bent, most }, ({ left }) => left > 0)
  const offers = turn ? [named, ...more.offers] : more.offers
  return { offers, wanted: named, granted: turn, suits: turn ? [named] : [] }
}

/** The slot nearest to the hour they named; undefined where none is named, or no visit can begin about then. */
function namedOf(
  { named }: Wish,
  candidates: readonly Candidate[],
  slotMinutes: number,
): Candidate | undefined {
  if (!named) return undefined
  const [nearest] = candidates.filter(({ away }) => away < slotMinutes).toSorted((a, b) => a.away - b.away)
  return nearest
}

/** Over several days one offer a day, so that they can be a plan; within one day an hour apart. */
function apartIn(wish: Wish, zone: string): Choosing['apart'] {
  const day = ({ start }: Candidate) => localTime(start, zone).date
  // Who usually comes on one or two days alone would get one or two offers.
  const plan = wish.kind !== 'personal' || wish.habits.size >= mostOffers
  if (plan && severalDays(wish, zone)) return (a, b) => day(a) !== day(b)
  return (a, b) => Math.abs(minutesBetween(a.start, b.start)) >= apartMinutes
}
