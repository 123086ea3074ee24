import { addDays, addMinutes, instantOf, localTime } from '../../../tools/kit/time.ts'
import type { Area } from '../areas.ts'
import { earlierThanWhat } from '../asks.ts'
import type { Clause } from '../clause.ts'
import { crowdForecast, crowdNow } from '../intents/crowd.ts'
import { calls, type Understanding, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import type { Window } from '../when/types.ts'

const earlier = sayings(`
  earlier|sooner
  before that|then
  too late
`)

const later = sayings(`
  later|afterwards
  after that|then
  too early|soon
`)

const nextDay = sayings(`
  day after
  next|following day
`)

const nextWeek = sayings(`
  week after
`)

const dayBefore = sayings(`
  day before|earlier
  previous day
`)

/** A step from the time spoken of before: "earlier please", "an hour later", "and the day after?". */
export function stepFrom(
  clause: Clause,
  area: Area,
  window: Window | undefined,
  world: World,
): Understanding | undefined {
  const at = window ?? { from: world.now, to: addMinutes(world.now, 60) }
  const { shift } = clause.times.find((when) => when.shift !== undefined) ?? {}
  if (shift !== undefined) return ahead(area, shifted(at, shift), world)
  // "A bit later, like half seven" names its time.
  if (clause.times.some(({ stretch, hours }) => !stretch || hours)) return undefined
  if (says(clause.shape, nextDay)) return ahead(area, onAnotherDay(at, 1, world), world)
  if (says(clause.shape, nextWeek)) return ahead(area, onAnotherDay(at, 7, world), world)
  if (says(clause.shape, dayBefore)) return ahead(area, onAnotherDay(at, -1, world), world)
  if (says(clause.shape, earlier)) {
    return window ? ahead(area, earlierThan(window, world), world) : earlierThanWhat(area, world)
  }
  return says(clause.text, later) && window ? ahead(area, laterThan(window, world), world) : undefined
}

export const shifted = ({ from, to }: Window, minutes: number): Window => ({
  from: addMinutes(from, minutes),
  to: addMinutes(to, minutes),
})

/** A step into the past ends at now. */
function ahead(area: Area, { from, to }: Window, world: World): Understanding {
  if (to <= world.now) return calls(crowdNow(area))
  return calls(crowdForecast(area, { from: from < world.now ? world.now : from, to }, world))
}

/** Minutes of a step: as long as the stretch was, and two hours at least. */
const stepOf = ({ from, to }: Window) => Math.max((to.getTime() - from.getTime()) / 60_000, 120)

/** The stretch before, on the same day; before a whole day the day before it. */
function earlierThan(window: Window, { gym }: World): Window {
  const { date, minute } = localTime(window.from, gym.zone)
  if (minute === 0) return { from: instantOf(addDays(date, -1), 0, gym.zone), to: window.from }
  return { from: instantOf(date, Math.max(0, minute - stepOf(window)), gym.zone), to: window.from }
}

/** The stretch after, on the same day; after the end of a day the day that follows. */
function laterThan(window: Window, { gym }: World): Window {
  const { date, minute } = localTime(window.to, gym.zone)
  const end = minute === 0 ? 24 * 60 : Math.min(24 * 60, minute + stepOf(window))
  return { from: window.to, to: instantOf(date, end, gym.zone) }
}

/** The same hours some days later. */
export function onAnotherDay({ from, to }: Window, days: number, { gym }: World): Window {
  const moved = (at: Date) => {
    const { date, minute } = localTime(at, gym.zone)
    return instantOf(addDays(date, days), minute, gym.zone)
  }
  return { from: moved(from), to: moved(to) }
}

/** What a slot's start and the next are apart at most gyms, in minutes. */
const step = 30

/** The rest of a day after one of its slots. */
export function sameDayAfter(at: Date, { gym }: World): Window {
  const from = addMinutes(at, step)
  const midnight = instantOf(addDays(localTime(at, gym.zone).date, 1), 0, gym.zone)
  return { from, to: midnight > from ? midnight : addMinutes(from, 2 * step) }
}

/** Nobody who says "earlier" means the small hours. */
const wakingUp = 6 * 60

/** A day up to an instant of it, from now on where that day is today. */
export function sameDayBefore(at: Date, { gym, now }: World): Window {
  const { date, minute } = localTime(at, gym.zone)
  const begin = instantOf(date, minute > wakingUp ? wakingUp : 0, gym.zone)
  const from = begin < now ? now : begin
  return { from: from < at ? from : addMinutes(at, -2 * step), to: at }
}
