import { and, eq, gt, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../../db/client.ts'
import { memberGrants, members } from '../../../../db/schema/index.ts'
import { roles } from '../../../kit/rights.ts'
import type { Role } from '../../../kit/tool.ts'
import { roleWith, seenLately } from '../../../staff/index.ts'
import { putBack, type Row, takeOut } from '../rows/store.ts'

/** A member's own row, whole. */
export async function personOf(db: Database, member: string): Promise<Row | undefined> {
  const found = await db.execute(sql`select to_jsonb(m) as row from members m where m.id = ${member}`)
  return rowsOf<{ row: Row }>(found)[0]?.row
}

/** The role a member has at an instant, by their own row and by the chats of the gym. */
export async function roleOf(db: Database, gym: string, member: string, at: Date): Promise<Role> {
  const rows = await db
    .select({ own: members.role, granted: memberGrants.role })
    .from(members)
    .leftJoin(memberGrants, and(eq(memberGrants.member, members.id), gt(memberGrants.seenAt, seenLately(at))))
    .where(and(eq(members.gym, gym), eq(members.id, member)))
  return rows.reduce<Role>((role, { own, granted }) => roleWith(roleWith(role, own), granted), 'member')
}

/** The columns that two members have in common, as one. */
function joined(kept: Row, gone: Row): Row {
  const both = (name: string) => [kept[name], gone[name]].filter((value) => value !== null)
  const times = (name: string) =>
    both(name)
      .map(String)
      .sort((a, b) => Date.parse(a) - Date.parse(b))
  return {
    name: kept.name ?? gone.name,
    // Whoever wanted silence at one door has not asked for noise by joining another.
    silent_since: times('silent_since')[0] ?? null,
    // Learned from are conversations only where both said yes.
    shares_talk_since:
      both('shares_talk_since').length === 2 ? (times('shares_talk_since')[1] ?? null) : null,
    flex_minutes: kept.flex_minutes ?? gone.flex_minutes,
    crowd_weight: kept.crowd_weight === 1 ? gone.crowd_weight : kept.crowd_weight,
    created_at: times('created_at')[0],
  }
}

/** Makes the one who stays both of them, and gives them as they were before and are now. */
export async function joinPeople(
  db: Database,
  { kept, gone }: { kept: string; gone: string },
): Promise<{ before: Row; gone: Row; after: Row }> {
  const [mine, theirs] = [await personOf(db, kept), await personOf(db, gone)]
  if (!mine || !theirs) throw new Error('one of two members is gone')
  const after = joined(mine, theirs)
  await write(db, kept, after)
  const now = await personOf(db, kept)
  return { before: mine, gone: theirs, after: now ?? mine }
}

async function write(db: Database, member: string, row: Row): Promise<void> {
  await db.execute(sql`
    update members m set name = r.name, silent_since = r.silent_since, shares_talk_since = r.shares_talk_since,
      flex_minutes = r.flex_minutes, crowd_weight = r.crowd_weight, created_at = r.created_at
    from jsonb_populate_record(null::members, ${JSON.stringify(row)}::jsonb) r where m.id = ${member}`)
}

/** Takes the row of the one who goes out; nothing hangs on it any more. */
export async function dropPerson(db: Database, gone: string): Promise<void> {
  await takeOut(db, members, { column: 'id', member: gone })
}

/** Puts the one who was gone back, and the other as they were where nothing of it has changed since. */
export async function partPeople(
  db: Database,
  { kept, before, gone, after }: { kept: string; before: Row; gone: Row; after: Row },
): Promise<void> {
  const now = await personOf(db, kept)
  if (!now) throw new Error('whoever stays is gone')
  // A role that was taken from them meanwhile does not come back by parting.
  await putBack(db, members, [{ ...gone, role: lower(roleIn(gone), roleIn(now)) }])
  const was = Object.entries(before).map(([name, value]) => [
    name,
    sameValue(now[name], after[name]) ? value : now[name],
  ])
  await write(db, kept, Object.fromEntries(was))
}

const roleIn = ({ role }: Row): Role => roles.find((each) => each === role) ?? 'member'
const lower = (a: Role, b: Role): Role => (roles.indexOf(a) < roles.indexOf(b) ? a : b)
const sameValue = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
