import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { addDays } from '../../kit/time.ts'
import { listWords } from '../../kit/words.ts'
import { dayMonth } from '../labels.ts'
import type { Lapse } from '../levels/levels.ts'
import { changeOf, type WeeklyLevel } from './weeks.ts'

/** The last week beside those before, whether there is a trend, and where the counting lapsed. */
export function trendSentences(level: WeeklyLevel, lapses: readonly Lapse[]): string[] {
  if (level.weeks.length === 0)
    return [t`Too little was counted in these days to speak of a level.`, ...lapseWords(lapses)]
  if (level.people < leastShown) {
    return [
      t`Fewer than five people are in on average, so there is nothing that could be told.`,
      ...lapseWords(lapses),
    ]
  }
  return [lastWords(level), wayWords(level), ...lapseWords(lapses)]
}

function lastWords({ weeks }: WeeklyLevel): string {
  const last = weeks.at(-1)
  const before = weeks.slice(0, -1)
  if (!last) return ''
  const span = t`${dayMonth(last.monday)} to ${dayMonth(addDays(last.monday, 6))}`
  if (last.people < leastShown)
    return t`In the week of ${span} a mean slot had fewer than ${leastShown} people.`
  const people = t`about ${Math.round(last.people)} people (${Math.round(last.low)} to ${Math.round(last.high)})`
  if (before.length === 0) return t`In the week of ${span} a mean slot had ${people}.`
  const mean = Math.round(before.reduce((sum, week) => sum + week.people, 0) / before.length)
  return before.length === 1
    ? t`In the week of ${span} a mean slot had ${people}, the week before about ${mean}.`
    : t`In the week of ${span} a mean slot had ${people}, the ${before.length} weeks before about ${mean}.`
}

function wayWords(level: WeeklyLevel): string {
  const weeks = level.weeks.length
  if (!level.trend)
    return weeks === 1
      ? t`One week is too few to tell a trend from chance.`
      : t`${weeks} weeks are too few to tell a trend from chance.`
  const found = changeOf(level)
  if (!found)
    return t`No trend: over ${weeks} weeks it neither rose nor fell beyond what chance makes of them.`
  const percent = (part: number) => Math.round(Math.abs(part) * 100)
  const [low = 0, high = 0] = [percent(found.low), percent(found.high)].sort((a, b) => a - b)
  const much = percent(found.change)
  return found.change > 0
    ? t`Over ${weeks} weeks the level rose by about ${much} % (${low} to ${high} %), more than chance makes of such weeks.`
    : t`Over ${weeks} weeks the level fell by about ${much} % (${low} to ${high} %), more than chance makes of such weeks.`
}

function lapseWords(lapses: readonly Lapse[]): string[] {
  if (lapses.length === 0) return []
  const days = lapses.reduce((sum, lapse) => sum + lapse.days, 0)
  const told = lapses
    .toSorted((a, b) => b.days - a.days)
    .slice(0, 3)
    .map(({ from, to }) => (from === to ? dayMonth(from) : t`${dayMonth(from)} to ${dayMonth(to)}`))
  const which = listWords(told)
  if (days === 1) return [t`Nothing was counted on 1 open day: ${which}.`]
  return [
    lapses.length > told.length
      ? t`Nothing was counted on ${days} open days: among them ${which}.`
      : t`Nothing was counted on ${days} open days: ${which}.`,
  ]
}
