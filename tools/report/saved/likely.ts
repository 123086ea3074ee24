import { type Gym, openSlots } from '../../kit/gym.ts'
import { addDays, addMinutes, instantOf, localTime, minutesBetween, slotStart } from '../../kit/time.ts'
import type { Likely, Mover } from './estimate.ts'

/** A place that was come to, as the books have it. */
export type Come = {
  slot: Date
  minutes: number
  places: number
  /** The visit, where it is on record; else when they came, and no end. */
  from: Date
  to: Date | null
  /** When they usually come on that weekday, and in how wide a stretch; null where that is not known. */
  usually: Date | null
  usualMinutes: number | null
  /** What they asked for; null where nobody asked: they were written to, or came with others. */
  wish: { from: Date; to: Date; wanted: Date | null } | null
}

/** An hour that was named is looked for within so many minutes on each side; the wish is kept so. */
const around = 180

/** A window as long as this is meant about its middle; a longer one is only a day, or a week. */
const widest = 8 * 60

/** Minutes by which people miss their usual hour, as a standard deviation, where it is not known of somebody. */
const punctuality = 60

/** How unsure a middle of a few visits is. */
const ofFew = 20

/** Whoever came so many minutes before or after the begin of their place came when they liked. */
const own = 30

/** What is known of a gym's hours and crowd. */
export type Known = {
  /** People expected in a slot without advice: where many come one more is likelier. */
  crowd(slot: Date): number | undefined
  /** Begins of the slots with open doors on a date. */
  open(date: string): readonly Date[]
}

/** The open slots of each date, worked out once. */
export function openOn(gym: Gym): Known['open'] {
  const known = new Map<string, readonly Date[]>()
  return (date) => {
    const found = known.get(date)
    if (found) return found
    const [from, to] = [instantOf(date, 0, gym.zone), instantOf(addDays(date, 1), 0, gym.zone)]
    const slots = openSlots(gym, from, to)
    known.set(date, slots)
    return slots
  }
}

/**
 * When somebody would have come without our advice: at the hour they named; else near their usual hour, in the window
 * they asked for, when others come.
 *
 * @returns undefined where they came when they would have come anyway, or came when they liked though they had a place
 */
export function moverOf(gym: Gym, come: Come, { crowd, open }: Known): Mover | undefined {
  const { slot, usually, wish, from, minutes, places } = come
  if (Math.abs(minutesBetween(slot, from)) > own) return undefined
  const same = (at: Date) => Math.abs(minutesBetween(at, slot)) < gym.slotMinutes
  const named = wish && namedIn(wish, gym)
  if (named ? same(named) : usually && same(usually)) return undefined
  const likely = named ? [[{ at: named.getTime(), weight: 1 }]] : weighed(gym, come, { crowd, open })
  const to = come.to ?? addMinutes(from, minutes)
  const sure = usually !== null || (wish !== null && isNarrow(wish))
  return { from: from.getTime(), to: to.getTime(), places, likely, sure }
}

/** The hour somebody named: their first choice in the very middle of six hours. */
function namedIn(
  { from, to, wanted }: NonNullable<Come['wish']>,
  { slotMinutes, zone }: Gym,
): Date | undefined {
  if (!wanted || minutesBetween(from, to) !== 2 * around) return undefined
  const middle = addMinutes(from, around)
  return Math.abs(minutesBetween(middle, wanted)) < slotMinutes
    ? slotStart(middle, slotMinutes, zone)
    : undefined
}

const isNarrow = ({ from, to }: { from: Date; to: Date }) => minutesBetween(from, to) <= widest

/** What may be believed of people's hours: how much a crowd draws one more, and how near a window's middle is meant. */
const beliefs = [
  { pull: 0, width: 1 },
  { pull: 1, width: 1 },
  { pull: 1.5, width: 1 },
  { pull: 0, width: 0.4 },
  { pull: 1, width: 0.4 },
]

function weighed(gym: Gym, come: Come, known: Known): Likely[] {
  const { slot, minutes, usually, usualMinutes, wish } = come
  const window = wish && isNarrow(wish) ? wish : undefined
  const span = window ?? dayOf(slot, gym.zone)
  const wide = Math.hypot((usualMinutes ?? 1.35 * punctuality) / 1.35, ofFew)
  const middle = addMinutes(span.from, minutesBetween(span.from, span.to) / 2)
  const half = minutesBetween(span.from, span.to) / 2 + gym.slotMinutes
  const open = slotsIn(gym, span, known).map((at) => ({
    at: at.getTime(),
    near: usually ? Math.exp(-0.5 * (minutesBetween(usually, at) / wide) ** 2) : 1,
    off: window ? Math.abs(minutesBetween(middle, at)) / half : 0,
    people: Math.max(0.5, known.crowd(addMinutes(at, minutes / 2)) ?? 0.5),
  }))
  // Their usual hour lies far outside of what they asked for: then the window tells.
  if (usually && open.every(({ near }) => near < 1e-3)) return weighed(gym, { ...come, usually: null }, known)
  return beliefs.map(({ pull, width }) => {
    // Nothing is known but the day: then they came when others do.
    const drawn = usually || window ? pull : 1
    const found = open.map(({ at, near, off, people }) => ({
      at,
      weight: near * Math.max(0, 1 - off / width) * people ** drawn,
    }))
    const total = found.reduce((sum, { weight }) => sum + weight, 0)
    return found.flatMap(({ at, weight }) => (weight > 1e-4 * total ? [{ at, weight: weight / total }] : []))
  })
}

function slotsIn(
  { zone, slotMinutes }: Gym,
  { from, to }: { from: Date; to: Date },
  { open }: Known,
): Date[] {
  const first = slotStart(from, slotMinutes, zone)
  const slots: Date[] = []
  const last = localTime(to, zone).date
  for (let date = localTime(first, zone).date; date <= last; date = addDays(date, 1))
    slots.push(...open(date).filter((at) => at >= first && at < to))
  return slots
}

const dayOf = (at: Date, zone: string) => {
  const { date } = localTime(at, zone)
  return { from: instantOf(date, 0, zone), to: instantOf(addDays(date, 1), 0, zone) }
}
