import type { Muscle } from '../exercise.ts'
import { plannedGoal } from '../wanted.ts'
import { isLifting, leastOf, type PlanFacts, type WeekFacts } from './facts.ts'
import { muscleNames } from './names.ts'
import { listed, so } from './rule.ts'

/** A session so full has no room for another exercise. */
const full = 0.82

/** Why some muscles get less than a rule asks for: what the member has, their minutes and days, their goal. */
export function because(facts: PlanFacts, short: readonly Muscle[]): string {
  const { wanted, possible } = facts
  const nothing = short.filter((muscle) => !possible.some(({ primary }) => primary.includes(muscle)))
  const reasons = [
    ...(nothing.length > 0
      ? [
          `no exercise for ${listed(nothing.map((muscle) => muscleNames[muscle]))} fits what you have and may do`,
        ]
      : []),
    ...(nothing.length < short.length ? [timeOrGoal(facts)] : []),
  ]
  const words = listed(reasons)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${wanted.daysPerWeek === 1 ? '; a second day would help most' : ''}.`
}

function timeOrGoal(facts: PlanFacts): string {
  const { wanted, usual } = facts
  const days = so(wanted.daysPerWeek, 'day')
  const goal = plannedGoal(wanted)
  if (leastOf(usual, fullness(wanted.minutes)) >= full) {
    return `${days} of ${wanted.minutes} minutes hold no more${goal === 'muscle' ? '' : ' beside the rest'}`
  }
  if (goal === 'muscle') return 'more sets in one session would not be done well; another day would make room'
  return 'the goal needs less for them'
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
