/** What the pages of logging in add to the look of the chat: one narrow column of fields. */
export const loginStyle = `
main { max-width: 28rem; padding-block: 1rem 3rem; flex: 1; }
h2 { margin: 1.5rem 0 .75rem; }
main p { margin: .75rem 0; }
form { margin: 1rem 0 1.5rem; display: grid; gap: 1rem; }
label { display: grid; gap: .25rem; font-weight: 550; }
label small { font-weight: 400; color: var(--soft); }
input {
  font: inherit;
  color: inherit;
  background: var(--card);
  border: 1px solid var(--soft);
  border-radius: .5rem;
  padding: .55rem .75rem;
  width: 100%;
  min-height: 2.75rem;
}
main button {
  justify-self: start;
  min-height: 2.75rem;
  padding: .5rem 1.25rem;
  border: 0;
  border-radius: .5rem;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
}
main button.quiet { background: none; color: var(--accent); border: 1px solid var(--accent); }
.amiss, .done { border-inline-start: .25rem solid var(--accent); padding: .5rem .75rem; background: var(--shade); }
.amiss { border-color: var(--busy); }
code { font-size: 1.05em; letter-spacing: .05em; }
`
