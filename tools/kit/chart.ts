import type { Speech } from './language.ts'
import type { Plot } from './plot.ts'

/** One point of a crowd chart: expected people at an instant, with the 80 % interval. */
export type ChartPoint = { at: string; mean: number; low: number; high: number }

/** What a member's figure is counted in. In `st` it is pounds too, which are only told in stone. */
export type MeasureUnit = 'kg' | 'lb' | 'st' | 'reps' | 's'

/** A figure of a member's own over weeks: what was measured day by day, and its trend. All values are in the unit. */
export type Measured = {
  unit: MeasureUnit
  /** First and last day shown, "2026-11-24". */
  from: string
  to: string
  /** The least that the scale spans, so that a small change looks small. */
  span: number
  /** Oldest first, one for each day. */
  dots: readonly { date: string; value: number }[]
  /** Absent where there is too little to speak of one. */
  trend?: MeasuredTrend
  /** What stands under the title: the way in words. */
  note: string
}

/** A straight line between two days, in the middle of the band that holds four in five of the dots. */
export type MeasuredTrend = {
  /** unclear: the noise alone could look like this, so it has no arrow. */
  way: 'up' | 'down' | 'unclear'
  from: string
  to: string
  start: number
  end: number
  /** Half as high as the band. */
  swing: number
}

/** A curve over time, neutral of the channel that draws it. One idea a chart. */
export type Chart = {
  /** Whose words the chart is drawn with; English where it doesn't say. */
  speech?: Speech
  /**
   * Whose figures these are. Only what is about the crowd may be drawn by others; a chart that doesn't
   * say counts as a member's own.
   */
  about?: 'crowd' | 'member'
  title: string
  /** The same in words, for those who do not see it. */
  alt: string
  zone: string
  /** The crowd; none where it is a member's figure that is drawn. */
  points: readonly ChartPoint[]
  /** 80 % of the capacity, where that is within sight. */
  busyLine?: number
  /** The instant of the reply, when the chart holds it. */
  now?: string
  /** Quiet stretches to shade. */
  quiet: readonly { from: string; to: string }[]
  /** A member's figure in the place of the crowd: private, whatever else the chart says. */
  measured?: Measured
  /** A figure of the gym's in the place of the crowd; the chart then has no points. */
  plot?: Plot
}

/** A chart of counts of people in rooms, with nothing of any one of them. */
export type CrowdChart = Chart & { about: 'crowd'; measured?: never }

export const isCrowd = (chart: Chart): chart is CrowdChart =>
  chart.about === 'crowd' && chart.measured === undefined
