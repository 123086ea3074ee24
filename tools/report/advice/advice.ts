import type { Chart } from '../../kit/chart.ts'
import { fixedWords } from '../../kit/figure-words.ts'
import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { percent } from '../labels.ts'
import type { Report, ReportMaker, ReportWish, ReportWorld, Table } from '../report.ts'
import { partNamed } from '../rooms.ts'
import { someHidden, suppressed } from '../suppress/index.ts'
import { instantsOf } from '../window.ts'
import { shareWords } from '../words.ts'
import { type Evenness, evennessOf, leastWishes } from './fairness.ts'
import {
  luckOfMembers,
  type QuotaUse,
  quotaUse,
  type Span,
  type Way,
  type WeekOfWishes,
  wayOfWishes,
  weeksOfWishes,
} from './store.ts'

/** What came of members' wishes, of the places that could be granted, and whether all were treated alike. */
export const advice: ReportMaker = {
  kind: 'advice',
  title: (part) => (part === undefined ? t`What came of advice` : t`What came of advice for ${part}`),
  about: () => t`Wishes asked, granted, taken and come to; use of the quotas; fairness; alternatives taken`,
  right: 'reports',
  usualDays: 28,
  bySplit: true,
  async make({ db, gym }: ReportWorld, { window, split }: ReportWish): Promise<Report> {
    const span: Span = { gym: gym.id, zone: gym.zone, split, ...instantsOf(window, gym) }
    const series = split === undefined ? ['all', ...gym.splits.map(({ id }) => id)] : [split]
    const [way, weeks, luck, use] = await Promise.all([
      wayOfWishes(db, span),
      weeksOfWishes(db, span),
      luckOfMembers(db, span, leastWishes),
      quotaUse(db, span, series),
    ])
    const even = evennessOf(luck, `${gym.id} ${window.from}`)
    const title = advice.title(partNamed(gym, split))
    const few = way.members < leastShown
    const stages = wayTable(way)
    const tables = few ? [] : [stages, weekTable(weeks), quotaTable(use, gym)]
    return {
      kind: 'advice',
      title,
      window,
      ...(split !== undefined && { split }),
      sentences: few ? [fewWords(way)] : sentencesOf(way, even),
      charts: few ? [] : [chartOf(title, stages, gym.zone)],
      tables,
      notes: few ? [] : [...notesOf(way, even, use), ...someHidden(tables)],
    }
  },
}

const fewWords = ({ members }: Way) =>
  members === 0
    ? t`Nobody asked for a place in these days.`
    : t`Fewer than ${leastShown} members asked for a place in these days, so there is nothing to tell.`

function sentencesOf(way: Way, even: Evenness | undefined): string[] {
  const { asked, members, offered, taken, came, missed, possible, granted } = way
  const over = came + missed
  const [got, took] = [shareWords(offered, asked), shareWords(taken, asked)]
  return [
    over >= leastShown
      ? t`${members} members asked ${asked} times: ${got} of the wishes were offered a place, ${took} took one; of those that are over ${shareWords(came, over)} were come to.`
      : t`${members} members asked ${asked} times: ${got} of the wishes were offered a place, ${took} took one.`,
    possible >= leastShown
      ? t`The first choice was to be had in ${shareWords(granted, possible)} of the wishes in which it was possible at all.`
      : t`Too few wishes had a first choice to tell how often it was had.`,
    fairWords(even),
  ]
}

function fairWords(even: Evenness | undefined): string {
  if (!even) return t`Too few members asked ${leastWishes} times to tell whether luck was shared evenly.`
  const figure = t`Gini ${fixedWords(even.gini, 2)}, where chance alone gives up to ${fixedWords(even.byChance, 2)}`
  if (even.gini <= even.byChance) return t`First choices were shared evenly (${figure}).`
  const [low, high] = [percent(even.low), percent(even.high)]
  return t`First choices were shared unevenly (${figure}): the luckless quarter had ${low} of theirs at most, the lucky one ${high} at least.`
}

function notesOf(
  { others, otherMembers, moved, taken }: Way,
  even: Evenness | undefined,
  use: readonly QuotaUse[],
) {
  const whole = use[0]
  return [
    otherMembers >= leastShown
      ? t`In ${shareWords(others, taken)} of the wishes with a place it was another than the first choice, which was not to be had.`
      : t`Hardly anyone took another place than their first choice.`,
    ...(moved !== null && taken >= leastShown
      ? [t`Who came to a place came ${Math.round(moved)} minutes earlier or later than usual, in the median.`]
      : []),
    ...(whole && whole.quota > 0
      ? [t`Of the places that could be granted ${shareWords(whole.taken, whole.quota)} were taken.`]
      : []),
    ...(even
      ? [t`Luck is compared over ${even.members} members who asked at least ${leastWishes} times.`]
      : []),
  ]
}

/** One row: every stage holds the next. */
function wayTable({ asked, offered, taken, came, missed, givenUp }: Way): Table {
  const table: Table = {
    id: 'way',
    title: t`From the wish to the visit`,
    columns: [
      { id: 'asked', label: t`Asked` },
      { id: 'offered', label: t`Offered a place` },
      { id: 'lapsed', label: t`Let it lapse` },
      { id: 'taken', label: t`Took one` },
      { id: 'came', label: t`Came` },
      { id: 'missed', label: t`Missed it` },
      { id: 'givenUp', label: t`Gave it up` },
    ],
    rows: [[asked, offered, offered - taken, taken, came, missed, givenUp]],
  }
  return suppressed(table, {
    people: ['asked', 'offered', 'lapsed', 'taken', 'came', 'missed', 'givenUp'],
    sums: { offered: ['lapsed', 'taken'] },
    within: { asked: ['offered'], taken: ['came', 'missed', 'givenUp'] },
    zeroes: 'shown',
  })
}

function weekTable(weeks: readonly WeekOfWishes[]): Table {
  const table: Table = {
    id: 'weeks',
    title: t`Members by week`,
    columns: [
      { id: 'week', label: t`Week from` },
      { id: 'asked', label: t`Members who asked` },
      { id: 'taken', label: t`took a place` },
      { id: 'came', label: t`came to one` },
      { id: 'granted', label: t`First choices had`, unit: '%' },
    ],
    rows: weeks.map(({ week, asked, taken, came, granted }) => [
      week,
      asked,
      taken,
      came,
      granted === null ? null : Math.round(100 * granted),
    ]),
  }
  return suppressed(table, {
    people: ['asked', 'taken', 'came'],
    within: { asked: ['taken'], taken: ['came'] },
    along: { granted: 'asked' },
  })
}

function quotaTable(use: readonly QuotaUse[], gym: Gym): Table {
  const name = (split: string) => partNamed(gym, split) ?? t`The whole gym`
  const table: Table = {
    id: 'quota',
    title: t`Use of the quotas`,
    columns: [
      { id: 'split', label: t`Part` },
      { id: 'slots', label: t`Slots` },
      { id: 'quota', label: t`Places there were` },
      { id: 'taken', label: t`Places taken` },
      { id: 'used', label: t`Used`, unit: '%' },
      { id: 'full', label: t`Slots that were full`, unit: '%' },
    ],
    rows: use.map(({ split, slots, quota, taken, full }) => [
      name(split),
      slots,
      quota,
      taken,
      quota > 0 ? Math.round((100 * taken) / quota) : null,
      Math.round((100 * full) / Math.max(1, slots)),
    ]),
  }
  return suppressed(table, { people: ['taken'], along: { used: 'taken' } })
}

function chartOf(title: string, way: Table, zone: string): Chart {
  const cell = (id: string) => way.rows[0]?.[way.columns.findIndex((column) => column.id === id)]
  const told = { asked: t`asked`, offered: t`offered`, taken: t`taken`, came: t`came` }
  const bars = Object.entries(told).map(([id, label]) => {
    const value = cell(id)
    return { label, value: typeof value === 'number' ? value : null }
  })
  return {
    about: 'crowd',
    title,
    alt: `${title}: ${bars.map(({ label, value }) => `${value ?? t`hidden`} ${label}`).join(', ')}.`,
    zone,
    points: [],
    quiet: [],
    plot: { kind: 'bars', bars, unit: t`wishes` },
  }
}
