import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { members } from '../../../db/schema/index.ts'
import type { MemberId } from '../../kit/tool.ts'

/** Notes that a member wants to hear nothing unasked; false when they did already. */
export async function fallSilent(db: Database, member: MemberId, since: Date): Promise<boolean> {
  const changed = await db
    .update(members)
    .set({ silentSince: since })
    .where(and(eq(members.id, member), isNull(members.silentSince)))
    .returning({ id: members.id })
  return changed.length > 0
}

/** Since when a member wanted to hear nothing, before they do again; undefined when they heard all along. */
export async function hearAgain(db: Database, member: MemberId): Promise<Date | undefined> {
  const [row] = await db
    .select({ since: members.silentSince })
    .from(members)
    .where(and(eq(members.id, member), isNotNull(members.silentSince)))
    .for('no key update')
  if (!row?.since) return undefined
  await db.update(members).set({ silentSince: null }).where(eq(members.id, member))
  return row.since
}
