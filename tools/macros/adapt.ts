import { closedBy, type Why } from './gate.ts'
import { kcalPerKg } from './limits.ts'
import { believed, type Day } from './trend.ts'

/** A day as logged: numbered without gaps, one for each date of the member's zone. */
export type LoggedDay = {
  day: number
  /** Morning weight, kg. */
  kg?: number | undefined
  /** All that was eaten, kcal. */
  kcal?: number | undefined
  /** Only a part of the day was logged: its intake is then not used. */
  partial?: boolean | undefined
}

/**
 * What a day costs, learned from intake and weight, or why it is not learned now.
 *
 * `expenditure` is what the evidence says, `band` holds it four times of five, `inUse` is what targets stand on: it
 * starts at the formula and follows by 100 kcal a week at most, and while holding it stays. kcal a day.
 */
export type Adapted = { inUse: number } & (
  | { state: 'holding'; why: Why }
  | { state: 'learned'; expenditure: number; band: readonly [number, number]; since: number }
)

/** The last so many days count. */
const window = 84

/** A formula with a guessed activity is off by about 12 %: 8 % of resting energy, and a tenth of a step of activity. */
const formulaDeviation = 0.12

/** Beyond so many parts of the formula it is rather the log that is off. */
const plausible = 0.35

/** Fastest change of what targets stand on, kcal a day each day. */
const pace = 100 / 7

/** Deviations to each side that hold four in five. */
const fourInFive = 1.2816

/**
 * Expenditure that a mean intake and a slope of weight stand for, kcal a day.
 *
 * @param meanIntake kcal a day
 * @param slope kg a day, negative when weight falls
 * @example
 * expenditureFrom(2000, -0.5 / 7) // 2550
 */
export const expenditureFrom = (meanIntake: number, slope: number): number => meanIntake - slope * kcalPerKg

/**
 * Expenditure as a member's own days tell it, beginning with the formula's.
 *
 * Worked out anew from all days each time, never counted on, so that a corrected log corrects it.
 *
 * @param logged in any order; days not named are missing. A day with two entries counts as the later one
 * @param formula expenditure by the formula, kcal a day; it must not depend on the goal
 * @param today the day that is not over yet: it and what follows is not looked at
 */
export function adaptedExpenditure(logged: readonly LoggedDay[], formula: number, today: number): Adapted {
  const days = inOrder(logged, today)
  let inUse = formula
  let since: number | undefined
  let now: Judged = { why: { reason: 'fewDays', have: 0, need: 14 } }
  for (let end = 1; end <= days.length; end++) {
    now = judged(days.slice(Math.max(0, end - window), end), formula)
    if ('why' in now) {
      since = undefined
      continue
    }
    since ??= today - (days.length - end)
    inUse += Math.min(pace, Math.max(-pace, now.expenditure - inUse))
  }
  if ('why' in now) return { state: 'holding', why: now.why, inUse }
  return { state: 'learned', ...now, since: since ?? today, inUse }
}

type Judged = { why: Why } | { expenditure: number; band: readonly [number, number] }

function judged(days: readonly Day[], formula: number): Judged {
  const why = closedBy(days)
  if (why) return { why }
  const belief = believed(days, { kcal: formula, deviation: formulaDeviation * formula })
  if (!belief) return { why: { reason: 'fewWeighIns', have: 0, need: 1 } }
  const off = Math.abs(belief.kcal - formula)
  if (off > plausible * formula) {
    return { why: { reason: 'implausible', have: belief.kcal, need: formula * (1 - plausible) } }
  }
  const half = fourInFive * Math.sqrt(belief.kcalVariance)
  return { expenditure: belief.kcal, band: [belief.kcal - half, belief.kcal + half] }
}

function inOrder(logged: readonly LoggedDay[], today: number): Day[] {
  const past = logged.filter(({ day }) => day < today)
  if (past.length === 0) return []
  const first = past.reduce((least, { day }) => Math.min(least, day), today)
  const days: Day[] = Array.from({ length: today - first }, () => ({}))
  for (const { day, kg, kcal, partial } of past) {
    days[day - first] = { kg: something(kg), kcal: partial ? undefined : something(kcal) }
  }
  return days
}

/** Nobody weighs nothing, and a day of nothing is a day nobody logged. */
const something = (value: number | undefined) => (value !== undefined && value > 0 ? value : undefined)
