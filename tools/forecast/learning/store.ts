import { and, desc, eq, gte, lt, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import { drifts, learning, scores } from '../../../db/schema/index.ts'
import { type Gym, usualForecastDays } from '../../kit/gym.ts'
import { dayMs } from '../../kit/time.ts'
import type { ScoredSlot, Voted } from './adaptive.ts'
import { clockHours, type DaySums, type Sums } from './days.ts'
import type { RecordOf } from './record.ts'

/** Stretch of time from an instant up to another. */
export type Span = { from: Date; to: Date }

/**
 * Writes down, for every closed slot of a span, what had been expected of it a day before and just before, and what
 * came. Slots whose occupancy was corrected since are corrected, too; the same work twice changes nothing.
 *
 * What was expected stays as it was first written unless a newer forecast of the same lead turns up: origins are
 * thinned out later, and an older one must not take the place.
 *
 * @returns how many scores are new or changed
 */
export async function scoreSlots(db: Database, gym: string, { from, to }: Span): Promise<number> {
  const corrected = rowsOf<{ one: number }>(
    await db.execute(sql`
      update scores s set people = o.people from occupancy o
      where s.gym = ${gym} and s.slot >= ${from.toISOString()}::timestamptz and s.slot < ${to.toISOString()}::timestamptz
        and o.gym = s.gym and o.split = s.split and o.slot = s.slot and o.people <> s.people
      returning 1 as one`),
  )
  const added = rowsOf<{ one: number }>(
    await db.execute(sql`
      insert into scores (gym, split, slot, lead, origin, mean, low, high, people, model)
      select o.gym, o.split, o.slot, l.lead, f.origin, f.mean, f.low, f.high, o.people, f.model
      from occupancy o
      cross join (values ('day', interval '24 hours'), ('hour', interval '1 second')) as l(lead, ahead)
      cross join lateral (
        select origin, mean, low, high, model from forecasts
        where gym = o.gym and split = o.split and slot = o.slot and origin <= o.slot - l.ahead
        order by origin desc limit 1
      ) f
      where o.gym = ${gym} and o.slot >= ${from.toISOString()}::timestamptz and o.slot < ${to.toISOString()}::timestamptz
      on conflict (gym, split, lead, slot) do update set origin = excluded.origin, mean = excluded.mean,
        low = excluded.low, high = excluded.high, people = excluded.people, model = excluded.model
      where excluded.origin > scores.origin
      returning 1 as one`),
  )
  return corrected.length + added.length
}

/** The first slot that any forecast spoke of, or undefined where nothing was ever forecast. */
export async function firstForecast(db: Database, gym: string): Promise<Date | undefined> {
  const [row] = rowsOf<{ first: string | Date | null }>(
    await db.execute(sql`select min(slot) as first from forecasts where gym = ${gym} and split = 'all'`),
  )
  return row?.first ? new Date(row.first) : undefined
}

/** The first slot of a gym's scores of a day ahead, or undefined. */
export async function firstScore(db: Database, gym: string): Promise<Date | undefined> {
  const [row] = rowsOf<{ first: string | Date | null }>(
    await db.execute(
      sql`select min(slot) as first from scores where gym = ${gym} and split = 'all' and lead = 'day'`,
    ),
  )
  return row?.first ? new Date(row.first) : undefined
}

/** People and expected people of a day ahead, summed by local date: per series, and for the whole by the clock. */
export async function daySums(
  db: Database,
  { id, zone }: Pick<Gym, 'id' | 'zone'>,
  { from, to }: Span,
): Promise<DaySums[]> {
  const rows = rowsOf<{ date: string; split: string; part: number | null } & Sums>(
    await db.execute(sql`
      select to_char(slot at time zone ${zone}, 'YYYY-MM-DD') as date, split,
        case when split = 'all' then (extract(hour from slot at time zone ${zone})::int / ${clockHours}::int) * ${clockHours}::int end as part,
        sum(people)::float8 as people, sum(mean)::float8 as expected
      from scores
      where gym = ${id} and lead = 'day' and slot >= ${from.toISOString()}::timestamptz and slot < ${to.toISOString()}::timestamptz
      group by 1, 2, 3 order by 1`),
  )
  const days = new Map<string, { series: Map<string, Sums>; clock: Map<string, Sums> }>()
  for (const { date, split, part, people, expected } of rows) {
    const day = days.get(date) ?? { series: new Map(), clock: new Map() }
    days.set(date, day)
    const before = day.series.get(split) ?? { people: 0, expected: 0 }
    day.series.set(split, { people: before.people + people, expected: before.expected + expected })
    if (part !== null) day.clock.set(String(part), { people, expected })
  }
  return [...days].map(([date, day]) => ({ date, ...day }))
}

/** The scores of a day ahead, slot by slot, in order of time. */
export function dayScores(
  db: Database,
  gym: string,
  { from, to }: Span,
): Promise<({ split: string; slot: Date } & ScoredSlot)[]> {
  return db
    .select({
      split: scores.split,
      slot: scores.slot,
      mean: scores.mean,
      low: scores.low,
      high: scores.high,
      people: scores.people,
    })
    .from(scores)
    .where(and(eq(scores.gym, gym), eq(scores.lead, 'day'), gte(scores.slot, from), lt(scores.slot, to)))
    .orderBy(scores.slot)
}

/** What the members of the ensemble had said of each slot of the whole gym before it began, and what came. */
export async function votesOn(
  db: Database,
  gym: string,
  { from, to }: Span,
): Promise<({ slot: Date } & Voted)[]> {
  const rows = rowsOf<{ slot: string | Date } & Voted>(
    await db.execute(sql`
      select o.slot, o.people::float8 as people, f.votes from occupancy o
      cross join lateral (
        select votes from forecasts
        where gym = o.gym and split = o.split and slot = o.slot and origin < o.slot and votes is not null
        order by origin desc limit 1
      ) f
      where o.gym = ${gym} and o.split = 'all'
        and o.slot >= ${from.toISOString()}::timestamptz and o.slot < ${to.toISOString()}::timestamptz
      order by o.slot`),
  )
  return rows.map(({ slot, people, votes }) => ({ slot: new Date(slot), people, votes }))
}

/** What a gym has learned and up to when, as it was kept; undefined before the first lesson. */
export async function keptLearning(
  db: Database,
  gym: string,
): Promise<{ until: Date; state: unknown } | undefined> {
  const [row] = await db
    .select({ until: learning.until, state: learning.state })
    .from(learning)
    .where(eq(learning.gym, gym))
  return row
}

/** A drift as it stands in the database. */
export type Drift = typeof drifts.$inferInsert

/**
 * Keeps what was learned, and the drifts found on the way, all or nothing.
 *
 * @param from up to where the learner knew when it began; if someone else has learned since, nothing is kept
 * @returns false when someone else has
 */
export async function keepLearning(
  db: Database,
  gym: string,
  { from, until, state, found }: { from: Date | undefined; until: Date; state: unknown; found: Drift[] },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const kept = from
      ? await tx
          .update(learning)
          .set({ until, state })
          .where(and(eq(learning.gym, gym), eq(learning.until, from)))
          .returning({ gym: learning.gym })
      : await tx
          .insert(learning)
          .values({ gym, until, state })
          .onConflictDoNothing()
          .returning({ gym: learning.gym })
    if (kept.length === 0) return false
    if (found.length > 0) await tx.insert(drifts).values(found).onConflictDoNothing()
    return true
  })
}

/** Drifts that no retraining has answered yet, newest first. */
export function openDrifts(db: Database, gym: string): Promise<(typeof drifts.$inferSelect)[]> {
  return db
    .select()
    .from(drifts)
    .where(and(eq(drifts.gym, gym), eq(drifts.answered, false)))
    .orderBy(desc(drifts.foundAt), desc(drifts.id))
}

/** Drifts found since an instant, newest first. */
export function driftsSince(db: Database, gym: string, since: Date): Promise<(typeof drifts.$inferSelect)[]> {
  return db
    .select()
    .from(drifts)
    .where(and(eq(drifts.gym, gym), gte(drifts.foundAt, since)))
    .orderBy(desc(drifts.foundAt), desc(drifts.id))
}

/** Notes that a retraining has answered the drifts found up to an instant. */
export async function answerDrifts(db: Database, gym: string, upTo: Date): Promise<void> {
  await db
    .update(drifts)
    .set({ answered: true })
    .where(
      and(eq(drifts.gym, gym), eq(drifts.answered, false), lt(drifts.foundAt, new Date(upTo.getTime() + 1))),
    )
}

/** How well a series' forecasts did in a span, against the same slot a week before. */
export async function recordBetween(
  db: Database,
  { id, zone }: Pick<Gym, 'id' | 'zone'>,
  { split, lead, from, to }: Span & { split: string; lead: 'day' | 'hour' },
): Promise<RecordOf | undefined> {
  const [row] = rowsOf<{
    slots: number
    held: number
    mae: number | null
    compared: number
    own: number | null
    naive: number | null
  }>(
    await db.execute(sql`
      select count(*)::int as slots,
        count(*) filter (where s.people between s.low and s.high)::int as held,
        avg(abs(s.people - s.mean))::float8 as mae,
        count(o.people)::int as compared,
        (avg(abs(s.people - s.mean)) filter (where o.people is not null))::float8 as own,
        avg(abs(s.people - o.people))::float8 as naive
      from scores s
      left join occupancy o on o.gym = s.gym and o.split = s.split
        and o.slot = ((s.slot at time zone ${zone}) - interval '7 days') at time zone ${zone}
        and o.slot >= ${from.toISOString()}::timestamptz - interval '8 days' and o.slot < ${to.toISOString()}::timestamptz
      where s.gym = ${id} and s.split = ${split} and s.lead = ${lead}
        and s.slot >= ${from.toISOString()}::timestamptz and s.slot < ${to.toISOString()}::timestamptz`),
  )
  if (!row || row.slots === 0 || row.mae === null) return undefined
  const { slots, held, mae, compared, own, naive } = row
  const against = own !== null && naive !== null ? { slots: compared, mae: own, naiveMae: naive } : undefined
  return { slots, held: held / slots, mae, against }
}

/** Forgets scores that nobody looks at any more: the models look no further back, and reports have their own figures. */
export async function thinScores(
  db: Database,
  gym: string,
  now: Date,
  days: number = usualForecastDays,
): Promise<void> {
  const before = new Date(now.getTime() - days * dayMs)
  await db.delete(scores).where(and(eq(scores.gym, gym), lt(scores.slot, before)))
}
