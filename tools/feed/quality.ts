import { localTime } from '../kit/time.ts'
import { ceilingOf, type Frequency } from './ceiling.ts'
import { stoodOvernight } from './runs.ts'
import type { Flag, Sample } from './sample.ts'
import { spikesAmong } from './spikes.ts'
import { stuckReadings } from './stuck.ts'
import { type Hour, usualOf, usualPeak } from './usual.ts'

/** What is known of a gym around the readings that are judged. */
export type Surroundings = {
  zone: string
  /** People the gym holds. */
  capacity: number
  /** Crowds beyond the limit come on many days: the stated capacity must be wrong, and tells nothing. */
  outgrown: boolean
  /** Believed hours of the neighbouring weeks, those judged included. */
  hours: readonly Hour[]
  /** The highest values of these weeks. */
  highest: readonly Frequency[]
  /** Holidays and days closed for works, on which nobody need come. */
  excused(date: string): boolean
}

/** So many times its capacity no gym holds. */
export const overfull = 2

/**
 * Why each reading is not to be believed, or null for a sound one.
 *
 * - `impossible`: far above the capacity, or a jump that comes back in one reading and that no door could bring about
 * - `capped`: the source says so, or it is the wall at which the counter stops again and again
 * - `dead`: nothing, or one tiny value, through hours that usually are busy
 * - `frozen`: one value through hours that usually move, and longer than people stand still
 *
 * What is plausible stays: a quiet hall that reads 0 or 1 all night, a steady morning, a record day.
 *
 * @param samples in order of time, with some days before and after those whose flags matter
 */
export function flagsOf(samples: readonly Sample[], around: Surroundings): (Flag | null)[] {
  const flags: (Flag | null)[] = samples.map(({ count, capacity }) =>
    !around.outgrown && count > overfull * (capacity ?? around.capacity) ? 'impossible' : null,
  )
  for (const i of spikesAmong(samples, placesOf(flags, null))) flags[i] = 'impossible'
  const capacities = new Set([around.capacity, ...samples.flatMap(({ capacity }) => capacity ?? [])])
  const stood = stoodOvernight(samples, around.zone)
  const walls = samples.map((sample, i) => ({ ...sample, wall: !flags[i] && !stood.has(i) }))
  const ceiling = ceilingOf(believable(around, walls), capacities)
  for (const [i, { count, capped, wall }] of walls.entries()) {
    const stopped = wall && ceiling !== undefined && count >= ceiling
    if (!flags[i] && (capped || stopped)) flags[i] = 'capped'
  }
  const left = placesOf(flags, null)
  const judge = {
    ...around,
    hours: Map.groupBy(around.hours, ({ date }) => date),
    usual: usualOf(around.hours),
    peak: usualPeak(around.hours),
  }
  const stuck = stuckReadings(
    left.flatMap((i) => samples[i] ?? []),
    judge,
  )
  for (const [place, fault] of stuck) flags[left[place] ?? -1] = fault
  return flags
}

function placesOf(flags: readonly (Flag | null)[], wanted: Flag | null): number[] {
  return flags.flatMap((flag, i) => (flag === wanted ? [i] : []))
}

/** The highest values without the readings that can't tell of a wall: impossible ones, and those that stood still. */
function believable(
  { highest, zone }: Surroundings,
  samples: readonly (Sample & { wall: boolean })[],
): Frequency[] {
  const wrong = Map.groupBy(
    samples.filter(({ wall }) => !wall),
    ({ count }) => count,
  )
  return highest.flatMap((frequency) => {
    const taken = wrong.get(frequency.count) ?? []
    const readings = frequency.readings - taken.length
    const days = frequency.days - new Set(taken.map(({ at }) => localTime(at, zone).date)).size
    return readings > 0 ? [{ ...frequency, readings, days: Math.max(days, 1) }] : []
  })
}
