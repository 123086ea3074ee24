import { eq } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { calendarFeeds } from '../../../db/schema/index.ts'

/** A member's private calendar; whoever knows the token may read it. */
type Feed = { token: string; gym: string; member: string; madeAt: Date }

/** The token of a member's calendar: the one they have, else the one given. Two asking at once get the same. */
export async function keptToken(db: Database, feed: Feed): Promise<string> {
  await db.insert(calendarFeeds).values(feed).onConflictDoNothing({ target: calendarFeeds.member })
  const [row] = await db
    .select({ token: calendarFeeds.token })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.member, feed.member))
  return row?.token ?? feed.token
}

/** Whether a member's calendar has an address that programs may follow. */
export async function hasToken(db: Database, member: string): Promise<boolean> {
  return (await calendarToken(db, member)) !== undefined
}

/** The token of a member's calendar; undefined where nobody has asked for one yet. */
export async function calendarToken(db: Database, member: string): Promise<string | undefined> {
  const [row] = await db
    .select({ token: calendarFeeds.token })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.member, member))
  return row?.token
}

/** Gives a member another token; the one before is nobody's from then on. */
export async function replaceToken(db: Database, feed: Feed): Promise<void> {
  const { token, madeAt } = feed
  await db
    .insert(calendarFeeds)
    .values(feed)
    .onConflictDoUpdate({ target: calendarFeeds.member, set: { token, madeAt } })
}

/** Whose calendar a token opens. */
export async function feedOwner(
  db: Database,
  token: string,
): Promise<{ gym: string; member: string } | undefined> {
  const [row] = await db
    .select({ gym: calendarFeeds.gym, member: calendarFeeds.member })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.token, token))
  return row
}
