import { findEquipment, findSplits } from '../../../tools/kit/splits.ts'
import { addDays, addMinutes, instantOf, localTime, parseInstant } from '../../../tools/kit/time.ts'
import type { Area } from '../areas.ts'
import type { Wish, World } from '../meaning.ts'
import { type Hour, meaningNear } from '../when/clock.ts'
import type { DayPart } from '../when/day-parts.ts'
import type { Hours, When, Window } from '../when/types.ts'
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
export function windowOf({ input }: Wish, { gym }: World): Window | undefined {
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
  const whole: When = sameTime && !before ? { ...when, sameTime } : when
  if (!before || when.stretch || when.moment || when.now) return whole
  const { first, last, part } = spoken(before, gym.zone)
  const { date: today, minute } = localTime(now, gym.zone)
  if (when.days) {
    const oneDay = when.days.first === when.days.last
    const over = when.days.first === today && part && part.to <= minute
    return when.hours || when.part || !part || !oneDay || over ? whole : { ...whole, part }
  }
  const days = first === today && last === today ? {} : { days: { first, last } }
  return { ...whole, ...days, ...(when.hours && part && !when.part ? { hours: near(when.hours, part) } : {}) }
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
