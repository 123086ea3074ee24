import type { Chart } from '../../kit/chart.ts'
import { speech, t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { isoLocal, localTime } from '../../kit/time.ts'
import { dayMonth } from '../labels.ts'
import { type Cell, hidden, type Table } from '../report.ts'
import type { Check, Looked } from './checks.ts'
import type { Fault } from './store.ts'
import { remediesOf } from './words.ts'

const namesOf = (): Readonly<Record<Check['id'], string>> => ({
  silent: t`Counter silent up to now`,
  missing: t`Slots without a figure`,
  dead: t`Counter showing nobody`,
  frozen: t`Counter standing still`,
  impossible: t`Readings that cannot be`,
  capped: t`Counter at its highest value`,
  estimated: t`Check-outs forgotten`,
  long: t`Visits over six hours`,
  twice: t`Visits that overlap`,
  share: t`People who check in, now and before`,
  rejected: t`Imported rows left`,
  duplicates: t`Imported rows known before`,
})

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
  const [names, remedies] = [namesOf(), remediesOf()]
  return {
    id: 'checks',
    title: t`What was looked at`,
    columns: [
      { id: 'check', label: t`What` },
      { id: 'found', label: t`Found` },
      { id: 'of', label: t`Of` },
      { id: 'unit', label: t`Unit` },
      { id: 'state', label: t`State` },
      { id: 'todo', label: t`What to do` },
    ],
    rows: checks.map((check) => [
      names[check.id],
      shown(check, check.found),
      check.id === 'silent' ? null : shown(check, check.of),
      unitWords(check.unit),
      check.wrong ? t`look at it` : t`fine`,
      check.wrong ? remedies[check.id] : null,
    ]),
  }
}

function unitWords(unit: Check['unit']): string {
  if (unit === '%') return unit
  return {
    slots: t`slots`,
    readings: t`readings`,
    visits: t`visits`,
    // In the catalogues rows are an exercise.
    rows: speech().language === 'en' ? 'rows' : t`imported rows`,
    minutes: t`minutes`,
  }[unit]
}

/** In English a fault goes by its own name, which in the catalogues means other things: what is frozen is food there. */
function faultName(flag: Fault): string {
  if (speech().language === 'en') return flag
  return {
    dead: t`dead counter`,
    frozen: t`frozen counter`,
    impossible: t`impossible reading`,
    capped: t`capped counter`,
  }[flag]
}

/** Stretches that a table holds; the longest come first. */
const mostRuns = 50

const runTable = ({ runs }: Looked, zone: string): Table => ({
  id: 'stretches',
  title: t`Stretches that are not believed`,
  columns: [
    { id: 'from', label: t`From` },
    { id: 'to', label: t`To` },
    { id: 'fault', label: t`Fault` },
    { id: 'readings', label: t`Readings` },
  ],
  rows: runs
    .slice(0, mostRuns)
    .map(({ from, to, flag, readings }) => [clock(from, zone), clock(to, zone), faultName(flag), readings]),
})

const clock = (at: Date, zone: string) => isoLocal(at, zone).slice(0, 16).replace('T', ' ')

const dayTable = ({ days }: Looked): Table => ({
  id: 'days',
  title: t`Open slots by day`,
  columns: [
    { id: 'day', label: t`Day` },
    { id: 'open', label: t`Open slots` },
    { id: 'counted', label: t`Counted` },
    { id: 'visits', label: t`From check-ins` },
    { id: 'missing', label: t`Without a figure` },
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
  title: t`Imports that left rows`,
  columns: [
    { id: 'import', label: t`Import` },
    { id: 'day', label: t`Day` },
    { id: 'file', label: t`File` },
    { id: 'read', label: t`Rows read` },
    { id: 'rejected', label: t`Left` },
    { id: 'duplicates', label: t`Known before` },
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
  title: t`Open slots with a figure`,
  alt: t`Part of the open slots of each day that have a figure; days with gaps are marked.`,
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
    rule: { value: 100, label: t`all` },
  },
})
