import { addMinutes, slotStart } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import type { Candidate } from '../choice/choose.ts'
import { slotsBetween } from '../places/store.ts'
import { advisedAhead } from '../rooms/advised.ts'
import { oddMinutes } from '../rooms/odd-hours.ts'
import { roomsOf } from '../rooms/rooms.ts'
import { awayFrom, isWide, type Wish } from './wish.ts'

/** A slot that began so many minutes ago is still one to come in. */
const lateMinutes = 5

/** Every visit that a wish allows, with the crowd it would meet and the places that are left for it. */
export async function candidatesFor({ db, gym, now }: ToolContext, wish: Wish): Promise<Candidate[]> {
  const { split, minutes } = wish
  const from = slotStart(wish.from, gym.slotMinutes, gym.zone)
  const to = addMinutes(wish.to, minutes)
  const [open, advised] = await Promise.all([
    slotsBetween(db, { gym: gym.id, splits: [...new Set([split, 'all'])], from, to }),
    advisedAhead(db, gym, split, from),
  ])
  const earliest = addMinutes(now > wish.from ? now : wish.from, -lateMinutes)
  const length = { split, slots: minutes / gym.slotMinutes, slotMinutes: gym.slotMinutes }
  const rooms = roomsOf(open, length, advised).filter(({ start }) => start >= earliest && start < wish.to)
  const odd = isWide(wish) ? oddMinutes(rooms, gym.zone) : undefined
  return rooms.flatMap((visit) => {
    const { start, people, alone, places, room } = visit
    const away = awayFrom(wish, start, gym.zone)
    const further = odd?.get(visit) ?? 0
    return away === undefined
      ? []
      : [{ start, crowd: people, alone, away: away + further, places, left: room }]
  })
}
