import type { Database } from '../../db/client.ts'
import type { Gym } from '../kit/gym.ts'
import { addMinutes } from '../kit/time.ts'
import type { Attachment, Choice } from '../kit/tool.ts'
import { afterQuiet, momentFor, type QuietHours, quietStretch } from './quiet-hours.ts'
import * as store from './store.ts'

/** Something Spotter says without being asked. */
export type Unasked = {
  /** Says it once in this gym: what has this key and was said, or waits to be, is not said again. */
  key: string
  gym: Pick<Gym, 'id' | 'zone' | 'quietFrom' | 'quietTo'>
  kind: store.Kind
  /** A member, where they last wrote in private, or a conversation of several. */
  to: { member: string } | { channel: string; conversation: string }
  message: { text: string; choices?: readonly Choice[]; files?: readonly Attachment[] }
  madeAt: Date
  dueAt: Date
  /** Not said any more from then on. */
  expiresAt: Date
  /** What to do when it falls into quiet hours: sooner (the evening before), later (in the morning), drop, or anyway. */
  quietHours: QuietHours
}

/**
 * Puts something into the outbox, in the caller's transaction: it is said if, and only if, that commits.
 *
 * What was withdrawn may be put in again with its key.
 *
 * @returns false when the key was there, or no time is left to say it in
 */
export async function enqueue(db: Database, unasked: Unasked): Promise<boolean> {
  const { gym, key, kind, to, madeAt, dueAt, expiresAt, quietHours } = unasked
  if (expiresAt <= dueAt) return false
  const moment = momentFor(gym, unasked, quietHours)
  const { text, choices = [], files = [] } = unasked.message
  return store.put(db, {
    gym: gym.id,
    key,
    kind,
    ...to,
    message: { text, choices, files, quietHours },
    madeAt,
    expiresAt,
    dueAt: moment ?? dueAt,
    ...(moment ? {} : { state: 'dropped', settledAt: madeAt, reason: 'quiet_hours' }),
  })
}

/** Takes back what is not on its way yet. */
export function withdraw(db: Database, gym: Pick<Gym, 'id'>, key: string, now: Date): Promise<void> {
  return store.withdraw(db, gym.id, key, now)
}

/** How long whoever leased something has to send it, in minutes. */
export const leaseMinutes = 2

/**
 * What is to be sent now, for the caller alone: of each member and conversation the oldest. A later one waits while
 * an earlier one is due, being sent or being retried.
 *
 * Drops what is too late, what is for a silent member, and what quiet hours forbid.
 */
export async function lease(
  db: Database,
  gym: Unasked['gym'],
  now: Date,
  { most = 50 }: { most?: number } = {},
): Promise<store.Leased[]> {
  if (!(await store.anyDue(db, gym.id, now))) return []
  await store.dropLate(db, gym.id, now)
  await store.dropSilent(db, gym.id, now)
  // A delay, or a change of the settings, may have brought it into the quiet hours.
  if (quietStretch(gym, now)) await store.hush(db, gym.id, { now, until: afterQuiet(gym, now) })
  return store.take(db, gym.id, { now, until: addMinutes(now, leaseMinutes), most })
}
