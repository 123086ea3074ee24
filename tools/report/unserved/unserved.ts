import type { Chart } from '../../kit/chart.ts'
import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import type { Span } from '../advice/store.ts'
import { clockOf, weekdayName, weekdayNames } from '../labels.ts'
import type { Report, ReportMaker, ReportWish, ReportWorld, Table } from '../report.ts'
import { partNamed } from '../rooms.ts'
import { someHidden, suppressed } from '../suppress/index.ts'
import { daysIn, instantsOf } from '../window.ts'
import { standingOut } from './standing-out.ts'
import { hopelessWishes, type Wished, wishedSlots } from './store.ts'
import { sentencesOf, total } from './unserved-words.ts'

/** First choices that the quota refused: where, when, and whether that is more than chance. */
export const unserved: ReportMaker = {
  kind: 'unserved',
  title: (part) =>
    part === undefined ? t`Wishes that went unserved` : t`Wishes for ${part} that went unserved`,
  about: () =>
    t`First choices refused because their places were taken, by part of the gym and slot of the week`,
  right: 'reports',
  usualDays: 28,
  bySplit: true,
  async make({ db, gym }: ReportWorld, { window, split }: ReportWish): Promise<Report> {
    const span: Span = { gym: gym.id, zone: gym.zone, split, ...instantsOf(window, gym) }
    const [all, hopeless] = await Promise.all([wishedSlots(db, span), hopelessWishes(db, span)])
    const slots = (all[0]?.everybody ?? 0) < leastShown ? [] : all.filter((slot) => !ofFew(slot))
    const unmet = standingOut(slots, leastShown)
    const title = unserved.title(partNamed(gym, split))
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
        t`A wish is the slot that would have suited somebody best, once a member and slot; refused means that neither it nor one as good could be offered.`,
        ...(hopeless.members >= leastShown
          ? [
              t`${hopeless.wishes} wishes more were for hours without any place to grant: closed, or as full without advice.`,
            ]
          : []),
        ...(slots.length < all.length
          ? [t`What fewer than ${leastShown} members wished for again and again is left out.`]
          : []),
        ...someHidden([table]),
      ],
    }
  },
}

/** Many wishes, and few members behind them: in no figure, for it would be theirs. */
const ofFew = ({ wishes, askers, refused, members }: Wished) =>
  (wishes >= leastShown && askers < leastShown) || (refused >= leastShown && members < leastShown)

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
    title: t`Refused first choices by slot of the week`,
    columns: [
      { id: 'part', label: t`Part` },
      { id: 'day', label: t`Day` },
      { id: 'time', label: t`Time` },
      { id: 'wishes', label: t`Wishes` },
      { id: 'refused', label: t`Refused` },
      { id: 'share', label: t`Refused`, unit: '%' },
    ],
    rows: [
      ...rows.map(({ split, weekday, minute, wishes, refused }) => [
        partNamed(gym, split) ?? t`the whole gym`,
        weekdayName(weekday),
        clockOf(minute),
        wishes,
        refused,
        Math.round((100 * refused) / wishes),
      ]),
      ...(others.length > 0 ? [sum(t`${others.length} other slots`, others)] : []),
      sum(t`All of these`, refusing),
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
  const days = weekdayNames().map((label) => ({
    label,
    cells: hours.map((hour) => shown.get(`${label} ${hour}`) ?? null),
  }))
  return [
    {
      about: 'crowd',
      title,
      alt: t`${title}: refused first choices by weekday and hour.`,
      zone: gym.zone,
      points: [],
      quiet: [],
      plot: { kind: 'heat', columns: hours, rows: days, unit: t`refused wishes` },
    },
  ]
}
