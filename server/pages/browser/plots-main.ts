import { type Plots, plotsReady } from './late-plots.ts'
import { drawPlot } from './plot.ts'
import { plotTable } from './plot-table.ts'

/** Put before this script by the server. */
declare const plotLooks: string

dispatchEvent(new CustomEvent<Plots>(plotsReady, { detail: { drawPlot, plotTable, style: plotLooks } }))
