import type { Chart } from '../../kit/chart.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { addDays } from '../../kit/time.ts'
import type { Span } from '../advice/store.ts'
import type { Report, ReportMaker, ReportWish, ReportWorld, Table, Window } from '../report.ts'
import { partNamed } from '../rooms.ts'
import { someHidden, suppressed } from '../suppress/index.ts'
import { daysIn, instantsOf } from '../window.ts'
import { crowdedWords, judged, promiseWords, usefulWords } from './feedback-words.ts'
import type { Share } from './shares.ts'
import { type Promised, promisedAndCome, type Said, saidByWeek, saidInAll } from './store.ts'

/** What members said of the advice they got. */
export const feedback: ReportMaker = {
  kind: 'feedback',
  title: (part) =>
    part === undefined ? t`What members say of advice` : t`What members say of advice for ${part}`,
  about: () => t`How many called advice useful, and visits crowded or quiet; against the time before`,
  right: 'reports',
  usualDays: 56,
  bySplit: true,
  async make({ db, gym }: ReportWorld, { window, split }: ReportWish): Promise<Report> {
    const span = (days: Window): Span => ({ gym: gym.id, zone: gym.zone, split, ...instantsOf(days, gym) })
    const [weeks, all, before, promised] = await Promise.all([
      saidByWeek(db, span(window)),
      saidInAll(db, span(window)),
      saidInAll(db, span(theTimeBefore(window))),
      promisedAndCome(db, span(window)),
    ])
    const title = feedback.title(partNamed(gym, split))
    const few = all.members < leastShown
    const tables = few ? [] : [tableOf(weeks, all)]
    return {
      kind: 'feedback',
      title,
      window,
      ...(split !== undefined && { split }),
      sentences: few
        ? [t`Fewer than ${leastShown} members said anything of advice in these days: nothing to tell.`]
        : sentencesOf(all, before, promised),
      charts: few ? [] : chartsOf(title, all, gym.zone),
      tables,
      notes: few
        ? []
        : [t`What members wrote in their own words is theirs and isn't shown.`, ...someHidden(tables)],
    }
  },
}

/** As many days, just before. */
const theTimeBefore = (window: Window): Window => ({
  from: addDays(window.from, -daysIn(window)),
  to: addDays(window.from, -1),
})

const share = (part: number, rest: number): Share => ({ part, of: part + rest })

type Sum = Omit<Said, 'week'>

function sentencesOf(all: Sum, before: Sum, promised: readonly Promised[]): string[] {
  const useful = { now: share(all.useful, all.useless), before: share(before.useful, before.useless) }
  const crowded = { now: share(all.crowded, all.quiet), before: share(before.crowded, before.quiet) }
  return [
    judged(usefulWords(), useful, all.members),
    judged(crowdedWords(), crowded, all.members),
    ...promiseWords(promised),
  ]
}

function tableOf(weeks: readonly Said[], all: Sum): Table {
  // With fewer than five members behind a week's answers its figures would be theirs: then it is told as a whole.
  const told = weeks.every(({ members }) => members >= leastShown) ? weeks : []
  const figures = ({ useful, useless, crowded, quiet }: Sum) => [useful, useless, crowded, quiet]
  const table: Table = {
    id: 'weeks',
    title: t`Answers by week`,
    columns: [
      { id: 'week', label: t`Week from` },
      { id: 'members', label: t`Members` },
      { id: 'useful', label: t`Useful` },
      { id: 'useless', label: t`Of no use` },
      { id: 'crowded', label: t`Crowded` },
      { id: 'quiet', label: t`Pleasantly quiet` },
    ],
    rows: [
      ...told.map((week) => [week.week, week.members, ...figures(week)]),
      [t`Together`, null, ...figures(all)],
    ],
  }
  return suppressed(table, { people: ['useful', 'useless', 'crowded', 'quiet'], totalRow: told.length > 0 })
}

function chartsOf(title: string, { useful, useless, crowded, quiet }: Sum, zone: string): Chart[] {
  // Of a few answers to a question both sides are hidden: one would tell the other.
  const pair = (a: number, b: number) => (Math.min(a, b) < leastShown ? [null, null] : [a, b])
  const values = [...pair(useful, useless), ...pair(crowded, quiet)]
  const bars = [t`useful`, t`of no use`, t`crowded`, t`quiet`].map((label, i) => ({
    label,
    value: values[i] ?? null,
  }))
  return [
    {
      about: 'crowd',
      title,
      alt: `${title}: ${bars.map(({ label, value }) => `${label} ${value ?? t`hidden`}`).join(', ')}.`,
      zone,
      points: [],
      quiet: [],
      plot: { kind: 'bars', bars, unit: t`answers` },
    },
  ]
}
