/** One point of a crowd chart: expected people at an instant, with the 80 % interval. */
export type ChartPoint = { at: string; mean: number; low: number; high: number }

/** A crowd curve, neutral of the channel that draws it. One idea a chart. */
export type Chart = {
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
