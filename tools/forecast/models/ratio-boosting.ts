import { feature, features, lessonsOf, weightsOf } from '../lessons/lessons.ts'
import { type BoostingRecipe, boostingSettings, recency } from './boosting.ts'
import type { Model } from './model.ts'
import type { Table } from './table.ts'
import { boosted } from './tree.ts'
import { boost } from './trees.ts'

/** Added to both sides of a ratio, in levels, so that an empty slot has a logarithm. */
const offset = 0.1

/**
 * Gradient boosting on the ratio of the crowd to the smoothed same-slot mean. The shape of the day is taken from
 * the mean, so that the trees only learn what moves it: a term that begins multiplies a quiet morning and a busy
 * evening alike. Slots weigh by their mean, so that the loss is in people.
 */
export function ratioBoostingWith(recipe: BoostingRecipe): Model {
  return {
    name: 'ratio boosting',
    fit(past, random) {
      const book = lessonsOf(past)
      const { table, target } = book
      const base = basesOf(table)
      const sample = {
        table,
        target: target.map((people, i) => Math.log((people + offset) / ((base[i] ?? 0) + offset))),
        weight: weightsOf(book, recency).map((weight, i) => weight * ((base[i] ?? 0) + offset)),
      }
      const grown = boost(sample, boostingSettings(recipe), random)
      return {
        importance: grown.importance,
        predict(now, steps) {
          const { table: asked, due } = features(now, steps)
          const bases = basesOf(asked)
          return boosted(grown, asked).map((ratio, i) => {
            const people = ((bases[i] ?? 0) + offset) * Math.exp(ratio) - offset
            return Math.max(0, people) * (due[i] ?? 0)
          })
        },
      }
    },
  }
}

/** The smoothed same-slot mean of each row, in levels; where the slot was never seen, its time on other days. */
function basesOf(table: Table): Float64Array {
  return Float64Array.from({ length: table.rows }, (_, row) =>
    feature(table, 'smooth4', row, feature(table, 'daySlot4', row, 1)),
  )
}
