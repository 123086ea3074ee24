import type { Database } from '../db/client.ts'
import { opened } from '../tools/access/index.ts'
import { isStaff } from '../tools/kit/rights.ts'
import type { Member, MemberId } from '../tools/kit/tool.ts'
import { noteStanding } from '../tools/staff/index.ts'
import { addressAt, findIdentity, findMember, makeMember, nameOf, noteAddress } from './members/store.ts'
import type { Turn } from './turn.ts'

/** Who speaks, and where, as far as that is known. */
type Speaker = Pick<Turn, 'channel' | 'sender' | 'senderName' | 'at'> &
  Partial<Pick<Turn, 'conversation' | 'private' | 'hidden' | 'standing'>>

/** Where a member wrote last is noted to the hour: a note a message would cost more than it is worth. */
const noteEveryMs = 3_600_000

/**
 * The member behind a sender of a channel; a sender seen for the first time becomes a member.
 *
 * The only place where a MemberId is made: everything a tool does is done for the one it returns.
 */
export async function memberOf(db: Database, gym: string, speaker: Speaker): Promise<Member> {
  const { channel, sender, senderName, at, standing = [] } = speaker
  const known = await findIdentity(db, gym, speaker, at)
  const found =
    known ?? (await makeMember(db, { gym, channel, sender, name: senderName, at, id: crypto.randomUUID() }))
  const changed = await noteStanding(db, { gym, member: found.id, channel, at }, standing)
  const row = changed ? ((await findIdentity(db, gym, speaker, at)) ?? found) : found
  const address = spokenIn(speaker)
  const noted = row.wroteAt !== null && at.getTime() - row.wroteAt.getTime() < noteEveryMs
  if (address !== undefined && !(noted && row.address === address)) {
    await noteAddress(db, gym, { channel, sender, address, at })
  }
  return { id: row.id as MemberId, name: row.name, role: row.role }
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
  const row = await findMember(db, gym, member, at)
  return row && isStaff(row.role) ? { ...row, id: row.id as MemberId } : undefined
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

/** Where a sender can be told something alone; undefined for those who never wrote in private. */
export function addressOf(
  db: Database,
  gym: string,
  channel: Turn['channel'],
  sender: string,
): Promise<string | undefined> {
  return addressAt(db, gym, channel, sender)
}
