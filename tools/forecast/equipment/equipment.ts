import { leastShown, shownPeople } from '../../kit/people.ts'
import type { Equipment, Split } from '../../kit/splits.ts'

/** A number with the interval that holds the truth four times in five. */
export type Range = { mean: number; low: number; high: number }

/** Expected users over pieces: 1 means that every piece is in use. */
export type Pressure = Range & {
  /** People in the splits that use it, whose time on it this is. */
  people: number
}

/**
 * A pressure as a member may see it: in steps of 5 %, and only a word where it is low or made of few people.
 * `percent` never passes 100; from there on all pieces are in use.
 */
export type ShownPressure = {
  level: 'mostlyFree' | 'inUse' | 'full'
  percent: number | null
  /** The interval, where it says something; null beside a word. */
  low: number | null
  high: number | null
}

/** Under this part in use a piece is found at once, and a figure would only tell who is there. */
const mostlyFreeBelow = 30

/** Figures come in steps of so many per cent: finer ones would promise more than shares of a visit can hold. */
const step = 5

/**
 * How hard a kind of equipment is used when so many people train each split.
 *
 * Expected users are the sum over splits of the people in a split times the part of a visit they spend on it. The
 * splits' intervals are added as they are: errors of one hour go the same way in all splits more often than
 * not, so that the sum holds the truth at least as often as its parts do.
 *
 * @param people by split id; a split without an entry has nobody
 * @example
 * pressureOf({ pieces: 6, use: { legs: 0.5 } }, new Map([['legs', { mean: 9, low: 6, high: 12 }]]))
 * // { mean: 0.75, low: 0.5, high: 1, people: 9 }
 */
export function pressureOf(
  { pieces, use }: Pick<Equipment, 'pieces' | 'use'>,
  people: ReadonlyMap<string, Range>,
): Pressure {
  const pressure = { mean: 0, low: 0, high: 0, people: 0 }
  for (const [split, share] of Object.entries(use)) {
    const range = people.get(split)
    if (!range) continue
    pressure.mean += (share * range.mean) / pieces
    pressure.low += (share * range.low) / pieces
    pressure.high += (share * range.high) / pieces
    pressure.people += range.mean
  }
  return pressure
}

const inSteps = (part: number) => Math.min(100, Math.round((part * 100) / step) * step)

/**
 * Hides what could point at a person: a figure is told from five people on in the splits that use the
 * equipment, and from 30 % on. Otherwise there is only a word.
 */
export function shownPressure({ mean, low, high, people }: Pressure): ShownPressure {
  const percent = inSteps(mean)
  const word = { percent: null, low: null, high: null }
  if (Math.round(people) < leastShown) return { level: percent < 50 ? 'mostlyFree' : 'inUse', ...word }
  if (percent < mostlyFreeBelow) return { level: 'mostlyFree', ...word }
  const level = percent >= 100 ? ('full' as const) : ('inUse' as const)
  const least = inSteps(low)
  return { level, percent, low: least < mostlyFreeBelow ? null : least, high: inSteps(high) }
}

/**
 * People in each split as far as they may be told: the counts that are shown, and the rest of the whole shared over
 * the splits with small counts by the size of their areas. A figure made of these tells nothing new, however few
 * pieces it is a part of.
 */
export function tellablePeople(
  splits: readonly Pick<Split, 'id' | 'capacityShare'>[],
  { people, bySplit }: { people: number; bySplit: ReadonlyMap<string, number> },
): Map<string, Range> {
  const shown = splits.map((split) => ({ ...split, people: shownPeople(bySplit.get(split.id) ?? 0) }))
  const told = shown.reduce((sum, split) => sum + ('about' in split.people ? split.people.about : 0), 0)
  const whole = shownPeople(people)
  const rest = Math.max(0, ('about' in whole ? whole.about : 0) - told)
  const sizes = shown.reduce((sum, s) => sum + ('about' in s.people ? 0 : s.capacityShare), 0)
  return new Map(
    shown.map(({ id, capacityShare, people: own }) => {
      const mean = 'about' in own ? own.about : (rest * capacityShare) / sizes
      return [id, { mean, low: mean, high: mean }]
    }),
  )
}
