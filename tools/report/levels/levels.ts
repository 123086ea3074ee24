import type { Gym } from '../../kit/gym.ts'
import { holidaysIn } from '../../kit/holidays.ts'
import { quantile } from '../../kit/statistics.ts'
import { addDays } from '../../kit/time.ts'
import type { DaySum } from './store.ts'

/** A day as a part of a usual one: 1.1 is a tenth more people than its slots usually have. */
export type DayLevel = {
  date: string
  weekday: number
  level: number
  /** People in a mean slot of such a level, were every slot of the week counted. */
  people: number
  /** 'holiday' by the calendar of the gym's country, else the name of a period that the gym has told of. */
  special?: { kind: 'holiday' | 'period'; name: string }
}

/** A day with fewer of its slots counted than this part of the usual is too little of a day. */
const leastOfDay = 0.5

type Calendar = Pick<Gym, 'country' | 'region' | 'periods'>

/**
 * The levels of days that were counted, each held against its own slots of the week, so that a day with a hole in it,
 * a short one and a Sunday can be compared.
 */
export function dayLevels(gym: Calendar, sums: readonly DaySum[]): DayLevel[] {
  const usual = sums.reduce((all, day) => all + day.people, 0) / sums.reduce((all, day) => all + day.slots, 0)
  const whole = new Map(
    [...Map.groupBy(sums, ({ weekday }) => weekday)].map(([weekday, days]) => [
      weekday,
      quantile(
        days.map(({ slots }) => slots),
        0.5,
      ),
    ]),
  )
  return sums
    .filter(({ slots, weekday, usual: own }) => own > 0 && slots >= leastOfDay * (whole.get(weekday) ?? 0))
    .map(({ date, weekday, people, usual: own }) => {
      const special = specialOf(gym, date)
      const level = people / own
      return { date, weekday, level, people: level * usual, ...(special && { special }) }
    })
}

function specialOf(gym: Calendar, date: string): DayLevel['special'] {
  if (holidaysIn(gym, Number(date.slice(0, 4))).has(date)) return { kind: 'holiday', name: 'public holiday' }
  const own = gym.periods.find((period) => !period.closed && period.from <= date && date <= period.to)
  return own && { kind: 'period', name: own.name }
}

/**
 * The noise of days around what is expected of them: its standard deviation, and the part of its variance that fades
 * slowly, as weather does; the rest is each day's own.
 */
export type DayNoise = { deviation: number; slow: number; days: number }

/** How much of a slow part is left after a day. */
const persistence = 0.65

/** At least so much fades slowly: weather lasts longer than a day, and few days don't show it. */
const leastSlow = 0.4

/**
 * The noise in what is left of days after their expectation, in order of date.
 *
 * @param left each day's level less what was expected of it
 * @param expectation how many figures it was fitted with, the usual of each weekday among them, and to how many days each
 * @see Marriott FHC, Pope JA. Bias in the estimation of autocorrelations. Biometrika 1954;41:390-402.
 */
export function dayNoise(
  left: readonly { date: string; off: number }[],
  { fitted, group }: { fitted: number; group: number },
): DayNoise {
  const days = left.length
  const squares = left.reduce((sum, { off }) => sum + off ** 2, 0)
  const pairs = left.slice(1).flatMap((day, i) => {
    const before = left[i]
    return before && addDays(before.date, 1) === day.date ? [day.off * before.off] : []
  })
  const alike =
    pairs.length > 0 && squares > 0
      ? pairs.reduce((sum, product) => sum + product, 0) / pairs.length / (squares / days)
      : 0
  // A mean that was fitted takes some of the likeness with it: the more, the fewer days it was fitted to.
  const bent = alike + (1 + 3 * alike) / Math.max(group, 1)
  return {
    deviation: Math.sqrt(squares / Math.max(1, days - fitted)),
    slow: Math.min(1, Math.max(leastSlow, bent / persistence)),
    days,
  }
}

/**
 * The standard error of the mean of so many days that follow each other.
 *
 * @see Bayley GV, Hammersley JM. The "effective" number of independent observations in an autocorrelated time series.
 *   J R Stat Soc Suppl 1946;8:184-197.
 */
export function errorOfMean({ deviation, slow }: Pick<DayNoise, 'deviation' | 'slow'>, days: number): number {
  let sum = 1
  for (let lag = 1; lag < days; lag++) sum += 2 * (1 - lag / days) * slow * persistence ** lag
  return deviation * Math.sqrt(sum / days)
}

/** Stretches of open days without a count. */
export type Lapse = { from: string; to: string; days: number }

/**
 * Days on which the doors were open and nothing was counted, between the first and the last counted day.
 *
 * @param isOpen whether a date has an opening
 */
export function lapsesOf(counted: readonly string[], isOpen: (date: string) => boolean): Lapse[] {
  const known = new Set(counted)
  const [first, last] = [counted[0], counted.at(-1)]
  const found: Lapse[] = []
  if (!first || !last) return found
  let current: Lapse | undefined
  for (let date = first; date <= last; date = addDays(date, 1)) {
    if (known.has(date)) current = undefined
    else if (isOpen(date)) {
      if (!current) {
        current = { from: date, to: date, days: 0 }
        found.push(current)
      }
      current.to = date
      current.days += 1
    }
  }
  return found
}

export const meanLevel = (days: readonly { level: number }[]): number =>
  days.reduce((sum, { level }) => sum + level, 0) / days.length

/** How many separate days would tell as much of the noise as these do. */
export function separateDays({ days, slow }: DayNoise): number {
  const alike = slow * persistence
  return (days * (1 - alike)) / (1 + alike)
}
