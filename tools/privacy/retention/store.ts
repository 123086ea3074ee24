import { and, isNotNull, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { type Database, rowsOf } from '../../../db/client.ts'
import {
  accessKeys,
  alerts,
  asks,
  departures,
  downloads,
  invitations,
  linkCodes,
  loginLinks,
  meetups,
  merges,
  modelCalls,
  outbox,
  sessions,
  summaries,
  turns,
  writes,
} from '../../../db/schema/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import { talkDaysOf } from '../../memory/index.ts'
import { ages } from './ages.ts'

/** Rows that have grown too old, and what happens to them: they go, or only what leads from them to somebody. */
type Rule = { name: string; table: PgTable; old: SQL | undefined; keep?: SQL }

/** Rows dealt with at once, so that turns come in between. */
const atOnce = 1000

/** Batches of a rule in one night; what is left waits for the next. */
const mostBatches = 500

/**
 * Takes everything of a gym that has grown too old, batch by batch.
 *
 * @returns how many rows, by rule; those of which there were none are left out
 */
export async function dropOld(db: Database, gym: Gym, now: Date): Promise<Record<string, number>> {
  const dropped: Record<string, number> = {}
  for (const rule of rulesOf(gym, now)) {
    for (let batch = 0; batch < mostBatches; batch++) {
      const gone = await dropBatch(db, rule)
      if (gone > 0) dropped[rule.name] = (dropped[rule.name] ?? 0) + gone
      if (gone < atOnce) break
    }
  }
  return dropped
}

async function dropBatch(db: Database, { table, old, keep }: Rule): Promise<number> {
  const these = sql`ctid in (select ctid from ${table} where ${old} limit ${atOnce})`
  const work = keep
    ? sql`update ${table} set ${keep} where ${these}`
    : sql`delete from ${table} where ${these}`
  const [row] = rowsOf<{ gone: number | string }>(
    await db.execute(sql`with gone as (${work} returning 1) select count(*) as gone from gone`),
  )
  return Number(row?.gone ?? 0)
}

function rulesOf(gym: Gym, now: Date): Rule[] {
  const before = (days: number) => addMinutes(now, -days * 24 * 60)
  const of = (column: SQLWrapper) => sql`${column} = ${gym.id}`
  const older = (at: SQLWrapper, days: number) => sql`${at} < ${before(days).toISOString()}::timestamptz`
  return [...ofTalk(gym, of, older), ...ofLinks(of, older), ...ofWork(of, older)]
}

type Of = (column: SQLWrapper) => SQL
type Older = (at: SQLWrapper, days: number) => SQL

function ofTalk(gym: Gym, of: Of, older: Older): Rule[] {
  const days = talkDaysOf(gym)
  return [
    { name: 'turns', table: turns, old: and(of(turns.gym), older(turns.at, days)) },
    { name: 'summaries', table: summaries, old: and(of(summaries.gym), older(summaries.at, days)) },
    { name: 'outbox', table: outbox, old: and(of(outbox.gym), older(outbox.settledAt, ages.messages)) },
    { name: 'writes', table: writes, old: and(of(writes.gym), older(writes.at, ages.changes)) },
  ]
}

function ofLinks(of: Of, older: Older): Rule[] {
  const isOver = or(
    isNotNull(invitations.usedAt),
    isNotNull(invitations.revokedAt),
    older(invitations.expiresAt, 0),
  )
  return [
    {
      name: 'downloads',
      table: downloads,
      old: and(of(downloads.gym), older(downloads.expiresAt, ages.codes)),
    },
    {
      name: 'linkCodes',
      table: linkCodes,
      old: and(of(linkCodes.gym), older(linkCodes.expiresAt, ages.codes)),
    },
    {
      name: 'loginLinks',
      table: loginLinks,
      old: and(of(loginLinks.gym), older(loginLinks.expiresAt, ages.logins)),
    },
    {
      name: 'sessions',
      table: sessions,
      old: and(
        of(sessions.gym),
        or(older(sessions.expiresAt, ages.logins), older(sessions.revokedAt, ages.logins)),
      ),
    },
    {
      name: 'invitations',
      table: invitations,
      old: and(of(invitations.gym), isOver, older(invitations.madeAt, ages.invitations)),
    },
    {
      name: 'accessKeys',
      table: accessKeys,
      old: and(of(accessKeys.gym), older(accessKeys.revokedAt, ages.over)),
    },
    {
      name: 'merges',
      table: merges,
      // What parts two accounts again is of no use after its day.
      old: and(of(merges.gym), isNotNull(merges.moved), older(merges.at, ages.changes)),
      keep: sql`moved = null`,
    },
    {
      name: 'departures',
      table: departures,
      old: and(
        of(departures.gym),
        or(older(departures.cancelledAt, ages.takenBack), older(departures.doneAt, ages.receipts)),
      ),
    },
  ]
}

function ofWork(of: Of, older: Older): Rule[] {
  return [
    { name: 'modelCalls', table: modelCalls, old: and(of(modelCalls.gym), older(modelCalls.at, ages.calls)) },
    {
      name: 'modelCallers',
      table: modelCalls,
      old: and(of(modelCalls.gym), isNotNull(modelCalls.member), older(modelCalls.at, ages.callers)),
      keep: sql`member = null`,
    },
    { name: 'asks', table: asks, old: and(of(asks.gym), older(asks.at, ages.wishes)) },
    { name: 'alerts', table: alerts, old: and(of(alerts.gym), older(alerts.to, ages.over)) },
    { name: 'meetups', table: meetups, old: and(of(meetups.gym), older(meetups.settledAt, ages.over)) },
  ]
}
