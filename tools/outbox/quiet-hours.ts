import type { Gym } from '../kit/gym.ts'
import { addDays, addMinutes, instantOf, localTime } from '../kit/time.ts'

/** What to do with something that falls into the quiet hours. */
export type QuietHours = 'sooner' | 'later' | 'drop' | 'anyway'

type Settings = Pick<Gym, 'zone' | 'quietFrom' | 'quietTo'>
type Stretch = { from: Date; to: Date }

/** How long before the quiet hours what can't wait until they are over is said, in minutes. */
const eveningMinutes = 30

/** The quiet hours that hold an instant; undefined outside of them. A gym whose two times are equal has none. */
export function quietStretch(gym: Settings, at: Date): Stretch | undefined {
  const { zone, quietFrom, quietTo } = gym
  if (quietFrom === quietTo) return undefined
  const { date } = localTime(at, zone)
  return [addDays(date, -1), date]
    .map((day) => ({
      from: instantOf(day, quietFrom, zone),
      to: instantOf(quietTo > quietFrom ? day : addDays(day, 1), quietTo, zone),
    }))
    .find(({ from, to }) => at >= from && at < to)
}

/**
 * The first instant from `at` on at which something may be said; undefined when there is none within three days,
 * in a gym that is almost always quiet.
 */
export function afterQuiet(gym: Settings, at: Date): Date | undefined {
  let free = at
  for (let nights = 0; nights <= 3; nights++) {
    const stretch = quietStretch(gym, free)
    if (!stretch) return free
    free = stretch.to
  }
  return undefined
}

/**
 * When something that is due is said, with respect for the quiet hours: at once, in the evening before them, in the
 * morning after them, or never (undefined).
 *
 * What should be said sooner, and is only made when that is over, is said later, if there is time.
 *
 * @example
 * // A visit at 07:30 whose reminder would fall at 06:30, with quiet hours from 22:00 to 07:00:
 * momentFor(gym, { dueAt: six30, madeAt: noon, expiresAt: seven30 }, 'sooner') // 21:30 the evening before
 */
export function momentFor(
  gym: Settings,
  { dueAt, madeAt, expiresAt }: { dueAt: Date; madeAt: Date; expiresAt: Date },
  mode: QuietHours,
): Date | undefined {
  const due = dueAt > madeAt ? dueAt : madeAt
  const moment = momentAt(gym, due, madeAt, mode)
  return moment && moment < expiresAt ? moment : undefined
}

function momentAt(gym: Settings, due: Date, madeAt: Date, mode: QuietHours): Date | undefined {
  const stretch = mode === 'anyway' ? undefined : quietStretch(gym, due)
  if (!stretch) return due
  if (mode === 'drop') return undefined
  const evening = addMinutes(stretch.from, -eveningMinutes)
  if (mode === 'sooner' && evening >= madeAt && !quietStretch(gym, evening)) return evening
  return afterQuiet(gym, due)
}
