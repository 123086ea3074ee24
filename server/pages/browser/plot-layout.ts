import type { Plot } from '../../../tools/kit/plot.ts'
import { barShapes } from './plot-bars.ts'
import { heatShapes } from './plot-heat.ts'
import { lineShapes } from './plot-lines.ts'
import type { PlotShapes } from './plot-shapes.ts'

/** A plot in pixels, whatever its kind. */
export function plotShapes(plot: Plot, size: { width: number; em: number; line?: number }): PlotShapes {
  if (plot.kind === 'heat') return heatShapes(plot, size)
  return plot.kind === 'bars' ? barShapes(plot, size) : lineShapes(plot, size)
}
