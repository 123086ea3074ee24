import type { Database } from '../db/client.ts'
import { opened } from '../tools/access/index.ts'
import { type Language, languageIn, type Speech } from '../tools/kit/language.ts'
import { isStaff } from '../tools/kit/rights.ts'
import type { Member, MemberId } from '../tools/kit/tool.ts'
import { noteStanding } from '../tools/staff/index.ts'
import {
  addressAt,
  findIdentity,
  findSpeaker,
  makeMember,
  nameOf,
  noteAddress,
  noteLanguage,
} from './members/store.ts'
import type { Turn } from './turn.ts'

/** Who speaks, and where, as far as that is known. */
type Speaker = Pick<Turn, 'channel' | 'sender' | 'senderName' | 'at'> &
  Partial<Pick<Turn, 'conversation' | 'private' | 'hidden' | 'standing' | 'language'>>

/** Where a member wrote last is noted to the hour: a note a message would cost more than it is worth. */
const noteEveryMs = 3_600_000

/**
 * The member behind a sender of a channel; a sender seen for the first time becomes a member.
 *
 * The only place where a MemberId is made: everything a tool does is done for the one it returns.
 */
export async function memberOf(db: Database, gym: string, speaker: Speaker): Promise<Speaking> {
  const { channel, sender, senderName, at, standing = [] } = speaker
  const known = await findIdentity(db, gym, speaker, at)
  const found =
    known ?? (await makeMember(db, { gym, channel, sender, name: senderName, at, id: crypto.randomUUID() }))
  const changed = await noteStanding(db, { gym, member: found.id, channel, at }, standing)
  const row = changed ? ((await findIdentity(db, gym, speaker, at)) ?? found) : found
  const address = spokenIn(speaker)
  const noted = row.wroteAt !== null && at.getTime() - row.wroteAt.getTime() < noteEveryMs
  const closed = row.unreachableSince !== null
  if (address !== undefined && !(noted && !closed && row.address === address)) {
    await noteAddress(db, gym, { channel, sender, address, at })
  }
  const app = languageIn(speaker.language)
  if (app !== undefined && app !== row.appLanguage)
    await noteLanguage(db, gym, { channel, sender, language: app })
  return speakingOf(row, app ?? languageIn(row.appLanguage))
}

type Known = Pick<Awaited<ReturnType<typeof makeMember>>, 'id' | 'name' | 'role' | 'settings'>

const speakingOf = ({ id, name, role, settings }: Known, app?: Language): Speaking => ({
  member: { id: id as MemberId, name, role },
  language: settings?.language ?? app,
  chosen: settings?.language != null,
  clock: settings?.clock ?? '24',
  noNumbers: settings?.noNumbers ?? false,
  forgetsTalkSince: settings?.forgetsTalk ? settings.updatedAt : undefined,
})

/**
 * The member behind a sender who is known already, as by a browser's cookie; nobody is made for one who is not.
 */
export async function memberBehind(
  db: Database,
  gym: string,
  sender: Pick<Turn, 'channel' | 'sender'>,
  at: Date,
): Promise<Speaking | undefined> {
  const row = await findIdentity(db, gym, sender, at)
  return row && speakingOf(row)
}

/** A member by their id: for a login that has proved who they are. Undefined for one who is gone. */
export async function memberById(
  db: Database,
  gym: string,
  member: string,
  at: Date,
): Promise<Speaking | undefined> {
  const row = await findSpeaker(db, gym, member, at)
  return row && speakingOf(row)
}

/** How the member behind a sender reads a page; undefined for a sender never heard of, who becomes no member by it. */
export async function readerOf(
  db: Database,
  gym: string,
  sender: Pick<Turn, 'channel' | 'sender'>,
  at: Date,
): Promise<(Pick<Speaking, 'language' | 'clock'> & { staff: boolean }) | undefined> {
  const row = await findIdentity(db, gym, sender, at)
  if (!row) return undefined
  const { settings, role } = row
  return { language: settings?.language ?? undefined, clock: settings?.clock ?? '24', staff: isStaff(role) }
}

/** Who speaks, and how they want to be spoken to; without a language, as the gym speaks. */
export type Speaking = {
  member: Member
  language: Language | undefined
  /** They chose it themselves. */
  chosen: boolean
  clock: Speech['clock']
  noNumbers: boolean
  /** Since when what they say is forgotten once it is answered. */
  forgetsTalkSince: Date | undefined
}

/**
 * Somebody of the gym's own people by their id, with the role they have at an instant: for a login that has proved who
 * they are. Undefined for a member without a role and for one who is gone.
 */
export async function staffMember(
  db: Database,
  gym: string,
  member: string,
  at: Date,
): Promise<Member | undefined> {
  return (await staffSpeaking(db, gym, member, at))?.member
}

/** The same with how they want to be spoken to. */
export async function staffSpeaking(
  db: Database,
  gym: string,
  member: string,
  at: Date,
): Promise<Pick<Speaking, 'member' | 'language' | 'clock'> | undefined> {
  const row = await findSpeaker(db, gym, member, at)
  return row && isStaff(row.role) ? speakingOf(row) : undefined
}

/** Whom an access key speaks for, and what with it may be done. */
export type KeyHolder = { member: Member; gym: string; key: number; writes: boolean }

/**
 * The member who made an access key; undefined for a key that is unknown or ended.
 *
 * Whoever has the key is a member and no more, whatever its maker is besides.
 */
export async function memberOfKey(db: Database, given: string): Promise<KeyHolder | undefined> {
  const found = await opened(db, given)
  if (!found) return undefined
  const { id, gym, writes } = found
  const name = await nameOf(db, gym, found.member)
  return { member: { id: found.member as MemberId, name, role: 'member' }, gym, key: id, writes }
}

/** Where a speaker can be told something alone, as far as these words show. */
const spokenIn = ({ conversation, private: alone, hidden }: Speaker): string | undefined =>
  alone && !hidden ? conversation : undefined

/** Where a sender can be told something alone, whichever gym they talk to; undefined for those who never wrote in private. */
export function addressOf(
  db: Database,
  channel: Turn['channel'],
  sender: string,
): Promise<string | undefined> {
  return addressAt(db, channel, sender)
}

/** What a door may know of a sender: whether they are of the staff, and how they want to be spoken to. */
export async function senderKnown(
  db: Database,
  gym: string,
  speaker: Pick<Turn, 'channel' | 'sender'>,
  at: Date,
): Promise<{ staff: boolean; language: Language | undefined } | undefined> {
  const row = await findIdentity(db, gym, speaker, at)
  if (!row) return undefined
  return { staff: isStaff(row.role), language: row.settings?.language ?? languageIn(row.appLanguage) }
}
export { isKnown, noteReachable, noteUnreachable } from './members/store.ts'
