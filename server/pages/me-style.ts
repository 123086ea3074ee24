/** What a member's own page adds to the look of the chat and of logging in: parts in one column, tables and quiet buttons. */
export const meStyle = `
.skip { position: absolute; inset-inline-start: var(--side); top: -6rem; background: var(--card); padding: .75rem 1rem; z-index: 2; border-radius: .5rem; }
.skip:focus { top: .5rem; }
main.wide { max-width: 46rem; }
main:focus { outline: none; }
header { position: static; box-shadow: none; }
nav ul { list-style: none; margin: .75rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .5rem; }
nav a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 .75rem; border-radius: .5rem; text-decoration: none; }
nav a[aria-current] { background: var(--shade); font-weight: 600; text-decoration: underline; text-underline-offset: .3em; }
nav a:hover { background: var(--shade); }
section { border-top: 1px solid var(--line); padding-block: .5rem 1.25rem; }
section:first-of-type { border-top: 0; }
h3 { font-size: 1.0625rem; font-weight: 600; margin: 1.25rem 0 .5rem; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .75rem; }
form.one { display: block; margin: 0; }
main button.quiet { padding-inline: 1rem; }
.plain { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
.plain li { border: 1px solid var(--line); border-radius: .75rem; background: var(--card); padding: .75rem 1rem; }
.plain p { margin: 0; }
details { border: 1px solid var(--line); border-radius: .75rem; background: var(--card); padding: 0 1rem; margin: .75rem 0; }
summary { min-height: 2.75rem; display: flex; align-items: center; gap: .5rem; cursor: pointer; font-weight: 550; }
summary::before { content: "+"; font-weight: 600; width: 1ch; color: var(--accent); }
details[open] > summary::before { content: "−"; }
details ol, details ul { margin: 0 0 1rem; padding-inline-start: 1.5rem; }
details p { margin: 0 0 .75rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: var(--soft); padding-bottom: .5rem; }
th, td { text-align: start; padding: .35rem .5rem; border-bottom: 1px solid var(--line); font-weight: 400; vertical-align: top; }
thead th { color: var(--soft); font-size: .875rem; }
.heat { table-layout: fixed; }
.heat th, .heat td { text-align: center; padding: .3rem 0; border: 2px solid var(--paper); font-size: .875rem; overflow-wrap: normal; }
.heat tbody th { color: var(--soft); text-align: start; }
.heat td { background: var(--shade); forced-color-adjust: none; }
.heat .l0 { background: none; color: var(--soft); }
.heat .l1 { background: var(--mine); }
.heat .l2 { background: var(--quiet); color: #0e1a18; }
.heat .l3 { background: var(--normal); color: var(--card); }
.figures { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: .75rem 0; }
.figures div { min-width: 7rem; }
.figures dt { color: var(--soft); font-size: .875rem; }
.figures dd { margin: 0; font-size: 1.375rem; font-weight: 600; }
figure { margin: 1rem 0; }
figure svg { width: 100%; height: auto; display: block; }
figure text { fill: var(--soft); font: 14px system-ui, sans-serif; }
figure text.scale { text-anchor: end; }
figure text.tick { text-anchor: middle; }
figure .grid { stroke: var(--line); stroke-width: 1; }
figure .dot { fill: var(--normal); }
figure .before { fill: var(--soft); opacity: .6; }
figure .band { fill: var(--normal); opacity: .2; }
figure .curve { fill: none; stroke: var(--normal); stroke-width: 2.5; stroke-linecap: round; }
figure .unclear { stroke-dasharray: 2 7; }
fieldset { border: 1px solid var(--line); border-radius: .75rem; padding: .5rem 1rem 1rem; margin: 0; display: grid; gap: .75rem; min-width: 0; }
legend { font-weight: 600; padding-inline: .25rem; }
label, .weekday input { min-width: 0; }
select { width: 100%; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: .5rem; padding: .55rem .5rem; min-height: 2.75rem; max-width: 100%; }
.weekday { display: grid; grid-template-columns: minmax(6rem, 1fr) repeat(2, minmax(0, 8rem)); gap: .5rem; align-items: end; }
.weekday b { font-weight: 550; align-self: center; }
.weekday small { grid-column: 1 / -1; color: var(--soft); }
.weekday label { font-weight: 400; font-size: .875rem; color: var(--soft); }
.check { display: flex; gap: .75rem; align-items: flex-start; font-weight: 400; min-height: 2.75rem; padding-block: .5rem; }
.check input { width: 1.375rem; min-height: 1.375rem; height: 1.375rem; flex: none; margin: 0; accent-color: var(--accent); }
.check small { display: block; }
.line { word-break: break-all; }
@media (max-width: 26rem) { .weekday { grid-template-columns: repeat(2, minmax(0, 1fr)); } .weekday b { grid-column: 1 / -1; } }
@media print { nav, form, .skip { display: none; } }
`
