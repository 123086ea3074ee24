import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import type { Gym } from '../kit/gym.ts'
import { t } from '../kit/language.ts'
import {
  addDays,
  addMinutes,
  after,
  instantOf,
  isoLocal,
  localTime,
  minutesBetween,
  parseInstant,
} from '../kit/time.ts'
import { defineTool, type ToolContext } from '../kit/tool.ts'
import { clockTime } from '../kit/words.ts'
import { endVisit, lastVisit, type Visit, visitsSince } from './store.ts'

/** Without a time said, "I'm off" still belongs to a visit that began so many minutes ago. */
const correctable = 6 * 60

/** Nobody trains longer; a time further off is a slip of the finger. */
const longest = 12 * 60

type CheckedOut = {
  visit: number
  checkIn: string
  checkOut: string
  minutes: number
  /** The end had been estimated before and is now the member's own. */
  corrected: boolean
  visitsThisWeek: number
  before: { checkOut: string | null; estimated: boolean }
}

export const checkOutTool = defineTool({
  name: 'checkOut',
  description:
    'Checks the member out: they are leaving or have left. Also corrects the estimated end of a visit whose check-out was forgotten.',
  input: z.object({
    at: z
      .string()
      .max(40)
      .optional()
      .describe('When they left, ISO 8601, only if they said another time than now'),
  }),
  async run({ at }, context): Promise<CheckedOut> {
    const { db, gym, member, now } = context
    const said = at === undefined ? undefined : leaving(at, context)
    const visit = await lastVisit(db, member.id, now)
    if (!visit || !belongs(visit, said ?? now, said !== undefined)) throw new GymError('not_in')
    const end = said ?? after(visit.checkIn, now)
    if (end <= visit.checkIn || minutesBetween(visit.checkIn, end) > longest) {
      throw new GymError('bad_leaving', { since: clockTime(visit.checkIn, gym.zone) })
    }
    await endVisit(db, visit.id, end, false, visit.checkIn)
    return {
      visit: visit.id,
      checkIn: isoLocal(visit.checkIn, gym.zone),
      checkOut: isoLocal(end, gym.zone),
      minutes: Math.max(1, Math.round(minutesBetween(visit.checkIn, end))),
      corrected: visit.checkOut !== null,
      visitsThisWeek: await visitsSince(db, member.id, weekStart(gym, visit.checkIn)),
      before: { checkOut: visit.checkOut?.toISOString() ?? null, estimated: visit.checkOutEstimated },
    }
  },
  say: ({ checkOut, minutes, corrected, visitsThisWeek }, { gym }) => {
    if (corrected)
      return t`Thanks, corrected: you left at ${clockTime(new Date(checkOut), gym.zone)}, after ${minutes} minutes.`
    const done = minutes === 1 ? t`Checked out after 1 minute.` : t`Checked out after ${minutes} minutes.`
    return visitsThisWeek > 1 ? `${done} ${t`That's visit ${visitsThisWeek} this week.`}` : done
  },
  remember: ({ visit, before }) => ({ visit, ...before }),
  async revert(noted, { db }) {
    const { visit, checkOut, estimated } = revertible.parse(noted)
    await endVisit(db, visit, checkOut ? new Date(checkOut) : null, estimated)
  },
})

const revertible = z.object({ visit: z.number(), checkOut: z.string().nullable(), estimated: z.boolean() })

function leaving(at: string, { gym, now }: ToolContext): Date {
  const end = parseInstant(at, gym.zone)
  if (!end) throw new GymError('unknown_time', { asked: at })
  if (end > addMinutes(now, 1)) throw new GymError('in_the_future', { asked: isoLocal(end, gym.zone) })
  return end
}

/** Whether an end may be written to the visit: it is open, or its end is an estimate still worth correcting. */
function belongs(visit: Visit, end: Date, said: boolean): boolean {
  if (!visit.checkOut) return true
  return visit.checkOutEstimated && (said || minutesBetween(visit.checkIn, end) <= correctable)
}

/** Monday 00:00 of the week of an instant, by the gym's clock. */
function weekStart(gym: Gym, at: Date): Date {
  const { date, weekday } = localTime(at, gym.zone)
  return instantOf(addDays(date, 1 - weekday), 0, gym.zone)
}
