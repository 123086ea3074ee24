import { and, countDistinct, eq, gt, isNotNull, ne } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { members, visits } from '../../../db/schema/index.ts'
import { forgottenOf } from '../../kit/forgotten.ts'

/** How many members a gym has, how many of them came since an instant, and how many are new since then. */
export async function countMembers(
  db: Database,
  gym: string,
  since: Date,
): Promise<{ members: number; came: number; joined: number }> {
  const nobody = await forgottenOf(gym)
  const ours = and(eq(members.gym, gym), ne(members.id, nobody))
  const [all, joined, [came]] = await Promise.all([
    db.$count(members, ours),
    db.$count(members, and(ours, gt(members.createdAt, since))),
    db
      .select({ count: countDistinct(visits.member) })
      .from(visits)
      .where(
        and(
          eq(visits.gym, gym),
          isNotNull(visits.member),
          ne(visits.member, nobody),
          gt(visits.checkIn, since),
        ),
      ),
  ])
  return { members: all, joined, came: came?.count ?? 0 }
}
