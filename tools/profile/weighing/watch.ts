import { dayMs } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { type TrajectoryVerdict, trajectoryOf } from '../../safety/index.ts'
import type { Profile } from '../fields.ts'
import { saveProfile, type Whose } from '../store.ts'
import { trajectoryEvents } from './store.ts'

/** Days of the way that are looked at. */
const looksBack = 56

/**
 * Looks at where a losing member's weight is going. Where it goes too low or too fast the goal becomes a steady weight.
 *
 * @returns what to tell them, and whether the goal was changed; undefined where the way is fine, or they aren't losing on
 *   purpose
 */
export async function watched(
  { db, now }: Pick<ToolContext, 'db' | 'now'>,
  whose: Whose,
  { goal, sex, heightCm }: Profile,
): Promise<TrajectoryVerdict | undefined> {
  if (goal !== 'cut') return undefined
  const after = new Date(now.getTime() - looksBack * dayMs)
  const events = await trajectoryEvents(db, whose, { after, until: now })
  const body = { ...(sex === null ? {} : { sex }), ...(heightCm === null ? {} : { heightCm }) }
  const [gravest] = trajectoryOf([...events, { kind: 'goal', at: now, goal }], now, body)
  if (gravest?.severity === 'stop') await saveProfile(db, whose, { goal: 'maintain' }, now)
  // Easing a plan is for those who make it.
  return gravest?.severity === 'soften' ? undefined : gravest
}
