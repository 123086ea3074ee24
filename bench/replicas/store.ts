import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../db/client.ts'
import { createGym } from '../../tools/gym/index.ts'

/** A gym that never closes. */
export async function gymOfTheBench(db: Database, createdAt: Date): Promise<void> {
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 0, closes: 1440 }))
  await createGym(db, { id: 'bench', name: 'Bench', zone: 'UTC', capacity: 500, hours, createdAt })
}

/** Whether the house has noted an update, or has answered it. */
export async function isNoted(db: Database, id: string): Promise<boolean> {
  const found = await db.execute(
    sql`select 1 from open_turns where id = ${id} union all select 1 from turns where id = ${id} limit 1`,
  )
  return rowsOf(found).length > 0
}

/** Changes in the database, by the sender who asked for them. */
export async function writesBySender(db: Database): Promise<Map<string, number>> {
  const found = await db.execute(
    sql`select i.sender, count(*)::int as count from writes w join identities i on i.member = w.member group by 1`,
  )
  return new Map(rowsOf<{ sender: string; count: number }>(found).map(({ sender, count }) => [sender, count]))
}

/** How many turns are still to be answered. */
export async function openCount(db: Database): Promise<number> {
  const [row] = rowsOf<{ count: number }>(
    await db.execute(sql`select count(*)::int as count from open_turns`),
  )
  return row?.count ?? 0
}
