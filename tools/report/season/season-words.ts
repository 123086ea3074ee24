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
  if (months.length === 0) return ['Too little was counted to speak of months.']
  const people = months.reduce((sum, month) => sum + month.people, 0) / months.length
  if (people < leastShown)
    return ['Fewer than five people are in on average, so there is nothing that could be told.']
  const rush = newYear.findLast(({ clear }) => clear) ?? newYear.at(-1)
  const special = [...(holidays ? [holidays] : []), ...periods].filter(({ clear }) => clear)
  return [
    monthWords(season),
    ...(rush ? [rushWords(rush)] : []),
    ...(special.length > 0 ? [specialWords(special.slice(0, 3))] : []),
  ]
}

function monthWords({ months, known }: Season): string {
  if (known < wholeYear) {
    const names = known === 1 ? 'One month is' : `${known} months are`
    return `${names} known so far: a year is missing, and what is season can't be told from what is growth before it is whole.`
  }
  const names = Map.groupBy(months, ({ month }) => month.slice(5))
  const clear = [...names.values()].flatMap(([month]) => (month?.clear ? [month] : []))
  if (clear.length === 0) return 'No month stands out: they differ by no more than chance makes of them.'
  const top = clear.filter(({ level }) => level > 1).toSorted((a, b) => b.level - a.level)
  const low = clear.filter(({ level }) => level < 1).toSorted((a, b) => a.level - b.level)
  const told = [
    ...(top.length > 0 ? [`${namesOf(top)} above the other months`] : []),
    ...(low.length > 0 ? [`${namesOf(low)} below them`] : []),
  ]
  return `${sentence(told.join(', '))}, beyond what chance makes of months.`
}

const namesOf = (months: readonly Month[]): string =>
  listWords(months.slice(0, 2).map(({ month, level }) => `${monthName(month, 'bare')} is ${part(level)}`))

const part = (level: number): string => `${Math.round(Math.abs(level - 1) * 100)} %`

function rushWords(rush: Special): string {
  if (!rush.clear) return `${rush.name} was as the weeks before it: no New Year's rush beyond chance.`
  const way = rush.level > 1 ? 'more' : 'fewer'
  return `New Year: in ${rush.name} ${part(rush.level)} ${way} people (${range(rush)}) than in the November and December before it.`
}

const specialWords = (special: readonly Special[]): string =>
  `${sentence(listWords(special.map((each) => `${each.name === 'Public holidays' ? 'public holidays bring' : `"${each.name}" brought`} ${part(each.level)} ${each.level > 1 ? 'more' : 'fewer'} people (${range(each)})`)))} than the ordinary weeks around.`

/** "20 to 34 %", of whichever sign. */
function range({ low, high }: Special): string {
  const ends = [low, high].map((end) => Math.round((end - 1) * 100))
  const [a = 0, b = 0] = ends.every((end) => end <= 0) ? ends.map((end) => -end).sort((x, y) => x - y) : ends
  return `${a} to ${b} %`
}
