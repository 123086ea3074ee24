import { named, t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { sentence } from '../../kit/words.ts'
import { clockOf, weekdayName } from '../labels.ts'
import { type Cell, hidden, type Table } from '../report.ts'
import { suppressed } from '../suppress/index.ts'
import type { Used } from './rooms-used.ts'
import type { Unused } from './unused.ts'
import type { Worked } from './utilisation-words.ts'
import { wholeSum } from './whole-sum.ts'

const columnsOf = () => [
  { id: 'room', label: t`Room` },
  { id: 'places', label: t`Places` },
  { id: 'people', label: t`People` },
  { id: 'part', label: t`Used`, unit: '%' },
  { id: 'often', label: t`A twentieth of the time`, unit: t`people or more` },
  { id: 'most', label: t`Most in a slot` },
  { id: 'full', label: t`Felt full`, unit: t`% of the open time` },
]

/** What a twentieth of the time reaches is no sum of anything: it is hidden where it is small, and alone. */
const orFew = (people: number): Cell => (people < leastShown ? hidden : Math.round(people))

function rowOf({ room, fill, part }: Used, people: number): Cell[] {
  return [
    sentence(room.name ?? t`whole gym`),
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
      title: t`How full it was`,
      columns: columnsOf(),
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
    title: t`How full each part was`,
    columns: columnsOf(),
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
  title: t`How hard equipment was used`,
  columns: [
    { id: 'equipment', label: t`Equipment` },
    { id: 'pieces', label: t`Pieces` },
    { id: 'users', label: t`In use on average`, digits: 1 },
    { id: 'often', label: t`A twentieth of the time`, digits: 1, unit: t`or more wanted` },
    { id: 'short', label: t`All taken`, unit: t`% of the open time` },
  ],
  rows: worked.map(({ equipment, use, people }) => [
    named(equipment.name),
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
  title: t`Hours that stand empty`,
  columns: [
    { id: 'day', label: t`Day` },
    { id: 'from', label: t`From` },
    { id: 'to', label: t`To` },
    { id: 'people', label: t`People` },
    { id: 'days', label: t`Days counted` },
  ],
  rows: unused
    .toSorted((a, b) => a.weekday - b.weekday || a.from - b.from)
    .map(({ weekday, from, to, people, days }) => [
      weekdayName(weekday),
      clockOf(from),
      clockOf(to),
      people < leastShown ? hidden : Math.round(people),
      days,
    ]),
})
