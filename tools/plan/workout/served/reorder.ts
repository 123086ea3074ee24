import { addDays } from '../../../kit/time.ts'
import type { Focus } from '../session.ts'
import { overlaps } from '../split.ts'
import type { Room } from '../store.ts'

/** A session that may stand on another day; `fixed` where it has its place or is over. */
export type Movable = { key: string; date: string; focus: Focus; fixed: boolean }

/** A session that was put on another day. */
export type Moved = { key: string; from: string; to: string }

/** Whether a visit of that session can be had on a day. */
type HasRoom = (session: Movable, date: string) => boolean

/**
 * Puts sessions whose day has no room on others: first by swapping two days, then on a day that was free. Sessions that load
 * the same muscles come to lie next to each other no more often than before.
 *
 * @param sessions those around the days as well, so that their neighbours are known
 * @param days the days that may be used, in order
 * @returns what was moved; a session without room that nothing helps stays where it is
 * @example
 * reordered([legsOnTuesday, pushOnWednesday], [tuesday, wednesday], (s, d) => s.focus !== 'legs' || d === wednesday)
 * // [{ key: 'legs', from: tuesday, to: wednesday }, { key: 'push', from: wednesday, to: tuesday }]
 */
export function reordered(sessions: readonly Movable[], days: readonly string[], hasRoom: HasRoom): Moved[] {
  let now = [...sessions]
  for (const { key } of sessions) {
    const session = now.find((each) => each.key === key)
    if (!session || session.fixed || !days.includes(session.date) || hasRoom(session, session.date)) continue
    now = better(now, session, days, hasRoom) ?? now
  }
  const before = new Map(sessions.map(({ key, date }) => [key, date]))
  return now.flatMap(({ key, date }) => {
    const from = before.get(key) ?? date
    return from === date ? [] : [{ key, from, to: date }]
  })
}

/** The order with the session elsewhere that tires least and, of those alike, moves it least. */
function better(
  now: readonly Movable[],
  session: Movable,
  days: readonly string[],
  hasRoom: HasRoom,
): Movable[] | undefined {
  const orders = days
    .filter((date) => date !== session.date && hasRoom(session, date))
    .flatMap((date) => {
      const there = now.filter((each) => each.date === date)
      const [other] = there
      if (there.some(({ fixed }) => fixed)) return []
      if (other && !hasRoom(other, session.date)) return []
      const order = now.map((each) =>
        each === session ? { ...each, date } : each === other ? { ...each, date: session.date } : each,
      )
      return [{ order, swaps: other ? 0 : 1, far: Math.abs(Date.parse(date) - Date.parse(session.date)) }]
    })
    .filter(({ order }) => clashes(order) <= clashes(now))
    .sort((a, b) => a.swaps - b.swaps || clashes(a.order) - clashes(b.order) || a.far - b.far)
  return orders[0]?.order
}

/** How often the same muscles are loaded on two days in a row. */
function clashes(sessions: readonly Movable[]): number {
  return sessions.reduce((sum, one) => {
    const next = sessions.filter(({ date }) => date === addDays(one.date, 1))
    return sum + next.filter((other) => overlaps(one.focus, other.focus)).length
  }, 0)
}

/**
 * Whether the open slots let a visit begin in a stretch: each of its slots has a place in the area and in the whole gym.
 *
 * @param visit minutes it takes, the area, and between which instants it may begin
 */
export function roomFor(
  rooms: readonly Room[],
  { split, minutes, from, to }: { split: string; minutes: number; from: Date; to: Date },
  slotMinutes: number,
): boolean {
  const left = new Map<number, number>()
  for (const room of rooms) {
    if (room.split !== split && room.split !== 'all') continue
    const at = room.start.getTime()
    left.set(at, Math.min(left.get(at) ?? room.left, room.left))
  }
  const own = new Set(rooms.filter((room) => room.split === split).map(({ start }) => start.getTime()))
  const slots = Math.ceil(minutes / slotMinutes)
  return [...own].some((start) => {
    if (start < from.getTime() || start >= to.getTime()) return false
    const visit = Array.from({ length: slots }, (_, i) => start + i * slotMinutes * 60_000)
    return visit.every((slot) => own.has(slot) && (left.get(slot) ?? 0) > 0)
  })
}
