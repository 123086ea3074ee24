import type { Chart } from '../../kit/chart.ts'
import { t } from '../../kit/language.ts'
import { dayMonth } from '../labels.ts'
import type { ScoreSums } from './skill.ts'

/** The error by day or week, beside that of repeating the week before. */
export function chartOf(title: string, sums: readonly ScoreSums[], zone: string): Chart {
  return {
    about: 'crowd',
    title,
    alt: t`${title}: people off on average by ${sums.length} days or weeks, beside repeating the week before.`,
    zone,
    points: [],
    quiet: [],
    plot: {
      kind: 'lines',
      at: sums.map(({ date }) => dayMonth(date)),
      lines: [
        { name: t`Forecast a day ahead`, values: sums.map(({ off, slots }) => off / slots) },
        {
          name: t`Repeating the week before`,
          values: sums.map(({ naive, compared }) => (compared > 0 ? naive / compared : null)),
          thin: true,
        },
      ],
      unit: t`people off`,
    },
  }
}
