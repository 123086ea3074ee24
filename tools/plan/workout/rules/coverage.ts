import { named, t } from '../../../kit/language.ts'
import { listWords } from '../../../kit/words.ts'
import { moderateMinutes } from '../endurance.ts'
import type { MovementPattern, Muscle } from '../exercise.ts'
import { isOlder, isPregnant } from '../wanted.ts'
import { leastOf, type PlanFacts, type WeekFacts } from './facts.ts'
import { patternNames, sixPatterns } from './names.ts'
import { type Finding, type Rule, so, told } from './rule.ts'

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
        ? [t`${told(moderateMinutes - minutes)} more minutes of brisk walking, cycling or the like`]
        : []),
      ...(daily ? [t`an hour of being active on every day, as your age needs`] : []),
      ...(lifting < 2 ? [moreDays.strength(2 - lifting)] : []),
      ...(older && lifting >= 2 && lifting < 3 ? [t`strength on a third day`] : []),
      ...(older && balance < 3 ? [moreDays.balance(3 - balance)] : []),
    ]
    const week = t`${told(minutes)} minutes of endurance work a week (a hard minute counts twice), strength on ${so(lifting, 'day')}`
    const has = older ? t`${week}, balance on ${so(balance, 'day')}` : week
    if (missing.length === 0) return { kept: true, note: t`In it: ${has}.` }
    const note = t`In it: ${has}. Left for the other days: ${listWords(missing)}.`
    const asked = isPregnant(wanted) ? [t`As far as your midwife or doctor agrees.`] : []
    return { kept: false, note: [note, ...asked].join(' ') }
  },
}

/** What is left for days that are not planned. */
const moreDays = {
  strength: (days: number) =>
    days === 1 ? t`strength on ${days} more day` : t`strength on ${days} more days`,
  balance: (days: number) => (days === 1 ? t`balance on ${days} more day` : t`balance on ${days} more days`),
}

/** T2: any lifting is better than none, and a plan that is followed beats a better one. */
export const anyLifting: Rule = {
  id: 'T2',
  hard: false,
  source: 'ACSM 2026 (by its summaries)',
  check({ usual, wanted }) {
    const lifting = leastOf(usual, ({ liftingDays }) => liftingDays)
    if (lifting === 0) return { kept: false, note: t`There is no lifting in it.` }
    return {
      kept: true,
      note: t`Some lifting beats none: it fits into the ${so(wanted.daysPerWeek, 'day')} you have.`,
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
        note: t`Squat, hinge, and pushing and pulling both ways are in every week, evenly.`,
      }
    }
    const impossible = missing.filter((pattern) => !facts.possible.some((each) => each.pattern === pattern))
    const called = (some: readonly MovementPattern[]) =>
      listWords(some.map((each) => named(patternNames[each] ?? each)))
    const rest = missing.filter((pattern) => !impossible.includes(pattern))
    const time = t`${so(wanted.daysPerWeek, 'day')} of ${wanted.minutes} minutes`
    const words = [
      ...(impossible.length > 0
        ? [t`Without ${called(impossible)}: nothing of it fits what you have and may do.`]
        : []),
      ...(rest.length > 0 ? [t`Without ${called(rest)}: no room for it in ${time}.`] : []),
      ...(uneven.length > 0
        ? [
            missing.length > 0
              ? t`Not even: ${listWords(uneven)}, for the same reason.`
              : t`Not even: ${listWords(uneven)}.`,
          ]
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
      ? [t`${told(push)} sets of pushing to ${told(pull)} of pulling`]
      : []),
    ...(ratio(quads, hamstrings) > balanced.legs
      ? [t`${told(quads)} sets for quads to ${told(hamstrings)} for hamstrings`]
      : []),
  ]
}
