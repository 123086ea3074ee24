import { and, eq, gt, isNull, like, not } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { loginLinks } from '../../../db/schema/index.ts'

/** A link that logs in whoever opens it first. */
type Link = { gym: string; member: string }

/** Keeps a new link by its token's hash; the member's older ones to the same page that nobody used open nothing any more. */
export async function addLink(
  db: Database,
  link: Link & { hash: string; madeAt: Date; expiresAt: Date },
  page: 'admin' | 'me' = 'admin',
): Promise<void> {
  const own = like(loginLinks.hash, 'me.%')
  const sort = page === 'me' ? own : not(own)
  const theirs = and(eq(loginLinks.gym, link.gym), eq(loginLinks.member, link.member), sort)
  await db.delete(loginLinks).where(and(theirs, isNull(loginLinks.usedAt)))
  await db.insert(loginLinks).values(link)
}

const open = (hash: string, at: Date) =>
  and(eq(loginLinks.hash, hash), isNull(loginLinks.usedAt), gt(loginLinks.expiresAt, at))

/** Whose link it is, as long as it opens something. */
export async function linkOf(db: Database, hash: string, at: Date): Promise<Link | undefined> {
  const [row] = await db
    .select({ gym: loginLinks.gym, member: loginLinks.member })
    .from(loginLinks)
    .where(open(hash, at))
  return row
}

/** Uses a link up, once. */
export async function useLink(db: Database, hash: string, at: Date): Promise<Link | undefined> {
  const [row] = await db
    .update(loginLinks)
    .set({ usedAt: at })
    .where(open(hash, at))
    .returning({ gym: loginLinks.gym, member: loginLinks.member })
  return row
}
