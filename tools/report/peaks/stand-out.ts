import { quantile } from '../../kit/statistics.ts'
import { tBeyond } from '../chance.ts'
import type { WeekCell } from './store.ts'

/** Slots of the week that are fuller or emptier than the usual one, whatever chance does. */
export type StandOut = {
  /** The people of a usual slot: the median of the week. */
  level: number
  full: WeekCell[]
  empty: WeekCell[]
  /** Weeks behind a slot, mostly. */
  weeks: number
}

/** Chance of telling anything of a week in which no hour differs from another. */
const doubt = 0.05

/** Under two weeks there is no telling what is the hour and what was the day. */
const leastWeeks = 2

/** What is less than this beside the usual is nothing to plan by, however surely it is there. */
const leastPart = 0.1
const leastPeople = 2

const weekdays = 7

/**
 * The slots of the week that stand out from its usual level beyond chance.
 *
 * A slot is held against the median slot by Student's t, with the scatter of all slots around their own means, and with
 * the chance shared out over all slots that are looked at (Bonferroni). A full slot is judged without its fullest
 * day and an empty one without its emptiest, so that one odd day makes neither. The days of a weekday move together:
 * the degrees of freedom are those of the days, not of the slots.
 *
 * @returns undefined where there are too few weeks to tell
 * @see Dunn OJ. Multiple comparisons among means. J Am Stat Assoc 1961;56:52-64.
 */
export function standOut(cells: readonly WeekCell[]): StandOut | undefined {
  if (cells.length === 0) return undefined
  const weeks = quantile(
    cells.map(({ days }) => days),
    0.5,
  )
  if (weeks < leastWeeks) return undefined
  // An hour that was only rarely open tells of those days more than of the hour.
  const known = cells.filter(({ days }) => days >= Math.max(leastWeeks, weeks / 2))
  const freedom = known.reduce((sum, { days }) => sum + days - 1, 0)
  const deviation = Math.sqrt(known.reduce((sum, { squares }) => sum + squares, 0) / freedom)
  const ofDays = Math.max(1, Math.min(freedom, weekdays * (weeks - 1)))
  const far = tBeyond(doubt / known.length, ofDays) * deviation
  const level = quantile(
    known.map(({ people }) => people),
    0.5,
  )
  const least = Math.max(leastPeople, leastPart * level)
  const beyond = (distance: number, { days }: WeekCell) =>
    distance > least && distance > far / Math.sqrt(days - 1)
  return {
    level,
    weeks,
    full: known.filter((cell) => beyond(without(cell, cell.most) - level, cell)),
    empty: known.filter((cell) => beyond(level - without(cell, cell.least), cell)),
  }
}

/** A slot's mean without one of its days. */
const without = ({ people, days }: WeekCell, value: number): number => (people * days - value) / (days - 1)

/** Slots of one weekday that follow each other, with the mean people in them. */
export type Stretch = { weekday: number; from: number; to: number; people: number }

/**
 * The stretch around the fullest (or emptiest) slot and those that come next, in that order.
 *
 * @param share of the top's distance from the level that a slot has to have to belong to a stretch
 */
export function stretchesOf(
  cells: readonly WeekCell[],
  { level, slotMinutes, share = 0.8 }: { level: number; slotMinutes: number; share?: number },
): Stretch[] {
  const far = (cell: WeekCell) => Math.abs(cell.people - level)
  const top = Math.max(...cells.map(far))
  const found: { cells: WeekCell[] }[] = []
  for (const cell of cells.filter((each) => far(each) >= share * top)) {
    const before = found.at(-1)?.cells.at(-1)
    const follows = before?.weekday === cell.weekday && before.minute + slotMinutes === cell.minute
    if (follows) found.at(-1)?.cells.push(cell)
    else found.push({ cells: [cell] })
  }
  return found
    .toSorted((a, b) => Math.max(...b.cells.map(far)) - Math.max(...a.cells.map(far)))
    .map(({ cells: own }) => ({
      weekday: own[0]?.weekday ?? 1,
      from: own[0]?.minute ?? 0,
      to: (own.at(-1)?.minute ?? 0) + slotMinutes,
      people: own.reduce((sum, { people }) => sum + people, 0) / own.length,
    }))
}
