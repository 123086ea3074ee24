import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import type { MemberId, Role } from '../../kit/tool.ts'

/** Owners and managers who can be written to alone and have not been told yet, by the key that telling them would have. */
export async function staffToTell(
  db: Database,
  gym: string,
  prefix: string,
): Promise<{ member: MemberId; role: Role }[]> {
  const rows = await db.execute(sql`
    select m.id as member, m.role from members m
    where m.gym = ${gym} and m.role in ('owner', 'manager')
      and exists (select from identities i where i.member = m.id and i.address is not null)
      and not exists (select from outbox o where o.gym = m.gym and o.key = ${prefix} || m.id::text)
    order by m.id`)
  return rowsOf<{ member: MemberId; role: Role }>(rows)
}
