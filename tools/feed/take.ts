import type { Database } from '../../db/client.ts'
import { countedDates, refreshOccupancy } from '../checkin/index.ts'
import type { Gym } from '../kit/gym.ts'
import { dayMs, localTime, slotStart } from '../kit/time.ts'
import { readReading } from './reading.ts'
import { glance, reflag } from './reflag.ts'
import type { Flag, Sample } from './sample.ts'
import { lockGym, newestReading, readingsAt, type Stored, writeReadings } from './store.ts'

/** What became of the readings of a call: accepted + duplicates + corrected + rejected = sent. */
type Taken = {
  accepted: number
  /** Known already, and the same. */
  duplicates: number
  /** Known with another count, which this one replaces. */
  corrected: number
  rejected: { index: number; reason: string }[]
  /** Of those not rejected, how many are kept but not believed for now. */
  flagged: Record<Flag, number>
}

/** So far back every call looks again at what was believed and what not. */
const recentMs = 10 * dayMs

/** Around a late reading so much is looked at again. */
const lateMs = dayMs

/**
 * Takes the readings of a call into a gym, all or nothing: keeps them, flags those that are not to be believed, and
 * works out the occupancy of every slot they touch, however long ago.
 *
 * The same reading again changes nothing; the same instant with another count is a correction.
 */
export async function takeReadings(
  db: Database,
  gym: Gym,
  sent: readonly unknown[],
  now: Date,
): Promise<Taken> {
  const taken: Taken = {
    accepted: 0,
    duplicates: 0,
    corrected: 0,
    rejected: [],
    flagged: { dead: 0, frozen: 0, capped: 0, impossible: 0 },
  }
  const readings = sent.flatMap((raw, index) => {
    const read = readReading(raw, { zone: gym.zone, now })
    if (!('fault' in read)) return [read]
    taken.rejected.push({ index, reason: read.fault })
    return []
  })
  if (readings.length === 0) return taken
  return db.transaction(async (tx) => {
    await lockGym(tx, gym.id)
    await keep(tx, gym, readings, now, taken)
    const kept = await readingsAt(
      tx,
      gym.id,
      readings.map(({ at }) => at),
    )
    for (const { flag } of kept.values()) if (flag) taken.flagged[flag]++
    return taken
  })
}

async function keep(db: Database, gym: Gym, readings: readonly Sample[], now: Date, taken: Taken) {
  const instants = readings.map(({ at }) => at)
  const fresh = settle(await readingsAt(db, gym.id, instants), readings, taken)
  if (fresh.length === 0) return
  const dates = [...new Set(fresh.map(({ at }) => localTime(at, gym.zone).date))]
  const [known, newest] = [await countedDates(db, gym, dates), await newestReading(db, gym.id)]
  await writeReadings(db, gym.id, fresh, now)
  const touched = fresh.map(({ at }) => at)
  const changed = await judge(db, gym, touched, { newest, now })
  await refreshOccupancy(db, gym, {
    instants: [...touched, ...changed],
    newDates: dates.filter((date) => !known.has(date)),
    now,
  })
}

/**
 * Judges readings that have just been written. A counter that speaks every minute gets a glance, and a look at the
 * last days and weeks with its first reading of each slot.
 */
async function judge(
  db: Database,
  gym: Gym,
  touched: readonly Date[],
  { newest, now }: { newest: Date | undefined; now: Date },
): Promise<Date[]> {
  const [first, last] = [touched[0], touched.at(-1)]
  const slot = (at: Date) => slotStart(at, gym.slotMinutes, gym.zone).getTime()
  const sameSlot = touched.every((at) => newest && at > newest && slot(at) === slot(newest))
  if (first && last && sameSlot) return glance(db, gym, first, last)
  const changed: Date[] = []
  for (const { from, to } of spansToJudge(touched, now)) changed.push(...(await reflag(db, gym, from, to)))
  return changed
}

/** Counts what each reading is beside what is kept and what came before it; the last of an instant is to be written. */
function settle(kept: ReadonlyMap<number, Stored>, readings: readonly Sample[], taken: Taken): Sample[] {
  const fresh = new Map<number, Sample>()
  for (const reading of readings) {
    const key = reading.at.getTime()
    const before = fresh.get(key) ?? kept.get(key)
    if (before && same(before, reading)) taken.duplicates++
    else {
      taken[before ? 'corrected' : 'accepted']++
      fresh.set(key, reading)
    }
  }
  return [...fresh.values()].sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** A reading that says nothing of the capacity does not contradict one that does. */
function same(kept: Sample, sent: Sample): boolean {
  const capacity = sent.capacity === null || sent.capacity === kept.capacity
  return kept.count === sent.count && kept.capped === sent.capped && capacity
}

/** The last days, and for late readings the days around each; instants are in order. */
function spansToJudge(instants: readonly Date[], now: Date): { from: Date; to: Date }[] {
  const recent = now.getTime() - recentMs
  const spans: { from: number; to: number }[] = []
  for (const at of instants) {
    const time = at.getTime()
    const from = time >= recent ? Math.min(recent, time - lateMs) : time - lateMs
    const to = time + lateMs
    const last = spans.at(-1)
    if (last && from <= last.to + lateMs) last.to = to
    else spans.push({ from, to })
  }
  return spans.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) }))
}
