import { and, asc, desc, eq, ilike, ne, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { consents, memberGrants, members, visits } from '../../../db/schema/index.ts'
import { forgottenOf } from '../../kit/forgotten.ts'
import { roles } from '../../kit/rights.ts'
import type { Role } from '../../kit/tool.ts'
import { roleWith, seenLately } from '../roles.ts'

/** A member as whoever gives roles sees them in the list. */
export type MemberLine = {
  id: string
  name: string | null
  /** The higher of their own and of what a chat grants them. */
  role: Role
  /** When they were first known here. */
  since: Date
  /** When they last came; null where they never did, or did not agree that the staff see it. */
  lastVisit: Date | null
}

export type MembersWish = {
  gym: string
  /** Part of a name, in any case; empty: everybody. */
  search?: string
  /** From 1. */
  page?: number
  size?: number
  at: Date
}

/**
 * A page of the gym's members, the staff first, then by name. The row that holds the visits of the forgotten is none.
 *
 * When somebody last came is asked of the database for those alone who agreed to it.
 */
export async function membersPage(
  db: Database,
  { gym, search = '', page = 1, size = 50, at }: MembersWish,
): Promise<{ members: MemberLine[]; more: boolean }> {
  const granted = grantedTo(at)
  const named = search.trim() === '' ? undefined : ilike(members.name, `%${literally(search.trim())}%`)
  const rows = await db
    .select({
      ...{ id: members.id, name: members.name, own: members.role, granted, since: members.createdAt },
      lastVisit: sql<string | null>`case when exists (${agreed}) then (${newest}) end`,
    })
    .from(members)
    .where(and(eq(members.gym, gym), ne(members.id, await forgottenOf(gym)), named))
    .orderBy(
      desc(sql`greatest(${rankOf(members.role)}, ${rankOf(granted)})`),
      sql`lower(${members.name}) nulls last`,
      asc(members.id),
    )
    .limit(size + 1)
    .offset((page - 1) * size)
  const list = rows.slice(0, size).map(({ own, granted: also, lastVisit, ...row }) => ({
    ...row,
    role: roleWith(own, also),
    lastVisit: lastVisit === null ? null : new Date(lastVisit),
  }))
  return { members: list, more: rows.length > size }
}

const agreed = sql`select 1 from ${consents} where ${consents.gym} = ${members.gym}
  and ${consents.member} = ${members.id} and ${consents.domain} = 'staff' and ${consents.withdrawnAt} is null`

const newest = sql`select max(${visits.checkIn}) from ${visits} where ${visits.member} = ${members.id}`

/** The highest role that chats grant somebody, of what was seen lately. */
function grantedTo(at: Date) {
  const theirs = sql`select ${memberGrants.role} from ${memberGrants}
    where ${memberGrants.gym} = ${members.gym} and ${memberGrants.member} = ${members.id}
      and ${memberGrants.seenAt} > ${seenLately(at).toISOString()}::timestamptz
    order by ${rankOf(memberGrants.role)} desc limit 1`
  // Within another expression, where the columns keep the names of their tables.
  return sql<Role | null>`(${theirs})`
}

const rankOf = (role: unknown) => sql`coalesce(array_position(${`{${roles.join(',')}}`}::text[], ${role}), 0)`

/** What means something in a pattern stands for itself. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
