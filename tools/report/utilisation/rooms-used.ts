import { tBeyond } from '../chance.ts'
import type { Room } from '../rooms.ts'
import type { Fill } from './store.ts'

/** A room and how full it was. */
export type Used = { room: Room; fill: Fill; part: number }

/** Rooms beside how full they were, as parts of what they hold, fullest first. What was never counted is left out. */
export function roomsUsed(rooms: readonly Room[], fills: readonly Fill[]): Used[] {
  return rooms
    .flatMap((room) => {
      const fill = fills.find(({ id }) => id === room.id)
      return fill ? [{ room, fill, part: fill.people / room.capacity }] : []
    })
    .sort((a, b) => b.part - a.part)
}

/** Chance of calling one of several rooms special that are used alike. */
const doubt = 0.05

/** Days without which one room's days don't tell it from another's. */
const leastDays = 14

/** What is less than this apart is used alike, however surely. */
const leastApart = 0.05

/** How much a day's mean resembles the next day's, as weather makes it: so many days are worth a third of them. */
const separate = 1 / 3

/**
 * Rooms that are used harder or less than the middle one, beyond what the difference of their days makes by chance.
 *
 * @param used fullest first
 */
export function apart(used: readonly Used[]): { harder: Used[]; less: Used[] } {
  const middle = used[Math.floor(used.length / 2)]
  if (!middle || used.length < 3) return { harder: [], less: [] }
  const error = ({ fill, room }: Used) =>
    (fill.unrest ?? Number.POSITIVE_INFINITY) / room.capacity / Math.sqrt(fill.days * separate)
  const beyond = (one: Used) => {
    const days = Math.min(one.fill.days, middle.fill.days)
    if (days < leastDays) return false
    const distance = Math.abs(one.part - middle.part)
    const far = tBeyond(doubt / used.length, Math.max(1, Math.floor(days * separate) - 1))
    return distance >= leastApart && distance > far * Math.hypot(error(one), error(middle))
  }
  return {
    harder: used.filter((one) => one.part > middle.part && beyond(one)),
    less: used.filter((one) => one.part < middle.part && beyond(one)),
  }
}
