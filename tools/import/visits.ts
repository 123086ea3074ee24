import { t } from '../kit/language.ts'
import type { Split } from '../kit/splits.ts'
import { usualStay } from '../kit/stays.ts'
import { addDays, localTime } from '../kit/time.ts'
import { isNothing, memberIn, nameIn } from './cells.ts'
import {
  findColumn,
  type Head,
  type MomentColumn,
  momentText,
  nameColumn,
  needColumn,
  needMoment,
  withDate,
} from './columns.ts'
import { quoted } from './problems.ts'
import type { ForeignWord, SplitReader } from './split-words.ts'
import { instantsOf, isClockOnly, type Moment, type OrderSeen, readMoment, timeline } from './times.ts'

/** A visit of an imported table; instants in ms. */
export type ImportedVisit = {
  /** The table's own word for the member. */
  member: string
  name: string | null
  checkIn: number
  checkOut: number
  /** The table has no check-out: the end is the usual stay. */
  estimated: boolean
  splits: readonly string[]
  foreign: readonly ForeignWord[]
}

/** Columns named on the command line. */
export type VisitsOptions = {
  member?: string | undefined
  in?: string | undefined
  out?: string | undefined
  split?: string | undefined
}

export type VisitsColumns = {
  member: number
  name: number | undefined
  checkIn: MomentColumn
  checkOut: MomentColumn
  split: number | undefined
}

/** A stay over eight hours is a check-out that belongs to another visit. */
const longestStay = 8 * 60

/**
 * Finds the columns of a table of visits.
 *
 * @throws {ImportProblem} when member, check-in or check-out is missing or could be two columns
 */
export function visitsColumns(head: Head, asked: VisitsOptions): VisitsColumns {
  return {
    member: needColumn(head, 'member', '--member', asked.member),
    name: nameColumn(head),
    checkIn: withDate(head, needMoment(head, 'check-in', '--in', asked.in)),
    checkOut: needMoment(head, 'check-out', '--out', asked.out),
    split: findColumn(head, 'split', '--split', asked.split),
  }
}

/** What reading a visit needs to know. */
export type VisitWorld = {
  zone: string
  order: OrderSeen
  now: Date
  splits: readonly Split[]
  readSplits: SplitReader
}

type Fault = { fault: string }

/** Reads the rows of one file in their order, each to a visit or the reason why not. */
export function visitReader(columns: VisitsColumns, world: VisitWorld) {
  const place = timeline(world.zone, false)
  return (fields: readonly string[]): ImportedVisit | Fault => {
    const who = memberIn(fields[columns.member])
    if ('fault' in who) return who
    const checkIn = checkInOf(momentText(fields, columns.checkIn), place, world)
    if (typeof checkIn === 'object') return checkIn
    const { splits, foreign } = world.readSplits(
      columns.split === undefined ? '' : (fields[columns.split] ?? ''),
    )
    const out = momentText(fields, columns.checkOut)
    const estimated = isNothing(out)
    const usual = usualStay(world.splits.filter(({ id }) => splits.includes(id)))
    const checkOut = estimated ? checkIn + usual * 60_000 : checkOutOf(out, checkIn, world)
    if (typeof checkOut === 'object') return checkOut
    const name = columns.name === undefined ? null : nameIn(fields[columns.name])
    return { ...who, name, checkIn, checkOut, estimated, splits, foreign }
  }
}

function checkInOf(
  text: string,
  place: ReturnType<typeof timeline>,
  { zone, order, now }: VisitWorld,
): number | Fault {
  if (isNothing(text)) return { fault: t`the check-in is empty` }
  const moment = readMoment(text, order)
  if ('fault' in moment) return { fault: t`check-in: ${moment.fault}` }
  const at = place(moment)
  if (at === undefined) return { fault: t`check-in: the clock in ${zone} skipped ${quoted(text)}` }
  return at > now.getTime() ? { fault: t`check-in: ${quoted(text)} lies in the future` } : at
}

function checkOutOf(text: string, checkIn: number, { zone, order, now }: VisitWorld): number | Fault {
  const moment = isClockOnly(text) ? clockAfter(text, checkIn, zone) : readMoment(text, order)
  if ('fault' in moment) return { fault: t`check-out: ${moment.fault}` }
  const choices = 'at' in moment ? [moment.at] : instantsOf(moment.wall, zone)
  const at = choices.find((choice) => choice > checkIn) ?? choices.at(-1)
  if (at === undefined) return { fault: t`check-out: the clock in ${zone} skipped ${quoted(text)}` }
  if (at <= checkIn) return { fault: t`check-out ${quoted(text)} is not after the check-in` }
  if (at - checkIn > longestStay * 60_000)
    return { fault: t`the stay is longer than ${longestStay / 60} hours` }
  return at > now.getTime() ? { fault: t`check-out: ${quoted(text)} lies in the future` } : at
}

/** A check-out without a date belongs to the day of its check-in, or to the night after it. */
function clockAfter(text: string, checkIn: number, zone: string): Moment {
  const { date } = localTime(new Date(checkIn), zone)
  const same = readMoment(`${date} ${text}`)
  const late = 'wall' in same && instantsOf(same.wall, zone).every((at) => at <= checkIn)
  return late ? readMoment(`${addDays(date, 1)} ${text}`) : same
}
