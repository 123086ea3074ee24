import { interval, learnSpread, type Outcome, widened } from '../../tools/forecast/ensemble/calibration.ts'
import { fitEnsemble, pooled, votesOf } from '../../tools/forecast/ensemble/ensemble.ts'
import { membersOf, type Recipe } from '../../tools/forecast/ensemble/members.ts'
import type { Scored } from '../../tools/forecast/ensemble/metrics.ts'
import { fitMember, type Rehearsal, rehearse } from '../../tools/forecast/ensemble/rehearsals.ts'
import {
  type Learned,
  learnDay,
  nothingLearned,
  type ScoredSlot,
  widthOf,
} from '../../tools/forecast/learning/adaptive.ts'
import { calendarChanges } from '../../tools/forecast/lessons/features.ts'
import { type Model, type Past, pastAt } from '../../tools/forecast/models/model.ts'
import { baselines } from './baselines.ts'
import { type SameDay, scoreSameDay } from './same-day.ts'
import type { Series } from './series.ts'

/** The name under which members of the gym get the forecast. */
export const served = 'ensemble'

/** One model's forecast of the week after an origin. */
export type Walked = Scored & { model: string; seconds: number }

/** What was forecast at an origin, by every model, and how the votes were weighed. */
export type Week = {
  origin: number
  models: Walked[]
  weights: ReadonlyMap<string, number>
  sameDay: SameDay[]
}

/** Forecasts the week after an origin from what was known before it, with every model; empty without counts there. */
export function walkWeek(
  series: Series,
  origin: number,
  recipe: Recipe,
  learned: Learned = nothingLearned,
): Week | undefined {
  const { grid, people } = series
  const steps: number[] = []
  for (let i = origin; i < Math.min(people.length, origin + grid.perWeek); i++) {
    if (!Number.isNaN(people[i] ?? Number.NaN)) steps.push(i)
  }
  if (steps.length === 0 || origin <= 0) return undefined
  const past: Past = { ...pastAt({ grid, people }, origin), lessons: series.lessons }
  const truth = Float64Array.from(steps, (step) => people[step] ?? 0)
  const change = calendarChanges(past, steps)
  const scored = (
    model: string,
    means: Float64Array,
    rehearsed: readonly Outcome[][],
    seconds: number,
    width = 1,
  ): Walked => {
    const spread = widened(learnSpread(rehearsed), width)
    const rows = [...means].map((mean, i) => interval(mean, spread, change[i]))
    const column = (pick: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, pick)
    return {
      model,
      steps,
      people: truth,
      mean: means,
      low: column((r) => r.low),
      high: column((r) => r.high),
      seconds,
    }
  }
  const own = (model: Model, weeks: readonly Rehearsal[]) => {
    const { value, seconds } = timed(() => fitMember(model, past, recipe.seed).predict(past, steps))
    return scored(
      model.name,
      value,
      outcomesOf(weeks, (week) => week.votes.get(model.name)),
      seconds,
    )
  }
  const { value: whole, seconds } = timed(() => {
    const ensemble = fitEnsemble(past, recipe)
    return { ensemble, means: pooled(votesOf(ensemble, past, steps), ensemble.weights, steps.length) }
  })
  const { rehearsals, weights } = whole.ensemble
  const mixed = outcomesOf(rehearsals, (week) => pooled(week.votes, weights, week.steps.length))
  const practised = rehearsals.map((week) => ({
    ...week,
    mean: pooled(week.votes, weights, week.steps.length),
  }))
  const simple = rehearse(past, baselines, recipe.rehearsals, recipe.seed)
  return {
    origin,
    weights,
    sameDay: scoreSameDay(grid, practised, { steps, mean: whole.means, people: truth }),
    models: [
      scored(served, whole.means, mixed, seconds, widthOf(learned, 'all')),
      ...membersOf(recipe).map((model) => own(model, rehearsals)),
      ...baselines.map((model) => own(model, simple)),
    ],
  }
}

/** What the days of a week teach the width of the served intervals, as in service every night. */
export function learnWeek(learned: Learned, { grid }: Series, { models }: Week): Learned {
  const walked = models.find(({ model }) => model === served)
  if (!walked) return learned
  const { steps, mean, low, high, people } = walked
  const days = Map.groupBy(steps.keys(), (i) => Math.floor((steps[i] ?? 0) / grid.perDay))
  return [...days.values()].reduce((state, slots) => {
    const scored = slots.map((i): ScoredSlot => {
      return { mean: mean[i] ?? 0, low: low[i] ?? 0, high: high[i] ?? 0, people: people[i] ?? 0 }
    })
    return learnDay(state, { series: new Map([['all', scored]]), votes: [] })
  }, learned)
}

function outcomesOf(
  weeks: readonly Rehearsal[],
  forecast: (week: Rehearsal) => Float64Array | undefined,
): Outcome[][] {
  return weeks.map((week) => {
    const means = forecast(week)
    return [...week.people].map((people, i) => ({
      mean: means?.[i] ?? 0,
      people,
      change: week.change[i] ?? 0,
    }))
  })
}

function timed<T>(work: () => T): { value: T; seconds: number } {
  const begin = performance.now()
  const value = work()
  return { value, seconds: (performance.now() - begin) / 1000 }
}
