/**
 * Looks for fresh figures once a minute while somebody looks at the page, and leaves open what was opened. Not while
 * the focus is within: what is being read must not move.
 */
export const liveScript = `setInterval(async () => {
  const main = document.querySelector('main')
  if (document.hidden || main.contains(document.activeElement)) return
  const answer = await fetch(location.href).catch(() => undefined)
  if (!answer?.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
  if (!fresh) return
  for (const open of main.querySelectorAll('details[open]')) fresh.querySelector('#' + CSS.escape(open.id))?.setAttribute('open', '')
  main.replaceWith(fresh)
}, 60000)`
