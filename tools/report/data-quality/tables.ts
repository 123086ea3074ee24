import type { Chart } from '../../kit/chart.ts'
import { leastShown } from '../../kit/people.ts'
import { isoLocal, localTime } from '../../kit/time.ts'
import { dayMonth } from '../labels.ts'
import { type Cell, hidden, type Table } from '../report.ts'
import type { Check, Looked } from './checks.ts'
import { remedies } from './words.ts'

const names: Readonly<Record<Check['id'], string>> = {
  silent: 'Counter silent up to now',
  missing: 'Slots without a figure',
  dead: 'Counter showing nobody',
  frozen: 'Counter standing still',
  impossible: 'Readings that cannot be',
  capped: 'Counter at its highest value',
  estimated: 'Check-outs forgotten',
  long: 'Visits over six hours',
  twice: 'Visits that overlap',
  share: 'People who check in, now and before',
  rejected: 'Imported rows left',
  duplicates: 'Imported rows known before',
}

/** Every check with what to do, the stretches that are not believed, the days, and the imports. */
export const tablesOf = (checks: readonly Check[], looked: Looked, zone: string): Table[] => [
  checkTable(checks, looked),
  runTable(looked, zone),
  dayTable(looked),
  importTable(looked, zone),
]

function checkTable(checks: readonly Check[], { visits }: Looked): Table {
  const few = visits.members < leastShown && visits.members > 0
  // A lone visitor's habits are nobody's business.
  const shown = (check: Check, figure: number): Cell =>
    few && (check.unit === 'visits' || check.unit === '%') ? hidden : figure
  return {
    id: 'checks',
    title: 'What was looked at',
    columns: [
      { id: 'check', label: 'What' },
      { id: 'found', label: 'Found' },
      { id: 'of', label: 'Of' },
      { id: 'unit', label: 'Unit' },
      { id: 'state', label: 'State' },
      { id: 'todo', label: 'What to do' },
    ],
    rows: checks.map((check) => [
      names[check.id],
      shown(check, check.found),
      check.id === 'silent' ? null : shown(check, check.of),
      check.unit,
      check.wrong ? 'look at it' : 'fine',
      check.wrong ? remedies[check.id] : null,
    ]),
  }
}

/** Stretches that a table holds; the longest come first. */
const mostRuns = 50

const runTable = ({ runs }: Looked, zone: string): Table => ({
  id: 'stretches',
  title: 'Stretches that are not believed',
  columns: [
    { id: 'from', label: 'From' },
    { id: 'to', label: 'To' },
    { id: 'fault', label: 'Fault' },
    { id: 'readings', label: 'Readings' },
  ],
  rows: runs
    .slice(0, mostRuns)
    .map(({ from, to, flag, readings }) => [clock(from, zone), clock(to, zone), flag, readings]),
})

const clock = (at: Date, zone: string) => isoLocal(at, zone).slice(0, 16).replace('T', ' ')

const dayTable = ({ days }: Looked): Table => ({
  id: 'days',
  title: 'Open slots by day',
  columns: [
    { id: 'day', label: 'Day' },
    { id: 'open', label: 'Open slots' },
    { id: 'counted', label: 'Counted' },
    { id: 'visits', label: 'From check-ins' },
    { id: 'missing', label: 'Without a figure' },
  ],
  rows: days.map(({ date, open, counted, byVisits }) => [
    date,
    open,
    counted,
    byVisits,
    open - counted - byVisits,
  ]),
})

const importTable = ({ imports }: Looked, zone: string): Table => ({
  id: 'imports',
  title: 'Imports that left rows',
  columns: [
    { id: 'import', label: 'Import' },
    { id: 'day', label: 'Day' },
    { id: 'file', label: 'File' },
    { id: 'read', label: 'Rows read' },
    { id: 'rejected', label: 'Left' },
    { id: 'duplicates', label: 'Known before' },
  ],
  rows: imports.map(({ id, at, file, read, rejected, duplicates }) => [
    id,
    localTime(at, zone).date,
    file,
    read,
    rejected,
    duplicates,
  ]),
})

/** How much of each day is known. */
export const chartOf = ({ days }: Looked, zone: string): Chart => ({
  about: 'crowd',
  title: 'Open slots with a figure',
  alt: 'Part of the open slots of each day that have a figure; days with gaps are marked.',
  zone,
  points: [],
  quiet: [],
  plot: {
    kind: 'bars',
    bars: days.map(({ date, open, counted, byVisits }) => ({
      label: dayMonth(date),
      value: (100 * (counted + byVisits)) / open,
      ...(counted + byVisits < open && { strong: true as const }),
    })),
    unit: '%',
    rule: { value: 100, label: 'all' },
  },
})
