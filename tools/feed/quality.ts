import { ceilingOf, type Frequency } from './ceiling.ts'
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
  const ceiling = ceilingOf(believable(around.highest, samples, flags), capacities)
  for (const [i, { count, capped }] of samples.entries()) {
    if (!flags[i] && (capped || (ceiling !== undefined && count >= ceiling))) flags[i] = 'capped'
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

/** The highest values without those that have just been found impossible. */
function believable(
  highest: readonly Frequency[],
  samples: readonly Sample[],
  flags: readonly (Flag | null)[],
): Frequency[] {
  const wrong = Map.groupBy(placesOf(flags, 'impossible'), (i) => samples[i]?.count)
  return highest.filter(({ count, readings }) => readings > (wrong.get(count)?.length ?? 0))
}
