import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import { audit, counts, imports, visits } from '../../../db/schema/index.ts'

/** An import as it stands in the books. */
export type ImportRow = typeof imports.$inferSelect

/** The imports of a gym, newest first. */
export function importsOf(db: Database, gym: string, most: number): Promise<ImportRow[]> {
  return db
    .select()
    .from(imports)
    .where(eq(imports.gym, gym))
    .orderBy(desc(imports.at), desc(imports.id))
    .limit(most)
}

/** An import of the gym, locked for whoever undoes it. */
export async function lockedImport(db: Database, gym: string, id: number): Promise<ImportRow | undefined> {
  const [row] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.gym, gym), eq(imports.id, id)))
    .for('update')
  return row
}

/** What an import brought, and the first and last instant (ms) of it. */
export type Taken = { counts: number; visits: number; first: number | null; last: number | null }

/** Takes the readings and visits of an import out. */
export async function takeOut(db: Database, gym: string, id: number): Promise<Taken> {
  const readings = await db
    .delete(counts)
    .where(and(eq(counts.gym, gym), eq(counts.import, id)))
    .returning({ at: counts.at })
  const stays = await db
    .delete(visits)
    .where(and(eq(visits.gym, gym), eq(visits.import, id)))
    .returning({ from: visits.checkIn, to: visits.checkOut })
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { at } of readings) [first, last] = [Math.min(first, at.getTime()), Math.max(last, at.getTime())]
  for (const { from, to } of stays) {
    first = Math.min(first, from.getTime())
    last = Math.max(last, (to ?? from).getTime())
  }
  const none = readings.length + stays.length === 0
  return {
    counts: readings.length,
    visits: stays.length,
    first: none ? null : first,
    last: none ? null : last,
  }
}

/**
 * Removes the members an import brought who have nothing else: no visit, no message, no door of their own.
 *
 * @returns how many are gone, and how many stay because they have become members of their own
 */
export async function removeMembers(
  db: Database,
  gym: string,
  id: number,
): Promise<{ gone: number; stay: number }> {
  const rows = rowsOf<{ gone: number; stay: number }>(
    await db.execute(sql`
      with brought as (select id from members where gym = ${gym} and import = ${id}::bigint),
      gone as (
        delete from members m using brought b
        where m.id = b.id and m.role = 'member'
          and not exists (select from visits v where v.member = m.id)
          and not exists (select from identities i where i.member = m.id and i.channel <> 'import')
          and not exists (select from turns t where t.gym = ${gym} and t.member = m.id)
          and not exists (select from claims c where c.member = m.id)
          and not exists (select from profiles p where p.member = m.id)
          and not exists (select from credentials c where c.member = m.id)
        returning m.id
      )
      select (select count(*) from gone)::int as gone,
        ((select count(*) from brought) - (select count(*) from gone))::int as stay`),
  )
  return rows[0] ?? { gone: 0, stay: 0 }
}

/** Notes that an import was undone, in its row and in the trail. */
export async function noteUndone(
  db: Database,
  { gym, id, at, actor, taken }: { gym: string; id: number; at: Date; actor: string | null; taken: unknown },
): Promise<void> {
  await db
    .update(imports)
    .set({ undoneAt: at })
    .where(and(eq(imports.id, id), isNull(imports.undoneAt)))
  await db.insert(audit).values({ gym, at, actor, action: 'import.undone', details: { import: id, taken } })
}
