import type { Database } from '../../db/client.ts'
import { type Monthly, makeMonths } from '../../db/months.ts'
import type { Gym } from '../kit/gym.ts'
import type { Notes } from './notes.ts'
import type { RecentLines } from './recent-lines.ts'
import type { Row, Unreadable } from './rows.ts'

/** What became of a row. */
export type Verdict = 'accepted' | 'duplicate' | { rejected: string }

/** A file's rows are settled batch by batch, each batch in one transaction. */
export type Settle = (rows: readonly (Row | Unreadable)[]) => Promise<Verdict[]>

/** What the files of one import share. */
export type Run = {
  db: Database
  gym: Gym
  now: Date
  /** The import that rows are taken for, so that it can be undone. */
  import: number
  /** Only a look, in a transaction that is taken back: it makes no months that others would wait for. */
  look: boolean
  notes: Notes
  lines: RecentLines
  /** First and last instant (ms) of what the rows hold, also of those known before: a killed run left no occupancy. */
  span: { first: number; last: number }
  /** Rows settled so far, and as many as there were when the planner's statistics were last refreshed. */
  settled: number
  refreshed: number
  /** Members added by this run. */
  members: number
  /** Synthetic visits added by this run. */
  visits: number
}

/** For which gym and by which import a run takes rows. */
export const takenFor = ({ gym, import: id }: Run) => ({ gym: gym.id, id })

/** Makes the months that a batch's rows and their occupancy lie in, before its transaction: old years may have none. */
export async function prepareMonths(
  { db, look }: Run,
  table: Monthly,
  instants: readonly number[],
): Promise<void> {
  if (look) return
  await makeMonths(
    db,
    instants.map((at) => new Date(at)),
    [table, 'occupancy'],
  )
}

/** Widens the span the occupancy has to be rebuilt for. */
export function touch(run: Run, first: number, last = first): void {
  run.span = { first: Math.min(run.span.first, first), last: Math.max(run.span.last, last) }
}

/** A row that could be read, with what it says. */
export type Read<T> = { line: number; item: T }

/** Reads rows one by one, settles the readable ones together, and gives the verdicts in the rows' order. */
export async function settleRows<T extends object>(
  rows: readonly (Row | Unreadable)[],
  read: (fields: readonly string[]) => T | { fault: string },
  settle: (readable: readonly Read<T>[]) => Promise<Verdict[]>,
): Promise<Verdict[]> {
  const items = rows.map((row) => ({ line: row.line, item: 'fault' in row ? row : read(row.fields) }))
  const readable = items.filter((each): each is Read<T> => !('fault' in each.item))
  const settled = (readable.length > 0 ? await settle(readable) : []).values()
  return items.map(({ item }) => {
    if ('fault' in item) return { rejected: String(item.fault) }
    const { value } = settled.next()
    if (value === undefined) throw new RangeError('fewer verdicts than rows')
    return value
  })
}
