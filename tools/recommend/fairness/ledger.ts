/** One wish of a member: when, and whether a place at the first choice was offered. */
export type Wish = { at: Date; granted: boolean }

/** What a member had of what they asked for; older wishes weigh less. */
export type Credit = {
  /** Weight of first choices granted. */
  granted: number
  /** Weight of all wishes. */
  asked: number
}

/** Days after which a wish weighs half. */
export const halfLife = 21

/** Wishes that are remembered. */
export const ledgerDays = 56

const dayMs = 86_400_000

/** How much a wish of so many days ago weighs. */
export const weightAfter = (days: number): number => 0.5 ** (days / halfLife)

/** A member's credit at an instant. */
export function creditOf(wishes: readonly Wish[], now: Date): Credit {
  return wishes.reduce(
    ({ granted, asked }, wish) => {
      const weight = weightAfter((now.getTime() - wish.at.getTime()) / dayMs)
      return { granted: granted + (wish.granted ? weight : 0), asked: asked + weight }
    },
    { granted: 0, asked: 0 },
  )
}

/** Wishes granted as often as the others' are lent to everybody, so that one refusal is no run of bad luck. */
const lent = 1

/** The part of first choices a member had, drawn to what members have on average while there are few wishes. */
export function shareOf({ granted, asked }: Credit, average: number): number {
  return (granted + lent * average) / (asked + lent)
}

/** The part of first choices that all had together; 1 where nobody has asked. */
export function averageOf(credits: readonly Credit[]): number {
  const asked = credits.reduce((sum, credit) => sum + credit.asked, 0)
  return asked === 0 ? 1 : credits.reduce((sum, credit) => sum + credit.granted, 0) / asked
}

export type Contest = {
  /** Places left at the wish. */
  left: number
  /** Wishes for the same that are still expected. */
  expected: number
  /** The part of those who ask that had less luck than this member, 0 to 1. */
  owedMore: number
}

/**
 * Standard deviations of chance that are kept for those who had less luck. Popular slots have a handful of places: with
 * half of one, none of them would ever be kept.
 */
const caution = 1

/**
 * Whether a member may have a place at their first choice: while more are left than those who had less luck lately
 * will probably ask for. Where places are plenty everybody may; where they are few, the lowest credit is served first.
 */
export function mayHave({ left, expected, owedMore }: Contest): boolean {
  const kept = expected * owedMore
  return left > 0 && left > kept + caution * Math.sqrt(kept)
}

/** The part of members whose share of first choices is lower than one's own. */
export function owedMoreThan(mine: Credit, others: readonly Credit[]): number {
  if (others.length === 0) return 0
  const average = averageOf(others)
  const own = shareOf(mine, average)
  return others.filter((other) => shareOf(other, average) < own - 1e-9).length / others.length
}

/** The Gini coefficient of shares: 0 when all are equal, towards 1 when one has everything. */
export function gini(shares: readonly number[]): number {
  const sorted = [...shares].sort((a, b) => a - b)
  const total = sorted.reduce((sum, share) => sum + share, 0)
  if (total === 0) return 0
  const ranked = sorted.reduce((sum, share, i) => sum + (2 * (i + 1) - sorted.length - 1) * share, 0)
  return ranked / (sorted.length * total)
}
