import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../../db/client.ts'
import { isLeaving } from '../../../../db/leaving.ts'
import { forgottenOf } from '../../../kit/forgotten.ts'

/** Whether a member has neither come nor written since an instant. */
const isIdle = (member: SQLWrapper, since: string): SQL => sql`(
  not exists (select from visits v where v.member = ${member} and v.check_in >= ${since}::timestamptz)
  and not exists (select from identities i where i.member = ${member} and i.wrote_at >= ${since}::timestamptz)
  and not exists (select from claims c where c.member = ${member} and c.slot >= ${since}::timestamptz)
  and not exists (select from asks a where a.member = ${member} and a.at >= ${since}::timestamptz)
  and not exists (select from access_keys k where k.member = ${member} and k.last_used_at >= ${since}::timestamptz)
  and not exists (select from sessions s where s.member = ${member} and s.rotated_at >= ${since}::timestamptz)
  and ${member} not in (select t.member from turns t where t.member is not null and t.text <> ''
    and t.at >= ${since}::timestamptz)
)`

/** Members who have neither come nor written since an instant; the staff is never among them. */
export async function idleMembers(db: Database, gym: string, since: Date, most: number): Promise<string[]> {
  const at = since.toISOString()
  const rows = rowsOf<{ id: string }>(
    await db.execute(sql`
      select m.id from members m
      where m.gym = ${gym} and m.role = 'member' and m.created_at < ${at}::timestamptz
        and m.id <> ${await forgottenOf(gym)}::uuid
        and not exists (select from member_grants g where g.member = m.id)
        and not ${isLeaving(sql`m.id`)} and ${isIdle(sql`m.id`, at)}
      order by m.created_at limit ${most}`),
  )
  return rows.map(({ id }) => id)
}

/** Whether a member has come or written since an instant. */
export async function cameSince(db: Database, member: string, since: Date): Promise<boolean> {
  const idle = isIdle(sql`${member}::uuid`, since.toISOString())
  const [row] = rowsOf<{ idle: boolean }>(await db.execute(sql`select ${idle} as idle`))
  return row?.idle === false
}
