import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { listWords, sentence } from '../../kit/words.ts'
import { monthName } from '../labels.ts'
import { type Month, type Season, wholeYear } from './months.ts'
import type { Special } from './stretches.ts'

/** How the months differ, what New Year and holidays do, and what is not known yet. */
export function seasonSentences(
  season: Season,
  {
    newYear,
    holidays,
    periods,
  }: { newYear: readonly Special[]; holidays: Special | undefined; periods: readonly Special[] },
): string[] {
  const { months } = season
  if (months.length === 0) return [t`Too little was counted to speak of months.`]
  const people = months.reduce((sum, month) => sum + month.people, 0) / months.length
  if (people < leastShown)
    return [t`Fewer than five people are in on average, so there is nothing that could be told.`]
  const rush = newYear.findLast(({ clear }) => clear) ?? newYear.at(-1)
  const special = [...(holidays ? [holidays] : []), ...periods].filter(({ clear }) => clear)
  return [
    monthWords(season),
    ...(rush ? [rushWords(rush)] : []),
    ...(special.length > 0 ? [specialWords(special.slice(0, 3))] : []),
  ]
}

function monthWords({ months, known }: Season): string {
  if (known < wholeYear)
    return known === 1
      ? t`One month is known so far: a year is missing, and what is season can't be told from what is growth before it is whole.`
      : t`${known} months are known so far: a year is missing, and what is season can't be told from what is growth before it is whole.`
  const names = Map.groupBy(months, ({ month }) => month.slice(5))
  const clear = [...names.values()].flatMap(([month]) => (month?.clear ? [month] : []))
  if (clear.length === 0) return t`No month stands out: they differ by no more than chance makes of them.`
  const top = clear.filter(({ level }) => level > 1).toSorted((a, b) => b.level - a.level)
  const low = clear.filter(({ level }) => level < 1).toSorted((a, b) => a.level - b.level)
  const told = [aboveWords(top.slice(0, 2)), belowWords(low.slice(0, 2))].filter((words) => words !== '')
  return t`${sentence(told.join(', '))}, beyond what chance makes of months.`
}

/** "January is 12 % and March is 8 % above the other months" */
function aboveWords([first, second]: readonly Month[]): string {
  if (!first) return ''
  const [name, much] = [monthName(first.month, 'bare'), part(first.level)]
  if (!second) return t`${name} is ${much} above the other months`
  return t`${name} is ${much} and ${monthName(second.month, 'bare')} is ${part(second.level)} above the other months`
}

function belowWords([first, second]: readonly Month[]): string {
  if (!first) return ''
  const [name, much] = [monthName(first.month, 'bare'), part(first.level)]
  if (!second) return t`${name} is ${much} below them`
  return t`${name} is ${much} and ${monthName(second.month, 'bare')} is ${part(second.level)} below them`
}

const part = (level: number): string => `${Math.round(Math.abs(level - 1) * 100)} %`

function rushWords(rush: Special): string {
  const month = rush.name
  if (!rush.clear) return t`${month} was as the weeks before it: no New Year's rush beyond chance.`
  return rush.level > 1
    ? t`New Year: in ${month} ${part(rush.level)} more people (${range(rush)}) than in the November and December before it.`
    : t`New Year: in ${month} ${part(rush.level)} fewer people (${range(rush)}) than in the November and December before it.`
}

const specialWords = (special: readonly Special[]): string =>
  t`${sentence(listWords(special.map(broughtWords)))} than the ordinary weeks around.`

function broughtWords(each: Special): string {
  const [much, ends] = [part(each.level), range(each)]
  if (each.kind === 'holidays')
    return each.level > 1
      ? t`public holidays bring ${much} more people (${ends})`
      : t`public holidays bring ${much} fewer people (${ends})`
  return each.level > 1
    ? t`"${each.name}" brought ${much} more people (${ends})`
    : t`"${each.name}" brought ${much} fewer people (${ends})`
}

/** "20 to 34 %", of whichever sign. */
function range({ low, high }: Special): string {
  const ends = [low, high].map((end) => Math.round((end - 1) * 100))
  const [a = 0, b = 0] = ends.every((end) => end <= 0) ? ends.map((end) => -end).sort((x, y) => x - y) : ends
  return t`${a} to ${b} %`
}
