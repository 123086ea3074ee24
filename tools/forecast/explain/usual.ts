import { addDays, addMinutes, instantOf, localTime, minutesBetween } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { slotsOf } from '../crowd/period.ts'
import { base } from './parts.ts'
import { lastReasons, type Stretch, weekMeans } from './store.ts'

/** The weeks whose mean is the usual, where no forecast says what is. */
const weeks = 4

/** One day alone is not usual. */
const leastDays = 2

/** What a slot usually brings; undefined where that is not known yet. */
export type Usual = (slot: Date) => number | undefined

/**
 * What the slots of a period usually bring: the forecast's own weekday pattern, else the mean of the same slots in the
 * four weeks before.
 *
 * @param series 'all' or a split's id
 */
export async function usualOf(
  { db, gym, now }: Pick<ToolContext, 'db' | 'gym' | 'now'>,
  series: string,
  period: { from: Date; to: Date },
): Promise<Usual> {
  const slots = slotsOf(gym, period)
  const [first, last] = [slots[0], slots.at(-1)]
  if (!first || !last) return () => undefined
  const stretch = { gym: gym.id, split: series, from: first, to: addMinutes(last, gym.slotMinutes) }
  const patterns = new Map<number, number>()
  for (const { slot, reasons } of await lastReasons(db, stretch, now)) {
    const pattern = reasons[base]
    if (pattern !== undefined && Number.isFinite(pattern)) patterns.set(slot.getTime(), pattern)
  }
  if (slots.every((slot) => patterns.has(slot.getTime()))) return (slot) => patterns.get(slot.getTime())
  const means = await recentMeans({ db, gym }, stretch, first < now ? first : now)
  return (slot) => patterns.get(slot.getTime()) ?? means(slot)
}

async function recentMeans(
  { db, gym }: Pick<ToolContext, 'db' | 'gym'>,
  stretch: Stretch,
  until: Date,
): Promise<Usual> {
  const spans = weeksBefore(stretch, until, gym.zone)
  const rows = await weekMeans(db, { gym: gym.id, split: stretch.split, spans }, gym.zone)
  const means = new Map(
    rows
      .filter(({ days }) => days >= leastDays)
      .map(({ weekday, minute, people }) => [weekday * 1440 + minute, people]),
  )
  return (slot) => {
    const { weekday, minute } = localTime(slot, gym.zone)
    return means.get(weekday * 1440 + minute)
  }
}

/** The same stretch in each of the last four weeks that were over at an instant, by the clock on the wall. */
function weeksBefore({ from, to }: Stretch, until: Date, zone: string): { from: Date; to: Date }[] {
  const spans: { from: Date; to: Date }[] = []
  for (let days = 7; spans.length < weeks; days += 7) {
    const [start, end] = [from, to].map((at) => earlier(at, days, zone))
    // Longer than a week, the stretch would count the days twice that it has in common with itself.
    if (!start || !end || minutesBetween(from, to) > weekMinutes) break
    if (end <= until) spans.push({ from: start, to: end })
  }
  return spans.length > 0 ? spans : [{ from: addMinutes(until, -weeks * weekMinutes), to: until }]
}

const weekMinutes = 7 * 24 * 60

function earlier(at: Date, days: number, zone: string): Date {
  const { date, minute } = localTime(at, zone)
  return instantOf(addDays(date, -days), minute, zone)
}

/** The usual of several slots together; undefined where one of them has none. */
export function usualMean(usual: Usual, slots: readonly Date[]): number | undefined {
  const known = slots.map(usual).filter((people) => people !== undefined)
  if (known.length < slots.length || known.length === 0) return undefined
  return known.reduce((sum, people) => sum + people, 0) / known.length
}
