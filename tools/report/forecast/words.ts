import { localTime } from '../../kit/time.ts'
import { counted, dayMonth, percent } from '../labels.ts'
import type { Matter } from '../report.ts'
import type { Findings, Series } from './forecast.ts'
import { intervalsOf, losesTo, promised, type Skill } from './skill.ts'

/** Three sentences: how far off against the baseline, whether the intervals hold, and what became of the model. */
export function sentencesOf(found: Findings, zone: string): string[] {
  const [first] = found.series
  if (!first?.day) return ['No forecast a day ahead has come due in these days.', modelWords(found, zone)]
  return [errorWords(first, first.day), intervalWords(found, first.day), modelWords(found, zone)]
}

const people = (mae: number) => (mae < 0.75 ? 'less than one person' : `about ${withDigit(mae)} people`)
const withDigit = (mae: number) => (mae < 10 ? mae.toFixed(1).replace('.0', '') : String(Math.round(mae)))

function errorWords({ id, name }: Series, { mae, naive, better, slots }: Skill): string {
  const whose = id === 'all' ? '' : ` for ${name}`
  const off = `A day ahead the forecast${whose} was off by ${people(mae)} on average`
  if (!better || naive === undefined)
    return `${off}, over ${counted(slots, 'slot')}: too few days to compare it with repeating the week before.`
  const range = `${percent(Math.abs(better.low))} to ${percent(Math.abs(better.high))}`
  const than = `repeating the week before (${people(naive)})`
  if (better.low > 0) return `${off}, ${percent(better.value)} less than ${than}, likely ${range}.`
  if (better.high < 0) {
    const worse = `${percent(-better.high)} to ${percent(-better.low)}`
    return `${off}, ${percent(-better.value)} more than ${than}, likely ${worse}.`
  }
  return `${off}; whether that beats ${than} can't be told from these days.`
}

/** How the intervals did, with the series whose intervals are wrong beyond chance. */
function intervalWords({ series }: Findings, { held }: Skill): string {
  const wrong = series.flatMap(({ name, day }) => {
    const state = day ? intervalsOf(day) : 'fine'
    return day && state !== 'fine' ? [{ name, state, held: day.held }] : []
  })
  const base = `Its intervals held ${Math.round(100 * held)} of 100 slots and promise ${100 * promised}`
  const [worst] = wrong.toSorted((a, b) => Math.abs(b.held - promised) - Math.abs(a.held - promised))
  if (!worst) return `${base}; the gap is within chance.`
  const others = wrong.length > 1 ? ` and ${wrong.length - 1} more` : ''
  const advice = worst.state === 'narrow' ? 'plan with more room' : 'less room would do'
  return `${base}; they are too ${worst.state} for ${worst.name}${others}: ${advice} there.`
}

function modelWords(found: Findings, zone: string): string {
  const { champion, drifts, tried, swaps } = found
  if (!champion) return 'There is no model yet; the first forecast makes one.'
  const since = champion.promotedAt ? ` since ${dayMonth(localTime(champion.promotedAt, zone).date)}` : ''
  const retrained = [
    swaps > 0 ? `it changed ${counted(swaps, 'time')} in these days` : '',
    tried > 0 ? `${counted(tried, 'challenger')} stood against it` : '',
  ].filter((words) => words !== '')
  const open = drifts.filter(({ answered }) => !answered)
  const change =
    drifts.length === 0
      ? 'no change of the crowd was found that it had not expected'
      : `${counted(drifts.length, 'change')} of the crowd ${drifts.length === 1 ? 'was' : 'were'} found, ${open.length === 0 ? 'and it was fitted anew' : `${open.length} not answered yet`}`
  return `Model ${champion.id} has made the forecasts${since}; ${[...retrained, change].join(', ')}.`
}

/** What a busy reader should hear of: forecasts worse than the baseline, wrong intervals, a change nobody expected. */
export function mattersOf({ series, drifts }: Findings): Matter[] {
  const [first] = series
  const worse: Matter[] =
    first?.day && losesTo(first.day)
      ? [
          {
            sentence:
              'The forecasts are worse than repeating the week before; look whether the counter or the opening hours changed.',
            weight: 3,
          },
        ]
      : []
  const newest = drifts[0]
  const changed: Matter[] = newest ? [{ sentence: newest.reason, weight: 2 }] : []
  const narrow: Matter[] =
    first?.day && intervalsOf(first.day) === 'narrow'
      ? [
          {
            sentence: `The forecasts were surer than they should be: ${Math.round(100 * first.day.held)} of 100 slots within intervals that promise 80.`,
            weight: 1,
          },
        ]
      : []
  return [...worse, ...changed, ...narrow]
}
