import { and, eq } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { memberSettings, members } from '../../db/schema/index.ts'
import type { MemberId } from '../kit/tool.ts'
import { profileOf, saveProfile } from '../profile/index.ts'
import { type MemberSettings, type NoticeKind, noticeKinds, type SettingsPatch } from './fields.ts'

export type Whose = { gym: string; member: MemberId }

type Row = typeof memberSettings.$inferSelect

/** How a member wants to be spoken to; of one who has said nothing, as everybody is. */
export async function settingsOf(db: Database, gym: string, member: MemberId): Promise<MemberSettings> {
  const [[row], { units }] = await Promise.all([
    db
      .select({ name: members.name, settings: memberSettings })
      .from(members)
      .leftJoin(memberSettings, eq(memberSettings.member, members.id))
      .where(and(eq(members.gym, gym), eq(members.id, member))),
    profileOf(db, { gym, member }),
  ])
  return { name: row?.name ?? null, units, ...kept(row?.settings ?? undefined) }
}

/** Since when a member hears nothing unasked; null where they do. */
export async function silentSince(db: Database, { gym, member }: Whose): Promise<Date | null> {
  const [row] = await db
    .select({ since: members.silentSince })
    .from(members)
    .where(and(eq(members.gym, gym), eq(members.id, member)))
  return row?.since ?? null
}

const kept = (row: Row | undefined): Omit<MemberSettings, 'name' | 'units'> => ({
  language: row?.language ?? null,
  zone: row?.zone ?? null,
  clock: row?.clock ?? null,
  quiet:
    row && row.quietFrom !== null && row.quietTo !== null ? { from: row.quietFrom, to: row.quietTo } : null,
  noNumbers: row?.noNumbers ?? false,
  muted: row ? row.mutedKinds.filter(isKind) : [],
  forgetsTalk: row?.forgetsTalk ?? false,
})

const isKind = (word: string): word is NoticeKind => noticeKinds.some((kind) => kind === word)

/** Of two changes at once one waits for the other. */
export async function lockSettings(db: Database, { gym, member }: Whose): Promise<void> {
  await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.gym, gym), eq(members.id, member)))
    .for('update')
}

/** Keeps what is said, and nothing else changes. */
export async function saveSettings(
  db: Database,
  { gym, member }: Whose,
  { name, units, ...patch }: SettingsPatch,
  now: Date,
): Promise<void> {
  if (name !== undefined) await db.update(members).set({ name }).where(eq(members.id, member))
  if (units !== undefined) await saveProfile(db, { gym, member }, { units }, now)
  if (Object.keys(patch).length === 0) return
  const { muted, quiet, ...plain } = patch
  const set = {
    ...plain,
    ...(muted && { mutedKinds: [...muted] }),
    ...(quiet !== undefined && { quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null }),
    updatedAt: now,
  }
  await db
    .insert(memberSettings)
    .values({ gym, member, ...set })
    .onConflictDoUpdate({ target: memberSettings.member, set })
}
