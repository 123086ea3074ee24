import { instantAt } from '../calendar/grid.ts'
import type { PairedLoss } from '../learning/registry/comparison.ts'
import { type Past, pastAt } from '../models/model.ts'
import { errorsOf, pooled, weeksOf, weigh } from './ensemble.ts'
import type { FitInput } from './fit.ts'
import { membersOf, type Recipe } from './members.ts'
import { type Rehearsal, rehearse } from './rehearsals.ts'

/** Weekly origins over which two recipes are compared; the first weeks only tell the weights of those after. */
const origins = 14
const warmUp = 4

/** Mean absolute errors of the champion's and a challenger's forecasts, origin by origin, with nothing known from after it. */
export function rivalLosses(input: FitInput, challenger: Recipe): PairedLoss[] {
  const past: Past = { grid: input.grid, people: input.people, lessons: new Map() }
  const ours = lossesOf(past, input.recipe)
  const theirs = new Map(lossesOf(past, challenger).map(({ origin, loss }) => [origin, loss]))
  return ours.flatMap(({ origin, loss }) => {
    const other = theirs.get(origin)
    return other === undefined
      ? []
      : [{ origin: instantAt(input.grid, origin), champion: loss, challenger: other }]
  })
}

function lossesOf(past: Past, recipe: Recipe): { origin: number; loss: number }[] {
  const weeks = rehearse(past, membersOf(recipe), origins, recipe.seed)
  return weeks
    .map((week, i) => {
      const weights = weigh(errorsOf(weeks.slice(0, i)), recipe.members, weeksOf(pastAt(past, week.origin)))
      return { origin: week.origin, loss: lossOf(week, weights) }
    })
    .slice(warmUp)
}

function lossOf({ votes, people, steps }: Rehearsal, weights: ReadonlyMap<string, number>): number {
  const means = pooled(votes, weights, steps.length)
  return people.reduce((sum, y, i) => sum + Math.abs(y - (means[i] ?? 0)), 0) / steps.length
}
