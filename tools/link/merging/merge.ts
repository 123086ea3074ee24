import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { MemberId } from '../../kit/tool.ts'
import { withdraw } from '../../outbox/index.ts'
import { strictest } from '../../profile/index.ts'
import { noteAudit } from '../../staff/index.ts'
import { dropPerson, joinPeople, partPeople, roleOf } from './person/store.ts'
import { type MovedRows, moveRows, nameOfTable, returnRows } from './rows/store.ts'
import {
  alignVisits,
  type Both,
  joinProfiles,
  lockBoth,
  noteMerge,
  noteUndone,
  openMerge,
  partProfiles,
  releaseOverlapping,
  restoreVisits,
} from './store.ts'
import { isSessions, theirs } from './tables.ts'

/** Hours within which two that were joined can be parted again. */
export const undoHours = 24

const undoMinutes = undoHours * 60

/** What was joined. */
export type Merged = {
  id: string
  /** Rows that went over, by table. */
  moved: Readonly<Record<string, number>>
  /** Places that went back, because both held one at the same time. */
  released: number
  /** Domains in which a no of the one ended what the other had said yes to. */
  withdrawn: readonly string[]
}

type Joining = { gym: Gym; kept: MemberId; gone: MemberId; now: Date }

/**
 * Makes one member of two: all that one of them has goes over to the other, who stays. In the caller's transaction.
 *
 * @returns undefined when one of them is gone meanwhile
 */
export async function merge(db: Database, { gym, kept, gone, now }: Joining): Promise<Merged | undefined> {
  const both: Both = { gym: gym.id, kept, gone }
  if (!(await lockBoth(db, both))) return undefined
  const withdrawn = await strictest(db, both, now)
  const released = await releaseOverlapping(db, both, now)
  for (const claim of released) await withdraw(db, gym, `reminder:${claim}`, now)
  const visits = await alignVisits(db, both)
  const profiles = (await joinProfiles(db, both)) ?? null
  const differ = (await roleOf(db, gym.id, kept, now)) !== (await roleOf(db, gym.id, gone, now))
  const rows: MovedRows[] = []
  for (const each of theirs) {
    // A browser that was logged in with another role logs in anew.
    const ends = differ && isSessions(each)
    rows.push(await moveRows(db, ends ? { ...each, ends: true } : each, both))
  }
  const people = await joinPeople(db, both)
  await dropPerson(db, gone)
  const id = crypto.randomUUID()
  await noteMerge(db, { id, ...both, at: now }, { rows, visits, profiles, ...people })
  await noteAudit(db, {
    gym: gym.id,
    at: now,
    actor: kept,
    action: 'members.joined',
    details: { kept, gone },
  })
  return { id, moved: countsOf(rows), released: released.length, withdrawn }
}

/** How many rows went over, by table. */
function countsOf(rows: readonly MovedRows[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { table, keys } of rows) if (keys.length > 0) counts[table] = (counts[table] ?? 0) + keys.length
  return counts
}

/**
 * Makes two members of one again: what came with the one that was gone goes with them, and what was new since then stays.
 *
 * @param id of a merge; the newest of the last day unless said
 * @returns false when there is none that could be undone
 */
export async function part(
  db: Database,
  { gym, member, id, now }: { gym: Gym; member: string; id?: string | undefined; now: Date },
): Promise<boolean> {
  const since = addMinutes(now, -undoMinutes)
  const found = await openMerge(db, { gym: gym.id, member, id, since })
  if (!found) return false
  const { moved, kept, gone } = found
  await partPeople(db, { kept, before: moved.before, gone: moved.gone, after: moved.after })
  for (const each of theirs) {
    const went = moved.rows.find(({ table, column }) => table === nameOfTable(each) && column === each.column)
    if (went) await returnRows(db, each, { ...went, kept, gone })
  }
  if (moved.profiles) await partProfiles(db, moved.profiles)
  await restoreVisits(db, moved.visits)
  await noteUndone(db, found.id, now)
  await noteAudit(db, {
    gym: gym.id,
    at: now,
    actor: kept,
    action: 'members.parted',
    details: { kept, gone },
  })
  return true
}
