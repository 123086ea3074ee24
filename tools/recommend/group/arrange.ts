import { addMinutes, isoLocal } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { hold } from '../places/store.ts'
import type { NewOffer } from '../places/visit.ts'
import { minutesOf, type Room } from '../rooms/rooms.ts'
import type { Coordinated } from './coordinated.ts'
import { proposed } from './proposal.ts'
import { noteWish } from './store.ts'
import { noRoom, shownRoom, type Wish } from './wish.ts'

/** An offer that nobody takes goes back after so many minutes. */
const heldMinutes = 10

/**
 * Holds places for several under one name: up to three offers, each for all of them.
 *
 * @throws {GymError} `nothing_open`, `no_room_together`; the wish is kept as unserved
 */
export async function arrange(context: ToolContext, wish: Wish): Promise<Coordinated> {
  const { db, gym, member, now } = context
  const until = addMinutes(now, heldMinutes)
  const rule = { gym, minutes: minutesOf(wish.length), habit: undefined }
  const chosen = proposed(wish.rooms, { ...rule, size: wish.size })
  const best = proposed(wish.rooms, { ...rule, size: 0 })[0]?.start
  const ask = crypto.randomUUID()
  const offers = chosen.map((room, i) => offerOf(context, wish, room, i + 1))
  const held = await db.transaction(async (tx) => {
    const got = await hold(tx, offers, { now, until, member: member.id, ask })
    await noteWish(tx, ask, context, { ...wish, wanted: best, offered: got.map(({ start }) => start) })
    return got
  })
  if (held.length === 0) throw noRoom(wish)
  return {
    kind: 'held',
    split: wish.split,
    size: wish.size,
    offers: held.flatMap(({ code, start }) => {
      const room = chosen.find((each) => each.start.getTime() === start.getTime())
      return room ? [{ code, ...shownRoom(gym, room, wish.size) }] : []
    }),
    heldUntil: isoLocal(until, gym.zone),
  }
}

function offerOf(
  { gym }: ToolContext,
  { split, size, length, come }: Wish,
  room: Room,
  rank: number,
): NewOffer {
  return {
    gym: gym.id,
    split: split ?? 'all',
    start: room.start,
    minutes: minutesOf(length),
    rank,
    places: size,
    expected: room.people + size,
    low: room.low + size,
    high: room.high + size,
    compliance: come(room.start),
  }
}
