/** Curves over time as `browser/chart.ts` draws them, in the colours of the palette. */
export const curveStyle = `.chart svg { display: block; max-width: 100%; overflow: visible; forced-color-adjust: none; }
.chart text { font-size: .8rem; fill: var(--soft); text-anchor: middle; }
.chart .label { paint-order: stroke; stroke: var(--card); stroke-width: 3px; stroke-linejoin: round; }
.chart .scale { text-anchor: end; }
.chart .grid { stroke: var(--line); }
.chart .stretch { fill: var(--shade); }
.chart path.band { fill: var(--normal); opacity: .22; }
.chart .curve { fill: none; stroke: var(--normal); stroke-width: 2.25; stroke-linecap: round; stroke-linejoin: round; }
.chart .curve.unclear { stroke-dasharray: .1 6; }
.chart .peak, .chart .dot { fill: var(--normal); }
.chart circle.dot { opacity: .65; }
.chart .dot.before { fill: var(--soft); opacity: .45; }
.chart .about::first-letter { text-transform: uppercase; }
.chart .full { stroke: var(--busy); stroke-width: 1.5; stroke-dasharray: 6 4; }
.chart line.now { stroke: var(--ink); stroke-width: 1.5; }
.chart .label.peak, .chart .label.now { fill: var(--ink); font-weight: 600; }
.chart .label.busy { fill: var(--busy); }
.chart .label.quiet { fill: var(--accent); font-weight: 600; }
`
