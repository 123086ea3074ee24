import { dayMs } from '../../kit/time.ts'
import { daysNamed } from './quantity.ts'

const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const firstLetters = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Days of the year with a name, as month and day; moving feasts and seasons at about their beginning. */
const occasions: readonly (readonly [RegExp, number, number])[] = [
  [/ (?:christmas|xmas|crimbo) eve(?= )/g, 12, 24],
  [/ (?:christmas|xmas|crimbo|the holidays|weihnachten)(?= (?!eve))/g, 12, 25],
  [/ boxing day(?= )/g, 12, 26],
  [/ (?:nye|(?:the )?new years? eve|silvester|(?:the )?new year is eve)(?= )/g, 12, 31],
  [/ (?:(?:the )?end of (?:the |this )?year|years? end|year is end|this year|jahresende)(?= )/g, 12, 31],
  [/ (?:the )?new years?(?: day| is day| party)?(?= (?!eve|is eve))/g, 1, 1],
  [/ valentines?(?: is)?(?: day)?(?= )/g, 2, 14],
  [/ (?:carnival|mardi gras|paddys day|st patricks day)(?= )/g, 3, 1],
  [/ (?:easter|ostern)(?= )/g, 4, 5],
  [/ halloween(?= )/g, 10, 31],
  [/ thanksgiving(?= )/g, 11, 26],
  [/ (?:the )?spring(?: break)?(?= )/g, 3, 15],
  [/ (?:the )?(?:summer|bikini season)(?= )/g, 6, 1],
  [/ (?:the )?autumn(?= )/g, 9, 1],
]

/** Before a day that is no end: "since christmas", "last summer", "from january on". */
const noEnd =
  / (?:since|last|past|previous|after|from|over|during|every|each|was|were|had|this time|born|ate|around)(?: (?:the|in|on|my|of|at|end|mid|early|late))*$/

const dayThenMonth = new RegExp(
  ` (\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthNames})(?: (20\\d\\d))?(?= )`,
  'g',
)
const monthThenDay = new RegExp(
  ` (${monthNames}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: (20\\d\\d))?(?= (?!kg|lb|stone|weeks|days|kcal))`,
  'g',
)
const monthAlone = new RegExp(
  ` (by|before|until|till|til|in|for|end of|middle of|start of|beginning of|mid|early|late|come|this|next|to) (?:the )?(?:next )?(${monthNames})(?: (20\\d\\d))?(?= (?!\\d|the \\d|i |we |have|be |help|need))`,
  'g',
)
const dayAlone =
  / (?:by|before|until|till|til|on|for|is) (?:the )?(\d{1,2})(?:st|nd|rd|th)(?= (?!of|birthday|class|session|set|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/g

/** "by 18/12", or 12/18. */
const inFigures = / (?:by|before|until|till|til|on|for|is) (?:the )?(\d{1,2}) ?\/ ?(\d{1,2})(?= )/g

/** Month 1 to 12 of a name or its short form. */
const monthOf = (name: string) => firstLetters.indexOf(name.slice(0, 3)) + 1

/**
 * Days until the nearest day a text sets as an end: "by christmas", "on the 12th of december", "before march".
 *
 * @param today as a date, "2026-11-24"
 * @example
 * daysUntil(' drop 9 kg by christmas ', '2026-11-24') // 31
 */
export function daysUntil(text: string, today: string): number | undefined {
  const ends = endsIn(text, today).filter(({ at }) => !noEnd.test(text.slice(0, at)))
  return ends.length > 0 ? Math.min(...ends.map(({ days }) => days)) : undefined
}

/** The shortest stretch a text gives a wish, days: a span it names, or a day of the calendar where today is known. */
export function daysGiven(text: string, today: string | undefined): number | undefined {
  const until = today === undefined ? undefined : daysUntil(text, today)
  const named = daysNamed(text)
  return until === undefined || named === undefined ? (until ?? named) : Math.min(until, named)
}

function endsIn(text: string, today: string): { at: number; days: number }[] {
  const to = (month: number, day: number, year?: string) => until(today, { month, day, year })
  const matches = (says: RegExp, days: (found: RegExpMatchArray) => number) =>
    [...text.matchAll(says)].map((found) => ({ at: found.index ?? 0, days: days(found) }))
  return [
    ...occasions.flatMap(([says, month, day]) => matches(says, () => to(month, day))),
    ...matches(dayThenMonth, (at) => to(monthOf(at[2] ?? ''), Number(at[1]), at[3])),
    ...matches(monthThenDay, (at) => to(monthOf(at[1] ?? ''), Number(at[2]), at[3])),
    ...matches(monthAlone, (at) => to(monthOf(at[2] ?? ''), dayIn(text, at), at[3])),
    ...matches(inFigures, ([, one, other]) => {
      const [month, day] = Number(other) > 12 ? [Number(one), Number(other)] : [Number(other), Number(one)]
      return month > 12 ? Number.POSITIVE_INFINITY : to(month, day)
    }),
    ...matches(dayAlone, (at) => untilDay(today, Number(at[1]))),
  ]
}

/** The day of a month that is named alone: its first where it is an end, its last where it is a time. */
function dayIn(text: string, at: RegExpMatchArray): number {
  const before = text.slice(0, (at.index ?? 0) + (at[1]?.length ?? 0) + 1)
  if (/ (?:end of|late|in|for|this)$/.test(before)) return 28
  return / (?:middle of|mid)$/.test(before) ? 15 : 1
}

type Day = { month: number; day: number; year: string | undefined }

/** Days to a day of this year or the next; of a year that is named, however far. */
function until(today: string, { month, day, year }: Day): number {
  const now = Date.parse(today)
  const inYear = (of: number) => (Date.UTC(of, month - 1, day) - now) / dayMs
  const present = Number(today.slice(0, 4))
  if (year !== undefined) return Math.max(1, inYear(Number(year)))
  return inYear(present) > 0 ? inYear(present) : inYear(present + 1)
}

/** Days to the next day of that number: "by the 5th". */
function untilDay(today: string, day: number): number {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const days = (of: number) => (Date.UTC(year, of - 1, day) - Date.parse(today)) / dayMs
  return days(month) > 0 ? days(month) : days(month + 1)
}
