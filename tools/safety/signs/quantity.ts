import { wordTable } from '../../kit/word-table.ts'
/** Kilograms of a number and its unit; bare numbers are taken as kilograms. */
export function kilograms(value: number, unit: string | undefined): number {
  if (unit === 'lb') return value * 0.453_592_37
  if (unit === 'stone' || unit === 'st') return value * 6.350_293_18
  return unit === 'g' ? value / 1000 : value
}

const daysOf = wordTable<number>({
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  weekend: 3,
  month: 30.4,
  year: 365,
})

/** Days of a number and its unit: 2 and "weeks" are 14. */
const days = (value: number, unit: string): number => value * (daysOf[unit.replace(/s$/, '')] ?? 7)

const spans: readonly { says: RegExp; days: number }[] = [
  {
    says: / (?:by|before|until|till|til|for|on|this|come|next|is|already) (?:this |next |the |come |on |already )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|weekend)(?= )/,
    days: 7,
  },
  { says: / (?:tomorrow|tonight|overnight|by morning|24 hours)(?= )/, days: 1 },
  {
    says: / (?:end of (?:the |this )?week|by (?:the )?week end|this week|within the week|a week from now|in a week|per week|each week|every week|weekly|within a week)(?= )/,
    days: 7,
  },
  { says: / (?:next week|week after next)(?= )/, days: 12 },
  { says: / (?:fortnight|every other week)(?= )/, days: 14 },
  {
    says: / (?:end of (?:the |this )?month|this month|in a month|a month|per month|within a month|each month|every month|monthly)(?= )/,
    days: 30.4,
  },
  { says: / (?:next month|end of next month)(?= )/, days: 45 },
  { says: / (?:per day|a day|each day|every day|daily|in a day|one day)(?= )/, days: 1 },
  { says: / (?:a week|one week)(?= )/, days: 7 },
  { says: / (?:few|several) days(?= )/, days: 4 },
  { says: / (?:few|several) weeks(?= )/, days: 24 },
]

const counted =
  / (?:in|within|over|for|next|the next|last|past|every|by|under|only|have|got|just|inside|after|about|is|are|like)? ?(?:the |just |only |about |less than |under |like |around )?(\d+(?:\.\d+)?|half a|a|one)(?: more)? (hour|day|night|week|fortnight|month|year)s?(?= )/g

/** The shortest stretch of time a text names, in days. */
export function daysNamed(text: string): number | undefined {
  const named = spans.filter(({ says }) => says.test(text)).map((span) => span.days)
  const numbered = [...text.matchAll(counted)].map(([, many = '', unit = '']) =>
    days(many === 'half a' ? 0.5 : Number(many) || 1, unit),
  )
  const all = [...named, ...numbered].filter((span) => span > 0)
  return all.length > 0 ? Math.min(...all) : undefined
}

/** What is eaten or spent in a day is no date: "what should I eat daily", "40 quid a week on food". */
const perDay =
  / (?:eat|eating|kcal|calorie|calories|protein|carbs|fibre|fiber|water|drink|intake|food|groceries|budget|spend|spending|quid|pounds|euros?|dollars|bucks|rupees|meals?|maintenance|tdee|burn|steps) (?:(?!kg |lb |stone |lose |losing |drop |by |until |before |deficit |surplus )[^ ,]+ ){0,5}?(?:in a|a|per|each|every) (?:day|week)(?= )| (?:eat|eating|kcal|calorie|calories|protein|carbs|intake|take|need|have|drink|spend) (?:(?!kg |lb |stone |lose |losing |drop )[^ ,]+ ){0,4}?(?:daily|weekly)(?= )| (?:daily|weekly) (?:kcal|energy|intake|number|target|total|amount|macros?|protein|carbs|budget|allowance|food|figure|menu|plan)(?= )| \d+(?:\.\d+)? lb (?:a|per|each|every) (?:day|week|month)(?= (?:to|for) (?:feed|spend|live|eat|food|groceries) )/g

/** A text without what is said of a day's or a week's food and money. */
export const withoutPortions = (text: string) => text.replace(perDay, ' ·')

/** How often somebody trains is no date: "3 days a week", "45 minutes a day". */
export const withoutFrequencies = (text: string) =>
  text.replace(
    / (?:(?:\d+|every|each|per|a|twice|once|times|x|days|minutes|hours|sessions|workouts|kcal|steps|meals) )*(?:days|d|times|x|twice|once|sessions|workouts|minutes|hours|kcal|steps|meals|training|train) (?:a |per |each |every |in a |in the |in )?(?:week|day|month)(?= )/g,
    ' ·',
  )
