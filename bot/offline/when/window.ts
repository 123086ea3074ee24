import { addDays, addMinutes, instantOf, localTime } from '../../../tools/kit/time.ts'
import { type Hour, meaningNear, meanings, usualMeaning } from './clock.ts'
import type { DayPart } from './day-parts.ts'
import type { Days, Here, When, Window } from './types.ts'

const day = 1440

/** Nobody who says "before 9" means the small hours. */
const wakingUp = 6 * 60

type Stretch = { from: number; to: number }

/**
 * The stretches of time a member means, in the gym's zone and its future: what has begun starts
 * now, an hour or a weekday that has passed is the next one. What was said to be past stays so.
 *
 * @returns one window, a few where hours were said of several days, or 'many' where those are too many
 */
export function windowsOf(when: When, here: Here): Window[] | 'many' {
  if (when.stretch) return [when.stretch]
  if (when.moment) return [{ from: when.moment, to: addMinutes(when.moment, 60) }]
  const timed = when.part || when.hours || when.sameTime
  if (!when.days) return timed ? [nextOf(when, here)] : []
  const { first, last } = when.days
  if (first === last || !timed) return [onDays(when, when.days, here)]
  if (addDays(first, 1) < last) return 'many'
  const each = [first, last].map((date) => onDays(when, { first: date, last: date }, here))
  const ahead = each.filter(({ to }) => to > here.now)
  return ahead.length > 0 ? ahead : each
}

/** An hour without a day: today's, or tomorrow's when that has passed. */
function nextOf(when: When, here: Here): Window {
  const { date } = localTime(here.now, here.zone)
  const today = windowOn(when, date, here)
  return passed(when, today, here) ? windowOn(when, addDays(date, 1), here) : begun(today, here)
}

function onDays(when: When, { first, last, weekly }: Days, here: Here): Window {
  const window = { from: windowOn(when, first, here).from, to: windowOn(when, last, here).to }
  if (weekly && passed(when, window, here)) return windowOn(when, addDays(first, 7), here)
  return begun(window, here)
}

/** "at 6" has passed at 6:01, a stretch when it is over. */
function passed({ hours }: When, { from, to }: Window, { now }: Here): boolean {
  return hours?.kind === 'at' ? from < minuteOf(now) : to <= now
}

const minuteOf = (at: Date) => new Date(Math.floor(at.getTime() / 60_000) * 60_000)

/** Begins now, rounded up to the minute, what has begun and is not over. */
function begun({ from, to }: Window, { now }: Here): Window {
  if (from >= now || to <= now) return { from, to }
  const next = new Date(Math.ceil(now.getTime() / 60_000) * 60_000)
  return { from: next < to ? next : now, to }
}

function windowOn(when: When, date: string, { now, zone }: Here): Window {
  const local = localTime(now, zone)
  const passedMinute = local.date === date ? local.minute : -1
  const { from, to } = minutesOn(when, passedMinute, local.minute)
  const [start, end] = [instantOf(date, from, zone), instantOf(date, to, zone)]
  // An hour that the clock skips in spring has no length of its own.
  return { from: start, to: end > start ? end : addMinutes(start, 60) }
}

function minutesOn(
  { hours, part, sameTime, stay = 60 }: When,
  passedMinute: number,
  nowMinute: number,
): Stretch {
  const length = stay >= 15 && stay <= 480 ? stay : 60
  if (!hours && sameTime) return { from: nowMinute, to: nowMinute + length }
  if (!hours) return part ?? { from: 0, to: day }
  if (hours.kind === 'between') return betweenHours(hours.from, hours.to, part, passedMinute)
  const at = part ? meaningIn(hours.hour, part) : usualMeaning(hours.hour, passedMinute)
  if (hours.kind === 'at') return { from: at, to: at + length }
  if (hours.kind === 'from')
    return { from: at, to: part && at < part.to ? part.to : at < day ? day : at + 6 * 60 }
  // "until midnight" and "until 1am" end the day they are said of.
  const end = at < 4 * 60 ? at + day : at
  if (part && part.from < end) return { from: part.from, to: end }
  return { from: end > wakingUp ? wakingUp : 0, to: end }
}

/** "6 in the morning", "at 12 tonight": the part of the day tells the half of it. */
function meaningIn(hour: Hour, part: DayPart): number {
  if (hour.exact) return hour.minute
  if (part.to <= day / 2) return Math.min(...meanings(hour))
  const smallHours = part.to === day && hour.minute > 0 && hour.minute < 5 * 60
  return smallHours ? hour.minute + day : meaningNear(hour, part.from, part.to)
}

/**
 * Either end may tell the half of the day for the other: "5 to 7pm", "9 to 5". A range that would
 * run up to midnight or past it began in the morning: "10 to 2", "7 to 12".
 */
function betweenHours(first: Hour, last: Hour, part: DayPart | undefined, passedMinute: number): Stretch {
  const from = part ? meaningIn(first, part) : startBefore(last, first, passedMinute)
  const to = endAfter(from, last)
  const morning = Math.min(...meanings(first))
  const unsure = !first.exact && !last.exact && !part && morning >= wakingUp
  return unsure && to >= day ? { from: morning, to: endAfter(morning, last) } : { from, to }
}

function startBefore(last: Hour, first: Hour, passedMinute: number): number {
  const before = last.exact ? meanings(first).filter((minute) => minute < last.minute) : []
  return before.length > 0 ? Math.max(...before) : usualMeaning(first, passedMinute)
}

function endAfter(start: number, last: Hour): number {
  const ends = [0, day, 2 * day].flatMap((later) => meanings(last).map((minute) => minute + later))
  return Math.min(...ends.filter((minute) => minute > start))
}

/**
 * The latest instant a member may mean when they say that something happened: "I left at 7"
 * is the last 7 o'clock there was, and so is "I was out by 7".
 */
export function pastInstant(when: When, here: Here): Date | undefined {
  if (when.moment) return when.moment
  if (when.hours?.kind !== 'at' && when.hours?.kind !== 'to') return undefined
  const { hour } = when.hours
  const { date } = localTime(here.now, here.zone)
  if (when.days) {
    const { from } = windowOn(when, when.days.first, here)
    return from <= here.now ? from : undefined
  }
  const minutes = when.part ? [meaningIn(hour, when.part)] : meanings(hour)
  const instants = [date, addDays(date, -1)].flatMap((d) =>
    minutes.map((minute) => instantOf(d, minute, here.zone)),
  )
  return instants.filter((at) => at <= here.now).sort((a, b) => b.getTime() - a.getTime())[0]
}

/** What is left of the local day. */
export function todayOf(here: Here): Window {
  const { date } = localTime(here.now, here.zone)
  return onDays({}, { first: date, last: date }, here)
}
