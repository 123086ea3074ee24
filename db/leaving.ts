import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/**
 * Whether a member has asked to be forgotten and waits for it: nothing is said to them unasked any more, and nothing is
 * learned of them.
 *
 * @param member the column, or another expression, that says whom
 */
export const isLeaving = (member: SQLWrapper): SQL<boolean> =>
  sql<boolean>`exists (select from departures d where d.member = ${member} and d.cancelled_at is null and d.done_at is null)`
