import type { Chart } from '../../kit/chart.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { named, t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import type { Equipment } from '../../kit/splits.ts'
import { clockOf, weekdayNames } from '../labels.ts'
import type { Report, ReportMaker, ReportWorld, Table, Window } from '../report.ts'
import { hidden } from '../report.ts'
import { daysIn, instantsOf } from '../window.ts'
import { type Pressure, pressureOf } from './pressure.ts'
import { demandOf, type WeekDemand, weekDemand } from './store.ts'
import { mattersOf, sentencesOf } from './words.ts'

/** A kind of equipment with its pressure; undefined where too few people used it to be told. */
export type Pressed = { equipment: Equipment; pressure: Pressure | undefined }

/** What is short, and what could make room for it. */
export const equipment: ReportMaker = {
  kind: 'equipment',
  title: () => t`What is short of pieces`,
  about: () => t`How long each kind of equipment has more people wanting it than pieces; what to buy or move`,
  right: 'reports',
  usualDays: 28,
  bySplit: false,
  async make(world, { window }): Promise<Report> {
    const { gym } = world
    const pressed = await pressures(world, window)
    const known = pressed.filter(({ pressure }) => pressure !== undefined)
    return {
      kind: 'equipment',
      title: equipment.title(),
      window,
      sentences: sentencesOf(pressed),
      charts: await chartsOf(world, window, known[0]?.equipment),
      tables: [tableOf(pressed)],
      notes: notesOf(gym, pressed),
      matters: mattersOf(pressed),
    }
  },
}

/** All kinds that some split uses, the most wanted first. */
async function pressures({ db, gym }: ReportWorld, window: Window): Promise<Pressed[]> {
  const used = gym.equipment.filter(({ pieces, use }) => pieces > 0 && Object.keys(use).length > 0)
  const { from, to } = instantsOf(window, gym)
  const openSlotsAWeek = (openSlots(gym, from, to).length * 7) / daysIn(window)
  const demand = Map.groupBy(await demandOf(db, gym, window), (cell) => cell.equipment)
  return used
    .map((kind) => ({
      equipment: kind,
      pressure: pressureOf(
        demand.get(kind.id) ?? [],
        { pieces: kind.pieces, slotMinutes: gym.slotMinutes, openSlotsAWeek },
        used.length,
      ),
    }))
    .sort((a, b) => (b.pressure?.waiting ?? -1) - (a.pressure?.waiting ?? -1))
}

/** When the most wanted kind is in use, by day and hour. */
async function chartsOf(
  { db, gym }: ReportWorld,
  window: Window,
  kind: Equipment | undefined,
): Promise<Chart[]> {
  if (!kind) return []
  const week = await weekDemand(db, gym, { window, equipment: kind.id })
  const minutes = [...new Set(week.map(({ minute }) => minute))].sort((a, b) => a - b)
  const at = new Map(week.map((cell) => [`${cell.weekday} ${cell.minute}`, cell]))
  const title = t`${named(kind.name)}: pieces in use`
  return [
    {
      about: 'crowd',
      title,
      alt: t`${title} on average, in per cent, by weekday and time.`,
      zone: gym.zone,
      points: [],
      quiet: [],
      plot: {
        kind: 'heat',
        columns: minutes.map(clockOf),
        rows: weekdayNames().map((label, i) => ({
          label,
          cells: minutes.map((minute) => shown(at.get(`${i + 1} ${minute}`), kind.pieces)),
        })),
        unit: '%',
        busy: 100,
      },
    },
  ]
}

const shown = (cell: WeekDemand | undefined, pieces: number): number | null =>
  cell === undefined || cell.people < leastShown ? null : (100 * cell.users) / pieces

const adviceWords = (advice: Pressure['advice']): string | null =>
  ({ buy: t`one more would help`, spare: t`one could go`, enough: t`enough`, unknown: null })[advice]

function tableOf(pressed: readonly Pressed[]): Table {
  return {
    id: 'equipment',
    title: t`Equipment, the most wanted first`,
    columns: [
      { id: 'equipment', label: t`Equipment` },
      { id: 'pieces', label: t`Pieces` },
      { id: 'inUse', label: t`In use`, unit: '%' },
      { id: 'above', label: t`Open time with more wanting it than pieces`, unit: '%', digits: 1 },
      { id: 'low', label: t`at least`, unit: '%', digits: 1 },
      { id: 'high', label: t`at most`, unit: '%', digits: 1 },
      { id: 'waiting', label: t`Waiting a week`, unit: t`person-minutes` },
      { id: 'more', label: t`One more spares a week`, unit: t`person-minutes` },
      { id: 'fewer', label: t`One fewer adds a week`, unit: t`person-minutes` },
      { id: 'advice', label: t`Advice` },
    ],
    rows: pressed.map(({ equipment: { name, pieces }, pressure }) =>
      pressure
        ? [
            ...[named(name), pieces, 100 * pressure.inUse],
            pressure.above ? 100 * pressure.above.value : null,
            pressure.above ? 100 * Math.max(0, pressure.above.low) : null,
            pressure.above ? 100 * pressure.above.high : null,
            ...[pressure.waiting, pressure.oneMore, pressure.oneFewer, adviceWords(pressure.advice)],
          ]
        : [named(name), pieces, ...Array<string>(7).fill(hidden), null],
    ),
  }
}

function notesOf(gym: Gym, pressed: readonly Pressed[]): string[] {
  const few = pressed.filter(({ pressure }) => pressure === undefined)
  const unmeasured = gym.equipment.filter(({ pieces, use }) => pieces > 0 && Object.keys(use).length === 0)
  return [
    t`What part of a visit goes to each is the gym's setting, not measured; advice holds also if it is wrong by a fifth.`,
    ...(few.length > 0
      ? [t`${few.length} kinds had fewer than ${leastShown} people around them; their figures are hidden.`]
      : []),
    ...(unmeasured.length > 0
      ? [
          t`Nothing is known of ${unmeasured.map(({ name }) => named(name)).join(', ')}: no split is said to use it.`,
        ]
      : []),
  ]
}
