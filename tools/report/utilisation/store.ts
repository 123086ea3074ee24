import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'

type Asked = { gym: string; zone: string; from: Date; to: Date }

/** How full a room was: over its slots, and how its days differ. */
export type Fill = {
  /** A split's id, or 'all'. */
  id: string
  /** Mean people over the counted slots. */
  people: number
  /** The people that a twentieth of the slots reach. */
  often: number
  most: number
  /** Slots counted, and those of them from the comfort on. */
  slots: number
  full: number
  /** Days counted, and how far their means lie from those of their weekday; null where no weekday comes twice. */
  days: number
  unrest: number | null
}

/** Slots with so many whole people in a room. */
type Bin = { id: string; people: number; slots: number; sum: number; most: number; full: number }

type Days = { id: string; days: number; unrest: number | null }

/** A twentieth of the time is often enough to plan by. */
const often = 0.05

/** How full some rooms were over closed slots in [from, to): one range of the primary key for each room. */
export async function fillsOf(
  db: Database,
  asked: Asked,
  rooms: readonly { id: string; comfort: number }[],
): Promise<Fill[]> {
  const [bins, days] = await Promise.all([binsOf(db, asked, rooms), daysOf(db, asked, rooms)])
  return [...Map.groupBy(bins, ({ id }) => id)].map(([id, own]) => {
    const total = (figure: (bin: Bin) => number) => own.reduce((sum, bin) => sum + figure(bin), 0)
    const slots = total((bin) => bin.slots)
    const unrest = days.find((each) => each.id === id)
    return {
      id,
      slots,
      people: total(({ sum }) => sum) / slots,
      often: reached(own, often * slots),
      most: Math.max(...own.map(({ most }) => most)),
      full: total(({ full }) => full),
      days: unrest?.days ?? 0,
      unrest: unrest?.unrest ?? null,
    }
  })
}

/** The whole people that at least so many slots reach. */
function reached(bins: readonly Bin[], least: number): number {
  let slots = 0
  for (const bin of bins.toSorted((a, b) => b.people - a.people)) {
    slots += bin.slots
    if (slots >= least) return bin.people
  }
  return 0
}

/** Counted by whole people instead of sorted: three times as fast over a year. */
async function binsOf(
  db: Database,
  { gym, from, to }: Asked,
  rooms: readonly { id: string; comfort: number }[],
): Promise<Bin[]> {
  const asked = JSON.stringify(rooms)
  return rowsOf<Bin>(
    await db.execute(sql`
      with rooms as materialized (
        select * from jsonb_to_recordset(${asked}::text::jsonb) as r(id text, comfort float8))
      select r.id, floor(o.people)::int as people, count(*)::int as slots, sum(o.people)::float8 as sum,
        max(o.people)::float8 as most, count(*) filter (where o.people >= r.comfort)::int as full
      from rooms r join occupancy o on o.gym = ${gym} and o.split = r.id
      where o.slot >= ${from.toISOString()}::timestamptz and o.slot < ${to.toISOString()}::timestamptz
      group by 1, 2`),
  )
}

/** How the days of some rooms differ from others of their weekday. */
async function daysOf(
  db: Database,
  { gym, zone, from, to }: Asked,
  rooms: readonly { id: string }[],
): Promise<Days[]> {
  const asked = JSON.stringify(rooms.map(({ id }) => id))
  return rowsOf<Days>(
    await db.execute(sql`
      with days as (
        select split as id, date_trunc('day', slot at time zone ${zone}::text) as date, avg(people) as people
        from occupancy
        where gym = ${gym} and split in (select jsonb_array_elements_text(${asked}::text::jsonb))
          and slot >= ${from.toISOString()}::timestamptz and slot < ${to.toISOString()}::timestamptz
        group by 1, 2),
      placed as (select id, date_part('isodow', date) as weekday, people from days),
      apart as (
        select id, weekday, people - avg(people) over (partition by id, weekday) as off from placed)
      select id, count(*)::int as days,
        sqrt(sum(off * off) / nullif(count(*) - count(distinct weekday), 0))::float8 as unrest
      from apart group by id`),
  )
}

/** How many were on a kind of equipment, as far as the splits tell. */
export type Use = {
  id: string
  /** Mean users over the counted slots. */
  users: number
  /** The users that a twentieth of the slots reach. */
  often: number
  slots: number
  /** Slots in which more wanted it than there are pieces. */
  short: number
}

/** Users of some equipment over closed slots in [from, to): people of each split times their part of a visit on it. */
export async function usesOf(
  db: Database,
  { gym, from, to }: Omit<Asked, 'zone'>,
  equipment: readonly { id: string; pieces: number; use: Readonly<Record<string, number>> }[],
): Promise<Use[]> {
  const used = equipment.filter(({ use }) => Object.keys(use).length > 0)
  if (used.length === 0) return []
  const [row] = rowsOf<Record<string, number | null>>(
    await db.execute(sql`
      with wanted as (
        select ${list(used.map(({ use }, i) => sql`${usersOf(use)} as ${name('e', i)}`))}
        from occupancy
        where gym = ${gym} and split <> 'all'
          and slot >= ${from.toISOString()}::timestamptz and slot < ${to.toISOString()}::timestamptz
        group by slot)
      select ${list(used.map(({ pieces }, i) => figuresOf(i, pieces)))} from wanted`),
  )
  return used.flatMap(({ id }, i) => {
    const figure = (kind: string) => Number(row?.[`${kind}${i}`] ?? 0)
    const slots = figure('slots')
    return slots > 0
      ? [{ id, slots, users: figure('users'), often: figure('often'), short: figure('short') }]
      : []
  })
}

const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `)
const name = (kind: string, i: number): SQL => sql`${sql.identifier(`${kind}${i}`)}`

/** One pass over the slots for all equipment: joined to its shares, each row would be read once for every kind. */
const usersOf = (use: Readonly<Record<string, number>>): SQL =>
  sql`sum(people * case split ${sql.join(
    Object.entries(use).map(([split, share]) => sql`when ${split}::text then ${share}::float8`),
    sql` `,
  )} end)`

const figuresOf = (i: number, pieces: number): SQL => {
  const users = name('e', i)
  return list([
    sql`avg(${users})::float8 as ${name('users', i)}`,
    sql`count(${users})::int as ${name('slots', i)}`,
    sql`percentile_cont(0.95) within group (order by ${users})::float8 as ${name('often', i)}`,
    sql`count(*) filter (where ${users} > ${pieces}::float8)::int as ${name('short', i)}`,
  ])
}
