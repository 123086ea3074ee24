import type { Day } from './trend.ts'

/** Why nothing is learned now, with what there is and what is needed. */
export type Why = {
  reason: 'fewDays' | 'fewLogged' | 'fewWeighIns' | 'implausible'
  have: number
  need: number
}

/** Enough to learn from: two weeks, in each of the last two six of seven days logged and a weigh-in. */
const least = { days: 14, logged: 6, weighIns: 1 }

/**
 * What keeps us from learning, or undefined when the gate is open. A day not logged is missing, never zero.
 *
 * @param days in order, without gaps; a partly logged day has no intake
 * @example
 * closedBy(tenDays) // { reason: 'fewDays', have: 10, need: 14 }
 */
export function closedBy(days: readonly Day[]): Why | undefined {
  const first = days.findIndex(({ kg, kcal }) => kg !== undefined || kcal !== undefined)
  const begun = first < 0 ? 0 : days.length - first
  if (begun < least.days) return { reason: 'fewDays', have: begun, need: least.days }
  // The week that is just over is named first.
  for (const week of [days.slice(-7), days.slice(-14, -7)]) {
    const logged = week.filter(({ kcal }) => kcal !== undefined).length
    if (logged < least.logged) return { reason: 'fewLogged', have: logged, need: least.logged }
    const weighIns = week.filter(({ kg }) => kg !== undefined).length
    if (weighIns < least.weighIns) return { reason: 'fewWeighIns', have: weighIns, need: least.weighIns }
  }
  return undefined
}
