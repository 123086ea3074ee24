import { type Gym, openSlots } from '../kit/gym.ts'
import { addDays, addMinutes, dayMs, localTime } from '../kit/time.ts'

/** A stay as the crowd figures see it: from, to, and the splits that share its time. */
export type Stay = { checkIn: Date; checkOut: Date; splits: readonly string[] }

/** A reading of people present; a flagged one is kept, and tells nothing but that there is a counter. */
export type Reading = { at: Date; count: number; capped: boolean; flag?: string | null }

/** Mean people present in one slot; `split` is an id or 'all'. */
export type SlotPeople = { slot: Date; split: string; people: number; source: 'counts' | 'visits' }

/** A counter that spoke within so many days is the gym's counter; its silence is a hole, not an empty gym. */
export const counterMemory = 7

type Observed = {
  stays: readonly Stay[]
  readings: readonly Reading[]
  /** Dates on which a counter spoke, beside those of the readings. */
  counterDates?: Iterable<string>
  /** Part of the people present who have checked in; everybody when it is not said. */
  share?: (slot: Date) => number
}

/**
 * Mean people present in each open slot of [from, to), of the whole gym and of each split.
 *
 * Where a counter speaks, it decides: check-ins are then only a sample that tells the splits' parts, and a
 * slot without a believed reading stays missing, also when the counter is dead for some days. Elsewhere
 * visits decide, divided by the share of visitors who check in, and a day without any stays missing, too:
 * nobody recorded it. A stay with k splits counts 1/k in each, so that the splits sum to the whole.
 *
 * @param observed also of some days around the span, to tell a hole from a quiet hour
 */
export function occupancyOf(gym: Gym, from: Date, to: Date, observed: Observed): SlotPeople[] {
  const { stays, readings, counterDates = [], share = () => 1 } = observed
  const slots = openSlots(gym, from, to)
  const present = presence(gym, slots, stays)
  const counted = meanReadings(gym, slots, readings)
  const counterDays = datesAround(
    [...readings.map(({ at }) => localTime(at, gym.zone).date), ...counterDates],
    counterMemory,
  )
  const visitDays = datesAround(
    stays.map(({ checkIn }) => localTime(checkIn, gym.zone).date),
    1,
  )
  return slots.flatMap((slot) => {
    const byVisits = present.get(slot.getTime()) ?? new Map<string, number>()
    const visitors = [...byVisits.values()].reduce((sum, people) => sum + people, 0)
    const reading = counted.get(slot.getTime())
    const { date } = localTime(slot, gym.zone)
    if (reading === undefined && (counterDays.has(date) || !visitDays.has(date))) return []
    const source = reading === undefined ? ('visits' as const) : ('counts' as const)
    const people = reading ?? visitors / share(slot)
    const parts = gym.splits.map(({ id }) => ({
      split: id,
      people: (byVisits.get(id) ?? 0) * (people / visitors),
    }))
    const rows = [{ split: 'all', people }, ...(visitors > 0 || source === 'visits' ? parts : [])]
    return rows.map((row) => ({ slot, source, split: row.split, people: row.people || 0 }))
  })
}

/** Every date at most so many days away from one of these. */
export function datesAround(dates: readonly string[], days: number): Set<string> {
  const near = new Set<string>()
  for (const date of new Set(dates))
    for (let away = -days; away <= days; away++) near.add(addDays(date, away))
  return near
}

/** People present per slot and split, in person-slots, from the stays. */
function presence(
  gym: Gym,
  slots: readonly Date[],
  stays: readonly Stay[],
): Map<number, Map<string, number>> {
  const length = gym.slotMinutes * 60_000
  const table = new Map(slots.map((slot) => [slot.getTime(), new Map<string, number>()]))
  const starts = slots.map((slot) => slot.getTime())
  for (const stay of stays) {
    const begin = stay.checkIn.getTime()
    const end = stay.checkOut.getTime()
    for (let i = firstAfter(starts, begin - length); i < starts.length; i++) {
      const slot = starts[i] ?? Number.POSITIVE_INFINITY
      if (slot >= end) break
      const part = (Math.min(end, slot + length) - Math.max(begin, slot)) / length / stay.splits.length
      const row = table.get(slot)
      for (const split of stay.splits) row?.set(split, (row.get(split) ?? 0) + part)
    }
  }
  return table
}

/** Index of the first start later than an instant. */
function firstAfter(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Mean of the believed readings in each slot; a capped one only says "at least". */
function meanReadings(gym: Gym, slots: readonly Date[], readings: readonly Reading[]): Map<number, number> {
  const length = gym.slotMinutes * 60_000
  const starts = slots.map((slot) => slot.getTime())
  const sums = new Map<number, { sum: number; n: number }>()
  for (const { at, count, capped, flag } of readings) {
    const slot = starts[firstAfter(starts, at.getTime()) - 1]
    if (capped || flag || slot === undefined || at.getTime() >= slot + length) continue
    const seen = sums.get(slot) ?? { sum: 0, n: 0 }
    sums.set(slot, { sum: seen.sum + count, n: seen.n + 1 })
  }
  return new Map([...sums].map(([slot, { sum, n }]) => [slot, sum / n]))
}

/** Stretches of at most four weeks that cover [from, to), so that a long rebuild keeps little in memory. */
export function stretches(from: Date, to: Date): { from: Date; to: Date }[] {
  const parts: { from: Date; to: Date }[] = []
  for (let start = from; start < to; ) {
    const end = new Date(Math.min(start.getTime() + 28 * dayMs, to.getTime()))
    parts.push({ from: start, to: end })
    start = end
  }
  return parts
}

/** The last instant whose slot is over at `now`: slots that end later are still being lived. */
export function lastClosed(now: Date, slotMinutes: number): Date {
  return addMinutes(now, -slotMinutes)
}
