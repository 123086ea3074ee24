import { leastShown } from '../../kit/people.ts'
import { sentence } from '../../kit/words.ts'
import { clockOf, weekdayNames } from '../labels.ts'
import { type Cell, hidden, type Table } from '../report.ts'
import { suppressed } from '../suppress/index.ts'
import type { Used } from './rooms-used.ts'
import type { Unused } from './unused.ts'
import type { Worked } from './utilisation-words.ts'
import { wholeSum } from './whole-sum.ts'

const columns = [
  { id: 'room', label: 'Room' },
  { id: 'places', label: 'Places' },
  { id: 'people', label: 'People' },
  { id: 'part', label: 'Used', unit: '%' },
  { id: 'often', label: 'A twentieth of the time', unit: 'people or more' },
  { id: 'most', label: 'Most in a slot' },
  { id: 'full', label: 'Felt full', unit: '% of the open time' },
]

/** What a twentieth of the time reaches is no sum of anything: it is hidden where it is small, and alone. */
const orFew = (people: number): Cell => (people < leastShown ? hidden : Math.round(people))

function rowOf({ room, fill, part }: Used, people: number): Cell[] {
  return [
    sentence(room.name ?? 'whole gym'),
    Math.round(room.capacity),
    people,
    // Worked out from whole people: what is rounded there must not be read here.
    part > 0 ? Math.round((100 * people) / room.capacity) : 0,
    orFew(fill.often),
    orFew(fill.most),
    // How often a few are in a small room would tell of the few.
    Math.min(room.comfort, fill.most) < leastShown ? hidden : Math.round((100 * fill.full) / fill.slots),
  ]
}

/** The room that the report is about. */
export const roomTable = (used: Used): Table =>
  suppressed(
    {
      id: 'room',
      title: 'How full it was',
      columns,
      rows: [rowOf(used, Math.round(used.fill.people))],
    },
    { people: ['people'], along: { part: 'people' } },
  )

/**
 * The parts of the gym beside each other. Their people sum up to the whole, which is told as well: so many are hidden
 * that no small one is left over.
 */
export function partsTable(parts: readonly Used[], whole: Used): Table {
  const people = wholeSum(
    parts.map(({ fill }) => fill.people),
    Math.round(whole.fill.people),
  )
  const rows = parts.map((used, i) => rowOf(used, people[i] ?? 0))
  const total = people.reduce((sum, each) => sum + each, 0)
  const table: Table = {
    id: 'parts',
    title: 'How full each part was',
    columns,
    rows: [...rows, ['', 0, total, 0, 0, 0, 0]],
  }
  const safe = suppressed(table, {
    people: ['people'],
    totalRow: true,
    along: { part: 'people' },
  })
  return { ...safe, rows: safe.rows.slice(0, -1) }
}

/** How hard equipment was used, where enough people stand behind the figure. */
export const equipmentTable = (worked: readonly Worked[]): Table => ({
  id: 'equipment',
  title: 'How hard equipment was used',
  columns: [
    { id: 'equipment', label: 'Equipment' },
    { id: 'pieces', label: 'Pieces' },
    { id: 'users', label: 'In use on average', digits: 1 },
    { id: 'often', label: 'A twentieth of the time', digits: 1, unit: 'or more wanted' },
    { id: 'short', label: 'All taken', unit: '% of the open time' },
  ],
  rows: worked.map(({ equipment, use, people }) => [
    equipment.name,
    equipment.pieces,
    ...(people < leastShown
      ? [hidden, hidden, hidden]
      : [inSteps(use.users), inSteps(use.often), Math.round((100 * use.short) / use.slots)]),
  ]),
})

/** Users are a part of the people of several splits; in half people they tell of none of them. */
const inSteps = (users: number): number => Math.round(users * 2) / 2

/** The hours in which the room stands empty. */
export const unusedTable = (unused: readonly Unused[]): Table => ({
  id: 'unused',
  title: 'Hours that stand empty',
  columns: [
    { id: 'day', label: 'Day' },
    { id: 'from', label: 'From' },
    { id: 'to', label: 'To' },
    { id: 'people', label: 'People' },
    { id: 'days', label: 'Days counted' },
  ],
  rows: unused
    .toSorted((a, b) => a.weekday - b.weekday || a.from - b.from)
    .map(({ weekday, from, to, people, days }) => [
      weekdayNames[weekday - 1] ?? null,
      clockOf(from),
      clockOf(to),
      people < leastShown ? hidden : Math.round(people),
      days,
    ]),
})
