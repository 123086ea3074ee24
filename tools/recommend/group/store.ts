import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, max, or, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { claims, meetupOptions, meetups, meetupVotes } from '../../../db/schema/index.ts'
import { addMinutes } from '../../kit/time.ts'
import type { MemberId, Place, ToolContext } from '../../kit/tool.ts'
import { keepAsk } from '../learning/store.ts'
import { endOf } from '../places/visit.ts'
import { type Length, minutesOf } from '../rooms/rooms.ts'

/** A group looking for its time. */
export type Meetup = typeof meetups.$inferSelect

/** A slot it may choose from. */
export type MeetupOption = typeof meetupOptions.$inferSelect

/** What one member has said of the options. */
export type Vote = Pick<typeof meetupVotes.$inferSelect, 'suits' | 'done' | 'at'> & { member: MemberId }

type NewMeetup = typeof meetups.$inferInsert
type NewOption = Omit<typeof meetupOptions.$inferInsert, 'meetup'>

const inConversation = (gym: string, { channel, conversation }: Omit<Place, 'private'>) =>
  and(eq(meetups.gym, gym), eq(meetups.channel, channel), eq(meetups.conversation, conversation))

/** Opens a meetup. One that the same member had opened there and nobody settled is called off: this one replaces it. */
export async function openMeetup(
  db: Database,
  meetup: NewMeetup,
  options: readonly NewOption[],
): Promise<void> {
  const { id, gym, member, madeAt } = meetup
  await db.transaction(async (tx) => {
    await tx
      .update(meetups)
      .set({ state: 'cancelled', settledAt: madeAt })
      .where(and(inConversation(gym, meetup), eq(meetups.member, member), eq(meetups.state, 'open')))
    await tx.insert(meetups).values(meetup)
    await tx.insert(meetupOptions).values(options.map((option) => ({ meetup: id, ...option })))
  })
}

/** A meetup with its options in order, or undefined when no such group is looking. */
export async function meetupOf(
  db: Database,
  gym: string,
  which: { code: string } | { id: string },
): Promise<{ meetup: Meetup; options: MeetupOption[] } | undefined> {
  const named = 'code' in which ? eq(meetups.code, which.code) : eq(meetups.id, which.id)
  const [meetup] = await db
    .select()
    .from(meetups)
    .where(and(eq(meetups.gym, gym), named))
  if (!meetup) return undefined
  const options = await db
    .select()
    .from(meetupOptions)
    .where(eq(meetupOptions.meetup, meetup.id))
    .orderBy(asc(meetupOptions.nth))
  return { meetup, options }
}

/** Locks a meetup's row, so that what is said and settled at once happens one after the other. */
export async function lockMeetup(db: Database, id: string): Promise<Meetup | undefined> {
  const [meetup] = await db.select().from(meetups).where(eq(meetups.id, id)).for('no key update')
  return meetup
}

/** What everybody has said of a meetup, in the order in which they last did. For settling alone: nobody is shown it. */
export async function votesOf(db: Database, meetup: string): Promise<Vote[]> {
  const { member, suits, done, at } = meetupVotes
  const rows = await db
    .select({ member, suits, done, at })
    .from(meetupVotes)
    .where(eq(meetupVotes.meetup, meetup))
    .orderBy(asc(at), asc(member))
  // They were the members of their turns when they said so.
  return rows.map((vote) => ({ ...vote, member: vote.member as MemberId }))
}

/** Writes what a member says; what they had said before is replaced. */
export async function writeVote(db: Database, vote: Vote & { meetup: string; gym: string }): Promise<void> {
  const { suits, done, at } = vote
  await db
    .insert(meetupVotes)
    .values(vote)
    .onConflictDoUpdate({ target: [meetupVotes.meetup, meetupVotes.member], set: { suits, done, at } })
}

/** Notes what has become of a meetup. */
export async function closeMeetup(
  db: Database,
  id: string,
  { state, booked, now }: { state: Exclude<Meetup['state'], 'open'>; booked: Date | null; now: Date },
): Promise<void> {
  await db.update(meetups).set({ state, booked, settledAt: now }).where(eq(meetups.id, id))
}

/** Open meetups whose time to answer is over, or in which everybody has answered and nobody went on since. */
export async function dueMeetups(db: Database, gym: string, now: Date, quietSince: Date): Promise<string[]> {
  const answers = db
    .select({ meetup: meetupVotes.meetup, all: count().as('all'), last: max(meetupVotes.at).as('last') })
    .from(meetupVotes)
    .where(eq(meetupVotes.gym, gym))
    .groupBy(meetupVotes.meetup)
    .as('answers')
  const complete = and(
    sql`${answers.all} >= ${meetups.size}`,
    sql`${answers.last} <= ${quietSince.toISOString()}::timestamptz`,
  )
  const rows = await db
    .select({ id: meetups.id })
    .from(meetups)
    .leftJoin(answers, eq(answers.meetup, meetups.id))
    .where(and(eq(meetups.gym, gym), eq(meetups.state, 'open'), or(lte(meetups.closesAt, now), complete)))
    .orderBy(asc(meetups.closesAt))
  return rows.map(({ id }) => id)
}

/** When the groups of a conversation met, newest first. */
export async function bookedBefore(db: Database, gym: string, place: Place): Promise<Date[]> {
  const rows = await db
    .select({ booked: meetups.booked })
    .from(meetups)
    .where(and(inConversation(gym, place), eq(meetups.state, 'booked'), isNotNull(meetups.booked)))
    .orderBy(desc(meetups.booked))
    .limit(remembered)
  return rows.flatMap(({ booked }) => booked ?? [])
}

/** So many of the last times a group met are looked at. */
const remembered = 10

/** How many went, or were to go, the last time a conversation asked. */
export async function lastSize(db: Database, gym: string, place: Place): Promise<number | undefined> {
  const [row] = await db
    .select({ size: meetups.size })
    .from(meetups)
    .where(and(inConversation(gym, place), inArray(meetups.state, ['open', 'booked', 'halves', 'none'])))
    .orderBy(desc(meetups.madeAt))
    .limit(1)
  return row?.size
}

type Noted = {
  split: string | null
  length: Length
  window: { from: Date; to: Date }
  /** The slot that would have been the first, had there been room everywhere. */
  wanted: Date | undefined
  offered: readonly Date[]
}

/** Notes what several wanted, and whether they could have it: a wish without any offer is unserved demand. */
export async function noteWish(
  db: Database,
  id: string,
  { gym, member, now }: Pick<ToolContext, 'gym' | 'member' | 'now'>,
  { split, length, window, wanted, offered }: Noted,
): Promise<void> {
  await keepAsk(db, {
    id,
    gym: gym.id,
    member: member.id,
    at: now,
    kind: 'group',
    split: split ?? 'all',
    ...window,
    minutes: minutesOf(length),
    wanted: wanted ?? null,
    granted: wanted !== undefined && offered.some((start) => start.getTime() === wanted.getTime()),
    offered: offered.length,
  })
}

/** A place that somebody has anyway. */
export type Taken = { member: string; from: Date; to: Date; code: string }

/** Places that members have somewhere in [from, to). */
export async function placesOf(
  db: Database,
  members: readonly string[],
  { from, to }: { from: Date; to: Date },
): Promise<Taken[]> {
  if (members.length === 0) return []
  const rows = await db
    .select()
    .from(claims)
    .where(
      and(
        inArray(claims.member, [...members]),
        isNotNull(claims.claimedAt),
        isNull(claims.releasedAt),
        gt(claims.slot, addMinutes(from, -longestVisit)),
        lt(claims.slot, to),
      ),
    )
  return rows
    .map((claim) => ({ member: claim.member, from: claim.slot, to: endOf(claim), code: claim.code }))
    .filter((taken) => taken.to > from)
}

/** No visit lasts longer, in minutes. */
const longestVisit = 480
