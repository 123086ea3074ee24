import type { Level, WeekSeries, WeekSlot } from '../forecast/index.ts'
import type { Gym } from '../kit/gym.ts'
import { type People, shownPeople } from '../kit/people.ts'
import { addDays, localTime } from '../kit/time.ts'

/** An hour of a day: people as a mean over its slots; null while the doors are closed, or over, or unknown. */
export type LiveHour = { people: People; level: Level } | null

/** The week of the whole gym or of one split, by hours: `days[day].hours[hour]`. */
export type LiveSeries = {
  /** A split's id; null: the whole gym. */
  split: string | null
  /** The hours of the clock that the table shows. */
  hours: number[]
  days: { date: string; hours: LiveHour[] }[]
}

const shownDays = 7

/** The seven days from today on as tables of hours, all with the same hours. Hours that are over are left empty. */
export function weekTable(week: readonly WeekSeries[], gym: Pick<Gym, 'zone'>, now: Date): LiveSeries[] {
  const placed = week.map(({ series, slots }) => ({
    series,
    slots: slots.map((slot) => placedIn(slot, gym.zone)),
  }))
  const all = placed.flatMap(({ slots }) => slots.map(({ hour }) => hour))
  if (all.length === 0) return []
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const hours = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const today = localTime(now, gym.zone)
  const over = today.minute - (today.minute % 60)
  const dates = Array.from({ length: shownDays }, (_, day) => addDays(today.date, day))
  return placed.map(({ series, slots }) => {
    const cells = Map.groupBy(slots, ({ date, hour }) => `${date} ${hour}`)
    return {
      split: series === 'all' ? null : series,
      hours,
      days: dates.map((date) => ({
        date,
        hours: hours.map((hour) =>
          date === today.date && hour * 60 < over ? null : hourOf(cells.get(`${date} ${hour}`) ?? []),
        ),
      })),
    }
  })
}

type Placed = WeekSlot & { date: string; hour: number }

function placedIn(slot: WeekSlot, zone: string): Placed {
  const { date, minute } = localTime(slot.at, zone)
  return { ...slot, date, hour: Math.floor(minute / 60) }
}

const order: readonly Level[] = ['quiet', 'normal', 'busy']

/** The mean of an hour's slots, with the level that fits most of it, the busier where they are even. */
function hourOf(slots: readonly WeekSlot[]): LiveHour {
  if (slots.length === 0) return null
  const mean = slots.reduce((sum, { people }) => sum + people, 0) / slots.length
  const count = (level: Level) => slots.filter((slot) => slot.level === level).length
  const level = order.toReversed().toSorted((a, b) => count(b) - count(a))[0] ?? 'normal'
  return { people: shownPeople(mean), level }
}
