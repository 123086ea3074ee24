import { and, asc, eq, exists, gte, inArray, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { consents, members, visits } from '../../../db/schema/index.ts'
import { addDays, instantOf } from '../../kit/time.ts'
import type { Came } from './rhythm.ts'

/** The time that is looked at: so many days of the gym's calendar, and the instants at which they begin and end. */
export type Look = { gym: string; zone: string; from: Date; to: Date; days: number; fromDate: string }

/**
 * On which days each of the gym's visitors came, over visits from the first to before the last instant. One pass without
 * sorting: the days of a member come back as a line of zeroes and ones.
 */
export async function daysCome(db: Database, look: Look): Promise<Came[]> {
  const { gym, zone, from, to, days, fromDate } = look
  // Midnights looked up are faster than instants turned into local days one by one, and know days of 23 hours as well.
  const midnights = Array.from({ length: days }, (_, i) => instantOf(addDays(fromDate, i), 0, zone))
  const list = `{${midnights.map((each) => each.toISOString()).join(',')}}`
  const day = sql`width_bucket(${visits.checkIn}, ${list}::timestamptz[]) - 1`
  const line = sql`repeat('0', ${days}::int)::varbit`
  const rows = await db
    .select({
      member: visits.member,
      line: sql<string>`bit_or(set_bit(${line}, ${day}, 1))::text`,
    })
    .from(visits)
    .where(and(eq(visits.gym, gym), gte(visits.checkIn, from), lt(visits.checkIn, to)))
    .groupBy(visits.member)
  return rows.map(({ member, line: came }) => ({ member, days: onesIn(came) }))
}

function onesIn(line: string): number[] {
  const places: number[] = []
  for (let at = line.indexOf('1'); at >= 0; at = line.indexOf('1', at + 1)) places.push(at)
  return places
}

/** A member as far as it matters for whether they stay: since when they are known, and by which way. */
export type Known = { id: string; source: string; createdAt: Date }

/** The gym's members without its staff, and without the row that holds the visits of the forgotten. */
export async function knownMembers(db: Database, gym: string, forgotten: string): Promise<Known[]> {
  return db
    .select({ id: members.id, source: members.source, createdAt: members.createdAt })
    .from(members)
    .where(and(eq(members.gym, gym), eq(members.role, 'member'), ne(members.id, forgotten)))
}

/** Which of some members had come before an instant. */
export async function cameBefore(db: Database, ids: readonly string[], before: Date): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const earlier = db
    .select({ one: sql`1` })
    .from(visits)
    .where(and(eq(visits.member, members.id), lt(visits.checkIn, before)))
  const rows = await db
    .select({ id: members.id })
    .from(members)
    .where(and(inArray(members.id, [...ids]), exists(earlier)))
  return new Set(rows.map(({ id }) => id))
}

/** The names of those of some members who agreed that the staff see them beside how often they come. */
export async function agreedNames(
  db: Database,
  gym: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const agreed = and(
    eq(consents.gym, members.gym),
    eq(consents.member, members.id),
    eq(consents.domain, 'staff'),
    isNull(consents.withdrawnAt),
  )
  const rows = await db
    .select({ id: members.id, name: members.name })
    .from(members)
    .innerJoin(consents, agreed)
    .where(and(eq(members.gym, gym), inArray(members.id, [...ids]), isNotNull(members.name)))
    .orderBy(asc(members.name))
  return new Map(rows.map(({ id, name }) => [id, name ?? '']))
}
