import type { Chart } from '../../kit/chart.ts'
import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { sentence } from '../../kit/words.ts'
import { weekCells } from '../peaks/store.ts'
import { hidden, type Report, type ReportMaker, type ReportWish, type ReportWorld } from '../report.ts'
import { type Room, roomOf } from '../rooms.ts'
import { instantsOf } from '../window.ts'
import { apart, roomsUsed, type Used } from './rooms-used.ts'
import { fillsOf, usesOf } from './store.ts'
import { equipmentTable, partsTable, roomTable, unusedTable } from './tables.ts'
import { type Unused, unusedHours } from './unused.ts'
import { utilisationSentences, type Worked } from './utilisation-words.ts'

/** How much of what the gym holds is used: rooms, equipment, hours. */
export const utilisation: ReportMaker = {
  kind: 'utilisation',
  title: (part) => (part === undefined ? t`How much of the gym is used` : t`How much of ${part} is used`),
  about: () => t`People against places, by part of the gym, equipment in use, and hours that stand empty`,
  right: 'reports',
  usualDays: 28,
  bySplit: true,
  async make(world, wish): Promise<Report> {
    const { whole, parts, worked, unused } = await readOf(world, wish)
    const { gym } = world
    const told = whole !== undefined && whole.fill.people >= leastShown
    const title = utilisation.title(whole?.room.name)
    const tables = [
      ...(whole ? [roomTable(whole)] : []),
      ...(whole && parts.length > 0 ? [partsTable(parts, whole)] : []),
      ...(told && worked.length > 0 ? [equipmentTable(worked)] : []),
      ...(told && unused.length > 0 ? [unusedTable(unused)] : []),
    ]
    return {
      kind: 'utilisation',
      title,
      window: wish.window,
      ...(wish.split !== undefined && { split: wish.split }),
      sentences: utilisationSentences({ whole, parts, worked, unused }),
      charts: told && parts.length > 0 ? [chartOf(title, parts, gym)] : [],
      tables,
      notes: notesOf(tables, worked),
    }
  },
}

type Read = { whole: Used | undefined; parts: Used[]; worked: Worked[]; unused: Unused[] }

async function readOf({ db, gym }: ReportWorld, { window, split }: ReportWish): Promise<Read> {
  const asked = { gym: gym.id, zone: gym.zone, ...instantsOf(window, gym) }
  const room = roomOf(gym, split)
  const rooms: Room[] = split === undefined ? gym.splits.map(({ id }) => roomOf(gym, id)) : []
  const equipment = gym.equipment.filter(
    ({ pieces, use }) => pieces > 0 && (split === undefined || use[split] !== undefined),
  )
  const [fills, uses, cells] = await Promise.all([
    fillsOf(db, asked, [room, ...rooms]),
    usesOf(db, asked, equipment),
    weekCells(db, { ...asked, split: room.id }),
  ])
  return {
    whole: roomsUsed([room], fills)[0],
    parts: roomsUsed(rooms, fills),
    worked: uses
      .flatMap((use) => {
        const found = equipment.find(({ id }) => id === use.id)
        const people = fills.reduce(
          (sum, fill) => sum + (found?.use[fill.id] === undefined ? 0 : fill.people),
          0,
        )
        return found ? [{ equipment: found, use, people }] : []
      })
      .sort((a, b) => b.use.users / b.equipment.pieces - a.use.users / a.equipment.pieces),
    unused: unusedHours(cells, room.capacity, gym.slotMinutes),
  }
}

/**
 * What each part reaches a twentieth of the time, in per cent of its places: over all open hours every part looks empty.
 * Small ones are not drawn.
 */
function chartOf(
  title: string,
  parts: readonly Used[],
  { zone, comfort }: Pick<Gym, 'zone' | 'comfort'>,
): Chart {
  const { harder } = apart(parts)
  const part = ({ fill, room }: Used) =>
    fill.often < leastShown ? null : Math.round((100 * fill.often) / room.capacity)
  return {
    about: 'crowd',
    title,
    alt: t`${title}: what each part of the gym reaches a twentieth of the time, as a part of its places.`,
    zone,
    points: [],
    quiet: [],
    plot: {
      kind: 'bars',
      unit: '%',
      rule: { value: Math.round(comfort * 100), label: t`feels full` },
      bars: parts.map((used) => ({
        label: sentence(used.room.name ?? ''),
        value: part(used),
        ...(harder[0] === used && part(used) !== null && { strong: true as const }),
      })),
    },
  }
}

function notesOf(tables: Report['tables'], worked: readonly Worked[]): string[] {
  const few = tables.some(({ rows }) => rows.some((row) => row.includes(hidden)))
  return [
    ...(few ? [t`Figures of fewer than ${leastShown} people, and what would tell them, are hidden.`] : []),
    ...(worked.length > 0
      ? [t`Equipment is reckoned from the people of each part and the part of a visit they spend on it.`]
      : []),
  ]
}
