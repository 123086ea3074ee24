import { reasonRetold } from '../../forecast/index.ts'
import { groupedWords } from '../../kit/figure-words.ts'
import { numberWords, t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import { dayMonth, percent } from '../labels.ts'
import type { Matter } from '../report.ts'
import type { Findings, Series } from './forecast.ts'
import { intervalsOf, losesTo, promised, type Skill } from './skill.ts'

/** Three sentences: how far off against the baseline, whether the intervals hold, and what became of the model. */
export function sentencesOf(found: Findings, zone: string): string[] {
  const [first] = found.series
  if (!first?.day) return [t`No forecast a day ahead has come due in these days.`, modelWords(found, zone)]
  return [errorWords(first, first.day), intervalWords(found, first.day), modelWords(found, zone)]
}

const people = (mae: number) => (mae < 0.75 ? t`less than one person` : t`about ${withDigit(mae)} people`)
const withDigit = (mae: number) => (mae < 10 ? numberWords(Number(mae.toFixed(1))) : String(Math.round(mae)))

function errorWords(series: Series, skill: Skill): string {
  const { better, naive, slots } = skill
  const off = offWords(series, people(skill.mae))
  if (!better || naive === undefined)
    return slots === 1
      ? t`${off}, over 1 slot: too few days to compare it with repeating the week before.`
      : t`${off}, over ${groupedWords(slots)} slots: too few days to compare it with repeating the week before.`
  const than = people(naive)
  if (better.low > 0)
    return t`${off}, ${percent(better.value)} less than repeating the week before (${than}), likely ${range(better.low, better.high)}.`
  if (better.high < 0)
    return t`${off}, ${percent(-better.value)} more than repeating the week before (${than}), likely ${range(-better.high, -better.low)}.`
  return t`${off}; whether that beats repeating the week before (${than}) can't be told from these days.`
}

const range = (low: number, high: number) => t`${percent(Math.abs(low))} to ${percent(Math.abs(high))}`

const offWords = ({ id, name }: Series, off: string): string =>
  id === 'all'
    ? t`A day ahead the forecast was off by ${off} on average`
    : t`A day ahead the forecast for ${name} was off by ${off} on average`

/** How the intervals did, with the series whose intervals are wrong beyond chance. */
function intervalWords({ series }: Findings, { held }: Skill): string {
  const wrong = series.flatMap(({ name, day }) => {
    const state = day ? intervalsOf(day) : 'fine'
    return day && state !== 'fine' ? [{ name, state, held: day.held }] : []
  })
  const base = t`Its intervals held ${Math.round(100 * held)} of 100 slots and promise ${100 * promised}`
  const [worst] = wrong.toSorted((a, b) => Math.abs(b.held - promised) - Math.abs(a.held - promised))
  if (!worst) return t`${base}; the gap is within chance.`
  const where = wrong.length > 1 ? t`${worst.name} and ${wrong.length - 1} more` : worst.name
  return worst.state === 'narrow'
    ? t`${base}; they are too narrow for ${where}: plan with more room there.`
    : t`${base}; they are too wide for ${where}: less room would do there.`
}

function modelWords(found: Findings, zone: string): string {
  const { champion, tried, swaps } = found
  if (!champion) return t`There is no model yet; the first forecast makes one.`
  const id = champion.id
  const since = champion.promotedAt && dayMonth(localTime(champion.promotedAt, zone).date)
  const told = [
    ...(swaps > 0 ? [swapsWords(swaps)] : []),
    ...(tried > 0 ? [triedWords(tried)] : []),
    changeWords(found),
  ].join(', ')
  return since
    ? t`Model ${id} has made the forecasts since ${since}; ${told}.`
    : t`Model ${id} has made the forecasts; ${told}.`
}

const swapsWords = (swaps: number) =>
  swaps === 1 ? t`it changed 1 time in these days` : t`it changed ${swaps} times in these days`

const triedWords = (tried: number) =>
  tried === 1 ? t`1 challenger stood against it` : t`${tried} challengers stood against it`

function changeWords({ drifts }: Findings): string {
  const open = drifts.filter(({ answered }) => !answered).length
  if (drifts.length === 0) return t`no change of the crowd was found that it had not expected`
  if (open === 0)
    return drifts.length === 1
      ? t`1 change of the crowd was found, and it was fitted anew`
      : t`${drifts.length} changes of the crowd were found, and it was fitted anew`
  return drifts.length === 1
    ? t`1 change of the crowd was found, ${open} not answered yet`
    : t`${drifts.length} changes of the crowd were found, ${open} not answered yet`
}

/** What a busy reader should hear of: forecasts worse than the baseline, wrong intervals, a change nobody expected. */
export function mattersOf({ series, drifts }: Findings): Matter[] {
  const [first] = series
  const worse: Matter[] =
    first?.day && losesTo(first.day)
      ? [
          {
            sentence: t`The forecasts are worse than repeating the week before; look whether the counter or the opening hours changed.`,
            weight: 3,
          },
        ]
      : []
  const newest = drifts[0]
  const changed: Matter[] = newest ? [{ sentence: reasonRetold(newest.reason), weight: 2 }] : []
  const narrow: Matter[] =
    first?.day && intervalsOf(first.day) === 'narrow'
      ? [
          {
            sentence: t`The forecasts were surer than they should be: ${Math.round(100 * first.day.held)} of 100 slots within intervals that promise 80.`,
            weight: 1,
          },
        ]
      : []
  return [...worse, ...changed, ...narrow]
}
