import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import type { Random } from '../../kit/random.ts'
import { addDays, addMinutes, instantOf, localTime, slotStart, weekdayOf } from '../../kit/time.ts'
import { enqueue } from '../../outbox/index.ts'
import { usualMinute } from '../learning/habit.ts'
import { slotsBetween } from '../places/store.ts'
import { advisedAhead } from '../rooms/advised.ts'
import { minutesOf, roomsOf, visitLength } from '../rooms/rooms.ts'
import { nudgeChoices, nudgeWords } from './nudge-words.ts'
import { regularsOn } from './store.ts'
import { type Nudge, nudgesFor, type Regular } from './turning-busy.ts'

/** The hour of the gym's clock in which it is said: late enough to know the coming days, early enough to plan. */
const hour = 17

/** The days looked at beside today. */
const daysAhead = 2

/** Sooner than this nobody changes their plans, in minutes. */
const notice = 120

/** Days between two nudges of a member. */
const rest = 7

/** Chance that someone who is nudged comes at the other time, as long as nothing better is learned. */
const come = 0.35

/**
 * Tells regulars whose time in the coming two days is turning busy of a much quieter one near it, at most once a week
 * each. To be called every hour; it acts in one of them.
 *
 * @returns how many were told
 */
export async function nudgeRegulars(db: Database, gym: Gym, now: Date, random: Random): Promise<number> {
  const { date, minute } = localTime(now, gym.zone)
  if (Math.floor(minute / 60) !== hour) return 0
  const regulars = await regularsFrom(db, gym, now, date)
  if (regulars.length === 0) return 0
  const length = visitLength(gym, 'all')
  const to = instantOf(addDays(date, daysAhead + 2), 0, gym.zone)
  const open = await slotsBetween(db, { gym: gym.id, splits: ['all'], from: now, to })
  const advised = await advisedAhead(db, gym, 'all', now)
  const rooms = roomsOf(open, length, advised).filter(({ start }) => start >= addMinutes(now, notice))
  const rules = { comfort: gym.comfort * gym.capacity, compliance: come, minutes: minutesOf(length), random }
  const nudges = nudgesFor(regulars, rooms, rules)
  let told = 0
  for (const nudge of nudges) if (await tell(db, gym, nudge, now)) told++
  return told
}

async function regularsFrom(db: Database, gym: Gym, now: Date, today: string): Promise<Regular[]> {
  const { id, zone, slotMinutes } = gym
  const since = addMinutes(now, -rest * 1440)
  const found: Regular[] = []
  for (let day = 0; day <= daysAhead; day++) {
    const date = addDays(today, day)
    for (const time of await regularsOn(db, { gym: id, zone, date, since })) {
      const usual = instantOf(date, usualMinute(time), zone)
      found.push({ ...time, start: slotStart(usual, slotMinutes, zone) })
    }
  }
  return found
}

function tell(db: Database, gym: Gym, nudge: Nudge, now: Date): Promise<boolean> {
  const telling = { gym, language: gym.language }
  return enqueue(db, {
    key: `nudge:${nudge.member}:${isoWeek(localTime(now, gym.zone).date)}`,
    gym,
    kind: 'nudge',
    to: { member: nudge.member },
    message: () => ({ text: nudgeWords(nudge, telling), choices: nudgeChoices(nudge, telling) }),
    madeAt: now,
    dueAt: now,
    expiresAt: nudge.usual.start,
    quietHours: 'later',
  })
}

/** "2026-W48": a week belongs to the year of its Thursday. */
export function isoWeek(date: string): string {
  const thursday = addDays(date, 4 - weekdayOf(date))
  const year = thursday.slice(0, 4)
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000
  return `${year}-W${String(1 + Math.floor(days / 7)).padStart(2, '0')}`
}
