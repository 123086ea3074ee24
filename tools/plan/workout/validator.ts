import type { Catalogue } from './catalogue.ts'
import { easierWeek, notDecisive, smallRaises } from './rules/course.ts'
import { activeWeek, allMovements, anyLifting } from './rules/coverage.ts'
import { type AnyPlan, factsOf } from './rules/facts.ts'
import {
  asManyDays,
  equipmentThere,
  knownExercises,
  levelKept,
  limitsKept,
  swapsExist,
  wishesKept,
  withinMinutes,
} from './rules/fit.ts'
import { byLevel, fastIfPower, hardSets, heavyFirst } from './rules/loads.ts'
import type { Rule } from './rules/rule.ts'
import { countedByHalf, enoughSets, twiceAWeek, withinCaps } from './rules/volume.ts'
import type { Wanted } from './wanted.ts'

/** What a plan is held against: first what good coaches go by, then what the member asked for. */
export const rules: readonly Rule[] = [
  ...[activeWeek, anyLifting, heavyFirst, enoughSets, fastIfPower, twiceAWeek, countedByHalf, byLevel],
  ...[smallRaises, notDecisive, hardSets, withinCaps, allMovements, easierWeek],
  ...[
    asManyDays,
    withinMinutes,
    knownExercises,
    equipmentThere,
    limitsKept,
    levelKept,
    wishesKept,
    swapsExist,
  ],
]

/** What one rule found. A hard one that is not kept makes the plan wrong, a soft one is a compromise to be named. */
export type Check = { rule: string; kept: boolean; hard: boolean; note: string; source: string }

/**
 * Holds any plan, ours or not, against every rule T1 to T14 and against what the member asked for.
 *
 * @param plan any plan; what the catalogue does not know of it is named, not thrown
 */
export function validate(plan: AnyPlan, wanted: Wanted, catalogue: Catalogue): readonly Check[] {
  const facts = factsOf(plan, wanted, catalogue)
  return rules.map(({ id, hard, source, check }) => ({ rule: id, hard, source, ...check(facts) }))
}
