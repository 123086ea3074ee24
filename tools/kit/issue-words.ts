import type { z } from 'zod'
import { speech, t } from './language.ts'

type Issue = z.core.$ZodIssue

/** How a schema begins where nobody has worded it. */
const unworded = /^(?:Invalid|Too (?:big|small)|Unrecognized)\b/

/**
 * Why a value doesn't fit, in the language of whoever is told: what a schema says of itself is English and for programs.
 *
 * @example
 * issueWords(issue) // "it is at most 1439", "it closes after it opens"
 */
export function issueWords(issue: Issue): string {
  if (speech().language === 'en' || !unworded.test(issue.message)) return issue.message
  if (issue.code === 'too_big') return t`it is at most ${Number(issue.maximum)}`
  if (issue.code === 'too_small') return t`it is at least ${Number(issue.minimum)}`
  return t`it is not understood`
}
