import { curveStyle } from './curve-style.ts'
import { palette } from './palette.ts'
import { plotStyle } from './plot-style.ts'

const frame = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0;
  min-height: 100dvh;
  display: grid;
  grid-template: auto auto 1fr / minmax(0, 1fr);
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, p, figure, ol, ul, blockquote, fieldset { margin: 0; padding: 0; }
h1 { font-size: 1.5rem; font-weight: 650; line-height: 1.25; margin-bottom: .75rem; }
h2 { font-size: 1.125rem; font-weight: 650; margin-block: 1.75rem .5rem; }
h3 { font-size: 1rem; font-weight: 600; margin-block: .25rem .5rem; }
a { color: var(--accent); }
.soft, .hint { color: var(--soft); }
.hint { font-size: .875rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1:focus { outline: none; }
.skip { position: absolute; left: -99rem; padding: .75rem 1rem; background: var(--card); z-index: 2; }
.skip:focus { left: var(--side); top: .25rem; }

header {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: .5rem;
  padding: max(.6rem, env(safe-area-inset-top)) var(--side) .6rem;
  border-bottom: 1px solid var(--line);
  background: var(--card);
}
.name { flex: 1 1 6rem; line-height: 1.3; }
.name .soft { font-size: .875rem; }
#menu { display: none; padding: .5rem var(--side) 1.5rem; background: var(--card); border-bottom: 1px solid var(--line); }
#menu.open { display: block; }
#menu h2 { margin-block: 1rem .25rem; font-size: .875rem; color: var(--soft); }
#menu ul { list-style: none; }
#menu a { display: block; padding: .55rem .75rem; border-radius: .5rem; color: inherit; text-decoration: none; }
#menu a:hover { background: var(--shade); }
#menu a[aria-current] { background: var(--mine); font-weight: 600; }
main { min-width: 0; padding: 1.25rem var(--side) 3rem; }
#view[aria-busy=true] { opacity: .6; }
#spoken p { margin-bottom: .75rem; padding: .5rem .9rem; border-radius: .6rem; background: var(--mine); }
@media (min-width: 62rem) {
  body { grid-template: auto 1fr / 15rem minmax(0, 1fr); }
  header { grid-column: 1 / -1; }
  #open-menu { display: none; }
  #menu { display: block; border: 0; border-right: 1px solid var(--line); }
  main { padding-inline: 2rem; max-width: 82rem; }
}
`

const forms = `
button, .press {
  display: inline-block;
  min-height: 2.75rem;
  padding: .5rem 1rem;
  border: 1px solid var(--line);
  border-radius: .6rem;
  background: var(--card);
  color: inherit;
  font: inherit;
  text-align: left;
  text-decoration: none;
  cursor: pointer;
}
button:hover, .press:hover { border-color: var(--accent); }
button.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; }
button:disabled { opacity: .6; cursor: default; }
input, select, textarea {
  width: 100%;
  min-height: 2.75rem;
  padding: .5rem .7rem;
  border: 1px solid var(--soft);
  border-radius: .6rem;
  background: var(--card);
  color: inherit;
  font: inherit;
  font-size: max(16px, 1rem);
}
input[type=checkbox] { width: 1.35rem; min-height: 1.35rem; margin: 0; accent-color: var(--accent); }
input[readonly] { background: var(--paper); color: var(--soft); }
label { display: block; font-size: .875rem; color: var(--soft); }
form:not(.filters, .inline), .preview { max-width: 46rem; }
form:not(.filters, .inline) { margin-block: 1rem; }
.field { margin-bottom: .9rem; max-width: 24rem; }
.field.long, .field.shares, .field.words { max-width: none; }
.field.check { display: flex; align-items: center; gap: .6rem; min-height: 2.75rem; margin: 0; }
.field.check label { font-size: 1rem; color: inherit; }
.filters { display: flex; flex-wrap: wrap; align-items: flex-end; gap: .5rem .75rem; margin-block: .75rem 1rem; }
.filters .field { flex: 1 1 8rem; max-width: 13rem; margin: 0; }
.days { display: flex; flex-wrap: wrap; align-items: flex-end; gap: .5rem .75rem; }
.inline { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.inline .field { margin: 0; min-width: 8rem; }
.inline .field label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.inline .end { display: contents; }
.end { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; margin-top: 1rem; }
.said:empty { display: none; }
.said.fault, .note { padding-left: .75rem; border-left: 3px solid var(--busy); }
fieldset { min-width: 0; border: 1px solid var(--line); border-radius: .75rem; }
legend { padding: 0 .4rem; font-size: .875rem; color: var(--soft); }
.row { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr)); align-items: end; gap: .5rem .75rem; padding: .75rem; margin-bottom: .75rem; }
.row .field { margin: 0; max-width: none; }
.row .shares, .row .words { grid-column: span 2; }
.row .remove { justify-self: start; }
.boxes { padding: .25rem .9rem .6rem; max-width: 24rem; }
.sure { display: inline-flex; flex-wrap: wrap; gap: .5rem; }
.secret { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-block: .75rem; }
.secret code { padding: .5rem .75rem; border: 1px dashed var(--soft); border-radius: .6rem; background: var(--card); font-size: 1rem; user-select: all; }
.secret .soft { flex-basis: 100%; }
.preview { margin-block: 1rem; padding: .25rem 1rem 1rem; border: 1px solid var(--accent); border-radius: .75rem; background: var(--card); }
.preview ul { margin-block: .75rem; padding-left: 1.2rem; }
blockquote { padding: .75rem 1rem; border-radius: .3rem 1.1rem 1.1rem; background: var(--mine); white-space: pre-wrap; }
.parts, .steps { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .75rem; }
.parts a { padding: .5rem .9rem; border: 1px solid var(--line); border-radius: 1.4rem; color: inherit; text-decoration: none; background: var(--card); }
.parts a[aria-current] { border-color: var(--accent); background: var(--mine); font-weight: 600; }
@media (max-width: 30rem) { .row .shares, .row .words { grid-column: auto; } }
`

const figures = `
.window { color: var(--soft); margin-bottom: .75rem; }
.sentences { max-width: 46rem; font-size: 1.0625rem; margin-bottom: 1.25rem; }
.pair, .single { display: grid; gap: 1rem; margin-bottom: 1.5rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 80rem) { .pair { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
.chart, .beside { min-width: 0; padding: 1rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
.beside h2 { font-size: 1rem; font-weight: 600; margin-block: 0 .5rem; }
.chart figcaption { font-weight: 600; margin-bottom: .5rem; }
.scroll { position: relative; max-height: 28rem; overflow: auto; border-radius: .3rem; }
#view > .scroll { max-height: none; margin-block: .75rem; }
#view > .scroll.facts { max-width: 46rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; vertical-align: top; overflow-wrap: normal; }
.number { text-align: right; }
.field.number { text-align: start; }
.short { white-space: nowrap; }
thead th { position: sticky; top: 0; background: var(--card); color: var(--soft); font-size: .875rem; }
#view > .scroll thead th { background: var(--paper); }
thead button { min-height: 2rem; padding: 0; border: 0; background: none; font-size: inherit; text-align: inherit; }
thead button:hover { text-decoration: underline; }
[aria-sort=ascending] button::after { content: " ↑"; }
[aria-sort=descending] button::after { content: " ↓"; }
.notes { padding-left: 1.2rem; color: var(--soft); max-width: 46rem; }
.files { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1rem; }
.links { list-style: none; }
.links a { display: inline-block; padding-block: .4rem; }
.links a[aria-current] { font-weight: 650; color: inherit; }
`

/** The look of the page for the gym's own people: the chat's colours, with room for tables and forms. */
export const adminStyle = `${palette}${frame}${forms}${figures}${curveStyle}${plotStyle}`
