import { changing, type Edge } from './flow.ts'

/** A count of people in a table, between the two sums it stands in. */
export type Count = {
  from: number
  to: number
  value: number
  /** Not shown in any case; it can be told from others that are. */
  unsaid?: true
  /** Known in any case, so that it hides nothing and is not hidden. */
  told?: true
}

export type Rule = {
  /** Counts below it are hidden. */
  least: number
  /** Whether a count of nobody is shown: then whoever sees a hidden one knows that there is somebody. */
  zeroes: boolean
}

/**
 * Which counts must be hidden, so that none below the least can be worked out from the others and their sums.
 *
 * Of every small count, whoever has all that is shown and the sums can say no more than that it is small: each figure
 * from none (or one, where zeroes are shown, and as many as have to be in a sum of such) to one below the least remains
 * possible. The cheapest other counts that
 * bring this about are hidden with it, where a count costs as much as it counts.
 *
 * @returns for each count whether it is hidden
 */
export function hide(counts: readonly Count[], rule: Rule): boolean[] {
  const small = counts.map(({ value, told }) => !told && isSmall(value, rule))
  const untold = counts.map(({ unsaid }, place) => unsaid === true || small[place] === true)
  const floors = counts.map(({ unsaid }) => (rule.zeroes && !unsaid ? 1 : 0))
  const edges: Edge[] = counts.map(({ from, to, value, told }, place) => ({
    from,
    to,
    value,
    floor: Math.min(value, floors[place] ?? 0),
    cost: told ? Number.POSITIVE_INFINITY : costOf(value, untold[place] === true, rule),
  }))
  const smallOnes = counts.flatMap((_, place) => (small[place] ? [place] : []))
  // Those that need most first: what is hidden for them often serves the others.
  const needy = smallOnes.toSorted((a, b) => (counts[a]?.value ?? 0) - (counts[b]?.value ?? 0) || a - b)
  for (const place of needy) protect(edges, place, rule)
  spare(edges, counts, { small: smallOnes, untold, rule })
  return edges.map(({ cost }) => cost === 0)
}

const isSmall = (value: number, { least, zeroes }: Rule): boolean => value < least && (value > 0 || !zeroes)

function costOf(value: number, untold: boolean, { zeroes }: Rule): number {
  if (untold) return 0
  return value === 0 && zeroes ? Number.POSITIVE_INFINITY : value + 1
}

/** The changes by which a small count must be able to differ from what it is: to the bottom and to one below the least. */
function needs({ value, floor }: Edge, { least }: Rule): number[] {
  return [floor - value, Math.max(0, least - 1 - value)].filter((by) => by !== 0)
}

function protect(edges: Edge[], place: number, rule: Rule): void {
  const edge = edges[place]
  if (!edge) return
  for (const by of needs(edge, rule)) {
    for (const other of changing(edges, place, by).others) {
      const hidden = edges[other]
      if (hidden) edges[other] = { ...hidden, cost: 0 }
    }
  }
}

/** Tables up to so many counts are gone over again: what was hidden for one count may be needless after another. */
const mostSpared = 150

function spare(
  edges: Edge[],
  counts: readonly Count[],
  { small, untold, rule }: { small: readonly number[]; untold: readonly boolean[]; rule: Rule },
): void {
  if (counts.length > mostSpared) return
  const doubts = small.map((place) => doubtOf(edges, place, rule))
  const extra = edges.flatMap(({ cost }, place) => (cost === 0 && !untold[place] ? [place] : []))
  for (const place of extra.toSorted((a, b) => (counts[b]?.value ?? 0) - (counts[a]?.value ?? 0) || a - b)) {
    const edge = edges[place]
    if (!edge) continue
    edges[place] = { ...edge, cost: Number.POSITIVE_INFINITY }
    const isSafe = small.every((each, i) => doubtOf(edges, each, rule) >= (doubts[i] ?? 0))
    if (!isSafe) edges[place] = edge
  }
}

/** By how much a small count can differ, of what it must, by what is hidden already. */
function doubtOf(edges: readonly Edge[], place: number, rule: Rule): number {
  const edge = edges[place]
  if (!edge) return 0
  const told = edges.map((each) => (each.cost === 0 ? each : { ...each, cost: Number.POSITIVE_INFINITY }))
  return needs(edge, rule).reduce((sum, by) => sum + changing(told, place, by).by, 0)
}
