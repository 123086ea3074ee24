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
import { type Fitted, type Model, type Past, pastAt } from '../../tools/forecast/models/model.ts'
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

/** A week to forecast: what was known at its origin, the slots asked for, and what came of them. */
type Task = {
  past: Past
  steps: readonly number[]
  truth: Float64Array
  change: Float64Array
  recipe: Recipe
}

/** A member's fit and what it took. */
type Timed<T> = { value: T; seconds: number }

/**
 * Forecasts the week after an origin from what was known before it, with every model; empty without counts there.
 *
 * @param learned what the weeks before it have taught, see `learnWeek`
 */
export function walkWeek(
  series: Series,
  origin: number,
  recipe: Recipe,
  learned: Learned = nothingLearned,
): Week | undefined {
  const task = taskAt(series, origin, recipe)
  if (!task) return undefined
  const { whole, fits, seconds } = fitWhole(task)
  const { rehearsals, weights } = whole.ensemble
  const practised = rehearsals.map((week) => ({
    ...week,
    mean: pooled(week.votes, weights, week.steps.length),
  }))
  const simple = rehearse(task.past, baselines, recipe.rehearsals, recipe.seed)
  const mixed = outcomesOf(practised, ({ mean }) => mean)
  return {
    origin,
    weights,
    sameDay: scoreSameDay(series.grid, practised, { ...task, mean: whole.means, people: task.truth }),
    models: [
      scored(task, { model: served, mean: whole.means, seconds }, mixed, widthOf(learned, 'all')),
      ...membersOf(recipe).map((model) => own(task, model, rehearsals, fits.get(model.name))),
      ...baselines.map((model) => own(task, model, simple)),
    ],
  }
}

function taskAt({ grid, people, lessons }: Series, origin: number, recipe: Recipe): Task | undefined {
  const steps: number[] = []
  for (let i = origin; i < Math.min(people.length, origin + grid.perWeek); i++) {
    if (!Number.isNaN(people[i] ?? Number.NaN)) steps.push(i)
  }
  if (steps.length === 0 || origin <= 0) return undefined
  const past: Past = { ...pastAt({ grid, people }, origin), lessons }
  const truth = Float64Array.from(steps, (step) => people[step] ?? 0)
  return { past, steps, truth, change: calendarChanges(past, steps), recipe }
}

/** The ensemble's forecast; a member that votes is fitted once, and its own figures come from that fit. */
function fitWhole({ past, steps, recipe }: Task) {
  const fits = new Map<string, Timed<Fitted>>()
  const { value: whole, seconds } = timed(() => {
    const ensemble = fitEnsemble(past, recipe, {}, (model, known, seed) => {
      const fitted = timed(() => fitMember(model, known, seed))
      fits.set(model.name, fitted)
      return fitted.value
    })
    return { ensemble, means: pooled(votesOf(ensemble, past, steps), ensemble.weights, steps.length) }
  })
  return { whole, fits, seconds }
}

/** A single model's forecast, fitted here if it was not already. */
function own(task: Task, model: Model, weeks: readonly Rehearsal[], fitted?: Timed<Fitted>): Walked {
  const { past, steps, recipe } = task
  const fit = fitted ?? timed(() => fitMember(model, past, recipe.seed))
  const { value: mean, seconds } = timed(() => fit.value.predict(past, steps))
  const rehearsed = outcomesOf(weeks, (week) => week.votes.get(model.name))
  return scored(task, { model: model.name, mean, seconds: fit.seconds + seconds }, rehearsed)
}

/** A forecast beside what came, with the interval that its rehearsals lead to. */
function scored(
  { steps, truth, change }: Task,
  said: Pick<Walked, 'model' | 'mean' | 'seconds'>,
  rehearsed: readonly Outcome[][],
  width = 1,
): Walked {
  const spread = widened(learnSpread(rehearsed), width)
  const rows = [...said.mean].map((mean, i) => interval(mean, spread, change[i]))
  const column = (pick: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, pick)
  return { ...said, steps, people: truth, low: column((r) => r.low), high: column((r) => r.high) }
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

function outcomesOf<W extends Rehearsal>(
  weeks: readonly W[],
  forecast: (week: W) => Float64Array | undefined,
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

function timed<T>(work: () => T): Timed<T> {
  const begin = performance.now()
  const value = work()
  return { value, seconds: (performance.now() - begin) / 1000 }
}
