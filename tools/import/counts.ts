import { t } from '../kit/language.ts'
import { isNothing } from './cells.ts'
import {
  findColumn,
  type Head,
  type MomentColumn,
  momentText,
  needColumn,
  needMoment,
  withDate,
} from './columns.ts'
import { quoted } from './problems.ts'
import { type OrderSeen, readMoment, timeline } from './times.ts'

/** A reading of people present; `at` in ms. */
export type Reading = { at: number; count: number; capped: boolean; capacity: number | null }

/** Columns named on the command line. */
export type CountsOptions = {
  time?: string | undefined
  count?: string | undefined
  capacityColumn?: string | undefined
}

export type CountsColumns = { time: MomentColumn; count: number; capacity: number | undefined }

/** More people than any gym holds: a slip, or a column that counts something else. */
const mostPeople = 100_000

/**
 * Finds the columns of a table of counts.
 *
 * @throws {ImportProblem} when the time or the count is missing or could be two columns
 */
export function countsColumns(head: Head, asked: CountsOptions): CountsColumns {
  return {
    time: withDate(head, needMoment(head, 'time', '--time', asked.time)),
    count: needColumn(head, 'count', '--count', asked.count),
    capacity: findColumn(head, 'capacity', '--capacity-column', asked.capacityColumn),
  }
}

/**
 * Reads a number of people. "100+" means the source can't count further.
 *
 * @example
 * readCount('12.0') // { count: 12, capped: false }
 * readCount('100+') // { count: 100, capped: true }
 */
export function readCount(text: string): { count: number; capped: boolean } | { fault: string } {
  const trimmed = text.trim()
  if (isNothing(trimmed)) return { fault: t`the count is empty` }
  const found = /^(-?\d+)(?:\.(\d+))?(\+)?$/.exec(trimmed)
  if (!found) return { fault: t`the count ${quoted(text)} is not a number` }
  const count = Number(found[1])
  if (trimmed.startsWith('-') && Number(trimmed.replace('+', '')) !== 0)
    return { fault: t`the count ${quoted(text)} is negative` }
  if (Number(found[2] ?? 0) !== 0) return { fault: t`the count ${quoted(text)} is not a whole number` }
  if (count > mostPeople) return { fault: t`the count ${quoted(text)} is more than a gym can hold` }
  return { count: Math.abs(count), capped: found[3] === '+' }
}

/** A capacity in people; null when the cell holds none. A bad one does not spoil the reading. */
export function readCapacity(text: string): number | null {
  const read = readCount(text)
  return 'count' in read && read.count > 0 ? read.count : null
}

/** Reads the rows of one file in their order, each to a reading or the reason why not. */
export function readingReader(
  columns: CountsColumns,
  { zone, order, now }: { zone: string; order: OrderSeen; now: Date },
) {
  const place = timeline(zone, true)
  return (fields: readonly string[]): Reading | { fault: string } => {
    const text = momentText(fields, columns.time)
    if (isNothing(text)) return { fault: t`the time is empty` }
    const moment = readMoment(text, order)
    if ('fault' in moment) return moment
    const at = place(moment)
    if (at === undefined) return { fault: t`the clock in ${zone} skipped ${quoted(text)}` }
    if (at > now.getTime()) return { fault: t`${quoted(text)} lies in the future` }
    const read = readCount(fields[columns.count] ?? '')
    if ('fault' in read) return read
    return {
      at,
      ...read,
      capacity: columns.capacity === undefined ? null : readCapacity(fields[columns.capacity] ?? ''),
    }
  }
}
