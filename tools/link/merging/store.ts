import { and, desc, eq, gt, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import { departures, members, merges, profiles, visits } from '../../../db/schema/index.ts'
import { openRow, sealRow } from '../../../db/sealing/rows.ts'
import type { MemberId } from '../../kit/tool.ts'
import { joinedProfile } from './profile.ts'
import { countRows, type MovedRows, putBack, type Row, takeOut } from './rows/store.ts'
import { lived } from './tables.ts'

export type Both = { gym: string; kept: MemberId; gone: MemberId }

/** Locks two members, so that neither changes hands or goes while they become one; false where one is gone. */
export async function lockBoth(db: Database, { gym, kept, gone }: Both): Promise<boolean> {
  const rows = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.gym, gym), inArray(members.id, [kept, gone])))
    .orderBy(members.id)
    .for('update')
  return rows.length === 2
}

/** Whether a member has anything but words. */
export async function hasLived(db: Database, member: string): Promise<boolean> {
  for (const each of lived) if ((await countRows(db, each, member)) > 0) return true
  return false
}

/** Whether somebody has asked to be forgotten, and it is not done yet. */
export async function isLeaving(db: Database, whose: readonly string[]): Promise<boolean> {
  const open = and(isNull(departures.cancelledAt), isNull(departures.doneAt))
  return (await db.$count(departures, and(open, inArray(departures.member, [...whose])))) > 0
}

/** The two profiles as one; what they were, where both had any. */
export async function joinProfiles(
  db: Database,
  { kept, gone }: Both,
): Promise<{ kept: Row; gone: Row } | undefined> {
  if ((await db.$count(profiles, inArray(profiles.member, [kept, gone]))) < 2) return undefined
  const theirs = await takeOut(db, profiles, { column: 'member', member: gone })
  const mine = await takeOut(db, profiles, { column: 'member', member: kept })
  if (!theirs || !mine) return undefined
  await putBack(db, profiles, [joinedProfile(mine, theirs)])
  return { kept: mine, gone: theirs }
}

/** Puts the profiles back as they were; what was said of the joined one since then stays with whoever stays. */
export async function partProfiles(db: Database, { kept, gone }: { kept: Row; gone: Row }): Promise<void> {
  const member = String(kept.member)
  const [now] = rowsOf<{ row: Row }>(
    await db.execute(sql`select to_jsonb(p) as row from profiles p where p.member = ${member}`),
  )
  const untouched = now !== undefined && now.row.updated_at === joinedProfile(kept, gone).updated_at
  if (untouched) {
    await takeOut(db, profiles, { column: 'member', member })
    await putBack(db, profiles, [kept])
  }
  await putBack(db, profiles, [gone])
}

/** A visit as it was. */
type VisitBefore = { id: number; checkIn: Date; checkOut: Date | null; checkOutEstimated: boolean }

/**
 * Makes two members' visits such that one could have made them all: of two that are open the earlier ends where the later
 * began, and of two that began at one instant one begins a millionth of a second later.
 *
 * @returns those that were changed, as they were
 */
export async function alignVisits(db: Database, { kept, gone }: Both): Promise<VisitBefore[]> {
  const { id, member, checkIn, checkOut, checkOutEstimated } = visits
  const shown = { id, member, checkIn, checkOut, checkOutEstimated }
  const clash = sql`exists (select from visits o where o.member = ${kept} and o.check_in = ${checkIn})`
  const alike = await db
    .select(shown)
    .from(visits)
    .where(and(eq(member, gone), clash))
  for (const { id: one } of alike)
    await db
      .update(visits)
      .set({ checkIn: sql`${checkIn} + interval '1 microsecond'` })
      .where(eq(id, one))
  const open = await db
    .select(shown)
    .from(visits)
    .where(and(inArray(member, [kept, gone]), isNull(checkOut)))
    .orderBy(checkIn, desc(member))
  const [first, second] = open
  if (!first || !second) return alike
  const end = new Date(Math.max(second.checkIn.getTime(), first.checkIn.getTime() + 1000))
  await db.update(visits).set({ checkOut: end, checkOutEstimated: true }).where(eq(id, first.id))
  return [...alike.filter((each) => each.id !== first.id), first]
}

/** Puts visits back as they were. */
export async function restoreVisits(db: Database, before: readonly VisitBefore[]): Promise<void> {
  for (const { id, checkIn, checkOut, checkOutEstimated } of before)
    await db.update(visits).set({ checkIn, checkOut, checkOutEstimated }).where(eq(visits.id, id))
}

/** Gives back what the one who goes holds while the other holds a place: nobody trains in two at once. */
export async function releaseOverlapping(db: Database, { kept, gone }: Both, now: Date): Promise<string[]> {
  const found = await db.execute(sql`
    select c.id from claims c where c.member = ${gone} and c.claimed_at is not null and c.released_at is null
      and exists (select from claims k where k.member = ${kept} and k.claimed_at is not null
        and k.released_at is null and k.slot < c.slot + make_interval(mins => c.minutes)
        and c.slot < k.slot + make_interval(mins => k.minutes))
    order by c.id`)
  const ids = rowsOf<{ id: string }>(found).map(({ id }) => id)
  for (const id of ids) await db.execute(sql`select release_place(${id}, 'swapped', ${now.toISOString()})`)
  return ids
}

/** What is kept of a merge, for parting the two again. */
export type Kept = {
  rows: readonly MovedRows[]
  /** The member that is gone, and the other as they were and as they are now. */
  gone: Row
  before: Row
  after: Row
  profiles: { kept: Row; gone: Row } | null
  visits: readonly VisitBefore[]
}

type Merge = { id: string; gym: string; kept: string; gone: string; at: Date }

export async function noteMerge(db: Database, merge: Merge, moved: Kept): Promise<void> {
  await db.insert(merges).values(sealRow(db, merges, { ...merge, moved }))
}

/** A merge that can still be undone: the newest of a member's, or the one that is named. */
export async function openMerge(
  db: Database,
  { gym, member, id, since }: { gym: string; member: string; id?: string | undefined; since: Date },
): Promise<(Merge & { moved: Kept }) | undefined> {
  const open = and(isNull(merges.undoneAt), isNotNull(merges.moved), gt(merges.at, since))
  const [row] = await db
    .select()
    .from(merges)
    .where(
      and(
        eq(merges.gym, gym),
        eq(merges.kept, member),
        open,
        id === undefined ? undefined : eq(merges.id, id),
      ),
    )
    .orderBy(desc(merges.at), desc(merges.id))
    .limit(1)
    .for('update')
  return row && { ...row, moved: readKept(openRow(db, merges, row).moved) }
}

/** As it came out of JSON. */
function readKept(moved: unknown): Kept {
  const kept = moved as Kept
  const date = (said: unknown) => (said === null ? null : new Date(String(said)))
  return {
    ...kept,
    visits: kept.visits.map((each) => ({
      ...each,
      checkIn: new Date(String(each.checkIn)),
      checkOut: date(each.checkOut),
    })),
  }
}

export async function noteUndone(db: Database, id: string, at: Date): Promise<void> {
  await db.update(merges).set({ undoneAt: at, moved: null }).where(eq(merges.id, id))
}

/** Forgets what is needed to undo merges older than an instant. */
export async function sealMerges(db: Database, gym: string, before: Date): Promise<void> {
  await db
    .update(merges)
    .set({ moved: null })
    .where(and(eq(merges.gym, gym), lt(merges.at, before), isNotNull(merges.moved)))
}
