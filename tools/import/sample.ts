import type { Database } from '../../db/client.ts'
import { firstCounts, firstVisits } from './sample/store.ts'
import type { Summary } from './summary.ts'

/** A row as it was understood, in the gym's time. */
export type TakenRow =
  | { kind: 'counts'; at: Date; count: number; capped: boolean }
  | { kind: 'visits'; member: string | null; from: Date; to: Date; splits: string[]; estimated: boolean }

const shownRows = 20

/** The first rows that imports have taken, by time; of members the visits made up for them. */
export async function sampleOf(
  db: Database,
  { kind }: Summary,
  imports: readonly number[],
): Promise<TakenRow[]> {
  const from = { imports, most: shownRows }
  if (kind === 'counts') return (await firstCounts(db, from)).map((row) => ({ kind: 'counts', ...row }))
  return (await firstVisits(db, from)).map((row) => ({ kind: 'visits', ...row }))
}
