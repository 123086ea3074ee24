import { demoDay, type TrueVisit } from '../../db/simulator/day.ts'
import type { Truth } from '../../db/simulator/truth.ts'
import { openingsOn } from '../../tools/kit/gym.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import type { Visited } from './store.ts'

/** Minutes between two readings of the door's counter. */
const counted = 15

/** Somebody who will come on a day, and whether they ask first. */
export type Comer = { visit: TrueVisit; asks: boolean }

/**
 * Who comes on a date: the same people whatever is advised, so that worlds can be compared. A member begins to ask
 * once as many do as they need to see.
 *
 * @param adoption part of the members who ask, 0 to 1
 */
export function comersOn(truth: Truth, date: string, adoption: number): Comer[] {
  return demoDay(truth, date).map((visit) => {
    const bold = seededRandom(`${truth.seed} adopts ${visit.member.id}`)()
    return { visit, asks: bold < adoption }
  })
}

/** A visit moved to another hour; closing time ends every visit. */
export function moved({ gym }: Truth, visit: TrueVisit, start: Date, late: number): Visited {
  const stay = visit.checkOut.getTime() - visit.checkIn.getTime()
  const checkIn = addMinutes(start, late)
  const leaves = new Date(checkIn.getTime() + stay)
  const closing = openingsOn(gym, dateOf(visit, gym.zone)).find(
    ({ from, to }) => checkIn >= from && checkIn < to,
  )
  return { ...asPlanned(visit), checkIn, checkOut: closing && leaves > closing.to ? closing.to : leaves }
}

export const asPlanned = ({ member, checkIn, checkOut, workout }: TrueVisit): Visited => ({
  member: member.id,
  checkIn,
  checkOut,
  splits: workout.splits,
})

const dateOf = ({ checkIn }: TrueVisit, zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(checkIn)

/** What the door counts on a day, from opening to closing. */
export function countedOn(
  { gym }: Truth,
  date: string,
  visits: readonly Visited[],
): { at: Date; count: number }[] {
  return openingsOn(gym, date).flatMap(({ from, to }) => {
    const readings: { at: Date; count: number }[] = []
    for (let at = from; at <= to; at = addMinutes(at, counted)) {
      const inside = visits.filter(({ checkIn, checkOut }) => checkIn <= at && checkOut > at)
      readings.push({ at, count: inside.length })
    }
    return readings
  })
}

/** People in the gym in each half hour of a day from midnight on, as a mean. */
export function loadOf(visits: readonly Visited[], midnight: Date): Float64Array {
  const load = new Float64Array(48)
  for (const { checkIn, checkOut } of visits) {
    const from = (checkIn.getTime() - midnight.getTime()) / 1_800_000
    const to = (checkOut.getTime() - midnight.getTime()) / 1_800_000
    for (let slot = Math.max(0, Math.floor(from)); slot < Math.min(48, to); slot++) {
      load[slot] = (load[slot] ?? 0) + Math.min(to, slot + 1) - Math.max(from, slot)
    }
  }
  return load
}
