/**
 * Colours of plots for any page of ours, light and dark; a page includes it after its own variables.
 *
 * Levels of a heat map get darker in the light and lighter in the dark, the further from the paper the busier, and
 * their hue goes from green over blue to violet: whoever sees no colours reads the lightness. Letters on each of them
 * have a contrast of 4.5 at least.
 */
export const plotLevels = {
  light: ['#eaf4f1', '#c4e2db', '#97cfc1', '#62b5a3', '#33709f', '#41508f', '#4b2168'],
  dark: ['#21302f', '#264540', '#2b5a52', '#2f6a60', '#7db1de', '#b1bff0', '#ecd5fb'],
} as const

/** Letters on the levels, by the page's colour; from the fifth level on they turn. */
export const plotInk = { light: ['#1e2427', '#ffffff'], dark: ['#e6e9e9', '#0e1a18'] } as const

/** The level from which letters turn. */
export const turnedFrom = 4

const levels = (scheme: 'light' | 'dark') =>
  plotLevels[scheme]
    .map((colour, i) => `--level-${i}: ${colour}; --on-${i}: ${plotInk[scheme][i < turnedFrom ? 0 : 1]};`)
    .join('\n  ')

const perLevel = plotLevels.light
  .map(
    (_, i) => `.plot .level-${i} { fill: var(--level-${i}); } .plot text.on-${i} { fill: var(--on-${i}); }`,
  )
  .join('\n')

export const plotStyle = `
:root {
  ${levels('light')}
  --line-1: #a3541c; --line-2: #4b2168; --line-3: #1f6f63;
}
@media (prefers-color-scheme: dark) {
  :root {
  ${levels('dark')}
  --line-1: #f0a66e; --line-2: #ecd5fb; --line-3: #74c7b6;
  }
}
.plotted { min-height: 0; }
.plot { display: block; max-width: 100%; overflow: visible; forced-color-adjust: none; }
.plot text { font-size: .8rem; fill: var(--soft); }
.plot text.at-start { text-anchor: start; }
.plot text.at-middle { text-anchor: middle; }
.plot text.at-end { text-anchor: end; }
.plot path { fill: none; }
${perLevel}
.plot .unknown { fill: none; stroke: var(--line); stroke-dasharray: 1 3; }
.plot .bar { fill: var(--normal); opacity: .75; }
.plot .bar.strong { fill: var(--busy); opacity: 1; }
.plot text.name, .plot text.figure { fill: var(--ink); }
.plot text.figure { font-weight: 600; }
.plot .grid { stroke: var(--line); }
.plot .zero { stroke: var(--soft); }
.plot .rule { stroke: var(--busy); stroke-width: 1.5; stroke-dasharray: 6 4; }
.plot text.rule-name { fill: var(--busy); paint-order: stroke; stroke: var(--card); stroke-width: 3px; stroke-linejoin: round; }
.plot .whisker { stroke: var(--ink); stroke-width: 1.5; }
.plot .line { stroke-width: 2.25; stroke-linecap: round; stroke-linejoin: round; }
.plot .line.dot { stroke-width: 7; }
.plot .line.line-0 { stroke: var(--normal); }
.plot .line.line-1 { stroke: var(--line-1); stroke-dasharray: 7 4; }
.plot .line.line-2 { stroke: var(--line-2); stroke-dasharray: 2 4; }
.plot .line.line-3 { stroke: var(--line-3); stroke-dasharray: 9 3 2 3; }
.plot .line.thin { stroke: var(--soft); stroke-width: 1.25; }
.plot .band { stroke: none; opacity: .2; }
.plot .band.line-0 { fill: var(--normal); }
.plot .band.line-1 { fill: var(--line-1); }
.plot .band.line-2 { fill: var(--line-2); }
.plot .band.line-3 { fill: var(--line-3); }
.plot .band.thin { fill: var(--soft); }
.plot text.line-0 { fill: var(--normal); font-weight: 600; }
.plot text.line-1 { fill: var(--line-1); font-weight: 600; }
.plot text.line-2 { fill: var(--line-2); font-weight: 600; }
.plot text.line-3 { fill: var(--line-3); font-weight: 600; }
.plot text.thin { fill: var(--soft); }
.plot .hit { fill: transparent; }
.plot .hit[role=button] { cursor: pointer; }
.plot .hit[role=button]:hover { stroke: var(--ink); stroke-width: 1.5; }
.plot .hit:focus-visible { outline: 3px solid var(--accent); outline-offset: 0; }
`
