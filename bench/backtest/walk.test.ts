import { expect, test } from 'vitest'
import { gridOf } from '../../tools/forecast/calendar/grid.ts'
import { type Recipe, usualRecipe } from '../../tools/forecast/ensemble/members.ts'
import { poisson, seededRandom } from '../../tools/kit/random.ts'
import type { Series } from './series.ts'
import { served, type Week, walkWeek } from './walk.ts'

const daily = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 8 * 60, closes: 20 * 60 }))
const gym = { zone: 'UTC', slotMinutes: 60, country: 'DE', region: null, hours: daily, periods: [] }
const grid = gridOf(gym, new Date('2026-06-01T00:00:00Z'), new Date('2026-09-14T00:00:00Z'))
const week = grid.perWeek
const random = seededRandom('walk')
const people = Float64Array.from({ length: 12 * week }, (_, i) =>
  grid.open[i] === 1 && random() < 0.95 ? poisson(random, 8 + (i % 24)) : Number.NaN,
)
const recipe: Recipe = {
  ...usualRecipe,
  members: ['linear', 'lag ridge', 'boosting', 'Holt-Winters', 'profile'],
  rehearsals: 4,
  boosting: { ...usualRecipe.boosting, trees: 20 },
}

const seriesOf = (counts: Float64Array): Series => ({
  grid,
  people: counts,
  lessons: new Map(),
  read: counts.length,
  rejected: 0,
})

/** The same counts, but others from a slot on; what was not counted stays so. */
const replacedFrom = (slot: number) =>
  people.map((value, i) => (i >= slot && !Number.isNaN(value) ? 500 - 3 * value : value))

/** All that was forecast, without what it took and what came. */
const said = (found: Week | undefined) =>
  found?.models.map(({ model, steps, mean, low, high }) => ({ model, steps, mean, low, high }))

const origin = 9 * week

test('no count of the scored week, or after it, changes a forecast of that week', () => {
  const honest = walkWeek(seriesOf(people), origin, recipe)
  const changed = walkWeek(seriesOf(replacedFrom(origin)), origin, recipe)
  expect(said(changed)).toEqual(said(honest))
  expect(changed?.weights).toEqual(honest?.weights)
  expect(changed?.models[0]?.people).not.toEqual(honest?.models[0]?.people)
})

test('no count after the scored week changes anything at all', () => {
  const rest = ({ models, ...week_ }: Week) => ({
    ...week_,
    models: models.map((m) => ({ ...m, seconds: 0 })),
  })
  const [honest, changed] = [people, replacedFrom(origin + week)].map((counts) =>
    walkWeek(seriesOf(counts), origin, recipe),
  )
  if (!honest || !changed) throw new Error('nothing was scored')
  expect(rest(changed)).toEqual(rest(honest))
})

test('lessons that other origins have left behind tell nothing new', () => {
  const shared = seriesOf(people)
  walkWeek(shared, origin + week, recipe)
  expect(said(walkWeek(shared, origin, recipe))).toEqual(said(walkWeek(seriesOf(people), origin, recipe)))
})

test('every model is scored on the same slots: the ensemble, its members and the baselines', () => {
  const found = walkWeek(seriesOf(people), origin, recipe)
  expect(found?.models.map(({ model }) => model)).toEqual([
    served,
    ...['linear', 'lag ridge', 'boosting', 'Holt-Winters', 'profile'],
    ...['seasonal naive', 'four-week mean'],
  ])
  const known = Array.from({ length: week }, (_, i) => origin + i).filter((i) => !Number.isNaN(people[i]))
  for (const { steps, mean } of found?.models ?? []) {
    expect(steps).toEqual(known)
    expect(mean.every((value) => value >= 0 && Number.isFinite(value))).toBe(true)
  }
})

test('a week without a count is not scored', () => {
  const hole = people.slice().fill(Number.NaN, origin, origin + week)
  expect(walkWeek(seriesOf(hole), origin, recipe)).toBeUndefined()
  expect(walkWeek(seriesOf(people), 20 * week, recipe)).toBeUndefined()
})
