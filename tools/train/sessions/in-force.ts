import { localTime } from '../../kit/time.ts'

/** A session that was planned, by the gym's calendar, and the time in which its plan held. */
export type PlannedSession = {
  plan: string
  week: number
  nth: number
  date: string
  split: string
  minutes: number
  slot: Date | null
  doneAt: Date | null
  skippedAt: Date | null
  madeAt: Date
  replacedAt: Date | null
}

/**
 * The sessions that anybody was expected at: those of a plan from the day after it was made until the day it was replaced,
 * and on its first day those that were done.
 */
export function inForce<S extends Pick<PlannedSession, 'date' | 'madeAt' | 'replacedAt'>>(
  sessions: readonly S[],
  trained: ReadonlySet<string>,
  zone: string,
): S[] {
  return sessions.filter(({ date, madeAt, replacedAt }) => {
    const made = localTime(madeAt, zone).date
    const over = replacedAt && date >= localTime(replacedAt, zone).date
    return !over && (date > made || (date === made && trained.has(date)))
  })
}
