import type { Database } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { instantOf, localTime } from '../../tools/kit/time.ts'
import { gymTokens, memberTokens } from './store.ts'

/** The most tokens that may be spent, read and written ones together, cached ones among them. */
export type Budgets = { memberADay: number; gymAMonth: number }

/**
 * Enough for about 25 messages of a member a day, and for some thousand of a gym a month: a message takes two calls, and
 * each reads about ten thousand tokens, the most of them cached.
 */
export const usualBudgets: Budgets = { memberADay: 500_000, gymAMonth: 100_000_000 }

type Spender = { db: Database; gym: Pick<Gym, 'id' | 'zone'>; member: string | null; now: Date }

/** A budget that has been used up: whose, and the local day or month that it was for. */
export type Spent = { whose: 'member' | 'gym'; span: string }

/** Which budget is spent, by the clock on the gym's wall; undefined while there is room in both. */
export async function spentBudget(budgets: Budgets, spender: Spender): Promise<Spent | undefined> {
  const { db, gym, member, now } = spender
  const { date } = localTime(now, gym.zone)
  const month = date.slice(0, 7)
  const [ours, theirs] = await Promise.all([
    gymTokens(db, gym.id, instantOf(`${month}-01`, 0, gym.zone)),
    member === null ? 0 : memberTokens(db, gym.id, member, instantOf(date, 0, gym.zone)),
  ])
  if (ours >= budgets.gymAMonth) return { whose: 'gym', span: month }
  return member !== null && theirs >= budgets.memberADay ? { whose: 'member', span: date } : undefined
}
