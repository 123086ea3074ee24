import { allSwitchbacks, reasonRetold, type Switchback } from '../../forecast/index.ts'
import type { Chart } from '../../kit/chart.ts'
import { fixedWords } from '../../kit/figure-words.ts'
import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import { allTrials, measures, type Trial, verdictTold } from '../../recommend/index.ts'
import type { Report, ReportMaker, ReportWish, ReportWorld, Table } from '../report.ts'
import { instantsOf } from '../window.ts'

/** An experiment as it is told, whatever took turns in it. */
type Told = {
  what: string
  a: string
  b: string
  by: string
  startsAt: Date
  endsAt: Date
  stoppedAt: Date | null
  registeredAt: Date | null
  result: Result | null
}

type Result = {
  pairs: number
  difference: number
  low: number | null
  high: number | null
  winner: string | null
  sentence: string
}

/** Ways of advising, and forecasting models, that took turns; judged by a figure that was agreed before. */
export const experiments: ReportMaker = {
  kind: 'experiments',
  title: () => t`Experiments`,
  about: () =>
    t`Ways of advising and models that took turns, and which was better by the figure agreed beforehand`,
  right: 'reports',
  usualDays: 180,
  bySplit: false,
  async make({ db, gym, now }: ReportWorld, { window }: ReportWish): Promise<Report> {
    const { from, to } = instantsOf(window, gym)
    const [trials, switchbacks] = await Promise.all([allTrials(db, gym), allSwitchbacks(db, gym)])
    // One that is to begin tomorrow, or has no verdict yet, is news as well.
    const within = (each: Told) =>
      each.endsAt > from && (each.startsAt < to || each.endsAt > now || isOpen(each))
    const told = [...trials.map(ofTrial), ...switchbacks.map(ofSwitchback)]
      .filter(within)
      .toSorted((x, y) => y.startsAt.getTime() - x.startsAt.getTime())
    return {
      kind: 'experiments',
      title: experiments.title(),
      window,
      sentences: sentencesOf(told, now, gym.zone),
      charts: chartsOf(told, gym),
      tables: told.length > 0 ? [tableOf(told, now, gym.zone)] : [],
      notes:
        told.length > 0
          ? [
              t`Each half day one of the two advises everybody; its first two hours are not counted. The bounds hold the difference nineteen times in twenty; what is running tells nothing until it is over.`,
            ]
          : [],
    }
  },
}

function ofTrial(trial: Trial): Told {
  const { a, b, metric, startsAt, endsAt, stoppedAt, registeredAt, outcome } = trial
  const result = outcome && {
    ...outcome,
    winner: outcome.winner ?? null,
    sentence: verdictTold(trial, outcome),
  }
  return {
    what: t`Advice`,
    a,
    b,
    by: measures[metric].about(),
    startsAt,
    endsAt,
    stoppedAt,
    registeredAt,
    result,
  }
}

function ofSwitchback({ a, b, startsAt, endsAt, outcome }: Switchback): Told {
  const names = { a: t`model ${a}`, b: t`model ${b}` }
  return {
    what: t`Forecast`,
    ...names,
    by: t`people the forecast is off in a slot`,
    startsAt,
    endsAt,
    stoppedAt: null,
    registeredAt: null,
    result: verdictIn(outcome, names),
  }
}

/** The verdict on models as the database has it. */
function verdictIn(outcome: unknown, names: { a: string; b: string }): Result | null {
  if (typeof outcome !== 'object' || outcome === null || !('sentence' in outcome)) return null
  const { pairs, difference, winner, sentence } = outcome as Record<string, unknown>
  return {
    pairs: Number(pairs),
    difference: Number(difference),
    low: null,
    high: null,
    winner: winner === 'a' || winner === 'b' ? names[winner] : null,
    sentence: reasonRetold(String(sentence)),
  }
}

const isOpen = ({ result, stoppedAt }: Told) => !result && !stoppedAt

function stateOf({ result, stoppedAt, startsAt, endsAt }: Told, now: Date): string {
  if (stoppedAt) return t`stopped`
  if (result) return result.winner ? t`${result.winner} is better` : t`undecided`
  if (now < startsAt) return t`to begin`
  return now < endsAt ? t`still running` : t`to be judged`
}

function sentencesOf(told: readonly Told[], now: Date, zone: string): string[] {
  if (told.length === 0) return [t`No experiment ran in these days.`]
  const date = (at: Date) => localTime(at, zone).date
  const open = told.filter(isOpen)
  const judged = told.filter(({ result, stoppedAt }) => result && !stoppedAt)
  return [
    ...open.slice(0, 1).map((each) => openWords(each, now, date)),
    ...judged.slice(0, 2).map(({ startsAt, result }) => `${t`From ${date(startsAt)}`}: ${result?.sentence}`),
    ...(open.length + judged.length === 0
      ? [t`What was tried in these days was stopped, so it has no verdict.`]
      : []),
  ]
}

function openWords({ a, b, by, startsAt, endsAt }: Told, now: Date, date: (at: Date) => string): string {
  const last = date(new Date(endsAt.getTime() - 1))
  if (now < startsAt) return t`${a} and ${b} take turns from ${date(startsAt)} to ${last}, judged by ${by}.`
  if (now < endsAt) return t`${a} and ${b} take turns until ${last}, judged by ${by}.`
  return t`${a} and ${b} took turns until ${last}; the verdict is due within a day.`
}

const tableOf = (told: readonly Told[], now: Date, zone: string): Table => {
  const date = (at: Date) => localTime(at, zone).date
  return {
    id: 'experiments',
    title: t`Experiments`,
    columns: [
      { id: 'what', label: t`Of` },
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
      { id: 'by', label: t`Judged by` },
      { id: 'from', label: t`From` },
      { id: 'to', label: t`To` },
      { id: 'state', label: t`State` },
      { id: 'pairs', label: t`Pairs of days` },
      { id: 'difference', label: t`A less B`, digits: 2 },
      { id: 'low', label: t`Lower bound`, digits: 2 },
      { id: 'high', label: t`Upper bound`, digits: 2 },
    ],
    rows: told.map((each) => {
      const { what, a, b, by, startsAt, endsAt, result, stoppedAt } = each
      const figures = result && !stoppedAt ? result : undefined
      return [
        what,
        a,
        b,
        by,
        date(startsAt),
        date(new Date(endsAt.getTime() - 1)),
        stateOf(each, now),
        figures?.pairs ?? null,
        figures?.difference ?? null,
        figures?.low ?? null,
        figures?.high ?? null,
      ]
    }),
  }
}

/** The newest verdict on ways of advising, with its bounds. */
function chartsOf(told: readonly Told[], gym: Gym): Chart[] {
  const judged = told.find(({ result, stoppedAt }) => result?.low != null && !stoppedAt)
  if (!judged?.result) return []
  const { a, b, by, result } = judged
  const { difference, low, high } = result
  return [
    {
      about: 'crowd',
      title: `${a} less ${b}`,
      alt: t`${a} less ${b}, by ${by}: ${fixedWords(difference, 2)}, bounds ${fixedWords(low ?? 0, 2)} to ${fixedWords(high ?? 0, 2)}.`,
      zone: gym.zone,
      points: [],
      quiet: [],
      plot: {
        kind: 'bars',
        bars: [
          {
            label: `${a} less ${b}`,
            value: difference,
            ...(low !== null && { low }),
            ...(high !== null && { high }),
          },
        ],
        unit: by,
        rule: { value: 0, label: t`no difference` },
      },
    },
  ]
}
