import { leastShown } from '../../kit/people.ts'
import { addDays } from '../../kit/time.ts'
import { listWords } from '../../kit/words.ts'
import { dayMonth } from '../labels.ts'
import type { Lapse } from '../levels/levels.ts'
import { changeOf, type WeeklyLevel } from './weeks.ts'

/** The last week beside those before, whether there is a trend, and where the counting lapsed. */
export function trendSentences(level: WeeklyLevel, lapses: readonly Lapse[]): string[] {
  if (level.weeks.length === 0)
    return ['Too little was counted in these days to speak of a level.', ...lapseWords(lapses)]
  if (level.people < leastShown) {
    return [
      'Fewer than five people are in on average, so there is nothing that could be told.',
      ...lapseWords(lapses),
    ]
  }
  return [lastWords(level), wayWords(level), ...lapseWords(lapses)]
}

function lastWords({ weeks }: WeeklyLevel): string {
  const last = weeks.at(-1)
  const before = weeks.slice(0, -1)
  if (!last) return ''
  const span = `${dayMonth(last.monday)} to ${dayMonth(addDays(last.monday, 6))}`
  if (last.people < leastShown)
    return `In the week of ${span} a mean slot had fewer than ${leastShown} people.`
  const own = `In the week of ${span} a mean slot had about ${Math.round(last.people)} people (${Math.round(last.low)} to ${Math.round(last.high)})`
  if (before.length === 0) return `${own}.`
  const mean = before.reduce((sum, { people }) => sum + people, 0) / before.length
  const weeksWords = before.length === 1 ? 'the week before' : `the ${before.length} weeks before`
  return `${own}, ${weeksWords} about ${Math.round(mean)}.`
}

function wayWords(level: WeeklyLevel): string {
  const { trend, weeks } = level
  if (!trend)
    return `${weeks.length === 1 ? 'One week is' : `${weeks.length} weeks are`} too few to tell a trend from chance.`
  const found = changeOf(level)
  if (!found) {
    return `No trend: over ${weeks.length} weeks it neither rose nor fell beyond what chance makes of them.`
  }
  const percent = (part: number) => Math.round(Math.abs(part) * 100)
  const [low, high] = [percent(found.low), percent(found.high)].sort((a, b) => a - b)
  const way = found.change > 0 ? 'rose' : 'fell'
  return `Over ${weeks.length} weeks the level ${way} by about ${percent(found.change)} % (${low} to ${high} %), more than chance makes of such weeks.`
}

function lapseWords(lapses: readonly Lapse[]): string[] {
  if (lapses.length === 0) return []
  const days = lapses.reduce((sum, lapse) => sum + lapse.days, 0)
  const told = lapses
    .toSorted((a, b) => b.days - a.days)
    .slice(0, 3)
    .map(({ from, to }) => (from === to ? dayMonth(from) : `${dayMonth(from)} to ${dayMonth(to)}`))
  return [
    `Nothing was counted on ${days} open ${days === 1 ? 'day' : 'days'}: ${lapses.length > told.length ? 'among them ' : ''}${listWords(told)}.`,
  ]
}
