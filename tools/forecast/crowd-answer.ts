import type { Chart } from '../kit/chart.ts'
import type { Expected } from '../kit/people.ts'

/** A stretch of time with what is expected in it. */
export type Spell = { from: string; to: string; expected: Expected }

export type CrowdForecast = {
  split: string | null
  /** A moment is answered for itself; a stretch by its quiet windows. */
  kind: 'moment' | 'stretch'
  from: string
  to: string
  /** What to expect in the moment asked about; null for a stretch. */
  moment: Spell | null
  /** Quiet windows, best first: of the stretch, or of the moment's day. */
  windows: Spell[]
  /** The busiest slot of the stretch, or of the moment's day. */
  busiest: Spell | null
  /** Days of history behind the forecast, when they are too few to be sure. */
  roughDays: number | null
  chart: Chart
}
