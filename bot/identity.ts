import type { Database } from '../db/client.ts'
import type { Member, MemberId } from '../tools/kit/tool.ts'
import { findIdentity, makeMember } from './store.ts'
import type { Turn } from './turn.ts'

/**
 * The member behind a sender of a channel; a sender seen for the first time becomes a member.
 *
 * The only place where a MemberId is made: everything a tool does is done for the one it returns.
 */
export async function memberOf(
  db: Database,
  gym: string,
  { channel, sender, senderName, at }: Pick<Turn, 'channel' | 'sender' | 'senderName' | 'at'>,
): Promise<Member> {
  const known = await findIdentity(db, gym, channel, sender)
  const row =
    known ?? (await makeMember(db, { gym, channel, sender, name: senderName, at, id: crypto.randomUUID() }))
  return { id: row.id as MemberId, name: row.name, role: row.role }
}
