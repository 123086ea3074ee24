import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'

/** A stretch of a gym's life. */
export type Span = { gym: string; from: Date; to: Date }

const within = ({ from, to }: Span, column: 'minute' | 'at' | 'made_at') =>
  sql`${sql.identifier(column)} >= ${from.toISOString()}::timestamptz and ${sql.identifier(column)} < ${to.toISOString()}::timestamptz`

/** How a job ran. */
export type JobRuns = {
  job: string
  runs: number
  failed: number
  /** Begun at least an hour before the end of the span, or of the clock, and never ended. */
  hung: number
  /** Begun more than five minutes after their minute. */
  late: number
  /** Looks that were left out, by the gaps between runs, as many as usually fit in. */
  missed: number
  /** Seconds that 95 of 100 runs took at most. */
  slowest: number | null
}

/** How the jobs ran that were to run in a span, each by its own rhythm: the usual time between two of its runs. */
export async function jobRuns(db: Database, span: Span, now: Date): Promise<JobRuns[]> {
  const end = span.to < now ? span.to : now
  const rows = await db.execute(sql`
    with ran as (
      select job, minute, outcome, started_at, finished_at,
        extract(epoch from minute - lag(minute) over (partition by job order by minute)) as gap
      from jobs_run where gym = ${span.gym} and ${within(span, 'minute')}
    ), usual as (
      select job, percentile_cont(0.5) within group (order by gap) as gap from ran group by job
    )
    select job, count(*)::int as runs,
      count(*) filter (where outcome = 'failed')::int as failed,
      count(*) filter (where outcome = 'running' and started_at < ${end.toISOString()}::timestamptz - interval '1 hour')::int as hung,
      count(*) filter (where started_at > minute + interval '5 minutes')::int as late,
      coalesce(sum(round(ran.gap / usual.gap) - 1) filter (where ran.gap > 1.5 * usual.gap), 0)::int as missed,
      (percentile_cont(0.95) within group (order by extract(epoch from finished_at - started_at)))::float8 as slowest
    from ran join usual using (job) group by job order by job`)
  return rowsOf<JobRuns>(rows)
}

/** Instants of the first and last note of a run in a span; undefined where there is none. */
export async function runsReach(db: Database, span: Span): Promise<{ first: Date; last: Date } | undefined> {
  const [row] = rowsOf<{ first: string | Date | null; last: string | Date | null }>(
    await db.execute(
      sql`select min(minute) as first, max(minute) as last from jobs_run where gym = ${span.gym} and ${within(span, 'minute')}`,
    ),
  )
  return row?.first && row.last ? { first: new Date(row.first), last: new Date(row.last) } : undefined
}

/** The messages of a day of the gym's clock. */
export type DayOfTurns = { date: string; turns: number; crashed: number; unanswered: number }

/** How messages were answered, over all of a span. */
export type Answers = {
  turns: number
  crashed: number
  /** Begun two minutes before the end or earlier, and never answered. */
  unanswered: number
  /** Milliseconds to the answer: half of all took at most that long, 95 of 100 took at most this. */
  median: number | null
  slowest: number | null
  days: DayOfTurns[]
}

/** How messages were answered; what Spotter said unasked is not among them. */
export async function answersIn(db: Database, span: Span, zone: string, now: Date): Promise<Answers> {
  const end = span.to < now ? span.to : now
  const rows = await db.execute(sql`
    with asked as materialized (
      select at, crashed, extract(epoch from answered_at - at) * 1000 as took,
        answered_at is null and at < ${end.toISOString()}::timestamptz - interval '2 minutes' as lost
      from turns where gym = ${span.gym} and ${within(span, 'at')} and id not like 'outbox:%'
    ), days as (
      select to_char(at at time zone ${zone}, 'YYYY-MM-DD') as date, count(*)::int as turns,
        count(*) filter (where crashed)::int as crashed, count(*) filter (where lost)::int as unanswered
      from asked group by 1
    )
    select count(*)::int as turns, count(*) filter (where crashed)::int as crashed,
      count(*) filter (where lost and not crashed)::int as unanswered,
      (percentile_cont(0.5) within group (order by took) filter (where not crashed))::float8 as median,
      (percentile_cont(0.95) within group (order by took) filter (where not crashed))::float8 as slowest,
      coalesce((select json_agg(days order by date) from days), '[]'::json) as days
    from asked`)
  const [row] = rowsOf<Answers>(rows)
  if (!row) throw new RangeError('an aggregate without a row')
  return row
}

/** What came of what was said unasked, by kind, outcome and reason. */
export type Said = { kind: string; state: string; reason: string | null; messages: number }

export async function saidIn(db: Database, span: Span): Promise<Said[]> {
  const rows = await db.execute(sql`
    select kind, state, case when state in ('failed', 'dropped') then reason end as reason, count(*)::int as messages
    from outbox where gym = ${span.gym} and ${within(span, 'made_at')}
    group by 1, 2, 3 order by 1, 2, 3`)
  return rowsOf<Said>(rows)
}

/** What a language model was asked and what it took. */
export type ModelUse = {
  model: string
  calls: number
  failed: number
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  /** Milliseconds, of the calls that were answered. */
  median: number | null
  slowest: number | null
}

export async function modelUse(db: Database, span: Span): Promise<ModelUse[]> {
  const rows = await db.execute(sql`
    select model, count(*)::int as calls, count(*) filter (where outcome = 'failed')::int as failed,
      sum(input_tokens)::float8 as "inputTokens", sum(cached_tokens)::float8 as "cachedTokens",
      sum(output_tokens)::float8 as "outputTokens",
      (percentile_cont(0.5) within group (order by milliseconds) filter (where outcome = 'answered'))::float8 as median,
      (percentile_cont(0.95) within group (order by milliseconds) filter (where outcome = 'answered'))::float8 as slowest
    from model_calls where gym = ${span.gym} and ${within(span, 'at')} group by model order by model`)
  return rowsOf<ModelUse>(rows)
}
