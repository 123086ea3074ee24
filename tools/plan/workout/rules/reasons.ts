import { named, t } from '../../../kit/language.ts'
import { listWords, sentence } from '../../../kit/words.ts'
import type { Muscle } from '../exercise.ts'
import { plannedGoal } from '../wanted.ts'
import { isLifting, leastOf, type PlanFacts, type WeekFacts } from './facts.ts'
import { muscleNames } from './names.ts'
import { so } from './rule.ts'

/** A session so full has no room for another exercise. */
const full = 0.82

/** Why some muscles get less than a rule asks for: what the member has, their minutes and days, their goal. */
export function because(facts: PlanFacts, short: readonly Muscle[]): string {
  const { wanted, possible } = facts
  const nothing = short.filter((muscle) => !possible.some(({ primary }) => primary.includes(muscle)))
  const reasons = [
    ...(nothing.length > 0
      ? [
          t`no exercise for ${listWords(nothing.map((muscle) => named(muscleNames[muscle])))} fits what you have and may do`,
        ]
      : []),
    ...(nothing.length < short.length ? [timeOrGoal(facts)] : []),
  ]
  const words = sentence(listWords(reasons))
  return wanted.daysPerWeek === 1 ? t`${words}; a second day would help most.` : `${words}.`
}

function timeOrGoal(facts: PlanFacts): string {
  const { wanted, usual } = facts
  const days = so(wanted.daysPerWeek, 'day')
  const goal = plannedGoal(wanted)
  if (leastOf(usual, fullness(wanted.minutes)) >= full) {
    return goal === 'muscle'
      ? t`${days} of ${wanted.minutes} minutes hold no more`
      : t`${days} of ${wanted.minutes} minutes hold no more beside the rest`
  }
  if (goal === 'muscle')
    return t`more sets in one session would not be done well; another day would make room`
  return t`the goal needs less for them`
}

/** The part of lifting sessions that is taken, on average; endurance work after them is no reason for few sets. */
const fullness =
  (minutes: number) =>
  ({ minutes: sessions, lifts }: WeekFacts): number => {
    const own = sessions.flatMap(({ computed }, at) => {
      const here = lifts.filter(({ session }) => session === at)
      if (!here.some(({ known }) => isLifting(known))) return []
      const endurance = here.filter(({ known }) => known.pattern === 'cardio')
      return [computed - endurance.reduce((sum, { sets, reps }) => sum + sets * reps, 0)]
    })
    return own.length === 0 ? 0 : own.reduce((sum, each) => sum + each, 0) / own.length / minutes
  }
