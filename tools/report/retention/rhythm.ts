import { betaTail } from '../../kit/beta.ts'
import { quantile } from '../../kit/statistics.ts'

/** Days on which a member came, counted from the first day that is looked at, in order and each once. */
export type Came = { member: string; days: readonly number[] }

/** Time as the gym has had it: days on which anybody came, and how many came up to each. */
export type Calendar = {
  /** The last day on which anybody came; -1 where nobody ever did. */
  last: number
  /** Days up to and with a day on which anybody came. */
  open(day: number): number
  /** Visits of all members up to and with a day, one a day for each. */
  visits(day: number): number
}

/** What all of them together say of the days: without anybody's visit a day was closed, or nothing was counted. */
export function calendarOf(all: readonly Came[], days: number): Calendar {
  const visits = new Array<number>(days).fill(0)
  for (const { days: came } of all) for (const day of came) visits[day] = (visits[day] ?? 0) + 1
  let [open, sum] = [0, 0]
  const so = visits.map((count) => {
    open += count > 0 ? 1 : 0
    sum += count
    return { open, sum }
  })
  const at = (day: number) => so[Math.min(day, days - 1)] ?? { open: 0, sum: 0 }
  return {
    last: visits.findLastIndex((count) => count > 0),
    open: (day) => at(day).open,
    visits: (day) => at(day).sum,
  }
}

/** Visits from which a member has a rhythm of their own. */
const leastVisits = 6

/** Open days, at least, from the first of them to the last. */
const leastSpan = 28

/** Open days for which nobody is called away, however often they came: a holiday is none. */
const leastAway = 28

/** The share of those called away who may have stayed away by chance alone. */
const falseShare = 0.02

/** A member who stays away for longer than their own rhythm explains. */
export type Away = { member: string; visits: number; last: number; awayDays: number }

/**
 * Who has stopped coming, by their own rhythm: away for longer than ever in the time that is looked at, and for so long
 * that chance does not explain it, in days that the gym was open as in visits that others made meanwhile. Days without any
 * visit count for nothing, so that neither a closure nor a gap in the data makes anybody leave, and quiet weeks count
 * for little.
 *
 * With n - 1 gaps that add up to T and are spread like a gamma distribution of shape k, a further one is g with
 * g / (g + T) from a beta distribution of shapes k and (n - 1) k. Of many members some are away for long by chance, so the
 * bar rises with how many are looked at.
 *
 * @see Benjamini Y, Hochberg Y. Controlling the false discovery rate. J R Stat Soc B 1995;57:289-300.
 */
export function stayedAway(all: readonly Came[], calendar: Calendar): Away[] {
  const shape = shapeOf(all, calendar)
  const looked = all.flatMap((came) => chanceOf(came, calendar, shape))
  const ranked = looked.toSorted((a, b) => a.chance - b.chance)
  const last = ranked.findLastIndex(({ chance }, i) => chance <= (falseShare * (i + 1)) / ranked.length)
  return ranked
    .slice(0, last + 1)
    .filter(({ away, longest }) => away.awayDays >= leastAway && away.awayDays > longest)
    .map(({ away }) => away)
}

type Looked = { away: Away; chance: number; longest: number }

function chanceOf({ member, days }: Came, calendar: Calendar, shape: number): Looked[] {
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  const span = calendar.open(last) - calendar.open(first)
  if (days.length < leastVisits || span < leastSpan) return []
  const away = calendar.open(calendar.last) - calendar.open(last)
  // Their own visits say nothing of how much went on without them.
  const others = calendar.visits(last) - calendar.visits(first) - (days.length - 1)
  const meanwhile = calendar.visits(calendar.last) - calendar.visits(last)
  const gaps = days.length - 1
  const chance = Math.max(gapChance(away, span, gaps, shape), gapChance(meanwhile, others, gaps, shape))
  const longest = Math.max(...gapsOf(days, calendar))
  return [{ away: { member, visits: days.length, last, awayDays: away }, chance, longest }]
}

const gapChance = (gap: number, span: number, gaps: number, shape: number): number =>
  gap <= 0 || span <= 0 ? 1 : betaTail(gap / (gap + span), shape, gaps * shape)

const gapsOf = (days: readonly number[], calendar: Calendar): number[] =>
  days.slice(1).map((day, i) => calendar.open(day) - calendar.open(days[i] ?? 0))

/**
 * How regular the gaps between visits are here: 1 as if by chance, more for a rhythm. Of half of all members' gaps the spread
 * is smaller; more than 2 is believed of nobody, for holidays come.
 */
function shapeOf(all: readonly Came[], calendar: Calendar): number {
  const spreads = all.flatMap(({ days }) => {
    const gaps = gapsOf(days, calendar)
    if (days.length < leastVisits) return []
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
    const squares = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / (gaps.length - 1)
    return mean > 0 ? [squares / mean ** 2] : []
  })
  if (spreads.length === 0) return 1
  return Math.min(2, Math.max(1, 1 / Math.max(quantile(spreads, 0.5), 0.01)))
}
