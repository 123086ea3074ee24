import { viewAt } from '../../tools/forecast/lessons/view.ts'
import type { Model } from '../../tools/forecast/models/model.ts'
import { seasonalNaive } from '../../tools/forecast/models/seasonal-naive.ts'

/** The mean of the same slot over the last four known weeks. */
const fourWeekMean: Model = {
  name: 'four-week mean',
  fit: () => ({
    predict(past, steps) {
      const view = viewAt(past, past.people.length)
      return Float64Array.from(steps, (step) => {
        const mean = view.means[2][step % past.grid.perWeek] ?? Number.NaN
        return Number.isNaN(mean) ? view.level : mean
      })
    },
  }),
}

/** What a model has to beat to be worth its trouble. */
export const baselines: readonly Model[] = [seasonalNaive, fourWeekMean]
