import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../db/client.ts'

/** Days over which forecasts and judgements are looked at. */
const lately = 7

/** Ids as rows; the two drivers hand arrays over differently. */
const rowsFrom = (names: readonly string[]): SQL =>
  sql`(select value as id from jsonb_array_elements_text(${JSON.stringify(names)}::jsonb))`

const instant = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`

/** Seconds since the epoch; null where there is no such instant. */
type Instant = number | null

/** What waits to be said unasked: how many are due, and since when the oldest. */
export async function outboxDue(db: Database, now: Date): Promise<{ due: number; oldest: Instant }> {
  const [row] = rowsOf<{ due: number; oldest: Instant }>(
    await db.execute(sql`
      select count(*)::int as due, extract(epoch from min(due_at))::float8 as oldest
      from outbox where state in ('waiting', 'sending') and due_at <= ${instant(now)}`),
  )
  return row ?? { due: 0, oldest: null }
}

/** Turns of the last hour that were begun two minutes ago or longer, and that nobody has answered. */
export async function turnsUnanswered(db: Database, gyms: readonly string[], now: Date): Promise<number> {
  const [row] = rowsOf<{ turns: number }>(
    await db.execute(sql`
      select count(*)::int as turns from turns
      where gym in ${rowsFrom(gyms)} and answered_at is null and not crashed
        and at > ${instant(now)} - interval '1 hour' and at < ${instant(now)} - interval '2 minutes'`),
  )
  return row?.turns ?? 0
}

/** When a job last went well for the gym that has waited longest; `never` counts the gyms where it never did. */
export type LastRun = { job: string; oldest: Instant; never: number }

/** The last good runs of jobs, of the gym that is worst off. */
export async function lastRuns(
  db: Database,
  jobs: readonly string[],
  gyms: readonly string[],
): Promise<LastRun[]> {
  const rows = await db.execute(sql`
    select j.id as job, extract(epoch from min(r.finished_at))::float8 as oldest,
      (count(*) filter (where r.finished_at is null))::int as never
    from ${rowsFrom(jobs)} j cross join ${rowsFrom(gyms)} g
    left join lateral (
      select finished_at from jobs_run
      where job = j.id and gym = g.id and outcome = 'done' order by minute desc limit 1
    ) r on true
    group by j.id`)
  return rowsOf<LastRun>(rows)
}

/** How a gym's forecasts of a day ahead have done lately: against the same slot a week before, and their intervals. */
export type Skill = {
  gym: string
  /** Mean absolute scaled error; under 1 is better than the seasonal naive. Null where nothing can be compared. */
  mase: number | null
  /** The part of the slots whose interval held the truth; null where no slot has been scored. */
  coverage: number | null
  /** Up to when the newest forecast knew. */
  origin: Instant
}

/** The skill of the forecasts of some gyms. */
export async function forecastSkill(db: Database, gyms: readonly string[], now: Date): Promise<Skill[]> {
  const since = sql`${instant(now)} - ${`${lately} days`}::interval`
  const rows = await db.execute(sql`
    select g.id as gym, k.mase::float8 as mase, k.coverage::float8 as coverage,
      (select extract(epoch from max(origin)) from forecasts where gym = g.id)::float8 as origin
    from gyms g
    left join lateral (
      select avg(case when s.people between s.low and s.high then 1.0 else 0 end) as coverage,
        sum(abs(s.people - s.mean)) filter (where o.people is not null) / nullif(sum(abs(s.people - o.people)), 0) as mase
      from scores s
      left join occupancy o on o.gym = s.gym and o.split = s.split
        and o.slot = ((s.slot at time zone g.zone) - interval '7 days') at time zone g.zone
      where s.gym = g.id and s.split = 'all' and s.lead = 'day' and s.slot >= ${since}
    ) k on true
    where g.id in ${rowsFrom(gyms)}`)
  return rowsOf<Skill>(rows)
}

/** Changes of the crowd by what found them: not yet answered by a new fit, and all of the last week. */
export async function driftCounts(
  db: Database,
  now: Date,
): Promise<{ detector: string; open: number; recent: number }[]> {
  const rows = await db.execute(sql`
    select detector, (count(*) filter (where not answered))::int as open,
      (count(*) filter (where found_at > ${instant(now)} - ${`${lately} days`}::interval))::int as recent
    from drifts group by detector`)
  return rowsOf<{ detector: string; open: number; recent: number }>(rows)
}

/** What members think and do, over the whole house: judgements of a week, who wrote within a day, places of the next. */
export type Experience = { good: number; bad: number; members: number; places: number; taken: number }

/** How members have fared lately. */
export async function experience(db: Database, gyms: readonly string[], now: Date): Promise<Experience> {
  const [row] = rowsOf<Experience>(
    await db.execute(sql`
      select r.good, r.bad, t.members, p.places, p.taken
      from (select (count(*) filter (where value = 'good'))::int as good, (count(*) filter (where value = 'bad'))::int as bad
        from ratings where gym in ${rowsFrom(gyms)} and at > ${instant(now)} - ${`${lately} days`}::interval) r,
      (select count(distinct member)::int as members
        from turns where gym in ${rowsFrom(gyms)} and at > ${instant(now)} - interval '1 day' and at <= ${instant(now)}) t,
      (select coalesce(sum(quota), 0)::int as places, coalesce(sum(taken), 0)::int as taken
        from slots where split = 'all' and gym in ${rowsFrom(gyms)} and start > ${instant(now)} and start <= ${instant(now)} + interval '1 day') p`),
  )
  return row ?? { good: 0, bad: 0, members: 0, places: 0, taken: 0 }
}

/** Bytes of the whole database on its disk. */
export async function databaseBytes(db: Database): Promise<number> {
  const [row] = rowsOf<{ bytes: string | number }>(
    await db.execute(sql`select pg_database_size(current_database())::float8 as bytes`),
  )
  return Number(row?.bytes ?? 0)
}
