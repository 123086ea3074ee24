import type { Chart } from '../../kit/chart.ts'
import { t } from '../../kit/language.ts'
import { dayMonth } from '../labels.ts'
import type { Health } from './health.ts'

/** Messages by day; none where nobody wrote. */
export function chartsOf({ answers: { days } }: Health, zone: string): Chart[] {
  if (days.length === 0) return []
  const title = t`Messages answered by day`
  return [
    {
      about: 'crowd',
      title,
      alt: t`${title}, days with a crash marked.`,
      zone,
      points: [],
      quiet: [],
      plot: {
        kind: 'bars',
        bars: days.map(({ date, turns, crashed }) => ({
          label: dayMonth(date),
          value: turns,
          ...(crashed > 0 && { strong: true as const }),
        })),
        unit: t`messages`,
      },
    },
  ]
}
