import { palette } from './palette.ts'

/** The look of a gym's public page; it fits a phone and a frame on another page alike. */
const liveStyle = `
${palette}* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 46rem; margin-inline: auto; padding: 1rem var(--side); }
main { padding-top: 0; }
h1, h2, p, dl, dd, figure { margin: 0; }
h1 { font-size: 1.375rem; font-weight: 650; line-height: 1.3; }
h2 { font-size: 1.125rem; font-weight: 600; margin: 2.25rem 0 .5rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.soft, footer { color: var(--soft); }
.soft { font-size: .9375rem; }
.big { font-size: 1.5rem; font-weight: 600; line-height: 1.3; margin-top: .25rem; }
.level { display: inline-block; font-size: .9375rem; font-weight: 600; padding: .1rem .7rem; border-radius: 1rem; border: 2px solid; }
.level.quiet { border-color: var(--quiet); }
.level.normal { border-color: var(--normal); }
.level.busy { border-color: var(--busy); }
.splits { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .1rem 1.5rem; margin-top: .75rem; }
.splits div { display: flex; justify-content: space-between; gap: .5rem; border-bottom: 1px solid var(--line); padding: .25rem 0; }
.splits dd { font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { border: 1px solid var(--line); border-radius: 1rem; background: var(--card); padding: 1rem var(--side) .5rem; }
figure svg { display: block; width: 100%; height: auto; forced-color-adjust: none; }
.wide { display: none !important; }
@media (min-width: 36rem) { .wide { display: block !important; } .narrow { display: none !important; } }
svg text { font: 12px system-ui, sans-serif; fill: var(--soft); text-anchor: middle; }
svg .strong { fill: var(--ink); font-weight: 600; }
svg .bar.quiet { fill: var(--quiet); }
svg .bar.normal { fill: var(--normal); }
svg .bar.busy { fill: var(--busy); }
svg .ahead { opacity: .8; }
svg .span { stroke: var(--ink); stroke-width: 1; opacity: .55; }
svg .base { stroke: var(--line); }
svg .moment { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 3; }
.scroll { overflow-x: auto; }
table { border-collapse: separate; border-spacing: 2px; font-variant-numeric: tabular-nums; font-size: .875rem; width: 100%; }
table.plain { border-spacing: 0; }
.plain th { white-space: normal; }
.plain th, .plain td { border-bottom: 1px solid var(--line); padding: .3rem .75rem .3rem 0; }
caption { text-align: left; color: var(--soft); padding-bottom: .35rem; }
th { font-weight: 400; color: var(--soft); text-align: left; padding: .15rem .25rem; white-space: nowrap; }
td { padding: .25rem .1rem; }
.heat th[scope=col], .heat td { text-align: center; min-width: 2rem; }
.heat td { border-radius: .3rem; border-bottom: 3px solid transparent; }
.heat .quiet { background: var(--cool); border-color: var(--quiet); }
.heat .normal { background: var(--warm); border-color: var(--normal); }
.heat .busy { background: var(--busy); border-color: var(--busy); color: var(--paper); font-weight: 600; }
:root { --cool: #e0f0ec; --warm: #c3dcf2; }
@media (prefers-color-scheme: dark) { :root { --cool: #1d3530; --warm: #1c4261; } }
.heat tr:hover th, .heat th.today { color: var(--ink); font-weight: 600; }
main > details { border-top: 1px solid var(--line); }
main > details:last-of-type { border-bottom: 1px solid var(--line); }
summary { padding: .65rem 0; cursor: pointer; }
figure details { margin-top: .25rem; }
figure summary { color: var(--soft); font-size: .9375rem; }
.embed header, .embed main, .embed footer { padding-block: .5rem; }
.embed h1 { font-size: 1rem; }
.embed .big { font-size: 1.25rem; }
.embed footer { font-size: .875rem; padding-top: 0; }
`

/** The look of a gym that has a color of its own: a band of it, on which nothing has to be read. */
export function liveStyleOf(color: string | null | undefined): string {
  if (!color || !/^#[0-9a-f]{6}$/.test(color)) return liveStyle
  return `${liveStyle}body { border-top: .5rem solid ${color}; }\nh1 { border-bottom: 3px solid ${color}; display: inline-block; }\n`
}
