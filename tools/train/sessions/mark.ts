import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays, instantOf, localTime } from '../../kit/time.ts'
import type { MemberId } from '../../kit/tool.ts'
import type { Whose } from '../../profile/index.ts'
import { inForce, type PlannedSession } from './in-force.ts'
import { membersWithSessions, plannedIn, settleSession, trainingEvents } from './store.ts'
import { type Event, trainedDays } from './trained.ts'

/** What changed: sessions that turned out done, passed ones, and ones that are open again. */
export type Marked = { done: number; skipped: number; reopened: number }

/** How far back what is logged late still counts, days. */
const looksBack = 21

type Calendar = Pick<Gym, 'id' | 'zone'>

/**
 * Settles the gym's planned sessions: on a day with a visit or a log they are done, and passed without one they are
 * skipped. Worked out anew for the last three weeks, so that what is logged late still counts.
 */
export async function markSessions(db: Database, gym: Calendar, now: Date): Promise<Marked> {
  const today = localTime(now, gym.zone).date
  const window = { from: addDays(today, -looksBack), to: today }
  const marked: Marked = { done: 0, skipped: 0, reopened: 0 }
  for (const member of await membersWithSessions(db, gym.id, window)) {
    const { done, skipped, reopened } = await markMember(
      db,
      gym,
      { gym: gym.id, member: member as MemberId },
      now,
    )
    marked.done += done
    marked.skipped += skipped
    marked.reopened += reopened
  }
  return marked
}

/**
 * The same for one member.
 *
 * @param undone a day whose log was taken back: what it marked done is open again, unless they came all the same
 */
export async function markMember(
  db: Database,
  gym: Calendar,
  whose: Whose,
  now: Date,
  undone?: string,
): Promise<Marked> {
  const today = localTime(now, gym.zone).date
  const from = addDays(today, -looksBack)
  const marked: Marked = { done: 0, skipped: 0, reopened: 0 }
  const sessions = await plannedIn(db, whose, { from, to: today })
  if (sessions.length === 0) return marked
  const events = await trainingEvents(db, whose, instantOf(addDays(from, -1), 0, gym.zone))
  const trained = new Set(trainedDays(events, gym.zone))
  for (const session of inForce(sessions, trained, gym.zone)) {
    const state = stateOf(session, { trained, events, today, now, undone, zone: gym.zone })
    const before = session.doneAt ? 'done' : session.skippedAt ? 'skipped' : 'reopened'
    const kind = state.doneAt ? 'done' : state.skippedAt ? 'skipped' : 'reopened'
    if (kind === before) continue
    await settleSession(db, session, state)
    marked[kind]++
  }
  return marked
}

type World = {
  trained: ReadonlySet<string>
  events: readonly Event[]
  today: string
  now: Date
  undone: string | undefined
  zone: string
}

type State = Pick<PlannedSession, 'doneAt' | 'skippedAt'>

function stateOf(
  { date, doneAt, skippedAt }: PlannedSession,
  { trained, events, today, now, undone, zone }: World,
): State {
  if (trained.has(date)) {
    const at = events.map((event) => event.at.getTime())
    const first = Math.min(...at.filter((each) => localTime(new Date(each), zone).date === date))
    return { doneAt: doneAt ?? (Number.isFinite(first) ? new Date(first) : now), skippedAt: null }
  }
  // Done elsewhere, and said so: nothing of ours to take back.
  if (doneAt && date !== undone) return { doneAt, skippedAt: null }
  return { doneAt: null, skippedAt: date < today ? (skippedAt ?? now) : null }
}
