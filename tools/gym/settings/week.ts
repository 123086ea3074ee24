import type { OpeningHours } from '../../kit/gym.ts'
import { dayName } from './clock-words.ts'

const weekMinutes = 7 * 1440

/**
 * The day on which an opening begins before the one before it has ended, Sunday night into Monday included.
 *
 * @param hours minutes after midnight; `closes` may pass 1440
 * @returns the day's name, or undefined where openings keep apart
 * @example
 * weekOverlap([{ weekday: 5, opens: 1080, closes: 1560 }, { weekday: 6, opens: 60, closes: 600 }]) // 'Saturday'
 */
export function weekOverlap(hours: readonly OpeningHours[]): string | undefined {
  const week = hours
    .map(({ weekday, opens, closes }) => {
      const from = (weekday - 1) * 1440 + opens
      return { weekday, from, to: from + closes - opens }
    })
    .sort((a, b) => a.from - b.from)
  const clash = week.find((each, i) => {
    const before = week[i - 1]
    if (before) return each.from < before.to
    // The first of the week follows on the last of the week before.
    const last = week.at(-1)
    return last !== undefined && last !== each && each.from + weekMinutes < last.to
  })
  return clash && dayName(clash.weekday)
}
