import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { writes } from '../../db/schema/index.ts'
import { openRow, sealRow } from '../../db/sealing/rows.ts'
import type { MemberId } from '../kit/tool.ts'

export type Write = {
  id: string
  number: number
  tool: string
  before: unknown
  at: Date
  undoneAt: Date | null
}

/** Notes what a writing tool did, in its own transaction. */
export async function noteWrite(
  db: Database,
  write: { id: string; gym: string; member: MemberId; tool: string; before: unknown; at: Date },
): Promise<void> {
  await db.insert(writes).values(sealRow(db, writes, write))
}

/** A write of the member: the one of that id, or the newest not yet taken back. */
export async function findWrite(
  db: Database,
  member: MemberId,
  wanted: { id: string } | { after: Date },
): Promise<Write | undefined> {
  const which =
    'id' in wanted ? eq(writes.id, wanted.id) : and(isNull(writes.undoneAt), gt(writes.at, wanted.after))
  const [write] = await db
    .select()
    .from(writes)
    .where(and(eq(writes.member, member), which))
    .orderBy(desc(writes.number))
    .limit(1)
  return write && openRow(db, writes, write)
}

/** Whether the member wrote something else since: taking back the older write would hide the newer. */
export async function writtenSince(db: Database, member: MemberId, write: Write): Promise<boolean> {
  const newer = and(eq(writes.member, member), isNull(writes.undoneAt), gt(writes.number, write.number))
  return (await db.$count(writes, newer)) > 0
}

/** Marks a write as taken back; false when someone else was faster. */
export async function markUndone(db: Database, member: MemberId, write: Write, now: Date): Promise<boolean> {
  // Clocks of two machines differ by a little; an undo never stands before its write.
  const undoneAt = now > write.at ? now : write.at
  const marked = await db
    .update(writes)
    .set({ undoneAt })
    .where(and(eq(writes.member, member), eq(writes.id, write.id), isNull(writes.undoneAt)))
    .returning({ id: writes.id })
  return marked.length > 0
}
