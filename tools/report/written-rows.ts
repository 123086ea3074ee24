import type { Database } from '../../db/client.ts'
import { occupancy, scores } from '../../db/schema/index.ts'
import { addMinutes } from '../kit/time.ts'

/** How many people were there in a slot. */
export type PeopleRow = { split: string; slot: Date; people: number; source?: 'counts' | 'visits' }

/** The same with what was expected of it. */
export type ScoredRow = PeopleRow & { lead?: 'day' | 'hour'; mean: number; low: number; high: number }

/** Rows of one statement. */
const chunk = 2000

function* chunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += chunk) yield rows.slice(i, i + chunk)
}

/** Writes how many people were there; what is there stays. */
export async function writePeople(db: Database, gym: string, rows: readonly PeopleRow[]): Promise<void> {
  for (const part of chunks(rows)) {
    const values = part.map(({ split, slot, people, source = 'visits' }) => ({
      gym,
      split,
      slot,
      people,
      source,
    }))
    await db.insert(occupancy).values(values).onConflictDoNothing()
  }
}

/** Writes what was expected a day ahead, and what came. */
export async function writeScores(db: Database, gym: string, rows: readonly ScoredRow[]): Promise<void> {
  await writePeople(db, gym, rows)
  for (const part of chunks(rows)) {
    const values = part.map(({ split, slot, people, lead = 'day', mean, low, high }) => ({
      ...{ gym, split, slot, people, lead, mean, low, high },
      origin: addMinutes(slot, -30 * 60),
      model: 'model 1',
    }))
    await db.insert(scores).values(values)
  }
}
