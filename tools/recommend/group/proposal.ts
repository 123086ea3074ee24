import type { Gym } from '../../kit/gym.ts'
import { localTime, minutesBetween } from '../../kit/time.ts'
import { oddMinutes } from '../rooms/odd-hours.ts'
import type { Room } from '../rooms/rooms.ts'
import { type Habit, isHabit } from './habit.ts'

/** A group chooses from so many slots. */
const most = 3

/** Another time of the day is worth meeting so many more people, as a part: who can't at seven can't on any day. */
const otherTime = 0.15

/** Within so many minutes it is the same time of the day. */
const sameTime = 150

const noon = 720

type Wanted = {
  gym: Pick<Gym, 'zone' | 'quietFrom' | 'quietTo'>
  size: number
  /** Minutes of the visit. */
  minutes: number
  habit: Habit | undefined
}

/**
 * The slots a group may choose from, at most three: each has room for all of them, on days of their own where there
 * are enough, else in halves of a day of their own. The group's habit comes first, then the quietest.
 *
 * Nobody meets at night, or at an hour at which hardly anyone comes, as long as there is another time.
 */
export function proposed(rooms: readonly Room[], { gym, size, minutes, habit }: Wanted): Room[] {
  const roomy = rooms.filter(({ room }) => room >= size)
  const awake = roomy.filter(({ start }) => !atNight(gym, localTime(start, gym.zone).minute))
  const usual = roomy.find(({ start }) => isHabit(habit, start, gym.zone))
  const chosen = usual ? [usual] : []
  const odd = oddMinutes(awake, gym.zone)
  const common = awake.filter((room) => odd.get(room) === 0)
  const from = common.length > 0 ? common : awake.length > 0 ? awake : roomy
  for (const apart of rulesFor(from, gym.zone, minutes)) pickApart(chosen, from, apart, gym.zone)
  const others = chosen.filter((room) => room !== usual)
  return [...(usual ? [usual] : []), ...others.sort((a, b) => a.people - b.people)]
}

type Apart = (a: Room, b: Room) => boolean

/** How far apart two slots must be, strictest first. Within half a day, where nothing else is left, a visit apart. */
function rulesFor(rooms: readonly Room[], zone: string, minutes: number): Apart[] {
  const day = ({ start }: Room) => localTime(start, zone).date
  const half = ({ start }: Room) => {
    const { date, minute } = localTime(start, zone)
    return `${date} ${minute < noon}`
  }
  const clear: Apart = (a, b) => Math.abs(minutesBetween(a.start, b.start)) >= minutes
  const byDay: Apart = (a, b) => day(a) !== day(b) && clear(a, b)
  const byHalf: Apart = (a, b) => half(a) !== half(b) && clear(a, b)
  return new Set(rooms.map(half)).size > 1 ? [byDay, byHalf] : [clear]
}

/** Fills up what is chosen with the quietest that are apart from it, another time of the day preferred. */
function pickApart(chosen: Room[], from: readonly Room[], apart: Apart, zone: string): void {
  while (chosen.length < most) {
    const left = from.filter((room) => chosen.every((other) => apart(room, other)))
    const cost = (room: Room) =>
      room.people * (chosen.some((other) => sameHour(room, other, zone)) ? 1 + otherTime : 1)
    const [next] = [...left].sort((a, b) => cost(a) - cost(b) || a.start.getTime() - b.start.getTime())
    if (!next) return
    chosen.push(next)
  }
}

function sameHour(a: Room, b: Room, zone: string): boolean {
  return Math.abs(localTime(a.start, zone).minute - localTime(b.start, zone).minute) < sameTime
}

/** Whether a clock time lies in the hours in which the gym says nothing unasked. */
function atNight({ quietFrom, quietTo }: Wanted['gym'], minute: number): boolean {
  return quietFrom > quietTo
    ? minute >= quietFrom || minute < quietTo
    : minute >= quietFrom && minute < quietTo
}
