import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import type { Channel } from '../turn.ts'

/** Where groups and their conversations are named. Those that have a place as their key may know the new one already. */
const conversations = ['turns', 'meetups', 'outbox'] as const
const keyed = ['homes', 'staff_places'] as const

/**
 * A group goes on under another number, as a Telegram group that becomes a supergroup: all that is kept of it goes on with
 * it. Doing it twice changes nothing more.
 */
export async function movePlace(db: Database, channel: Channel, from: string, to: string): Promise<void> {
  if (from === to) return
  await db.transaction(async (tx) => {
    for (const table of conversations) {
      await tx.execute(
        sql`update ${sql.identifier(table)} set conversation = ${to} where channel = ${channel} and conversation = ${from}`,
      )
    }
    await tx.execute(
      sql`insert into homes (channel, place, gym, since) select channel, ${to}, gym, since from homes where channel = ${channel} and place = ${from} on conflict do nothing`,
    )
    await tx.execute(
      sql`insert into staff_places (gym, channel, place, role, linked_at) select gym, channel, ${to}, role, linked_at from staff_places where channel = ${channel} and place = ${from} on conflict do nothing`,
    )
    // What the old one gave to somebody is seen anew in the new one.
    await tx.execute(
      sql`insert into member_grants (gym, member, channel, place, role, seen_at) select g.gym, g.member, g.channel, ${to}, g.role, g.seen_at from member_grants g join staff_places p on p.channel = g.channel and p.place = ${to} and p.gym = g.gym where g.channel = ${channel} and g.place = ${from} on conflict do nothing`,
    )
    for (const table of keyed) {
      await tx.execute(
        sql`delete from ${sql.identifier(table)} where channel = ${channel} and place = ${from}`,
      )
    }
  })
}
