/** One point of a crowd chart: expected people at an instant, with the 80 % interval. */
export type ChartPoint = { at: string; mean: number; low: number; high: number }

/** A curve over time, neutral of the channel that draws it. One idea a chart. */
export type Chart = {
  /**
   * Whose figures these are. Only what is about the crowd may be drawn by others; a chart that doesn't
   * say counts as a member's own.
   */
  about?: 'crowd' | 'member'
  title: string
  /** The same in words, for those who do not see it. */
  alt: string
  zone: string
  points: readonly ChartPoint[]
  /** 80 % of the capacity, where that is within sight. */
  busyLine?: number
  /** The instant of the reply, when the chart holds it. */
  now?: string
  /** Quiet stretches to shade. */
  quiet: readonly { from: string; to: string }[]
}

/** A chart of counts of people in rooms, with nothing of any one of them. */
export type CrowdChart = Chart & { about: 'crowd' }

export const isCrowd = (chart: Chart): chart is CrowdChart => chart.about === 'crowd'
