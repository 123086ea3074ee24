import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import { type Compliance, learnedCompliance } from '../learning/store.ts'
import { lockMembers } from '../places/moving/store.ts'
import { slotsBetween } from '../places/store.ts'
import { advisedAhead } from '../rooms/advised.ts'
import { type Room, roomsOf } from '../rooms/rooms.ts'
import type { Answer, Option } from './agreement.ts'
import {
  lockMeetup,
  type Meetup,
  type MeetupOption,
  meetupOf,
  placesOf,
  type Taken,
  type Vote,
  votesOf,
} from './store.ts'

/** A group as it stands: what suits whom, and what there is room for. */
export type Group = {
  meetup: Meetup
  votes: readonly Vote[]
  /** What suits whom; a slot at which they have a place of their own counts as not suiting. */
  answers: readonly Answer[]
  /** Slots that are still to come. */
  options: readonly Option[]
  rooms: ReadonlyMap<number, Room>
  /** Chance that somebody comes. */
  come: Compliance
  /** Who had said of a slot that it suits, and has a place of their own then. */
  busy: readonly { member: string; start: Date }[]
}

/**
 * Reads a group with everything about it locked: members before the meetup, as everywhere, so that nobody waits in a
 * circle. Undefined when there is no such group; 'again' when somebody new has answered meanwhile, who is not locked.
 */
export async function lockedGroup(
  db: Database,
  gym: Gym,
  id: string,
  now: Date,
): Promise<Group | 'again' | undefined> {
  const voted = (await votesOf(db, id)).map(({ member }) => member)
  if (voted.length > 0) await lockMembers(db, gym.id, voted)
  if (!(await lockMeetup(db, id))) return undefined
  const votes = await votesOf(db, id)
  if (votes.some(({ member }) => !voted.includes(member))) return 'again'
  const found = await meetupOf(db, gym.id, { id })
  return found && groupOf(db, gym, { ...found, votes }, now)
}

type Found = { meetup: Meetup; options: readonly MeetupOption[]; votes: readonly Vote[] }

async function groupOf(db: Database, gym: Gym, found: Found, now: Date): Promise<Group> {
  const { meetup, options, votes } = found
  const come = await learnedCompliance(db, gym, now)
  const rooms = await roomsFor(db, gym, found, now)
  const members = votes.map(({ member }) => member)
  const taken = await placesOf(db, members, spanOf(found))
  const starts = new Map(options.map(({ nth, slot }) => [nth, slot]))
  const clashes = (member: string, nth: number) =>
    taken.some((own) => own.member === member && overlaps(own, starts.get(nth), meetup.minutes))
  return {
    meetup,
    votes,
    rooms,
    come,
    options: [...rooms].map(([nth, { people, room }]) => ({ nth, people, room })),
    answers: votes.map(({ member, suits }) => ({
      member,
      suits: suits.filter((nth) => !clashes(member, nth)),
    })),
    busy: votes.flatMap(({ member, suits }) =>
      suits.flatMap((nth) => {
        const start = clashes(member, nth) ? starts.get(nth) : undefined
        return start ? [{ member, start }] : []
      }),
    ),
  }
}

/** Whether a place that a member has lies in the way of a visit. */
export function overlaps(own: Pick<Taken, 'from' | 'to'>, start: Date | undefined, minutes: number): boolean {
  return start !== undefined && own.from < addMinutes(start, minutes) && own.to > start
}

/** From the first option to the end of the last. */
export function spanOf({ meetup, options }: Pick<Found, 'meetup' | 'options'>): { from: Date; to: Date } {
  const starts = options.map(({ slot }) => slot.getTime())
  return {
    from: new Date(Math.min(...starts)),
    to: addMinutes(new Date(Math.max(...starts)), meetup.minutes),
  }
}

/** The options that are still to come, as their slots stand now. */
async function roomsFor(db: Database, gym: Gym, found: Found, now: Date): Promise<Map<number, Room>> {
  const { split, minutes } = found.meetup
  const span = spanOf(found)
  const open = await slotsBetween(db, { gym: gym.id, splits: [...new Set([split, 'all'])], ...span })
  const advised = await advisedAhead(db, gym, split, span.from)
  const slots = Math.ceil(minutes / gym.slotMinutes)
  const all = roomsOf(open, { split, slots, slotMinutes: gym.slotMinutes }, advised)
  return new Map(
    found.options.flatMap(({ nth, slot }): [number, Room][] => {
      const room = all.find(({ start }) => start.getTime() === slot.getTime())
      return room && slot > now ? [[nth, room]] : []
    }),
  )
}
