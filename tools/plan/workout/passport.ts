import type { Catalogue } from './catalogue.ts'
import type { AnyPlan } from './rules/facts.ts'
import type { PassportLine } from './session.ts'
import { validate } from './validator.ts'
import type { Wanted } from './wanted.ts'

/**
 * What a plan keeps of the rules, and what it knowingly does not and why; broken ones first, each with its source.
 * Sources that we have only by summaries, or not at all, say so.
 */
export function passportOf(plan: AnyPlan, wanted: Wanted, catalogue: Catalogue): readonly PassportLine[] {
  const lines = validate(plan, wanted, catalogue).map(({ hard: _, ...line }) => line)
  return [...lines.filter(({ kept }) => !kept), ...lines.filter(({ kept }) => kept)]
}
