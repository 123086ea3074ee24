import { GymError } from './errors.ts'
import { type Equipment, findEquipment, findSplit, type Split } from './splits.ts'
import { addDays, addMinutes, instantOf, localTime, slotStart } from './time.ts'

/** Doors open from `opens` to `closes`, minutes after local midnight; `closes` may pass 1440. */
export type OpeningHours = { weekday: number; opens: number; closes: number }

/** Days known in advance that differ from others; `to` is the last day, included. */
export type Period = { name: string; from: string; to: string; closed: boolean }

/** A stretch in which the doors stay shut though the week's hours say open; `reason` in the gym's words. */
export type Closure = { from: Date; to: Date; reason: string | null }

/** Days for which conversations are kept where a gym has said nothing. */
export const usualTalkDays = 30
/** Days for which forecasts are kept where the gym says nothing else: a year to compare with, and a month. */
export const usualForecastDays = 400

/** A gym as a turn sees it: settings, splits, equipment and calendar, read once. */
export type Gym = {
  id: string
  name: string
  zone: string
  country: string | null
  region: string | null
  language: string
  capacity: number
  slotMinutes: number
  /** Part of the capacity that advice may fill. */
  comfort: number
  /** Minutes after local midnight between which nothing is said unasked. */
  quietFrom: number
  quietTo: number
  /** Days after which conversations are forgotten; absent: the usual month. */
  keepTalkDays?: number
  /** Days after which somebody who came and wrote no more is forgotten whole; null or absent: never. */
  keepIdleDays?: number | null
  /** Days after which visits go, a month at a time; null or absent: with their member, and then without a name. */
  keepVisitDays?: number | null
  /** Days after which readings of people present go, a month at a time; null or absent: never. */
  keepCountDays?: number | null
  /** Days after which forecasts go, a month at a time; absent: the usual 400. */
  keepForecastDays?: number
  /** The gym's own color, as "#1d6b57"; null or absent: it has none. */
  color?: string | null
  /** The configured language model that answers here; null or absent: as the configuration shares them out. */
  model?: string | null
  demo: boolean
  hours: readonly OpeningHours[]
  periods: readonly Period[]
  closures?: readonly Closure[]
  splits: readonly Split[]
  equipment: readonly Equipment[]
}

/** A stretch in which the doors are open. */
export type Opening = { from: Date; to: Date }

export type Calendar = Pick<Gym, 'zone' | 'hours' | 'periods' | 'closures'>

/** The openings that begin on a local date, in order; a closure in the middle of the day makes two of one. */
export function openingsOn(gym: Calendar, date: string): Opening[] {
  if (gym.periods.some((period) => period.closed && period.from <= date && date <= period.to)) return []
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7
  return gym.hours
    .filter((hours) => hours.weekday === weekday)
    .map(({ opens, closes }) => ({
      from: instantOf(date, opens, gym.zone),
      to: instantOf(date, closes, gym.zone),
    }))
    .flatMap((opening) => withoutClosures(opening, gym.closures ?? []))
    .sort((a, b) => a.from.getTime() - b.from.getTime())
}

/** What closures leave of an opening. */
function withoutClosures(opening: Opening, closures: readonly Closure[]): Opening[] {
  return closures.reduce<Opening[]>(
    (left, closure) =>
      left.flatMap(({ from, to }) => {
        if (closure.to <= from || closure.from >= to) return [{ from, to }]
        return [
          { from, to: closure.from },
          { from: closure.to, to },
        ].filter((piece) => piece.from < piece.to)
      }),
    [opening],
  )
}

/** The closure that holds an instant. */
export const closureAt = ({ closures = [] }: Pick<Gym, 'closures'>, at: Date): Closure | undefined =>
  closures.find(({ from, to }) => at >= from && at < to)

/** The opening that holds an instant, also one that began yesterday evening. */
export function openingAt(gym: Calendar, at: Date): Opening | undefined {
  const { date } = localTime(at, gym.zone)
  return [...openingsOn(gym, addDays(date, -1)), ...openingsOn(gym, date)].find(
    ({ from, to }) => at >= from && at < to,
  )
}

/** The first opening that begins after an instant, looked for over the next 60 days. */
export function nextOpening(gym: Calendar, after: Date): Opening | undefined {
  const { date } = localTime(after, gym.zone)
  for (let day = 0; day <= 60; day++) {
    const next = openingsOn(gym, addDays(date, day)).find(({ from }) => from > after)
    if (next) return next
  }
  return undefined
}

/** Starts of the slots in [from, to) during which the doors are open, in order. */
export function openSlots(gym: Calendar & Pick<Gym, 'slotMinutes'>, from: Date, to: Date): Date[] {
  const starts = new Set<number>()
  const last = localTime(to, gym.zone).date
  for (let date = addDays(localTime(from, gym.zone).date, -1); date <= last; date = addDays(date, 1)) {
    for (const opening of openingsOn(gym, date)) {
      let start = slotStart(opening.from, gym.slotMinutes, gym.zone)
      for (; start < opening.to; start = addMinutes(start, gym.slotMinutes)) {
        // Two openings of one day may share a slot: closed for ten minutes, it is open for twenty.
        if (start >= from && start < to) starts.add(start.getTime())
      }
    }
  }
  return [...starts].map((start) => new Date(start))
}

/**
 * The split a tool's caller named, by id or by any of its names.
 *
 * @throws {GymError} `unknown_split` with the gym's splits, when the name means none of them
 */
export function splitNamed(gym: Pick<Gym, 'splits'>, name: string): Split {
  const split = findSplit(gym.splits, name)
  if (!split) throw new GymError('unknown_split', { asked: name, known: gym.splits.map((s) => s.name) })
  return split
}

/**
 * The equipment a tool's caller named, by any of its names; what the gym has no piece of, it does not have.
 *
 * @throws {GymError} `unknown_equipment` with the gym's equipment, when the name means none of it
 */
export function equipmentNamed(gym: Pick<Gym, 'equipment'>, name: string): Equipment {
  const here = gym.equipment.filter(({ pieces }) => pieces > 0)
  const found = findEquipment(here, name)
  if (!found) throw new GymError('unknown_equipment', { asked: name, known: here.map((e) => e.name) })
  return found
}
