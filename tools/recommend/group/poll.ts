import { addMinutes, isoLocal } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { newCode } from '../places/code.ts'
import { minutesOf, type Room } from '../rooms/rooms.ts'
import type { Coordinated } from './coordinated.ts'
import { habitOf, isHabit } from './habit.ts'
import { proposed } from './proposal.ts'
import { bookedBefore, noteWish, openMeetup } from './store.ts'
import { noRoom, shownRoom, type Wish } from './wish.ts'

/** Answers are taken for so long, or until so long before the first slot, but for so long at least, in minutes. */
const answering = { most: 1440, before: 120, least: 15 }

/**
 * Asks a group what suits: up to three slots with room for all, its habit first.
 *
 * @throws {GymError} `nothing_open`, `no_room_together`; the wish is kept as unserved
 */
export async function poll(context: ToolContext, wish: Wish): Promise<Coordinated> {
  const { gym, db, place } = context
  const { split, size } = wish
  const habit = habitOf(await bookedBefore(db, gym.id, place), gym.zone)
  const rule = { gym, minutes: minutesOf(wish.length), habit }
  const chosen = proposed(wish.rooms, { ...rule, size })
  const best = proposed(wish.rooms, { ...rule, size: 0 })[0]?.start
  const [first] = chosen
  const note = { ...wish, wanted: best, offered: chosen.map(({ start }) => start) }
  await noteWish(db, crypto.randomUUID(), context, note)
  if (!first) throw noRoom(wish)
  const { code, closesAt } = await opened(context, wish, chosen)
  return {
    kind: 'poll',
    code,
    split,
    size,
    options: chosen.map((room, i) => ({ nth: i + 1, ...shownRoom(gym, room, size) })),
    habit: habit && isHabit(habit, first.start, gym.zone) ? habit : null,
    closesAt: isoLocal(closesAt, gym.zone),
  }
}

async function opened({ db, gym, member, place, now }: ToolContext, wish: Wish, chosen: readonly Room[]) {
  const meetup = {
    id: crypto.randomUUID(),
    code: newCode(),
    gym: gym.id,
    channel: place.channel,
    conversation: place.conversation,
    member: member.id,
    split: wish.split ?? 'all',
    minutes: minutesOf(wish.length),
    size: wish.size,
    from: wish.window.from,
    to: wish.window.to,
    madeAt: now,
    closesAt: closing(now, chosen),
  }
  const options = chosen.map(({ start, people, low, high }, i) => ({
    nth: i + 1,
    slot: start,
    expected: people,
    low,
    high,
  }))
  await openMeetup(db, meetup, options)
  return meetup
}

function closing(now: Date, rooms: readonly Room[]): Date {
  const first = Math.min(...rooms.map(({ start }) => start.getTime()))
  const sooner = Math.min(addMinutes(now, answering.most).getTime(), first - answering.before * 60_000)
  return new Date(Math.max(sooner, addMinutes(now, answering.least).getTime()))
}
