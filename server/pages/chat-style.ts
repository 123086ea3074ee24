import { curveStyle } from './curve-style.ts'
import { palette } from './palette.ts'

/**
 * The look of the chat page: calm, light and dark, all sizes in the reader's own font size.
 */
export const chatStyle = `
${palette}* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding: 1rem 0 calc(var(--below, 5rem) + 1rem); }
body {
  margin: 0;
  min-height: 100dvh;
  display: flex;
  flex-direction: column;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
header, main, #composer {
  width: 100%;
  max-width: 46rem;
  margin-inline: auto;
  padding-inline: max(var(--side), env(safe-area-inset-left)) max(var(--side), env(safe-area-inset-right));
}
h1, h2, p, figure, ol { margin: 0; padding: 0; }
h1 { font-size: 1.0625rem; font-weight: 650; }
h2 { font-size: 1.375rem; font-weight: 600; line-height: 1.3; }
a { color: var(--accent); }
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button { font: inherit; color: inherit; cursor: pointer; }

header { padding-top: max(1rem, env(safe-area-inset-top)); padding-bottom: .5rem; background: var(--paper); }
header, #composer { box-shadow: 0 0 .75rem .5rem var(--paper); }
@media (min-height: 40em) { header { position: sticky; top: 0; z-index: 1; } html { scroll-padding-top: 8.75rem; } }
.name { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; column-gap: 1rem; }
.name p, .soft, .readout, .hours { color: var(--soft); }
.name p { font-size: .875rem; }
.readout { font-size: .875rem; line-height: 1.4; min-height: 1.4em; }
.bars { display: flex; align-items: flex-end; gap: 1px; height: 2rem; margin-top: .25rem; list-style: none; border-bottom: 1px solid var(--line); }
.bars li { position: relative; flex: 1; height: 100%; forced-color-adjust: none; }
.bars li::before { content: ""; position: absolute; inset: auto 0 0; height: 0; border-radius: 2px 2px 0 0; }
.bars .quiet::before { height: 34%; background: var(--quiet); }
.bars .normal::before { height: 60%; background: var(--normal); }
.bars .busy::before { height: 88%; background: var(--busy); }
.bars li:hover { background: var(--shade); }
.bars [aria-current]::after { content: ""; position: absolute; inset: -2px -1px -5px; border: 2px solid var(--ink); border-radius: 4px; }
.hours { display: flex; gap: 1px; margin-top: .3rem; font-size: .75rem; line-height: 1.3; }
.hours span { flex: 1; width: 0; display: flex; justify-content: center; white-space: nowrap; overflow-wrap: normal; }

main { flex: 1; padding-block: 1.5rem 2rem; }
#empty { padding-block: 10vh 2rem; }
#empty p { color: var(--soft); margin-block: .5rem 1.25rem; }
.turn { margin-bottom: 2rem; }
.mine {
  width: fit-content;
  max-width: 85%;
  margin-left: auto;
  padding: .5rem .9rem;
  border-radius: 1.1rem 1.1rem .3rem;
  background: var(--mine);
  white-space: pre-wrap;
}
.reply { margin-top: 1rem; }
.said { white-space: pre-wrap; }
.choices { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1rem; }
.choices button, .reply > button {
  min-height: 2.75rem;
  padding: .4rem 1rem;
  border: 1px solid var(--line);
  border-radius: 1.4rem;
  background: var(--card);
  text-align: left;
}
.reply > button { margin-top: .75rem; }
.choices button:hover, .reply > button:hover { border-color: var(--accent); }
.thumbs { display: flex; align-items: center; gap: .25rem; margin-top: .5rem; font-size: .85rem; }
.thumbs button { min-width: 2.75rem; min-height: 2.75rem; border: 0; border-radius: 50%; background: none; opacity: .55; }
.thumbs button:hover, .thumbs button:focus-visible, .thumbs [aria-pressed=true] { opacity: 1; }
.thumbs [aria-pressed=true] { background: var(--mine); }
.number { margin-right: .35rem; color: var(--accent); font-weight: 650; font-variant-numeric: tabular-nums; }
.file { display: block; width: fit-content; margin-top: .75rem; padding-block: .25rem; }
.note { padding-left: .9rem; border-left: 3px solid var(--line); color: var(--soft); }
.waiting { display: flex; gap: .35rem; padding-block: .55rem; }
.waiting i { width: .45rem; height: .45rem; border-radius: 50%; background: var(--soft); opacity: .6; }
@media (prefers-reduced-motion: no-preference) {
  .waiting i { animation: breathe 1.4s ease-in-out infinite; }
  .waiting i:nth-child(2) { animation-delay: .2s; }
  .waiting i:nth-child(3) { animation-delay: .4s; }
  @keyframes breathe { 50% { opacity: .2; } }
}

.day { margin: 1rem 0 1.5rem; font-size: .8125rem; font-weight: 400; text-align: center; color: var(--soft); }
.earlier { display: block; margin: 0 auto 1.5rem; min-height: 2.75rem; padding: .4rem 1rem; border: 1px solid var(--line); border-radius: 1.4rem; background: none; color: var(--soft); }
.earlier:hover { border-color: var(--accent); }
.waiting { align-items: center; color: var(--soft); }
.waiting span { margin-left: .35rem; }
#offline { margin-top: .5rem; padding-left: .9rem; border-left: 3px solid var(--accent); color: var(--soft); font-size: .9375rem; }
.name a { display: inline-block; padding-block: .35rem; margin-left: .75rem; }

.readable { position: relative; }
.reader { position: absolute; inset: 0; cursor: crosshair; touch-action: pan-y; border-radius: .5rem; }
.mark { position: absolute; width: .75rem; height: .75rem; margin: -.375rem; border: 2px solid var(--ink); border-radius: 50%; background: var(--card); pointer-events: none; }

.chart { margin-top: 1.25rem; padding: 1rem var(--side) .5rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); }
.chart figcaption { font-weight: 600; }
/* As tall as the picture, which comes a moment later. */
.picture { min-height: 13.44rem; }
${curveStyle}details { margin-top: .25rem; font-size: .9375rem; }
summary { width: fit-content; padding-block: .5rem; color: var(--soft); cursor: pointer; }
.scroll { max-height: 20rem; overflow: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; vertical-align: top; overflow-wrap: normal; }
thead th { color: var(--soft); }

#composer {
  position: sticky;
  bottom: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  justify-content: end;
  gap: .5rem;
  align-items: flex-end;
  padding-block: .75rem max(1rem, env(safe-area-inset-bottom));
  background: var(--paper);
}
@media (max-height: 25em) { #composer { position: relative; } }
body.cramped > header, body.cramped #composer { position: relative; }
#composer textarea {
  flex: 1 1 9rem;
  min-width: 0;
  min-height: 3rem;
  max-height: 40vh;
  padding: .7rem 1rem;
  border: 1px solid var(--soft);
  border-radius: 1.5rem;
  background: var(--card);
  color: inherit;
  font: inherit;
  font-size: max(16px, 1rem);
  line-height: 1.45;
  resize: none;
}
#composer textarea:focus-visible { outline-width: 2px; outline-offset: -1px; }
#composer textarea::placeholder { color: var(--soft); opacity: 1; white-space: nowrap; }
#composer > button { padding: .5rem 1.25rem; border: 0; background: var(--accent); color: var(--on-accent); font-weight: 600; }
#composer > button, .tool { min-height: 3rem; min-width: 3rem; border-radius: 1.5rem; }
#composer .tools { display: flex; flex: 0 1 auto; gap: .5rem; align-items: center; margin-left: auto; }
#composer .tools:has(#hint:not(:empty)) { flex: 1 0 100%; }
#composer .tool { padding: .5rem; background: none; border: 1px solid var(--line); color: var(--soft); font-weight: 500; font-size: 1.125rem; line-height: 1; }
#composer .tool:hover { border-color: var(--accent); }
#hint, #given { font-size: .875rem; color: var(--soft); padding-inline: .25rem; }
#hint { flex: 1; }
#given { flex: 1 0 100%; }
#hint:empty { display: none; }
#given button { min-height: 2.75rem; min-width: 2.75rem; border: 0; background: none; color: inherit; }
#palette {
  position: absolute;
  inset: auto var(--side) 100%;
  max-height: min(20rem, 45vh);
  overflow: auto;
  border: 1px solid var(--line);
  border-radius: .75rem;
  background: var(--card);
  box-shadow: 0 .25rem 1.5rem #0003;
}
#palette [role=option] { display: flex; flex-wrap: wrap; gap: 0 .75rem; padding: .55rem 1rem; min-height: 2.75rem; align-items: baseline; cursor: pointer; }
#palette [aria-selected=true] { background: var(--mine); box-shadow: inset .2rem 0 var(--accent); }
#palette .command { font-weight: 600; }
#palette i { font-weight: 400; color: var(--soft); }
#palette .about { color: var(--soft); font-size: .9375rem; }
#composer { container-type: inline-size; }
@container (max-width: 12rem) { #commands { display: none; } }
#drop { position: fixed; inset: 0; z-index: 3; display: grid; place-items: center; background: var(--shade); backdrop-filter: blur(2px); font-size: 1.25rem; }
#drop p { padding: 1rem 1.5rem; border: 2px dashed var(--accent); border-radius: 1rem; background: var(--card); }
`
