import { t } from '../kit/language.ts'
import { isTrue, memberIn, nameIn } from './cells.ts'
import { candidates, findColumn, type Head, nameColumn, needColumn } from './columns.ts'
import { ImportProblem, quoted } from './problems.ts'
import type { ForeignWord, SplitReader } from './split-words.ts'
import { minuteOfDay } from './times.ts'
import type { VisitsOptions } from './visits.ts'
import { weekdayNamed, weekdayOfFile, weekdaysIn } from './weekdays.ts'

/** When a member usually comes on some weekdays, as a table of members tells. */
export type Habit = {
  /** The table's own word for the member. */
  member: string
  name: string | null
  /** ISO weekdays, 1 = Monday. */
  weekdays: readonly number[]
  /** Minutes after local midnight of the average check-in. */
  from: number
  /** From the average check-in to the average check-out. */
  minutes: number
  splits: readonly string[]
  foreign: readonly ForeignWord[]
}

/** Columns and weekday named on the command line. */
export type MembersOptions = VisitsOptions & { weekday?: number | undefined }

export type MembersColumns = {
  member: number
  name: number | undefined
  checkIn: number
  checkOut: number
  split: number | undefined
  /** A table of one weekday, or of members with all their weekdays: their ids count separately. */
  kind: 'weekday' | 'membership'
  /** Reads the weekdays of a row. */
  weekdays(fields: readonly string[]): number[] | undefined
}

const longestStay = 8 * 60

/**
 * Finds the columns of a table of members.
 *
 * @throws {ImportProblem} when one is missing, could be two, or nothing tells the weekday
 */
export function membersColumns(head: Head, asked: MembersOptions): MembersColumns {
  return {
    member: needColumn(head, 'member', '--member', asked.member),
    name: nameColumn(head),
    checkIn: needColumn(head, 'check-in', '--in', asked.in),
    checkOut: needColumn(head, 'check-out', '--out', asked.out),
    split: findColumn(head, 'split', '--split', asked.split),
    ...weekdaysOf(head, asked.weekday),
  }
}

/** Where the weekdays stand: a list in a column, a column for each, --weekday, or the file's name. */
function weekdaysOf(head: Head, asked: number | undefined): Pick<MembersColumns, 'kind' | 'weekdays'> {
  const list = listColumn(head)
  const flags = head.header.flatMap((name, column) => {
    const weekday = weekdayNamed(name)
    return weekday === undefined ? [] : [{ column, weekday }]
  })
  if (asked !== undefined) {
    if (list !== undefined || flags.length > 1) {
      throw new ImportProblem(t`${head.file} names the weekdays of each member itself; leave --weekday out.`)
    }
    return { kind: 'weekday', weekdays: () => [asked] }
  }
  if (list !== undefined) return { kind: 'membership', weekdays: (fields) => weekdaysIn(fields[list] ?? '') }
  if (flags.length > 0) {
    const marked = (fields: readonly string[]) => flags.filter(({ column }) => isTrue(fields[column] ?? ''))
    return {
      kind: flags.length === 1 ? 'weekday' : 'membership',
      weekdays: (fields) => marked(fields).map(({ weekday }) => weekday),
    }
  }
  const named = weekdayOfFile(head.file)
  if (named === undefined) {
    throw new ImportProblem(t`Nothing tells which weekday ${head.file} is about: say it with --weekday DAY.`)
  }
  return { kind: 'weekday', weekdays: () => [named] }
}

/** The column that lists weekdays; one that counts them ("3") is another thing. */
function listColumn({ file, header, first }: Head): number | undefined {
  const [column, ...others] = candidates(header, 'days').filter(
    (each) => !/^\d+(\.\d+)?$/.test(first?.[each] ?? ''),
  )
  if (others.length > 0)
    throw new ImportProblem(t`${file} has several columns that could be the days: keep one of them.`)
  return column
}

/**
 * Reads the rows of one table of members, each to a habit or the reason why not.
 *
 * A column like avg_time_in_gym is not looked at: in the tables in use it contradicts check-out minus check-in.
 */
export function habitReader(columns: MembersColumns, readSplits: SplitReader) {
  return (fields: readonly string[]): Habit | { fault: string } => {
    const who = memberIn(fields[columns.member])
    if ('fault' in who) return who
    const weekdays = columns.weekdays(fields)
    if (!weekdays || weekdays.length === 0) return { fault: t`names no weekday that can be read` }
    const time = usualTime(fields[columns.checkIn] ?? '', fields[columns.checkOut] ?? '')
    if ('fault' in time) return time
    const named = readSplits(columns.split === undefined ? '' : (fields[columns.split] ?? ''))
    const name = columns.name === undefined ? null : nameIn(fields[columns.name])
    return { ...who, name, weekdays, ...time, ...named }
  }
}

function usualTime(checkIn: string, checkOut: string): { from: number; minutes: number } | { fault: string } {
  const [from, to] = [minuteOfDay(checkIn), minuteOfDay(checkOut)]
  if (from === undefined || from >= 1440)
    return { fault: t`check-in: ${quoted(checkIn)} is not a time of day` }
  if (to === undefined) return { fault: t`check-out: ${quoted(checkOut)} is not a time of day` }
  if (to <= from) return { fault: t`check-out ${quoted(checkOut)} is not after the check-in` }
  if (to - from > longestStay) return { fault: t`the stay is longer than ${longestStay / 60} hours` }
  return { from, minutes: to - from }
}
