import { localTime } from '../kit/time.ts'
import type { Surroundings } from './quality.ts'
import type { Sample } from './sample.ts'

/** What the database would say of the readings around, when these are all there are. */
export function surroundingsOf(
  samples: readonly Sample[],
  { zone, capacity }: { zone: string; capacity: number },
): Surroundings {
  const placed = samples.map((sample) => ({ ...sample, ...localTime(sample.at, zone) }))
  const byHour = Map.groupBy(placed, ({ date, minute }) => `${date} ${Math.floor(minute / 60)}`)
  const hours = [...byHour.values()].map((group) => ({
    date: group[0]?.date ?? '',
    hour: Math.floor((group[0]?.minute ?? 0) / 60),
    people: group.reduce((sum, { count }) => sum + count, 0) / group.length,
  }))
  const highest = [...Map.groupBy(placed, ({ count }) => count)]
    .map(([count, group]) => ({
      count,
      readings: group.length,
      days: new Set(group.map(({ date }) => date)).size,
    }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 12)
  return { zone, capacity, outgrown: false, hours, highest, excused: () => false }
}
