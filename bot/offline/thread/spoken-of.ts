import type { Gym } from '../../../tools/kit/gym.ts'
import { findEquipment, findSplits } from '../../../tools/kit/splits.ts'
import {
  addDays,
  addMinutes,
  instantOf,
  localTime,
  parseInstant,
  weekdayOf,
} from '../../../tools/kit/time.ts'
import type { Area } from '../areas.ts'
import type { Offer, Wish, World } from '../meaning.ts'
import { type Hour, meaningNear } from '../when/clock.ts'
import type { DayPart } from '../when/day-parts.ts'
import type { Days, Hours, When, Window } from '../when/types.ts'
import { windowsOf } from '../when/window.ts'
import { hereIn } from '../world.ts'

/** The splits of the call before, the main one first, by their ids however they were named. */
export function splitsOf({ input }: Wish, { gym }: Pick<World, 'gym'>): string[] {
  const also: readonly unknown[] = Array.isArray(input.also) ? input.also : []
  const named = [input.split, ...also].filter((split) => typeof split === 'string')
  return [...new Set(named.flatMap((name) => findSplits(gym.splits, name).map(({ id }) => id)))]
}

/** Whether a call asked about the crowd, or had it explained. */
export const isCrowd = ({ tool }: Wish): boolean =>
  tool === 'crowdNow' || tool === 'crowdForecast' || tool === 'explainForecast'

/** An explanation's time and split, as the forecast that it explained was asked for. */
export function asForecast(last: Wish): Wish {
  if (last.tool !== 'explainForecast') return last
  const { split, at, to, of } = last.input
  const area = split === undefined ? {} : { split }
  if (at === undefined && of === undefined) return { tool: 'crowdNow', input: area }
  return {
    tool: 'crowdForecast',
    input: { ...area, ...(at === undefined ? {} : { from: at }), ...(to === undefined ? {} : { to }) },
  }
}

/** What the call before was about, where that was not the whole gym. */
export function areasSpokenOf(last: Wish, world: Pick<World, 'gym'>): Area[] {
  const [split] = splitsOf(last, world)
  const name = last.input.equipment
  const piece = typeof name === 'string' ? findEquipment(world.gym.equipment, name) : undefined
  if (!split && !piece) return []
  return [{ ...(split ? { split } : {}), ...(piece ? { equipment: piece.id } : {}) }]
}

/** The stretch of time the call before was about; a command may have named it by dates. */
export function windowOf({ input }: Wish, { gym }: Pick<World, 'gym'>): Window | undefined {
  const from = typeof input.from === 'string' ? parseInstant(input.from, gym.zone) : undefined
  if (!from) return undefined
  const wholeDay = !String(input.from).includes('T')
  const to = typeof input.to === 'string' ? endOf(input.to, gym.zone) : undefined
  const end = to ?? (wholeDay ? endOf(String(input.from), gym.zone) : addMinutes(from, 60))
  return end && from < end ? { from, to: end } : undefined
}

/** A date as an end means the whole of that day. */
function endOf(at: string, zone: string): Date | undefined {
  const found = parseInstant(at, zone)
  return found && !at.includes('T') ? instantOf(addDays(localTime(found, zone).date, 1), 0, zone) : found
}

/** The time that was asked about, offered first, or taken with the call before. */
export function windowSpokenOf(world: World): Window | undefined {
  const { last, earlier = [], offers = [], gym } = world
  return [last, ...earlier].map((wish) => wish && windowOfCall(wish, { offers, gym })).find((found) => found)
}

function windowOfCall(
  last: Wish,
  { offers, gym }: { offers: readonly Offer[]; gym: Gym },
): Window | undefined {
  const taken = last.tool === 'reserveSlot' ? offers.find(({ code }) => code === last.input.offer) : undefined
  const offered = last.tool === 'recommendSlots' ? offers[0] : taken
  const from = offered && parseInstant(offered.start, gym.zone)
  if (from) return { from, to: addMinutes(from, 60) }
  return isCrowd(last) || last.tool === 'recommendSlots' ? windowOf(asForecast(last), { gym }) : undefined
}

type Spoken = { first: string; last: string; part: DayPart | undefined }

/**
 * Days and hours of a window. Hours are known only where they were said: neither of a whole day
 * nor of the rest of one, which begins at the odd minute somebody asked.
 */
function spoken({ from, to }: Window, zone: string): Spoken {
  const start = localTime(from, zone)
  const end = localTime(to, zone)
  const atMidnight = end.minute === 0
  const last = atMidnight ? addDays(end.date, -1) : end.date
  const part = { from: start.minute, to: atMidnight ? 1440 : end.minute }
  const wholeDay = atMidnight && (start.minute === 0 || start.minute % 5 !== 0)
  return { first: start.date, last, part: start.date === last && !wholeDay ? part : undefined }
}

/** What a new time leaves open is taken from the one spoken of: a day keeps its hours, an hour its day. */
export function completed(
  { sameTime, ...when }: When,
  before: Window | undefined,
  { gym, now }: World,
): When {
  const known = before && spoken(before, gym.zone).part
  const whole: When = sameTime && !known ? { ...when, sameTime } : when
  if (!before || when.stretch || when.moment || when.now) return whole
  const { first, last, part } = spoken(before, gym.zone)
  const { date: today, minute } = localTime(now, gym.zone)
  if (when.days) {
    const days = daysOn(when, { first, last })
    const over = days?.first === today && part && part.to <= minute
    const asSaid = when.hours || when.part || !part || days?.first !== days?.last || over
    const asBefore = sameTime && when.hours && part ? { hours: near(when.hours, part) } : {}
    return { ...whole, ...(days ? { days } : {}), ...(asSaid ? asBefore : { part }) }
  }
  const days = first === today && last === today ? {} : { days: { first, last } }
  const again = sameTime && part && !when.hours && !when.part ? { part } : {}
  const hours = when.hours && part && !when.part ? { hours: near(when.hours, part) } : {}
  return { ...whole, ...days, ...again, ...hours }
}

/** Of a week that was spoken of a weekday is the one in it; "the monday after" comes after what was spoken of. */
function daysOn({ days, following }: When, { first, last }: Days): Days | undefined {
  if (!days?.weekly) return days
  const date = following ? addDays(last, 1) : first
  const named = addDays(date, (weekdayOf(days.first) - weekdayOf(date) + 7) % 7)
  if (following) return { first: named, last: named }
  return first < last && named <= last ? { first: named, last: named } : days
}

/** Where other times are looked for: in the whole day after an hour of it, else in the week ahead. */
export function widened(before: Window | undefined, { gym, now }: World): Window | undefined {
  const hours = before && spoken(before, gym.zone)
  if (!hours?.part) return undefined
  const [window] = [
    windowsOf({ days: { first: hours.first, last: hours.last } }, hereIn({ gym, now })),
  ].flat()
  return window === 'many' ? undefined : window
}

/** After six in the evening, "and at 9?" is in the evening too. */
function near(hours: Hours, { from, to }: DayPart): Hours {
  const settled = (hour: Hour): Hour => ({ minute: meaningNear(hour, from, to), exact: true })
  if (hours.kind === 'between') return { ...hours, from: settled(hours.from) }
  return { ...hours, hour: settled(hours.hour) }
}
