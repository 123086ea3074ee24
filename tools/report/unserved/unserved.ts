import type { Chart } from '../../kit/chart.ts'
import { type Gym, splitNamed } from '../../kit/gym.ts'
import { leastShown } from '../../kit/people.ts'
import type { Span } from '../advice/store.ts'
import { clockOf, weekdayNames } from '../labels.ts'
import type { Report, ReportMaker, ReportWish, ReportWorld, Table } from '../report.ts'
import { someHidden, suppressed } from '../suppress/index.ts'
import { daysIn, instantsOf } from '../window.ts'
import { shareWords } from '../words.ts'
import { standingOut, type Unmet } from './standing-out.ts'
import { hopelessWishes, type Wished, wishedSlots } from './store.ts'

/** First choices that the quota refused: where, when, and whether that is more than chance. */
export const unserved: ReportMaker = {
  kind: 'unserved',
  title: 'Wishes that went unserved',
  about: 'First choices refused because their places were taken, by part of the gym and slot of the week',
  right: 'reports',
  usualDays: 28,
  bySplit: true,
  async make({ db, gym }: ReportWorld, { window, split }: ReportWish): Promise<Report> {
    const span: Span = { gym: gym.id, zone: gym.zone, split, ...instantsOf(window, gym) }
    const [all, hopeless] = await Promise.all([wishedSlots(db, span), hopelessWishes(db, span)])
    const slots = (all[0]?.everybody ?? 0) < leastShown ? [] : all.filter((slot) => !ofFew(slot))
    const unmet = standingOut(slots, leastShown)
    const title =
      split === undefined ? unserved.title : `Wishes for ${splitNamed(gym, split).name} that went unserved`
    const table = tableOf(gym, slots)
    return {
      kind: 'unserved',
      title,
      window,
      ...(split !== undefined && { split }),
      sentences: sentencesOf(gym, slots, { unmet, weeks: daysIn(window) / 7 }),
      charts: chartsOf(gym, title, table),
      tables: slots.some(({ refused }) => refused > 0) ? [table] : [],
      notes: [
        'A wish is the slot that would have suited somebody best, once a member and slot; refused means that neither it nor one as good could be offered.',
        ...(hopeless.members >= leastShown
          ? [
              `${hopeless.wishes} wishes more were for hours without any place to grant: closed, or as full without advice.`,
            ]
          : []),
        ...(slots.length < all.length
          ? [`What fewer than ${leastShown} members wished for again and again is left out.`]
          : []),
        ...someHidden([table]),
      ],
    }
  },
}

/** Many wishes, and few members behind them: in no figure, for it would be theirs. */
const ofFew = ({ wishes, askers, refused, members }: Wished) =>
  (wishes >= leastShown && askers < leastShown) || (refused >= leastShown && members < leastShown)

const total = (slots: readonly Wished[], what: 'wishes' | 'refused' | 'empty') =>
  slots.reduce((sum, slot) => sum + slot[what], 0)

function sentencesOf(
  gym: Gym,
  slots: readonly Wished[],
  { unmet, weeks }: { unmet: readonly Unmet[]; weeks: number },
): string[] {
  const [wishes, refused, empty] = [total(slots, 'wishes'), total(slots, 'refused'), total(slots, 'empty')]
  if (wishes < leastShown) return ['Hardly anybody wished for a place in these days: nothing to tell.']
  const first =
    refused === 0
      ? `None of ${wishes} wishes went unserved.`
      : `Of ${wishes} wishes ${refusedWords(refused, wishes)} refused their first choice${
          empty >= leastShown ? `, and ${shareWords(empty, refused)} of those had no other offer either` : ''
        }.`
  const [worst, ...others] = unmet
  if (!worst) {
    return [first, ...(refused > 0 ? ['No slot of the week stands out beyond chance.'] : [])]
  }
  const weekly = worst.refused / Math.max(1, weeks)
  return [
    first,
    `${slotWords(gym, worst)} stands out: ${shareWords(worst.refused, worst.wishes)} of its ${worst.wishes} wishes were refused, about ${Math.max(1, Math.round(weekly))} a week${
      others.length > 0
        ? `; ${others.length === 1 ? 'one slot more does' : `${others.length} more do`} too`
        : ''
    }.`,
    `Room for about ${Math.max(1, Math.ceil(weekly))} more there would serve them: a class moved, equipment added, or a higher quota if the floor can take it.`,
  ]
}

const refusedWords = (refused: number, wishes: number) => {
  const share = shareWords(refused, wishes)
  return share === 'hardly any' || share === 'none' ? `${share} were` : `${share} (${refused}) were`
}

const partName = (gym: Gym, split: string) =>
  gym.splits.find(({ id }) => id === split)?.name ?? 'the whole gym'

const slotWords = (gym: Gym, { split, weekday, minute }: Wished) =>
  `${weekdayNames[weekday - 1]} ${clockOf(minute)} for ${partName(gym, split)}`

/** Rows that somebody may read; hiding what would give few people away takes its time with thousands. */
const mostRows = 60

function tableOf(gym: Gym, slots: readonly Wished[]): Table {
  const refusing = slots.filter(({ refused }) => refused > 0).toSorted((a, b) => b.refused - a.refused)
  const [rows, others] = [refusing.slice(0, mostRows), refusing.slice(mostRows)]
  const sum = (name: string, of: readonly Wished[]) => [
    name,
    null,
    null,
    total(of, 'wishes'),
    total(of, 'refused'),
    null,
  ]
  const table: Table = {
    id: 'slots',
    title: 'Refused first choices by slot of the week',
    columns: [
      { id: 'part', label: 'Part' },
      { id: 'day', label: 'Day' },
      { id: 'time', label: 'Time' },
      { id: 'wishes', label: 'Wishes' },
      { id: 'refused', label: 'Refused' },
      { id: 'share', label: 'Refused', unit: '%' },
    ],
    rows: [
      ...rows.map(({ split, weekday, minute, wishes, refused }) => [
        partName(gym, split),
        weekdayNames[weekday - 1] ?? null,
        clockOf(minute),
        wishes,
        refused,
        Math.round((100 * refused) / wishes),
      ]),
      ...(others.length > 0 ? [sum(`${others.length} others`, others)] : []),
      sum('All of these', refusing),
    ],
  }
  return suppressed(table, {
    people: ['wishes', 'refused'],
    within: { wishes: ['refused'] },
    along: { share: 'refused' },
    totalRow: true,
  })
}

/** Refusals by day and hour, of all parts together, by what the table shows. */
function chartsOf(gym: Gym, title: string, { rows }: Table): Chart[] {
  const shown = new Map<string, number>()
  for (const [, day, time, , refused] of rows) {
    if (typeof refused !== 'number' || day === null) continue
    const key = `${day} ${String(time).slice(0, 2)}:00`
    shown.set(key, (shown.get(key) ?? 0) + refused)
  }
  if (shown.size === 0) return []
  const hours = [...new Set([...shown.keys()].map((key) => key.split(' ')[1] ?? ''))].sort()
  const days = weekdayNames.map((label) => ({
    label,
    cells: hours.map((hour) => shown.get(`${label} ${hour}`) ?? null),
  }))
  return [
    {
      about: 'crowd',
      title,
      alt: `${title}: refused first choices by weekday and hour.`,
      zone: gym.zone,
      points: [],
      quiet: [],
      plot: { kind: 'heat', columns: hours, rows: days, unit: 'refused wishes' },
    },
  ]
}
