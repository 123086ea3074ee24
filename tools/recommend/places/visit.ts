import type { claims } from '../../../db/schema/index.ts'
import type { MemberId } from '../../kit/tool.ts'

/** A stretch for which places are taken: every slot from `start` on for so many minutes. */
export type Visit = {
  gym: string
  /** A split's id, or 'all'. */
  split: string
  start: Date
  /** Whole slots. */
  minutes: number
}

/** A slot of one series as it stands: what is left are `quota - taken` places. */
export type OpenSlot = {
  /** A split's id, or 'all'. */
  split: string
  start: Date
  quota: number
  taken: number
  /** People expected without our advice, with the bounds that hold the truth four times in five. */
  expected: number
  low: number
  high: number
  usual: number | null
}

/** A place to be offered, with what the member is told of it. */
export type NewOffer = Visit & {
  /** 1 = offered first. */
  rank: number
  /** More than one for whoever arranges for several; 1 when absent. */
  places?: number
  /** The member's own claim (its id) that it takes the place of once it is claimed. */
  instead?: string | null
  /** The group that goes together. */
  meetup?: string | null
  /** People to expect, the member included. */
  expected: number
  low: number
  high: number
  /** Chance that they come. */
  compliance: number
  /** When they would have come without advice; null: not at all that day, or nobody knows. */
  usually?: Date | null
}

/** An offer that has its places, until `heldUntil`. */
export type Held = NewOffer & { id: string; code: string; heldUntil: Date }

/** A row of the claims: an offer, a claimed place, or what was one. */
export type Claim = typeof claims.$inferSelect

/** A place that has just become a member's. */
export type Claimed = Claim & {
  /** The offer had run out, and there was still room. */
  late: boolean
  /** The claim it took the place of. */
  swapped: Claim | null
}

/** A place for one of those who go together. */
export type NewPlace = NewOffer & { member: MemberId }

/** Why a claim's places went back. */
export type Reason = NonNullable<Claim['released']>

/** End of a visit. */
export function endOf({ slot, minutes }: Pick<Claim, 'slot' | 'minutes'>): Date {
  return new Date(slot.getTime() + minutes * 60_000)
}

/** Whether two visits have a moment in common. */
export function overlap(a: Pick<Claim, 'slot' | 'minutes'>, b: Pick<Claim, 'slot' | 'minutes'>): boolean {
  return a.slot < endOf(b) && b.slot < endOf(a)
}
