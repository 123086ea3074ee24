import { and, asc, desc, eq, gt, gte, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import { counts, gyms, occupancy } from '../../../db/schema/index.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { addDays, addMinutes, dayMs, instantOf, localTime, slotStart } from '../../kit/time.ts'
import {
  counterMemory,
  datesAround,
  lastClosed,
  occupancyOf,
  type Reading,
  type SlotPeople,
  stretches,
} from '../occupancy.ts'
import { everybody, hourOfWeek, type Share } from '../share.ts'
import { staysIn } from '../store.ts'
import { learnShare, shareAfter, shareBefore } from './shares/store.ts'

/** Minutes of a day. */
const day = 24 * 60

/** A capped reading still says "at least"; the other flags say that nothing is known. */
const believed = or(isNull(counts.flag), eq(counts.flag, 'capped'))

/** The newest reading in (after, at] that is believed, or undefined. */
export async function lastReading(
  db: Database,
  gym: string,
  after: Date,
  at: Date,
): Promise<Reading | undefined> {
  const [reading] = await db
    .select({ at: counts.at, count: counts.count, capped: counts.capped, flag: counts.flag })
    .from(counts)
    .where(and(eq(counts.gym, gym), gt(counts.at, after), lte(counts.at, at), believed))
    .orderBy(desc(counts.at))
    .limit(1)
  return reading
}

/**
 * Works out the occupancy of every closed slot in [from, to) anew, from readings and visits.
 *
 * Long spans go stretch by stretch. Nothing is known of days before the first visit or reading and after the last: what
 * stood there was of some that are gone. But what stands of days whose records have grown too old stays as it is.
 */
export async function rebuildOccupancy(db: Database, gym: Gym, from: Date, to: Date): Promise<void> {
  const span = await recorded(db, gym.id)
  if (!span) return dropOccupancy(db, gym.id, from, to)
  const first = new Date(Math.max(from.getTime(), addMinutes(span.first, -gym.slotMinutes).getTime()))
  const last = new Date(Math.min(to.getTime(), addMinutes(span.last, 24 * 60).getTime()))
  const aged = agedBefore(gym, span.last)
  await dropOccupancy(db, gym.id, from > aged ? from : aged, first < to ? first : to)
  await dropOccupancy(db, gym.id, last > from ? last : from, to)
  for (const stretch of stretches(first, last)) {
    await db.transaction(async (tx) => {
      // Two who work out the same slots at once would leave the older figures behind.
      await tx.select({ id: gyms.id }).from(gyms).where(eq(gyms.id, gym.id)).for('no key update')
      await rebuildStretch(tx, gym, stretch.from, stretch.to, span.counted)
    })
  }
}

/** Days before this may have no records because a gym keeps them no longer. */
function agedBefore({ keepVisitDays, keepCountDays }: Gym, last: Date): Date {
  const days = [keepVisitDays, keepCountDays].filter((each) => typeof each === 'number')
  return days.length === 0 ? new Date(0) : addMinutes(last, -Math.min(...days) * day)
}

async function rebuildStretch(db: Database, gym: Gym, from: Date, to: Date, counted: boolean) {
  const [stays, readings] = [
    await staysIn(db, gym, addMinutes(from, -day), addMinutes(to, day)),
    await readingsIn(db, gym.id, from, addMinutes(to, gym.slotMinutes)),
  ]
  const counterDates = counted ? await countedDates(db, gym, datesFrom(gym, from, to)) : new Set<string>()
  const share =
    counted && stays.length > 0 ? await sharesIn(db, gym, from, to, counterDates) : () => everybody.whole
  const rows = occupancyOf(gym, from, to, { stays, readings, counterDates, share })
  await dropOccupancy(db, gym.id, from, to)
  await writeOccupancy(db, gym.id, rows)
}

async function dropOccupancy(db: Database, gym: string, from: Date, to: Date): Promise<void> {
  if (from >= to) return
  await db
    .delete(occupancy)
    .where(and(eq(occupancy.gym, gym), gte(occupancy.slot, from), lt(occupancy.slot, to)))
}

/** Every date whose readings say whether the counter spoke in [from, to). */
function datesFrom(gym: Gym, from: Date, to: Date): string[] {
  const first = addDays(localTime(from, gym.zone).date, -counterMemory)
  const last = addDays(localTime(to, gym.zone).date, counterMemory)
  const days = Math.round((Date.parse(last) - Date.parse(first)) / dayMs) + 1
  return Array.from({ length: days }, (_, i) => addDays(first, i))
}

/** Those of the dates on which a counter spoke, believed or not. */
export async function countedDates(db: Database, gym: Gym, dates: readonly string[]): Promise<Set<string>> {
  if (dates.length === 0) return new Set()
  const days = dates.map((date) => ({
    date,
    from: instantOf(date, 0, gym.zone),
    to: instantOf(addDays(date, 1), 0, gym.zone),
  }))
  // A look at the index for each date, not at every reading.
  const rows = await db.execute(sql`
    select date from jsonb_to_recordset(${JSON.stringify(days)}::text::jsonb)
      as r(date text, "from" timestamptz, "to" timestamptz)
    where exists (
      select from counts where counts.gym = ${gym.id} and counts.at >= r."from" and counts.at < r."to")`)
  return new Set(rowsOf<{ date: string }>(rows).map(({ date }) => date))
}

/**
 * Works out anew the slots that hold these instants, as far as they are closed, and those that the first reading of a
 * date makes a counter's hole.
 */
export async function refreshOccupancy(
  db: Database,
  gym: Gym,
  { instants, newDates, now }: { instants: readonly Date[]; newDates: readonly string[]; now: Date },
): Promise<void> {
  const closed = addMinutes(lastClosed(now, gym.slotMinutes), 1).getTime()
  const spans = [
    ...instants.map((at) => {
      const slot = slotStart(at, gym.slotMinutes, gym.zone).getTime()
      return { from: slot, to: slot + 1 }
    }),
    ...newDates.map((date) => ({
      from: instantOf(addDays(date, -counterMemory), 0, gym.zone).getTime(),
      to: instantOf(addDays(date, counterMemory + 1), 0, gym.zone).getTime(),
    })),
  ].map(({ from, to }) => ({ from, to: Math.min(to, closed) }))
  for (const { from, to } of merged(spans)) await rebuildOccupancy(db, gym, new Date(from), new Date(to))
}

/** Spans nearer than this are cheaper to work out together. */
const nearMs = 12 * 3_600_000

type Span = { from: number; to: number }

function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const span of spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1)
    if (last && span.from <= last.to + nearMs) last.to = Math.max(last.to, span.to)
    else apart.push({ ...span })
  }
  return apart
}

/**
 * Brings the occupancy up to the last closed slot, and the share of visitors who check in up to the day.
 *
 * The last hours are worked out again: a check-out estimated or corrected since has changed them.
 */
export async function closeSlots(db: Database, gym: Gym, now: Date): Promise<void> {
  const [newest] = await db
    .select({ slot: occupancy.slot })
    .from(occupancy)
    .where(and(eq(occupancy.gym, gym.id), eq(occupancy.split, 'all')))
    .orderBy(desc(occupancy.slot))
    .limit(1)
  const from = newest ? addMinutes(newest.slot, -6 * 60) : new Date(0)
  await rebuildOccupancy(db, gym, from, addMinutes(lastClosed(now, gym.slotMinutes), 1))
  await learnShare(db, gym, now)
}

/** First and last instant of which the gym has a record, or undefined when it has none. */
async function recorded(
  db: Database,
  gym: string,
): Promise<{ first: Date; last: Date; counted: boolean } | undefined> {
  const rows = rowsOf<{ first: string | Date | null; last: string | Date | null; counted: boolean }>(
    await db.execute(sql`
      select min(first) as first, max(last) as last, bool_or(counted and first is not null) as counted from (
        select min(check_in) as first, max(check_in) as last, false as counted from visits where gym = ${gym}
        union all
        select min(at), max(at), true from counts where gym = ${gym}
      ) as spans`),
  )
  const { first, last, counted = false } = rows[0] ?? {}
  return first && last ? { first: new Date(first), last: new Date(last), counted } : undefined
}

function readingsIn(db: Database, gym: string, from: Date, to: Date): Promise<Reading[]> {
  return db
    .select({ at: counts.at, count: counts.count, capped: counts.capped, flag: counts.flag })
    .from(counts)
    .where(and(eq(counts.gym, gym), gte(counts.at, from), lt(counts.at, to)))
    .orderBy(asc(counts.at))
}

/** The share of visitors who check in, for each slot of [from, to) where the counter is silent for good. */
async function sharesIn(
  db: Database,
  gym: Gym,
  from: Date,
  to: Date,
  counterDates: ReadonlySet<string>,
): Promise<(slot: Date) => number> {
  const near = datesAround([...counterDates], counterMemory)
  const shares = new Map<number, Share>()
  let current: Share | undefined
  for (const slot of openSlots(gym, from, to)) {
    if (near.has(localTime(slot, gym.zone).date)) current = undefined
    else {
      current ??= (await shareBefore(db, gym, slot)) ?? (await shareAfter(db, gym, slot)) ?? everybody
      shares.set(slot.getTime(), current)
    }
  }
  return (slot) => shares.get(slot.getTime())?.hours[hourOfWeek(slot, gym.zone)] ?? everybody.whole
}

/** One statement a stretch: the rows travel as one JSON text, ten times faster than as parameters. */
async function writeOccupancy(db: Database, gym: string, rows: readonly SlotPeople[]) {
  const json = JSON.stringify(rows)
  await db.execute(sql`
    insert into occupancy (gym, slot, split, people, source)
    select ${gym}, slot, split, people, source
    from jsonb_to_recordset(${json}::text::jsonb) as r(slot timestamptz, split text, people real, source text)
    on conflict (gym, split, slot) do update set people = excluded.people, source = excluded.source`)
}
