/** A cell or bar that may be unknown, or hidden because few people stand behind it. */
export type PlotValue = number | null

/** Day by hour, or the like: the figure in each cell, darker where there is more. */
export type HeatPlot = {
  kind: 'heat'
  /** Labels over the columns, in order: "06:00". */
  columns: readonly string[]
  /** One row a line, from the top; as many cells as columns. */
  rows: readonly { label: string; cells: readonly PlotValue[] }[]
  unit: string
  /** The value from which a cell counts as busy: 80 % of the capacity. */
  busy?: number
}

/** A value for each of some things, with its interval where it has one. */
export type BarPlot = {
  kind: 'bars'
  bars: readonly { label: string; value: PlotValue; low?: number; high?: number; strong?: true }[]
  unit: string
  /** A line across all bars: what was expected, the capacity. */
  rule?: { value: number; label: string }
}

/** One or several lines over the same places: weeks, days, hours. */
export type LinePlot = {
  kind: 'lines'
  /** Labels along the bottom, in order, as many as values. */
  at: readonly string[]
  lines: readonly {
    name: string
    values: readonly PlotValue[]
    low?: readonly PlotValue[]
    high?: readonly PlotValue[]
    /** Drawn thin and grey: what is usual, what was before. */
    thin?: true
  }[]
  unit: string
  rule?: { value: number; label: string }
}

/** A figure of the gym's, one idea each, neutral of whoever draws it. It holds nothing of any single person. */
export type Plot = HeatPlot | BarPlot | LinePlot
