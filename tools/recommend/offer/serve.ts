import { GymError } from '../../kit/errors.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { type Candidate, leastBad, type Taste } from '../choice/choose.ts'
import { keepAsk, learnedCompliance } from '../learning/store.ts'
import { comingClaims } from '../places/mine/store.ts'
import { lockMember } from '../places/moving/store.ts'
import { hold, releaseLapsed } from '../places/store.ts'
import { type Claim, type Held, type NewOffer, overlap } from '../places/visit.ts'
import { candidatesFor } from './candidates.ts'
import { type Chosen, chosen } from './chosen.ts'
import { type Told, toldOf } from './told.ts'
import { usuallyOn, type Wish } from './wish.ts'

/** An offer that nobody takes goes back after so many minutes. */
const heldMinutes = 10

/** So often it is looked for offers, where all that were found went to others meanwhile. */
const mostTries = 3

/** Why a slot is not offered: others have its places, they are kept for others, or no visit can begin then. */
export type Missed = 'full' | 'kept' | 'unfit'

/** What was found for a wish. */
export type Served = {
  offers: { held: Held; told: Told; left: number }[]
  until: Date
  /** The slot that would have suited best, whether they named it, and why it is not offered. */
  wanted: { start: Date; named: boolean; missed: Missed | null } | undefined
  /** The least crowded there is, where no place is left. */
  least: { start: Date; told: Told } | undefined
  roughDays: number | null
}

/** How a member weighs what there is, and the place of theirs it is instead of. */
export type Asker = { taste: Taste; own: Claim | undefined }

/** What there is for a wish, before any place of it is held. */
type Found = {
  chosen: Chosen
  least: Candidate | undefined
  told: ReadonlyMap<number, Told>
  roughDays: number | null
}

/**
 * Finds visits for a wish, holds places for them and keeps the wish: in the ledger what was had of it, and as unserved
 * demand where nothing was. What the member was offered before goes back first.
 *
 * @throws {GymError} `no_history`, `stale_history`, `member_gone`
 */
export async function serve(context: ToolContext, wish: Wish, asker: Asker): Promise<Served> {
  const { db, gym, now } = context
  for (let tries = mostTries; ; tries--) {
    await releaseLapsed(db, gym.id, now, context.member.id)
    const found = await look(context, wish, asker)
    const held = await holdAndKeep(context, wish, { found, asker, last: tries === 1 })
    if (held) return servedOf(context, wish, found, held)
  }
}

async function look(context: ToolContext, wish: Wish, { taste, own }: Asker): Promise<Found> {
  const candidates = await freeCandidates(context, wish, own)
  const found = await chosen(context, wish, candidates, taste)
  const least = leastBad(candidates, taste)
  const starts = [...found.offers, ...(least ? [least] : [])].map(({ start }) => start)
  return { chosen: found, least, ...(await toldOf(context, wish, starts)) }
}

/**
 * Visits at which the member is not somewhere else already. The place they would give up is in nobody's way, but is
 * no swap for itself.
 *
 * @throws {GymError} `overlaps` when they name an hour at which they have a place
 */
async function freeCandidates(
  context: ToolContext,
  wish: Wish,
  own: Claim | undefined,
): Promise<Candidate[]> {
  const { db, gym, member, now } = context
  const [all, places] = await Promise.all([
    candidatesFor(context, wish),
    comingClaims(db, { gym: gym.id, member: member.id }, now),
  ])
  const others = places.filter(({ id }) => id !== own?.id)
  const inTheWay = (slot: Date) => others.find((place) => overlap(place, { slot, minutes: wish.minutes }))
  const there = wish.named && inTheWay(wish.named)
  if (there)
    throw new GymError('overlaps', { code: there.code, at: there.slot.toISOString(), split: there.split })
  const same = ({ start }: Candidate) => own?.split === wish.split && own.slot.getTime() === start.getTime()
  return all.filter((each) => !same(each) && !inTheWay(each.start))
}

type Holding = { found: Found; asker: Asker; last: boolean }

/**
 * Holds the offers and notes the wish, both or neither.
 *
 * @returns undefined where others were faster at every offer, and it is worth looking again
 */
async function holdAndKeep(
  context: ToolContext,
  wish: Wish,
  { found, asker, last }: Holding,
): Promise<Held[] | undefined> {
  const { db, gym, member, now } = context
  const compliance = await learnedCompliance(db, gym, now, member.id)
  const likely = (start: Date) => compliance(start, member.id)
  const offers = newOffers(context, wish, { found, own: asker.own, likely })
  const ask = crypto.randomUUID()
  return db.transaction(async (tx) => {
    await lockMember(tx, gym.id, member.id)
    const got = await hold(tx, offers, { now, until: addMinutes(now, heldMinutes), member: member.id, ask })
    if (got.length === 0 && offers.length > 0 && !last) return undefined
    await keepAsk(tx, askOf(context, wish, { ask, found: found.chosen, got }))
    return got
  })
}

type Making = { found: Found; own: Claim | undefined; likely(start: Date): number }

function newOffers({ gym }: ToolContext, wish: Wish, { found, own, likely }: Making): NewOffer[] {
  const { chosen: offered, told } = found
  return offered.offers.flatMap(({ start }, i) => {
    const known = told.get(start.getTime())
    if (!known) return []
    const { mean, low, high } = known
    return [
      {
        gym: gym.id,
        split: wish.split,
        start,
        minutes: wish.minutes,
        rank: i + 1,
        instead: own?.id ?? null,
        expected: mean,
        low,
        high,
        compliance: likely(start),
        usually: usuallyOn(wish, start, gym),
      },
    ]
  })
}

function askOf(
  { gym, member, now }: ToolContext,
  { kind, split, minutes, from, to }: Wish,
  { ask, found, got }: { ask: string; found: Chosen; got: readonly Held[] },
) {
  return {
    id: ask,
    gym: gym.id,
    member: member.id,
    at: now,
    kind,
    split,
    from,
    to,
    minutes,
    wanted: found.wanted?.start ?? null,
    possible: (found.wanted?.places ?? 0) > 0,
    granted: hasOf(got, found),
    offered: got.length,
  }
}

/** Whether a place is held that suits as well as the first choice. */
const hasOf = (held: readonly Held[], { suits }: Chosen) =>
  suits.some((each) => held.some(({ start }) => start.getTime() === each.start.getTime()))

function servedOf(
  { gym, now }: ToolContext,
  wish: Wish,
  { chosen: found, least, told, roughDays }: Found,
  held: readonly Held[],
): Served {
  const toldAt = (start: Date) => told.get(start.getTime())
  const leastTold = least && held.length === 0 ? toldAt(least.start) : undefined
  return {
    offers: held.flatMap((each) => {
      const known = toldAt(each.start)
      const candidate = found.offers.find(({ start }) => start.getTime() === each.start.getTime())
      return known ? [{ held: each, told: known, left: Math.max(0, (candidate?.left ?? 1) - 1) }] : []
    }),
    until: addMinutes(now, heldMinutes),
    wanted: wantedOf(wish, found, held, gym.slotMinutes),
    least: least && leastTold && { start: least.start, told: leastTold },
    roughDays,
  }
}

function wantedOf(
  { named }: Wish,
  found: Chosen,
  held: readonly Held[],
  slotMinutes: number,
): Served['wanted'] {
  const { wanted } = found
  // The doors close too soon, or are not open yet.
  if (named && (!wanted || wanted.away >= slotMinutes)) return { start: named, named: true, missed: 'unfit' }
  if (!wanted) return undefined
  const missed = hasOf(held, found) ? null : !found.granted && wanted.left > 0 ? 'kept' : 'full'
  return { start: wanted.start, named: named !== undefined, missed }
}
