import type { Database } from '../../db/client.ts'
import { learnShare, rebuildOccupancy } from '../checkin/index.ts'
import { reflag } from '../feed/index.ts'
import { forecastGym } from '../forecast/index.ts'
import { GymError } from '../kit/errors.ts'
import type { Gym } from '../kit/gym.ts'
import { addDays, addMinutes, instantOf, localTime } from '../kit/time.ts'
import { lockedImport, noteUndone, removeMembers, takeOut } from './undoing/store.ts'

/** What undoing an import took out. */
export type UndoneImport = {
  file: string
  counts: number
  visits: number
  members: number
  /** Members it brought who stay: they have come, written or booked since. */
  stayed: number
}

/**
 * Takes an import out again: its readings, its visits, and the members who have nothing else. What others brought in
 * the meantime stays. The occupancy of its days and the forecast are worked out anew.
 *
 * @throws {GymError} `unknown_import`, `import_undone` for one that was taken out before
 */
export async function undoImport(
  db: Database,
  gym: Gym,
  id: number,
  { now, actor }: { now: Date; actor: string | null },
): Promise<UndoneImport> {
  const { file, kind, taken, people } = await db.transaction(async (tx) => {
    const row = await lockedImport(tx, gym.id, id)
    if (!row) throw new GymError('unknown_import')
    if (row.undoneAt) throw new GymError('import_undone')
    const taken = await takeOut(tx, gym.id, id)
    const people = await removeMembers(tx, gym.id, id)
    const figures = { counts: taken.counts, visits: taken.visits, members: people.gone }
    await noteUndone(tx, { gym: gym.id, id, at: now, actor, taken: figures })
    return { ...row, taken, people }
  })
  if (taken.first !== null && taken.last !== null) {
    const span = { first: new Date(taken.first), last: new Date(taken.last) }
    await workOut(db, gym, span, { now, counted: kind === 'counts' })
  }
  const { counts, visits } = taken
  return { file, counts, visits, members: people.gone, stayed: people.stay }
}

/** Whole days, as an import works them out. */
async function workOut(
  db: Database,
  gym: Gym,
  { first, last }: { first: Date; last: Date },
  { now, counted }: { now: Date; counted: boolean },
): Promise<void> {
  const from = instantOf(localTime(first, gym.zone).date, 0, gym.zone)
  const end = instantOf(addDays(localTime(last, gym.zone).date, 1), 0, gym.zone)
  if (counted) await reflag(db, gym, first, last)
  const closed = addMinutes(now, 1 - gym.slotMinutes)
  await rebuildOccupancy(db, gym, from, end < closed ? end : closed)
  await learnShare(db, gym, now, { again: true })
  await forecastGym(db, gym, now, { again: true })
}
