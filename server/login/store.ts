import { and, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { houseSecrets, sessions } from '../../db/schema/index.ts'

/** The house's secret of a name; of two that make it at once, both get the one that was first. */
export async function houseSecret(
  db: Database,
  made: { name: string; secret: string; madeAt: Date },
): Promise<string> {
  const named = eq(houseSecrets.name, made.name)
  const [known] = await db.select({ secret: houseSecrets.secret }).from(houseSecrets).where(named)
  if (known) return known.secret
  await db.insert(houseSecrets).values(made).onConflictDoNothing()
  const [kept] = await db.select({ secret: houseSecrets.secret }).from(houseSecrets).where(named)
  if (!kept) throw new Error('the secret was not kept')
  return kept.secret
}

export type Way = 'link' | 'password'

/** A browser that is logged in. */
export type SessionRow = {
  id: string
  gym: string
  member: string
  hash: string
  before: string | null
  madeAt: Date
  rotatedAt: Date
  expiresAt: Date
  revokedAt: Date | null
  way: Way
}

/** Keeps a new session. */
export async function addSession(
  db: Database,
  session: Omit<SessionRow, 'before' | 'rotatedAt' | 'revokedAt'>,
): Promise<void> {
  await db.insert(sessions).values({ ...session, rotatedAt: session.madeAt })
}

const live = (id: string, at: Date) =>
  and(eq(sessions.id, id), isNull(sessions.revokedAt), gt(sessions.expiresAt, at))

/** A session that has neither ended nor run out. */
export async function liveSession(db: Database, id: string, at: Date): Promise<SessionRow | undefined> {
  const [row] = await db.select().from(sessions).where(live(id, at))
  return row
}

/** Puts a new refresh token in the place of the one that is good now; undefined where that is not the one given. */
export async function rotate(
  db: Database,
  id: string,
  { given, next, at, expiresAt }: { given: string; next: string; at: Date; expiresAt: Date },
): Promise<SessionRow | undefined> {
  const [row] = await db
    .update(sessions)
    .set({ hash: next, before: given, rotatedAt: at, expiresAt })
    .where(and(live(id, at), eq(sessions.hash, given)))
    .returning()
  return row
}

/** Ends a session; false when it had ended. */
export async function endSession(db: Database, id: string, at: Date): Promise<boolean> {
  const ended = await db
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.id, id), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id })
  return ended.length > 0
}

/** Ends the sessions of a member, but for one; gives how many. */
export async function endSessionsOf(
  db: Database,
  { gym, member }: { gym: string; member: string },
  { at, but }: { at: Date; but?: string },
): Promise<number> {
  const theirs = and(eq(sessions.gym, gym), eq(sessions.member, member), isNull(sessions.revokedAt))
  const others = but === undefined ? theirs : and(theirs, ne(sessions.id, but))
  const ended = await db.update(sessions).set({ revokedAt: at }).where(others).returning({ id: sessions.id })
  return ended.length
}
