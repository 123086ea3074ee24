import { t } from '../../kit/language.ts'
import { type Calendar, type Came, calendarOf, stayedAway } from './rhythm.ts'

/** Days for which somebody counts as new. */
export const newDays = 90
/** Open days after which somebody new who has not come is worth a word. */
export const quietDays = 14
/** Open days away after which coming again is a return, and days for which it counts as one. */
export const goneDays = 42
const backDays = 28

export type Watch = 'lapsed' | 'quiet' | 'returned'

/** A member somebody might have a word with. */
export type Watched = {
  member: string
  watch: Watch
  /** Days on which they came, of those looked at. */
  visits: number
  /** The last of them, counted from the first day that is looked at; undefined where they never came. */
  last: number | undefined
  /** Open days since; of those who returned, the days they had been away. */
  awayDays: number
}

/** A member as they are looked at: since which day they are known to be new, undefined where they are not. */
export type Looked = Came & { newSince: number | undefined }

/**
 * Whom the staff may want to look after: those whose rhythm broke, those who are new and have not come lately, and those
 * who are back after a long time. Each is in one of the three at most.
 *
 * @param all members, also those who never came
 * @param days how many days are looked at
 */
export function watched(all: readonly Looked[], days: number): Watched[] {
  const came = all.filter((each) => each.days.length > 0)
  const calendar = calendarOf(came, days)
  const lapsed = stayedAway(came, calendar).map(
    ({ member, visits, last, awayDays }): Watched => ({ member, watch: 'lapsed', visits, last, awayDays }),
  )
  const gone = new Set(lapsed.map(({ member }) => member))
  const others = all.filter(({ member }) => !gone.has(member))
  return [...lapsed, ...others.flatMap((each) => quietOf(each, calendar) ?? returnedOf(each, calendar) ?? [])]
}

function quietOf({ member, days, newSince }: Looked, calendar: Calendar): Watched | undefined {
  if (newSince === undefined) return undefined
  const last = days.at(-1)
  const awayDays = calendar.open(calendar.last) - calendar.open(last ?? newSince)
  return awayDays < quietDays ? undefined : { member, watch: 'quiet', visits: days.length, last, awayDays }
}

/** The last return there was, where it is not long ago. */
function returnedOf({ member, days }: Looked, calendar: Calendar): Watched | undefined {
  const back = days.findLastIndex(
    (day, i) => i > 0 && calendar.open(day) - calendar.open(days[i - 1] ?? day) >= goneDays,
  )
  const [day, before] = [days[back], days[back - 1]]
  if (day === undefined || before === undefined || calendar.last - day >= backDays) return undefined
  const awayDays = calendar.open(day) - calendar.open(before)
  return { member, watch: 'returned', visits: days.length, last: days.at(-1), awayDays }
}

/** How often members come, in visits a month; each holds from its least up to the least of the next. */
export const bands: readonly { label(): string; least: number }[] = [
  { label: () => t`less than once`, least: 0 },
  { label: () => t`1 to 3 times`, least: 1 },
  { label: () => t`4 to 7 times`, least: 4 },
  { label: () => t`8 to 11 times`, least: 8 },
  { label: () => t`12 times or more`, least: 12 },
]

/** Days of a month, where figures are told by the month. */
export const monthDays = 30

/** Days that must be behind somebody before a month can be told from them. */
const leastDays = 7

/**
 * Visits a month of each member who came in the last days that are looked at, by the days since they are known.
 *
 * @param window how many of the days looked at, from the end
 * @returns in no order
 */
export function perMonth(all: readonly Looked[], days: number, window: number): number[] {
  return all.flatMap(({ days: came, newSince }) => {
    const from = Math.max(days - window, newSince ?? 0)
    const count = came.filter((day) => day >= days - window).length
    return count > 0 ? [(count * monthDays) / Math.max(leastDays, days - from)] : []
  })
}

/** How many members are in each band. */
export const banded = (rates: readonly number[]): number[] =>
  bands.map(({ least }, i) => {
    const next = bands[i + 1]?.least ?? Number.POSITIVE_INFINITY
    return rates.filter((rate) => rate >= least && rate < next).length
  })
