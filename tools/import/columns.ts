import { t } from '../kit/language.ts'
import { columnNames, type Role } from './column-names.ts'
import { roleWords } from './column-words.ts'
import { columnWords, ImportProblem, quoted } from './problems.ts'
import { isClockOnly, isDateOnly } from './times.ts'

/** The parts of a table that tell its columns. */
export type Head = { file: string; header: readonly string[]; first: readonly string[] | undefined }

/** Where a moment stands in a row: one column, or a date and a time of day. */
export type MomentColumn = { column: number; date?: number }

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Columns whose name fits a role; of sure and less sure names only the surer ones. */
export function candidates(header: readonly string[], role: Role): number[] {
  for (const names of columnNames[role]) {
    const found = header.flatMap((name, column) => (names.test(plain(name)) ? [column] : []))
    if (found.length > 0) return found
  }
  return []
}

/**
 * The column that was asked for by name; blanks, case and marks don't matter.
 *
 * @throws {ImportProblem} when there is none or there are several
 */
function askedColumn({ file, header }: Head, name: string): number {
  const same = header.flatMap((each, column) => (each === name.trim() ? [column] : []))
  const alike = header.flatMap((each, column) => (plain(each) === plain(name) ? [column] : []))
  const [column, ...others] = same.length > 0 ? same : alike
  if (column === undefined) {
    throw new ImportProblem(t`${file} has no column ${quoted(name)}. Its columns: ${columnWords(header)}.`)
  }
  if (others.length > 0) throw new ImportProblem(t`${file} has several columns named ${quoted(name)}.`)
  return column
}

/**
 * The column of a role, or undefined when no name fits.
 *
 * @param option how to name the column on the command line
 * @throws {ImportProblem} when two could fit: an import never guesses
 */
export function findColumn(head: Head, role: Role, option: string, asked?: string): number | undefined {
  if (asked !== undefined) return askedColumn(head, asked)
  const [column, ...others] = candidates(head.header, role)
  if (column === undefined || others.length === 0) return column
  throw undecided(head, role, option, [column, ...others])
}

/**
 * The column of a role that a table can't do without.
 *
 * @throws {ImportProblem} when none or two could fit
 */
export function needColumn(head: Head, role: Role, option: string, asked?: string): number {
  const column = findColumn(head, role, option, asked)
  if (column === undefined) throw missing(head, role, option)
  return column
}

/**
 * The column of a role that holds moments, or the two that hold its date and its time of day.
 *
 * @throws {ImportProblem} when none or two could fit
 */
export function needMoment(head: Head, role: Role, option: string, asked?: string): MomentColumn {
  const fitting = asked === undefined ? candidates(head.header, role) : [askedColumn(head, asked)]
  const [column, ...others] = fitting
  if (column === undefined) throw missing(head, role, option)
  if (others.length === 0) return { column }
  const both = halves(head, fitting)
  if (!both) throw undecided(head, role, option, fitting)
  return both
}

/** The same with the table's date column, where the column holds only times of day. */
export function withDate(head: Head, moment: MomentColumn): MomentColumn {
  const [date, ...others] = candidates(head.header, 'date')
  const needed = moment.date === undefined && isClockOnly(head.first?.[moment.column] ?? '')
  return needed && date !== undefined && others.length === 0 ? { ...moment, date } : moment
}

/** Two columns that are a moment only together, going by the first row. */
function halves({ first }: Head, columns: readonly number[]): MomentColumn | undefined {
  const date = columns.find((column) => isDateOnly(first?.[column] ?? ''))
  const column = columns.find((other) => isClockOnly(first?.[other] ?? ''))
  return columns.length === 2 && date !== undefined && column !== undefined ? { column, date } : undefined
}

/** The text of a moment in a row: empty when the time is. */
export function momentText(fields: readonly string[], { column, date }: MomentColumn): string {
  const text = fields[column] ?? ''
  return date === undefined || !isClockOnly(text) ? text : `${fields[date] ?? ''} ${text}`
}

/** The column of people's names; none rather than a guess when several could be it. */
export function nameColumn({ header }: Head): number | undefined {
  const [column, ...others] = candidates(header, 'name')
  return others.length === 0 ? column : undefined
}

function missing({ file, header }: Head, role: Role, option: string): ImportProblem {
  return new ImportProblem(
    t`${file} has no column that looks like ${roleWords(role)}. Its columns: ${columnWords(header)}. Name the right one with ${option} COLUMN.`,
  )
}

function undecided(
  { file, header }: Head,
  role: Role,
  option: string,
  columns: readonly number[],
): ImportProblem {
  const names = columnWords(columns.map((column) => header[column] ?? ''))
  return new ImportProblem(
    t`${file} has several columns that could be ${roleWords(role)}: ${names}. Choose with ${option} COLUMN. All columns: ${columnWords(header)}.`,
  )
}
