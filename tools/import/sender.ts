import { createHash } from 'node:crypto'
import type { Database } from '../../db/client.ts'
import { type Run, takenFor } from './run.ts'
import { addMembers, type KnownMember, membersOf } from './store.ts'

/** Namespace of the ids below; any fixed id does. */
const namespace = Buffer.from('5d0c7a3e9b1f4c7d8a26e4b1f0937c52', 'hex')

/**
 * Id of a member of an imported table, a name-based UUID (version 5): a run that starts over finds the same member.
 *
 * @see RFC 9562, section 5.5
 */
function memberId(gym: string, sender: string): string {
  const bytes = createHash('sha1')
    .update(namespace)
    .update(`${gym}/import/${sender}`)
    .digest()
    .subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A member as a row of an imported table names them. */
export type Named = { member: string; name: string | null }

/**
 * The members of a batch by their word in the table; those not known yet are made.
 *
 * Members keep the first name they came with; another spelling is noted.
 */
export async function sendersOf(
  run: Run,
  db: Database,
  source: string,
  named: readonly Named[],
): Promise<Map<string, KnownMember>> {
  const words = [...new Set(named.map(({ member }) => member))]
  const senderOf = (member: string) => `${source}:${member}`
  const known = await membersOf(db, run.gym.id, words.map(senderOf))
  const fresh = words
    .filter((member) => !known.has(senderOf(member)))
    .map((member) => ({
      id: memberId(run.gym.id, senderOf(member)),
      sender: senderOf(member),
      name: named.find((row) => row.member === member && row.name !== null)?.name ?? null,
    }))
  if (fresh.length > 0) run.members += await addMembers(db, takenFor(run), fresh, run.now)
  for (const { sender, ...member } of fresh) known.set(sender, member)
  for (const { member, name } of named) noteSpelling(run, member, known.get(senderOf(member))?.name, name)
  return new Map([...known].map(([sender, member]) => [sender.slice(source.length + 1), member]))
}

function noteSpelling(run: Run, member: string, kept: string | null | undefined, other: string | null) {
  if (kept && other && kept.toLowerCase() !== other.toLowerCase()) run.notes.differ(member, kept, other)
}
