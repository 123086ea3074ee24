import type { Database } from '../../../db/client.ts'
import { type Gym, splitNamed } from '../../kit/gym.ts'
import { leastShown } from '../../kit/people.ts'
import { addMinutes, slotStart } from '../../kit/time.ts'
import { hidden } from '../report.ts'
import { expectedIn, placesIn, presentIn, wishesFor } from './store.ts'

/** A number of people, too few to tell, or nothing known. */
export type Told = number | typeof hidden | null

/** One slot as the staff may see it. People are means over the slot, or counts of wishes and places. */
export type SlotDetail = {
  start: Date
  /** A split's id, or 'all'. */
  split: string
  present: Told
  expected: { mean: Told; low: Told; high: Told } | null
  usual: Told
  quota: number | null
  taken: Told
  asked: Told
  refused: Told
}

/** Nobody can ask for a slot longer ahead. */
const aheadDays = 15

/**
 * What is known of one slot: who was there, what was expected, its places and the wishes for it. Fewer than five
 * people are told as "hidden", and so is a figure whose difference from another would be fewer than five.
 *
 * @param at any instant of the slot
 * @param split a split's id or any of its names; absent: the whole gym
 * @throws {GymError} `unknown_split`
 */
export async function slotDetail(
  { db, gym }: { db: Database; gym: Gym },
  { at, split: name }: { at: Date; split?: string | undefined },
): Promise<SlotDetail> {
  const split = name === undefined || name === 'all' ? 'all' : splitNamed(gym, name).id
  const start = slotStart(at, gym.slotMinutes, gym.zone)
  const place = { gym: gym.id, split, start }
  const [present, expected, places, { asked, refused }] = await Promise.all([
    presentIn(db, place),
    expectedIn(db, place),
    placesIn(db, place),
    wishesFor(db, place, addMinutes(start, -aheadDays * 24 * 60)),
  ])
  return {
    start,
    split,
    present: told(present),
    expected: expected && { mean: told(expected.mean), low: told(expected.low), high: told(expected.high) },
    usual: told(places?.usual ?? null),
    quota: places?.quota ?? null,
    taken: told(places?.taken ?? null),
    asked: told(asked),
    refused: few(asked - refused) ? hidden : told(refused),
  }
}

const told = (people: number | null): Told => (people === null ? null : people < leastShown ? hidden : people)

/** So few that a difference would point at them. */
const few = (people: number): boolean => people > 0 && people < leastShown
