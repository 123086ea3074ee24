import { type Gym, nextOpening, openingAt, openingsOn } from '../../kit/gym.ts'
import { addMinutes, localTime } from '../../kit/time.ts'

/** With less time than this until the doors close, nobody comes any more, in minutes. */
const tooLate = 30

/**
 * The rest of the day on which the doors are open: from now, or from when they open next, until they close for the
 * night. Undefined when they don't open again within two months.
 */
export function restOfDay(
  gym: Pick<Gym, 'zone' | 'hours' | 'periods'>,
  now: Date,
): { from: Date; to: Date } | undefined {
  const here = openingAt(gym, now)
  const open = here && addMinutes(now, tooLate) < lastOf(gym, here.from) ? here : nextOpening(gym, now)
  return open && { from: open.from > now ? open.from : now, to: lastOf(gym, open.from) }
}

/** When the doors close for the night on the day an opening began. */
function lastOf(gym: Pick<Gym, 'zone' | 'hours' | 'periods'>, opened: Date): Date {
  const day = openingsOn(gym, localTime(opened, gym.zone).date)
  return new Date(Math.max(...day.map(({ to }) => to.getTime())))
}

/** Whether it is worth coming: the doors are open, and for a while yet. */
export function worthComing(gym: Pick<Gym, 'zone' | 'hours' | 'periods'>, now: Date): boolean {
  const here = openingAt(gym, now)
  return here !== undefined && addMinutes(now, tooLate) < here.to
}
