import type { Fitted, Past } from '../models/model.ts'
import { membersOf, type Recipe } from './members.ts'
import { fitMember, type Rehearsal, rehearse } from './rehearsals.ts'

/** Members that have learned, and what each is worth. */
export type Ensemble = {
  fitted: ReadonlyMap<string, Fitted>
  /** Sum to 1; a member that has not earned any is not asked. */
  weights: ReadonlyMap<string, number>
  /** Mean absolute error of each member over the rehearsals, in people; empty before the first. */
  errors: ReadonlyMap<string, number>
  rehearsals: readonly Rehearsal[]
}

/** Each member's forecast of the steps. */
export type Votes = ReadonlyMap<string, Float64Array>

/**
 * What members are worth before their errors are known, with little history and with much: learned on clubs and
 * halls walked forward, see docs/forecasting.md.
 */
const priors: Readonly<Record<string, { thin: number; rich: number }>> = {
  linear: { thin: 3, rich: 1 },
  'lag ridge': { thin: 2, rich: 2 },
  boosting: { thin: 1, rich: 4 },
  'ratio boosting': { thin: 1, rich: 3 },
  'neural network': { thin: 1.5, rich: 1 },
  'random forest': { thin: 0.5, rich: 0.5 },
  'Holt-Winters': { thin: 1.5, rich: 1.5 },
  profile: { thin: 1.5, rich: 0.1 },
}

/** Weeks of history that are little, and that are much. */
const thinWeeks = 8
const richWeeks = 26

/** How steeply a larger error costs weight, and the share below which a member is not asked. */
const steepness = 4
const leastShare = 0.05

/** Mean absolute errors of members as they were live, in people. */
export type Lately = Readonly<Record<string, number>>

/**
 * Rehearses, weighs and fits the members of a recipe.
 *
 * @param lately how far members have been off in service
 * @param train how a member is fitted once it has a vote; for those who want to know what it took
 */
export function fitEnsemble(
  past: Past,
  recipe: Recipe,
  lately: Lately = {},
  train: typeof fitMember = fitMember,
): Ensemble {
  const shared = past.lessons ? past : { ...past, lessons: new Map() }
  const chosen = membersOf(recipe)
  const rehearsals = rehearse(shared, chosen, recipe.rehearsals, recipe.seed)
  const errors = errorsOf(rehearsals)
  const weights = weigh(errors, recipe.members, weeksOf(past), lately)
  const voting = chosen.filter(({ name }) => weights.has(name))
  return {
    fitted: new Map(voting.map((model) => [model.name, train(model, shared, recipe.seed)])),
    weights,
    errors,
    rehearsals,
  }
}

/** What each member with a weight says of the steps. */
export function votesOf({ fitted }: Ensemble, past: Past, steps: readonly number[]): Votes {
  return new Map([...fitted].map(([name, model]) => [name, model.predict(past, steps)]))
}

/** The weighted mean of the votes, step by step. */
export function pooled(votes: Votes, weights: ReadonlyMap<string, number>, length: number): Float64Array {
  const means = new Float64Array(length)
  for (const [name, values] of votes) {
    const weight = weights.get(name) ?? 0
    for (let i = 0; i < length; i++) means[i] = (means[i] ?? 0) + weight * (values[i] ?? 0)
  }
  return means
}

/** Mean absolute errors over all rehearsals, newer weeks weighing more. */
export function errorsOf(rehearsals: readonly Rehearsal[]): Map<string, number> {
  const sums = new Map<string, { error: number; weight: number }>()
  rehearsals.forEach(({ votes, people }, week) => {
    const weight = 0.9 ** (rehearsals.length - 1 - week)
    for (const [name, values] of votes) {
      const sum = sums.get(name) ?? { error: 0, weight: 0 }
      values.forEach((value, i) => {
        sum.error += weight * Math.abs(value - (people[i] ?? 0))
        sum.weight += weight
      })
      sums.set(name, sum)
    }
  })
  return new Map([...sums].map(([name, { error, weight }]) => [name, error / weight]))
}

/** Weeks since the first known slot. */
export function weeksOf({ grid, people }: Past): number {
  const first = people.findIndex((value) => !Number.isNaN(value))
  return first === -1 ? 0 : (people.length - first) / grid.perWeek
}

/**
 * Weights by prior worth and by the inverse power of the recent error. A few weeks tell who is bad, not who is best:
 * a calm summer flatters members that will not see the term begin.
 *
 * @param errors mean absolute errors of the rehearsals; a member without one goes by its prior alone
 * @param lately errors in service, which count as much as those of the rehearsals where there is a record
 * @see Bates JM, Granger CWJ. The combination of forecasts. Oper Res Q 1969;20:451-468.
 */
export function weigh(
  errors: ReadonlyMap<string, number>,
  names: readonly string[],
  weeks: number,
  lately: Lately = {},
): Map<string, number> {
  const rich = Math.max(0, Math.min(1, (weeks - thinWeeks) / (richWeeks - thinWeeks)))
  const best = Math.min(...errors.values())
  const bestLately = Math.min(...names.flatMap((name) => lately[name] ?? []))
  const worth = names.map((name) => {
    const { thin, rich: much } = priors[name] ?? { thin: 1, rich: 1 }
    const rehearsed = skillOf(errors.get(name), best)
    const live = lately[name]
    const skill = live === undefined ? rehearsed : Math.sqrt(rehearsed * skillOf(live, bestLately))
    return { name, value: (thin + rich * (much - thin)) * skill }
  })
  const total = worth.reduce((sum, { value }) => sum + value, 0)
  const asked = worth.filter(({ value }) => value >= leastShare * total)
  const left = asked.reduce((sum, { value }) => sum + value, 0)
  return new Map(asked.map(({ name, value }) => [name, value / left]))
}

/** 1 for the best and without a record; an error of zero (an empty hall) must not take all. */
const skillOf = (error: number | undefined, best: number) =>
  error === undefined ? 1 : ((best + 1e-3) / (error + 1e-3)) ** steepness
