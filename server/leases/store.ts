import { and, eq, like, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { leases } from '../../db/schema/index.ts'

/** The database's clock as it runs, and not as it stood when the statement's transaction began. */
const clock = sql`clock_timestamp()`
const inSeconds = (seconds: number) => sql`clock_timestamp() + make_interval(secs => ${seconds}::float8)`

/** What holds an agreement: everybody. */
const everybody = 'everybody'

/**
 * Takes names for a holder, or renews what it holds.
 *
 * @returns the names it holds now, each with its note
 */
export async function takeLeases(
  db: Database,
  { names, holder, seconds }: { names: readonly string[]; holder: string; seconds: number },
): Promise<Map<string, unknown>> {
  if (names.length === 0) return new Map()
  const until = inSeconds(seconds)
  // In one order, so that two who take the same ones never wait for each other.
  const wanted = [...new Set(names)].sort().map((name) => ({ name, holder, until }))
  const taken = await db
    .insert(leases)
    .values(wanted)
    .onConflictDoUpdate({
      target: leases.name,
      set: { holder, until },
      setWhere: sql`${leases.holder} = ${holder} or ${leases.until} <= ${clock}`,
    })
    .returning({ name: leases.name, note: leases.note })
  return new Map(taken.map(({ name, note }) => [name, note]))
}

/** Notes something under a name, while it is the holder's. */
export async function noteLease(
  db: Database,
  { name, holder, note }: { name: string; holder: string; note: unknown },
): Promise<void> {
  await db
    .update(leases)
    .set({ note })
    .where(and(eq(leases.name, name), eq(leases.holder, holder)))
}

/** Names that begin with some letters and are held. */
export async function heldLeases(db: Database, prefix: string): Promise<string[]> {
  const pattern = `${prefix.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db
    .select({ name: leases.name })
    .from(leases)
    .where(and(like(leases.name, pattern), sql`${leases.until} > ${clock}`))
    .orderBy(leases.name)
  return rows.map(({ name }) => name)
}

/** What stands under a name that everybody keeps; the value given where nobody has kept it of late. */
export async function agreedLease(
  db: Database,
  { name, value, seconds }: { name: string; value: unknown; seconds: number },
): Promise<unknown> {
  const until = inSeconds(seconds)
  const [row] = await db
    .insert(leases)
    .values({ name, holder: everybody, until, note: value })
    .onConflictDoUpdate({
      target: leases.name,
      set: {
        until,
        note: sql`case when ${leases.until} <= ${clock} then excluded.note else ${leases.note} end`,
      },
    })
    .returning({ note: leases.note })
  return row?.note
}

/** Gives a name back; what was noted stays for the next holder, who may have it after a while. */
export async function giveBackLease(
  db: Database,
  { name, holder, afterMs }: { name: string; holder: string; afterMs: number },
): Promise<void> {
  await db
    .update(leases)
    .set({ holder: '', until: inSeconds(afterMs / 1000) })
    .where(and(eq(leases.name, name), eq(leases.holder, holder)))
}

/** Forgets names that nobody has held for a day: of processes that are gone. */
export async function forgetLeases(db: Database): Promise<void> {
  await db.delete(leases).where(sql`${leases.until} < ${clock} - interval '1 day'`)
}
