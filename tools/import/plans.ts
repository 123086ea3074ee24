import { addDays, localTime } from '../kit/time.ts'
import { type Head, type MomentColumn, momentText } from './columns.ts'
import { type CountsOptions, countsColumns, readingReader } from './counts.ts'
import { habitReader, membersColumns } from './members.ts'
import type { Request } from './options.ts'
import { type Run, type Settle, settleRows } from './run.ts'
import { splitReader } from './split-words.ts'
import type { Looked } from './survey.ts'
import type { Table } from './table.ts'
import { takeCounts } from './take-counts.ts'
import { takeMembers } from './take-members.ts'
import { takeVisits } from './take-visits.ts'
import type { OrderSeen } from './times.ts'
import { type VisitsOptions, visitReader, visitsColumns } from './visits.ts'

/** How one file is read and stored. */
export type Plan = {
  table: Table
  /** The table's columns by what they are taken for: "check-in" is "Check In Time". */
  columns: Readonly<Record<string, string>>
  /** Rows to a transaction. */
  batch: number
  /** What the first look goes over. */
  look(fields: readonly string[]): Looked
  /** Begins to store the file's rows, in their order. */
  begin(run: Run, order: OrderSeen): Settle
}

/**
 * Finds a table's columns for the kind of import asked for.
 *
 * @throws {ImportProblem} when the table does not have them
 */
export function planOf(table: Table, request: Request): Plan {
  const head = { file: table.source.name, header: table.header, first: table.first?.fields }
  if (request.kind === 'counts') return countsPlan(table, head, request.columns)
  if (request.kind === 'visits') return visitsPlan(table, head, request.columns)
  return membersPlan(table, head, request)
}

/** The names of columns by what they mean; a moment may stand in two. */
function named(
  { header }: Head,
  roles: Readonly<Record<string, number | MomentColumn | undefined>>,
): Record<string, string> {
  const nameOf = (column: number) => header[column] ?? ''
  return Object.fromEntries(
    Object.entries(roles).flatMap(([role, at]) => {
      if (at === undefined) return []
      if (typeof at === 'number') return [[role, nameOf(at)]]
      return [[role, [at.date, at.column].flatMap((c) => (c === undefined ? [] : [nameOf(c)])).join(' + ')]]
    }),
  )
}

function countsPlan(table: Table, head: Head, asked: CountsOptions): Plan {
  const columns = countsColumns(head, asked)
  return {
    table,
    columns: named(head, { time: columns.time, count: columns.count, capacity: columns.capacity }),
    batch: 5000,
    look: (fields) => ({
      dates: [momentText(fields, columns.time)],
      count: fields[columns.count],
      capacity: columns.capacity === undefined ? undefined : fields[columns.capacity],
    }),
    begin(run, order) {
      const read = readingReader(columns, { zone: run.gym.zone, order, now: run.now })
      return (rows) => settleRows(rows, read, (batch) => takeCounts(run, head.file, batch))
    },
  }
}

function visitsPlan(table: Table, head: Head, asked: VisitsOptions): Plan {
  const columns = visitsColumns(head, asked)
  return {
    table,
    columns: named(head, {
      member: columns.member,
      name: columns.name,
      'check-in': columns.checkIn,
      'check-out': columns.checkOut,
      split: columns.split,
    }),
    batch: 2000,
    look: (fields) => ({
      dates: [momentText(fields, columns.checkIn), momentText(fields, columns.checkOut)],
    }),
    begin(run, order) {
      const { zone, splits } = run.gym
      const read = visitReader(columns, {
        zone,
        order,
        now: run.now,
        splits,
        readSplits: splitReader(splits),
      })
      return (rows) => settleRows(rows, read, (batch) => takeVisits(run, head.file, batch))
    },
  }
}

function membersPlan(table: Table, head: Head, request: Request & { kind: 'members' }): Plan {
  const columns = membersColumns(head, request.columns)
  return {
    table,
    columns: named(head, {
      member: columns.member,
      name: columns.name,
      'check-in': columns.checkIn,
      'check-out': columns.checkOut,
      split: columns.split,
    }),
    batch: 500,
    look: () => ({}),
    begin(run) {
      const { zone, splits } = run.gym
      const read = habitReader(columns, splitReader(splits))
      const { seed, weeks } = request
      const until = request.until ?? addDays(localTime(run.now, zone).date, -1)
      const plan = { seed, weeks, until, zone, now: run.now, source: request.source ?? columns.kind }
      return (rows) => settleRows(rows, read, (batch) => takeMembers(run, head.file, plan, batch))
    },
  }
}
