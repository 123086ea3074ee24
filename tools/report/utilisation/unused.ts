import type { WeekCell } from '../peaks/store.ts'

/** A stretch of the week in which hardly anybody uses a room. */
export type Unused = { weekday: number; from: number; to: number; people: number; days: number }

/** A room with less than this part of what it holds in it stands empty. */
export const unusedPart = 0.1

/** Weeks without which an empty hour may have been one quiet day. */
const leastDays = 3

/** Standard errors on top of the mean: an hour is called unused where it surely is. */
const surely = 2

/**
 * The stretches of the week in which a room surely has under a tenth of what it holds in it, longest first.
 *
 * An hour counts where its mean is below that with two standard errors on top, and at least three of its days were
 * counted.
 */
export function unusedHours(cells: readonly WeekCell[], capacity: number, slotMinutes: number): Unused[] {
  const empty = cells.filter(({ people, days, squares }) => {
    if (days < leastDays) return false
    const error = Math.sqrt(squares / (days - 1) / days)
    return people + surely * error < unusedPart * capacity
  })
  const found: WeekCell[][] = []
  for (const cell of empty) {
    const before = found.at(-1)?.at(-1)
    const follows = before?.weekday === cell.weekday && before.minute + slotMinutes === cell.minute
    if (follows) found.at(-1)?.push(cell)
    else found.push([cell])
  }
  return found
    .map((own) => ({
      weekday: own[0]?.weekday ?? 1,
      from: own[0]?.minute ?? 0,
      to: (own.at(-1)?.minute ?? 0) + slotMinutes,
      people: own.reduce((sum, { people }) => sum + people, 0) / own.length,
      days: Math.min(...own.map(({ days }) => days)),
    }))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
}
