import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import {
  announcements,
  claims,
  departures,
  gymKeys,
  homes,
  identities,
  imports,
  invitations,
  meetups,
  meetupVotes,
  members,
  openTurns,
  turns,
  visitSplits,
  visits,
} from '../../../db/schema/index.ts'
import { forgottenOf } from '../../kit/forgotten.ts'
import type { Gym } from '../../kit/gym.ts'
import { usualStay } from '../../kit/stays.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'

type Whose = { gym: string; member: string }

/** What others have of it when a member leaves: places that go back, groups with one fewer. */
export type Ahead = { places: number; groups: number }

/** Places a member holds that are not over, and groups that are still looking for their time. */
export async function ahead(db: Database, { gym, member }: Whose, now: Date): Promise<Ahead> {
  const end = sql`${claims.slot} + make_interval(mins => ${claims.minutes})`
  const held = and(isNotNull(claims.claimedAt), isNull(claims.releasedAt), isNull(claims.cameAt))
  const [places] = await db
    .select({ sum: sql<number>`coalesce(sum(${claims.places}), 0)::int` })
    .from(claims)
    .where(
      and(
        eq(claims.gym, gym),
        eq(claims.member, member),
        held,
        gt(end, sql`${now.toISOString()}::timestamptz`),
      ),
    )
  return { places: places?.sum ?? 0, groups: await db.$count(meetups, isIn(db, { gym, member })) }
}

/** The open groups a member has asked for or answered. */
function isIn(db: Database, { gym, member }: Whose) {
  const { meetup } = meetupVotes
  const answered = db.select({ meetup }).from(meetupVotes).where(eq(meetupVotes.member, member))
  const theirs = or(eq(meetups.member, member), inArray(meetups.id, answered))
  return and(eq(meetups.gym, gym), eq(meetups.state, 'open'), theirs)
}

/**
 * Removes a member with all that is kept of them. Places go back and groups go on by the database's own triggers; visits
 * stay for the gym's counts, with nobody's name on them. To be called in a transaction.
 *
 * @returns false when they were removed before
 */
export async function remove(
  db: Database,
  { gym, member, now }: Pick<ToolContext, 'gym' | 'member' | 'now'>,
): Promise<boolean> {
  const mine = and(eq(members.gym, gym.id), eq(members.id, member.id))
  // Groups before members, as whoever settles a group locks them.
  const groups = isIn(db, { gym: gym.id, member: member.id })
  await db
    .select({ id: meetups.id })
    .from(meetups)
    .where(groups)
    .orderBy(asc(meetups.id))
    .for('no key update')
  const found = await db.select({ id: members.id }).from(members).where(mine).for('update')
  if (found.length === 0) return false
  await leaveVisits(db, gym, member.id, now)
  await dropTalk(db, gym.id, member.id)
  await dropOpen(db, gym.id, member.id)
  await dropDeeds(db, gym.id, member.id)
  await dropHomes(db, gym.id, member.id)
  await db
    .delete(departures)
    .where(
      and(eq(departures.gym, gym.id), eq(departures.member, member.id), isNotNull(departures.cancelledAt)),
    )
  await db.delete(members).where(mine)
  return true
}

/** Gives a member's visits to nobody: the row that holds the visits of all who were forgotten. */
async function leaveVisits(db: Database, gym: Gym, member: string, now: Date): Promise<void> {
  if ((await db.$count(visits, eq(visits.member, member))) === 0) return
  await closeOpen(db, gym, member, now)
  const nobody = await nobodyOf(db, gym.id, now)
  // Two visits of one row may not begin at the same instant, so those that would are some millionths of a second apart.
  await db.execute(sql`
    update visits v set member = ${nobody}, check_in = v.check_in + make_interval(secs => 0.000001 * (
      select count(*) from visits o where o.gym = v.gym and o.member = ${nobody}
        and o.check_in >= v.check_in and o.check_in < v.check_in + interval '1 millisecond'))
    where v.gym = ${gym.id} and v.member = ${member}`)
}

/** Whoever is in the gym while they are forgotten stays counted for as long as such a visit usually lasts. */
async function closeOpen(db: Database, gym: Gym, member: string, now: Date): Promise<void> {
  const open = and(eq(visits.member, member), isNull(visits.checkOut))
  const rows = await db
    .select({ id: visits.id, checkIn: visits.checkIn, split: visitSplits.split })
    .from(visits)
    .leftJoin(visitSplits, and(eq(visitSplits.visit, visits.id), eq(visitSplits.checkIn, visits.checkIn)))
    .where(open)
  const [first] = rows
  if (!first) return
  const named = gym.splits.filter(({ id }) => rows.some(({ split }) => split === id))
  const usual = addMinutes(first.checkIn, usualStay(named))
  const checkOut = usual > now ? usual : now
  await db.update(visits).set({ checkOut, checkOutEstimated: true }).where(eq(visits.id, first.id))
}

/** The row of nobody in particular: without a name or a channel, and silent, so that nothing is ever said to it. */
async function nobodyOf(db: Database, gym: string, now: Date): Promise<string> {
  const id = await forgottenOf(gym)
  const row = { id, gym, source: 'chat' as const, createdAt: now, silentSince: now }
  await db.insert(members).values(row).onConflictDoNothing()
  // One at a time: whoever is forgotten at the same moment counts on what is there.
  await db.select({ id: members.id }).from(members).where(eq(members.id, id)).for('no key update')
  return id
}

/** Deletes what was said by a member and alone with them; of a message that is being answered only the words. */
async function dropTalk(db: Database, gym: string, member: string): Promise<void> {
  const alone = await db
    .select({ channel: identities.channel, address: identities.address })
    .from(identities)
    .where(and(eq(identities.gym, gym), eq(identities.member, member)))
  const there = alone.flatMap(({ channel, address }) =>
    address === null ? [] : [and(eq(turns.channel, channel), eq(turns.conversation, address))],
  )
  const said = and(eq(turns.gym, gym), or(eq(turns.member, member), ...there))
  await db.delete(turns).where(and(said, isNotNull(turns.answeredAt)))
  await db
    .update(turns)
    .set({ text: '' })
    .where(and(said, isNull(turns.answeredAt)))
}

/** What they said that no answer has come to yet: nobody takes it up any more, and whoever is at it needs no more of it. */
async function dropOpen(db: Database, gym: string, member: string): Promise<void> {
  const { channel, sender } = identities
  const theirs = db
    .select({ one: sql`1` })
    .from(identities)
    .where(
      and(
        eq(identities.gym, gym),
        eq(identities.member, member),
        eq(channel, openTurns.channel),
        eq(sender, openTurns.sender),
      ),
    )
  await db.delete(openTurns).where(and(lt(openTurns.heldUntil, sql`now()`), exists(theirs)))
  await db.update(openTurns).set({ given: null, done: null }).where(exists(theirs))
}

/** Which gym they had chosen to talk to, at each of their doors. */
async function dropHomes(db: Database, gym: string, member: string): Promise<void> {
  const { channel, sender } = identities
  const theirs = db
    .select({ one: sql`1` })
    .from(identities)
    .where(
      and(
        eq(identities.gym, gym),
        eq(identities.member, member),
        eq(channel, homes.channel),
        eq(sender, homes.place),
      ),
    )
  await db.delete(homes).where(and(eq(homes.gym, gym), exists(theirs)))
}

/** What somebody did for the gym stays done, by nobody in particular; what they were called when they were invited goes. */
async function dropDeeds(db: Database, gym: string, member: string): Promise<void> {
  const made = { madeBy: null }
  for (const table of [announcements, gymKeys, invitations]) {
    await db
      .update(table)
      .set(made)
      .where(and(eq(table.gym, gym), eq(table.madeBy, member)))
  }
  await db
    .update(invitations)
    .set({ usedBy: null, note: null })
    .where(and(eq(invitations.gym, gym), eq(invitations.usedBy, member)))
  await db
    .update(imports)
    .set({ actor: null })
    .where(and(eq(imports.gym, gym), eq(imports.actor, member)))
}
