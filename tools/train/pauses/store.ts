import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { pauses } from '../../../db/schema/index.ts'
import { openRow, sealRow } from '../../../db/sealing/rows.ts'
import type { Whose } from '../../profile/index.ts'
import type { Why } from './period.ts'

export type KeptPause = { from: string; to: string; why: Why }

const ofMember = ({ gym, member }: Whose) => and(eq(pauses.gym, gym), eq(pauses.member, member))

const kept = { from: pauses.from, to: pauses.to, why: pauses.why, sealed: pauses.sealed }

/** Pauses of a member that touch [from, to]. */
export async function pausesTouching(
  db: Database,
  whose: Whose,
  { from, to }: { from: string; to: string },
): Promise<KeptPause[]> {
  const rows = await db
    .select(kept)
    .from(pauses)
    .where(and(ofMember(whose), lte(pauses.from, to), gte(pauses.to, from)))
    .orderBy(asc(pauses.from))
  return rows.map((row) => openRow(db, pauses, row, { ...whose }))
}

/** Takes some pauses away and puts others in their place. */
export async function exchangePauses(
  db: Database,
  whose: Whose,
  { gone, put }: { gone: readonly string[]; put: readonly KeptPause[] },
): Promise<void> {
  if (gone.length > 0) await db.delete(pauses).where(and(ofMember(whose), inArray(pauses.from, [...gone])))
  if (put.length > 0) {
    const rows = put.map((pause) => sealRow(db, pauses, { ...whose, ...pause }))
    await db.insert(pauses).values(rows)
  }
}
