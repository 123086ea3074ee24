import type { Database } from '../../db/client.ts'
import type { Gym } from '../kit/gym.ts'
import { holidaysIn } from '../kit/holidays.ts'
import { dayMs } from '../kit/time.ts'
import { flagsOf, overfull, type Surroundings } from './quality.ts'
import type { Flag } from './sample.ts'
import { readingsBetween, type Stored, weeksBetween, writeFlags } from './store.ts'

/** A glance goes so far back. */
const glanceMs = 2 * 3_600_000

/** Readings are judged in stretches of four weeks, so that a long past keeps little in memory. */
const stretchMs = 28 * dayMs

/** A run that began days before a stretch, or ends days after it, is judged whole. */
const marginMs = 3 * dayMs

/** Weeks further away than this say little about the usual. */
const aroundMs = 42 * dayMs

/** The capacity is wrong when this part of the readings, on so many dates, lies far above it. */
const outgrownPart = 0.02
const outgrownDays = 4

/**
 * Judges the readings of [from, to] anew, in the light of the weeks around them, and keeps what is found.
 *
 * @returns the instants whose flag has changed
 */
export async function reflag(db: Database, gym: Gym, from: Date, to: Date): Promise<Date[]> {
  const changed: Date[] = []
  for (let start = from.getTime(); start <= to.getTime(); start += stretchMs) {
    const end = Math.min(start + stretchMs, to.getTime() + 1)
    changed.push(...(await reflagStretch(db, gym, start, end)))
  }
  return changed
}

async function reflagStretch(db: Database, gym: Gym, start: number, end: number): Promise<Date[]> {
  const readings = await readingsBetween(db, gym.id, new Date(start - marginMs), new Date(end + marginMs))
  const judged = ({ at }: { at: Date }) => at.getTime() >= start && at.getTime() < end
  if (!readings.some(judged)) return []
  // Two readings alone can be neither stuck nor a spike.
  const around = readings.length > 2 ? await surroundings(db, gym, start, end) : nothingAround(gym)
  const flags = flagsOf(readings, around)
  const changes = readings.flatMap((reading, i) => {
    const flag = flags[i] ?? null
    return judged(reading) && reading.flag !== flag ? [{ at: reading.at, flag }] : []
  })
  await writeFlags(db, gym.id, changes)
  return changes.map(({ at }) => at)
}

/**
 * Judges the newest readings at a glance, before the weeks around them are looked at again: what is impossible or capped
 * by itself, and what goes on as the readings before.
 *
 * @param from the first of them
 * @param to the last of them
 * @returns the instants whose flag has changed
 */
export async function glance(db: Database, gym: Gym, from: Date, to: Date): Promise<Date[]> {
  const readings = await readingsBetween(
    db,
    gym.id,
    new Date(from.getTime() - glanceMs),
    new Date(to.getTime() + 1),
  )
  const limit = overfull * gym.capacity
  const outgrown = readings.some(({ at, count, flag }) => at < from && count > limit && flag === null)
  const flags = flagsOf(readings, { ...nothingAround(gym), outgrown })
  const changes: { at: Date; flag: Flag }[] = []
  let before: Stored | undefined
  for (const [i, reading] of readings.entries()) {
    const goesOn = before && before.count === reading.count ? before.flag : null
    const flag = reading.flag ?? flags[i] ?? (reading.at < from ? null : goesOn)
    if (flag && flag !== reading.flag) changes.push({ at: reading.at, flag })
    before = { ...reading, flag }
  }
  await writeFlags(db, gym.id, changes)
  return changes.map(({ at }) => at)
}

function nothingAround({ zone, capacity }: Gym): Surroundings {
  return { zone, capacity, outgrown: false, hours: [], highest: [], excused: () => false }
}

async function surroundings(db: Database, gym: Gym, start: number, end: number): Promise<Surroundings> {
  const { id, zone, capacity } = gym
  const span = { from: new Date(start - aroundMs), to: new Date(end + aroundMs) }
  const weeks = await weeksBetween(db, { gym: id, zone, ...span, limit: overfull * capacity })
  return {
    ...weeks,
    zone,
    capacity,
    outgrown: weeks.aboveDays >= outgrownDays && weeks.above > outgrownPart * weeks.readings,
    excused: (date) =>
      holidaysIn(gym, Number(date.slice(0, 4))).has(date) ||
      gym.periods.some((period) => period.closed && period.from <= date && date <= period.to),
  }
}
