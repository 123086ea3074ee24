import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { identities, memberSettings } from '../../../db/schema/index.ts'

/** What a member has said of how and when they want to be told something. */
export type Wishes = Pick<
  typeof memberSettings.$inferSelect,
  'language' | 'clock' | 'noNumbers' | 'zone' | 'quietFrom' | 'quietTo' | 'mutedKinds'
>

const { language, clock, noNumbers, zone, quietFrom, quietTo, mutedKinds } = memberSettings
const wishes = { language, clock, noNumbers, zone, quietFrom, quietTo, mutedKinds }

/** What members have said of it, by their ids; those who said nothing are left out. */
export async function wishesOf(
  db: Database,
  gym: string,
  members: readonly string[],
): Promise<ReadonlyMap<string, Wishes>> {
  if (members.length === 0) return new Map()
  const rows = await db
    .select({ member: memberSettings.member, ...wishes })
    .from(memberSettings)
    .where(and(eq(memberSettings.gym, gym), inArray(memberSettings.member, [...members])))
  return new Map(rows.map(({ member, ...row }) => [member, row]))
}

/** The language of the app a member wrote with last, of those that told us one. */
export async function appLanguageOf(db: Database, gym: string, member: string): Promise<string | null> {
  const [row] = await db
    .select({ language: identities.language })
    .from(identities)
    .where(
      and(eq(identities.gym, gym), eq(identities.member, member), sql`${identities.language} is not null`),
    )
    .orderBy(sql`${desc(identities.wroteAt)} nulls last`)
    .limit(1)
  return row?.language ?? null
}
