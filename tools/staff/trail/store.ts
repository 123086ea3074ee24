import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { audit, members } from '../../../db/schema/index.ts'

/** One line of the trail. */
export type AuditNote = {
  gym: string
  at: Date
  /** The member who did it; null: a job, a command or a chat's own word. */
  actor: string | null
  /** What was done, as "noun.verbed": "role.changed". */
  action: string
  /** Ids and figures; no words of members and no secrets. */
  details?: Readonly<Record<string, unknown>>
}

/**
 * Writes a line into the trail of changes: in the transaction that makes the change, so that neither is without the other.
 *
 * The table lets nobody change or delete a line.
 */
export async function noteAudit(db: Database, { details = {}, ...note }: AuditNote): Promise<void> {
  await db.insert(audit).values({ ...note, details })
}

export type AuditEntry = {
  id: number
  at: Date
  action: string
  /** Null for a job or a command; a member who is gone has no name. */
  actor: { id: string; name: string | null } | null
  details: unknown
}

/** A page of the trail, newest first. @param page from 1 */
export async function auditPage(
  db: Database,
  gym: string,
  { page = 1, size = 50 }: { page?: number; size?: number } = {},
): Promise<{ entries: AuditEntry[]; more: boolean }> {
  const rows = await db
    .select({
      id: audit.id,
      at: audit.at,
      action: audit.action,
      actor: audit.actor,
      name: members.name,
      details: audit.details,
    })
    .from(audit)
    .leftJoin(members, and(eq(members.gym, audit.gym), eq(members.id, audit.actor)))
    .where(eq(audit.gym, gym))
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(size + 1)
    .offset((page - 1) * size)
  const entries = rows.slice(0, size).map(({ actor, name, ...row }) => ({
    ...row,
    actor: actor === null ? null : { id: actor, name },
  }))
  return { entries, more: rows.length > size }
}
