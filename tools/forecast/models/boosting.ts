import { features, lessonsOf, weightsOf } from '../lessons/lessons.ts'
import type { Model } from './model.ts'
import { boosted } from './tree.ts'
import { type BoostingSettings, boost } from './trees.ts'

/** What a recipe says of the boosting. */
export type BoostingRecipe = Pick<BoostingSettings, 'trees' | 'leaves' | 'rate' | 'leastRows'>

const settings = {
  rowShare: 0.7,
  featureShare: 0.3,
  ridge: 5,
  quantile: 0.5,
}

/** Weeks after which a lesson's first part weighs a third; seasons come again, so the rest never fades. */
const fade = 20
const kept = 0.3

/** What a lesson's weight is down to at an age in weeks. */
export const recency = (weeks: number): number => kept + (1 - kept) * Math.exp(-weeks / fade)

/** The settings of a recipe, with what no recipe changes. */
export const boostingSettings = (recipe: BoostingRecipe): BoostingSettings => ({ ...settings, ...recipe })

/**
 * Gradient boosting on everything past weekly origins can teach. Target and lags are divided by the level of the
 * last weeks, so that what was learned at one level holds at another; the loss is absolute.
 */
export function boostingWith(recipe: BoostingRecipe): Model {
  return {
    name: 'boosting',
    fit(past, random) {
      const book = lessonsOf(past)
      const sample = { ...book, weight: weightsOf(book, recency) }
      const grown = boost(sample, boostingSettings(recipe), random)
      return {
        importance: grown.importance,
        predict(now, steps) {
          const { table, due } = features(now, steps)
          return boosted(grown, table).map((part, i) => Math.max(0, part * (due[i] ?? 0)))
        },
      }
    },
  }
}
