import { t } from '../../../kit/language.ts'
import type { PlanFacts, WeekFacts } from './facts.ts'
import { type Rule, so } from './rule.ts'

const setsIn = ({ lifts }: WeekFacts) => lifts.reduce((sum, { sets }) => sum + sets, 0)

/** T9: a raise of 2 to 10 % once more repetitions are possible than were asked for. */
export const smallRaises: Rule = {
  id: 'T9',
  hard: false,
  source: 'ACSM 2009, doi 10.1249/MSS.0b013e3181915670; a rule of thumb',
  check(facts) {
    if (progresses(facts)) {
      return {
        kept: true,
        note: t`First more repetitions up to the top of the range, then 2 to 10 % more weight.`,
      }
    }
    return {
      kept: false,
      note: t`Nothing in it says how it gets harder: no range of repetitions, and every week the same.`,
    }
  },
}

function progresses({ usual }: PlanFacts): boolean {
  const [first, last] = [usual[0], usual.at(-1)]
  if (!first || !last) return false
  const ranges = first.lifts.some(({ leastReps, reps }) => leastReps !== undefined && leastReps < reps)
  const effort = (week: WeekFacts) => week.lifts.reduce((sum, { rir = 0 }) => sum + rir, 0)
  return ranges || effort(last) < effort(first) || setsIn(last) > setsIn(first)
}

/** T10: what a plan need not hang on. */
export const notDecisive: Rule = {
  id: 'T10',
  hard: false,
  source: 'ACSM 2026 (by its summaries)',
  check: () => ({
    kept: true,
    note: t`No set need go to failure, and barbell, machine or band are as good as each other if the set is hard.`,
  }),
}

/** Weeks after which it is time for an easier one, and how much easier that is. */
const longest = 6
const easier = 0.7

/** T14: an easier week after some hard ones, after missed sessions and where nothing moves any more. */
export const easierWeek: Rule = {
  id: 'T14',
  hard: false,
  source: 'convention of coaches, no trial behind it',
  check({ weeks, usual }) {
    const hard = Math.max(0, ...usual.map(setsIn))
    const at = weeks.findIndex((week, i) => i > 0 && setsIn(week) <= easier * hard)
    const last = weeks.findLastIndex((week) => setsIn(week) <= easier * hard)
    if (weeks.length <= longest && last >= 0 && at >= 0) {
      return {
        kept: true,
        note: t`Week ${last + 1} has about half the sets, to recover; missed sessions and stalls make it lighter too.`,
      }
    }
    return { kept: false, note: t`No easier week in ${so(weeks.length, 'week')}.` }
  },
}
