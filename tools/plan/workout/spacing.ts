import { type Focus, type Weekday, weekdays } from './session.ts'
import { overlaps } from './split.ts'

/** One session of the week and its day. */
export type Placed = { focus: Focus; day: Weekday }

/** Days from one weekday to another, whichever way round the week is shorter. */
function daysBetween(one: number, other: number): number {
  const ahead = Math.abs(one - other)
  return Math.min(ahead, 7 - ahead)
}

/** How tiring it is that two sessions lie so many days apart, 0 being fine. */
function strain(one: Focus, other: Focus, days: number): number {
  if (overlaps(one, other)) return 4 / days ** 2
  return (one === other ? 1 : 0.4) / days ** 2
}

/** What costs a day that was not asked for, against what a day without recovery costs. */
const unwished = 100
const laterInWeek = 0.002
const outOfOrder = 0.01

function cost(days: readonly number[], order: readonly Focus[], wished: ReadonlySet<number>): number {
  let sum = 0
  for (const [i, day] of days.entries()) {
    const focus = order[i]
    if (focus === undefined) continue
    sum += (wished.size > 0 && !wished.has(day) ? unwished : 0) + laterInWeek * day
    for (const [j, later] of days.entries()) {
      const next = order[j]
      if (j > i && next !== undefined) sum += strain(focus, next, daysBetween(day, later))
    }
  }
  return sum
}

function subsets(size: number, from = 0): number[][] {
  if (size === 0) return [[]]
  return weekdays
    .map((_, day) => day)
    .filter((day) => day >= from)
    .flatMap((day) => subsets(size - 1, day + 1).map((rest) => [day, ...rest]))
}

/** All orders of some sessions that look different, and how far each is from the given one. */
function orders(focuses: readonly Focus[]): { order: readonly Focus[]; inversions: number }[] {
  if (focuses.length === 0) return [{ order: [], inversions: 0 }]
  return [...new Set(focuses)].flatMap((first) => {
    const at = focuses.indexOf(first)
    const rest = focuses.filter((_, i) => i !== at)
    return orders(rest).map(({ order, inversions }) => ({
      order: [first, ...order],
      inversions: inversions + at,
    }))
  })
}

/**
 * Puts the sessions of a week on days, so that the same muscles rest in between as long as the week allows; on the
 * days that suit the member first. The week is a circle: Sunday lies beside Monday.
 *
 * @example
 * spaced(['full', 'full', 'full'], []).map(({ day }) => day) // ['Monday', 'Wednesday', 'Friday']
 */
export function spaced(focuses: readonly Focus[], wished: readonly Weekday[]): readonly Placed[] {
  const liked = new Set(wished.map((day) => weekdays.indexOf(day)))
  let best: { days: readonly number[]; order: readonly Focus[]; cost: number } | undefined
  for (const { order, inversions } of orders(focuses)) {
    for (const days of subsets(focuses.length)) {
      const sum = cost(days, order, liked) + outOfOrder * inversions
      if (!best || sum < best.cost - 1e-9) best = { days, order, cost: sum }
    }
  }
  return (best?.order ?? []).flatMap((focus, i) => {
    const day = weekdays[best?.days[i] ?? -1]
    return day === undefined ? [] : [{ focus, day }]
  })
}
