import type { Gym } from '../../kit/gym.ts'
import { localTime } from '../../kit/time.ts'
import type { Crowd } from './estimate.ts'

/** A slot of the week and the person-minutes that stand against it. */
export type WeekSlot = { weekday: number; minute: number; minutes: number }

/** Minutes of many slots, summed up over the weeks: the most come first. */
export function byWeekSlot({ zone }: Gym, { start, slotMs }: Crowd, minutes: Float64Array): WeekSlot[] {
  const sums = new Map<string, WeekSlot>()
  minutes.forEach((more, i) => {
    if (more === 0) return
    const { weekday, minute } = localTime(new Date(start + i * slotMs), zone)
    const key = `${weekday} ${minute}`
    const sum = sums.get(key) ?? { weekday, minute, minutes: 0 }
    sums.set(key, { ...sum, minutes: sum.minutes + more })
  })
  return [...sums.values()].toSorted((a, b) => b.minutes - a.minutes)
}
