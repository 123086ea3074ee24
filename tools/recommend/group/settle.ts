import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import { claimTogether } from '../places/store.ts'
import type { Claim, NewPlace } from '../places/visit.ts'
import type { Room } from '../rooms/rooms.ts'
import { commonSlots, compromises, halvesOf, type Party } from './agreement.ts'
import { type Group, lockedGroup } from './read.ts'
import { closeMeetup, type Meetup } from './store.ts'
import { tell } from './tell.ts'

/** Everybody has answered and tapped nothing for so long: nobody is about to tap another slot. In minutes. */
export const pauseMinutes = 2

/**
 * Why a group is settled: all have answered, the one who asked wants it now, the time to answer is over, or most of
 * them take the slot that suits most.
 */
export type Why = 'complete' | 'early' | 'clock' | 'compromise'

/** Those who go together, and when. */
export type Going = { start: Date; members: readonly string[]; room: Room }

/** What has become of a group. */
export type Settled = {
  meetup: Meetup
  state: 'booked' | 'halves' | 'none'
  parties: readonly Going[]
  /** Everybody's own place. */
  places: readonly Claim[]
  answered: number
  /** The slot that suits most, where none suits all: it can still be had. */
  compromise: Going | undefined
}

/**
 * Books the best slot that suits everybody who answered, for all of them or for nobody: of several the quietest; where
 * it filled up meanwhile, the next; where none is left, the best two halves. Whoever has a place of their own at that
 * time is counted as one whom it does not suit. The group is told, in the same transaction.
 *
 * @returns undefined when there is nothing to settle, or not yet
 */
export async function settle(
  db: Database,
  gym: Gym,
  which: { meetup: string; now: Date; why: Why },
): Promise<Settled | undefined> {
  let settled: Settled | 'again' | undefined = 'again'
  while (settled === 'again') settled = await db.transaction((tx) => settleOnce(tx, gym, which))
  return settled
}

async function settleOnce(
  db: Database,
  gym: Gym,
  { meetup: id, now, why }: { meetup: string; now: Date; why: Why },
): Promise<Settled | 'again' | undefined> {
  const group = await lockedGroup(db, gym, id, now)
  if (group === undefined || group === 'again') return group
  if (group.meetup.state !== (why === 'compromise' ? 'none' : 'open')) return undefined
  if (why === 'complete' && !isComplete(group, now)) return undefined
  const settled = await booked(db, gym, group, { now, why })
  if (!settled && why === 'compromise') return undefined
  const outcome = settled ?? nothingFor(group)
  const start = outcome.state === 'booked' ? (outcome.parties[0]?.start ?? null) : null
  await closeMeetup(db, id, { state: outcome.state, booked: start, now })
  await tell(db, gym, outcome, { now, why, busy: group.busy })
  return outcome
}

/** Whether all have answered, and nobody may be about to tap one more slot that would suit everybody. */
function isComplete({ meetup, votes, answers, options }: Group, now: Date): boolean {
  if (votes.length < meetup.size) return false
  if (commonSlots(answers, options).length > 0 || votes.every(({ done }) => done)) return true
  return votes.every(({ at }) => at <= addMinutes(now, -pauseMinutes))
}

/** Takes the first of the ways to go for which there is room, or undefined. */
async function booked(
  db: Database,
  gym: Gym,
  group: Group,
  { now, why }: { now: Date; why: Why },
): Promise<Settled | undefined> {
  const { answers, options, meetup } = group
  const ways: (readonly Party[])[] =
    why === 'compromise'
      ? compromises(answers, options).map((party) => [party])
      : [...commonSlots(answers, options).map((party) => [party]), ...halvesOf(answers, options)]
  for (const way of ways) {
    const parties = goingIn(way, group)
    const places = parties.flatMap((party) => placesFor(gym, group, party))
    const got = await claimTogether(db, places, { meetup: meetup.id, now })
    if ('refused' in got) continue
    const state = parties.length > 1 ? 'halves' : 'booked'
    return { meetup, state, parties, places: got.claims, answered: answers.length, compromise: undefined }
  }
  return undefined
}

function nothingFor(group: Group): Settled {
  const { meetup, answers, options } = group
  const [most] = goingIn(compromises(answers, options).slice(0, 1), group)
  return { meetup, state: 'none', parties: [], places: [], answered: answers.length, compromise: most }
}

function goingIn(way: readonly Party[], { rooms }: Group): Going[] {
  return way.flatMap(({ nth, members }) => {
    const room = rooms.get(nth)
    return room ? [{ start: room.start, members, room }] : []
  })
}

function placesFor(gym: Gym, { meetup, votes, come }: Group, { members, room }: Going): NewPlace[] {
  const together = members.length
  return votes
    .filter(({ member }) => members.includes(member))
    .map(({ member }) => ({
      gym: gym.id,
      split: meetup.split,
      start: room.start,
      minutes: meetup.minutes,
      rank: 1,
      member,
      expected: room.people + together,
      low: room.low + together,
      high: room.high + together,
      compliance: come(room.start),
    }))
}
