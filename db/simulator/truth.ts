import type { Gym, OpeningHours } from '../../tools/kit/gym.ts'
import { defaultEquipment, defaultSplits, type Equipment } from '../../tools/kit/splits.ts'
import { type ArrivalSlot, arrivalSlots } from './arrivals.ts'
import { usualHolidays } from './calendar.ts'
import { drawMembers, type SimulatedMember } from './members.ts'
import { type Workout, workoutsOf } from './workouts.ts'

/** Everything that decides what happens in the demo gym, so that a forecast can be held against it. */
export type Truth = {
  seed: string
  gym: Gym
  equipment: readonly Equipment[]
  members: readonly SimulatedMember[]
  /** Visits of all members in an average week. */
  visitsPerWeek: number
  /** Dates, or months and days, on which few people come. */
  holidays: readonly string[]
  /** The slots in which people arrive, by weekday: 1 = Monday. */
  arrivals: ReadonlyMap<number, readonly ArrivalSlot[]>
  workouts: readonly Workout[]
}

export type DemoSetting = {
  seed: string
  /** IANA time zone of the gym. */
  zone: string
  country?: string | null
  region?: string | null
  /** "2026-05-01" for one day, "05-01" for every year. */
  holidays?: readonly string[]
}

const weekdays = [1, 2, 3, 4, 5, 6, 7]
const memberCount = 600
const slotMinutes = 30

const hours: readonly OpeningHours[] = weekdays.map((weekday) =>
  weekday > 5 ? { weekday, opens: 8 * 60, closes: 21 * 60 } : { weekday, opens: 6 * 60, closes: 23 * 60 },
)

/** The demo gym: the same setting makes the same gym, members and days. */
export function demoTruth(setting: DemoSetting): Truth {
  const { seed, holidays = usualHolidays } = setting
  const slots = (weekday: number) => arrivalSlots(hours, weekday, slotMinutes)
  const members = drawMembers({ seed, count: memberCount, workday: slots(1), weekend: slots(6), slotMinutes })
  return {
    seed,
    gym: demoGym(setting),
    equipment: defaultEquipment,
    members,
    visitsPerWeek: members.reduce((sum, member) => sum + member.visitsPerWeek, 0),
    holidays,
    arrivals: new Map(weekdays.map((weekday) => [weekday, slots(weekday)])),
    workouts: workoutsOf(defaultSplits, slotMinutes),
  }
}

function demoGym({ zone, country = null, region = null }: DemoSetting): Gym {
  return {
    id: 'demo',
    name: 'Northlight Gym',
    zone,
    country,
    region,
    language: 'en',
    capacity: 100,
    slotMinutes,
    comfort: 0.8,
    quietFrom: 1320,
    quietTo: 420,
    demo: true,
    hours,
    periods: [],
    splits: defaultSplits,
    equipment: defaultEquipment,
  }
}
