import type { Database } from '../../db/client.ts'
import { presentAt } from '../checkin/index.ts'
import { type Level, type WeekSeries, weekOf } from '../forecast/index.ts'
import { closureAt, type Gym, nextOpening, type Opening, openingAt, openingsOn } from '../kit/gym.ts'
import { type People, shownPeople } from '../kit/people.ts'
import { addDays, addMinutes, localTime, slotStart } from '../kit/time.ts'
import { hidingOne } from './hiding.ts'
import { type LiveSeries, weekTable } from './week.ts'

/** How busy a gym is, as everybody may see it: counts of people in rooms, and none of fewer than five. */
export type Live = {
  at: Date
  open: boolean
  /** When the doors close, or, closed, when they open next; undefined where that isn't known. */
  until: Date | undefined
  /** Why they are shut, in the gym's words. */
  reason: string | null
  /** Undefined while the doors are closed. */
  now: LiveNow | undefined
  /** Today slot by slot; empty without a forecast. */
  today: LiveSlot[]
  /** The seven days from today on, by hours: the whole gym first, then the splits; empty without a forecast. */
  week: LiveSeries[]
  /** When the doors are open in the coming seven days. */
  hours: { date: string; openings: Opening[] }[]
}

type LiveNow = {
  people: People
  /** Beside the week's other hours; undefined without a forecast. */
  level: Level | undefined
  source: 'counter' | 'checkIns'
  /** In the order of the gym's splits; null where a number would give another away. */
  splits: { split: string; people: People | null }[]
}

export type LiveSlot = { at: Date; people: People; low: People; high: People; level: Level; past: boolean }

const shownDays = 7

/**
 * What a gym shows to everybody: now, today and this week, whole and by split, and its opening hours.
 *
 * @example
 * (await liveOf(db, gym, now)).now // { people: { about: 22 }, level: 'normal', source: 'counter', splits: [...] }
 */
export async function liveOf(db: Database, gym: Gym, now: Date): Promise<Live> {
  const week = await weekOf(db, gym, now)
  const opening = openingAt(gym, now)
  const { date } = localTime(now, gym.zone)
  return {
    at: now,
    open: opening !== undefined,
    until: opening?.to ?? nextOpening(gym, now)?.from,
    reason: closureAt(gym, now)?.reason ?? null,
    now: opening && (await nowIn(db, gym, now, week)),
    today: todayIn(week, gym, date),
    week: weekTable(week, gym, now),
    hours: Array.from({ length: shownDays }, (_, day) => addDays(date, day)).map((each) => ({
      date: each,
      openings: openingsOn(gym, each),
    })),
  }
}

async function nowIn(db: Database, gym: Gym, now: Date, week: readonly WeekSeries[]): Promise<LiveNow> {
  const present = await presentAt(db, gym, now)
  const counts = gym.splits.map(({ id }) => present.bySplit.get(id) ?? 0)
  const shown = hidingOne(counts)
  return {
    people: shownPeople(present.people),
    level: levelNow(week, slotStart(now, gym.slotMinutes, gym.zone), present.people),
    source: present.source,
    splits: gym.splits.map(({ id }, i) => ({ split: id, people: shown[i] ?? null })),
  }
}

/** How full so many people are beside the week's hours: the level of the slot whose number is nearest. */
function levelNow(week: readonly WeekSeries[], slot: Date, people: number): Level | undefined {
  const slots = week[0]?.slots ?? []
  const here = slots.find(({ at }) => at.getTime() === slot.getTime())
  if (here && Math.abs(here.people - people) < 1) return here.level
  const nearest = slots.toSorted((a, b) => Math.abs(a.people - people) - Math.abs(b.people - people))[0]
  return nearest?.level
}

/** The slots of the day; those past midnight of a gym that is open so long belong to it. */
function todayIn(week: readonly WeekSeries[], gym: Gym, date: string): LiveSlot[] {
  const openings = openingsOn(gym, date)
  return (week[0]?.slots ?? [])
    .filter(({ at }) => openings.some(({ from, to }) => addMinutes(at, gym.slotMinutes) > from && at < to))
    .map(({ people, low, high, ...slot }) => ({
      ...slot,
      people: shownPeople(people),
      low: shownPeople(Math.floor(low)),
      high: shownPeople(Math.ceil(high)),
    }))
}
