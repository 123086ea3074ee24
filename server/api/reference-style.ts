/** The look of the reference: one column, light and dark, in the reader's own font size. */
export const referenceStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --card: #ffffff; --ink: #1e2427; --soft: #586167; --line: #dedbd5; --accent: #1f6f63;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181a; --card: #1b2023; --ink: #e6e9e9; --soft: #a5afb4; --line: #3a454a; --accent: #74c7b6; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem min(1.5rem, 5vw) 4rem; max-width: 54rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere;
}
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
article { margin: 1rem 0; padding: .25rem 1rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
h3 { margin: .75rem 0 .25rem; font-size: 1rem; }
h4 { margin: 1rem 0 .25rem; font-size: .9rem; color: var(--soft); }
p { margin: .4rem 0; }
code { font-family: ui-monospace, monospace; font-size: .92em; }
.soft { color: var(--soft); }
ul { margin: .25rem 0; padding-inline-start: 1.1rem; }
li { margin: .15rem 0; }
nav h2 { margin-top: 1rem; border: 0; font-size: .9rem; color: var(--soft); }
nav ul { list-style: none; padding: 0; columns: 16rem; }
`
