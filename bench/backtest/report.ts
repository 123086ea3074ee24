import type { Metrics } from '../../tools/forecast/ensemble/metrics.ts'
import type { SameDay } from './same-day.ts'

export type ModelReport = Metrics & {
  /** Against the weekly naive before the window, and against it on the same slots. */
  mase: number
  relMae: number
  secondsPerOrigin: number
}

export type Report = {
  scoredSlots: number
  origins: number
  models: Readonly<Record<string, ModelReport>>
  /** The model that members get. */
  served: string
  /** How today's counts improve the rest of today. */
  sameDay: readonly SameDay[]
  /** Models whose error is under what chance alone allows. */
  leaks: readonly string[]
  peakRssMb: number
}

const columns = [
  'mae',
  'rmse',
  'wape',
  'mase',
  'relMae',
  'regret3',
  'coverage80',
  'width80',
  'secondsPerOrigin',
] as const

/** Prints a report as a table, best first. */
export function printReport({ models, scoredSlots, origins, served, sameDay, peakRssMb }: Report): void {
  const line = (cells: readonly string[]) => process.stdout.write(`${cells.join('  ')}\n`)
  line(['model'.padEnd(16), ...columns.map((name) => name.padStart(9))])
  const sorted = Object.entries(models).sort(([, a], [, b]) => a.mae - b.mae)
  for (const [name, report] of sorted) {
    line([name.padEnd(16), ...columns.map((column) => report[column].toFixed(2).padStart(9))])
  }
  for (const { minutes, persistence, weekly, updated } of sameDay) {
    const [last, week, now] = [persistence, weekly, updated].map((error) => error.toFixed(2))
    line([`${minutes} min ahead: last count ${last}, weekly forecast ${week}, corrected ${now}`])
  }
  line([`\n${scoredSlots} slots, ${origins} origins, served: ${served}, peak ${peakRssMb} MB`])
}
