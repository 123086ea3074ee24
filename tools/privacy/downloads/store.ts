import { and, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { downloads, identities, memberSettings } from '../../../db/schema/index.ts'

/** Whose data a link opens. */
export type Download = { gym: string; member: string }

/** Keeps a new link by its hash; the member's older ones open nothing any more. */
export async function addDownload(
  db: Database,
  download: Download & { hash: string; madeAt: Date; expiresAt: Date },
): Promise<void> {
  const { gym, member } = download
  await db.transaction(async (tx) => {
    await tx.delete(downloads).where(and(eq(downloads.gym, gym), eq(downloads.member, member)))
    await tx.insert(downloads).values({ ...download, kind: 'export' })
  })
}

const open = (hash: string, at: Date) => and(eq(downloads.hash, hash), gt(downloads.expiresAt, at))

const whose = { gym: downloads.gym, member: downloads.member }

/** Whose link it is, as long as it opens something: a look, which uses nothing up. */
export async function downloadBehind(db: Database, hash: string, at: Date): Promise<Download | undefined> {
  const [row] = await db.select(whose).from(downloads).where(open(hash, at))
  return row
}

/** Uses a link: a first time, and, as a download may break off, a second and last one, with which the row goes. */
export async function useDownload(db: Database, hash: string, at: Date): Promise<Download | undefined> {
  const [first] = await db
    .update(downloads)
    .set({ fetchedAt: at })
    .where(and(open(hash, at), isNull(downloads.fetchedAt)))
    .returning(whose)
  if (first) return first
  const [second] = await db
    .delete(downloads)
    .where(and(open(hash, at), isNotNull(downloads.fetchedAt)))
    .returning(whose)
  return second
}

/** What a member's own setting and the app they wrote with last say of their language and clock. */
export async function spokenTo(
  db: Database,
  { gym, member }: Download,
): Promise<{ language: string | null; clock: '24' | '12' | null }> {
  const [said] = await db
    .select({ language: memberSettings.language, clock: memberSettings.clock })
    .from(memberSettings)
    .where(and(eq(memberSettings.gym, gym), eq(memberSettings.member, member)))
  const [app] = await db
    .select({ language: identities.language })
    .from(identities)
    .where(and(eq(identities.gym, gym), eq(identities.member, member), isNotNull(identities.language)))
    .orderBy(desc(identities.wroteAt))
    .limit(1)
  return { language: said?.language ?? app?.language ?? null, clock: said?.clock ?? null }
}
