import type { Gym } from '../../kit/gym.ts'
import { usualStay } from '../../kit/stays.ts'
import type { OpenSlot } from '../places/visit.ts'
import type { Advised } from './advised.ts'

/** A visit that may begin in a slot. */
export type Room = {
  start: Date
  /** People expected over the visit with whoever has been granted a place, and bounds that hold four times in five. */
  people: number
  low: number
  high: number
  /** What is usual then; null where that is not known. */
  usual: number | null
  /** What is usual in the whole gym then; null where that is not known. */
  wholeUsual: number | null
  /** People expected in the whole gym then, had nobody been granted anything. */
  wholeAlone: number
  /** People expected had nobody been granted anything. */
  alone: number
  /** Places that may be granted, and those that are left; of the slot that has fewest. */
  places: number
  room: number
}

/** A visit as it takes slots. */
export type Length = { split: string; slots: number; slotMinutes: number }

/** A usual visit for a split, or for none in particular ('all'), in whole slots. */
export function visitLength(gym: Pick<Gym, 'splits' | 'slotMinutes'>, split: string): Length {
  const minutes = usualStay(gym.splits.filter(({ id }) => id === split))
  return { split, slots: Math.ceil(minutes / gym.slotMinutes), slotMinutes: gym.slotMinutes }
}

/** Minutes of a visit. */
export const minutesOf = ({ slots, slotMinutes }: Length) => slots * slotMinutes

/**
 * Every visit that the open slots allow, in order of time: all its slots are there and follow on each other, and it
 * has as much room as the tightest of them, in its split and in the whole gym.
 *
 * @param open slots of the split and of 'all', each in order of time
 * @param advised people whom places granted so far bring to a slot of the split
 */
export function roomsOf(
  open: readonly OpenSlot[],
  { split, slots, slotMinutes }: Length,
  advised: Advised,
): Room[] {
  const own = open.filter((slot) => slot.split === split)
  const whole = new Map(
    open.filter((slot) => slot.split === 'all').map((slot) => [slot.start.getTime(), slot]),
  )
  return own.flatMap((first, i) => {
    const visit = own.slice(i, i + slots)
    const last = first.start.getTime() + (slots - 1) * slotMinutes * 60_000
    if (visit.at(-1)?.start.getTime() !== last || visit.length < slots) return []
    const everywhere = visit.flatMap(({ start }) => whole.get(start.getTime()) ?? [])
    if (everywhere.length < slots) return []
    return [roomOf(first.start, { visit, everywhere }, advised)]
  })
}

type Slots = { visit: readonly OpenSlot[]; everywhere: readonly OpenSlot[] }

function roomOf(start: Date, { visit, everywhere }: Slots, advised: Advised): Room {
  const mean = (pick: (slot: OpenSlot) => number, of = visit) =>
    of.reduce((sum, slot) => sum + pick(slot), 0) / of.length
  const usual = (of: readonly OpenSlot[]) =>
    of.some((slot) => slot.usual === null) ? null : mean((slot) => slot.usual ?? 0, of)
  const more = mean(({ start: slot }) => advised(slot))
  const needed = [...visit, ...everywhere]
  return {
    start,
    people: Math.max(0, mean(({ expected }) => expected) + more),
    low: Math.max(0, mean(({ low }) => low) + more),
    high: Math.max(0, mean(({ high }) => high) + more),
    usual: usual(visit),
    wholeUsual: usual(everywhere),
    wholeAlone: mean(({ expected }) => expected, everywhere),
    alone: mean(({ expected }) => expected),
    places: Math.min(...needed.map(({ quota }) => quota)),
    room: Math.min(...needed.map(({ quota, taken }) => quota - taken)),
  }
}
