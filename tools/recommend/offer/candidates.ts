import { addMinutes, slotStart } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import type { Candidate } from '../choice/choose.ts'
import { slotsBetween } from '../places/store.ts'
import { type Advised, advisedEverywhere } from '../rooms/advised.ts'
import { oddMinutes } from '../rooms/odd-hours.ts'
import { type Length, type Room, roomsOf } from '../rooms/rooms.ts'
import { awayFrom, isWide, type Wish } from './wish.ts'

/** A slot that began so many minutes ago is still one to come in. */
const lateMinutes = 5

/** With so few in an area a member has it to themselves: fewer are no better. */
const empty = 3

/** What somebody elsewhere in the gym counts for beside one in the member's own area. */
const elsewhere = 0.1

/** Every visit that a wish allows, with the crowd it would meet and the places that are left for it. */
export async function candidatesFor({ db, gym, now }: ToolContext, wish: Wish): Promise<Candidate[]> {
  const { split, minutes } = wish
  const from = slotStart(wish.from, gym.slotMinutes, gym.zone)
  const to = addMinutes(wish.to, minutes)
  const [open, advised] = await Promise.all([
    slotsBetween(db, { gym: gym.id, splits: [...new Set([split, 'all'])], from, to }),
    advisedEverywhere(db, gym, from),
  ])
  const earliest = addMinutes(now > wish.from ? now : wish.from, -lateMinutes)
  const length = { split, slots: minutes / gym.slotMinutes, slotMinutes: gym.slotMinutes }
  const rooms = roomsOf(open, length, advised(split)).filter(
    ({ start }) => start >= earliest && start < wish.to,
  )
  const odd = isWide(wish) ? oddMinutes(rooms, gym.zone) : undefined
  const whole = advised('all')
  return rooms.flatMap((visit) => {
    const { start, alone, people, wholeAlone, places, room } = visit
    const away = awayFrom(wish, start, gym.zone)
    if (away === undefined) return []
    const crowd = felt(split, people, wholeAlone + meanOver(whole, visit, length))
    const further = odd?.get(visit) ?? 0
    return [{ start, crowd, alone: felt(split, alone, wholeAlone), away: away + further, places, left: room }]
  })
}

/** A crowd as a member feels it: those in their area, and a little of all the others. */
function felt(split: string, area: number, whole: number): number {
  return split === 'all' ? area : Math.max(area, empty) + elsewhere * Math.max(0, whole)
}

function meanOver(advised: Advised, { start }: Room, { slots, slotMinutes }: Length): number {
  let sum = 0
  for (let slot = 0; slot < slots; slot++) sum += advised(addMinutes(start, slot * slotMinutes))
  return sum / slots
}
