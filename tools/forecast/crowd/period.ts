import { GymError } from '../../kit/errors.ts'
import { closureAt, type Gym, nextOpening, openingAt, openSlots } from '../../kit/gym.ts'
import {
  addDays,
  addMinutes,
  dayMs,
  instantOf,
  localTime,
  minutesBetween,
  parseInstant,
  slotStart,
} from '../../kit/time.ts'
import { horizonDays } from '../job.ts'

/** What a question is about: one moment, or a stretch to look for quiet in. */
export type Period = { kind: 'moment' | 'stretch'; from: Date; to: Date }

/** A question about so many minutes or less is about a moment. */
const momentMinutes = 90

const dateOnly = /^\d{4}-\d{2}-\d{2}$/

/**
 * The period a member asked about, cut to the future and to what is forecast.
 *
 * Without any bound it is the coming week; with `from` alone that moment, or that day when it is a
 * date; with `to` alone from now until then.
 *
 * @throws {GymError} `unknown_time`, `in_the_past`, `too_far`, `bad_period`
 */
export function askedPeriod(
  gym: Gym,
  now: Date,
  asked: { from?: string | undefined; to?: string | undefined },
): Period {
  const from = asked.from === undefined ? undefined : instant(gym, asked.from)
  const to = asked.to === undefined ? undefined : endInstant(gym, asked.to)
  if (from && to && to <= from) throw new GymError('bad_period')
  if ((to ?? endOfMoment(gym, asked.from, from)) <= now) throw new GymError('in_the_past')
  const limit = addMinutes(now, horizonDays * 24 * 60)
  if (from && from >= limit) throw new GymError('too_far', { days: horizonDays })
  const start = from && from > now ? from : now
  if (!from && !to) return { kind: 'stretch', from: now, to: addMinutes(now, 7 * 24 * 60) }
  const end = new Date(Math.min((to ?? endOfMoment(gym, asked.from, from)).getTime(), limit.getTime()))
  const short =
    from !== undefined && minutesBetween(from, to ?? endOfMoment(gym, asked.from, from)) <= momentMinutes
  return { kind: short ? 'moment' : 'stretch', from: start, to: end }
}

/**
 * The period whose forecast is to be explained: like one that is asked about, but it may be over.
 *
 * Without any bound it is the slot that is lived now, or the first one after the doors open; with
 * `week`, the coming week.
 *
 * @throws {GymError} `unknown_time`, `too_far`, `bad_period`
 */
export function explainedPeriod(
  gym: Gym,
  now: Date,
  asked: { at?: string | undefined; to?: string | undefined; week?: boolean },
): Period {
  if (asked.at === undefined && asked.to === undefined && !asked.week) return thisSlot(gym, now)
  const from = asked.at === undefined ? undefined : instant(gym, asked.at)
  const to = asked.to === undefined ? endOfMoment(gym, asked.at, from) : endInstant(gym, asked.to)
  if (!from || to > now) return askedPeriod(gym, now, { from: asked.at, to: asked.to })
  if (to <= from) throw new GymError('bad_period')
  return { kind: minutesBetween(from, to) <= momentMinutes ? 'moment' : 'stretch', from, to }
}

/** The slot of this moment, or the first one of the next opening; where none is near, a closed moment. */
function thisSlot(gym: Gym, now: Date): Period {
  const next = openingAt(gym, now) ? now : (nextOpening(gym, now)?.from ?? now)
  const start = slotStart(next, gym.slotMinutes, gym.zone)
  return { kind: 'moment', from: start, to: addMinutes(start, gym.slotMinutes) }
}

/** The open slots that a period touches, in order. */
export function slotsOf(gym: Gym, { from, to }: Pick<Period, 'from' | 'to'>): Date[] {
  return openSlots(gym, slotStart(from, gym.slotMinutes, gym.zone), to)
}

function instant(gym: Gym, text: string): Date {
  const at = parseInstant(text, gym.zone)
  if (!at) throw new GymError('unknown_time', { asked: text })
  return at
}

/** A date as an end means the whole of that day. */
function endInstant(gym: Gym, text: string): Date {
  return dateOnly.test(text.trim()) ? endOfDay(gym, text.trim(), instant(gym, text)) : instant(gym, text)
}

/** Where a question with a beginning alone ends: after an hour, or with the day when it is a date. */
function endOfMoment(gym: Gym, asked: string | undefined, from: Date | undefined): Date {
  if (!from) return new Date(8.64e15)
  return asked && dateOnly.test(asked.trim()) ? endOfDay(gym, asked.trim(), from) : addMinutes(from, 60)
}

function endOfDay(gym: Gym, date: string, from: Date): Date {
  return instantOf(localTime(from, gym.zone).date === date ? addDays(date, 1) : date, 0, gym.zone)
}

/**
 * Tells that the doors are closed for the whole of a period.
 *
 * @throws {GymError} `closed` with the next opening, where there is one within two months
 */
export function refuseClosed(gym: Gym, { from, to }: Period): void {
  if (openingAt(gym, from)) return
  const next = nextOpening(gym, from)
  if (next && next.from < to) return
  const reason = closureAt(gym, from)?.reason
  throw new GymError('closed', {
    from: from.toISOString(),
    ...(reason ? { reason } : {}),
    ...(next && next.from.getTime() - from.getTime() < 60 * dayMs ? { opens: next.from.toISOString() } : {}),
  })
}
