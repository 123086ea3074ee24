import { type Gym, openSlots } from '../../kit/gym.ts'
import { addDays, localTime } from '../../kit/time.ts'

/** One of the staff for every so many people, and never fewer than the least. */
export type StaffRule = { name: string; peoplePer: number; least: number }

/** What is taken where a gym has not said what it wants: a beginning to argue with, and no norm. */
export const usualRule: StaffRule = { name: 'floor', peoplePer: 30, least: 1 }

/** An hour by the gym's clock, and whom it asks for. */
export type StaffHour = {
  date: string
  hour: number
  /** Upper end of what is expected, at the fullest of its slots. */
  people: number
  /** Part of the hour in which the doors are open; two where the clock is set back. */
  open: number
  /** By rule, in their order. */
  need: number[]
}

/**
 * How many of the staff so many people ask for.
 *
 * @example
 * needOf(61, { name: 'floor', peoplePer: 30, least: 1 }) // 3
 */
export const needOf = (people: number, { peoplePer, least }: StaffRule): number =>
  // A hair over a whole number, as figures kept in four bytes are, asks for nobody more.
  Math.max(least, Math.ceil(people / peoplePer - 1e-6))

/**
 * The staff that each open hour asks for, in order of time.
 *
 * Planned by the upper end of the interval and the fullest slot of the hour: whoever is planned by the mean is short
 * every second time.
 *
 * @param slots what is expected, of open and of closed ones
 */
export function staffHours(
  gym: Pick<Gym, 'zone' | 'hours' | 'periods' | 'slotMinutes'>,
  slots: readonly { slot: Date; high: number }[],
  rules: readonly StaffRule[],
): StaffHour[] {
  const [first, last] = [slots[0], slots.at(-1)]
  if (!first || !last) return []
  const end = new Date(last.slot.getTime() + 1)
  const open = new Set(openSlots(gym, first.slot, end).map((slot) => slot.getTime()))
  const hours = new Map<string, StaffHour>()
  for (const { slot, high } of slots) {
    if (!open.has(slot.getTime())) continue
    const { date, minute } = localTime(slot, gym.zone)
    const hour = Math.floor(minute / 60)
    const known = hours.get(`${date} ${hour}`) ?? { date, hour, people: 0, open: 0, need: [] }
    const people = Math.max(known.people, high)
    hours.set(`${date} ${hour}`, {
      ...known,
      people,
      open: known.open + gym.slotMinutes / 60,
      need: rules.map((rule) => needOf(people, rule)),
    })
  }
  return [...hours.values()]
}

export const totalOf = ({ need }: StaffHour): number => need.reduce((sum, each) => sum + each, 0)

/** Hours of one day that follow each other and ask for as many. */
export type StaffStretch = { date: string; from: number; to: number; people: number; need: number }

/** Stretches of hours in which the most are needed, in order of time. */
export function fullestStretches(hours: readonly StaffHour[]): StaffStretch[] {
  const most = Math.max(...hours.map(totalOf))
  const found: StaffStretch[] = []
  for (const hour of hours.filter((each) => totalOf(each) === most)) {
    const before = found.at(-1)
    if (before?.date === hour.date && before.to === hour.hour) {
      before.to = hour.hour + 1
      before.people = Math.max(before.people, hour.people)
    } else {
      found.push({ date: hour.date, from: hour.hour, to: hour.hour + 1, people: hour.people, need: most })
    }
  }
  return found
}

/** Hours of work by rule. */
export const workOf = (hours: readonly StaffHour[], rules: readonly StaffRule[]): number[] =>
  rules.map((_, i) => hours.reduce((sum, { need, open }) => sum + (need[i] ?? 0) * open, 0))

/** The dates from the first to the last hour, also those without any. */
export function datesOf(hours: readonly StaffHour[]): string[] {
  const [first, last] = [hours[0]?.date, hours.at(-1)?.date]
  if (!first || !last) return []
  const dates: string[] = []
  for (let date = first; date <= last; date = addDays(date, 1)) dates.push(date)
  return dates
}
