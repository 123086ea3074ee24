import type { Reasons } from './store.ts'

/** One part of a forecast, in people; what it takes away is negative. */
export type Part = { reason: string; people: number }

/** What a number starts from; everything else adds to it or takes from it. */
export const base = 'usual'

/** The only part of a number where nothing is usual yet: there is nothing to take apart. */
export const firstGuess = 'guess'

/** Smaller parts than this are nobody's: they go to the largest one. */
const leastPart = 0.5

/** So many parts beside the base are worth a member's time. */
const mostParts = 4

/** Where small and odd ends go when there are too many parts. */
const restKey = 'learned'

/** The mean of several slots' reasons, part by part; a part that a slot does not have counts as nothing there. */
export function meanReasons(all: readonly Reasons[]): Record<string, number> {
  const mean: Record<string, number> = {}
  for (const reasons of all) {
    for (const [reason, people] of Object.entries(reasons)) {
      if (Number.isFinite(people)) mean[reason] = (mean[reason] ?? 0) + people / all.length
    }
  }
  return mean
}

/**
 * The parts of a number as they are told: whole people that sum to exactly `total`, the base first, then by size.
 *
 * Parts under half a person go to the largest part, and the smallest of too many to what else was learned. Rounding
 * is by largest remainders, so that no part is further than one person from what it was.
 *
 * @param total whole people, the reasons' sum rounded; a small rest of the sum goes to the base
 * @see Balinski M, Young HP. Fair representation: meeting the ideal of one man, one vote. 1982 (Hamilton's method).
 * @example
 * wholeParts({ usual: 18.6, level: 3.9, holiday: -0.9, season: 0.2 }, 22)
 * // [{ usual 19 }, { level 4 }, { holiday -1 }]
 */
export function wholeParts(reasons: Reasons, total: number): Part[] {
  const parts = fewParts(worthTelling(reasons))
  const sum = parts.reduce((all, { people }) => all + people, 0)
  const [first] = parts
  // What the reasons leave open, a rounding mostly, has to stand somewhere.
  if (first && Math.abs(total - sum) > leastPart) first.people += total - sum
  return largestRemainders(parts, total).filter(({ people }) => people !== 0)
}

/** The parts that matter, small ones folded into the largest; the base first, then by size. */
export function worthTelling(reasons: Reasons): Part[] {
  const parts = Object.entries(reasons)
    .filter(([, people]) => Number.isFinite(people) && people !== 0)
    .map(([reason, people]) => ({ reason, people }))
  const largest = parts.reduce<Part | undefined>(
    (top, part) => (top && Math.abs(top.people) >= Math.abs(part.people) ? top : part),
    undefined,
  )
  const told = parts.filter((part) => part === largest || Math.abs(part.people) >= leastPart)
  const rest = parts.filter((part) => !told.includes(part))
  if (largest) largest.people += rest.reduce((sum, { people }) => sum + people, 0)
  return told.sort(
    (a, b) =>
      Number(b.reason === base) - Number(a.reason === base) || Math.abs(b.people) - Math.abs(a.people),
  )
}

function fewParts(parts: readonly Part[]): Part[] {
  const others = parts.filter(({ reason }) => reason !== base)
  if (others.length <= mostParts) return [...parts]
  const kept = others.filter(({ reason }) => reason !== restKey).slice(0, mostParts - 1)
  const rest = others.filter((part) => !kept.includes(part))
  return [
    ...parts.filter(({ reason }) => reason === base),
    ...kept,
    { reason: restKey, people: rest.reduce((sum, { people }) => sum + people, 0) },
  ]
}

function largestRemainders(parts: readonly Part[], total: number): Part[] {
  const floors = parts.map(({ people }) => Math.floor(people))
  const missing = total - floors.reduce((sum, people) => sum + people, 0)
  const byRemainder = parts
    .map(({ people }, i) => ({ i, remainder: people - Math.floor(people) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  const raised = new Set(byRemainder.slice(0, missing).map(({ i }) => i))
  return parts.map(({ reason }, i) => ({ reason, people: (floors[i] ?? 0) + (raised.has(i) ? 1 : 0) }))
}
