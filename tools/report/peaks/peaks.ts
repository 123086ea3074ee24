import type { Chart } from '../../kit/chart.ts'
import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { addDays, weekdayOf } from '../../kit/time.ts'
import { clockOf, weekdayName, weekdayNames } from '../labels.ts'
import { type Cell, hidden, type Report, type ReportMaker, type Table, type Window } from '../report.ts'
import { roomOf } from '../rooms.ts'
import { daysIn, instantsOf } from '../window.ts'
import { peakSentences } from './peaks-words.ts'
import { type WeekCell, weekCells } from './store.ts'

/** A slot of the week and its mean people; without a cell where nothing was counted. */
type Slot = { weekday: number; minute: number; cell: WeekCell | undefined }

/** When it is full and when it is empty: day by hour. */
export const peaks: ReportMaker = {
  kind: 'peaks',
  title: (part) => (part === undefined ? t`When it is full` : t`When ${part} is full`),
  about: () => t`Mean people by day and hour, the fullest and the emptiest hours`,
  right: 'floor',
  usualDays: 28,
  bySplit: true,
  async make({ db, gym }, { window, split }): Promise<Report> {
    const { from, to } = instantsOf(window, gym)
    const cells = await weekCells(db, { gym: gym.id, zone: gym.zone, split: split ?? 'all', from, to })
    const room = roomOf(gym, split)
    const week = weekOf(gym, cells, window)
    const title = peaks.title(room.name)
    return {
      kind: 'peaks',
      title,
      window,
      ...(split !== undefined && { split }),
      sentences: peakSentences(cells, { comfort: room.comfort, slotMinutes: gym.slotMinutes }),
      charts: cells.length > 0 ? [chartOf(title, week, { zone: gym.zone, busy: room.comfort })] : [],
      tables: [tableOf(week)],
      notes: notesOf(week),
    }
  },
}

/**
 * The slots of the week in which the hours say open, and those that were counted though they say closed. Taken from the
 * hours and not from the days: a year has seventeen thousand slots, a week has some hundred.
 */
function weekOf(gym: Pick<Gym, 'hours' | 'slotMinutes'>, cells: readonly WeekCell[], window: Window): Slot[] {
  const keyOf = ({ weekday, minute }: Omit<Slot, 'cell'>) => weekday * 1440 + minute
  const week = new Map<number, Slot>()
  const within = weekdaysIn(window)
  for (const { weekday, opens, closes } of gym.hours) {
    const first = Math.floor(opens / gym.slotMinutes) * gym.slotMinutes
    for (let minute = first; minute < closes; minute += gym.slotMinutes) {
      // What is open past midnight belongs to the next day's clock.
      const slot = { weekday: ((weekday - 1 + Math.floor(minute / 1440)) % 7) + 1, minute: minute % 1440 }
      if (within.has(slot.weekday)) week.set(keyOf(slot), { ...slot, cell: undefined })
    }
  }
  for (const cell of cells) {
    const { weekday, minute } = cell
    week.set(keyOf(cell), { weekday, minute, cell })
  }
  return [...week].sort(([one], [other]) => one - other).map(([, slot]) => slot)
}

function weekdaysIn(window: Window): Set<number> {
  const days = Math.min(7, daysIn(window))
  return new Set(Array.from({ length: days }, (_, day) => weekdayOf(addDays(window.from, day))))
}

/**
 * Whole people: with digits behind the point, what is hidden of one part of the gym could be had as the whole less the
 * other parts.
 */
const shown = (cell: WeekCell | undefined): Cell =>
  cell === undefined ? null : cell.people < leastShown ? hidden : Math.round(cell.people)

function chartOf(
  title: string,
  week: readonly Slot[],
  { zone, busy }: { zone: string; busy: number },
): Chart {
  const minutes = [...new Set(week.map(({ minute }) => minute))].sort((a, b) => a - b)
  const at = new Map(week.map((slot) => [`${slot.weekday} ${slot.minute}`, slot.cell]))
  const number = (cell: Cell) => (typeof cell === 'number' ? cell : null)
  return {
    about: 'crowd',
    title,
    alt: t`${title}: mean people by weekday and time.`,
    zone,
    points: [],
    quiet: [],
    plot: {
      kind: 'heat',
      columns: minutes.map(clockOf),
      rows: weekdayNames().map((label, i) => ({
        label,
        cells: minutes.map((minute) => number(shown(at.get(`${i + 1} ${minute}`)))),
      })),
      unit: t`people`,
      busy,
    },
  }
}

const tableOf = (week: readonly Slot[]): Table => ({
  id: 'week',
  title: t`Mean people by slot of the week`,
  columns: [
    { id: 'day', label: t`Day` },
    { id: 'time', label: t`Time` },
    { id: 'people', label: t`People` },
    { id: 'days', label: t`Days counted` },
  ],
  rows: week.map(({ weekday, minute, cell }) => [
    weekdayName(weekday),
    clockOf(minute),
    shown(cell),
    cell?.days ?? 0,
  ]),
})

function notesOf(week: readonly Slot[]): string[] {
  const unknown = week.filter(({ cell }) => cell === undefined).length
  const few = week.filter(({ cell }) => shown(cell) === hidden).length
  return [
    ...(unknown > 0
      ? [t`${unknown} of ${week.length} slots of the week were never counted in these days.`]
      : []),
    ...(few > 0
      ? [t`${few} slots have fewer than ${leastShown} people on average; their figures are hidden.`]
      : []),
  ]
}
