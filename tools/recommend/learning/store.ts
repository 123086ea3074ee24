import { and, asc, desc, eq, gte, not, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import { isLeaving } from '../../../db/leaving.ts'
import { asks, claims, feedback, members, preferredSplits, preferredTimes } from '../../../db/schema/index.ts'
import { sealRow } from '../../../db/sealing/rows.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes, dayMs, localTime } from '../../kit/time.ts'
import type { MemberId } from '../../kit/tool.ts'
import type { Claim } from '../places/visit.ts'
import { complianceOf, kindOf, type Told } from './compliance.ts'
import type { Came, Habit } from './habit.ts'
import type { Moved } from './taste.ts'

/** Claims that are learned from. */
const learnedDays = 90

const nothing: Told = { claimed: 0, came: 0 }

/** The chance that somebody comes to a place in a slot; of one member, or of anybody. */
export type Compliance = (slot: Date, member?: MemberId) => number

/** Reads what came of the places claimed in the last three months, by kind of slot and for one member. */
export async function learnedCompliance(
  db: Database,
  { id, zone }: Pick<Gym, 'id' | 'zone'>,
  now: Date,
  member?: MemberId,
): Promise<Compliance> {
  const rows = rowsOf<{ weekday: number; hour: number; mine: boolean; claimed: number; came: number }>(
    await db.execute(sql`
      select extract(isodow from slot at time zone ${zone})::int as weekday,
        extract(hour from slot at time zone ${zone})::int as hour,
        member = ${member ?? null}::uuid as mine,
        count(*)::int as claimed, count(came_at)::int as came
      from claims
      where gym = ${id} and claimed_at is not null and slot >= ${daysBefore(now, learnedDays)}::timestamptz
        and slot + make_interval(mins => minutes) <= ${now.toISOString()}::timestamptz
        and (released_at is null or released = 'missed')
      group by 1, 2, 3`),
  )
  const kinds = Map.groupBy(rows, ({ weekday, hour }) => kindOf({ weekday, minute: 60 * hour }))
  const gym = total(rows)
  const own = total(rows.filter(({ mine }) => mine))
  return (slot, asker) => {
    const kind = total(kinds.get(kindOf(localTime(slot, zone))) ?? [])
    return complianceOf({ gym, kind, ...(asker && asker === member ? { member: own } : {}) })
  }
}

const total = (rows: readonly Told[]): Told =>
  rows.reduce(
    ({ claimed, came }, row) => ({ claimed: claimed + row.claimed, came: came + row.came }),
    nothing,
  )

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * dayMs).toISOString()

/** When a member said or was found to come, by weekday; what they said counts before what was found. */
export async function habitsOf(db: Database, member: MemberId): Promise<Map<number, Habit>> {
  const rows = await db
    .select()
    .from(preferredTimes)
    .where(eq(preferredTimes.member, member))
    .orderBy(sql`case ${preferredTimes.source} when 'said' then 2 when 'learned' then 1 else 0 end`)
  return new Map(rows.map(({ weekday, from, minutes }) => [weekday, { weekday, from, minutes }]))
}

/** What a member said they like best to train. */
export async function firstSplit(db: Database, member: MemberId): Promise<string | undefined> {
  const [row] = await db
    .select({ split: preferredSplits.split })
    .from(preferredSplits)
    .where(eq(preferredSplits.member, member))
    .orderBy(asc(preferredSplits.rank))
    .limit(1)
  return row?.split
}

/** When a member comes by the look of their visits, by weekday. */
export async function learnedTimes(db: Database, member: MemberId): Promise<Habit[]> {
  return db
    .select({
      weekday: preferredTimes.weekday,
      from: preferredTimes.from,
      minutes: preferredTimes.minutes,
    })
    .from(preferredTimes)
    .where(and(eq(preferredTimes.member, member), eq(preferredTimes.source, 'learned')))
}

/** The weekdays and times of a gym's visits since an instant, by member; those made on advice are left out. */
export async function visitsByMember(
  db: Database,
  { id, zone }: Pick<Gym, 'id' | 'zone'>,
  since: Date,
): Promise<Map<string, Came[]>> {
  const rows = rowsOf<{ member: string; days: number[]; clock: number[] }>(
    await db.execute(sql`
      select v.member, json_agg(extract(isodow from v.check_in at time zone ${zone})::int order by v.id) as days,
        json_agg((extract(hour from v.check_in at time zone ${zone}) * 60
          + extract(minute from v.check_in at time zone ${zone}))::int order by v.id) as clock
      from visits v
      where v.gym = ${id} and v.check_in >= ${since.toISOString()}::timestamptz
        and not exists (select from claims c where c.member = v.member and c.came_at is not null
          and v.check_in > c.slot - interval '1 hour' and v.check_in < c.slot + make_interval(mins => c.minutes)
          and c.usually is distinct from c.slot)
        and not ${isLeaving(sql`v.member`)}
      group by v.member`),
  )
  return new Map(
    rows.map(({ member, days, clock }) => [
      member,
      days.map((weekday, i) => ({ weekday, minute: clock[i] ?? 0 })),
    ]),
  )
}

/** Keeps the habits that were found, in the place of those of the same weekday. */
export async function keepHabits(
  db: Database,
  gym: string,
  habits: readonly (Habit & { member: string })[],
): Promise<void> {
  if (habits.length === 0) return
  await db.execute(sql`
    insert into preferred_times (gym, member, weekday, "from", minutes, source)
    select ${gym}, member, weekday, "from", minutes, 'learned'
    from jsonb_to_recordset(${JSON.stringify(habits)}::text::jsonb)
      as h(member uuid, weekday int, "from" int, minutes int)
    where exists (select from members m where m.id = h.member)
    on conflict (member, weekday, source) do update set "from" = excluded."from", minutes = excluded.minutes`)
}

/** Forgets what was learned of weekdays on which a member has not come since an instant, on advice or without. */
export async function forgetHabits(
  db: Database,
  { id, zone }: Pick<Gym, 'id' | 'zone'>,
  since: Date,
): Promise<void> {
  await db.execute(sql`
    delete from preferred_times p
    where p.gym = ${id} and p.source = 'learned' and not exists (
      select from visits v where v.member = p.member and v.check_in >= ${since.toISOString()}::timestamptz
        and extract(isodow from v.check_in at time zone ${zone}) = p.weekday)`)
}

/** How a member weighs a crowd against their own hour; null: nothing learned yet. */
export async function tasteOf(
  db: Database,
  member: MemberId,
): Promise<{ flexMinutes: number | null; crowdWeight: number }> {
  const [row] = await db
    .select({ flexMinutes: members.flexMinutes, crowdWeight: members.crowdWeight })
    .from(members)
    .where(eq(members.id, member))
  return row ?? { flexMinutes: null, crowdWeight: 1 }
}

export async function keepWeight(db: Database, member: MemberId, crowdWeight: number): Promise<void> {
  await db.update(members).set({ crowdWeight }).where(eq(members.id, member))
}

/** Minutes between the hour they usually come and the one they claimed and came to, by member. */
export async function movesByMember(db: Database, gym: string, since: Date): Promise<Map<string, Moved[]>> {
  const rows = await db
    .select({
      member: claims.member,
      minutes: sql<number>`abs(extract(epoch from ${claims.slot} - ${claims.usually})) / 60`.mapWith(Number),
    })
    .from(claims)
    .where(
      and(
        eq(claims.gym, gym),
        gte(claims.slot, since),
        sql`${claims.cameAt} is not null and ${claims.usually} is not null`,
        not(isLeaving(claims.member)),
      ),
    )
  return new Map(
    [...Map.groupBy(rows, ({ member }) => member)].map(([member, own]) => [
      member,
      own.map(({ minutes }) => ({ minutes })),
    ]),
  )
}

export async function keepFlex(
  db: Database,
  flex: readonly { member: string; minutes: number }[],
): Promise<void> {
  if (flex.length === 0) return
  await db.execute(sql`
    update members set flex_minutes = f.minutes
    from jsonb_to_recordset(${JSON.stringify(flex)}::text::jsonb) as f(member uuid, minutes real)
    where members.id = f.member`)
}

/** The place a member's words are about: the one of the last two days they came to, else the last one claimed. */
export async function placeSpokenOf(db: Database, member: MemberId, now: Date): Promise<Claim | undefined> {
  const [claim] = await db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.member, member),
        gte(claims.slot, addMinutes(now, -2 * 24 * 60)),
        sql`${claims.claimedAt} is not null and (${claims.releasedAt} is null or ${claims.released} = 'missed')`,
      ),
    )
    .orderBy(sql`${claims.cameAt} desc nulls last`, desc(claims.claimedAt))
    .limit(1)
  return claim
}

export type Said = typeof feedback.$inferInsert

export async function keepFeedback(db: Database, said: Said): Promise<void> {
  await db.insert(feedback).values(sealRow(db, feedback, said))
}

export async function dropFeedback(db: Database, id: string): Promise<void> {
  await db.delete(feedback).where(eq(feedback.id, id))
}

export type NewAsk = typeof asks.$inferInsert

/** Keeps a wish: what was served feeds the ledger, what was not is demand that nothing met. */
export async function keepAsk(db: Database, ask: NewAsk): Promise<void> {
  await db.insert(asks).values(ask)
}
