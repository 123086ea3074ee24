import { type LocalTime, localTime } from '../kit/time.ts'
import type { Sample } from './sample.ts'
import type { Hour, Usual } from './usual.ts'

/** What telling the plausible from the implausible takes. */
export type Judge = {
  usual: Usual
  /** Believed hours, also those of the days judged. */
  hours: ReadonlyMap<string, readonly Hour[]>
  zone: string
  /** Holidays and days closed for works, on which nobody need come. */
  excused(date: string): boolean
}

/** How sure a day's level is: standard deviation of its logarithm, told by the day's other hours or by nothing. */
const spread = { told: 0.5, untold: 0.7 }

/** Usual people-hours that the other hours of a day need to tell its level. */
const leastTold = 10

const factors = [0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 1, 1.4, 2, 3, 5]

/**
 * How badly one value fits the hours it stood for, under the kindest level of each day, in nats.
 *
 * Hours are compared with what they usually bring. A day may be busier or quieter as a whole, at a price.
 *
 * @returns undefined when nobody knows what is usual
 */
export function misfitOf(run: readonly Sample[], count: number, judge: Judge): number | undefined {
  const places = new Map(run.map(({ at }) => localTime(at, judge.zone)).map((t) => [keyOf(t), t]))
  const dates = [...Map.groupBy(places.values(), ({ date }) => date)]
  const [first = '', last = ''] = [dates[0]?.[0], dates.at(-1)?.[0]]
  const usual = (date: string, hour: number) => judge.usual(date, hour, first, last)
  let misfit: number | undefined
  for (const [date, times] of dates) {
    if (judge.excused(date)) continue
    const stood = new Set(times.map(hourOf))
    const people = [...stood].flatMap((hour) => usual(date, hour) ?? [])
    if (people.length === 0) continue
    const others = (judge.hours.get(date) ?? []).filter(({ hour }) => !stood.has(hour))
    misfit = (misfit ?? 0) + kindest(count, people, levelOf(others, usual))
  }
  return misfit
}

const hourOf = ({ minute }: LocalTime) => Math.floor(minute / 60)
const keyOf = (time: LocalTime) => `${time.date} ${hourOf(time)}`

/** How much busier than usual the other hours of a day were; undefined when they are too few to tell. */
function levelOf(
  others: readonly Hour[],
  usual: (date: string, hour: number) => number | undefined,
): number | undefined {
  let came = 0
  let expected = 0
  for (const { date, hour, people } of others) {
    const known = usual(date, hour)
    if (known === undefined) continue
    came += people
    expected += known
  }
  return expected < leastTold ? undefined : Math.min(4, Math.max(0.1, came / expected))
}

function kindest(count: number, usual: readonly number[], level: number | undefined): number {
  const deviation = level === undefined ? spread.untold : spread.told
  return Math.min(
    ...factors.map((factor) => {
      const price = Math.log(factor) ** 2 / (2 * deviation ** 2)
      return usual.reduce((sum, people) => sum + surprise(count, people, factor * (level ?? 1)), price)
    }),
  )
}

/** Spread of an hour around its usual, the day's level known: the size of a negative binomial count. */
const size = 15

/** Where hardly anybody is usual, so many may be left behind, or were missed by the door. */
const nobody = 1
const leftBehind = 3

/**
 * How much less likely a count is under a mean than under itself, in nats: half the deviance of a negative binomial
 * count.
 *
 * @see McCullagh P, Nelder JA. Generalized Linear Models, 1989, 2.3 and 11.2.
 */
function surprise(count: number, usual: number, level: number): number {
  if (count <= leftBehind && usual < nobody) return 0
  const mean = Math.max(usual * level, 0.3)
  const own = count === 0 ? 0 : count * Math.log(count / mean)
  return own - (count + size) * Math.log((count + size) / (mean + size))
}
