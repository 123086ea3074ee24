import { part } from './nodes.ts'

/** Says on the page when there is no connection, and tells when it is back. */
export function watchConnection(announce: (words: string) => void, back: () => void): void {
  const note = part('offline', HTMLElement)
  const show = () => {
    note.hidden = navigator.onLine
    if (!note.hidden) announce(note.textContent)
  }
  addEventListener('offline', show)
  addEventListener('online', () => {
    show()
    back()
  })
  show()
}

/** Keeps the page for times without a connection, where the browser can. */
export function keepShell(): void {
  // Not over plain HTTP, and not in every browser; without it the page works as long as there is a connection.
  navigator.serviceWorker?.register('/sw.js').catch(() => {})
}
