import type { Database } from '../../db/client.ts'
import type { Gym } from '../kit/gym.ts'
import { addMinutes } from '../kit/time.ts'
import type { Attachment, Choice } from '../kit/tool.ts'
import { afterQuiet, momentFor, type QuietHours, quietStretch } from './quiet-hours.ts'
import { type Wishes, wishesOf } from './recipients/store.ts'
import { type Recipient, wordedFor } from './speech.ts'
import * as store from './store.ts'

/** Something Spotter says without being asked. */
export type Unasked = {
  /** Says it once in this gym: what has this key and was said, or waits to be, is not said again. */
  key: string
  gym: Pick<Gym, 'id' | 'zone' | 'language' | 'quietFrom' | 'quietTo'>
  kind: store.Kind
  /** A member, where they last wrote in private, or a conversation of several. */
  to: Recipient
  /** A function is run within the speech of whoever is told it: their language and clock. */
  message: Said | (() => Said)
  madeAt: Date
  dueAt: Date
  /** Not said any more from then on. */
  expiresAt: Date
  /** What to do when it falls into quiet hours: sooner (the evening before), later (in the morning), drop, or anyway. */
  quietHours: QuietHours
}

type Said = { text: string; choices?: readonly Choice[]; files?: readonly Attachment[] }

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
  const wishes = 'member' in to ? (await wishesOf(db, gym.id, [to.member])).get(to.member) : undefined
  const moment = momentFor(hoursOf(gym, wishes), unasked, quietHours)
  const muted = wishes?.mutedKinds.includes(kind) ?? false
  const reason = muted ? 'muted' : moment ? undefined : 'quiet_hours'
  const { text, choices = [], files = [] } = await messageFor(db, unasked)
  return store.put(db, {
    gym: gym.id,
    key,
    kind,
    ...to,
    message: { text, choices, files, quietHours },
    madeAt,
    expiresAt,
    dueAt: moment ?? dueAt,
    ...(reason === undefined ? {} : { state: 'dropped', settledAt: madeAt, reason }),
  })
}

async function messageFor(db: Database, { gym, to, message }: Unasked): Promise<Said> {
  return typeof message === 'function' ? wordedFor(db, gym, to, message) : message
}

type Hours = Pick<Gym, 'zone' | 'quietFrom' | 'quietTo'>

/** When somebody wants to be left alone: by their own hours and zone, else by the gym's. */
function hoursOf(gym: Hours, wishes: Wishes | undefined): Hours {
  const { zone, quietFrom, quietTo } = wishes ?? {}
  const none = typeof quietFrom !== 'number' || typeof quietTo !== 'number'
  return {
    zone: zone ?? gym.zone,
    ...(none ? { quietFrom: gym.quietFrom, quietTo: gym.quietTo } : { quietFrom, quietTo }),
  }
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
 * Drops what is too late, what is for a silent member or of a kind they want to hear nothing of, and what quiet hours
 * forbid: the member's own, or else the gym's.
 */
export async function lease(
  db: Database,
  gym: Unasked['gym'],
  now: Date,
  { most = 50 }: { most?: number } = {},
): Promise<store.Leased[]> {
  if (!(await store.anyDue(db, gym.id, now))) return []
  await store.dropLate(db, gym.id, now)
  await store.dropUnwanted(db, gym.id, now)
  for (;;) {
    const taken = await store.take(db, gym.id, { now, until: addMinutes(now, leaseMinutes), most })
    if (taken.length === 0) return []
    const left = await notQuiet(db, gym, { now, taken })
    // Where all of them rest, those behind them may not.
    if (left.length > 0) return left
  }
}

/** Those that may be said at this hour. A delay, or a change of the settings, may have brought others into quiet hours. */
async function notQuiet(
  db: Database,
  gym: Unasked['gym'],
  { now, taken }: { now: Date; taken: readonly store.Leased[] },
): Promise<store.Leased[]> {
  const members = taken.flatMap(({ member }) => member ?? [])
  const wishes = await wishesOf(db, gym.id, members)
  const left: store.Leased[] = []
  for (const row of taken) {
    const hours = hoursOf(gym, wishes.get(row.member ?? ''))
    // What may have been said already is for whoever finds out whether it was.
    const free =
      row.lostSince !== undefined || row.message.quietHours === 'anyway' || !quietStretch(hours, now)
    if (free) left.push(row)
    else await store.hush(db, row, { now, until: afterQuiet(hours, now) })
  }
  return left
}
