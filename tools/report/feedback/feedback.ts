import type { Chart } from '../../kit/chart.ts'
import { splitNamed } from '../../kit/gym.ts'
import { leastShown } from '../../kit/people.ts'
import { addDays } from '../../kit/time.ts'
import type { Span } from '../advice/store.ts'
import type { Report, ReportMaker, ReportWish, ReportWorld, Table, Window } from '../report.ts'
import { someHidden, suppressed } from '../suppress/index.ts'
import { daysIn, instantsOf } from '../window.ts'
import { shareWords } from '../words.ts'
import { differ, type Share, wilson } from './shares.ts'
import { type Promised, promisedAndCome, type Said, saidByWeek, saidInAll } from './store.ts'

/** What members said of the advice they got. */
export const feedback: ReportMaker = {
  kind: 'feedback',
  title: 'What members say of advice',
  about: 'How many called advice useful, and visits crowded or quiet; against the time before',
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
    const title =
      split === undefined ? feedback.title : `${feedback.title} for ${splitNamed(gym, split).name}`
    const few = all.members < leastShown
    const tables = few ? [] : [tableOf(weeks, all)]
    return {
      kind: 'feedback',
      title,
      window,
      ...(split !== undefined && { split }),
      sentences: few
        ? [`Fewer than ${leastShown} members said anything of advice in these days: nothing to tell.`]
        : sentencesOf(all, before, promised),
      charts: few ? [] : chartsOf(title, all, gym.zone),
      tables,
      notes: few
        ? []
        : ["What members wrote in their own words is theirs and isn't shown.", ...someHidden(tables)],
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
  const useful = share(all.useful, all.useless)
  const crowded = share(all.crowded, all.quiet)
  return [
    judged('called advice useful', useful, share(before.useful, before.useless), all.members),
    judged('found it crowded all the same', crowded, share(before.crowded, before.quiet), all.members),
    ...promiseWords(promised),
  ]
}

/** "72 % of 50 answers called advice useful (63 to 80 %), more than before." */
function judged(what: string, now: Share, before: Share, members: number): string {
  if (now.of < leastShown) return `Too few answers tell how many ${what}.`
  const { low, high } = wilson(now)
  const words = shareWords(now.part, now.of)
  const bounds = words.endsWith('%') ? ` (${Math.round(100 * low)} to ${Math.round(100 * high)} %)` : ''
  const change =
    before.of < 2 * leastShown
      ? ''
      : differ(now, before)
        ? `, ${now.part / now.of > before.part / before.of ? 'more' : 'fewer'} than in as many days before`
        : ', no other than before beyond chance'
  const whose = words.endsWith('%') ? ` of ${now.of} answers by ${members} members` : ' of the answers'
  return `${words[0]?.toUpperCase()}${words.slice(1)}${whose} ${what}${bounds}${change}.`
}

/** Whether crowded visits were so against what was promised. */
function promiseWords(promised: readonly Promised[]): string[] {
  const full = promised.find(({ crowded }) => crowded)
  if (!full || full.members < leastShown || full.told < leastShown || full.came < leastShown) return []
  const [told, came] = [Math.round(full.told), Math.round(full.came)]
  const against =
    came > 1.15 * told
      ? 'more than was promised: look at the forecast report'
      : 'about what was promised: those members want it emptier'
  return [
    `Where it was called crowded ${came} people were counted in that part of the gym and ${told} promised, ${against}.`,
  ]
}

function tableOf(weeks: readonly Said[], all: Sum): Table {
  // With fewer than five members behind a week's answers its figures would be theirs: then it is told as a whole.
  const told = weeks.every(({ members }) => members >= leastShown) ? weeks : []
  const figures = ({ useful, useless, crowded, quiet }: Sum) => [useful, useless, crowded, quiet]
  const table: Table = {
    id: 'weeks',
    title: 'Answers by week',
    columns: [
      { id: 'week', label: 'Week from' },
      { id: 'members', label: 'Members' },
      { id: 'useful', label: 'Useful' },
      { id: 'useless', label: 'Of no use' },
      { id: 'crowded', label: 'Crowded' },
      { id: 'quiet', label: 'Pleasantly quiet' },
    ],
    rows: [
      ...told.map((week) => [week.week, week.members, ...figures(week)]),
      ['Together', null, ...figures(all)],
    ],
  }
  return suppressed(table, { people: ['useful', 'useless', 'crowded', 'quiet'], totalRow: told.length > 0 })
}

function chartsOf(title: string, { useful, useless, crowded, quiet }: Sum, zone: string): Chart[] {
  // Of a few answers to a question both sides are hidden: one would tell the other.
  const pair = (a: number, b: number) => (Math.min(a, b) < leastShown ? [null, null] : [a, b])
  const values = [...pair(useful, useless), ...pair(crowded, quiet)]
  const bars = ['useful', 'of no use', 'crowded', 'quiet'].map((label, i) => ({
    label,
    value: values[i] ?? null,
  }))
  return [
    {
      about: 'crowd',
      title,
      alt: `${title}: ${bars.map(({ label, value }) => `${label} ${value ?? 'hidden'}`).join(', ')}.`,
      zone,
      points: [],
      quiet: [],
      plot: { kind: 'bars', bars, unit: 'answers' },
    },
  ]
}
