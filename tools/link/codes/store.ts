import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../../../db/client.ts'
import { linkCodes, writes } from '../../../db/schema/index.ts'
import { openRow, sealRow } from '../../../db/sealing/rows.ts'
import type { MemberId } from '../../kit/tool.ts'

type Whose = { gym: string; member: string }

/** Keeps a new code by its hash; the member's older ones join nothing any more. */
export async function addCode(
  db: Database,
  code: Whose & { hash: string; madeAt: Date; expiresAt: Date },
): Promise<void> {
  await db.delete(linkCodes).where(and(eq(linkCodes.gym, code.gym), eq(linkCodes.member, code.member)))
  await db.insert(linkCodes).values(code)
}

/** Whose code it is, as long as it joins anything. Locked, so that of two who bring it one is first. */
export async function codeOwner(
  db: Database,
  gym: string,
  hash: string,
  at: Date,
): Promise<MemberId | undefined> {
  const [row] = await db
    .select({ member: linkCodes.member })
    .from(linkCodes)
    .where(
      and(
        eq(linkCodes.gym, gym),
        eq(linkCodes.hash, hash),
        isNull(linkCodes.usedAt),
        gt(linkCodes.expiresAt, at),
      ),
    )
    .for('update')
  // Whoever made the code said by it that its bearer is they.
  return row?.member as MemberId | undefined
}

/** Ends a code: it was used, refused, or seen by others. */
export async function endCode(db: Database, gym: string, hash: string, at: Date): Promise<void> {
  await db
    .update(linkCodes)
    .set({ usedAt: at })
    .where(and(eq(linkCodes.gym, gym), eq(linkCodes.hash, hash), isNull(linkCodes.usedAt)))
}

/** Forgets codes whose time was over before an instant. */
export async function forgetCodes(db: Database, gym: string, before: Date): Promise<void> {
  await db.delete(linkCodes).where(and(eq(linkCodes.gym, gym), lt(linkCodes.expiresAt, before)))
}

/** The note of wrong codes stands among the member's changes, as one that was taken back: `undo` passes it by. */
const tries = { id: 'link-tries', tool: 'linkTries' } as const

const isTries = ({ gym, member }: Whose) =>
  and(eq(writes.gym, gym), eq(writes.member, member), eq(writes.id, tries.id), eq(writes.tool, tries.tool))

/** How many wrong codes a member has brought since an instant. */
export async function wrongCodes(db: Database, whose: Whose, since: Date): Promise<number> {
  const [row] = await db
    .select({ before: writes.before })
    .from(writes)
    .where(and(isTries(whose), gt(writes.at, since)))
  return (
    z
      .object({ wrong: z.number() })
      .safeParse(row && openRow(db, writes, row, { ...whose, id: tries.id }).before).data?.wrong ?? 0
  )
}

/** Notes another wrong code. */
export async function noteWrong(
  db: Database,
  whose: Whose,
  { wrong, at }: { wrong: number; at: Date },
): Promise<void> {
  const note = sealRow(db, writes, { before: { wrong }, at, undoneAt: at }, { ...whose, id: tries.id })
  await db
    .insert(writes)
    .values({ ...whose, ...tries, ...note })
    .onConflictDoUpdate({ target: [writes.member, writes.id], set: note })
}
