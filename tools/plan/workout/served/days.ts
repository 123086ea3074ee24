import { addDays, weekdayOf } from '../../../kit/time.ts'
import { type Plan, type Session, type Weekday, weekdays } from '../session.ts'
import type { KeptSession } from '../store.ts'

/** The Monday of a date's week. */
const mondayOf = (date: string): string => addDays(date, 1 - weekdayOf(date))

const dayOf = (day: Weekday): number => weekdays.indexOf(day)

/**
 * The Monday of a plan's first week: this week's where half of its sessions can still be done, else next week's.
 *
 * @example
 * firstMonday(mondayWednesdayFriday, '2026-11-25') // '2026-11-23': Wednesday and Friday are to come
 */
export function firstMonday(plan: Pick<Plan, 'weeks'>, today: string): string {
  const sessions = plan.weeks[0]?.sessions ?? []
  const left = sessions.filter(({ day }) => dayOf(day) >= weekdayOf(today) - 1)
  return left.length * 2 >= sessions.length ? mondayOf(today) : addDays(mondayOf(today), 7)
}

/** A session's day by its plan. */
export const plannedDate = (from: string, week: number, { day }: Pick<Session, 'day'>): string =>
  addDays(from, 7 * week + dayOf(day))

/** The sessions of a plan on their days, without those whose day is over. */
export function datedSessions(
  plan: Pick<Plan, 'weeks'>,
  from: string,
  today: string,
): Pick<KeptSession, 'week' | 'nth' | 'date' | 'split' | 'minutes'>[] {
  return plan.weeks.flatMap(({ sessions }, week) =>
    sessions
      .map((session, nth) => {
        const { split, minutes } = session
        return { week, nth, date: plannedDate(from, week, session), split, minutes }
      })
      .filter(({ date }) => date >= today),
  )
}

/** What is done in a kept session; undefined where its plan has none such. */
export const contentOf = (
  plan: Pick<Plan, 'weeks'>,
  { week, nth }: Pick<KeptSession, 'week' | 'nth'>,
): Session | undefined => plan.weeks[week]?.sessions[nth]

/** Whether a plan's last week is over. */
export const isOver = ({ from, plan }: { from: string; plan: Pick<Plan, 'weeks'> }, today: string): boolean =>
  today >= addDays(from, 7 * plan.weeks.length)
