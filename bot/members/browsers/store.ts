import { and, desc, eq, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { identities, outbox, summaries, turns } from '../../../db/schema/index.ts'

type Whose = { gym: string; member: string }

const ofTheWeb = ({ gym, member }: Whose) =>
  and(eq(identities.gym, gym), eq(identities.channel, 'web'), eq(identities.member, member))

/** The talks that a member has in browsers, the one they last wrote in first. */
async function webTalks(db: Database, whose: Whose): Promise<string[]> {
  const rows = await db
    .select({ sender: identities.sender })
    .from(identities)
    .where(ofTheWeb(whose))
    .orderBy(sql`${identities.wroteAt} desc nulls last`, desc(identities.sender))
  return rows.map(({ sender }) => sender)
}

/** The talk that a member has in browsers; where they have none yet, one of the name given is theirs from now on. */
export async function webTalkOf(db: Database, whose: Whose, fresh: string): Promise<string> {
  const [known] = await webTalks(db, whose)
  if (known !== undefined) return known
  await db
    .insert(identities)
    .values({ ...whose, channel: 'web', sender: fresh })
    .onConflictDoNothing()
  return (await webTalks(db, whose))[0] ?? fresh
}

/** Whether a member is known anywhere but in browsers. */
export async function hasOtherDoors(db: Database, { gym, member }: Whose): Promise<boolean> {
  const elsewhere = and(
    eq(identities.gym, gym),
    eq(identities.member, member),
    sql`${identities.channel} in ('telegram', 'discord')`,
  )
  return (await db.$count(identities, elsewhere)) > 0
}

/**
 * Gives a member's talks in browsers new names, with all that was said in them: whoever has an old one in a browser's cookie
 * is nobody from then on.
 *
 * @param newId a random UUID
 * @returns the new names by the old ones
 */
export async function renameWebTalks(
  db: Database,
  whose: Whose,
  newId: () => string,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map((await webTalks(db, whose)).map((sender) => [sender, newId()]))
  for (const [from, to] of names) {
    const address = sql`case when ${identities.address} = ${from} then ${to} else ${identities.address} end`
    await db
      .update(identities)
      .set({ sender: to, address })
      .where(and(ofTheWeb(whose), eq(identities.sender, from)))
    for (const table of [turns, summaries, outbox] as const) {
      const theirs = and(eq(table.gym, whose.gym), eq(table.channel, 'web'), eq(table.conversation, from))
      await db.update(table).set({ conversation: to }).where(theirs)
    }
  }
  return names
}
