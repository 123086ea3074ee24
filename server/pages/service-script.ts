/**
 * Keeps the page for times without a connection. It looks at the page and what belongs to it alone: what members
 * say and are told, the staff's pages and every interface pass it by untouched, and nothing of them is kept.
 */
export const serviceScript = `const shell = 'spotter-shell-1'
const parts = ['/', '/plots.js', '/manifest.webmanifest', '/icon-192.png']

addEventListener('install', (event) => {
  event.waitUntil(caches.open(shell).then((kept) => kept.addAll(parts)).then(() => skipWaiting()))
})

addEventListener('activate', (event) => {
  const forget = (names) => Promise.all(names.filter((name) => name !== shell).map((name) => caches.delete(name)))
  event.waitUntil(caches.keys().then(forget).then(() => clients.claim()))
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || !parts.includes(pathname)) return
  event.respondWith(fresh(request, pathname))
})

// What is fresh first; what is kept where nothing comes.
async function fresh(request, pathname) {
  const kept = await caches.open(shell)
  try {
    const answer = await fetch(request)
    if (answer.ok) await kept.put(pathname, answer.clone())
    return answer
  } catch (error) {
    const found = await kept.match(pathname)
    if (found) return found
    throw error
  }
}
`
