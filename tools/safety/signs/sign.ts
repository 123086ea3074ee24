import type { About } from '../words/context.ts'

/** What a message may say of danger. */
export type SignKind =
  | 'emergency'
  | 'selfHarm'
  | 'symptom'
  | 'eatingDisorder'
  | 'pregnant'
  | 'underAge'
  | 'tooFast'
  | 'tooLow'
  | 'underweightGoal'
  | 'dangerousMethods'
  | 'medical'
  | 'overtraining'

/**
 * emergency: answer this before anything else. refuse: don't do what was asked, offer what is safe. caution: do it, and
 * say a word about it.
 */
export type Severity = 'emergency' | 'refuse' | 'caution'

/**
 * A sign of danger; `cue` names the rule that found it, never the member's words. `loose`: put together from things that mean
 * little alone, so that a second reader may doubt it.
 */
export type Sign = { kind: SignKind; severity: Severity; about: About; cue: string; loose?: true }

/**
 * How a rule takes time, doubt and other persons. acute: something that happens now; past it is milder. state: something
 * somebody is; it lasts, and matters for what is asked. act: something somebody does or means to do.
 */
export type Temper = 'acute' | 'state' | 'act'

/** One thing people say in many ways. */
export type Rule = {
  kind: SignKind
  severity: Severity
  cue: string
  temper: Temper
  /** Any of these phrases. */
  says: readonly string[]
  /** None of these near it. */
  unless?: readonly string[]
  /** And one of these in the same message. */
  also?: readonly string[]
  /** A negation before it does not take it back. */
  firm?: true
}

/** Shorter writing for a table of rules. */
export const rules = (
  kind: SignKind,
  severity: Severity,
  temper: Temper,
  table: Readonly<Record<string, Pick<Rule, 'says' | 'unless' | 'also' | 'firm'>>>,
): Rule[] => Object.entries(table).map(([cue, rest]) => ({ kind, severity, temper, cue, ...rest }))
