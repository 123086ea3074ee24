import { moderateMinutes } from '../endurance.ts'
import type { MovementPattern, Muscle } from '../exercise.ts'
import { isOlder, isPregnant } from '../wanted.ts'
import { leastOf, type PlanFacts, type WeekFacts } from './facts.ts'
import { patternNames, sixPatterns } from './names.ts'
import { type Finding, listed, type Rule, so, told } from './rule.ts'

/** T1: endurance and strength, as everybody needs them. */
export const activeWeek: Rule = {
  id: 'T1',
  hard: false,
  source: 'WHO 2020, doi 10.1136/bjsports-2020-102955',
  check({ usual, wanted }): Finding {
    const minutes = leastOf(usual, ({ endurance }) => endurance)
    const lifting = leastOf(usual, ({ liftingDays }) => liftingDays)
    const balance = leastOf(usual, ({ balanceDays }) => balanceDays)
    const older = isOlder(wanted)
    const daily = wanted.age !== undefined && wanted.age < 18
    const missing = [
      ...(minutes < moderateMinutes
        ? [`${told(moderateMinutes - minutes)} more minutes of brisk walking, cycling or the like`]
        : []),
      ...(daily ? ['an hour of being active on every day, as your age needs'] : []),
      ...(lifting < 2 ? [`strength on ${so(2 - lifting, 'more day')}`] : []),
      ...(older && lifting >= 2 && lifting < 3 ? ['strength on a third day'] : []),
      ...(older && balance < 3 ? [`balance on ${so(3 - balance, 'more day')}`] : []),
    ]
    const has = `${told(minutes)} minutes of endurance work a week (a hard minute counts twice), strength on ${so(lifting, 'day')}${older ? `, balance on ${so(balance, 'day')}` : ''}`
    if (missing.length === 0) return { kept: true, note: `In it: ${has}.` }
    const rest = isPregnant(wanted) ? ' As far as your midwife or doctor agrees.' : ''
    return { kept: false, note: `In it: ${has}. Left for the other days: ${listed(missing)}.${rest}` }
  },
}

/** T2: any lifting is better than none, and a plan that is followed beats a better one. */
export const anyLifting: Rule = {
  id: 'T2',
  hard: false,
  source: 'ACSM 2026 (by its summaries)',
  check({ usual, wanted }) {
    const lifting = leastOf(usual, ({ liftingDays }) => liftingDays)
    if (lifting === 0) return { kept: false, note: 'There is no lifting in it.' }
    return {
      kept: true,
      note: `Some lifting beats none: it fits into the ${so(wanted.daysPerWeek, 'day')} you have.`,
    }
  },
}

/** Shares between which two halves are roughly balanced. */
const balanced = { push: 1.67, legs: 2 }

const ratio = (a: number, b: number) => (a === b ? 1 : Math.max(a, b) / Math.min(a, b))

const patternSum = ({ patterns }: WeekFacts, some: readonly MovementPattern[]) =>
  some.reduce((sum, pattern) => sum + (patterns.get(pattern) ?? 0), 0)

/** T13: the six movements, pushing and pulling alike, front and back of the thigh alike. */
export const allMovements: Rule = {
  id: 'T13',
  hard: false,
  source: 'convention of coaches, no trial behind it',
  check(facts) {
    const { usual, wanted } = facts
    const missing = sixPatterns.filter(
      (pattern) => leastOf(usual, ({ patterns }) => patterns.get(pattern) ?? 0) === 0,
    )
    const uneven = unevenIn(usual)
    if (missing.length + uneven.length === 0) {
      return {
        kept: true,
        note: 'Squat, hinge, and pushing and pulling both ways are in every week, evenly.',
      }
    }
    const impossible = missing.filter((pattern) => !facts.possible.some((each) => each.pattern === pattern))
    const named = (some: readonly MovementPattern[]) => listed(some.map((each) => patternNames[each] ?? each))
    const rest = missing.filter((pattern) => !impossible.includes(pattern))
    const time = `${so(wanted.daysPerWeek, 'day')} of ${wanted.minutes} minutes`
    const words = [
      ...(impossible.length > 0
        ? [`Without ${named(impossible)}: nothing of it fits what you have and may do.`]
        : []),
      ...(rest.length > 0 ? [`Without ${named(rest)}: no room for it in ${time}.`] : []),
      ...(uneven.length > 0
        ? [`Not even: ${listed(uneven)}${missing.length > 0 ? ', for the same reason' : ''}.`]
        : []),
    ]
    return { kept: false, note: words.join(' ') }
  },
}

function unevenIn(usual: PlanFacts['usual']): string[] {
  const worst = (a: (week: WeekFacts) => number, b: (week: WeekFacts) => number) =>
    usual.map((week) => [a(week), b(week)] as const).sort((x, y) => ratio(...y) - ratio(...x))[0] ?? [0, 0]
  const muscle = (name: Muscle) => (week: WeekFacts) => week.sets.get(name) ?? 0
  const [push, pull] = worst(
    (week) => patternSum(week, ['horizontalPush', 'verticalPush']),
    (week) => patternSum(week, ['horizontalPull', 'verticalPull']),
  )
  const [quads, hamstrings] = worst(muscle('quads'), muscle('hamstrings'))
  return [
    ...(ratio(push, pull) > balanced.push
      ? [`${told(push)} sets of pushing to ${told(pull)} of pulling`]
      : []),
    ...(ratio(quads, hamstrings) > balanced.legs
      ? [`${told(quads)} sets for quads to ${told(hamstrings)} for hamstrings`]
      : []),
  ]
}
