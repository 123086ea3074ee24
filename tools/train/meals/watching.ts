import { addDays, dayMs, instantOf, localTime } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { type Profile, trajectoryEvents } from '../../profile/index.ts'
import { type TrajectoryEvent, type TrajectoryVerdict, trajectoryOf } from '../../safety/index.ts'
import { whoseOf } from '../agreement.ts'
import { daysOfFood, saidWhole } from './store.ts'

/** Days of eating that are looked at. */
const looksBack = 14

/**
 * Whether somebody who is losing weight eats too little, by the days they said they logged whole. A day of which nobody
 * knows tells nothing: it would rather be a log that was forgotten.
 */
export async function eatingTooLittle(
  context: ToolContext,
  { goal, sex, heightCm }: Profile,
): Promise<TrajectoryVerdict | undefined> {
  if (goal !== 'cut') return undefined
  const { db, gym, now } = context
  const whose = whoseOf(context)
  const today = localTime(now, gym.zone).date
  const days = await daysOfFood(db, whose, { from: addDays(today, -looksBack), to: addDays(today, -1) })
  const whole = await saidWhole(
    db,
    whose,
    days.map(({ date }) => date),
  )
  const eaten = days.map(
    ({ date, kcal }): TrajectoryEvent => ({
      kind: 'intake',
      at: instantOf(date, 23 * 60, gym.zone),
      kcal,
      complete: whole.get(date) === true,
    }),
  )
  const after = new Date(now.getTime() - looksBack * dayMs)
  const others = await trajectoryEvents(db, whose, { after, until: now })
  const body = { ...(sex === null ? {} : { sex }), ...(heightCm === null ? {} : { heightCm }) }
  return trajectoryOf([...others, ...eaten, { kind: 'goal', at: now, goal }], now, body).find(
    ({ code }) => code === 'eating_under_floor',
  )
}
